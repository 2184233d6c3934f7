import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../src/formats/dialogue.ts';
import { DEFAULT_SPEAKERS, type Speakers } from '../../src/formats/speakers.ts';
import type { TextFormat, Turn } from '../../src/document/document.ts';
import { read } from '../support/read.ts';

async function dialogue(source: string, format: TextFormat = 'markdown', speakers: Speakers = DEFAULT_SPEAKERS) {
  const document = await read(source, format);
  readDialogue(document, speakers);
  return document;
}

const show = (turn: Turn): unknown => [
  `${turn.role} ${turn.speaker}: ${turn.blocks.map((block) => block.text).join(' / ')}`,
  ...turn.choices.map((choice) => ({ [choice.condition]: choice.turns.map(show) })),
];

describe('een loketscript lezen', () => {
  it('maakt beurten van vette namen', async () => {
    const { turns } = await dialogue(
      '**Medewerker:** Goeiemorgen.\n\n**Inwoner:** Dag.\n\n**Medewerker:** Wat kan ik doen?\n\nNeem uw tijd.',
    );
    expect(turns.map(show)).toEqual([
      ['staff Medewerker: Goeiemorgen.'],
      ['citizen Inwoner: Dag.'],
      ['staff Medewerker: Wat kan ik doen? / Neem uw tijd.'],
    ]);
  });

  it('maakt beurten van regels in platte tekst', async () => {
    const { turns } = await dialogue('Loket: Goeiemorgen.\nKlant: Dag.\nLoket: Uw kaart?\n', 'text');
    expect(turns.map((turn) => turn.role)).toEqual(['staff', 'citizen', 'staff']);
  });

  it.each<[TextFormat, string]>([
    [
      'markdown',
      '| Wie | Wat |\n| --- | --- |\n| Medewerker | Goeiemorgen. |\n| Inwoner | Dag. |\n| Medewerker | Uw kaart? |\n',
    ],
    [
      'html',
      '<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>Medewerker</td><td>Goeiemorgen.</td></tr><tr><td>Inwoner</td><td>Dag.</td></tr><tr><td>Medewerker</td><td>Uw kaart?</td></tr></table>',
    ],
  ])('maakt beurten van een tabel met twee kolommen (%s)', async (format, source) => {
    const { turns } = await dialogue(source, format);
    expect(turns.map(show)).toEqual([
      ['staff Medewerker: Goeiemorgen.'],
      ['citizen Inwoner: Dag.'],
      ['staff Medewerker: Uw kaart?'],
    ]);
  });

  it.each<[string, TextFormat, string]>([
    ['een streepje', 'text', 'Medewerker – Goeiemorgen.\n\nInwoner – Dag.\n\nMedewerker – Uw kaart?\n'],
    [
      'een regel alleen',
      'markdown',
      '**MEDEWERKER**\n\nGoeiemorgen.\n\n**INWONER**\n\nDag.\n\n**MEDEWERKER**\n\nUw kaart?\n',
    ],
    ['koppen', 'markdown', '### Medewerker\n\nGoeiemorgen.\n\n### Inwoner\n\nDag.\n\n### Medewerker\n\nUw kaart?\n'],
    [
      'een lijst van termen',
      'html',
      '<dl><dt>Medewerker<dd>Goeiemorgen.<dt>Inwoner<dd>Dag.<dt>Medewerker<dd>Uw kaart?</dl>',
    ],
    [
      'een werkwoord',
      'markdown',
      '**Medewerker zegt:** Goeiemorgen.\n\n**Inwoner zegt:** Dag.\n\n**Medewerker vraagt:** Uw kaart?\n',
    ],
    [
      'een tabel zonder kop',
      'html',
      '<table><tr><td>Medewerker<td>Goeiemorgen.<tr><td>Inwoner<td>Dag.<tr><td>Medewerker<td>Uw kaart?</table>',
    ],
    [
      'een kolom voor elke kant',
      'markdown',
      '| Medewerker | Inwoner |\n| --- | --- |\n| Goeiemorgen. | Dag. |\n| Uw kaart? |  |\n',
    ],
  ])('herkent wie spreekt aan %s', async (_, format, source) => {
    const { turns } = await dialogue(source, format);
    expect(turns.map((turn) => [turn.role, ...turn.blocks.map((block) => block.text)])).toEqual([
      ['staff', 'Goeiemorgen.'],
      ['citizen', 'Dag.'],
      ['staff', 'Uw kaart?'],
    ]);
  });

  it('hangt keuzes onder de beurt waarop ze volgen', async () => {
    const { turns } = await dialogue(
      'Medewerker: Hebt u uw kaart mee?\n\nIndien ja: Dank u.\n\nIndien nee:\n\nMedewerker: Kom morgen terug.\n\nInwoner: Goed.\n',
      'text',
    );
    expect(turns.map(show)).toEqual([
      [
        'staff Medewerker: Hebt u uw kaart mee?',
        { 'Indien ja': [['staff : Dank u.']] },
        { 'Indien nee': [['staff Medewerker: Kom morgen terug.'], ['citizen Inwoner: Goed.']] },
      ],
    ]);
  });

  it('leest tussen haakjes wat iemand doet, en laat uitleg tussen haakjes staan', async () => {
    const { turns, blocks } = await dialogue(
      'Medewerker: (toont het formulier) Vul dit in. (wijst)\n\nInwoner: Ja.\n\nMedewerker: Breng uw kaart (eID) mee.\n',
      'text',
    );
    expect(turns[0]?.directions).toEqual(['toont het formulier', 'wijst']);
    expect(turns[2]?.directions).toEqual([]);
    expect(blocks.find((block) => block.text.includes('toont'))?.spans.map(({ kind }) => kind)).toEqual([
      'aside',
      'aside',
    ]);
  });

  it('kent een naam die niet in de lijst staat als bezoeker, en eigen namen van de stad als medewerker', async () => {
    const source = 'Medewerker: Dag.\n\nFatima: Dag.\n\nSuppoost: Kom binnen.\n\nInwoner: Ja.\n\nMedewerker: Goed.\n';
    const { turns } = await dialogue(source, 'text', {
      ...DEFAULT_SPEAKERS,
      staff: [...DEFAULT_SPEAKERS.staff, 'Suppoost'],
    });
    expect(turns.map((turn) => turn.role)).toEqual(['staff', 'citizen', 'staff', 'citizen', 'staff']);
  });

  it('laat een tekst zonder gesprek zoals hij is', async () => {
    const { turns, blocks } = await dialogue('Openingsuren: 9 tot 12 uur.\n\nTelefoon: 051 00 00 00\n', 'text');
    expect(turns).toEqual([]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('kent de plaats in de bron van wat gezegd wordt', async () => {
    const source = '**Medewerker:** Goeie&shy;morgen.\n\n**Inwoner:** Dag.\n\n**Medewerker:** Ja.\n';
    const { turns } = await dialogue(source);
    const block = turns[0]?.blocks[0];
    expect(source.slice(block?.map.start(0), block?.map.end(block.text.length))).toBe('Goeie&shy;morgen.');
  });
});
