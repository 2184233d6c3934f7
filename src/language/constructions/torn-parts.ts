import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { opensPhrase, type Stretch, stretchOf } from './stretch.ts';
import { type Tang, tangsOf } from './tangs.ts';
import type { VerbGroup } from './verb-groups.ts';
import { WITH_INFINITIVE, WITH_PARTICIPLE } from './verb-lists.ts';
import type { Words } from './words.ts';

/** Two parts that belong together, with so much between them that whoever reads loses the first. */
export interface TornParts extends Tang {
  /** What the reader has to hold, in words: a date or a name counts once, a subject beside its verb not at all. */
  readonly load: number;
}

/** From so many words between two parts on, most readers lose the first: what the rule reports unless it is told otherwise. */
export const HARD_TO_HOLD = 9;
/** With fewer prepositions and no clause or commas, what stands between is short for its words. */
const PREPOSITIONS = 2;
/** How much more than the limit is easy where nothing but such short parts stands between. */
const EASY = 3;

/** In a clause that ends in its verb, the reader expects to wait this much longer. */
const VERB_LAST = 1;

/** Verbs that say nothing without the "te" behind them. */
const NEEDS_TE = new Set(['dienen', 'hoeven']);
/** Words that can be the subject, besides the pronouns with a form of their own for it. */
const SUBJECTS = new Set('u je ze het dit dat deze die men iemand niemand jullie iedereen'.split(' '));

/** Adverbs beside the verb that tie the sentence to the one before, and that nobody has to hold. */
const LINKING = new Set('ook daarom dan dus echter bovendien toch daarvoor hiervoor daarbij daarna'.split(' '));

/** The torn parts of a sentence with a load of a number of words or more; of those within each other the heaviest. */
export function tornPartsOf(grammar: Grammar, from: number): TornParts[] {
  // Whatever is torn is a tang, and most sentences have none.
  const tangs = tangsOf(grammar, from);
  if (tangs.length === 0) return [];
  const { words, clauses, verbGroups } = grammar;
  const found: (TornParts | undefined)[] = [];
  const begun = new Set<number>();
  for (const group of verbGroups) {
    // "kunt vragen stellen en uw zorgen delen": the first verb has already told what happens.
    if (group.finite >= 0 && begun.has(group.finite)) continue;
    begun.add(group.finite);
    found.push(tornVerbs(group, clauses, words, from));
  }
  for (const clause of clauses) {
    const { kind } = clause;
    if (kind === 'main') found.push(tornSubject(clause, clauses, words, from));
    else if (kind !== 'infinitive') found.push(tornClause(clause, clauses, words, from));
  }
  for (const tang of tangs) if (tang.kind === 'noun') found.push({ ...tang, load: tang.between });
  return found
    .filter((torn) => torn !== undefined)
    .sort((a, b) => b.load - a.load)
    .filter((torn, index, all) => !all.slice(0, index).some((wider) => overlap(wider, torn)))
    .sort((a, b) => a.first - b.first);
}

function overlap(a: Tang, b: Tang): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Verbs of one group: "moet … betalen", "schrijf … in". */
function tornVerbs(group: VerbGroup, clauses: readonly Clause[], words: Words, from: number): TornParts | undefined {
  const { words: own, finite, clause } = group;
  const [before, behind] = group.opening;
  const between = words.between(before + 1, behind);
  if (between < from) return undefined;
  // "heeft als doel … te helpen", "zitten … te wachten".
  if (own.some((at) => words.isTe(at)) && !NEEDS_TE.has(words.lemma(finite))) return undefined;
  if (isMisread(group, words)) return undefined;
  const support = supportFrom(group, words);
  const beside = before === finite ? behindSubject(clause, before + 1, words) : before + 1;
  const start = LINKING.has(words.word(beside)) ? beside + 1 : beside;
  const stretch = start < 0 ? undefined : stretchOf(start, support ?? behind, clauses, words);
  const wait = support === undefined || stretch?.inset !== 'none' ? patience(group, words) : EASY;
  if (!stretch || !isHeavy(stretch, from + wait)) return undefined;
  return {
    kind: 'verbs',
    before,
    behind: support ?? behind,
    first: own[0] as number,
    last: own.at(-1) as number,
    between: words.between(before + 1, support ?? behind),
    load: stretch.load,
  };
}

/** Verbs that make one with a bare noun or a phrase: "aangifte doen", "in beroep gaan", "plaats maken". */
const SUPPORTS = /^(?:doen|gaan|maken|nemen|geven|stellen|brengen|komen|houden|voeren|leggen|vragen|krijgen)$/u;

/** Where such a pair begins behind what stands between: the reader sees it as one, and waits for it with ease. */
function supportFrom({ main, lemma, opening: [, behind] }: VerbGroup, words: Words): number | undefined {
  if (lemma.includes(' ')) return behind;
  const noun = main - 1;
  const isBare = words.is(noun, Is.noun) && !words.isCapital(noun) && words.tag(noun) !== Tag['N.mv'];
  const leads =
    words.is(noun - 1, Is.determiner | Is.adjective) ||
    words.tag(noun - 1) === Tag.VZ ||
    words.tag(noun - 1) === Tag.TW;
  return behind === main && SUPPORTS.test(lemma) && isBare && !leads ? noun : undefined;
}

/** "te dien einde", "Gelet op …", "als bedoeld in …", "voor elk voorgenomen besluit". */
function isMisread({ finite, opening: [before, behind] }: VerbGroup, words: Words): boolean {
  // Behind an infinitive or participle the reader knows what happens.
  if (finite >= 0 && before !== finite) return true;
  if (opensPhrase(before, words) || words.word(before - 1) === 'te') return true;
  if (!words.is(behind, Is.participle)) return false;
  if (/^(?:als|zoals)$/u.test(words.word(behind - 1))) return true;
  const next = behind + 1;
  const isOther = words.is(next, Is.infinitive) && !WITH_PARTICIPLE.has(words.lemma(next));
  const opensNoun = words.is(next, Is.noun | Is.adjective) && !words.is(next, Is.determiner);
  return words.gap(next) === Gap.none && (isOther || opensNoun);
}

/** "Er wordt … gewerkt" and "schrijf … in" have no other order: the reader waits longer for the end. */
function patience({ finite, main, words: own, clause }: VerbGroup, words: Words): number {
  const isImpersonal = words.word(clause.words[0] ?? -1) === 'er' || words.word(finite + 1) === 'er';
  if (isImpersonal) return EASY;
  return finite === main && own.length > 1 ? VERB_LAST : 0;
}

function isHeavy({ load, prepositions, inset }: Stretch, from: number): boolean {
  return load >= from && (prepositions >= PREPOSITIONS || inset !== 'none' || load >= from + EASY);
}

/** A subject beside its verb is read with it: "kunt u", "kan de dienst". -1 where it is not clear how far it goes. */
function behindSubject({ words: own, finite }: Clause, start: number, words: Words): number {
  if (isSubjectPronoun(start, words) || words.word(start) === 'er') return start + 1;
  const [first = finite] = own;
  const isSubjectFirst = first !== finite && words.is(first, Is.noun | Is.determiner | Is.pronoun | Is.adjective);
  if (isSubjectFirst || isImperative(finite, first, words)) return start;
  const end = nounPhraseEnd(start, words);
  if (end < 0 && words.is(start, Is.determiner)) return -1;
  // "kan het college, op advies van …, beslissen": it is torn off as well.
  return end < 0 || words.gap(end) === Gap.comma ? start : end;
}

/** "Schrijf uw kind … in": what stands behind it is no subject, as it is behind "kan" or "moet" at the front. */
function isImperative(finite: number, first: number, words: Words): boolean {
  return finite === first && words.tag(finite) === Tag['V.ev'] && !WITH_INFINITIVE.has(words.lemma(finite));
}

function isSubjectPronoun(at: number, words: Words): boolean {
  return words.tag(at) === Tag['PRON.nom'] || (SUBJECTS.has(words.word(at)) && !words.is(at, Is.determiner));
}

/** Behind the noun phrase that starts at a word, with "van …", "met …", "en …"; -1 where none starts. */
function nounPhraseEnd(start: number, words: Words): number {
  let end = nounEnd(start, words);
  while (end > 0 && words.gap(end) === Gap.none) {
    const next = joinsNoun(end, words) ? nounEnd(end + 1, words) : -1;
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** "het college van burgemeester en schepenen", "bewoners met een garage"; not "voor 1 mei". */
function joinsNoun(at: number, words: Words): boolean {
  if (words.tag(at) === Tag.NEVEN || words.word(at) === 'van') return true;
  return /^(?:voor|met|zonder|uit)$/u.test(words.word(at)) && words.tag(at + 1) !== Tag.TW;
}

/** Behind the nouns that stand together from a word on, with what leads to them. */
function nounEnd(start: number, words: Words): number {
  for (let at = start; at < words.count && (at === start || words.gap(at) === Gap.none); at++) {
    if (words.is(at, Is.noun)) {
      while ((words.is(at + 1, Is.noun) || words.tag(at + 1) === Tag.TW) && words.gap(at + 1) === Gap.none) at++;
      return at + 1;
    }
    const tag = words.tag(at);
    const leads =
      words.is(at, Is.determiner | Is.adjective) ||
      tag === Tag.TW ||
      tag === Tag['TW.rang'] ||
      tag === Tag['V.vd.attr'] ||
      tag === Tag['V.od.attr'];
    // "de gemachtigde", "de betrokkene": without a noun behind it, it is one.
    if (!leads) return words.is(at - 1, Is.verb) && at > start + 1 ? at : -1;
  }
  return -1;
}

/** The noun that a main clause begins with, and its verb. */
function tornSubject(clause: Clause, clauses: readonly Clause[], words: Words, from: number): TornParts | undefined {
  const { finite, words: own } = clause;
  const [first] = own;
  if (first === undefined || finite < 0 || opensPhrase(first, words) || words.gap(first) === Gap.other)
    return undefined;
  if (words.tag(finite + 1) === Tag['PRON.nom'] || isSubjectPronoun(finite - 1, words)) return undefined;
  if (closesPart(finite, words)) return undefined;
  const end = nounEnd(first, words);
  if (end < 0 || end > finite) return undefined;
  const head = end - 1;
  const between = words.between(end, finite);
  if (between < from || !agrees(head, finite, words)) return undefined;
  const stretch = stretchOf(Math.max(end, nounPhraseEnd(first, words)), finite, clauses, words);
  if (!stretch || holdsCapital(end, finite, words)) return undefined;
  const { load, inset } = stretch;
  // "de boom die over de haag van de buren hangt", "de visie van … op …" read as one with their noun.
  const isCut = words.gap(finite) === Gap.comma;
  const limit = from + (inset === 'commas' ? 0 : isCut ? VERB_LAST : EASY);
  if (load < limit) return undefined;
  return { kind: 'subject', before: head, behind: finite, first: head, last: finite, between, load };
}

/** "ouder zijn": a verb that ends its clause, with nothing behind it, or a comma and the next verb. */
function closesPart(finite: number, words: Words): boolean {
  // "De subsidie die u kreeg, stopt."
  if (words.gap(finite) === Gap.comma) return false;
  const isState = words.is(finite - 1, Is.adjective | Is.participle) && !words.is(finite - 1, Is.determiner);
  if (isState && words.gap(finite) === Gap.none) return true;
  let next = finite + 1;
  while (words.is(next, Is.infinitive | Is.participle)) next++;
  const gap = words.gap(next);
  return next >= words.count || gap === Gap.stop || gap === Gap.comma;
}

/** A plural verb with a noun that stands alone is no verb of its own. */
function agrees(head: number, finite: number, words: Words): boolean {
  const isJoined = words.tag(head + 1) === Tag.NEVEN;
  const isPlural = words.is(finite, Is.plural);
  return isJoined || words.is(head, Is.plural) === isPlural || words.tag(head) === Tag.EIGEN;
}

/** "Stemmen per brief Kiezers van 70 jaar kunnen …": a heading without a stop before its text. */
function holdsCapital(from: number, end: number, words: Words): boolean {
  for (let at = from; at < end; at++) {
    if (words.isCapital(at) && words.tag(at) !== Tag.EIGEN && words.gap(at) === Gap.none && words.tag(at) !== Tag.X)
      return true;
  }
  return false;
}

/** A clause that ends in its verb: from its subject on, which stands behind the word that opens it, or is that word. */
function tornClause(
  { kind, opener, finite }: Clause,
  clauses: readonly Clause[],
  words: Words,
  from: number,
): TornParts | undefined {
  if (opener < 0 || finite < 0 || words.between(opener, finite) < from) return undefined;
  const subject = clauseSubject(kind, opener, words);
  if (!subject) return undefined;
  const [before, end] = subject;
  let behind = finite;
  while (behind - 1 > end && (words.is(behind - 1, Is.verb) || words.word(behind - 1) === 'te')) behind--;
  const between = words.between(before + 1, behind);
  // "met het oog op wonen": no verb.
  if (end >= behind || between < from || isPreposition(behind - 1, words)) return undefined;
  const stretch = stretchOf(end, behind, clauses, words);
  if (!stretch || !isHeavy(stretch, stretch.inset === 'none' ? from + VERB_LAST : from)) return undefined;
  return { kind: 'conjunction', before, behind, first: opener, last: finite, between, load: stretch.load };
}

function isPreposition(at: number, words: Words): boolean {
  return words.tag(at) === Tag.VZ || words.tag(at) === Tag['VZ.achter'];
}

/** The head of the subject of a clause, and the first word behind the subject. */
function clauseSubject(
  kind: Clause['kind'],
  opener: number,
  words: Words,
): readonly [head: number, end: number] | undefined {
  const next = opener + 1;
  if (words.gap(next) !== Gap.none || /^(?:welke?|hoeveel)$/u.test(words.word(opener))) return undefined;
  if (isSubjectPronoun(next, words)) return [next, next + 1];
  const noun = nounEnd(next, words);
  if (noun > 0) return [noun - 1, Math.max(noun, nounPhraseEnd(next, words))];
  const isSubject = kind === 'relative' && words.word(next) !== 'er' && isSubjectOpener(opener, words);
  return isSubject ? [opener, next] : undefined;
}

/** "die", "wie"; "dat" only behind a noun with "het": "brengt ter kennis dat" has another. */
function isSubjectOpener(opener: number, words: Words): boolean {
  const word = words.word(opener);
  return word === 'die' || word === 'wie' || (word === 'dat' && words.tag(opener - 1) === Tag['N.onz']);
}
