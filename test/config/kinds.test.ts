import { describe, expect, it } from 'vitest';
import { detectKind } from '../../src/config/kinds.ts';
import { DEFAULT_SPEAKERS } from '../../src/formats/speakers.ts';
import type { TextFormat } from '../../src/document/document.ts';
import { read } from '../support/read.ts';

async function kindOf(source: string, format: TextFormat = 'text') {
  return detectKind(await read(source, format), DEFAULT_SPEAKERS);
}

describe('de tekstsoort herkennen, met de reden', () => {
  it('is een brief bij een aanhef en een slot, in elk formaat', async () => {
    const letter = { kind: 'brief', reason: 'er een aanhef en een slot in staan' };
    expect(await kindOf('Beste mevrouw Amrani\n\nUw kaart ligt klaar.\n\nMet vriendelijke groeten\n\nLotte')).toEqual(
      letter,
    );
    expect(await kindOf('<p>Geachte heer,</p><p>Uw kaart ligt klaar.</p><p>Hoogachtend</p>', 'html')).toEqual(letter);
  });

  it('is een brief bij een onderwerpregel met een aanhef', async () => {
    expect(await kindOf('Betreft: uw kaart\n\nDag Youssef\n\nUw kaart ligt klaar.')).toMatchObject({ kind: 'brief' });
  });

  it('is een loketscript als medewerker en bezoeker om de beurt spreken', async () => {
    expect(await kindOf('Loket: Dag.\nKlant: Dag.\nLoket: Uw kaart?')).toEqual({
      kind: 'loketscript',
      reason: 'er 3 beurten van medewerker en bezoeker in staan',
    });
  });

  it.each([
    'Dames en heren\n\nUw kaart ligt klaar.\n\nHoogachtend\n\nLotte',
    'Beste ouders\n\nHet kamp start op 3 juli.\n\nTot dan!\n\nNoor',
    'Beste familie Wens\n\nWij leven met u mee.\n\nMet medeleven,\n\nhet team Burgerzaken',
    'Aan de bewoners van de Kerkstraat\n\nDe straat is dicht.\n\nAlvast bedankt\n\nYoussef Amrani',
  ])('is een brief bij: %s', async (source) => {
    expect(await kindOf(source)).toMatchObject({ kind: 'brief' });
  });

  const thanks =
    'Werken aan het plein\n\nBeste bewoner,\n\nDe straat is dicht.\n\nBel ons gerust. We danken u alvast voor uw begrip.';

  it('is een brief bij een aanhef, en een dank als laatste zin', async () => {
    expect(await kindOf(thanks)).toEqual({
      kind: 'brief',
      reason: 'er een aanhef en een dank aan het einde in staan',
    });
  });

  it.each([
    ['een pagina in HTML', '<p>Beste bewoner,</p><p>We danken u alvast voor uw begrip.</p>', 'html'],
    ['een dank die niet achteraan staat', `${thanks}\n\nMeer weten? Bel ons.`, 'text'],
    ['een dank zonder aanhef', 'De straat is dicht.\n\nWe danken u alvast voor uw begrip.', 'text'],
    ['een dank aan anderen', 'Beste bewoner,\n\nWe danken de vrijwilligers voor hun werk.', 'text'],
    ['een zin die begint als een aanhef', 'Beste tips voor uw tuin\n\nWe danken u voor uw bezoek.', 'text'],
  ] as const)('is geen brief door %s', async (_, source, format) => {
    expect(await kindOf(source, format)).toMatchObject({ kind: 'webpagina' });
  });

  const table = '<table><tr><th>Dag</th><th>Uur</th></tr><tr><td>Maandag</td><td>9 uur</td></tr></table>';

  it.each([
    ['een kolom “Dag” en een kop', `<h1>Zwemles</h1>${table}<h2>De ploeg</h2><p>Ilse geeft les.</p>`, 'html'],
    ['een slot dat voor de aanhef staat', 'Met vriendelijke groeten\n\nDag van de jeugd', 'text'],
    ['koppen die een aanhef en een slot lijken', '# Beste plein van 2026\n\nTekst.\n\n## Tot dan', 'markdown'],
    ['punten van een lijst', '- Dag\n- Nacht\n\nTekst.\n\n- Het team', 'markdown'],
    [
      'een pagina van een site',
      '<nav>Menu</nav><main><p>Dag bezoeker</p><p>Kom langs.</p><p>Tot dan!</p></main>',
      'html',
    ],
  ] as const)('is geen brief door %s', async (_, source, format) => {
    expect(await kindOf(source, format)).toMatchObject({ kind: 'webpagina' });
  });

  it.each([
    [
      'in een tabel die alleen de plaats geeft',
      '<table><tr><td>Beste ouders,</td></tr><tr><td>Tot dan!</td></tr></table>',
    ],
    ['met een aanhef in grote letters', '<h1>Beste ouders,</h1><p>Het kamp start.</p><p>Tot dan!</p>'],
    ['op een site', '<main><p>Beste ouders,</p><p>Het kamp start.</p><p>Met vriendelijke groeten</p></main>'],
  ])('is een brief %s', async (_, source) => {
    expect(await kindOf(source, 'html')).toMatchObject({ kind: 'brief' });
  });

  it('is een loketscript als de titel dat zegt', async () => {
    expect(await kindOf('# Loketscript reispas\n\nMedewerker: Dag.\n', 'markdown')).toEqual({
      kind: 'loketscript',
      reason: 'de titel het zegt',
    });
  });

  it('is geen loketscript door koppen die op een dienst lijken', async () => {
    const source =
      '# Diensten\n\n## Stad Halle\n\nTekst.\n\n## Dienst Wonen\n\nTekst.\n\n## Ouders en kinderen\n\nTekst.\n';
    expect(await kindOf(source, 'markdown')).toMatchObject({ kind: 'webpagina' });
  });

  it('is anders een webpagina', async () => {
    expect(await kindOf('<h1>Afval</h1><p>We halen het op.</p>', 'html')).toMatchObject({ kind: 'webpagina' });
    expect(await kindOf('Beste tips voor uw tuin\n\nGeef de planten water.')).toMatchObject({ kind: 'webpagina' });
  });
});
