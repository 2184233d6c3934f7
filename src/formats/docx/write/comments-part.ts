import type { Parts } from '../../office/archive.ts';
import { PartLayout } from '../../office/layout.ts';
import type { Comment, Reviewer } from '../../office/review.ts';
import { Splices, xmlAttribute, xmlText } from '../../office/splices.ts';
import { childrenOf } from '../../office/xml.ts';
import { WordPackage } from '../package.ts';
import { valueOf } from '../properties.ts';
import { isStrict, namespaceOf, ownNames, type OwnNames } from './names.ts';

const OFFICE = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TYPES_PART = '[Content_Types].xml';

/** A comment with its number. */
export interface NumberedComment extends Comment {
  readonly id: number;
}

/** The names that a file gives the styles of comments; absent where it has none. */
export interface CommentStyles {
  readonly text?: string;
  readonly reference?: string;
}

/** The styles of comments: their names are in English in every language of Word, their identifiers are not. */
export async function commentStyles(parts: Parts, main: string): Promise<CommentStyles> {
  const file = new WordPackage(parts);
  const part = [...(await file.relationships(main)).values()].find(({ type }) => type === 'styles')?.target;
  const styles = childrenOf(await file.part(part), 'w:style');
  const named = (name: string) => {
    return styles.find((style) => valueOf(style, 'w:name')?.toLowerCase() === name)?.attributes['w:styleId'];
  };
  const [text, reference] = [named('annotation text'), named('annotation reference')];
  return { ...(text !== undefined && { text }), ...(reference !== undefined && { reference }) };
}

/**
 * The parts that hold comments and say where they are. Comments of others stay in front.
 *
 * @param main the part of the text
 * @returns the new bytes of parts, by name
 */
export async function writeComments(
  parts: Parts,
  main: string,
  comments: readonly NumberedComment[],
  reviewer: Reviewer,
  styles: CommentStyles,
): Promise<Map<string, Uint8Array>> {
  const changed = new Map<string, Uint8Array>();
  const relations = await new WordPackage(parts).relationships(main);
  const existing = [...relations.values()].find(({ type }) => type === 'comments')?.target;
  const bytes = existing === undefined ? undefined : await parts.bytes(existing);
  if (existing !== undefined && bytes) {
    const layout = new PartLayout(bytes, existing);
    const xml = comments.map((comment) => commentXml(ownNames(layout, 0), comment, reviewer, styles)).join('');
    return changed.set(existing, appended(layout, xml));
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  // A relation to a part that was lost is used again: Word wants no second one of its type.
  const part = existing ?? freeName(parts, folder);
  const root = new PartLayout((await parts.bytes(main)) ?? new Uint8Array(), main);
  const namespace = namespaceOf(root);
  const names = { w: 'w:', declared: '' };
  const xml = comments.map((comment) => commentXml(names, comment, reviewer, styles)).join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  changed.set(part, new TextEncoder().encode(`${head}<w:comments xmlns:w="${namespace}">${xml}</w:comments>`));
  const type = await withContentType(parts, part);
  if (type) changed.set(TYPES_PART, type);
  if (existing !== undefined) return changed;
  const [name, rels] = await withRelationship(parts, main, part.slice(folder.length), isStrict(root));
  return changed.set(name, rels);
}

function freeName(parts: Parts, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; parts.has(name); number++) name = `${folder}comments${number}.xml`;
  return name;
}

function commentXml(
  { w, declared }: OwnNames,
  { id, paragraphs }: NumberedComment,
  reviewer: Reviewer,
  styles: CommentStyles,
): string {
  const { author, initials, date } = reviewer;
  const names = `${w}id="${id}" ${w}author="${xmlAttribute(author)}" ${w}date="${date}" ${w}initials="${xmlAttribute(initials)}"`;
  const style = styles.text === undefined ? '' : `<${w}pPr>${styleXml(w, 'pStyle', styles.text)}</${w}pPr>`;
  const mark = `<${w}r>${referenceProperties(w, styles)}<${w}annotationRef/></${w}r>`;
  const inner = paragraphs.map((text, index) => {
    const run = `<${w}r><${w}t xml:space="preserve">${xmlText(text)}</${w}t></${w}r>`;
    return `<${w}p>${style}${index === 0 ? mark : ''}${run}</${w}p>`;
  });
  return `<${w}comment${declared} ${names}>${inner.join('')}</${w}comment>`;
}

/** The properties of the run that shows where a comment is. */
export function referenceProperties(w: string, { reference }: CommentStyles): string {
  return reference === undefined ? '' : `<${w}rPr>${styleXml(w, 'rStyle', reference)}</${w}rPr>`;
}

function styleXml(w: string, element: string, style: string): string {
  return `<${w}${element} ${w}val="${xmlAttribute(style)}"/>`;
}

async function withContentType(parts: Parts, part: string): Promise<Uint8Array | undefined> {
  const bytes = await parts.bytes(TYPES_PART);
  if (!bytes) return undefined;
  const layout = new PartLayout(bytes, TYPES_PART);
  const isNamed = layout.nodes.some(({ name }, node) => {
    const tag = name === 'ct:Override' ? layout.startTag(node).toLowerCase() : '';
    return [`"/${part.toLowerCase()}"`, `'/${part.toLowerCase()}'`].some((path) => tag.includes(path));
  });
  if (isNamed) return undefined;
  return appended(
    layout,
    `<${layout.prefix(0)}Override PartName="/${xmlAttribute(part)}" ContentType="${CONTENT_TYPE}"/>`,
  );
}

async function withRelationship(
  parts: Parts,
  main: string,
  target: string,
  strict: boolean,
): Promise<[name: string, bytes: Uint8Array]> {
  const slash = main.lastIndexOf('/') + 1;
  const name = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const layout = new PartLayout((await parts.bytes(name)) ?? new TextEncoder().encode(empty), name);
  const used = new Set([...(await new WordPackage(parts).relationships(main)).keys()]);
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const type = `${strict ? OFFICE.strict : OFFICE.transitional}/comments`;
  const xml = `<${layout.prefix(0)}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  return [name, appended(layout, xml)];
}

/** A part with more at the end of its root element. */
function appended(layout: PartLayout, xml: string): Uint8Array {
  const splices = new Splices();
  splices.append(layout, 0, xml);
  return layout.encode(splices.apply(layout.xml));
}
