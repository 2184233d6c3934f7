import type { Grammar } from '../../language/constructions/grammar.ts';
import { verbUse, type VerbUse } from '../../language/constructions/verb-use.ts';
import { Is } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { OBJECT_PREPOSITIONS } from './verb-wording.ts';

/** A hit that is a verb, or an expression with one, in the words of its sentence. */
export interface VerbHit {
  readonly use: VerbUse;
  /** The words that go, without the verb, its "te" and the preposition, in order. */
  readonly others: readonly number[];
  /** The word that is the preposition of its object; -1 for none. */
  readonly preposition: number;
  /** The reflexive pronoun that goes with it; -1 for none. */
  readonly reflexive: number;
}

/** Words in a wording that belong to the sentence, and stay. */
const OF_SENTENCE = /^(?:u|wij|we|ik|je|ons|mij|jou)$/u;
/** Words that a fixed wording takes in, and that say more than it: "draagt zelf zorg voor", "aanspraak kan maken op". */
const SAYS_MORE = /^(?:zelf|ook|gratis|kan|kunt|kunnen|mag|mogen|kon|konden)$/u;
/** Verbs with a reflexive pronoun, in the sense that the lists mean. */
const REFLEXIVE = new Set(
  'wenden begeven bevinden vergewissen conformeren legitimeren ontdoen beroepen onthouden buigen richten aanbieden bevragen'.split(
    ' ',
  ),
);

/** Reads a hit; nothing where its verb, or how that is used, is not sure. */
export function verbHit(hit: Hit, grammar: Grammar): VerbHit | undefined {
  // The clauses mend the tags.
  const { clauses, words } = grammar;
  if (clauses.length === 0) return undefined;
  const own = ownWords(hit, grammar);
  const at = verbOf(hit, own, words);
  const use = at === undefined ? undefined : verbUse(at, grammar, lemmaOf(hit));
  if (at === undefined || !use) return undefined;
  const preposition = prepositionOf(hit, own, at, words);
  const reflexive = reflexiveOf(hit, use, grammar);
  if (preposition === undefined || reflexive === undefined) return undefined;
  const others = own.filter((one) => {
    if (one === at || one === preposition || one === reflexive || (one === at - 1 && use.te)) return false;
    // "vangt aan op": of a separable verb only the particle goes.
    if (hit.entry.pos === 'verb' && !hit.entry.word.startsWith(words.word(one))) return false;
    if (SAYS_MORE.test(words.word(one)) && !hit.entry.word.includes(words.word(one))) return false;
    return !OF_SENTENCE.test(words.word(one));
  });
  return { use, others, preposition, reflexive };
}

function lemmaOf({ entry }: Hit): string | undefined {
  return entry.pos === 'verb' ? entry.word : undefined;
}

/** The word that is the verb of the entry; nothing where there are others that the entry lacks: "aanspraak kan maken op". */
function verbOf({ entry, verbToken, sentence }: Hit, own: readonly number[], words: Grammar['words']) {
  if (own.length === 1) return own[0];
  const ofPatterns = entry.patterns?.flatMap(({ verb }) => verb ?? []) ?? [];
  const lemmas = ofPatterns.length > 0 ? ofPatterns : entry.word.split(' ');
  const verbs = own.filter((at) => words.is(at, Is.verb));
  const at =
    verbToken === undefined
      ? verbs.findLast((one) => lemmas.includes(words.lemma(one)) || entry.pos === 'verb')
      : verbToken - sentence.tokenFrom;
  const isOfEntry = (one: number) => entry.word.includes(words.word(one)) || words.word(one).length < 4;
  return at !== undefined && verbs.every((one) => one === at || isOfEntry(one)) ? at : undefined;
}

function ownWords({ parts, tokenFrom, tokenTo, sentence }: Hit, { words }: Grammar): number[] {
  const own: number[] = [];
  for (let at = tokenFrom - sentence.tokenFrom; at < tokenTo - sentence.tokenFrom; at++) {
    if (!parts || parts.some(([from, to]) => from <= words.from(at) && words.to(at) <= to)) own.push(at);
  }
  return own;
}

/** The preposition of the object, as the entry has it; nothing where the hit has another one than the entry. */
function prepositionOf({ entry }: Hit, own: readonly number[], verb: number, words: Grammar['words']) {
  if (entry.pos === 'verb') return -1;
  const wanted = entry.word
    .replace(/\[[^\]]*\]/gu, '')
    .trim()
    .split(/\s+/u)
    .at(-1) as string;
  const isObject = entry.word.trim().includes(' ') && OBJECT_PREPOSITIONS.has(wanted);
  // "ziet erop toe dat": its object is the clause.
  if (own.some((at) => words.word(at) === 'erop')) return -1;
  const found = isObject ? own.findLast((at) => words.word(at) === wanted && at !== verb) : undefined;
  if (found !== undefined) return found;
  const last = own.findLast((at) => at !== verb);
  const hasOther = last !== undefined && OBJECT_PREPOSITIONS.has(words.word(last));
  return isObject || hasOther ? undefined : -1;
}

/** "zich" or "u"; nothing where there should be one and it is not found. */
function reflexiveOf({ entry }: Hit, use: VerbUse, { words }: Grammar): number | undefined {
  if (!REFLEXIVE.has(words.lemma(use.at)) && !/\bzich\b/u.test(entry.word)) return -1;
  const { words: own } = use.clause;
  const zich = own.find((at) => words.word(at) === 'zich');
  if (zich !== undefined) return zich;
  const all = own.filter((at) => words.word(at) === 'u');
  if (use.role === 'imperative') return all.includes(use.at + 1) ? use.at + 1 : undefined;
  return all.length > 1 ? all.at(-1) : undefined;
}
