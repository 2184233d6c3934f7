import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const LETTER = 'Beste mevrouw Diallo\n\nU krijgt een premie.\n\nMet vriendelijke groeten\nLotte Claes';
const ADDRESS = 'Stad Hoogbeke\nMarkt 1\n8688 Hoogbeke\n\nMevrouw Fatima Diallo\nKerkstraat 4\n8688 Hoogbeke';
const found = (text: string) => marked('onderwerpregel', text, { kind: 'brief' });

async function messages(text: string): Promise<string[]> {
  const { findings } = await check(text, { kind: 'brief', only: ['onderwerpregel'] });
  return findings.map(({ message }) => message);
}

describe('een onderwerp dat niets zegt', () => {
  it.each([
    'aanvraag',
    'uw dossier',
    'Info',
    'Melding 2027/118',
    'GAS-dossier – kennisgeving',
    'uw brief van 3 mei 2027',
    'antwoord op uw vraag d.d. 3 mei',
    'kennisgeving opstart administratieve procedure',
    '2027/118',
  ])('Betreft: %s', async (subject) => {
    expect(await found(`Betreft: ${subject}\n\n${LETTER}`)).toEqual([subject]);
  });

  it.each([
    'uw aanvraag voor een parkeerkaart',
    'GAS-boete voor sluikstort',
    'kennisgeving van een kapvergunning',
    'herinnering: betaal uw afvalfactuur voor 3 mei',
    'uitnodiging voor het buurtfeest',
    'uw premie is goedgekeurd',
    'uw rijbewijs vervalt',
    'u mag de brief weggooien',
    'vraag om uw haag te snoeien',
  ])('maar niet: Betreft: %s', async (subject) => {
    expect(await found(`Betreft: ${subject}\n\n${LETTER}`)).toEqual([]);
  });

  it('ook als het in een tabel of op een eigen regel staat', async () => {
    expect(await found(`Betreft:\n\nuw dossier\n\n${LETTER}`)).toEqual(['uw dossier']);
  });
});

describe('een wet in het onderwerp', () => {
  it.each([
    ['Boete m.t.v. art. 13.1.5 Energiedecreet', 'm.t.v. art. 13.1.5 Energiedecreet'],
    ['Wet van 24 juni 2013 betreffende de GAS', 'Wet van 24 juni 2013'],
    ['uw aanvraag op grond van artikel 12', 'op grond van artikel 12'],
    ['boete (KB van 3 mei 2020)', 'KB van 3'],
  ])('%s', async (subject, match) => {
    expect((await found(`Betreft: ${subject}\n\n${LETTER}`))[0]).toContain(match);
  });

  it.each([
    'uw werk via artikel 60',
    'nieuw reglement voor de markt',
    'de nieuwe wet op de huur',
    'wet en werk: gratis les',
  ])('maar niet: %s', async (subject) => {
    expect(await found(`Betreft: ${subject}\n\n${LETTER}`)).toEqual([]);
  });
});

describe('geen onderwerp', () => {
  it('in een brief op papier', async () => {
    expect(await messages(`${ADDRESS}\n\nHoogbeke, 3 mei 2027\n\n${LETTER}`)).toEqual([
      expect.stringContaining('geen onderwerp'),
    ]);
  });

  it.each([
    LETTER,
    `Stad Hoogbeke\n\n${LETTER}`,
    `${ADDRESS}\n\nUitnodiging: denk mee over het park\n\n${LETTER}`,
    `${ADDRESS}\n\nUw premie is goedgekeurd\n\n${LETTER}`,
    `${ADDRESS}\n\nUW PREMIE\n\nHoogbeke, 3 mei 2027\n\n${LETTER}`,
  ])('maar niet in een mail, of als er een titel is: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

it('een lang onderwerp: getallen en maanden tellen niet mee', async () => {
  const words = (count: number) => Array.from({ length: count }, () => 'straat').join(' ');
  expect(await found(`Betreft: ${words(12)} op 3 mei 2027\n\n${LETTER}`)).toHaveLength(1);
  expect(await found(`Betreft: ${words(12)} 3 mei 2027\n\n${LETTER}`)).toEqual([]);
});
