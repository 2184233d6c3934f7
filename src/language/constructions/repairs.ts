import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import { WITH_PARTICIPLE } from './verb-lists.ts';
import type { Words } from './words.ts';

/** Mends what the words beside a word rule out: "te laat", "Zijn uw zakken …", "een vlotte start", "Gelet op de wet". */
export function mendWords(words: Words): void {
  for (let at = 0; at < words.count; at++) {
    if (isLetter(at, words)) words.retag(at, Tag['N.onz']);
  }
  for (let at = 0; at < words.count; at++) {
    const isAdjective = words.is(at, Is.finite) && words.word(at - 1) === 'te' && words.mayBe(at, Tag['A.vrij']);
    if (isAdjective) words.retag(at, Tag['A.vrij']);
    const opensPhrase = words.tag(at - 1) === Tag.VZ || words.is(at - 1, Is.determiner);
    const isAttribute = opensPhrase && words.gap(at + 1) === Gap.none && words.is(at + 1, Is.noun);
    if (isAttribute && words.tag(at) === Tag['V.vd']) words.retag(at, Tag['V.vd.attr']);
    if (isInPhrase(at, words)) words.retag(at, Tag['A.attr']);
    if (isNamed(at, words)) words.retag(at, Tag.EIGEN);
    const isPreposition =
      words.word(at) === 'gelet' && words.word(at + 1) === 'op' && (at === 0 || words.gap(at) !== Gap.none);
    // "Ingeval van brand": no clause follows.
    const isCase = words.word(at) === 'ingeval' && words.word(at + 1) === 'van';
    if (isPreposition || isCase) words.retag(at, Tag.VZ);
  }
  const opensQuestion = words.word(0) === 'zijn' && words.gap(1) === Gap.none;
  if (opensQuestion && words.is(1, Is.determiner | Is.pronoun)) words.retag(0, Tag['V.mv']);
}

/** "bij aangetekend schrijven", "per schrijven van 3 mei": what was sent, and nothing that is done. */
function isLetter(at: number, words: Words): boolean {
  if (words.word(at) !== 'schrijven' || !words.is(at, Is.verb) || words.gap(at) !== Gap.none) return false;
  const isDescribed = words.is(at - 1, Is.adjective | Is.participle) && !words.word(at - 1).endsWith('e');
  return /^(?:bij|per|via|met|ingevolge)$/u.test(words.word(isDescribed ? at - 2 : at - 1));
}

/** "de dienst Wonen": a verb with a capital behind a noun within a sentence is a name. */
function isNamed(at: number, words: Words): boolean {
  if (at === 0 || !words.is(at, Is.verb) || !words.isCapital(at) || words.gap(at) !== Gap.none) return false;
  return words.is(at - 1, Is.noun) && !words.isCapital(at - 1);
}

/** "een vlotte verwerking": a finite verb between an article or a possessive and a noun is an adjective. */
function isInPhrase(at: number, words: Words): boolean {
  if (!words.is(at, Is.finite) || !words.word(at).endsWith('e') || words.gap(at + 1) !== Gap.none) return false;
  const before = words.tag(at - 1);
  const isOpener = before === Tag['LID.bep'] || before === Tag['LID.onbep'] || before === Tag['PRON.bez'];
  const next = words.tag(at + 1) === Tag.NEVEN ? at + 2 : at + 1;
  const goesOn = words.tag(next) === Tag['A.attr'] || (next === at + 1 && words.is(next, Is.noun));
  return isOpener && words.gap(at) === Gap.none && goesOn && words.tag(at + 1) !== Tag.EIGEN;
}

/**
 * Mends tags by what the clause needs: behind a form of "worden" without a participle, a word at the end that can be
 * one is one ("werd verworpen", "geholpen wil worden").
 */
export function mendParticiples(clause: Clause, words: Words): void {
  const { words: own } = clause;
  const auxiliary = own.find((at) => words.is(at, Is.verb) && words.lemma(at) === 'worden');
  if (auxiliary === undefined || own.some((at) => words.tag(at) === Tag['V.vd'])) return;
  const found = own.findLast((at) => isLikely(at, auxiliary, words));
  if (found !== undefined) words.retag(found, Tag['V.vd']);
}

function isLikely(at: number, auxiliary: number, words: Words): boolean {
  if (!words.mayBe(at, Tag['V.vd']) || words.is(at, Is.finite) || at === auxiliary) return false;
  const verb = words.morphology.lemma(words.word(at), Tag['V.vd']);
  if (words.morphology.verb(verb) === 0 || WITH_PARTICIPLE.has(verb)) return false;
  // Before a noun it is an attribute, as in "wordt gesloten gebied".
  return !words.is(at + 1, Is.noun) && !words.is(at - 1, Is.determiner);
}

const FINITE_TAGS = [Tag['V.t'], Tag['V.ev'], Tag['V.mv'], Tag['V.verl.ev'], Tag['V.verl.mv']] as const;
const PLURAL_SUBJECTS = new Set(['wij', 'we', 'zij', 'ze', 'jullie']);

/**
 * Finds the finite verb of a clause without one, by a word that can only have its place: beside a pronoun that is the
 * subject ("wij delen"), or before a particle that makes one verb with it ("licht de plannen toe").
 */
export function mendFinite(clause: Clause, words: Words): void {
  if (clause.finite >= 0 || clause.kind !== 'main') return;
  const { words: own } = clause;
  const particle = own.findLast((at) => words.tag(at) === Tag['VZ.achter'] && !words.isTe(at + 1));
  for (const at of own) {
    const tag = finiteTag(at, words);
    if (tag === undefined || words.is(at, Is.infinitive | Is.participle)) continue;
    const joins = particle !== undefined && at < particle && isJoined(at, tag, particle, words);
    if (!joins && !isBesideSubject(at, words)) continue;
    words.retag(at, tag);
    clause.finite = at;
    return;
  }
}

function finiteTag(at: number, words: Words): number | undefined {
  const isPlural = PLURAL_SUBJECTS.has(words.word(at - 1)) || PLURAL_SUBJECTS.has(words.word(at + 1));
  if (isPlural && words.mayBe(at, Tag['V.mv'])) return Tag['V.mv'];
  return FINITE_TAGS.find((tag) => words.mayBe(at, tag));
}

function isJoined(at: number, tag: number, particle: number, words: Words): boolean {
  const { morphology } = words;
  return morphology.joined(words.word(particle), morphology.lemma(words.word(at), tag)) !== undefined;
}

/** "wij delen", "u krijgt"; a pronoun behind it only counts at the front: "Krijgt u …". */
function isBesideSubject(at: number, words: Words): boolean {
  if (words.tag(at - 1) === Tag['PRON.nom']) return words.gap(at) === Gap.none;
  return at === 0 && words.tag(1) === Tag['PRON.nom'];
}
