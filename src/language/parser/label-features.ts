import { markOf, marksBetween } from './action-features.ts';
import type { Draft } from './draft.ts';
import { binOf, type SentenceFacts } from './facts.ts';
import { Templates } from './templates.ts';
import { type Configuration, NONE } from './transitions.ts';

/**
 * Atoms: `h` the head, `d` the dependent, with `-` and `+` for the words beside them. Behind them: `t` tag, `w` word,
 * `e` ending, `c` class, `m` the word that marks it, `s` labels of its dependents, `n` how many; `l`, `r` its outermost
 * dependents. In the draft: `D` label, `H` whether the head is the same. `way` is direction and distance, `marks` the punctuation between the two.
 */
const ATOMS = [
  ...['ht', 'hw', 'he', 'hs', 'hm', 'h-t', 'h+t'],
  ...['dt', 'dw', 'de', 'dc', 'ds', 'dm', 'dn', 'd-t', 'd+t', 'd-w', 'd+w', 'dlt', 'drt', 'dlL', 'drL'],
  ...['way', 'near', 'marks', 'dg', 'hlt', 'hlL', 'hrt', 'hrL', 'dlw'],
  ...['dD', 'dH'],
] as const;

const TEMPLATES = [
  'dt ht way',
  'dw ht',
  'dw dt near',
  'dt hw near',
  'de ht near',
  'dc ht',
  'dt ht near ds',
  'dt ht near hs',
  'dt ht near dm',
  'dm hw',
  'dt near hs ds',
  'dt d-t d+t',
  'd-t dt ht',
  'd+t dt ht',
  'dt ht marks near',
  'dt dg ht',
  'dw hs near',
  'dt ht hlL near',
  'dt hm ht',
  'near',
  'dt near',
] as const;

/** Features of the last pass alone, which has a draft to read: the first has to be quick more than right. */
const DRAFT_TEMPLATES = [
  'dw hw',
  'dt he near',
  'dw way',
  'dm dw',
  'dm ds near',
  'd-w dt ht',
  'd+w dt ht',
  'dt ht h-t',
  'dt ht h+t',
  'dt dlt ht near',
  'dt drt ht near',
  'dt dlL drL',
  'dt hw hs',
  'dt ht hrL near',
  'dt ht dn near',
  'dt de near',
  'dlw dt ht',
  'dt hw marks',
  'dt ht hlt near',
  'dt ht hrt near',
  'dw d-w',
  'dw d+w',
  // What the draft says.
  'dD dH',
  'dD dH dt ht',
  'dD dH near dw',
  'dD dH ds',
  'dD dH hs',
] as const;

type Atom = (typeof ATOMS)[number];

const A = Object.fromEntries(ATOMS.map((name, number) => [name, number])) as Readonly<Record<Atom, number>>;

/** The features by which the label of an arc is chosen, once the dependent has all of its own dependents. */
export class LabelFeatures extends Templates<Atom> {
  /** @param hasDraft whether `at` gets a draft */
  constructor(hasDraft: boolean) {
    super(ATOMS, hasDraft ? [...TEMPLATES, ...DRAFT_TEMPLATES] : TEMPLATES);
  }

  /** Computes the keys for an arc. @param head a word, or the place behind the last for the root */
  at(
    facts: SentenceFacts,
    state: Configuration,
    { head, dependent }: { head: number; dependent: number },
    draft: Draft | undefined,
  ): void {
    const { atoms } = this;
    const { tag, word } = facts;
    const { label } = state;
    const toRight = head < dependent ? 1 : 0;
    atoms[A.ht] = tag[head] as number;
    atoms[A.hw] = word[head] as number;
    atoms[A.he] = facts.ending[head] as number;
    atoms[A.hs] = state.labels[head] as number;
    atoms[A.hm] = markOf(facts, state, head);
    atoms[A['h-t']] = head > 0 ? (tag[head - 1] as number) : 0;
    atoms[A['h+t']] = head < facts.count ? (tag[head + 1] as number) : 0;
    atoms[A.way] = toRight | (binOf(Math.abs(head - dependent)) << 1);
    atoms[A.near] = toRight | (Math.abs(head - dependent) === 1 ? 2 : 0);
    atoms[A.marks] = marksBetween(facts, Math.min(head, dependent), Math.max(head, dependent));
    const hl = state.left[head] as number;
    const hr = state.right[head] as number;
    atoms[A.hlt] = hl < 0 ? 0 : (tag[hl] as number);
    atoms[A.hlL] = hl < 0 ? 0 : (label[hl] as number);
    atoms[A.hrt] = hr < 0 ? 0 : (tag[hr] as number);
    atoms[A.hrL] = hr < 0 ? 0 : (label[hr] as number);
    this.#dependent(facts, state, dependent);
    if (draft) {
      atoms[A.dD] = draft.label[dependent] as number;
      atoms[A.dH] = draft.head[dependent] === head ? 1 : 0;
    }
    this.compute();
  }

  #dependent(facts: SentenceFacts, state: Configuration, dependent: number): void {
    const { atoms } = this;
    const { tag, word } = facts;
    const { label } = state;
    const before = dependent > 0 ? dependent - 1 : NONE;
    const left = state.left[dependent] as number;
    const right = state.right[dependent] as number;
    atoms[A.dt] = tag[dependent] as number;
    atoms[A.dw] = word[dependent] as number;
    atoms[A.de] = facts.ending[dependent] as number;
    atoms[A.dc] = facts.wordClass[dependent] as number;
    atoms[A.ds] = state.labels[dependent] as number;
    atoms[A.dm] = markOf(facts, state, dependent);
    atoms[A.dn] = Math.min((state.leftCount[dependent] as number) + (state.rightCount[dependent] as number), 3);
    atoms[A['d-t']] = before < 0 ? 0 : (tag[before] as number);
    atoms[A['d+t']] = tag[dependent + 1] as number;
    atoms[A['d-w']] = before < 0 ? 0 : (word[before] as number);
    atoms[A['d+w']] = word[dependent + 1] as number;
    atoms[A.dlt] = left < 0 ? 0 : (tag[left] as number);
    atoms[A.drt] = right < 0 ? 0 : (tag[right] as number);
    atoms[A.dlL] = left < 0 ? 0 : (label[left] as number);
    atoms[A.drL] = right < 0 ? 0 : (label[right] as number);
    atoms[A.dlw] = left < 0 ? 0 : (word[left] as number);
    atoms[A.dg] = facts.gap[dependent] as number;
  }
}
