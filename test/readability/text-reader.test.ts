import { describe, expect, it } from 'vitest';
import { talliesOf } from '../support/readability.ts';
import { readingOf } from '../support/score.ts';

const sentencesOf = async (text: string) => {
  const { paragraphs } = await readingOf(text);
  return paragraphs.flatMap(({ block, sentences }) =>
    sentences.map(({ sentence }) => block.text.slice(sentence.from, sentence.to)),
  );
};
const difficultIn = async (text: string) => {
  const { paragraphs } = await readingOf(text);
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.difficultWords));
};
const BODY = 'U krijgt uw nieuwe kaart volgende week.';

describe('wat telt voor de score', () => {
  it.each([
    ['een aanhef', 'Beste mevrouw Haddad'],
    ['een handtekening', 'Namens het college\n\nAmina Okafor\n\ndiensthoofd'],
    ['een kenmerk', 'Uw kenmerk: 2026/14'],
    ['een adres', 'Markt 1, 9000 Gent'],
    ['een punt van een lijst zonder zin', '- een pasfoto'],
    ['een stuk in een andere taal', 'You can bring your card to the desk of the town hall and we will help you.'],
  ])('niet: %s', async (_, text) => {
    expect(await sentencesOf(`${text}\n\n${BODY}`)).toEqual([BODY]);
  });

  it.each([
    ['een zin met veel nummers', 'Bel ons op 09 123 45 67 voor 12 uur, of kom langs aan loket 3 van het stadhuis.'],
    ['een zin in hoofdletters', 'U MOET UW KAART VOOR HET EINDE VAN DE MAAND AFHALEN.'],
    ['een lange regel zonder punt', 'u brengt uw oude kaart en een foto mee naar het loket'],
    ['een korte zin met een punt', 'Dank u.'],
  ])('wel: %s', async (_, text) => {
    expect(await sentencesOf(`${text}\n\n${BODY}`)).toEqual([text, BODY]);
  });
});

describe('“worden”', () => {
  const worden = (text: string) => talliesOf(text).reduce((sum, tally) => sum + tally.worden, 0);

  it('telt met een voltooid deelwoord erbij', () => {
    expect(worden('Uw aanvraag wordt door de dienst behandeld.')).toBe(1);
    expect(worden('U weet dat de straat afgesloten wordt.')).toBe(1);
  });

  it('telt niet waar iets of iemand iets wordt', () => {
    expect(worden('Het wordt morgen mooi weer. Uw dochter wordt zes jaar.')).toBe(0);
  });
});

describe('moeilijke woorden in een tekst', () => {
  it('zijn zeldzame woorden, en woorden uit de lijsten', async () => {
    expect(await difficultIn('Alvorens te tekenen leest u de intersectionele nota.')).toEqual([
      'Alvorens',
      'intersectionele',
    ]);
  });

  it.each([
    ['namen', 'Mevrouw Vandeperre woont in Wilderdonk.'],
    ['gewone woorden van hier', 'Zet uw huisvuil en de brooddoos van de kinderen klaar.'],
    ['korte stukjes', 'Het feest duurt tot ’s avonds laat.'],
    ['woorden die de tekst uitlegt', 'Een retributie (een bedrag dat u betaalt voor een dienst) kost 5 euro.'],
  ])('zijn niet: %s', async (_, text) => {
    expect(await difficultIn(text)).toEqual([]);
  });
});
