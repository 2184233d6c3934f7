import { hasParticleBehind } from '../../language/constructions/particles.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Placing } from './verb-forms.ts';
import { OBJECT_PREPOSITIONS } from './verb-wording.ts';

/** Verbs of which no passive is made. */
export const NO_PASSIVE = new Set(
  'krijgen bestaan zijn hebben worden kunnen moeten mogen willen gaan komen liggen weten'.split(' '),
);
const NEGATION = /^(?:niet|niets|geen|nooit|niemand|nergens)$/u;
/** Verbs with an object, of which only the participle says what something is: "is vereist". */
const TRANSITIVE = new Set(['vereisen']);

/** Whether the object keeps its place in a passive, and a negation goes with it. */
export function frameFits(placing: Placing): boolean {
  const { use, preposition } = placing.original;
  if (placing.wording.verb === 'zijn' && TRANSITIVE.has(placing.hit.entry.word) && use.role !== 'participle')
    return false;
  if (isPassiveOf(placing) || !isPersonSure(placing)) return false;
  if (isHalf(placing)) return false;
  if (OBJECT_OR_NOT.has(placing.hit.entry.word) && !hasSubjectOnly(placing)) return false;
  if (isSaidBeside(placing)) return false;
  if (isNegatedTwice(placing) || hasOtherObject(placing) || !objectFollows(placing)) return false;
  const isSame = preposition >= 0 === (placing.wording.preposition !== '');
  if (isSame) return true;
  if (use.role === 'attributive') return false;
  return use.role !== 'participle' || use.auxiliaries.includes('hebben');
}

/** Verbs that may stand there twice. */
const COMMON = new Set('zijn hebben worden kunnen moeten mogen willen zullen gaan laten'.split(' '));

/** "schade signaleren en de oorzaak melden": joined with "en", the same verb would stand there twice. */
function isSaidBeside({ wording: { verb }, original: { use, others }, words }: Placing): boolean {
  if (COMMON.has(verb)) return false;
  for (let at = 0; at < words.count; at++) {
    if (at === use.at || others.includes(at) || !words.is(at, Is.verb) || words.lemma(at) !== verb) continue;
    for (let joint = Math.min(at, use.at) + 1; joint < Math.max(at, use.at); joint++)
      if (words.tag(joint) === Tag.NEVEN) return true;
  }
  return false;
}

/** "Kuis de tafel af": a verb at the front whose particle would be left. */
function isHalf({ hit, original: { use, others }, words }: Placing): boolean {
  const isFront = use.role === 'imperative' || (use.role === 'finite' && !use.closes);
  return hit.entry.pos === 'verb' && isFront && others.length === 0 && hasParticleBehind(use.clause, use.at, words);
}

/**
 * Expressions that can have an object, where their wording has none: "we kaderen de actie in" is not "horen bij", and
 * "de bank herneemt de betalingen" not "begint opnieuw".
 */
const OBJECT_OR_NOT = new Set(['[kaderen] in', 'hernemen']);

/** Whether all that a clause has outside its phrases with prepositions is one thing, and that no person. */
function hasSubjectOnly({ original: { use, preposition }, words }: Placing): boolean {
  if (use.role === 'participle' || use.role === 'attributive') return false;
  let things = 0;
  let isBound = false;
  let wasBound = false;
  for (const at of use.clause.words) {
    if (at > preposition && at > use.at && words.gap(at) !== Gap.none) break;
    if (words.tag(at) === Tag.VZ || at === preposition) isBound = true;
    else if (words.tag(at) === Tag.NEVEN) isBound = wasBound;
    else if (words.is(at, Is.noun) || words.tag(at) === Tag.EIGEN) {
      if (!isBound && !words.is(at - 1, Is.noun)) things++;
      [wasBound, isBound] = [isBound, false];
    } else if (/^(?:ik|u|je|jij|hij|zij|ze|wij|we|jullie|men|alles|iets|niets|wat)$/u.test(words.word(at)))
      return false;
  }
  return things < 2;
}

/** Verbs that have a form of their own for "u" and "je". */
const BY_PERSON = new Set(['hebben', 'zijn', 'kunnen', 'willen', 'zullen']);

/** "als u vragen hebt of moeilijkheden ondervindt": the reader may be the subject of both. */
function isPersonSure({ original: { use }, wording, words }: Placing): boolean {
  if (use.role !== 'finite' || use.subject !== 'singular' || !BY_PERSON.has(wording.verb)) return true;
  let joint = use.at - 1;
  while (joint > 0 && words.tag(joint) !== Tag.NEVEN) joint--;
  const hasSubject = words.is(joint + 1, Is.determiner | Is.noun) || words.tag(joint + 1) === Tag['PRON.nom'];
  if (joint === 0 || hasSubject) return true;
  for (let at = 0; at < joint; at++) if (/^(?:ik|je|jij|u)$/u.test(words.word(at))) return false;
  return true;
}

/** "kan bekomen worden": a participle that looks like its infinitive. */
function isPassiveOf({ original, words, wording }: Placing): boolean {
  const { at, role } = original.use;
  const isBeside = words.word(at + 1) === 'worden' || words.word(at - 1) === 'worden';
  return role === 'infinitive' && isBeside && !words.isTe(at - 1) && NO_PASSIVE.has(wording.verb);
}

/** "mag geen dode letter blijven": "niet" would stand there twice. */
function isNegatedTwice(placing: Placing): boolean {
  const words = placing.words;
  if (!/^(?:niet|niets|geen|nergens|nooit)\b/u.test(placing.wording.rest)) return false;
  return placing.original.use.clause.words.some((at) => NEGATION.test(words.word(at)));
}

/** What stands before a noun of the expression belongs to it: "een dringend beroep". What follows "ter" as well: "van". */
function hasOtherObject(placing: Placing): boolean {
  const words = placing.words;
  const { others, use } = placing.original;
  const [first] = others;
  if (first === undefined) return false;
  const isNoun = words.is(first, Is.noun) && !/^(?:ter|ten)$/u.test(words.word(first));
  const before = first - 1;
  if (before >= 0 && before !== use.at && words.gap(first) === 0) {
    if (words.is(before, Is.determiner) || (isNoun && words.is(before, Is.adjective))) return true;
  }
  const behind = placing.words.word((others.at(-1) as number) + 1);
  if (hasNoun(placing) && /^(?:die|dat|waar\p{L}*|dewelke|welke)$/u.test(behind)) return true;
  const holdsNoun = others.some((at) => words.is(at, Is.noun)) || /^(?:ter|ten|onder|in)$/u.test(words.word(first));
  const last = others.at(-1) as number;
  return (
    holdsNoun &&
    placing.original.preposition < 0 &&
    [last, Math.max(use.at, last)].some((at) => words.word(at + 1) === 'van' && words.gap(at + 1) === 0)
  );
}

/** "gaven er de brui aan": without a noun behind it, the preposition has its object elsewhere. */
function objectFollows(placing: Placing): boolean {
  const { preposition } = placing.original;
  if (preposition < 0) return true;
  const words = placing.words;
  const next = preposition + 1;
  if (next >= words.count || words.gap(next) !== 0) return false;
  if (placing.wording.preposition && words.tag(next) === Tag.TW)
    return words.word(preposition) === placing.wording.preposition;
  return !words.is(next, Is.finite) && words.tag(next) !== Tag.VZ;
}

/** Whether the new verb can be a participle with the auxiliaries that stand there: "zijn" has no passive. */
export function participleFits(placing: Placing): boolean {
  const { use, others } = placing.original;
  const { verb, tail, rest } = placing.wording;
  const { morphology } = placing.words;
  if (use.auxiliaries.length === 0) return false;
  // "kon niet worden gespecificeerd": a thing is not said.
  if (verb === 'zeggen' && rest && !use.auxiliaries.includes('hebben')) return false;
  const isNew = !others.some((at) => placing.words.word(at) === rest.split(' ').at(-1));
  // "zal een beslissing worden genomen": its subject would be gone.
  if (!rest && hasNoun(placing) && !use.auxiliaries.includes('hebben')) return false;
  // "werd de kans gegeven": who was the object, would be no subject.
  if (rest && isNew && !use.auxiliaries.includes('hebben') && hasObject(placing)) return false;
  const has = (lemma: string, fact: number) => (morphology.verb(lemma) & fact) !== 0;
  const withZijn = has(verb, VerbFact.withZijn) && !has(verb, VerbFact.withEither);
  if (use.auxiliaries.includes('hebben'))
    return (!withZijn || mayChangeAuxiliary(placing)) && (tail === '' || verb === 'laten');
  if (tail) return false;
  const original =
    others.length > 0 || placing.hit.entry.pos !== 'verb' ? placing.words.lemma(use.at) : placing.hit.entry.word;
  const mayBePerfect = has(original, VerbFact.withZijn | VerbFact.withEither);
  if (mayBePerfect && use.auxiliaries.includes('zijn') && !use.auxiliaries.includes('worden'))
    return has(verb, VerbFact.withZijn | VerbFact.withEither) && verb !== 'zijn';
  return !NO_PASSIVE.has(verb) && !withZijn;
}

/** "heeft ingestemd" is "is akkoord gegaan", where the finite verb is its only auxiliary. */
function mayChangeAuxiliary({ original, words, wording }: Placing): boolean {
  const { use } = original;
  const { finite } = use.clause;
  return (
    wording.rest !== '' &&
    !wording.separated &&
    use.role === 'participle' &&
    use.auxiliaries.length === 1 &&
    finite >= 0 &&
    words.lemma(finite) === 'hebben'
  );
}

/** Whether a noun goes with its article: "een beslissing". */
function hasNoun(placing: Placing): boolean {
  const first = placing.original.others[0];
  return first !== undefined && placing.words.is(first, Is.determiner);
}

/** "hulp vragen", but not "op de hoogte brengen" or "mogelijk maken". */
function hasObject(placing: Placing): boolean {
  const first = placing.wording.rest.split(' ')[0] as string;
  return !OBJECT_PREPOSITIONS.has(first) && !placing.grammars.isAdjective(first) && first !== 'niet';
}
