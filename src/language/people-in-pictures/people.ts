import type { Words } from '../constructions/words.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { LOOKS, personNoun, type PersonNoun, traitOfAdjective, type TraitKind } from './lexicon.ts';
import { type FoundTrait, traitsBehind } from './traits.ts';

/** Somebody whom a sentence mentions. Places are numbers of words. */
export interface Mention extends PersonNoun {
  /** The noun that says who. */
  readonly head: number;
  /** The first word of its noun phrase. */
  readonly first: number;
  /** The last word of what is said of him in the noun phrase. */
  readonly last: number;
  /** The preposition directly before; empty without one. */
  readonly preposition: string;
  readonly traits: readonly FoundTrait[];
  /** A name stands beside it. */
  readonly isNamed: boolean;
  /** It is a name itself, and no noun. */
  readonly isName: boolean;
  /** What the noun phrase itself says that he does: "een lezende vrouw". */
  readonly isDoing: boolean;
}

/** Those whose age is no part of what they are: an older brother or an old friend is not described by it. */
const ADULTS =
  /^(?:vrouw(?:en|tjes?)?|man(?:nen|netjes?)?|dames?|heer|heren|koppels?|mens(?:en)?|persoon|personen|inwoners?|bewoners?)$/u;
const FRIENDS = /^vriend/u;

/** Everybody whom a sentence mentions, in order. */
export function mentionsIn(words: Words, knows: (word: string) => boolean): Mention[] {
  const heads = headsIn(words);
  const names = namesIn(words, heads, knows);
  const behind = traitsBehind(
    words,
    [...heads, ...names].sort((a, b) => a - b),
  );
  const mentions = heads.map((head) => mentionAt(head, behind.get(head) ?? [], words));
  // Somebody of whom only a name is told has a place here where a trait stands behind it.
  for (const name of names) {
    const traits = (behind.get(name) ?? []).filter(({ from, to }) => {
      return words.gap(name + 1) <= Gap.comma && (from === name + 1 || (from === to && from === name + 3));
    });
    if (traits.length > 0) mentions.push(namedAt(name, traits, words));
  }
  for (const name of names) {
    const before = adjectiveBefore(name, words, knows);
    if (before) mentions.push({ ...namedAt(name, [before], words), first: before.from });
  }
  return mentions.sort((a, b) => a.head - b.head);
}

/** The last word of each name: "Ellen met het syndroom van Down". */
function namesIn(words: Words, heads: readonly number[], knows: (word: string) => boolean): number[] {
  const names: number[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!words.isCapital(at) || words.isCapital(at + 1) || heads.includes(at) || isPersonWord(at, words)) continue;
    if (at === 0 ? words.tag(0) !== Tag.EIGEN && knows(words.word(0)) : words.tag(at - 1) === Tag.VZ) continue;
    names.push(at);
  }
  return names;
}

/** "De Syrische Ahmad": only where the name is no other word, as in "de Chinese Muur". */
function adjectiveBefore(name: number, words: Words, knows: (word: string) => boolean): FoundTrait | undefined {
  const at = name - 1;
  if (!/^(?:de|onze)$/u.test(words.word(at - 1)) || words.gap(name) !== Gap.none || knows(words.word(name)))
    return undefined;
  const kind = traitOfAdjective(words.word(at));
  return kind === 'origin' ? { kind, from: at, to: at } : undefined;
}

function namedAt(head: number, traits: readonly FoundTrait[], words: Words): Mention {
  let first = head;
  while (first > 0 && words.isCapital(first - 1) && !isPersonWord(first - 1, words)) first--;
  const last = traits.reduce((end, { to }) => Math.max(end, to), head);
  return { sort: 'person', head, first, last, preposition: '', traits, isNamed: true, isName: true, isDoing: false };
}

function headsIn(words: Words): number[] {
  const heads: number[] = [];
  for (let at = 0; at < words.count; at++) {
    if (personNoun(words.word(at)) && !isBeforeItsNoun(at, words)) heads.push(at);
  }
  return heads;
}

/** "oudere" and "Marokkaanse" are people only where no noun follows. */
function isBeforeItsNoun(at: number, words: Words): boolean {
  if (!traitOfAdjective(words.word(at))) return false;
  const next = at + 1;
  return words.gap(next) === Gap.none && words.is(next, Is.noun | Is.adjective) && next < words.count;
}

function mentionAt(head: number, behind: readonly FoundTrait[], words: Words): Mention {
  const noun = personNoun(words.word(head)) as PersonNoun;
  const traits: FoundTrait[] = [];
  let first = head;
  let isDoing = false;
  while (first > 0 && words.gap(first) <= Gap.comma && isInNounPhrase(first - 1, words)) {
    first--;
    const kind = traitBefore(first, head, words);
    if (kind) traits.push({ kind, from: first, to: first });
    if (words.tag(first) === Tag['V.od.attr'] && !LOOKS.has(words.word(first))) isDoing = true;
  }
  if (noun.trait) traits.push({ kind: noun.trait, from: head, to: head });
  traits.push(...behind);
  const last = behind.reduce((end, { to }) => Math.max(end, to), head);
  const preposition = first > 0 && words.tag(first - 1) === Tag.VZ ? words.word(first - 1) : '';
  return {
    ...noun,
    head,
    first,
    last,
    preposition,
    traits,
    isNamed: isNamed(first, head, last, words),
    isName: false,
    isDoing,
  };
}

function isInNounPhrase(at: number, words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag['V.od.attr'] || tag === Tag['V.vd.attr'] || tag === Tag.TW || tag === Tag['TW.rang']) return true;
  return words.is(at, Is.adjective | Is.determiner) || traitOfAdjective(words.word(at)) !== undefined;
}

function traitBefore(at: number, head: number, words: Words): TraitKind | undefined {
  const kind = traitOfAdjective(words.word(at));
  const person = words.word(head);
  if (kind === 'age' && (!ADULTS.test(person) || words.word(at - 1) === 'jaar')) return undefined;
  return kind === 'body' && FRIENDS.test(person) ? undefined : kind;
}

/** "schepen An Claes", "vrouw met hoofddoek (Fatima)", "Fatima, een vrouw met hoofddoek". */
function isNamed(first: number, head: number, last: number, words: Words): boolean {
  const isName = (at: number) => at >= 0 && at < words.count && words.isCapital(at) && !isPersonWord(at, words);
  const behind = (at: number) => words.gap(at) !== Gap.stop && words.gap(at) !== Gap.edge && isName(at);
  return (
    behind(head + 1) ||
    behind(last + 1) ||
    (first > 0 && isName(first - 1) && (first > 1 || words.tag(0) === Tag.EIGEN || words.gap(first) === Gap.comma))
  );
}

function isPersonWord(at: number, words: Words): boolean {
  const word = words.word(at);
  return personNoun(word) !== undefined || traitOfAdjective(word) !== undefined || words.tag(at) === Tag.VZ;
}
