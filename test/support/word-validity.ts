import { everything, type Node, nodesIn, twice } from './validity/tree.ts';
import {
  problemsOfBookmarkNames,
  problemsOfChanges,
  problemsOfParagraphNumbers,
  problemsOfRanges,
} from './word-validity/changes.ts';
import { problemsOfCommentMarks, problemsOfComments, problemsOfExtensions } from './word-validity/comments.ts';
import { type Part, readPackage, type WordPackage } from './word-validity/package.ts';
import { problemsOfStructure } from './word-validity/structure.ts';
import { empties, problemsOfFields, problemsOfText } from './word-validity/text.ts';
import { problemsOfPrefixes, storiesIn, viewOf } from './word-validity/views.ts';

/**
 * Everything in a Word file that Word calls unreadable, repairs without a word or loses, as far as ISO/IEC 29500
 * (transitional) and Microsoft’s notes on it ([MS-OI29500]) tell: archive, content types, relations, well-formed XML,
 * order and place of elements, texts, fields, ranges, tracked changes and comments. Empty for a good file.
 */
export function problemsOfDocx(bytes: Uint8Array): string[] {
  const file = readPackage(bytes);
  const problems = [...file.problems];
  for (const { path, root } of file.parts) problems.push(...problemsOfPrefixes(root).map((each) => `${path}: ${each}`));
  for (const branch of ['Choice', 'Fallback'] as const) problems.push(...problemsOfView(file, branch));
  return [...new Set(problems)];
}

/** Runs and texts without anything in them, which Word reads but which are better not left behind. */
export function emptiesOfDocx(bytes: Uint8Array): string[] {
  return readPackage(bytes).parts.flatMap(({ path, root }) => empties(root).map((each) => `${path}: ${each}`));
}

function problemsOfView({ parts, main }: WordPackage, branch: 'Choice' | 'Fallback'): string[] {
  const seen = parts.map((part) => ({ ...part, root: viewOf(part.root, branch) }));
  const document = seen.find(({ path }) => path === main?.path);
  const ofKind = (kind: string) => {
    const target = [...(main?.relations.values() ?? [])].find((relation) => relation.kind === kind)?.target;
    return seen.find(({ path }) => path === target);
  };
  const comments = ofKind('comments');
  const problems = seen.flatMap(({ path, root }) => problemsOfPart(root).map((each) => `${path}: ${each}`));
  const note = (part: Part | undefined, list: readonly string[]) => {
    if (part) problems.push(...list.map((each) => `${part.path}: ${each}`));
  };
  for (const part of seen) {
    const own = part === document ? comments?.root : undefined;
    note(part, problemsOfCommentMarks(part.root, own));
  }
  note(document, problemsOfBookmarkNames(seen.map(({ root }) => root)));
  note(comments, comments ? problemsOfComments(comments.root) : []);
  note(comments, problemsOfExtensions(comments?.root, ofKind('commentsExtended')?.root, ofKind('commentsIds')?.root));
  note(document, document ? problemsOfNotes(document.root, 'footnote', ofKind('footnotes')?.root) : []);
  note(document, document ? problemsOfNotes(document.root, 'endnote', ofKind('endnotes')?.root) : []);
  return problems;
}

function problemsOfPart(root: Node): string[] {
  const problems = [
    ...problemsOfStructure(root),
    ...problemsOfText(root),
    ...problemsOfFields(root),
    ...problemsOfChanges(root),
    ...problemsOfRanges(root),
    ...problemsOfParagraphNumbers(root),
  ];
  if (root.name === 'w:styles') {
    const ids = nodesIn(root).map(({ attributes }) => attributes['w:styleId']);
    for (const id of twice(ids.filter((each) => each !== undefined))) problems.push(`two styles have the name ${id}`);
  }
  return problems;
}

/** Footnotes or endnotes that are referred to and not there, or share a number, or stand where Word ignores them. */
function problemsOfNotes(document: Node, kind: 'footnote' | 'endnote', notes: Node | undefined): string[] {
  const ids = (notes ? nodesIn(notes) : []).map(({ attributes }) => attributes['w:id'] ?? '');
  const problems = twice(ids).map((id) => `two ${kind}s have number ${id}`);
  for (const { name, attributes } of everything(document)) {
    const id = attributes['w:id'] ?? '';
    if (name === `w:${kind}Reference` && !ids.includes(id)) problems.push(`${kind} ${id} is not there`);
  }
  for (const story of storiesIn(document)) {
    if (story.name !== 'w:txbxContent') continue;
    for (const { name } of everything(story)) {
      if (name === `w:${kind}Reference`) problems.push(`w:txbxContent may not hold a ${kind}`);
    }
  }
  return problems;
}
