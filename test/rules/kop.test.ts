import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('kop', text, { format: 'markdown' });

describe('koppen', () => {
  it.each(['## Algemeen', '## Meer info', '## Info:', '## Overige informatie', '## Extra'])(
    'zeggen niets: %s',
    async (heading) => {
      expect(await found(`${heading}\n\nTekst.`)).toHaveLength(1);
    },
  );

  it.each([
    '## Contact',
    '## Meer info over de premie',
    '## 1. Inleiding',
    '## Vragen?',
    '## Wat nu?',
    '## Tot slot!',
    '## Dr. Vermeulen vzw.',
    '## Stap 1.',
    '## En dan...',
  ])('zijn goed: %s', async (heading) => {
    expect(await found(`${heading}\n\nTekst.`)).toEqual([]);
  });

  it.each([
    '## Meer info\n\nMail naar wonen@hoogbeke.example.',
    '## Meer informatie\n\nDienst Wonen, Markt 1',
    '# Beleidsplan wonen\n\n## Inleiding\n\nTekst.',
  ])('zeggen genoeg boven een contact of in een nota: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('slaan een niveau over: elke sprong één keer', async () => {
    expect(await found('# A\n\n### B\n\n# C\n\n### D\n\n## E\n\n#### F')).toEqual(['B', 'F']);
  });

  it('ontbreken in een lange pagina, niet in een brief', async () => {
    const text = 'De straat is vandaag dicht voor het verkeer. '.repeat(40);
    const { findings } = await check(text, { only: ['kop'] });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(await marked('kop', text, { kind: 'brief' })).toEqual([]);
    expect(await marked('kop', `Wat verandert er?\n\n${text}`)).toEqual([]);
  });
});

describe('een lange kop', () => {
  const long = async (heading: string) =>
    (await check(`## ${heading}\n\nBel ons.`, { only: ['kop'], format: 'markdown' })).findings.length;

  it.each([
    'Uw hond is weggelopen en u vindt hem nergens. Wie kunt u dan bellen?',
    'Mag ik mijn hond meenemen als ik op zondag naar de avondmarkt kom?',
  ])('mag een situatie met een vraag zijn, of een vraag: %s', async (heading) => {
    expect(await long(heading)).toBe(0);
  });

  it('krijgt een melding als ook een vraag te lang is', async () => {
    expect(
      await long('Mag ik mijn hond en mijn kat meenemen als ik op zondag met de bus naar de avondmarkt kom?'),
    ).toBe(1);
  });
});
