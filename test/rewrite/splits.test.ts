import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { rewritten } from '../support/rewrite.ts';

const markdown = { path: 'tekst.md' };

async function splits(text: string, task: Partial<Task> = {}): Promise<string[]> {
  return (await rewritten(text, { ...task, only: ['lange-zin'] })).map(({ result }) => result);
}

describe('een lange zin in twee', () => {
  it('houdt een link in het tweede deel heel', async () => {
    const text =
      'De straat is vanaf maandag 4 mei dicht voor alle auto’s en vrachtwagens, maar [bewoners](kaart.html) mogen met hun kaart tot aan hun garage rijden.';
    expect(await splits(text, markdown)).toEqual([
      'De straat is vanaf maandag 4 mei dicht voor alle auto’s en vrachtwagens. Maar [bewoners](kaart.html) mogen met hun kaart tot aan hun garage rijden.',
    ]);
  });

  it('geeft een woord in het vet zijn hoofdletter', async () => {
    const text =
      'De straat is vanaf maandag 4 mei dicht voor alle auto’s en vrachtwagens, en **bewoners** mogen met hun kaart tot aan hun garage rijden.';
    expect(await splits(text, markdown)).toEqual([
      'De straat is vanaf maandag 4 mei dicht voor alle auto’s en vrachtwagens. **Bewoners** mogen met hun kaart tot aan hun garage rijden.',
    ]);
  });

  it('verplaatst geen werkwoord dat opmaak heeft', async () => {
    const text =
      'De nieuwe lampen verbruiken maar half zoveel stroom als de oude lampen in de straat, waardoor de gemeente veel minder **moet** betalen.';
    expect(await splits(text, markdown)).toEqual([]);
  });

  it('verandert ook een zin met tekens die HTML anders schrijft', async () => {
    const text =
      '<p>De gemeente zet deze herfst samen met Water &amp; Groen veertig bomen langs de vijver, en de leerlingen van de school helpen mee.</p>';
    expect(await splits(text, { path: 'tekst.html' })).toEqual([
      '<p>De gemeente zet deze herfst samen met Water &amp; Groen veertig bomen langs de vijver. De leerlingen van de school helpen mee.</p>',
    ]);
  });

  it.each([
    ['Bel ons', 'Bel ons tussen 9 en 12 uur op het nummer 051 33 73 00 en wij zoeken samen met u naar een oplossing.'],
    [
      'haakjes',
      'De zaal is op zaterdag verhuurd (het koor oefent er de hele dag voor het feest van de parochie, maar de bar is open).',
    ],
    [
      'afkorting',
      'Breng op de eerste dag van het sportkamp een drankje, een petje, zonnecrème enz. mee, maar een gsm blijft thuis.',
    ],
    [
      'een werkwoord dat van twee soorten is',
      'De gemeente controleert elk jaar alle speeltoestellen in de parken en op de pleinen, waardoor dit soort ongevallen bijna nooit voorkomt.',
    ],
    [
      'in een punt van een lijst',
      '- een attest van de school, en u moet dat attest ook laten tekenen door de directeur van die school van uw kind',
    ],
  ])('laat dit over aan de schrijver: %s', async (_, text) => {
    expect(await splits(text, markdown)).toEqual([]);
  });
});
