import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Comment } from '../../src/formats/office/review.ts';
import { describeWithLibreOffice, inspect, type Inspection } from '../support/libreoffice.ts';
import { docxEntries, type WholeParts } from '../support/whole-office-files.ts';
import { p, r, readWord } from '../support/word.ts';
import { problemsOfDocx } from '../support/word-validity.ts';
import { changed } from '../support/written-word.ts';

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) => {
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
};
const control = (content: string, properties = '') => {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
};
const by = (name: string, content: string, id: number) => {
  return `<w:${name} w:id="${id}" w:author="Noor" w:date="2026-10-01T08:00:00Z">${content}</w:${name}>`;
};
const cell = (inner: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;
const table = (...rows: string[]) => {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
};
const frame = (text: string, old = text) => {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="600000"/><wp:docPr id="11" name="Kader"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:150pt;height:50pt"><v:textbox><w:txbxContent>${old}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

/** In each of them “heden” becomes “vandaag”, “gelieve te” goes, and both have a remark. */
const files: readonly (readonly [name: string, body: string, parts?: WholeParts])[] = [
  [
    'links en velden',
    p(`<w:bookmarkStart w:id="9" w:name="b"/>${r('punt 2')}<w:bookmarkEnd w:id="9"/>`) +
      p(
        r('Lees ') +
          field('HYPERLINK "https://www.gent.be"', r('wat he', '<w:b/>') + r('den verandert')) +
          r(' en kom heden.'),
      ) +
      p(
        r('Beste ') +
          field('MERGEFIELD Naam', r('«Naam»')) +
          r(', gelieve te komen. Zie ') +
          `<w:fldSimple w:instr="REF b">${r('punt 2')}</w:fldSimple>` +
          r(' heden.'),
      ),
  ],
  [
    'tabellen in elkaar, met samengevoegde cellen',
    // At the very start of a text LibreOffice puts an empty paragraph before a table with a comment.
    p(r('Begin.')) +
      table(
        cell(p(r('heden')), '<w:gridSpan w:val="2"/>'),
        cell(table(cell(p(r('Gelieve te komen.'))) + cell(p(r('Kom heden.')))) + p('')) +
          cell(p(r('Niet heden.')), '<w:vMerge w:val="restart"/>'),
        cell(p(r('Twee'))) + cell(p(''), '<w:vMerge/>'),
      ) +
      p(r('Einde.')),
  ],
  [
    'tekstkaders',
    p(r('Kom heden. ') + frame(p(r('Open vanaf heden.')), p(r('Open vanaf ') + r('heden.')))) +
      p(frame(p(r('Gelieve te bellen.')))),
  ],
  [
    'voetnoten',
    p(
      r('Betaal heden') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(' de boete, gelieve te letten op de datum.'),
    ),
    {
      footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Wie heden komt, betaalt niets.')}`)}</w:footnote>`,
    },
  ],
  [
    'namen die van rechts naar links lopen',
    p(r('Beste ') + r('ياسمين', '<w:rtl/>') + r(', gelieve te komen met ') + r('דָּוִד', '<w:rtl/>') + r(' heden.')) +
      p(r('Gelieve te lezen: ') + r('مرحبا', '<w:rtl/>'), '<w:bidi/>') +
      p(`${r('Kom ')}<w:dir w:val="rtl">${r('heden nog')}</w:dir>${r(' langs.')}`),
  ],
  [
    'wijzigingen van iemand anders',
    p(
      r('Wij ') +
        by('ins', r('komen heden nog'), 1) +
        by('del', '<w:r><w:delText>morgen</w:delText></w:r>', 2) +
        r(' langs.'),
    ) +
      p(r('Gelieve ', '<w:b/>' + by('rPrChange', '<w:rPr/>', 3)) + r('te komen heden.')) +
      p(r('Dit gaat heden'), `<w:rPr>${by('del', '', 4)}</w:rPr>`) +
      p(r(' hier voort.')) +
      table(
        `<w:trPr>${by('del', '', 5)}</w:trPr>${cell(p(by('del', '<w:r><w:delText>weg</w:delText></w:r>', 6)))}${cell(p(''))}`,
        cell(p(r('Kom heden.'))) + cell(p(r('Twee'))),
      ) +
      p(r('Einde.')),
  ],
  [
    'besturingselementen, bladwijzers en tekens',
    p(
      r('Op ') +
        control(r('heden'), '<w:alias w:val="Datum"/>') +
        r(' en ') +
        control(r('kies een plaats'), '<w:showingPlcHdr/>') +
        r('.'),
    ) +
      p(
        `<w:bookmarkStart w:id="9" w:name="b"/>${r('Gelieve')}<w:bookmarkEnd w:id="9"/><w:proofErr w:type="gramStart"/>${r(' te')}<w:proofErr w:type="gramEnd"/>${r(' komen.')}`,
      ) +
      p(
        '<w:r><w:t>He</w:t><w:softHyphen/><w:t>den een e</w:t><w:noBreakHyphen/><w:t>mail.</w:t><w:br/><w:t>Kom</w:t><w:tab/><w:t>heden.</w:t></w:r>',
      ) +
      // Of tracked changes in the first paragraph of such a control LibreOffice keeps the words alone.
      control(p(r('Dit.')) + p(r('Kom heden.'))) +
      p(r('Einde.')),
  ],
  [
    'opmerkingen van iemand anders, met een antwoord',
    p(
      `<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${r('Gelieve te komen, heden')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>${r(' nog.')}`,
    ),
    {
      comments: [1, 2]
        .map(
          (id) =>
            `<w:comment w:id="${id}" w:author="Noor" w:date="2026-10-01T08:00:00Z" w:initials="N"><w:p w14:paraId="0000000${id}">${r(`Vraag ${id}`)}</w:p></w:comment>`,
        )
        .join(''),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
      commentsIds:
        '<w16cid:commentId w16cid:paraId="00000001" w16cid:durableId="10000001"/><w16cid:commentId w16cid:paraId="00000002" w16cid:durableId="10000002"/>',
    },
  ],
];

const WORDS = /heden|gelieve te /giu;
const better = (text: string) => text.replace(WORDS, (word) => (/^h/iu.test(word) ? 'vandaag' : ''));

/** What LibreOffice sees in a file, its reviewed copy, and the corrected file. */
interface Seen {
  readonly comments: number;
  readonly original: Inspection;
  readonly copy: Inspection;
  readonly corrected: Inspection;
  readonly problems: readonly string[];
}

const seen = new Map<string, Seen>();
let folder = '';

async function look(name: string, body: string, parts?: WholeParts): Promise<Seen> {
  const entries = Object.entries(docxEntries(body, parts)).map(([part, xml]) => [part, strToU8(xml)] as const);
  const original = zipSync(Object.fromEntries(entries));
  const { source } = await readWord(original);
  const comments = [...source.matchAll(WORDS)].map(({ 0: word, index }): Comment => {
    return {
      range: [index, index + word.length],
      paragraphs: [`Over ${word.trim()}`],
      about: `Dit gaat over: “${word}”.`,
    };
  });
  const corrected = await changed(original, better);
  const copy = await changed(original, better, comments);
  if (!corrected || !copy) throw new Error(`${name}: het bestand kan de wijzigingen niet houden`);
  const inspections: Inspection[] = [];
  for (const [kind, bytes] of Object.entries({ original, copy, corrected })) {
    const path = join(folder, `${files.findIndex(([other]) => other === name)}.${kind}.docx`);
    await writeFile(path, bytes);
    const [one] = await inspect([path]);
    if (!one?.opened) throw new Error(`${name} (${kind}): ${one?.error}`);
    inspections.push(one);
  }
  const [first, second, third] = inspections as [Inspection, Inspection, Inspection];
  return { comments: comments.length, original: first, copy: second, corrected: third, problems: problemsOfDocx(copy) };
}

describeWithLibreOffice('een nagelezen kopie met', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klaretaal-'));
    for (const [name, body, parts] of files) seen.set(name, await look(name, body, parts));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const names = files.map(([name]) => name);

  it.each(names)('%s is een goed bestand', (name) => {
    expect(seen.get(name)?.problems).toEqual([]);
  });

  it.each(names)('%s toont elke opmerking, en die van anderen', (name) => {
    const { copy, original, comments } = seen.get(name) as Seen;
    expect(copy.comments.filter(({ author }) => author === 'klaretaal')).toHaveLength(comments);
    const others = copy.comments.filter(({ author }) => author !== 'klaretaal');
    expect(others.map(({ text }) => text)).toEqual(original.comments.map(({ text }) => text));
  });

  it.each(names)('%s is na alles aanvaarden de verbeterde tekst', (name) => {
    const { copy, corrected } = seen.get(name) as Seen;
    expect(copy.accepted).toBe(corrected.accepted);
  });

  it.each(names)('%s is na alles verwerpen de tekst zelf', (name) => {
    const { copy, original } = seen.get(name) as Seen;
    expect(copy.rejected).toBe(original.rejected);
  });

  it.each(names)('%s houdt de wijzigingen van anderen', (name) => {
    const { copy, original } = seen.get(name) as Seen;
    const others = ({ changes }: Inspection) => {
      return changes
        .filter(({ author, type }) => author === 'Noor' && type === 'Delete')
        .map(({ type, text }) => `${type}: ${text}`);
    };
    expect(others(copy)).toEqual(expect.arrayContaining(others(original)));
    expect(copy.rejectedOf.klaretaal).toBe(original.text);
  });
});
