/**
 * Relations between words by Universal Dependencies (version 2); of the subtypes those that occur often enough to be
 * learnt. The place in this list is the number of the label in models: it never changes, new ones come at the end.
 */
export const LABELS = [
  'dep',
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'det',
  'expl',
  'expl:pv',
  'fixed',
  'flat',
  'flat:name',
  'iobj',
  'mark',
  'nmod',
  'nmod:poss',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:arg',
  'orphan',
  'parataxis',
  'xcomp',
] as const;

export type LabelName = (typeof LABELS)[number];

/** The number of a label, for comparing without strings. */
export const Label = Object.fromEntries(LABELS.map((name, number) => [name, number])) as Readonly<
  Record<LabelName, number>
>;

/** The label of a relation as a treebank writes it: without the subtype where that is not in the list, else `dep`. */
export function labelOf(relation: string): number {
  const numbers: Readonly<Record<string, number>> = Label;
  return numbers[relation] ?? numbers[relation.split(':', 1)[0] as string] ?? Label.dep;
}
