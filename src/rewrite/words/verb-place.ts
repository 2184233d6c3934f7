import { beforeLastPhrase, endOfMiddle } from '../../language/constructions/middle-field.ts';
import { verbUse } from '../../language/constructions/verb-use.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { attributiveOf, finiteForm } from '../inflect/verbs.ts';
import { NO_PASSIVE, participleFits } from './verb-fits.ts';
import { closingVerb, finiteIn, firstOfCluster, type Placing } from './verb-forms.ts';
import { beginsWithSubject, objectBehind } from './verb-object.ts';

/** How far a particle may stand from its verb, in words: further, a reader waits too long for it. */
const REACH = 12;
/** Verbs that somebody receives something by. */
const TO_SOMEBODY = new Set(['geven', 'sturen']);
/** Verbs that say what something is: what they say of it stands right behind them. */
const COPULAS = new Set(['zijn', 'worden', 'blijven']);

/** Puts the new verb in its forms at the places of the old one. Whether all of it has a sure place. */
export function placeVerb(placing: Placing): boolean {
  switch (placing.original.use.role) {
    case 'finite':
      return placing.original.use.closes ? placeAtEnd(placing) : placeInFront(placing);
    case 'imperative':
      return placeInFront(placing);
    case 'infinitive':
      return placeAtEnd(placing);
    case 'participle':
      return placeState(placing) || (participleFits(placing) && placeAuxiliary(placing) && placeAtEnd(placing));
    case 'attributive':
      return placeAttributive(placing);
  }
}

/** "is" for "heeft" before a verb that takes it: "is akkoord gegaan". */
function placeAuxiliary(placing: Placing): boolean {
  const { use } = placing.original;
  const { morphology } = placing.words;
  const facts = morphology.verb(placing.wording.verb);
  const withZijn = (facts & VerbFact.withZijn) !== 0 && (facts & VerbFact.withEither) === 0;
  if (!withZijn || !use.auxiliaries.includes('hebben')) return true;
  const finite = verbUse(use.clause.finite, placing.grammar, undefined);
  if (finite?.role !== 'finite') return false;
  const tense = finite.isPast ? 'past' : 'present';
  placing.changes.put(finite.at, finiteForm('zijn', tense, finite.subject, morphology, finite.inverted));
  return true;
}

/** The verb at the front of its clause; the rest of it closes the clause. */
function placeInFront(placing: Placing): boolean {
  const { use } = placing.original;
  const { verb, rest, separated, tail } = placing.wording;
  placing.changes.put(use.at, finiteIn(placing));
  // "zorgt er niet voor dat": in two where something stands between.
  if (rest === 'ervoor' && !use.inverted && !placing.original.others.includes(use.at + 1)) {
    placing.changes.put(use.at, `${finiteIn(placing)} er`);
    return putBehind(placing, 'voor', false);
  }
  const behind = [rest, separated?.particle ?? '', tail].filter(Boolean).join(' ');
  return putBehind(placing, behind, COPULAS.has(verb));
}

function putBehind(placing: Placing, text: string, isPredicate: boolean): boolean {
  const { use, others, preposition } = placing.original;
  const place = lastRun(placing);
  const objectFollows = preposition > use.at && placing.wording.preposition === '';
  for (const at of others) placing.changes.remove(at);
  if (!text) return true;
  // "geeft aandacht aan een dichter": what the verb says goes before the object that it takes over.
  const bringsObject = placing.wording.rest !== '' && placing.wording.preposition !== '' && preposition < 0;
  if (place !== undefined && !objectFollows && !bringsObject) {
    if (placing.words.word((others.at(-1) as number) + 1) === placing.wording.separated?.particle) return false;
    placing.changes.put(place, text);
    return true;
  }
  if (placing.wording.preposition && preposition < 0) {
    const object = objectBehind(placing);
    if (object !== undefined) placing.changes.insertBehind(object - 1, text);
    return object !== undefined;
  }
  // "is het genoeg dat": the clause is what is said of it.
  if (placing.words.word(use.at + 1) === 'het' && /^(?:dat|om|als)$/u.test(placing.words.word(use.at + 2))) {
    placing.changes.insertBehind(use.at + 1, text);
    return true;
  }
  const end =
    isPredicate && !use.inverted && beginsWithSubject(placing) ? adverbsBehind(placing) : endOfClause(placing);
  // "biedt een zaal aan aan de club": the particle and a preposition are one word too many.
  if (end === undefined || placing.words.word(end + 1) === placing.wording.separated?.particle) return false;
  if (isRelatedTo(end, placing.words)) return false;
  placing.changes.insertBehind(end, text);
  return true;
}

/** "de handtekening van één van hen, die": nothing may part a noun from the clause that tells of it. */
function isRelatedTo(end: number, words: Placing['words']): boolean {
  return words.gap(end + 1) === Gap.comma && /^(?:die|dat|wie|wat|waar\p{L}*)$/u.test(words.word(end + 1));
}

function endOfClause(placing: Placing): number | undefined {
  const { use } = placing.original;
  const { preposition } = placing.original;
  const from = preposition > use.at ? preposition : use.at;
  const last = endOfMiddle(use.clause, use.at, placing.words);
  const end = last !== undefined && placing.wording.separated ? beforeLastPhrase(from, last, placing.words) : last;
  // "Kuis het lokaal voor u vertrekt": what was taken for its own phrase opens the next clause.
  if (end !== undefined && placing.words.is(end + 1, Is.finite) && placing.words.gap(end + 1) === Gap.none)
    return undefined;
  return end !== undefined && end - use.at <= REACH ? end : undefined;
}

function adverbsBehind(placing: Placing): number {
  const words = placing.words;
  let end = placing.original.use.at;
  while (words.tag(end + 1) === Tag.BW && words.gap(end + 1) === 0) end++;
  return end;
}

/** The first word of the last of the other words that stand side by side. */
function lastRun(placing: Placing): number | undefined {
  const { others } = placing.original;
  let at = others.at(-1);
  while (at !== undefined && others.includes(at - 1)) at--;
  return at;
}

/** The verb where it closes its clause: "te geven", "op de hoogte gebracht". */
function placeAtEnd(placing: Placing): boolean {
  const { use, others } = placing.original;
  const { rest } = placing.wording;
  const verb = closingVerb(placing);
  // "die plaatsheeft op 3 mei": "die is op 3 mei" would sound unfinished.
  if (placing.wording.verb === 'zijn' && !rest && use.closes && use.clause.words.some((at) => at > use.at))
    return false;
  const place = lastRun(placing);
  for (const at of others) placing.changes.remove(at);
  if (place !== undefined && place < use.at && rest) {
    placing.changes.put(place, rest);
    putVerb(placing, verb);
    return true;
  }
  if (use.te && rest) {
    placing.changes.put(use.at - 1, `${rest} ${verb.startsWith('te ') ? verb : `te ${verb}`}`);
    placing.changes.remove(use.at);
    return true;
  }
  const first = firstOfCluster(placing);
  if (rest && use.role === 'participle' && isSecondOfTwo(placing, first - 1)) return false;
  // "akkoord is gegaan": before all its verbs, where the first of them stands beside it.
  const isBeside = rest && use.role === 'participle' && first - 1 === use.clause.finite && !isFront(placing, first - 1);
  if (isBeside) {
    placing.changes.insertBehind(first - 2, rest);
    putVerb(placing, verb);
  } else if (rest && first < use.at && first > 0) {
    placing.changes.insertBehind(first - 1, rest);
    putVerb(placing, verb);
  } else putVerb(placing, rest ? `${rest} ${verb}` : verb);
  return true;
}

/** Whether the finite verb stands at the front of its clause, as in a main clause. */
function isFront(placing: Placing, finite: number): boolean {
  const { clause } = placing.original.use;
  return finite < 2 || clause.kind === 'main' || clause.opener === finite - 1 || !clause.words.includes(finite - 1);
}

/** "als er geen plaats is en de raad daarmee heeft ingestemd": the verbs close a clause that looks like a main one. */
function isSecondOfTwo(placing: Placing, finite: number): boolean {
  const { clause } = placing.original.use;
  if (finite !== clause.finite || !isFront(placing, finite)) return false;
  return placing.grammar.clauses.some(({ kind, opener }) => {
    if (kind !== 'subordinate' || opener >= finite) return false;
    for (let at = opener + 1; at <= finite; at++) if (placing.words.gap(at) !== Gap.none) return false;
    return true;
  });
}

/** "is vereist" is "is nodig": what the new verb says of its subject stands alone. */
function placeState(placing: Placing): boolean {
  const { use, others } = placing.original;
  const { verb, rest, tail } = placing.wording;
  const hasZijn = use.auxiliaries.length === 1 && use.auxiliaries[0] === 'zijn';
  if (verb !== 'zijn' || !rest || tail || others.length > 0 || !hasZijn) return false;
  placing.changes.put(use.at, rest);
  return true;
}

/** "die hier langer zijn worden": between two finite verbs stands a comma. */
function parted(placing: Placing, verb: string): string {
  const { use } = placing.original;
  const { words } = placing;
  const next = use.at + 1;
  const meets = use.role === 'finite' && words.is(next, Is.finite) && words.gap(next) === Gap.none;
  return meets && use.clause.kind !== 'main' ? `${verb},` : verb;
}

function putVerb(placing: Placing, closing: string): void {
  const { use } = placing.original;
  const verb = parted(placing, closing);
  if (use.te && placing.wording.separated) {
    placing.changes.put(use.at - 1, verb);
    placing.changes.remove(use.at);
  } else placing.changes.put(use.at, verb);
}

function placeAttributive(placing: Placing): boolean {
  const { use, others } = placing.original;
  const { verb, rest, tail } = placing.wording;
  const { morphology } = placing.words;
  if (rest || tail || others.length > 0 || NO_PASSIVE.has(verb)) return false;
  // "de gegeven subsidie", "het gestuurde formulier" ask to whom; "de door u gegeven informatie" does not.
  if (TO_SOMEBODY.has(verb) && !hasDoerBefore(placing)) return false;
  const written = attributiveOf(morphology.form(placing.hit.entry.word, 'V.vd'));
  const form = attributiveOf(morphology.form(verb, 'V.vd'));
  if (form === undefined || written !== placing.words.word(use.at)) return false;
  placing.changes.put(use.at, form);
  return true;
}

/** "de door u gegeven informatie". */
function hasDoerBefore(placing: Placing): boolean {
  const { at } = placing.original.use;
  const before = [at - 2, at - 3, at - 4].map((one) => placing.words.word(one));
  return before.includes('door');
}
