import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/reviewer.ts';
import { engine } from '../support/engine.ts';
import { docx, p, r } from '../support/word.ts';
import { bodyOf, commented, corrected, tracked } from '../support/written-word.ts';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const SHOWN = '<w:del><w:r><w:delText>heden</w:delText></w:r></w:del><w:ins><w:r><w:t>nu</w:t></w:r></w:ins>';
const change = { from: 'heden', to: 'nu' };
const start = '<w:commentRangeStart w:id="1"/>';
const end = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';

/** What holds paragraphs within the running text. */
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const places: readonly (readonly [name: string, around: (paragraph: string) => string])[] = [
  ['een cel met één woord', (inner) => `<w:tbl>${row(inner, p(run('x')))}${row(p(run('y')), p(run('z')))}</w:tbl>`],
  [
    'een cel over twee kolommen en rijen',
    (inner) =>
      `<w:tbl>${row(`<w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${inner}`, p(run('x')))}${row(`<w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>${p('')}`, p(run('y')))}</w:tbl>`,
  ],
  [
    'een tabel in een tabel',
    (inner) =>
      `<w:tbl>${row(`<w:tbl>${row(inner, p(run('x')))}${row(p(run('y')), p(run('z')))}</w:tbl>${p('')}`, p(run('q')))}</w:tbl>`,
  ],
  [
    'een tweede alinea van een besturingselement',
    (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${p(run('Eerst'))}${inner}</w:sdtContent></w:sdt>`,
  ],
];

describe.each(places)('in %s', (_, around) => {
  it('verandert een woord op zijn plaats', async () => {
    expect(await corrected(around(p(r('heden'))), change)).toBe(around(p(run('nu'))));
    expect(await tracked(around(p(r('heden'))), change)).toBe(around(p(SHOWN)));
  });

  it('staat een opmerking op het woord', async () => {
    expect(await commented(around(p(r('heden'))), 'heden')).toBe(around(p(start + run('heden') + end)));
  });
});

describe('een opmerking in een besturingselement', () => {
  const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  it('staat eromheen als het in de regel staat', async () => {
    expect(await commented(p(r('Op ') + control(r('heden nog')) + r(' nu.')), 'heden')).toBe(
      p(run('Op ') + start + control(run('heden nog')) + end + run(' nu.')),
    );
  });

  it('eindigt in de volgende alinea als ze op de eerste alinea ervan staat', async () => {
    expect(await commented(control(p(r('heden'))) + p(r('Daarna.'), '<w:jc/>'), 'heden')).toBe(
      start + control(p(run('heden'))) + p(end + run('Daarna.'), '<w:jc/>'),
    );
  });

  it('gaat naar het eerste woord erbuiten als er geen volgende alinea is', async () => {
    expect(await commented(p(r('Eerst dit.')) + control(p(r('heden'))), 'heden')).toBe(
      p(start + run('Eerst') + end + run(' dit.')) + control(p(run('heden'))),
    );
  });
});

describe('een opmerking op een afbeelding zonder tekst', () => {
  const drawing = (id: number) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="Foto ${id}"/><pic:pic/></wp:inline></w:drawing></w:r>`;

  it('staat op de afbeelding zelf, ook bij twee naast elkaar', async () => {
    const bytes = docx(p(r('Zo ziet de speelstraat eruit.') + drawing(1) + drawing(2)));
    const { copy } = await review(engine, bytes, { path: 'brief.docx', only: ['alt-ontbreekt'] }, new Date(0));
    const xml = await bodyOf(copy?.bytes ?? new Uint8Array());
    const mark = (id: number) => [start.replace('"1"', `"${id}"`), end.replaceAll('"1"', `"${id}"`)];
    const [[from, to], [secondFrom, secondTo]] = [mark(3), mark(4)] as [[string, string], [string, string]];
    expect(xml).toBe(
      p(run('Zo ziet de speelstraat eruit.') + from + drawing(1) + to + secondFrom + drawing(2) + secondTo),
    );
  });
});

it('een punt van een lijst houdt zijn nummer', async () => {
  const list = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>';
  expect(await tracked(p(r('heden'), list), change)).toBe(p(SHOWN, list));
});

describe('een tekstkader', () => {
  const choice = (text: string) =>
    `<mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps="urn:x"><wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>`;
  const fallback = (text: string) =>
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${text}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`;
  const frame = (shown: string, old: string) =>
    p(`<w:r><mc:AlternateContent>${choice(shown)}${fallback(old)}</mc:AlternateContent></w:r>`);

  it('verandert voor nieuwe en voor oude programma’s', async () => {
    const xml = frame(p(r('Kom heden.')), p(r('Kom heden.')));
    expect(await corrected(xml, change)).toBe(frame(p(run('Kom nu.')), p(run('Kom nu.'))));
    const shown = p(`${run('Kom ')}${SHOWN}${run('.')}`);
    expect(await tracked(xml, change)).toBe(frame(shown, shown));
  });

  it('verandert voor oude programma’s ook waar de stukken anders verdeeld zijn', async () => {
    const old = `<w:p w:rsidR="0A">${r('Kom he')}<w:proofErr w:type="spellEnd"/>${r('den.')}</w:p>`;
    expect(await corrected(frame(p(r('Kom heden.')), old), change)).toBe(
      frame(p(run('Kom nu.')), `<w:p w:rsidR="0A">${run('Kom ')}<w:proofErr w:type="spellEnd"/>${run('nu.')}</w:p>`),
    );
  });

  it('laat voor oude programma’s staan wat daar iets anders zegt', async () => {
    const xml = frame(p(r('Eerst.')) + p(r('Kom heden.')), p(r('Iets anders.')) + p(r('Kom heden.')));
    expect(await corrected(xml, change)).toBe(
      frame(
        p(run('Eerst.')) + p(run('Kom nu.')),
        p(r('Iets anders.')).replace(' xml:space="preserve"', '') + p(run('Kom nu.')),
      ),
    );
  });

  it('dat zelf in een kader staat, verandert in elk van de vier', async () => {
    const inner = (text: string) => frame(p(text), p(text));
    const xml = frame(inner(r('heden')), inner(r('heden')));
    expect(await corrected(xml, change)).toBe(frame(inner(run('nu')), inner(run('nu'))));
  });

  it('krijgt zijn opmerking op de plaats waar het hangt', async () => {
    const xml = frame(p(run('heden')), p(run('heden')));
    expect(await commented(xml, 'heden')).toBe(p(start + xml.slice('<w:p>'.length, -'</w:p>'.length) + end));
  });
});

describe('een voetnoot', () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = p(r('Betaal de boete') + reference + r(' nog vandaag.'));
  const parts = {
    footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Wie heden komt.')}`)}</w:footnote>`,
  };

  it('verandert in de noot', async () => {
    expect(await tracked(body, { ...change, parts, part: 'word/footnotes.xml' })).toBe(
      `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(' Wie ')}${SHOWN}${run(' komt.')}`)}</w:footnote>`,
    );
  });

  it.each([
    ['ervoor', 'de boete', 'het geld', p(run('Betaal het geld') + reference + run(' nog vandaag.'))],
    ['erachter', 'nog vandaag', 'nu', p(run('Betaal de boete') + reference + run(' nu.'))],
    ['eroverheen', 'boete nog vandaag', 'boete vandaag', p(run('Betaal de boete') + reference + run(' vandaag.'))],
  ])('houdt haar nummer in de tekst bij een verandering %s', async (_, from, to, after) => {
    expect(await corrected(body, { from, to, parts })).toBe(after);
  });

  it('verliest haar nummer niet als woorden aan beide kanten zouden verdwijnen', async () => {
    expect(await corrected(body, { from: 'boete nog', to: 'som', parts })).toBe('kan niet');
  });

  it('krijgt haar opmerking op haar nummer in de tekst', async () => {
    expect(await commented(body, 'heden', parts)).toBe(
      p(run('Betaal de boete') + start + reference + end + run(' nog vandaag.')),
    );
  });
});

describe('een kop- of voettekst', () => {
  const references = ['first', 'default', 'even'].map((type, index) => {
    const name = ['header1', 'header2', 'footer1'][index];
    return `<w:${name?.slice(0, 6)}Reference w:type="${type}" r:id="${name}"/>`;
  });
  const section = `<w:sectPr>${references.join('')}<w:titlePg/></w:sectPr>`;
  const settings = '<w:evenAndOddHeaders/>';

  it.each([
    ['van de eerste bladzijde', 'header1'],
    ['van de andere bladzijden', 'header2'],
    ['van de even bladzijden', 'footer1'],
  ] as const)('%s verandert daar, met tracked changes', async (_, name) => {
    const parts = {
      header1: p(r('Eerste')),
      header2: p(r('Andere')),
      footer1: p(r('Even')),
      settings,
      [name]: p(r('Kom heden.')),
    };
    const xml = p(r('De tekst.')) + section;
    expect(await tracked(xml, { ...change, parts, part: `word/${name}.xml` })).toBe(
      p(`${run('Kom ')}${SHOWN}${run('.')}`),
    );
  });

  it('krijgt haar opmerking op het eerste woord van de tekst', async () => {
    const xml = p('') + p(r('De tekst.')) + section;
    expect(await commented(xml, 'heden', { header1: p(r('Kom heden.')) })).toBe(
      p('') + p(start + run('De') + end + run(' tekst.')) + section,
    );
  });

  it.each([
    ['een lege alinea', '<w:p/>', p(start + end)],
    ['een lege alinea met eigenschappen', p('', '<w:jc/>'), p(start + end, '<w:jc/>')],
    ['geen alinea', '', p(start + end)],
  ])('van een bestand met %s krijgt haar opmerking daar', async (_, xml, after) => {
    expect(await commented(xml + section, 'heden', { header1: p(r('Kom heden.')) })).toBe(after + section);
  });
});
