import { zipSync, type Zippable } from 'fflate';

const encode = (text: string) => new TextEncoder().encode(text);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = 'http://schemas.openxmlformats.org';
const RELATION = `${OOXML}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';
const WORD_NAMES = [
  `xmlns:w="${OOXML}/wordprocessingml/2006/main"`,
  `xmlns:r="${RELATION}"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  `xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OOXML}/drawingml/2006/main"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:wps="${MICROSOFT}/2010/wordprocessingShape"`,
  `xmlns:w14="${MICROSOFT}/2010/wordml"`,
  `xmlns:w15="${MICROSOFT}/2012/wordml"`,
  `xmlns:w16cid="${MICROSOFT}/2016/wordml/cid"`,
  'mc:Ignorable="w14 w15 w16cid"',
].join(' ');

/** Parts of Word beside the text: root element, kind of relation and type of content. */
const PARTS = {
  styles: ['w:styles', `${RELATION}/styles`, `${TYPE}.styles+xml`],
  settings: ['w:settings', `${RELATION}/settings`, `${TYPE}.settings+xml`],
  comments: ['w:comments', `${RELATION}/comments`, `${TYPE}.comments+xml`],
  footnotes: ['w:footnotes', `${RELATION}/footnotes`, `${TYPE}.footnotes+xml`],
  header1: ['w:hdr', `${RELATION}/header`, `${TYPE}.header+xml`],
  commentsExtended: [
    'w15:commentsEx',
    'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    `${TYPE}.commentsExtended+xml`,
  ],
  commentsIds: [
    'w16cid:commentsIds',
    'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds',
    `${TYPE}.commentsIds+xml`,
  ],
} as const;

/** What stands within the root element of each part. */
export type WholeParts = { readonly [part in keyof typeof PARTS]?: string };

/** The entries of a complete Word file, by name: what a test may damage before it is zipped. */
export function docxEntries(body: string, parts: WholeParts = {}): Record<string, string> {
  const names = Object.keys(parts) as (keyof WholeParts)[];
  const relation = (name: keyof WholeParts) =>
    `<Relationship Id="${name}" Type="${PARTS[name][1]}" Target="${name}.xml"/>`;
  const type = (name: keyof WholeParts) => `<Override PartName="/word/${name}.xml" ContentType="${PARTS[name][2]}"/>`;
  const part = (root: string, inner: string) => `${XML}<${root} ${WORD_NAMES}>${inner}</${root}>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${names.map(type).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('w:document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships">${names.map(relation).join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(PARTS[name][0], parts[name] ?? '')])),
  };
}

/** A Word file with everything that Word and LibreOffice ask for. */
export function wholeDocx(body: string, parts: WholeParts = {}): Uint8Array {
  return zipped(docxEntries(body, parts));
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMES = `${['office', 'text', 'table', 'style', 'manifest', 'meta'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`).join(' ')} xmlns:draw="${ODF}:drawing:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:svg="${ODF}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`;
const MIME = 'application/vnd.oasis.opendocument.text';

/** The entries of a complete OpenDocument, in the order in which they are zipped. */
export function odtEntries(body: string, header = ''): Record<string, string> {
  const master = header
    ? `<office:automatic-styles><style:page-layout style:name="blad"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="blad"><style:header>${header}</style:header></style:master-page></office:master-styles>`
    : '';
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return {
    mimetype: MIME,
    'content.xml': `${XML}<office:document-content ${ODF_NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${XML}<office:document-styles ${ODF_NAMES}>${master}</office:document-styles>`,
    'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3">${entry('/', MIME)}${entry('content.xml', 'text/xml')}${entry('styles.xml', 'text/xml')}</manifest:manifest>`,
  };
}

/** An OpenDocument with everything that the standard asks for. */
export function wholeOdt(body: string, header = ''): Uint8Array {
  return zipped(odtEntries(body, header));
}

/** Zips entries in their order; `mimetype` is not compressed, as OpenDocument asks. */
export function zipped(entries: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries)) {
    files[name] = [encode(content), { level: name === 'mimetype' ? 0 : 6, mtime: new Date('2026-01-01T00:00:00') }];
  }
  return zipSync(files);
}

/** What an insertion or a deletion of an OpenDocument says of itself. */
export function changedRegion(id: string, kind: 'insertion' | 'deletion', author: string, inner = ''): string {
  return `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>${author}</dc:creator><dc:date>2026-10-02T09:10:00</dc:date></office:change-info>${inner}</text:${kind}></text:changed-region>`;
}

/** A comment of an OpenDocument, at the start of what it is about. */
export function annotation(name: string, author: string, text: string): string {
  return `<office:annotation office:name="${name}"><dc:creator>${author}</dc:creator><dc:date>2026-10-02T09:10:00</dc:date><text:p>${text}</text:p></office:annotation>`;
}
