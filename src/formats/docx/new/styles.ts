import { WORD_NAMESPACE } from './names.ts';

/** What makes a style of paragraphs: the inside of its `w:pPr` and `w:rPr`, in the order of the schema. */
interface ParagraphStyle {
  /** The built-in name where Word has one: Word then shows it in its own language. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const DARK = '1F3864';
const GREY = '595959';
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const BAR = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="BFBFBF"/></w:pBdr>';
const KEEP_NEXT = '<w:keepNext/>';

/** @param level from 1; @param halfPoints size of the letters */
function heading(level: number, halfPoints: number, before: number): ParagraphStyle {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${KEEP_NEXT}<w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `${BOLD}<w:color w:val="${DARK}"/>${size(halfPoints)}`,
  };
}

const STYLES = {
  Normal: { name: 'Normal' },
  Heading1: heading(1, 36, 240),
  Heading2: heading(2, 28, 280),
  Heading3: heading(3, 24, 240),
  Heading4: heading(4, 22, 200),
  Heading5: heading(5, 22, 200),
  Heading6: heading(6, 22, 200),
  NoSpacing: { name: 'No Spacing', basedOn: 'Normal', paragraph: spacing(0, 0) },
  ListParagraph: { name: 'List Paragraph', basedOn: 'Normal', paragraph: '<w:contextualSpacing/>' },
  ListContinue: { name: 'List Continue', basedOn: 'Normal', paragraph: spacing(0, 60) },
  Quote: {
    name: 'Quote',
    basedOn: 'Normal',
    paragraph: '<w:ind w:left="567" w:right="567"/>',
    run: '<w:i/><w:iCs/><w:color w:val="404040"/>',
  },
  Caption: { name: 'caption', basedOn: 'Normal', run: `<w:i/><w:iCs/><w:color w:val="${DARK}"/>${size(20)}` },
  FootnoteText: { name: 'footnote text', basedOn: 'Normal', paragraph: spacing(0, 60), run: size(20) },
  Footer: { name: 'footer', basedOn: 'Normal', paragraph: `${spacing(0, 0)}<w:jc w:val="center"/>`, run: size(18) },
  Begrip: { name: 'Begrip', next: 'Normal', paragraph: `${KEEP_NEXT}${spacing(0, 0)}`, run: BOLD },
  Adres: { name: 'Adres', paragraph: '<w:contextualSpacing/>' },
  Spreker: { name: 'Spreker', next: 'Normal', paragraph: `${KEEP_NEXT}${spacing(120, 0)}`, run: BOLD },
  Keuze: { name: 'Keuze', next: 'Normal', paragraph: `${KEEP_NEXT}${spacing(240, 60)}`, run: `${BOLD}<w:i/><w:iCs/>` },
  Tabeltekst: { name: 'Tabeltekst', paragraph: spacing(40, 40) },
  Tabelkop: { name: 'Tabelkop', paragraph: `${KEEP_NEXT}${spacing(40, 40)}`, run: BOLD },
  Aanduiding: {
    name: 'Aanduiding',
    next: 'Normal',
    paragraph: `${KEEP_NEXT}${BAR}${spacing(60, 0)}<w:ind w:left="284"/>`,
    run: `<w:color w:val="${GREY}"/>${size(17)}`,
  },
  BuitenBeeld: {
    name: 'Buiten beeld',
    paragraph: `${BAR}<w:ind w:left="284"/><w:contextualSpacing/>`,
  },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

/** The styles that a paragraph can have. */
export type StyleId = keyof typeof STYLES;

/** Calibri stands in every Word; LibreOffice has Carlito for it, which is as wide. */
const FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}${size(22)}<w:lang w:val="nl-BE" w:eastAsia="nl-BE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const MARGINS =
  '<w:tblInd w:w="0" w:type="dxa"/>BORDERS<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';
const GRID = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`).join('');

/** The styles part. */
export const STYLES_XML = `<w:styles ${WORD_NAMESPACE}>${DEFAULTS}${Object.entries<ParagraphStyle>(STYLES)
  .map(([id, style]) => paragraphStyle(id, style))
  .join('')}${characterStyles()}${tableStyles()}</w:styles>`;

function paragraphStyle(id: string, { name, basedOn, next, paragraph, run }: ParagraphStyle): string {
  // Word's own styles name what they are based on; ours are all based on its running text.
  const isOurs = basedOn === undefined && id !== 'Normal';
  const kind = id === 'Normal' ? ' w:default="1"' : isOurs ? ' w:customStyle="1"' : '';
  const base = isOurs ? 'Normal' : basedOn;
  return [
    `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>`,
    base ? `<w:basedOn w:val="${base}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

function characterStyles(): string {
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  ].join('');
}

function tableStyles(): string {
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>${MARGINS.replace('BORDERS', '')}</w:tblPr></w:style>`,
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>${MARGINS.replace('BORDERS', `<w:tblBorders>${GRID}</w:tblBorders>`)}</w:tblPr></w:style>`,
  ].join('');
}
