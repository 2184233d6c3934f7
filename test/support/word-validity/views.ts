import { isNode, namespaceOf, type Node, nodesIn } from '../validity/tree.ts';
import { STORIES } from './contents.ts';

/**
 * A part as a program sees it that understands everything (`Choice`), or nothing but the standard (`Fallback`): the two
 * hold copies of the same text with the same numbers, so one can only be judged without the other.
 */
export function viewOf(root: Node, branch: 'Choice' | 'Fallback'): Node {
  const copy = (node: Node, parent: Node | undefined): Node => {
    const made: Node = { ...node, parent, children: [] };
    const add = (children: readonly (Node | string)[]) => {
      for (const child of children) {
        if (!isNode(child)) made.children.push(child);
        else if (child.name !== 'mc:AlternateContent') made.children.push(copy(child, made));
        else add(nodesIn(child).find(({ name }) => name === `mc:${branch}`)?.children ?? []);
      }
    };
    add(node.children);
    return made;
  };
  return copy(root, undefined);
}

/** A prefix that a file asks to ignore, or to understand, must be declared: Word refuses the file otherwise. */
export function problemsOfPrefixes(root: Node): string[] {
  const problems: string[] = [];
  const visit = (node: Node) => {
    const lists = [node.attributes['mc:Ignorable'], node.attributes['mc:MustUnderstand']];
    if (node.name === 'mc:Choice') lists.push(node.attributes.Requires);
    for (const prefix of lists.flatMap((list) => list?.split(/\s+/u) ?? []).filter(Boolean)) {
      if (!namespaceOf(node, prefix)) problems.push(`prefix ${prefix} is named but not declared`);
    }
    nodesIn(node).forEach(visit);
  };
  visit(root);
  return problems;
}

/** The name of an element of Word without its prefix; of others with it. */
export const local = (node: Node): string => node.name.replace(/^w:/u, '');
export const isWord = (node: Node): boolean => node.name.startsWith('w:');

/** Texts that stand on their own: body, each footnote, comment, text box. */
export function* storiesIn(node: Node): Generator<Node> {
  if (isWord(node) && STORIES.has(local(node))) yield node;
  for (const child of nodesIn(node)) yield* storiesIn(child);
}

/** What a story holds, in order, without the stories in it; what `skip` says is left out with all that it holds. */
export function* inStory(story: Node, skip: (node: Node) => boolean = () => false): Generator<Node> {
  for (const child of nodesIn(story)) {
    if (skip(child)) continue;
    yield child;
    if (child.name !== 'w:txbxContent') yield* inStory(child, skip);
  }
}

/** Whether a tracked change marks what it stands in (a paragraph, a row, a numbering), and holds no text. */
export const isMark = (node: Node): boolean => /^w:(?:rPr|trPr|numPr|tcPr)$|^m:ctrlPr$/u.test(node.parent?.name ?? '');
