import { Uint8ArrayWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../src/formats/office/archive.ts';
import { Unreadable } from '../../src/formats/office/unreadable.ts';
import { partOf } from '../support/tracked.ts';
import { docx, p, r, readWord, zip } from '../support/word.ts';
import { problemsOfDocx } from '../support/word-validity.ts';
import { bodyOf, changed, withComments } from '../support/written-word.ts';

const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MAIN = `${OOXML}/wordprocessingml/2006/main`;
const OFFICE = `${OOXML}/officeDocument/2006/relationships`;
const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const BODY = p(r('Gelieve te komen. Tot heden.'));
const nu = (text: string) => text.replace('heden', 'nu');

interface File {
  readonly document?: string | Uint8Array;
  /** Within the relations of the document. */
  readonly relations?: string;
  /** Within the content types. */
  readonly types?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/** A whole Word file, as Word itself would write it. */
function file({ document, relations = '', types = '', others = {} }: File = {}): Uint8Array {
  const package_ = `${OOXML}/package/2006`;
  return zip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORDPROCESSING}.document.main+xml"/>${types}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document ?? `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${BODY}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${package_}/relationships">${relations}</Relationships>`,
    ...others,
  });
}

const COMMENTS_RELATION = `<Relationship Id="rId9" Type="${OFFICE}/comments" Target="comments.xml"/>`;
const COMMENTS_TYPE = `<Override PartName="/word/comments.xml" ContentType="${WORDPROCESSING}.comments+xml"/>`;
const comments = (inner: string) => `${HEAD}<w:comments xmlns:w="${MAIN}">${inner}</w:comments>`;
const names = async (bytes: Uint8Array) => (await Archive.open(bytes)).entries.map(({ filename }) => filename);

async function packed(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const entry of (await Archive.open(bytes)).entries) {
    if (!entry.directory) found.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { passThrough: true }));
  }
  return found;
}

/** How a file that can't be reviewed is refused, as "code: message". */
async function refused(bytes: Uint8Array): Promise<string> {
  try {
    await withComments(bytes, ['heden']);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.fatal.code}: ${error.fatal.message}`;
    throw error;
  }
  return 'geschreven';
}

describe('een nieuw deel met opmerkingen', () => {
  it('is een goed bestand', async () => {
    expect(problemsOfDocx(await withComments(file(), ['Gelieve te komen', 'heden']))).toEqual([]);
  });

  it('krijgt een andere naam als er een deel ligt waar niets naar verwijst', async () => {
    const copy = await withComments(file({ others: { 'word/comments.xml': comments('') }, types: COMMENTS_TYPE }), [
      'heden',
    ]);
    expect(await names(copy)).toContain('word/comments2.xml');
    expect(await partOf(copy, 'word/comments.xml')).toBe(comments(''));
    expect(problemsOfDocx(copy)).toEqual(['word/comments.xml: no relation leads to it']);
  });

  it('komt waar al naar verwezen wordt, als het daar niet ligt', async () => {
    const copy = await withComments(file({ relations: COMMENTS_RELATION, types: COMMENTS_TYPE }), ['heden']);
    expect(await partOf(copy, 'word/comments.xml')).toContain('Over heden');
    expect(problemsOfDocx(copy)).toEqual([]);
  });

  it('wordt genoemd bij de soorten, ook waar die alleen van extensies zijn', async () => {
    const copy = await withComments(docx(BODY), ['heden']);
    expect(await partOf(copy, '[Content_Types].xml')).toBe(
      `<Types xmlns="${OOXML}/package/2006/content-types"><Override PartName="/word/comments.xml" ContentType="${WORDPROCESSING}.comments+xml"/></Types>`,
    );
  });
});

describe('opmerkingen van iemand anders', () => {
  const paragraph = (text: string, id: string) =>
    `<w:p w14:paraId="${id}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${r(text)}</w:p>`;
  const theirs = ['Klopt dit?', 'Ja, dat klopt.'].map((text, index) => {
    return `<w:comment w:id="${index + 1}" w:author="Yusuf" w:date="2026-10-01T08:00:00Z" w:initials="Y">${paragraph(text, `0000000${index + 1}`)}</w:comment>`;
  });
  const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
  const extended = `${HEAD}<w15:commentsEx xmlns:w15="${W15}"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`;
  const marked =
    [1, 2].map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('') +
    r('Tot heden.') +
    [1, 2].map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('');
  const bytes = file({
    document: `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${p(marked)}</w:body></w:document>`,
    relations: `${COMMENTS_RELATION}<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>`,
    types: `${COMMENTS_TYPE}<Override PartName="/word/commentsExtended.xml" ContentType="${WORDPROCESSING}.commentsExtended+xml"/>`,
    others: { 'word/comments.xml': comments(theirs.join('')), 'word/commentsExtended.xml': extended },
  });

  it('staan vooraan, met hun antwoorden', async () => {
    const copy = await withComments(bytes, ['heden']);
    const all = await partOf(copy, 'word/comments.xml');
    expect(all.startsWith(comments(theirs.join('')).replace('</w:comments>', ''))).toBe(true);
    expect(await partOf(copy, 'word/commentsExtended.xml')).toBe(extended);
    expect(problemsOfDocx(copy)).toEqual([]);
  });

  it('houden hun nummers en hun plaats', async () => {
    const xml = await bodyOf(await withComments(bytes, ['heden']));
    const ours =
      '<w:commentRangeStart w:id="3"/><w:r><w:t>heden</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>';
    const plain = marked.replaceAll(' xml:space="preserve"', '');
    expect(xml).toBe(
      p(plain.replace('<w:r><w:t>Tot heden.</w:t></w:r>', `<w:r><w:t>Tot </w:t></w:r>${ours}<w:r><w:t>.</w:t></w:r>`)),
    );
  });
});

describe('andere schrijfwijzen', () => {
  const ways: readonly (readonly [name: string, bytes: Uint8Array, word: string])[] = [
    [
      'een ander voorvoegsel',
      file({
        document: `${HEAD}<x:document xmlns:x="${MAIN}"><x:body>${BODY.replaceAll('w:', 'x:')}</x:body></x:document>`,
      }),
      'x:',
    ],
    [
      'geen voorvoegsel',
      file({ document: `${HEAD}<document xmlns="${MAIN}"><body>${BODY.replaceAll('w:', '')}</body></document>` }),
      '',
    ],
    [
      'een merkteken vooraan',
      file({ document: `\uFEFF${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${BODY}</w:body></w:document>` }),
      'w:',
    ],
    [
      'UTF-16',
      file({
        document: utf16(
          `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${MAIN}"><w:body>${BODY}</w:body></w:document>`,
        ),
      }),
      'w:',
    ],
  ];

  it.each(ways)('%s blijft zo in een verbeterd bestand', async (_, bytes, w) => {
    const fixed = (await changed(bytes, nu)) as Uint8Array;
    const raw = await (await Archive.open(fixed)).bytes('word/document.xml');
    const text = new TextDecoder(raw?.[0] === 0xff ? 'utf-16le' : 'utf-8').decode(raw);
    expect(text).toContain(`<${w}r><${w}t xml:space="preserve">Gelieve te komen. Tot nu.</${w}t></${w}r>`);
    expect((await readWord(fixed)).source).toBe('Gelieve te komen. Tot nu.');
  });

  it.each(ways)('%s geeft een nagelezen kopie die weer te lezen is', async (_, bytes) => {
    const copy = (await changed(bytes, nu, [{ range: [0, 7], paragraphs: ['Schrijf “kom”.'] }])) as Uint8Array;
    expect((await readWord(copy)).source).toBe('Gelieve te komen. Tot nu.');
    expect(await partOf(copy, 'word/comments.xml')).toContain('Schrijf “kom”.');
  });

  // What checks files reads no UTF-16.
  it.each(ways.slice(0, -1))('%s geeft een nagelezen kopie die aan de norm voldoet', async (_, bytes) => {
    const copy = (await changed(bytes, nu, [{ range: [0, 7], paragraphs: ['Schrijf “kom”.'] }])) as Uint8Array;
    expect(problemsOfDocx(copy)).toEqual([]);
  });

  it('de strikte vorm van de norm heeft haar eigen namen, ook in wat erbij komt', async () => {
    const bytes = zip({
      '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"/>`,
      '_rels/.rels': `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${STRICT}/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="${STRICT}/wordprocessingml/main" w:conformance="strict"><w:body>${BODY}</w:body></w:document>`,
    });
    const copy = await withComments(bytes, ['heden']);
    expect(await partOf(copy, 'word/comments.xml')).toContain(`<w:comments xmlns:w="${STRICT}/wordprocessingml/main">`);
    expect(await partOf(copy, 'word/_rels/document.xml.rels')).toContain(
      `Type="${STRICT}/officeDocument/relationships/comments"`,
    );
  });
});

describe('wat niet van ons is', () => {
  const bytes = file({
    others: {
      'word/vbaProject.bin': new Uint8Array(5_000).fill(7),
      'docProps/core.xml': '<x/>',
      'word/media/image1.png': new Uint8Array([1, 2, 3]),
    },
  });

  it('blijft byte voor byte, ook zoals het ingepakt was', async () => {
    const before = await packed(bytes);
    const fixed = await packed((await changed(bytes, nu)) as Uint8Array);
    const copy = await packed(await withComments(bytes, ['heden']));
    const ours = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml', 'word/comments.xml'];
    for (const [name, content] of before) {
      if (name !== 'word/document.xml') expect(fixed.get(name), name).toEqual(content);
      if (!ours.includes(name)) expect(copy.get(name), name).toEqual(content);
    }
    expect([...copy.keys()]).toEqual([...before.keys(), 'word/comments.xml']);
  });

  it('van twee delen met dezelfde naam blijft het eerste, dat ook gelezen werd', async () => {
    const twice = renamed(
      file({ others: { 'word/documenX.xml': '<w:document/>' } }),
      'word/documenX.xml',
      'word/document.xml',
    );
    const fixed = (await changed(twice, nu)) as Uint8Array;
    expect((await names(fixed)).filter((name) => name === 'word/document.xml')).toHaveLength(1);
    expect((await readWord(fixed)).source).toBe('Gelieve te komen. Tot nu.');
  });
});

describe('een vijandig bestand', () => {
  const withPart = (xml: string | Uint8Array) =>
    file({ relations: COMMENTS_RELATION, types: COMMENTS_TYPE, others: { 'word/comments.xml': xml } });

  it('met een bom van entiteiten bij de opmerkingen wordt geweigerd', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:comments xmlns:w="${MAIN}">&b;</w:comments>`;
    expect(await refused(withPart(bomb))).toMatch(
      /^entities: .*Open het in Word of LibreOffice en bewaar het opnieuw\.$/u,
    );
  });

  it.each([
    ['kapotte XML', '<w:comments><w:comment>'],
    ['niets', ''],
    ['geen tekst', new Uint8Array([0xff, 0xd8, 0xff, 0x00])],
  ])('met %s bij de opmerkingen zegt wat te doen', async (_, xml) => {
    expect(await refused(withPart(xml))).toBe(
      'damaged: Dit bestand is beschadigd: het deel word/comments.xml is niet te lezen. Open het in Word of LibreOffice en bewaar het opnieuw.',
    );
  });

  it('met heel diepe opmerkingen wordt geschreven', async () => {
    const deep = comments('<w:x>'.repeat(20_000) + '</w:x>'.repeat(20_000));
    expect(await refused(withPart(deep))).toBe('geschreven');
  });

  it('met bijna alle nummers in gebruik krijgt de eerste vrije', async () => {
    const taken = Array.from(
      { length: 3_000 },
      (_, index) => `<w:bookmarkStart w:id="${index + 1}" w:name="b${index}"/><w:bookmarkEnd w:id="${index + 1}"/>`,
    );
    const document = `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${p(taken.join('') + r('Tot heden.'))}</w:body></w:document>`;
    expect(await bodyOf(await withComments(file({ document }), ['heden']))).toContain(
      '<w:commentRangeStart w:id="3001"/>',
    );
  });

  it('met nummers in UTF-16 krijgt andere nummers', async () => {
    const document = utf16(
      `<w:document xmlns:w="${MAIN}"><w:body>${p(`<w:bookmarkStart w:id=" 01 " w:name="b"/>${r('heden')}<w:bookmarkEnd w:id="1"/>`)}</w:body></w:document>`,
    );
    const copy = await withComments(file({ document }), ['heden']);
    expect(await partOf(copy, 'word/comments.xml')).toContain('w:id="2"');
  });

  it('met honderdduizend opmerkingen in één alinea is op tijd geschreven', async () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `gelieve ${index + 100_000} te komen `).join('');
    const bytes = docx(p(r(words)));
    const remarks = Array.from({ length: 100_000 }, (_, index) => ({
      range: [index * 24, index * 24 + 7] as const,
      paragraphs: ['Kort.'],
    }));
    const copy = (await changed(bytes, (text) => text, remarks)) as Uint8Array;
    expect((await partOf(copy, 'word/comments.xml')).match(/<w:comment /gu)).toHaveLength(100_000);
  }, 30_000);
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))]).buffer,
  );
}

/** A zip archive in which a name of the same length stands instead of another. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
