import { around, everything, isDateTime, type Node, nodesIn, twice } from '../validity/tree.ts';
import { inStory, isMark, local, storiesIn } from './views.ts';

const CHANGE =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|(?:r|p|sect|tbl|tblPrEx|tblGrid|tr|tc)PrChange|tblGridChange)$/u;
/** Changes that hold text, and may not hold one of their own kind: Word never writes that, and reads it as one. */
const HOLDS_TEXT = /^w:(?:ins|del|moveFrom|moveTo)$/u;
/** Elements that mark a range, by where they start. Each kind has numbers of its own. */
const RANGES = ['bookmark', 'perm', 'moveFromRange', 'moveToRange'];
/** A number of a paragraph: eight hexadecimal digits, and from 80000000 on Word calls the file damaged. */
const PARAGRAPH_NUMBER = /^[0-7][\dA-F]{7}$/iu;

/**
 * Tracked changes: who, when and a number of their own. The standard only says that the number is unique; Word counts
 * them per part, and leaves bookmarks, comments and permissions to count for themselves.
 */
export function problemsOfChanges(root: Node): string[] {
  const changes = [...everything(root)].filter(({ name }) => CHANGE.test(name));
  const problems = twice(changes.map(({ attributes }) => attributes['w:id'] ?? '')).map(
    (id) => `two changes have number ${id}`,
  );
  for (const change of changes) problems.push(...problemsOfSigning(change), ...problemsOfHolding(change));
  return problems;
}

/** Who wrote a change or a comment, and when. */
export function problemsOfSigning({ name, attributes }: Node): string[] {
  const problems: string[] = [];
  if (!/^-?\d+$/u.test(attributes['w:id'] ?? '')) problems.push(`${name} has no number`);
  if (!attributes['w:author']) problems.push(`${name} has no author`);
  const date = attributes['w:date'];
  if (date !== undefined && !isDateTime(date)) problems.push(`${name} has no valid date: ${date}`);
  return problems;
}

function problemsOfHolding(change: Node): string[] {
  if (!HOLDS_TEXT.test(change.name) || isMark(change)) return [];
  const problems: string[] = [];
  const runs = [...inStory(change)].filter(({ name }) => name === 'w:r');
  const hasMath = nodesIn(change).some(({ name }) => name.startsWith('m:'));
  if (runs.length === 0 && !hasMath) problems.push(`${change.name} holds no text`);
  for (const run of runs) {
    if (nodesIn(run).every(({ name }) => name === 'w:rPr')) problems.push(`${change.name} holds an empty run`);
    const texts = nodesIn(run).filter(({ name }) => name === 'w:t' || name === 'w:delText');
    if (texts.some(({ children }) => children.join('') === '')) problems.push(`${change.name} holds an empty text`);
  }
  const outer = [...around(change)].find((each) => HOLDS_TEXT.test(each.name) || each.name === 'w:txbxContent');
  if (outer?.name === change.name) problems.push(`${change.name} stands in ${outer.name}`);
  // What somebody inserts and another deletes is a deletion within an insertion; the other way round is no text at all.
  if (change.name === 'w:ins' && outer?.name === 'w:del') problems.push('w:ins stands in w:del');
  return problems;
}

/** Ranges that have one end, or end in another story, or before they start. Numbers are unique within a part. */
export function problemsOfRanges(root: Node): string[] {
  const problems: string[] = [];
  for (const kind of RANGES) {
    const starts = [...everything(root)].filter(({ name }) => name === `w:${kind}Start`);
    for (const id of twice(starts.map(({ attributes }) => attributes['w:id'] ?? ''))) {
      problems.push(`two w:${kind}Start have number ${id}`);
    }
    for (const story of storiesIn(root)) problems.push(...problemsOfPairs(story, kind));
  }
  return problems;
}

function problemsOfPairs(story: Node, kind: string): string[] {
  const problems: string[] = [];
  const open = new Set<string>();
  for (const { name, attributes } of inStory(story)) {
    const id = attributes['w:id'] ?? '';
    if (name === `w:${kind}Start`) open.add(id);
    else if (name === `w:${kind}End` && !open.delete(id)) problems.push(`w:${kind}End ${id} has no start before it`);
  }
  for (const id of open) problems.push(`w:${kind}Start ${id} has no end`);
  return problems;
}

/** Names of bookmarks in a whole document: Word drops the second one. */
export function problemsOfBookmarkNames(roots: readonly Node[]): string[] {
  const starts = roots.flatMap((root) => [...everything(root)]).filter(({ name }) => name === 'w:bookmarkStart');
  const problems = twice(starts.map(({ attributes }) => (attributes['w:name'] ?? '').toLowerCase())).map(
    (name) => `two bookmarks have the name ${name}`,
  );
  if (starts.some(({ attributes }) => !attributes['w:name'])) problems.push('a bookmark has no name');
  return problems;
}

/** The numbers by which Word knows paragraphs; each stands once in a part. */
export function problemsOfParagraphNumbers(root: Node): string[] {
  const numbers = [...everything(root)]
    .filter(({ name }) => name === 'w:p' || name === 'w:tr')
    .map(({ attributes }) => attributes['w14:paraId'])
    .filter((number) => number !== undefined);
  return [
    ...twice(numbers.map((number) => number.toUpperCase())).map((number) => `two paragraphs have number ${number}`),
    ...numbers
      .filter((number) => !PARAGRAPH_NUMBER.test(number) || Number.parseInt(number, 16) === 0)
      .map((number) => `${number} is no number of a paragraph`),
  ];
}

/** Whether a part holds tracked changes, and which. */
export const changesIn = (root: Node): string[] =>
  [...everything(root)].filter(({ name }) => CHANGE.test(name) || name.startsWith('w:customXmlIns')).map(local);
