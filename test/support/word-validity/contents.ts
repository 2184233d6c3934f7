/** What may stand in an element of Word besides its properties, which `orders.ts` knows; names without prefix. */
const words = (text: string) => text.trim().split(/\s+/u);

/** Marks that stand anywhere between other things. */
export const RANGE_MARKS: ReadonlySet<string> = new Set(
  words(`
    bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart
    moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd
    customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd`),
);
const MARKS = [...RANGE_MARKS, 'proofErr', 'permStart', 'permEnd'];
const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo'];
const BLOCKS = ['p', 'tbl', 'sdt', 'customXml', 'altChunk', ...MARKS];
/** What a change may hold: no link and no simple field, so a change in one of those stands within it. */
const IN_CHANGE = ['r', 'sdt', 'customXml', 'smartTag', 'dir', 'bdo', ...MARKS, ...CHANGES];
const IN_PARAGRAPH = [...IN_CHANGE, 'hyperlink', 'fldSimple', 'subDoc'];
const IN_RUN = words(`
  br t contentPart delText instrText delInstrText noBreakHyphen softHyphen dayShort monthShort yearShort dayLong monthLong
  yearLong annotationRef footnoteRef endnoteRef separator continuationSeparator sym pgNum cr tab object pict fldChar ruby
  footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak`);

const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  body: [...BLOCKS, 'sectPr'],
  hdr: BLOCKS,
  ftr: BLOCKS,
  footnote: BLOCKS,
  endnote: BLOCKS,
  comment: BLOCKS,
  txbxContent: BLOCKS,
  tc: [...BLOCKS, 'tcPr'],
  p: [...IN_PARAGRAPH, 'pPr'],
  r: [...IN_RUN, 'rPr'],
  ins: IN_CHANGE,
  del: IN_CHANGE,
  moveFrom: IN_CHANGE,
  moveTo: IN_CHANGE,
  hyperlink: IN_PARAGRAPH,
  fldSimple: [...IN_PARAGRAPH, 'fldData'],
  smartTag: [...IN_PARAGRAPH, 'smartTagPr'],
  tbl: ['tblPr', 'tblGrid', 'tr', 'sdt', 'customXml', ...MARKS],
  tr: ['tblPrEx', 'trPr', 'tc', 'sdt', 'customXml', ...MARKS],
  comments: ['comment'],
  footnotes: ['footnote'],
  endnotes: ['endnote'],
};

/** Elements that hold a text of their own, and must hold at least one paragraph. */
export const STORIES: ReadonlySet<string> = new Set([
  'body',
  'hdr',
  'ftr',
  'footnote',
  'endnote',
  'comment',
  'txbxContent',
]);

const AS_SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(CONTENTS).map(([name, allowed]) => [name, new Set(allowed)]),
);

/** The names that an element may hold; nothing where these checks don't know. */
export function contentOf(name: string): ReadonlySet<string> | undefined {
  return AS_SETS.get(name);
}
