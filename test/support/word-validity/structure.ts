import { childNamed, everything, type Node, nodesIn } from '../validity/tree.ts';
import { contentOf, RANGE_MARKS, STORIES } from './contents.ts';
import { type Order, orderWithin } from './orders.ts';
import { isMark, isWord, local } from './views.ts';

/** What must stand in an element of Word. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tr: ['tc'],
  pPrChange: ['pPr'],
  rPrChange: ['rPr'],
  document: ['body'],
};
/** Elements that stand around content and let in what may stand where they stand. */
const TRANSPARENT: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml']);

/** Everything in a part that stands where it may not stand, or not in its order, or that lacks something. */
export function problemsOfStructure(root: Node): string[] {
  const problems: string[] = [];
  for (const node of everything(root)) {
    if (!isWord(node)) continue;
    const order = orderWithin(local(node), node.parent ? local(node.parent) : '');
    if (order) problems.push(...problemsOfOrder(node, order));
    problems.push(...problemsOfContent(node), ...problemsOfNeed(node));
  }
  return problems;
}

function problemsOfOrder(node: Node, { places, repeated }: Order): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  let last = -1;
  let before = '';
  for (const child of nodesIn(node)) {
    const name = local(child);
    // Word’s later additions stand in properties wherever they like; ranges start and end before the rows.
    if (!isWord(child) && !places.has('*')) continue;
    if (node.name === 'w:tbl' && RANGE_MARKS.has(name)) continue;
    const place = places.get(name) ?? places.get('*');
    if (place === undefined) problems.push(`${child.name} may not stand in ${node.name}`);
    else if (place < last) problems.push(`${child.name} stands after ${before} in ${node.name}`);
    else [last, before] = [place, child.name];
    if (seen.has(name) && places.has(name) && !repeated.has(name)) problems.push(`${node.name} has two ${child.name}`);
    seen.add(name);
  }
  return problems;
}

function problemsOfContent(node: Node): string[] {
  if (isMark(node)) {
    const full = /^w:(?:ins|del|moveFrom|moveTo)$/u.test(node.name) && nodesIn(node).length > 0;
    return full ? [`${node.name} marks ${node.parent?.name} and may hold nothing`] : [];
  }
  const holder = holderOf(node);
  const allowed = contentOf(local(holder));
  if (!allowed || node.name === 'w:sdt') return [];
  const own = node === holder ? '' : 'customXmlPr';
  return nodesIn(node)
    .filter((child) => isWord(child) && !allowed.has(local(child)) && local(child) !== own)
    .map((child) => `${child.name} may not stand in ${node.name}${node === holder ? '' : ` in ${holder.name}`}`);
}

function holderOf(node: Node): Node {
  let holder = node;
  while (TRANSPARENT.has(local(holder)) && isWord(holder) && holder.parent) holder = holder.parent;
  return holder;
}

function problemsOfNeed(node: Node): string[] {
  const name = local(node);
  const problems = (REQUIRED[name] ?? [])
    .filter((needed) => !hasWithin(node, `w:${needed}`))
    .map((needed) => `${node.name} has no w:${needed}`);
  if (name === 'tc' && !endsWithParagraph(node)) problems.push('w:tc does not end with a paragraph');
  // Settings name the separators of notes by elements of the same name, which hold nothing.
  const isStory = STORIES.has(name) && name !== 'body' && !/^w:(?:foot|end)notePr$/u.test(node.parent?.name ?? '');
  if (isStory && !endsWithParagraph(node)) {
    problems.push(`${node.name} does not end with a paragraph`);
  }
  return problems;
}

/** Also within content controls, which may stand around rows and cells. */
function hasWithin(node: Node, name: string): boolean {
  return nodesIn(node).some(
    (child) => child.name === name || (TRANSPARENT.has(local(child)) && hasWithin(child, name)),
  );
}

function endsWithParagraph(node: Node): boolean {
  const last = nodesIn(node).findLast((child) => !RANGE_MARKS.has(local(child)));
  if (!last) return false;
  if (last.name === 'w:sdt') return endsWithParagraph(childNamed(last, 'w:sdtContent') ?? last);
  return last.name === 'w:customXml' ? endsWithParagraph(last) : last.name === 'w:p' || last.name === 'w:altChunk';
}
