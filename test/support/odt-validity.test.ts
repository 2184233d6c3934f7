import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { problemsOfOdt } from './odt-validity.ts';
import { annotation, changedRegion, odtEntries, wholeOdt, zipped } from './whole-office-files.ts';

const p = (inner: string) => `<text:p>${inner}</text:p>`;
const tracked = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
const deletion = (id: string, inner = p('reeds<text:s/>')) => changedRegion(id, 'deletion', 'Lore', inner);
const insertion = (id: string) => changedRegion(id, 'insertion', 'Lore');
const here = (id: string) => `<text:change text:change-id="${id}"/>`;
const from = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const to = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const note = annotation('n', 'Lore', 'Klopt dit?');
const noteEnd = '<office:annotation-end office:name="n"/>';

const GOOD: readonly (readonly [string, string, string?])[] = [
  ['een alinea', p('U krijgt <text:s text:c="2"/>post.<text:tab/>Dag.')],
  ['opmaak van het bestand', `${p('U krijgt\n      post.')}\n  ${p('Dag.')}`],
  [
    'een schrapping en een toevoeging',
    tracked(deletion('c1'), insertion('c2')) + p(`U krijgt ${here('c1')}${from('c2')}al ${to('c2')}post.`),
  ],
  ['een toevoeging over twee alinea’s', tracked(insertion('c1')) + p(`U ${from('c1')}krijgt.`) + p(`Dag.${to('c1')}`)],
  ['wijzigingen in een koptekst', p('Tekst.'), tracked(insertion('c1')) + p(`${from('c1')}Dienst${to('c1')}`)],
  ['een opmerking bij een stuk tekst', p(`U ${note}krijgt${noteEnd} post.`)],
  ['een opmerking bij een punt', p(`U krijgt${note} post.`)],
  ['een tekstvak', p('<draw:frame><draw:text-box><text:p>Open.</text:p></draw:text-box></draw:frame>')],
  [
    'een voetnoot',
    p(
      'Tekst.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body></text:note>',
    ),
  ],
  ['een lijst', `<text:list><text:list-item>${p('Een.')}</text:list-item></text:list>`],
];

/** A document, and the one thing that is wrong with it. */
const BAD: readonly (readonly [problem: string, body: string])[] = [
  // Place.
  ['text:p may not stand in text:p', p(p('a'))],
  ['text:p may not stand in text:span', p(`<text:span>${p('a')}</text:span>`)],
  ['text:span may not stand in office:text', '<text:span>a</text:span>'],
  ['text:p may not stand in text:list', `<text:list>${p('a')}</text:list>`],
  ['“los” stands in office:text without a paragraph', 'los'],
  ['text:a may not stand in text:a', p('<text:a><text:a>x</text:a></text:a>')],
  ['text:tracked-changes stands after text:p', p('a') + tracked()],
  ['office:text has two text:tracked-changes', tracked() + tracked()],
  ['text:tracked-changes may not stand in text:section', `<text:section>${tracked()}</text:section>`],
  ['office:annotation may not stand in office:text', note],
  // White space.
  ['spaces become one: “a  b”', p('a  b')],
  ['spaces become one: “a\tb”', p('a\tb')],
  ['spaces become one: “U krijgt  al”', tracked(deletion('c1')) + p(`U krijgt ${here('c1')} al`)],
  ['a paragraph loses the space that it starts with: “ al”', p(' al')],
  ['a paragraph loses the space that it starts with: “ al”', tracked(deletion('c1', p(' al'))) + p(here('c1'))],
  // Changes.
  ['text:change names changed region c1, which is not there', p(here('c1'))],
  ['changed region c1 is marked by nothing', tracked(deletion('c1')) + p('a')],
  ['changed region c1 is marked by text:change', tracked(insertion('c1')) + p(here('c1'))],
  ['changed region c1 is marked by text:change-start', tracked(insertion('c1')) + p(`${from('c1')}a`)],
  [
    'changed region c1 is marked by text:change-end text:change-start',
    tracked(insertion('c1')) + p(`${to('c1')}a${from('c1')}`),
  ],
  ['changed region c1 is marked by text:change text:change', tracked(deletion('c1')) + p(here('c1') + here('c1'))],
  [
    'two changed regions have id c1',
    tracked(deletion('c1'), deletion('c1')).replaceAll(' xml:id="c1"', '') + p(here('c1')),
  ],
  ['two elements have xml:id c1', tracked(deletion('c1'), deletion('c1')) + p(here('c1'))],
  [
    'changed region c1 has another text:id: c2',
    tracked(deletion('c1').replace('text:id="c1"', 'text:id="c2"')) + p(here('c1')),
  ],
  ['a changed region has no xml:id', tracked(deletion('').replaceAll(/ (?:xml|text):id=""/gu, '')) + p(here(''))],
  ['“1” is no identifier', tracked(deletion('1')) + p(here('1'))],
  ['changed region c1: holds nothing', tracked('<text:changed-region xml:id="c1"/>') + p(from('c1') + to('c1'))],
  ['changed region c1: text:deletion holds nothing', tracked(deletion('c1', '')) + p(here('c1'))],
  [
    'changed region c1: text:insertion holds text',
    tracked(changedRegion('c1', 'insertion', 'Lore', p('a'))) + p(`${from('c1')}a${to('c1')}`),
  ],
  ['“reeds” stands in text:deletion without a paragraph', tracked(deletion('c1', 'reeds')) + p(here('c1'))],
  [
    'changed region c1: text:deletion does not start with office:change-info',
    tracked(deletion('c1').replace(/<office:change-info>.*<\/office:change-info>/u, '')) + p(here('c1')),
  ],
  [
    'changed region c1: office:change-info has no author',
    tracked(deletion('c1').replace(/<dc:creator>.*<\/dc:creator>/u, '')) + p(here('c1')),
  ],
  [
    'changed region c1: office:change-info has no date',
    tracked(deletion('c1').replace(/<dc:date>.*<\/dc:date>/u, '')) + p(here('c1')),
  ],
  [
    'changed region c1: office:change-info has no valid date: gisteren',
    tracked(deletion('c1').replace(/(<dc:date>).*(<\/dc:date>)/u, '$1gisteren$2')) + p(here('c1')),
  ],
  [
    'changed region c1: dc:creator stands too late in office:change-info',
    tracked(deletion('c1').replace(/(<dc:creator>.*<\/dc:creator>)(<dc:date>.*<\/dc:date>)/u, '$2$1')) + p(here('c1')),
  ],
  // Comments and ranges.
  ['office:annotation-end n has no comment before it', p(`a${noteEnd}`)],
  ['office:annotation-end n has no comment before it', p(`${noteEnd}a${note}`)],
  ['two comments have the name n', p(`${note}a${noteEnd}${note}b${noteEnd}`)],
  [
    'dc:creator stands too late in office:annotation',
    p(`a${note.replace(/(<dc:creator>.*<\/dc:creator>)(.*)(<\/office:annotation>)/u, '$2$1$3')}`),
  ],
  ['office:annotation has two dc:creator', p(`a${note.replace(/(<dc:creator>.*<\/dc:creator>)/u, '$1$1')}`)],
  ['office:annotation has no author', p(`a${note.replace(/<dc:creator>.*<\/dc:creator>/u, '')}`)],
  ['a comment stands in a comment', p(`a${annotation('m', 'Lore', note)}`)],
  ['text:bookmark-start a has no end', p('<text:bookmark-start text:name="a"/>')],
  ['text:bookmark-end a has no start before it', p('<text:bookmark-end text:name="a"/>')],
  ['two text:bookmark have the name a', p('<text:bookmark text:name="a"/><text:bookmark text:name="a"/>')],
  ['Pictures/a.png is not there', p('<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame>')],
];

const MANIFEST = 'META-INF/manifest.xml';

describe('een goed OpenDocument', () => {
  for (const [content, body, header] of GOOD) {
    it(`mag bevatten: ${content}`, () => {
      expect(problemsOfOdt(wholeOdt(body, header))).toEqual([]);
    });
  }

  const folder = fileURLToPath(new URL('../../fixtures/word/', import.meta.url));
  it.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.odt')))(
    'is %s',
    (name) => {
      expect(problemsOfOdt(new Uint8Array(readFileSync(`${folder}/${name}`)))).toEqual([]);
    },
  );
});

describe('in een OpenDocument is fout', () => {
  it.each(BAD)('%s', (problem, body) => {
    expect(problemsOfOdt(wholeOdt(body))).toEqual([`content.xml: ${problem}`]);
  });

  it.each([
    [`${MANIFEST}: does not list styles.xml`, MANIFEST, /<manifest:file-entry manifest:full-path="styles[^>]*>/u, ''],
    [`${MANIFEST}: lists weg.xml, which is not there`, MANIFEST, '"styles.xml"', '"weg.xml"'],
    [`${MANIFEST}: lists content.xml twice`, MANIFEST, '"styles.xml"', '"content.xml"'],
    [`${MANIFEST}: gives no type of styles.xml`, MANIFEST, /(styles\.xml") manifest:media-type="[^"]*"/u, '$1'],
    [
      `${MANIFEST}: gives the file another type than mimetype does`,
      MANIFEST,
      'opendocument.text',
      'opendocument.text-template',
    ],
    [`${MANIFEST}: has no version`, MANIFEST, ' manifest:version="1.3"', ''],
    ['mimetype: is no text: “text/plain”', 'mimetype', /.+/u, 'text/plain'],
    ['content.xml: has no office:version', 'content.xml', ' office:version="1.3"', ''],
    ['content.xml: starts with office:document-styles', 'content.xml', /document-content/gu, 'document-styles'],
  ] as const)('%s', (problem, entry, search, replacement) => {
    const entries = odtEntries(p('Tekst.'));
    const damaged = (entries[entry] ?? '').replace(search, replacement);
    expect(damaged).not.toBe(entries[entry]);
    expect(problemsOfOdt(zipped({ ...entries, [entry]: damaged }))).toContain(problem);
  });

  it('een tekst die niet welgevormd is', () => {
    expect(problemsOfOdt(wholeOdt('<text:p></text:h>'))).toContainEqual(expect.stringMatching(/^content\.xml: \S/u));
  });

  it.each([
    ['ontbreekt', 'mimetype: is not there', ({ mimetype: _, ...rest }: Record<string, string>) => rest],
    [
      'niet vooraan staat',
      'mimetype: is not the first entry',
      ({ mimetype, ...rest }: Record<string, string>) => ({ ...rest, mimetype: mimetype ?? '' }),
    ],
  ])('een bestand waarvan het type %s', (_, problem, damage) => {
    expect(problemsOfOdt(zipped(damage(odtEntries(p('Tekst.')))))).toContain(problem);
  });

  it.each([
    ['ingepakt is', 'mimetype: is packed', { level: 9 }],
    ['een extra veld heeft', 'mimetype: has an extra field', { level: 0, extra: { 0xcafe: new Uint8Array(4) } }],
  ] as const)('een bestand waarvan het type %s', (_, problem, options) => {
    const { mimetype = '' } = odtEntries('');
    const bytes = zipSync({ mimetype: [new TextEncoder().encode(mimetype), options] });
    expect(problemsOfOdt(bytes)).toContain(problem);
  });
});
