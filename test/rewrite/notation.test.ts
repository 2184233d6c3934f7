import { describe, expect, it } from 'vitest';
import { rewritten } from '../support/rewrite.ts';

async function notations(text: string, path = 'tekst.txt') {
  const found = await rewritten(text, { path, only: ['notatie'] });
  return found.map(({ safety, result }) => ({ safety, result }));
}

/** Makes the first suggestion again and again, as a program does that repairs a file. */
async function mended(text: string): Promise<{ text: string; runs: number }> {
  for (let runs = 0; runs < 9; runs++) {
    const [first] = await notations(text);
    if (!first) return { text, runs };
    text = first.result;
  }
  throw new Error('It never ends.');
}

describe('een andere notatie', () => {
  it('geldt voor alle plaatsen van dezelfde alinea', async () => {
    expect(await notations('Kom om 9h of om 14h naar het loket in de Kerkstraat.')).toEqual([
      { safety: 'safe', result: 'Kom om 9 uur of om 14 uur naar het loket in de Kerkstraat.' },
    ]);
  });

  it('is na enkele keren overal dezelfde', async () => {
    const text =
      'Een kaart kost 25€ en een kopie kost 2€.\n\nBel ons op 051/33.73.00 of kom langs.\n\nEen tweede kaart kost €10,-.\n\nDe markt sluit om 12h, en een kraam kost 12500 euro.';
    const { text: result, runs } = await mended(text);
    expect(result).toBe(
      'Een kaart kost 25 euro en een kopie kost 2 euro.\n\nBel ons op 051 33 73 00 of kom langs.\n\nEen tweede kaart kost 10 euro.\n\nDe markt sluit om 12 uur, en een kraam kost 12.500 euro.',
    );
    expect(runs).toBeLessThan(8);
  });

  it('verandert een nummer ook in een link', async () => {
    expect(await notations('Bel [051/33.73.00](tel:+3251337300) voor meer uitleg.', 'tekst.md')).toEqual([
      { safety: 'safe', result: 'Bel [051 33 73 00](tel:+3251337300) voor meer uitleg.' },
    ]);
  });

  it.each([
    ['4 mei of 5 april', 'De werken in de Dorpsstraat starten op 04/05/2026 en duren een week.'],
    ['een deel van een woord', 'Wie meedoet aan de zoektocht, krijgt een €20-bon voor de kermis.'],
    ['een bedrag voor zijn woord', 'Elke winnaar krijgt een €20 bon voor de winkels in het centrum.'],
    ['per maand', 'De opvang van uw kind kost er €95/maand en de maaltijden zijn inbegrepen.'],
    ['een weekdag die niet past', 'U bent welkom op woensdag 3 mei 2026 in de raadzaal.'],
    ['een nummer dat niet klopt', 'Stort het bedrag op BE68 5390 0754 7043 van Gemeente Hoogbeke.'],
  ])('komt er niet bij twijfel: %s', async (_, text) => {
    expect(await notations(text)).toEqual([]);
  });

  it.each([
    ['De inschrijvingen starten op 25/03/2026 via onze website.', '25 maart 2026'],
    ['Uw afspraak is op maandag 04/05/2026 in het stadhuis.', 'maandag 4 mei 2026'],
    ['De zaal is vrij op 05/05/2026 en op 06/05/2026 na de middag.', '6 mei 2026'],
    ['Bel ons op 0032 475 12 34 56 voor een afspraak.', '+32 475 12 34 56'],
  ])('is een voorstel om na te kijken: %s', async (text, right) => {
    const [found] = await notations(text);
    expect(found).toMatchObject({ safety: 'suggestion' });
    expect(found?.result).toContain(right);
  });
});
