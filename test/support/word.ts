import { zipSync } from 'fflate/browser';
import type { TextDocument } from '../../src/document/document.ts';
import { openOfficeFile } from '../../src/formats/office/read.ts';
import { Unreadable } from '../../src/formats/office/unreadable.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const OOXML = 'http://schemas.openxmlformats.org';
const NAMES = `xmlns:w="${OOXML}/wordprocessingml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships" xmlns:mc="${OOXML}/markup-compatibility/2006" xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing" xmlns:a="${OOXML}/drawingml/2006/main" xmlns:pic="${OOXML}/drawingml/2006/picture" xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" xmlns:v="urn:schemas-microsoft-com:vml"`;
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMES = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0" xmlns:style="${ODF}:style:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:svg="${ODF}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`;

/** A zip archive of texts and bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content]),
    ),
  );
}

/** Parts of a Word file besides its text; each is what stands within the root element. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header1?: string;
  readonly header2?: string;
  readonly footer1?: string;
  /** Addresses of hyperlinks, by identifier. */
  readonly links?: Readonly<Record<string, string>>;
}

const ROOTS = { header1: 'hdr', header2: 'hdr', footer1: 'ftr' } as Readonly<Record<string, string>>;

/** A Word file with a body; parts are related by an identifier that is their own name. */
export function docx(body: string, { links = {}, ...parts }: WordParts = {}): Uint8Array {
  const relations = Object.keys(parts).map((name) => {
    return `<Relationship Id="${name}" Type="${OOXML}/officeDocument/2006/relationships/${name.replace(/\d$/u, '')}" Target="${name}.xml"/>`;
  });
  const addresses = Object.entries(links).map(([id, url]) => {
    return `<Relationship Id="${id}" Type="${OOXML}/officeDocument/2006/relationships/hyperlink" Target="${url}" TargetMode="External"/>`;
  });
  const others = Object.entries(parts).map(([name, inner]) => {
    const root = ROOTS[name] ?? name;
    return [`word/${name}.xml`, `<w:${root} ${NAMES}>${inner}</w:${root}>`];
  });
  return zip({
    '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"/>`,
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${OOXML}/package/2006/relationships">${relations.join('')}${addresses.join('')}</Relationships>`,
    ...Object.fromEntries(others),
  });
}

/** A paragraph of Word with runs, and properties before them. */
export const p = (runs: string, properties = '') => {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
};

/** A run of Word. */
export const r = (text: string, properties = '') => {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
};

/** An OpenDocument with what stands in `office:text`. */
export function odt(body: string, { automatic = '', styles = '' } = {}): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ODF_NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF_NAMES}>${styles}</office:document-styles>`,
  });
}

/** Reads a file of a word processor. */
export const readWord = async (bytes: Uint8Array): Promise<TextDocument> => (await openOfficeFile(bytes)).document;

/** The blocks of a file as "kind: text". */
export async function wordBlocks(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readWord(bytes);
  return blocks.map((block) => `${block.kind}: ${block.text}`);
}

/** Why a file can't be read, as "code: message". */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await openOfficeFile(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.fatal.code}: ${error.fatal.message}`;
    throw error;
  }
  return 'gelezen';
}
