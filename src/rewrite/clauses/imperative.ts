import type { Piece, Rewrite } from '../../document/edit.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import type { Instruction } from '../../language/constructions/imperatives.ts';
import type { VerbGroup } from '../../language/constructions/verb-groups.ts';
import type { Words } from '../../language/constructions/words.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';
import { imperativeOf, separated } from '../inflect/verbs.ts';
import type { Draft } from './draft.ts';

/** How far a particle may be from its verb, in words: "Breng … mee". */
const REACH = 11;
/** Pronouns that stand before everything else behind the verb: "Vul het daarna in". */
const LIGHT = new Set('het hem haar ze hen hun zich ons mij me dit dat die deze'.split(' '));
/** Manners of asking that go with "we vragen u". */
const COURTESY = new Set('vriendelijk beleefd graag dan'.split(' '));
/** What is asked as a favour: as an order it would be rude. */
const FAVOURS = /^(?:begrip|geduld|respect|aandacht|medewerking)$/u;
/** Of these, the reader is the subject although he only lets it happen. */
const READER = /^(?:u|je|jij|jullie)$/u;

/** The sentence as an imperative: "Vul het formulier in" for "U moet het formulier invullen". */
export function asImperative(draft: Draft, instruction: Instruction, grammar: Grammar): Rewrite | undefined {
  const { words, verbGroups, clauses } = grammar;
  const { kind, first, last, lemma } = instruction;
  const group = verbGroups.find((one) => one.lemma === lemma && one.main > last && isOf(one, instruction));
  if (!group || (words.morphology.verb(lemma) & VerbFact.known) === 0) return undefined;
  const own = group.clause.words;
  // "… en u krijgt dan een mail": what follows would lose its subject, or its reason to stand there.
  const isAlone = clauses.every((one) => one.kind !== 'main' || one.finite < 0 || one.words.includes(first));
  if (!isAlone || own.some((at) => FAVOURS.test(words.word(at)))) return undefined;
  const second = secondOf(instruction, group, words);
  if (hasMore(group, words) && !second) return undefined;
  // "het formulier dat u kreeg, invullen": a clause within would part the verb from its particle.
  const isWhole = own.every((at, index) => index === 0 || at > group.main || (own[index - 1] as number) === at - 1);
  if (!isWhole || words.between(last + 1, group.main) > REACH) return undefined;
  if (second) draft.put(second.at, `${imperativeOf(second.lemma, words.morphology)} ${second.rest}`);
  if (kind === 'must') return fromMust(draft, instruction, group, words);
  return kind === 'asked'
    ? fromRequest(draft, instruction, group, words)
    : fromIntention(draft, instruction, group, words);
}

/** The same as a question, for who speaks at a counter: "Wilt u dit papier ondertekenen?" */
export function asQuestion(
  draft: Draft,
  { kind, first, last }: Instruction,
  grammar: Grammar,
  text: string,
): Rewrite | undefined {
  const { words, clauses } = grammar;
  const end = words.to(words.count - 1);
  const isPlain = kind === 'must' && first === 0 && last === 1 && clauses.length === 1 && text[end] === '.';
  if (!isPlain || !/^(?:u|je)$/u.test(words.word(0))) return undefined;
  return draft
    .put(0, words.word(0) === 'u' ? 'wilt u' : 'wil je', 1)
    .change(end, end + 1, '?')
    .rewrite();
}

/** Whether a verb group is what an instruction is about. */
function isOf({ clause, finite }: VerbGroup, { kind, first, last }: Instruction): boolean {
  if (kind === 'must') return finite === first || finite === last;
  return kind === 'asked' ? finite < 0 : clause.opener === last - 1;
}

/** Another verb of the same clause: "invullen en ondertekenen" would need "het" for the second. */
function hasMore({ clause, words: own, main }: VerbGroup, words: Words): boolean {
  return clause.words.some((at) => {
    const isVerb = words.is(at, Is.infinitive) || (words.mayBe(at, Tag['V.inf']) && words.tag(at - 1) === Tag.NEVEN);
    return isVerb && !own.includes(at) && at !== main;
  });
}

/** The second of two verbs with one object, as what takes its place: "en onderteken het". */
function secondOf({ kind, last }: Instruction, { main, finite }: VerbGroup, words: Words) {
  const at = main + 2;
  if (kind !== 'must' || words.word(main + 1) !== 'en' || !words.mayBe(at, Tag['V.inf'])) return undefined;
  if (at + 1 < words.count && words.gap(at + 1) === Gap.none) return undefined;
  // Only where the object is all that stands between, and it is known by what pronoun it goes.
  const noun = main - 1;
  const pronoun = words.is(noun, Is.plural) ? 'ze' : words.tag(noun) === Tag['N.onz'] ? 'het' : undefined;
  if (!pronoun || finite > last || !words.is(last + 1, Is.determiner)) return undefined;
  for (let one = last + 2; one < noun; one++) if (!words.is(one, Is.adjective)) return undefined;
  const lemma = words.word(at);
  const particle = separated(lemma, words.morphology)?.particle;
  return { at, lemma, rest: particle ? `${pronoun} ${particle}` : pronoun };
}

/** The imperative in front, its particle where the infinitive stood. */
function fromMust(
  draft: Draft,
  { first, last, lemma }: Instruction,
  group: VerbGroup,
  words: Words,
): Rewrite | undefined {
  const start = group.clause.words[0] as number;
  if (start === first) {
    const subject = words.word(first);
    if (!reflexive(draft, last + 1, subject, words)) return undefined;
    draft.put(first, imperativeOf(lemma, words.morphology), last);
    return endWithParticle(draft, group, words) ? draft.rewrite() : undefined;
  }
  // "Daarna moet u de code invoeren", "Het formulier moet u ondertekenen": what stood in front comes behind the verb.
  if (words.isTe(group.main - 1)) return undefined;
  let behind = last;
  while (LIGHT.has(words.word(behind + 1)) && words.is(behind + 1, Is.pronoun)) behind++;
  if (behind > last && !reflexive(draft, last + 1, words.word(last), words)) return undefined;
  const capital = withCapitalsOf('Aa', imperativeOf(lemma, words.morphology));
  const isName = words.tag(start) === Tag.EIGEN;
  const moved: Piece[] = [
    isName ? '' : draft.written(start).charAt(0).toLowerCase(),
    [words.from(start) + (isName ? 0 : 1), words.to(first - 1)],
  ];
  if (behind > last) {
    draft.replace(start, last, capital).insertBehind(behind, ' ');
    draft.change(words.to(behind), words.to(behind), ...moved);
  } else draft.replace(start, last, `${capital} `, ...moved);
  return endWithParticle(draft, group, words) ? draft.rewrite() : undefined;
}

/** "Geef uw nummer door" for "We vragen u om uw nummer door te geven". */
function fromRequest(
  draft: Draft,
  { first, last, lemma }: Instruction,
  group: VerbGroup,
  words: Words,
): Rewrite | undefined {
  if (first !== 0 || !words.isTe(group.main - 1)) return undefined;
  let start = last + 1;
  while (COURTESY.has(words.word(start))) start++;
  // "We vragen u het formulier in te vullen": without "om", the imperative takes the place of what stands before.
  if (words.word(start) !== 'om') start--;
  const parts = separated(lemma, words.morphology);
  if (parts && words.word(group.main - 2) !== parts.particle) return undefined;
  if (!reflexive(draft, start + 1, words.word(last), words)) return undefined;
  draft.put(first, imperativeOf(lemma, words.morphology), start).remove(group.main - 1, group.main);
  return draft.rewrite();
}

/** "Geef het strookje af" for "Het is de bedoeling dat u het strookje afgeeft". */
function fromIntention(
  draft: Draft,
  { first, last, lemma }: Instruction,
  group: VerbGroup,
  words: Words,
): Rewrite | undefined {
  if (first !== 0 || group.main !== group.finite) return undefined;
  if (!reflexive(draft, last + 1, words.word(last), words)) return undefined;
  draft.put(first, imperativeOf(lemma, words.morphology), last);
  return endWithParticle(draft, group, words) ? draft.rewrite() : undefined;
}

/** "zich" becomes "u" in a command. Whether what stands there can stay. */
function reflexive(draft: Draft, at: number, reader: string, words: Words): boolean {
  if (words.word(at) !== 'zich') return true;
  if (!READER.test(reader) || reader === 'jullie') return false;
  draft.put(at, reader === 'u' ? 'u' : 'je');
  return true;
}

/** Leaves the particle of a separable verb at the end of the clause; the rest of the verb has gone to the front. */
function endWithParticle(draft: Draft, { main, lemma, words: own }: VerbGroup, words: Words): boolean {
  const particle = separated(lemma, words.morphology)?.particle;
  if (!particle) {
    draft.remove(main);
    return true;
  }
  // "in moeten vullen" and "opzoeken op": parts that are apart, or the same word twice.
  const isApart = own.some((at) => at !== main && words.word(at) === particle);
  if (isApart || (words.word(main + 1) === particle && words.gap(main + 1) === Gap.none)) return false;
  draft.put(main, particle);
  return true;
}
