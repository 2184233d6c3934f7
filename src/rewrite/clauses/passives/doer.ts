import type { Piece } from '../../../document/edit.ts';
import { isActor } from '../../../language/constructions/actors.ts';
import { bareObjectIn, beforeAdjunct } from '../../../language/constructions/agents.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import { type Phrase, phraseAt } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import type { Passive } from '../../../language/constructions/passives.ts';
import { isMonth } from '../../../language/constructions/time-words.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { Subject } from '../../inflect/verbs.ts';

/** Who becomes the subject of an active clause. */
export interface Doer {
  /** How the verb agrees with it. */
  readonly form: Subject;
  readonly isPronoun: boolean;
  /** In the prose, where it stands there: without "door". */
  readonly range?: readonly [from: number, to: number];
  /** Where it does not, or changes: "we" for "door ons". */
  readonly word?: string;
  /** The words "door …" that go, first and last. */
  readonly agent?: readonly [from: number, to: number];
}

const BY_OBJECT: ReadonlyMap<string, readonly [string, Subject]> = new Map([
  ['u', ['u', 'u']],
  ['je', ['je', 'je']],
  ['jou', ['je', 'je']],
  ['ons', ['we', 'plural']],
  ['mij', ['ik', 'ik']],
  ['hem', ['hij', 'singular']],
  ['hen', ['ze', 'plural']],
]);
/** With these another phrase can hang on the noun: "de dienst in Gent". */
const HANGS = /^(?:uit|met|bij|te|in|rond|naast|onder|tussen|zonder)$/u;
const MAY_FOLLOW_COMMA =
  /^(?:en|maar|zodat|omdat|als|waarna|om|tenzij|want|dus|nadat|wanneer|indien|terwijl|voor|voordat)$/u;
/** "enkel door leden": who else does not, is what counts. */
const FOCUS = /^(?:enkel|alleen|uitsluitend|slechts|ook|zelfs|vooral|niet|nooit|mee|minstens|al|of|zowel)$/u;
const REFERS = /^(?:zijn|haar|hun|diens|zichzelf|elkaar)$/u;

/** A doer by its pronoun. */
export function pronounDoer(word: 'we' | 'u' | 'je'): Doer {
  return { form: word === 'we' ? 'plural' : word, isPronoun: true, word };
}

/** The town by what the text calls it: "de stad". */
export function namedDoer(word: string): Doer {
  return { form: 'singular', isPronoun: false, word };
}

/** Who stands behind "door"; nothing where it is no actor, or where its phrase may go on. */
export function agentDoer({ agent, group }: Passive, grammar: Grammar): Doer | undefined {
  if (!agent) return undefined;
  const { words } = grammar;
  const [by] = agent;
  const phrase = phraseAt(by + 1, words);
  if (!phrase || isOfNextClause(phrase, group.words, words)) return undefined;
  if (mayGoOn(phrase.last, grammar) || FOCUS.test(words.word(by - 1))) return undefined;
  // "door een buurman van de straat geplukt": who is from the street?
  if (beforeAdjunct(phrase.head, phrase.last + 1, group.lemma, words) <= phrase.last) return undefined;
  // "door een ploeg vrijwilligers soep uitgedeeld": what is done stands right behind who does it.
  if (bareObjectIn(by, phrase.last, words) >= 0) return undefined;
  const range = [by, phrase.last] as const;
  if (phrase.isPronoun) {
    const nominative = BY_OBJECT.get(words.word(phrase.head));
    return nominative && { form: nominative[1], isPronoun: true, word: nominative[0], agent: range };
  }
  if (!isActor(phrase.head, words)) return undefined;
  // "door het aantal leden" says what something depends on.
  if (words.word(by + 1) === 'het' && /^(?:aantal|gebrek|bedrag)$/u.test(words.word(by + 2))) return undefined;
  for (let at = by + 1; at <= phrase.last; at++) if (REFERS.test(words.word(at))) return undefined;
  const form = phrase.isPlural ? 'plural' : 'singular';
  return { form, isPronoun: false, range: [words.from(by + 1), words.to(phrase.last)], agent: range };
}

/** "door de aannemer en de buren helpen mee": behind "en" another clause begins. @param own the verbs of the passive */
function isOfNextClause({ first, last }: Phrase, own: readonly number[], words: Words): boolean {
  const next = last + 1;
  const isVerb = words.is(next, Is.finite) || words.mayBe(next, Tag['V.mv']);
  if (!isVerb || own.includes(next) || words.gap(next) !== Gap.none) return false;
  for (let at = first; at < last; at++) if (words.tag(at) === Tag.NEVEN) return true;
  return false;
}

/** Whether more may be told of who does it, behind the last word of the phrase: "de firma, die u kiest". */
export function mayGoOn(last: number, { words, clauses }: Grammar): boolean {
  const next = last + 1;
  if (next >= words.count) return false;
  const word = words.word(next);
  if (words.isTe(next)) return false;
  if (words.tag(next) === Tag['A.vrij.comp'] || words.word(next + 1) === 'dan') return true;
  if (words.gap(next) === Gap.comma) return !MAY_FOLLOW_COMMA.test(word);
  if (words.gap(next) !== Gap.none) return words.gap(next) !== Gap.stop;
  if (
    words.tag(next) === Tag['PRON.betr'] ||
    /^(?:die|dat|of|zoals|waar\p{L}*|wie|alsook|evenals|\d+)$/u.test(word) ||
    (word === 'als' && !clauses.some(({ opener }) => opener === next))
  )
    return true;
  if (word === 'en') return !words.is(next + 1, Is.verb);
  // "in december" says when.
  if (HANGS.test(word)) return word !== 'in' || !(/^\d/u.test(words.word(next + 1)) || isMonth(words.word(next + 1)));
  return words.is(next, Is.noun);
}

/** The doer in the prose, with a capital where it opens its sentence. @param text of the block */
export function piecesOf({ range, word }: Doer, text: string, hasCapital: boolean): Piece[] {
  if (word !== undefined) return [hasCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word];
  const [from, to] = range as readonly [number, number];
  const first = text.charAt(from);
  return hasCapital && first !== first.toUpperCase() ? [first.toUpperCase(), [from + 1, to]] : [[from, to]];
}
