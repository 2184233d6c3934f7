import type { Words } from '../constructions/words.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { traitOfAdjective, type TraitKind, traitOfNoun, WORN } from './lexicon.ts';

/** A trait with its words, first and last. */
export interface FoundTrait {
  readonly kind: TraitKind;
  readonly from: number;
  readonly to: number;
}

/** How many words can stand between the preposition and the noun of a trait: "in haar nieuwe elektrische rolstoel". */
const REACH = 3;
const ORIGIN_NOUNS = new Set(['roots', 'afkomst', 'origine', 'herkomst', 'komaf']);
const ELSEWHERE = /^(?:vreemde|andere|buitenlandse|niet-belgische|niet-westerse)$/u;
const SKIN = /^(?:donkere|zwarte|bruine|getinte)$/u;
const MENTAL = /^(?:verstandelijke|mentale|psychische)$/u;
const SHOP = /(?:winkel|winkeltje|zaak|zaakje|bakkerij|slagerij|kruidenier|kapsalon)$/u;
/** Verbs that only lead to the trait: "zit in een rolstoel", "draagt een hoofddoek". */
const LEADS = /^(?:zit|zitten|draagt|dragen)$/u;
const RELATIVE = /^(?:die|dat)$/u;

/** Traits that are told apart from the noun: "met een hoofddoek", "die in een rolstoel zit"; by the head they belong to. */
export function traitsBehind(words: Words, heads: readonly number[]): Map<number, FoundTrait[]> {
  const found = new Map<number, FoundTrait[]>();
  if (heads.length === 0) return found;
  for (let at = 0; at < words.count; at++) {
    const trait = traitAt(at, words);
    if (!trait) continue;
    const head = ownerOf(trait, heads, words);
    if (head === undefined) continue;
    found.set(head, [...(found.get(head) ?? []), trait]);
  }
  return found;
}

/** The trait of which a noun is the last word. */
function traitAt(noun: number, words: Words): FoundTrait | undefined {
  // "Hassan in zijn Marokkaanse winkel": what is told of the shop is told of him.
  if (SHOP.test(words.word(noun)) && words.tag(noun - 2) === Tag['PRON.bez'])
    return traitOfAdjective(words.word(noun - 1)) === 'origin'
      ? { kind: 'origin', from: noun - 1, to: noun - 1 }
      : undefined;
  for (let lead = noun - 1; lead >= 0 && lead >= noun - 1 - REACH; lead--) {
    if (words.gap(lead + 1) > Gap.comma) return undefined;
    const kind = kindOf(noun, lead, words);
    if (kind) return withLeadingVerb({ kind, from: lead, to: endOf(noun, words) }, words);
    const isWithin = words.is(lead, Is.adjective | Is.determiner) || words.tag(lead) === Tag['V.vd.attr'];
    if (!isWithin && !traitOfAdjective(words.word(lead))) break;
  }
  return wornTrait(noun, words);
}

function kindOf(noun: number, lead: number, words: Words): TraitKind | undefined {
  const word = words.word(noun);
  const before = words.word(noun - 1);
  const preposition = words.word(lead) === 'mét' ? 'met' : words.word(lead);
  if (preposition === 'met') {
    if (word === 'stok' && before === 'witte') return 'disability';
    if (word === 'syndroom' && words.word(noun + 2) === 'down') return 'mind';
    if (word === 'achtergrond' && traitOfAdjective(before) === 'origin') return 'origin';
    if (/^(?:handicap|beperking)$/u.test(word) && MENTAL.test(before)) return 'mind';
  }
  const kind = traitOfNoun(word, preposition);
  if (!kind) return undefined;
  if (ORIGIN_NOUNS.has(word) && traitOfAdjective(before) !== 'origin' && !ELSEWHERE.test(before)) return undefined;
  if (/^huid/u.test(word) && !SKIN.test(before)) return undefined;
  if (word === 'kleur' && (lead !== noun - 1 || words.is(lead - 1, Is.verb))) return undefined;
  return kind;
}

/** "syndroom van Down", "een hoofddoek op": what closes the trait. */
function endOf(noun: number, words: Words): number {
  if (words.word(noun) === 'syndroom') return noun + 2;
  const next = noun + 1;
  const isWorn = WORN.has(words.word(noun)) && /^(?:op|om|aan)$/u.test(words.word(next));
  // "op" before a noun phrase belongs to that: "met een hoofddoek op het plein".
  return isWorn && (next + 1 >= words.count || words.is(next + 1, Is.verb) || words.tag(next + 1) === Tag.VZ)
    ? next
    : noun;
}

/** "die een hoofddoek draagt", "draagt een hoofddoek". */
function wornTrait(noun: number, words: Words): FoundTrait | undefined {
  if (!WORN.has(words.word(noun))) return undefined;
  let from = noun;
  while (from > 0 && words.is(from - 1, Is.adjective | Is.determiner)) from--;
  const trait: FoundTrait = { kind: 'belief', from, to: noun };
  const wide = withLeadingVerb(trait, words);
  return wide.from === from && wide.to === noun ? undefined : wide;
}

function withLeadingVerb({ kind, from, to }: FoundTrait, words: Words): FoundTrait {
  if (LEADS.test(words.word(from - 1))) return { kind, from: from - 1, to };
  if (LEADS.test(words.word(to + 1)) && RELATIVE.test(words.word(from - 1)))
    return { kind, from: from - 1, to: to + 1 };
  return { kind, from, to };
}

/** The nearest person before a trait, or behind it where it opens the sentence. */
function ownerOf({ from, to }: FoundTrait, heads: readonly number[], words: Words): number | undefined {
  const owner = heads.filter((head) => head < from).at(-1);
  if (owner === undefined) return from === 0 ? heads.find((head) => head > to) : undefined;
  let hasVerb = false;
  for (let at = owner + 1; at < from; at++) {
    if (words.gap(at) === Gap.stop) return undefined;
    if (words.is(at, Is.verb)) hasVerb = true;
  }
  // "oefent met een rolstoel" says what he does; "loopt met haar rollator" and "rijdt in een rolstoel" say whose it is.
  const isTool =
    hasVerb && words.word(from) === 'met' && !WORN.has(words.word(to)) && !words.is(from + 1, Is.determiner);
  return isTool ? undefined : owner;
}
