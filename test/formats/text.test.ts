import { describe, expect, it } from 'vitest';
import { blocks, read } from '../support/read.ts';

const wrapped = `Gemeente Hoogbeke
Markt 1
8999 Hoogbeke

De heer en mevrouw Amrani
Kerkstraat 12 bus 3
8999 Hoogbeke

Betreft: uw aanvraag voor een parkeerkaart

Beste mevrouw Amrani

U vroeg ons op 3 mei een parkeerkaart voor bewoners. We hebben uw aanvraag
nagekeken en we geven u de kaart. Ze is vanaf 1 juni twee jaar geldig in de
hele zone rond het station.

Openingsuren:
Maandag: 9 tot 12 uur
Dinsdag: 9 tot 12 uur en 14 tot 16 uur

Met vriendelijke groeten

Lotte Verhaeghe
Dienst Mobiliteit
`;

describe('platte tekst lezen', () => {
  it('voegt regels samen die op breedte zijn afgebroken, en geen andere', async () => {
    expect(await blocks(wrapped, 'text')).toEqual([
      'paragraph: Gemeente Hoogbeke',
      'paragraph: Markt 1',
      'paragraph: 8999 Hoogbeke',
      'paragraph: De heer en mevrouw Amrani',
      'paragraph: Kerkstraat 12 bus 3',
      'paragraph: 8999 Hoogbeke',
      'paragraph: Betreft: uw aanvraag voor een parkeerkaart',
      'paragraph: Beste mevrouw Amrani',
      'paragraph: U vroeg ons op 3 mei een parkeerkaart voor bewoners. We hebben uw aanvraag nagekeken en we geven u de kaart. Ze is vanaf 1 juni twee jaar geldig in de hele zone rond het station.',
      'paragraph: Openingsuren:',
      'paragraph: Maandag: 9 tot 12 uur',
      'paragraph: Dinsdag: 9 tot 12 uur en 14 tot 16 uur',
      'paragraph: Met vriendelijke groeten',
      'paragraph: Lotte Verhaeghe',
      'paragraph: Dienst Mobiliteit',
    ]);
  });

  it('laat regels van een tekst die niet is afgebroken zoals ze zijn', async () => {
    const long =
      'Deze alinea staat op één regel, zoals in een tekst die van een website komt, en is daarom veel langer dan een regel van een brief ooit zou zijn in druk.';
    expect(await blocks(`${long}\n${long}\nChris Peeters\nFatima Amrani\n`, 'text')).toEqual([
      `paragraph: ${long}`,
      `paragraph: ${long}`,
      'paragraph: Chris Peeters',
      'paragraph: Fatima Amrani',
    ]);
  });

  it('leest een korte regel zonder punt, apart boven de tekst, als kop', async () => {
    const { blocks: found } = await read('Uw afval\n\nWe halen het papier op.\n', 'text');
    expect(found.map((block) => [block.kind, block.heading])).toEqual([
      ['heading', []],
      ['paragraph', ['Uw afval']],
    ]);
  });

  it.each(['•', '–', '*', '-', '·', '¢', '1.', 'a)'])(
    'leest een regel met “%s” ervoor als punt van een lijst',
    async (mark) => {
      expect(await blocks(`Breng mee:\n\n${mark} uw kaart\n${mark} een foto\n`, 'text')).toEqual([
        'paragraph: Breng mee:',
        'listItem: uw kaart',
        'listItem: een foto',
      ]);
    },
  );

  it('leest een losse e of o uit een slechte scan als lijstteken', async () => {
    expect(await blocks('Breng mee:\n\ne een foto\n\no uw kaart\n', 'text')).toEqual([
      'paragraph: Breng mee:',
      'listItem: een foto',
      'listItem: uw kaart',
    ]);
  });

  it('leest kolommen met tabs of veel spaties als cellen', async () => {
    expect(await blocks('Maandag\t9-12 uur\nDinsdag     14-16 uur\n', 'text')).toEqual([
      'tableCell: Maandag',
      'tableCell: 9-12 uur',
      'tableCell: Dinsdag',
      'tableCell: 14-16 uur',
    ]);
  });

  it('kent de plaats van elk teken, ook met Windows-regeleinden', async () => {
    const source =
      'Eerste alinea die lang genoeg is om op de volgende regel\r\nverder te gaan zonder punt en zonder nieuwe\r\nalinea.\r\n';
    const { blocks: found } = await read(source, 'text');
    const block = found[0];
    const from = block?.text.indexOf('regel verder') as number;
    expect(source.slice(block?.map.start(from), block?.map.end(from + 'regel verder'.length))).toBe('regel\r\nverder');
  });
});
