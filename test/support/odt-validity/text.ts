import { around, everything, isNode, type Node, nodesIn } from '../validity/tree.ts';

const words = (text: string) => text.trim().split(/\s+/u);

/** Blocks of text: what a body, a cell, a box holds. */
const BLOCKS = words(`
  text:p text:h text:list text:numbered-paragraph table:table text:section text:soft-page-break text:change
  text:change-start text:change-end text:table-of-content text:illustration-index text:table-index text:object-index
  text:user-index text:alphabetical-index text:bibliography text:index-title`);
/** Elements with blocks in them. Drawings, and elements of other namespaces, may stand there too. */
const BLOCK_HOLDERS: Readonly<Record<string, readonly string[]>> = {
  'office:text': [
    ...BLOCKS,
    ...words(`
      office:forms text:tracked-changes text:variable-decls text:sequence-decls text:user-field-decls
      text:dde-connection-decls text:alphabetical-index-auto-mark-file table:calculation-settings
      table:content-validations table:label-ranges table:named-expressions table:database-ranges table:data-pilot-tables
      table:consolidation table:dde-links text:page-sequence`),
  ],
  'style:header': [...BLOCKS, 'text:tracked-changes', ...headerDeclarations()],
  'style:footer': [...BLOCKS, 'text:tracked-changes', ...headerDeclarations()],
  'table:table-cell': [...BLOCKS, 'office:annotation', 'table:detective', 'table:cell-range-source'],
  'text:section': [...BLOCKS, 'text:section-source', 'office:dde-source'],
  'text:list-item': ['text:number', 'text:p', 'text:h', 'text:list', 'text:soft-page-break'],
  'text:list-header': ['text:number', 'text:p', 'text:h', 'text:list', 'text:soft-page-break'],
  'text:list': ['text:list-header', 'text:list-item'],
  'text:note-body': BLOCKS,
  'text:deletion': ['office:change-info', ...BLOCKS],
  'text:insertion': ['office:change-info', ...BLOCKS],
  'draw:text-box': BLOCKS,
  'office:annotation': words('dc:creator dc:date meta:date-string meta:creator-initials text:p text:list'),
  'text:index-body': BLOCKS,
};
/** Elements within a paragraph that hold text. */
const INLINE: ReadonlySet<string> = new Set(
  words('text:p text:h text:span text:a text:meta text:ruby-base text:meta-field'),
);
/** Elements in a paragraph with a text of their own, which is not part of the paragraph. */
const APART: ReadonlySet<string> = new Set(words('text:note office:annotation text:ruby-text'));
const NOT_INLINE: ReadonlySet<string> = new Set(
  words(`
    text:p text:h text:list text:list-item text:list-header text:section table:table table:table-row table:table-cell
    text:tracked-changes text:changed-region office:text`),
);
/** What stands before the text of a body or a header, in this order. */
const PRELUDE = ['office:forms', 'text:tracked-changes'];

function headerDeclarations(): string[] {
  return words('text:variable-decls text:sequence-decls text:user-field-decls text:dde-connection-decls');
}

const OF_TEXT = /^(?:text|table|office|style|dc|meta):/u;

/** Elements and text that stand where they may not stand, and what must come first in a body. */
export function problemsOfPlaces(root: Node): string[] {
  const problems: string[] = [];
  for (const node of everything(root)) {
    const allowed = BLOCK_HOLDERS[node.name];
    const isInline = INLINE.has(node.name);
    for (const child of node.children) {
      if (!isNode(child)) {
        if (allowed && /\S/u.test(child)) problems.push(`“${child.trim()}” stands in ${node.name} without a paragraph`);
        continue;
      }
      if (allowed && OF_TEXT.test(child.name) && !allowed.includes(child.name)) {
        problems.push(`${child.name} may not stand in ${node.name}`);
      }
      if (isInline && NOT_INLINE.has(child.name)) problems.push(`${child.name} may not stand in ${node.name}`);
      if (node.name === 'text:a' && child.name === 'text:a') problems.push('text:a may not stand in text:a');
    }
    problems.push(...problemsOfPrelude(node));
  }
  return problems;
}

function problemsOfPrelude(node: Node): string[] {
  const names = nodesIn(node).map(({ name }) => name);
  const changes = names.indexOf('text:tracked-changes');
  if (changes < 0) return [];
  const wrong = names.slice(0, changes).filter((name) => !PRELUDE.includes(name));
  const again = names.lastIndexOf('text:tracked-changes') !== changes;
  return [
    ...wrong.map((name) => `text:tracked-changes stands after ${name}`),
    ...(again ? [`${node.name} has two text:tracked-changes`] : []),
  ];
}

/**
 * White space that a reader makes one space of, or none (ODF 1.3, part 3, 6.1.2): it takes all text of a paragraph
 * together, so marks of changes and comments don’t keep two spaces apart. Line breaks and what surrounds them are
 * the layout of the file. A space at the very end is left to stand: LibreOffice writes and reads it so.
 */
export function problemsOfSpaces(root: Node): string[] {
  const problems: string[] = [];
  for (const node of everything(root)) {
    if (node.name !== 'text:p' && node.name !== 'text:h') continue;
    if ([...around(node)].some(({ name }) => name === 'office:change-info')) continue;
    const text = textOf(node);
    if (/^ /u.test(text)) problems.push(`a paragraph loses the space that it starts with: “${text.slice(0, 40)}”`);
    const run = /(?<!\s)[ \t]{2,}(?!\s)|(?<!\s)\t(?!\s)/u.exec(text);
    if (run) problems.push(`spaces become one: “${text.slice(Math.max(0, run.index - 20), run.index + 20)}”`);
  }
  return problems;
}

/** What a reader takes together. A space, tab or line break that is an element keeps its place as a sign of its own. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.children) {
    if (!isNode(child)) text += child;
    else if (/^text:(?:s|tab|line-break)$/u.test(child.name)) text += '\uFFFC';
    else if (INLINE.has(child.name) || child.name === 'text:ruby') text += textOf(child);
    else if (!APART.has(child.name) && !child.name.startsWith('draw:')) text += fieldText(child);
  }
  return text;
}

/** A field shows something that does not depend on white space. */
function fieldText(node: Node): string {
  return node.children.some((child) => !isNode(child)) ? '\uFFFC' : '';
}
