import { type ProseEdit, replace } from '../../../document/edit.ts';
import type { Clause } from '../../../language/constructions/clauses.ts';
import { subjectPhraseAt } from '../../../language/constructions/noun-phrases/subject-phrases.ts';
import { isOfNew, sentenceOpenerAt } from '../../../language/constructions/split-place.ts';
import { PARTICLES } from '../../../language/constructions/verb-lists.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { finiteForm, separated } from '../../inflect/verbs.ts';
import { clauseOf, type LongSentence, startsWithClause } from './long-sentence.ts';
import { capitalAt, endBefore, without } from './sentence-breaks.ts';

/** They say what follows from the whole sentence before; the others can be about the noun before them. */
const OF_WHOLE = new Set(['waarna', 'zodat']);
const REASONS = new Set(['omdat', 'aangezien']);
/** What these open is not told by turning them into an adverb. */
const NOT_TURNED = new Set(['terwijl', 'waarop']);
/** What they make of the first clause is only possible, and then so is what follows from it. */
const POSSIBLE = new Set('kunnen mogen willen hoeven'.split(' '));
const NEGATION =
  /^(?:niet|geen|nooit|niemand|niets|nergens|nauwelijks|amper|alleen|enkel|vooral|slechts|juist|net|mede|ook|iets|alles|zelfs)$/u;
/** "Het besluit waarbij …": what it decides, and not what happens beside it. */
const LAWS = /(?:besluit|beslissing|decreet|wet|reglement|overeenkomst|akte|vonnis|arrest|verordening)(?!\p{L})/iu;
const PRONOUNS = /^(?:u|we|wij|ik|ze|zij|hij|het|er|dit|dat|jullie|iedereen|niemand)$/u;
const AUXILIARIES = new Set('worden zijn hebben kunnen moeten mogen willen zullen gaan komen laten'.split(' '));

/** Separable or not, by what they mean: "dat komt voor", "dat voorkomt schade". */
const TWO_VERBS = new Set(
  'voorkomen overkomen doorlopen overdrijven ondergaan overleggen overlopen onderlopen doorzien voorzeggen overspoelen ondersteken overschieten voorspellen'.split(
    ' ',
  ),
);
/** "Daarbij wordt de basis daarvan": two of them in one clause point back at the same. */
const POINTS_BACK = /^(?:daar|er|hier)(?:aan|bij|door|in|mee|na|naar|om|op|over|toe|uit|van|voor)$/u;

/** "je kunt" and "je kan" are both right: who writes one of them goes on with it in "kun je". */
const KEPT_FORMS: Readonly<Record<string, string>> = { kunt: 'kun', zult: 'zul' };

/** In letters: "gaan", "zien" and "doen" are no longer. */
const SHORTEST_VERB = 3;

/** "…, waardoor u minder betaalt", "…, omdat de brug niet veilig is": a main clause with another opener. */
export function splitConjunction(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, first, text, grammar } = sentence;
  const opener = words.word(at);
  const clause = clauseOf(at, sentence);
  if (NOT_TURNED.has(opener) || clause?.opener !== at || !isAboutMain(at, sentence)) return undefined;
  if (startsWithClause(sentence) || words.gap(at + 1) !== Gap.none) return undefined;
  const hasComma = words.gap(at) === Gap.comma;
  if (REASONS.has(opener)) {
    const isDenied = first.words.some((one) => one < at && NEGATION.test(words.word(one)));
    return isDenied && !hasComma ? undefined : asReason(clause, sentence);
  }
  const isNew = isOfNew(clause, grammar.clauses, words);
  if (!hasComma && !OF_WHOLE.has(opener) && !isNew) return undefined;
  if (opener === 'tenzij') return asException(clause, sentence);
  if (opener !== 'zodat' && isPossible(first.finite, words)) return undefined;
  if (first.finite === 0 && opener !== 'zodat') return undefined;
  if (NEGATION.test(words.word(at - 1)) || (opener === 'waarbij' && LAWS.test(text.slice(0, words.to(at)))))
    return undefined;
  if (clause.words.some((one) => POINTS_BACK.test(words.word(one)))) return undefined;
  const turned = turn(clause, sentence);
  if (!turned) return undefined;
  const word = sentenceOpenerAt(at, grammar);
  return [
    endBefore(at, at, words),
    replace(
      words.from(at),
      words.to(at),
      [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, turned.verb].filter(Boolean).join(' '),
    ),
    ...turned.edits,
  ];
}

/** "…, tenzij u een kaart hebt": "Dat geldt niet als u een kaart hebt." The verbs stay at the end. */
function asException({ opener, finite }: Clause, { words, first, grammar }: LongSentence): ProseEdit[] | undefined {
  // Of two main clauses, "dat" could be the first.
  if (grammar.clauses.some((one) => one.kind === 'main' && one !== first && one.finite >= 0)) return undefined;
  const isDenied = first.words.some((one) => one < opener && NEGATION.test(words.word(one)));
  // "Bel ons, tenzij …" rules nothing that could hold or not.
  if (isDenied || first.finite === 0 || finite < 0) return undefined;
  const wording = sentenceOpenerAt(opener, grammar);
  const start = wording.charAt(0).toUpperCase() + wording.slice(1);
  return [endBefore(opener, opener, words), replace(words.from(opener), words.to(opener), start)];
}

/** "Kan", "wil", "zou": it has not happened, and need not. */
function isPossible(finite: number, words: Words): boolean {
  const lemma = words.lemma(finite);
  return POSSIBLE.has(lemma) || (lemma === 'zullen' && words.is(finite, Is.past));
}

/** "…, die u moet invullen": "Die moet u invullen." Only where it tells more of something that is known. */
export function splitRelative(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, first, grammar } = sentence;
  const clause = clauseOf(at, sentence);
  if (clause?.opener !== at || !isAboutMain(at, sentence) || startsWithClause(sentence) || first.finite === 0)
    return undefined;
  // "Het is de burgemeester die …": it says who.
  if (words.word(0) === 'het' && words.lemma(first.finite) === 'zijn') return undefined;
  const isNew = isOfNew(clause, grammar.clauses, words) && agrees(at - 1, words.word(at), words);
  if (
    (!isNew && (words.gap(at) !== Gap.comma || !isKnown(at - 1, words.word(at), sentence))) ||
    words.gap(at + 1) !== Gap.none
  )
    return undefined;
  // "naar het loket, dat open is, om te tekenen": a purpose belongs to the first clause.
  if (grammar.clauses.some(({ kind, opener }) => kind === 'infinitive' && opener > clause.finite)) return undefined;
  // "die je helpt" is turned in two ways.
  if (clause.words.some((one) => /^(?:je|jij)$/u.test(words.word(one)))) return undefined;
  const turned = turn(clause, sentence);
  if (!turned?.verb) return undefined;
  return [
    endBefore(at, at, words),
    ...capitalAt(at, words),
    replace(words.to(at), words.to(at), ` ${turned.verb}`),
    ...turned.edits,
  ];
}

/** Whether the word before belongs to the first sentence itself, and not to a clause that it reports or demands. */
function isAboutMain(at: number, sentence: LongSentence): boolean {
  const before = clauseOf(at - 1, sentence);
  return before?.kind === 'main' && before.finite >= 0;
}

/** "een brief die", "een attest dat". */
function agrees(noun: number, pronoun: string, words: Words): boolean {
  return (pronoun === 'dat') === (words.tag(noun) === Tag['N.onz']);
}

/** A definite noun right before the comma: of "een brief, die …" the clause may say which. */
function isKnown(noun: number, pronoun: string, { words }: LongSentence): boolean {
  if (words.tag(noun) === Tag.EIGEN) return pronoun === 'die';
  if (!words.is(noun, Is.noun) || !agrees(noun, pronoun, words)) return false;
  for (let from = noun; from >= Math.max(0, noun - 4); from--) {
    if (!words.is(from, Is.determiner)) continue;
    const isDefinite = words.tag(from) !== Tag['LID.onbep'] && words.tag(from) !== Tag['DET.onbep'];
    return isDefinite && subjectPhraseAt(from, words)?.head === noun;
  }
  return false;
}

interface Turned {
  /** The finite verb as it stands in front. */
  readonly verb: string;
  /** It goes from where it stood. */
  readonly edits: readonly ProseEdit[];
}

/** The finite verb of a clause with its verbs at the end, for in front: "moet", "meldt" of "aanmeldt". */
function turn(clause: Clause, sentence: LongSentence): Turned | undefined {
  const { words, text } = sentence;
  const { finite, opener } = clause;
  if (finite <= opener || !hasOneVerb(clause, sentence)) return undefined;
  // "waarin staat dat …": it is in front.
  if (finite === opener + 1) return words.is(finite + 1, Is.verb) ? undefined : { verb: '', edits: [] };
  const isInverted = /^(?:je|jij)$/u.test(words.word(opener + 1));
  const lemma = words.lemma(finite);
  const parts = separated(lemma, words.morphology);
  if (TWO_VERBS.has(lemma) || (!parts && mayBeSeparable(lemma, words))) return undefined;
  const written = text.slice(words.from(finite), words.to(finite));
  if (isInverted) {
    if (words.is(finite, Is.past | Is.plural)) return undefined;
    const verb = KEPT_FORMS[written] ?? finiteForm(lemma, 'present', 'je', words.morphology, true);
    return parts ? undefined : { verb, edits: [without(finite, words, text)] };
  }
  if (!parts) return { verb: written, edits: [without(finite, words, text)] };
  if (!written.startsWith(parts.particle)) return undefined;
  const verb = written.slice(parts.particle.length);
  return { verb, edits: [replace(words.from(finite), words.to(finite), parts.particle)] };
}

/** "nadrogen", which no list has: perhaps it is two words in front. */
function mayBeSeparable(lemma: string, { morphology }: Words): boolean {
  if ((morphology.verb(lemma) & VerbFact.known) !== 0) return false;
  return [...PARTICLES].some(
    (particle) => lemma.startsWith(particle) && lemma.length > particle.length + SHORTEST_VERB,
  );
}

/** One finite verb, at the end of the clause; what hangs on "en" behind it has no verb of its own. */
function hasOneVerb({ opener, finite, words: own }: Clause, { grammar, words }: LongSentence): boolean {
  const behind = own.filter((at) => at > finite);
  const others = grammar.clauses.filter(({ words: [start = -1] }) => start > opener);
  // "die langskomt en die u belt": two of the same kind.
  const isTwin = (other: number) =>
    other < 0 || words.tag(other - 1) === Tag.NEVEN || words.word(other) === words.word(opener);
  if (others.some(({ opener: other }) => isTwin(other))) return false;
  // What stands behind the verbs is short, or hangs on a preposition or a clause.
  const loose = behind.find((at) => !words.is(at, Is.verb) && !words.isTe(at));
  const mayBeBehind = loose === undefined || words.tag(loose) === Tag.VZ || words.tag(loose) === Tag.NEVEN;
  if (!mayBeBehind && words.word(loose) !== 'dan') return false;
  const isAuxiliary = AUXILIARIES.has(words.lemma(finite));
  const joiner = behind.findIndex((at) => words.tag(at) === Tag.NEVEN);
  if (joiner >= 0 && !isAuxiliary) {
    return !behind.slice(joiner).some((at) => words.is(at, Is.verb)) && loose !== behind[joiner];
  }
  // "waardoor u moet omrijden": a main verb has no other verb beside it, but for "te".
  return isAuxiliary || !behind.some((at) => words.is(at, Is.verb) && !words.isTe(at - 1));
}

/** "omdat u verhuisd bent": "Want u bent verhuisd." Only where the end of the subject is sure. */
function asReason(clause: Clause, sentence: LongSentence): ProseEdit[] | undefined {
  const { words } = sentence;
  const { opener, finite } = clause;
  const subject = opener + 1;
  const isPronoun = PRONOUNS.test(words.word(subject)) && !words.is(subject, Is.determiner);
  const end = isPronoun ? subject + 1 : subjectEnd(subject, finite, sentence);
  const turned = end === undefined || end >= finite ? undefined : turn(clause, sentence);
  if (!turned?.verb || end === undefined || words.gap(end) !== Gap.none) return undefined;
  return [
    endBefore(opener, opener, words),
    replace(words.from(opener), words.to(opener), 'Want'),
    replace(words.to(end - 1), words.to(end - 1), ` ${turned.verb}`),
    ...turned.edits,
  ];
}

/** Where a noun group in front ends; a preposition behind it can belong to it or not. */
function subjectEnd(from: number, finite: number, { words, grammar }: LongSentence): number | undefined {
  const phrase = subjectPhraseAt(from, words);
  if (!phrase) return undefined;
  const end = phrase.last + 1;
  if (words.tag(end) === Tag.VZ || words.tag(end) === Tag.NEVEN) return undefined;
  if (grammar.clauses.some(({ opener }) => opener === end)) return undefined;
  const isOther = words.is(end, Is.noun) || words.word(end) === 'om';
  return isOther || words.is(finite, Is.plural) !== phrase.isPlural ? undefined : end;
}
