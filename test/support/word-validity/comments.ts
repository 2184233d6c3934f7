import { everything, type Node, nodesIn, twice } from '../validity/tree.ts';
import { changesIn, problemsOfSigning } from './changes.ts';
import { inStory, storiesIn } from './views.ts';

/** Word keeps no more of the initials ([MS-OI29500] 2.1.313), and opens no file with more ranges (2.1.315). */
const MOST_INITIALS = 9;
const MOST_RANGES = 32_767;
const MARK = /^w:(?:commentRangeStart|commentRangeEnd|commentReference)$/u;

/**
 * Where comments stand in a part. In the body alone, tables and content controls included: Word ignores the marks in
 * headers, footers, footnotes, endnotes and text boxes ([MS-OI29500] 2.1.315), so what is said there is lost.
 */
export function problemsOfCommentMarks(root: Node, comments: Node | undefined): string[] {
  const problems: string[] = [];
  for (const story of storiesIn(root)) {
    const marks = [...inStory(story)].filter(({ name }) => MARK.test(name));
    if (story.name === 'w:body') problems.push(...problemsOfBody(marks, comments));
    else if (marks.length > 0) problems.push(`${story.name} may not hold a comment`);
  }
  return problems;
}

function problemsOfBody(marks: readonly Node[], comments: Node | undefined): string[] {
  const problems: string[] = [];
  const known = new Set((comments ? nodesIn(comments) : []).map(({ attributes }) => attributes['w:id'] ?? ''));
  const places = new Map<string, string[]>();
  for (const { name, attributes } of marks) {
    const id = attributes['w:id'] ?? '';
    places.set(id, [...(places.get(id) ?? []), name.slice('w:comment'.length)]);
  }
  for (const [id, found] of places) {
    // The reference alone is a comment at a point.
    const form = found.join(' ');
    if (form !== 'RangeStart RangeEnd Reference' && form !== 'Reference') {
      problems.push(`comment ${id} has wrong marks: ${form}`);
    }
    if (!known.has(id)) problems.push(`comment ${id} is marked but not there`);
  }
  for (const id of known) if (!places.has(id)) problems.push(`comment ${id} is about nothing`);
  if (marks.filter(({ name }) => name === 'w:commentRangeStart').length > MOST_RANGES) {
    problems.push(`has more than ${MOST_RANGES} comments`);
  }
  return problems;
}

/** The part with what comments say. */
export function problemsOfComments(root: Node): string[] {
  const problems = twice(nodesIn(root).map(({ attributes }) => attributes['w:id'] ?? '')).map(
    (id) => `two comments have number ${id}`,
  );
  for (const comment of nodesIn(root)) {
    const initials = comment.attributes['w:initials'] ?? '';
    problems.push(...problemsOfSigning(comment));
    if (initials.length > MOST_INITIALS) problems.push(`initials are longer than ${MOST_INITIALS}: ${initials}`);
  }
  return [...problems, ...changesIn(root).map((name) => `a comment may hold no change: w:${name}`)];
}

/** What Word added later about comments: who answers whom, and numbers that last. */
export function problemsOfExtensions(
  comments: Node | undefined,
  extended: Node | undefined,
  ids: Node | undefined,
): string[] {
  const known = new Set<string>();
  for (const comment of comments ? nodesIn(comments) : []) {
    // A comment goes by the number of its last paragraph.
    const last = [...everything(comment)].findLast(({ name }) => name === 'w:p');
    known.add((last?.attributes['w14:paraId'] ?? '').toUpperCase());
  }
  known.delete('');
  const problems: string[] = [];
  const judge = (list: Node | undefined, prefix: string) => {
    const rows = (list ? nodesIn(list) : []).map(({ attributes }) => attributes);
    const named = rows.map((row) => (row[`${prefix}:paraId`] ?? '').toUpperCase());
    for (const id of twice(named)) problems.push(`${prefix}: two rows are about paragraph ${id}`);
    for (const id of named) if (!known.has(id)) problems.push(`${prefix}: paragraph ${id} ends no comment`);
    return { rows, named };
  };
  const { rows, named } = judge(extended, 'w15');
  for (const row of rows) {
    const parent = row['w15:paraIdParent'];
    if (parent !== undefined && !named.includes(parent.toUpperCase())) {
      problems.push(`w15: answers paragraph ${parent}, which is not there`);
    }
  }
  const lasting = judge(ids, 'w16cid').rows.map((row) => row['w16cid:durableId'] ?? '');
  for (const id of twice(lasting)) problems.push(`w16cid: two comments have number ${id}`);
  for (const id of lasting) if (!/^[0-7][\dA-F]{7}$/iu.test(id)) problems.push(`w16cid: ${id} is no number`);
  return problems;
}
