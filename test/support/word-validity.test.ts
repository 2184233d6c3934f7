import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxEntries, type WholeParts, wholeDocx, zipped } from './whole-office-files.ts';
import { p, r } from './word.ts';
import { emptiesOfDocx, problemsOfDocx } from './word-validity.ts';

const who = 'w:author="Lore" w:date="2026-10-02T09:10:00Z"';
const ins = (inner: string, id = 1) => `<w:ins w:id="${id}" ${who}>${inner}</w:ins>`;
const del = (inner: string, id = 2) => `<w:del w:id="${id}" ${who}>${inner}</w:del>`;
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (name = 'instrText') => `<w:r><w:${name}>PAGE</w:${name}></w:r>`;
const comment = (id: number, rest = 'w:initials="L"', number = '') =>
  `<w:comment w:id="${id}" ${who} ${rest}><w:p${number && ` w14:paraId="${number}"`}>${r('Klopt dit?')}</w:p></w:comment>`;
const [start, end, reference] = ['RangeStart', 'RangeEnd', 'Reference'].map((name) => {
  const mark = `<w:comment${name} w:id="0"/>`;
  return name === 'Reference' ? `<w:r>${mark}</w:r>` : mark;
}) as [string, string, string];
const about = `${start}${r('tekst')}${end}${reference}`;
const row = (inner: string) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${inner}</w:tr></w:tbl>`;
const box = (inner: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const note = (inner: string, id = 1) => `<w:footnote w:id="${id}">${p(inner)}</w:footnote>`;
const toNote = (id = 1) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const bookmark = (id: number, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;

const GOOD: readonly (readonly [string, string, WholeParts?])[] = [
  ['een alinea', p(r('Tekst.'), '<w:pStyle w:val="a"/><w:keepNext/><w:jc w:val="left"/><w:rPr><w:b/></w:rPr>')],
  ['wijzigingen', p(del(gone(' reeds ')) + ins(r('al')))],
  ['een schrapping in een toevoeging van een ander', p(ins(del(gone('al'))))],
  ['een wijziging in een link', p(`<w:hyperlink w:anchor="x">${ins(r('al'))}</w:hyperlink>`)],
  ['een geschrapt einde van een alinea', p(r('Tekst.'), `<w:rPr>${del('')}<w:b/></w:rPr>`)],
  ['een toegevoegde rij', row(`<w:trPr>${ins('')}</w:trPr><w:tc>${p('')}</w:tc>`)],
  ['opmerkingen', p(about) + p(about.replaceAll('"0"', '"1"')), { comments: comment(0) + comment(1) }],
  ['een opmerking bij een punt', p(reference), { comments: comment(0) }],
  ['een veld', p(field('begin') + instruction() + field('separate') + r('1') + field('end'))],
  ['een vervangen veld', p(del(field('begin') + instruction('delInstrText') + field('end')) + ins(r('1')))],
  [
    'een cel met alleen een besturingselement',
    row(`<w:tc><w:sdt><w:sdtContent>${p('')}</w:sdtContent></w:sdt></w:tc>`),
  ],
  [
    'een tekstvak dat er twee keer staat, voor oude en nieuwe versies',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(p(ins(r('10')))).slice(5, -6)}</mc:Choice><mc:Fallback>${box(p(ins(r('10')))).slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  ],
  ['een voetnoot', p(r('Tekst.') + toNote()), { footnotes: note(r('Noot.')) }],
  [
    'een antwoord op een opmerking',
    p(about) + p(about.replaceAll('"0"', '"1"')),
    {
      comments: comment(0, '', '0000000A') + comment(1, '', '0000000B'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/>',
      commentsIds: '<w16cid:commentId w16cid:paraId="0000000A" w16cid:durableId="1234ABCD"/>',
    },
  ],
];

/** A document, and the one thing that is wrong with it. */
const BAD: readonly (readonly [problem: string, body: string, parts?: WholeParts, where?: string])[] = [
  // Order and place.
  ['w:rStyle stands after w:b in w:rPr', p(r('Tekst.', '<w:b/><w:rStyle w:val="a"/>'))],
  ['w:ins stands after w:b in w:rPr', p('', `<w:rPr><w:b/>${ins('')}</w:rPr>`)],
  ['w:pStyle stands after w:jc in w:pPr', p('', '<w:jc w:val="left"/><w:pStyle w:val="a"/>')],
  ['w:jc stands after w:rPr in w:pPr', p('', '<w:rPr/><w:jc w:val="left"/>')],
  ['w:pPr has two w:jc', p('', '<w:jc w:val="left"/><w:jc w:val="left"/>')],
  ['w:pPr stands after w:r in w:p', `<w:p>${r('Tekst.')}<w:pPr/></w:p>`],
  ['w:rPr stands after w:t in w:r', p('<w:r><w:t>Tekst.</w:t><w:rPr/></w:r>')],
  ['w:tcPr stands after w:p in w:tc', row(`<w:tc>${p('')}<w:tcPr/>${p('')}</w:tc>`)],
  ['w:trPr stands after w:tc in w:tr', row(`<w:tc>${p('')}</w:tc><w:trPr/>`)],
  [
    'w:tblPr stands after w:tblGrid in w:tbl',
    `<w:tbl><w:tblGrid/><w:tblPr/><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
  ],
  ['w:sdtPr stands after w:sdtContent in w:sdt', `<w:sdt><w:sdtContent>${p('')}</w:sdtContent><w:sdtPr/></w:sdt>`],
  [
    'w:zoom stands after w:trackRevisions in w:settings',
    p(''),
    { settings: '<w:trackRevisions/><w:zoom/>' },
    'settings',
  ],
  ['w:r may not stand in w:body', r('Tekst.')],
  ['w:p may not stand in w:p', p(p(''))],
  ['w:t may not stand in w:p', p('<w:t>Tekst.</w:t>')],
  ['w:ins may not stand in w:body', ins(r('Tekst.'))],
  ['w:hyperlink may not stand in w:ins', p(ins(`<w:hyperlink w:anchor="x">${r('hier')}</w:hyperlink>${r('.')}`))],
  ['w:fldSimple may not stand in w:del', p(del(`<w:fldSimple w:instr="PAGE"/>${gone('1')}`))],
  ['w:ins may not stand in w:r', p(`<w:r>${ins(r('al'))}</w:r>`)],
  ['w:p may not stand in w:sdtContent in w:p', p(`<w:sdt><w:sdtContent>${p('')}</w:sdtContent></w:sdt>`)],
  ['w:del marks w:rPr and may hold nothing', p('', `<w:rPr>${del('<w:r><w:tab/></w:r>')}</w:rPr>`)],
  ['w:tc does not end with a paragraph', row(`<w:tc>${p('')}${row(`<w:tc>${p('')}</w:tc>`)}</w:tc>`)],
  ['w:txbxContent does not end with a paragraph', p(box(''))],
  ['w:tbl has no w:tblGrid', `<w:tbl><w:tblPr/><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`],
  ['w:tr has no w:tc', row('')],
  // Text.
  ['w:t stands in w:del: “al”', p(del(r('al')))],
  ['w:delText stands outside w:del: “al”', p(gone('al'))],
  ['w:delText stands outside w:del: “al”', p(ins(gone('al')))],
  ['w:t loses its outer space: “al ”', p('<w:r><w:t>al </w:t></w:r>')],
  ['w:delText loses its outer space: “ al”', p(del('<w:r><w:delText> al</w:delText></w:r>'))],
  ['an instruction stands outside a field', p(instruction())],
  ['a field has no end', p(field('begin') + instruction())],
  ['a field has no begin before its end', p(field('end'))],
  ['a field has two separators', p(['begin', 'separate', 'separate', 'end'].map(field).join(''))],
  ['a field has no end once changes are accepted', p(field('begin') + instruction() + del(field('end')))],
  ['a field has no begin before its end once changes are rejected', p(ins(field('begin')) + field('end'))],
  // Changes.
  ['w:ins holds no text', p(ins(''))],
  ['w:ins holds an empty run', p(ins('<w:r><w:rPr><w:b/></w:rPr></w:r>'))],
  ['w:del holds an empty text', p(del(gone('')))],
  ['w:ins stands in w:ins', p(ins(ins(r('al'), 3)))],
  ['w:ins stands in w:del', p(del(`${gone('x')}${ins('<w:r><w:tab/></w:r>')}`))],
  ['two changes have number 1', p(ins(r('al')) + del(gone('al'), 1))],
  ['w:ins has no number', p(ins(r('al')).replace('w:id="1"', ''))],
  ['w:ins has no author', p(ins(r('al')).replace('w:author="Lore"', ''))],
  ['w:ins has no valid date: 2026-02-30T09:10:00Z', p(ins(r('al')).replace('10-02T', '02-30T'))],
  ['w:ins has no valid date: 2026-10-02', p(ins(r('al')).replace('T09:10:00Z', ''))],
  ['w:pPrChange has no w:pPr', p('', `<w:pPrChange w:id="1" ${who}/>`)],
  // Ranges and numbers.
  ['two w:bookmarkStart have number 1', p(bookmark(1, 'a') + bookmark(1, 'b'))],
  ['two bookmarks have the name a', p(bookmark(1, 'a') + bookmark(2, 'A'))],
  ['w:bookmarkStart 1 has no end', p('<w:bookmarkStart w:id="1" w:name="a"/>')],
  ['w:bookmarkEnd 1 has no start before it', p('<w:bookmarkEnd w:id="1"/>')],
  ['w:moveFromRangeStart 1 has no end', p(`<w:moveFromRangeStart w:id="1" ${who} w:name="a"/>`)],
  ['two paragraphs have number 0000000A', '<w:p w14:paraId="0000000A"/><w:p w14:paraId="0000000a"/>'],
  ['80000000 is no number of a paragraph', '<w:p w14:paraId="80000000"/>'],
  ['footnote 2 is not there', p(toNote() + toNote(2)), { footnotes: note(r('Noot.')) }],
  ['two footnotes have number 1', p(toNote()), { footnotes: note(r('a')) + note(r('b')) }],
  ['two styles have the name a', p(''), { styles: '<w:style w:styleId="a"/><w:style w:styleId="a"/>' }, 'styles'],
  // Comments.
  ['comment 0 is marked but not there', p(about)],
  ['comment 0 is about nothing', p(''), { comments: comment(0) }],
  ['comment 0 has wrong marks: RangeStart Reference', p(start + r('a') + reference), { comments: comment(0) }],
  ['comment 0 has wrong marks: RangeEnd RangeStart Reference', p(end + start + reference), { comments: comment(0) }],
  ['comment 0 has wrong marks: RangeStart RangeEnd', p(start + r('a') + end), { comments: comment(0) }],
  ['comment 0 has wrong marks: Reference Reference', p(reference + reference), { comments: comment(0) }],
  ['w:footnote may not hold a comment', p(toNote()), { footnotes: note(about), comments: '' }, 'footnotes'],
  ['w:hdr may not hold a comment', p(''), { header1: p(about), comments: '' }, 'header1'],
  ['w:txbxContent may not hold a comment', p(box(p(about))), { comments: '' }],
  ['two comments have number 0', p(about), { comments: comment(0) + comment(0) }, 'comments'],
  ['w:comment does not end with a paragraph', p(about), { comments: `<w:comment w:id="0" ${who}/>` }, 'comments'],
  ['w:comment has no author', p(about), { comments: comment(0).replace('w:author="Lore"', '') }, 'comments'],
  ['initials are longer than 9: Verstraete', p(about), { comments: comment(0, 'w:initials="Verstraete"') }, 'comments'],
  [
    'a comment may hold no change: w:ins',
    p(about),
    { comments: comment(0).replace('<w:p>', `<w:p>${ins(r('a'))}`) },
    'comments',
  ],
  [
    'w15: paragraph 0000000B ends no comment',
    p(about),
    { comments: comment(0, '', '0000000A'), commentsExtended: '<w15:commentEx w15:paraId="0000000B"/>' },
    'comments',
  ],
  [
    'w15: answers paragraph 0000000B, which is not there',
    p(about),
    {
      comments: comment(0, '', '0000000A'),
      commentsExtended: '<w15:commentEx w15:paraId="0000000A" w15:paraIdParent="0000000B"/>',
    },
    'comments',
  ],
  [
    'w16cid: 9234ABCD is no number',
    p(about),
    {
      comments: comment(0, '', '0000000A'),
      commentsIds: '<w16cid:commentId w16cid:paraId="0000000A" w16cid:durableId="9234ABCD"/>',
    },
    'comments',
  ],
];

const comments = { comments: comment(0) };
const TYPES = '[Content_Types].xml';
const RELS = 'word/_rels/document.xml.rels';

/** What is done to one entry of a good file, and what is then wrong. */
const DAMAGED: readonly (readonly [problem: string, entry: string, from: string | RegExp, to: string])[] = [
  [
    `${TYPES}: word/comments.xml is no comments: application/xml`,
    TYPES,
    /<Override PartName="\/word\/comments[^>]*>/u,
    '',
  ],
  [
    `${TYPES}: names word/x.xml, which is not there`,
    TYPES,
    '</Types>',
    '<Override PartName="/word/x.xml" ContentType="a"/></Types>',
  ],
  [`${TYPES}: has no type for word/_rels/document.xml.rels`, TYPES, 'Extension="rels"', 'Extension="rel"'],
  [`${TYPES}: names xml twice`, TYPES, '</Types>', '<Default Extension="XML" ContentType="application/xml"/></Types>'],
  ['word/comments.xml: no relation leads to it', RELS, /<Relationship [^>]*>/u, ''],
  [`${RELS}: comments leads to word/weg.xml, which is not there`, RELS, 'Target="comments.xml"', 'Target="weg.xml"'],
  [`${RELS}: “1” is no identifier`, RELS, 'Id="comments"', 'Id="1"'],
  [`${RELS}: has comments twice`, RELS, /(<Relationship [^>]*>)/u, '$1$1'],
  [
    `${RELS}: a has no valid address: http://x y`,
    RELS,
    '</R',
    '<Relationship Id="a" Type="h" TargetMode="External" Target="http://x y"/></R',
  ],
  [
    'word/document.xml: w:hyperlink names relation weg, which is not there',
    'word/document.xml',
    '<w:p>',
    '<w:p><w:hyperlink r:id="weg"/>',
  ],
  ['_rels/.rels: leads to no document', '_rels/.rels', 'officeDocument"', 'officeDocuments"'],
  ['word/document.xml: prefix w99 is named but not declared', 'word/document.xml', 'w16cid"', 'w16cid w99"'],
];

describe('een goed Word-bestand', () => {
  for (const [content, body, parts] of GOOD) {
    it(`mag bevatten: ${content}`, () => {
      expect(problemsOfDocx(wholeDocx(body, parts))).toEqual([]);
    });
  }

  const folder = fileURLToPath(new URL('../../fixtures/word/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.do[ct][xm]$/u.test(name),
  );
  it.each(files)('is %s', (name) => {
    expect(problemsOfDocx(new Uint8Array(readFileSync(`${folder}/${name}`)))).toEqual([]);
  });
});

describe('in een Word-bestand is fout', () => {
  for (const [problem, body, parts, where = 'document'] of BAD) {
    it(problem, () => {
      expect(problemsOfDocx(wholeDocx(body, parts))).toEqual([`word/${where}.xml: ${problem}`]);
    });
  }

  it.each(DAMAGED)('%s', (problem, entry, from, to) => {
    const entries = docxEntries(p(about), comments);
    expect(problemsOfDocx(zipped(entries))).toEqual([]);
    const damaged = (entries[entry] ?? '').replace(from, to);
    expect(damaged).not.toBe(entries[entry]);
    expect(problemsOfDocx(zipped({ ...entries, [entry]: damaged }))).toContain(problem);
  });

  it.each([
    ['niet welgevormd', '<w:p></w:r>'],
    ['met een onbekend voorvoegsel', '<w99:p/>'],
    ['met een teken dat XML niet kent', p(r('a\u0001'))],
    ['met een verwijzing naar zo’n teken', p(r('a&#2;'))],
  ])('een tekst %s', (_, body) => {
    expect(problemsOfDocx(wholeDocx(body))).toContainEqual(expect.stringMatching(/^word\/document\.xml: \S/u));
  });
});

describe('een zip-archief', () => {
  const bytes = wholeDocx(p(r('Tekst.')));
  const at = (text: string) => Buffer.from(bytes).indexOf(text);

  it('mag niet afgebroken zijn', () => {
    expect(problemsOfDocx(bytes.slice(0, -5))).toContain('zip: has no end, or something comes after it');
  });

  it('mag geen twee onderdelen met dezelfde naam hebben', () => {
    const entries = docxEntries(p(''));
    const twins = zipped({ ...entries, 'Word/Document.xml': entries['word/document.xml'] ?? '' });
    expect(problemsOfDocx(twins)).toContain('zip: Word/Document.xml: stands in it twice');
  });

  it('mag geen beschadigde inhoud hebben', () => {
    const broken = zipSync({ 'a.txt': [new TextEncoder().encode('abc'), { level: 0 }] });
    broken[Buffer.from(broken).indexOf('abc')] = 65;
    expect(problemsOfDocx(broken)).toContain('zip: a.txt: can’t be read: its checksum is wrong');
  });

  it('mag een onderdeel geen twee namen geven', () => {
    const renamed = bytes.slice();
    renamed[at('word/document.xml')] = 'W'.charCodeAt(0);
    expect(problemsOfDocx(renamed)).toContain('zip: word/document.xml: has two names');
  });
});

describe('wat leeg is', () => {
  it('wordt apart geteld: Word leest het', () => {
    const file = wholeDocx(p('<w:r><w:rPr/></w:r><w:r><w:t/></w:r>'));
    expect(problemsOfDocx(file)).toEqual([]);
    expect(emptiesOfDocx(file)).toEqual([
      'word/document.xml: w:r holds nothing',
      'word/document.xml: w:t holds nothing',
    ]);
  });
});
