import { around, everything, type Node, nodesIn } from '../validity/tree.ts';
import { inStory, isMark, isWord, local, storiesIn } from './views.ts';

const TEXTS: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const OUTER_SPACE = /^[ \t\r\n]|[ \t\r\n]$/u;

/** The change of a kind that something stands in, within its own story. */
function changeAround(node: Node, name: string): Node | undefined {
  for (const outer of around(node)) {
    if (outer.name === name && !isMark(outer)) return outer;
    if (outer.name === 'w:txbxContent') return undefined;
  }
  return undefined;
}

/** Texts: of what is deleted or not, and white space at their ends, which is lost where nothing says to keep it. */
export function problemsOfText(root: Node): string[] {
  const problems: string[] = [];
  for (const node of everything(root)) {
    const name = local(node);
    if (!isWord(node) || !TEXTS.has(name)) continue;
    const text = node.children.join('');
    if (node.children.some((child) => typeof child !== 'string')) problems.push(`${node.name} holds an element`);
    const isDeleted = changeAround(node, 'w:del') !== undefined;
    if (name.startsWith('del') && !isDeleted) problems.push(`${node.name} stands outside w:del: “${text}”`);
    if (!name.startsWith('del') && isDeleted) problems.push(`${node.name} stands in w:del: “${text}”`);
    if (OUTER_SPACE.test(text) && !keepsSpace(node)) problems.push(`${node.name} loses its outer space: “${text}”`);
  }
  return problems;
}

function keepsSpace(node: Node): boolean {
  const nearest = [node, ...around(node)].find(({ attributes }) => attributes['xml:space'] !== undefined);
  return nearest?.attributes['xml:space'] === 'preserve';
}

/** Runs and texts without anything in them. Word reads them; who writes a file should not leave them behind. */
export function empties(root: Node): string[] {
  const found: string[] = [];
  for (const node of everything(root)) {
    if (node.name === 'w:r' && nodesIn(node).every(({ name }) => name === 'w:rPr')) found.push('w:r holds nothing');
    if (isWord(node) && TEXTS.has(local(node)) && node.children.join('') === '')
      found.push(`${node.name} holds nothing`);
  }
  return found;
}

/** The readings of a text with tracked changes; in each of them a field must be whole. */
const READINGS: readonly (readonly [name: string, skip: (node: Node) => boolean])[] = [
  ['', () => false],
  [' once changes are accepted', (node) => !isMark(node) && /^w:(?:del|moveFrom)$/u.test(node.name)],
  [' once changes are rejected', (node) => !isMark(node) && /^w:(?:ins|moveTo)$/u.test(node.name)],
];

/** Fields that do not begin, separate and end, or an instruction that stands elsewhere. */
export function problemsOfFields(root: Node): string[] {
  const problems = new Set<string>();
  for (const story of storiesIn(root)) {
    for (const [reading, skip] of READINGS) {
      for (const problem of problemsOfReading(inStory(story, skip))) {
        if (!problems.has(problem)) problems.add(`${problem}${reading}`);
      }
    }
  }
  return [...problems];
}

function problemsOfReading(nodes: Iterable<Node>): string[] {
  const problems: string[] = [];
  const open: { separated: boolean }[] = [];
  for (const node of nodes) {
    const field = open.at(-1);
    if (/^w:(?:instrText|delInstrText)$/u.test(node.name) && (!field || field.separated)) {
      problems.push('an instruction stands outside a field');
    }
    if (node.name !== 'w:fldChar') continue;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ separated: false });
    else if (!field) problems.push(`a field has no begin before its ${type}`);
    else if (type === 'end') open.pop();
    else if (field.separated) problems.push('a field has two separators');
    else field.separated = true;
  }
  if (open.length > 0) problems.push('a field has no end');
  return problems;
}
