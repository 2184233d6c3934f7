import { around, childNamed, everything, isDateTime, type Node, nodesIn, twice } from '../validity/tree.ts';

const KINDS = ['text:insertion', 'text:deletion', 'text:format-change'];

/** Tracked changes: what is said of them, and the marks in the text, each of the right kind. */
export function problemsOfChanges(root: Node): string[] {
  const problems: string[] = [];
  const regions = new Map<string, Node>();
  const all = [...everything(root)];
  const text = all.filter((node) => ![...around(node)].some(({ name }) => name === 'text:tracked-changes'));
  for (const region of all.filter(({ name }) => name === 'text:changed-region')) {
    const id = region.attributes['xml:id'] ?? region.attributes['text:id'] ?? '';
    if (!id) problems.push('a changed region has no xml:id');
    if (regions.has(id) && region.attributes['xml:id'] === undefined)
      problems.push(`two changed regions have id ${id}`);
    const old = region.attributes['text:id'];
    if (old !== undefined && old !== id) problems.push(`changed region ${id} has another text:id: ${old}`);
    regions.set(id, region);
    problems.push(...problemsOfRegion(region).map((each) => `changed region ${id}: ${each}`));
  }
  const marks = new Map<string, string[]>();
  for (const { name, attributes } of text) {
    if (!/^text:change(?:-start|-end)?$/u.test(name)) continue;
    const id = attributes['text:change-id'] ?? '';
    marks.set(id, [...(marks.get(id) ?? []), name]);
    if (!regions.has(id)) problems.push(`${name} names changed region ${id}, which is not there`);
  }
  for (const [id, region] of regions) {
    const form = (marks.get(id) ?? []).join(' ') || 'nothing';
    const isDeletion = childNamed(region, 'text:deletion') !== undefined;
    const right = isDeletion ? 'text:change' : 'text:change-start text:change-end';
    if (form !== right) problems.push(`changed region ${id} is marked by ${form}`);
  }
  return problems;
}

function problemsOfRegion(region: Node): string[] {
  const kinds = nodesIn(region);
  const names = kinds.map(({ name }) => name);
  // LibreOffice says of a deletion of what another inserted also who inserted it, which the standard does not know.
  const isStacked = names.join(' ') === 'text:deletion text:insertion';
  if ((names.length !== 1 && !isStacked) || !names.every((name) => KINDS.includes(name))) {
    return [`holds ${names.join(' and ') || 'nothing'}`];
  }
  return kinds.flatMap((kind) => {
    const [info, ...content] = nodesIn(kind);
    if (info?.name !== 'office:change-info') return [`${kind.name} does not start with office:change-info`];
    const problems = problemsOfSigning(info, true);
    if (kind.name === 'text:deletion' && kind.children.length === 1) problems.push('text:deletion holds nothing');
    if (kind.name !== 'text:deletion' && content.length > 0) problems.push(`${kind.name} holds text`);
    return problems;
  });
}

/** Who and when, in this order, then what was said. */
function problemsOfSigning(node: Node, mustDate: boolean): string[] {
  const order = ['dc:creator', 'dc:date', 'meta:date-string', 'meta:creator-initials', 'text:p', 'text:list'];
  const problems: string[] = [];
  let last = -1;
  for (const { name } of nodesIn(node)) {
    // Paragraphs and lists come in any order.
    const place = Math.min(order.indexOf(name), order.indexOf('text:p'));
    if (place < 0) continue;
    if (place < last) problems.push(`${name} stands too late in ${node.name}`);
    if (place === last && place < order.indexOf('text:p')) problems.push(`${node.name} has two ${name}`);
    last = Math.max(last, place);
  }
  const creator = childNamed(node, 'dc:creator');
  const date = childNamed(node, 'dc:date');
  if (!creator) problems.push(`${node.name} has no author`);
  if (!date && mustDate) problems.push(`${node.name} has no date`);
  const when = date?.children.join('');
  if (when !== undefined && !isDateTime(when)) problems.push(`${node.name} has no valid date: ${when}`);
  return problems;
}

/** Comments: what they say, and the end of what they are about. */
export function problemsOfComments(root: Node): string[] {
  const problems: string[] = [];
  const open = new Set<string>();
  const names: string[] = [];
  for (const node of everything(root)) {
    const name = node.attributes['office:name'] ?? '';
    if (node.name === 'office:annotation') {
      problems.push(...problemsOfSigning(node, false));
      if (name) names.push(name);
      open.add(name);
      if ([...around(node)].some((outer) => outer.name === 'office:annotation'))
        problems.push('a comment stands in a comment');
    }
    if (node.name === 'office:annotation-end' && !open.delete(name)) {
      problems.push(`office:annotation-end ${name} has no comment before it`);
    }
  }
  for (const name of twice(names)) problems.push(`two comments have the name ${name}`);
  return problems;
}

/** Ranges with a name: each start has an end after it, and names are unique. */
export function problemsOfMarks(root: Node): string[] {
  const problems: string[] = [];
  for (const kind of ['text:bookmark', 'text:reference-mark']) {
    const open = new Set<string>();
    const names: string[] = [];
    for (const node of everything(root)) {
      const name = node.attributes['text:name'] ?? '';
      if (node.name === kind || node.name === `${kind}-start`) names.push(name);
      if (node.name === `${kind}-start`) open.add(name);
      if (node.name === `${kind}-end` && !open.delete(name))
        problems.push(`${kind}-end ${name} has no start before it`);
    }
    for (const name of open) problems.push(`${kind}-start ${name} has no end`);
    for (const name of twice(names)) problems.push(`two ${kind} have the name ${name}`);
  }
  return problems;
}
