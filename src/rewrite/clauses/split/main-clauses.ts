import { type ProseEdit, replace } from '../../../document/edit.ts';
import { subjectPhraseAt, wideSubjectPhraseAt } from '../../../language/constructions/noun-phrases/subject-phrases.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { clauseOf, isCommand, isQuestion, type LongSentence, startsWithClause } from './long-sentence.ts';
import { capitalAt, endBefore } from './sentence-breaks.ts';

const PRONOUNS = /^(?:u|je|jij|ik|jullie|we|wij|ze|hij|zij|het|er|dit|dat|deze|die|iedereen|niemand|alles|men)$/u;
/** Adverbs that open a sentence and point back: "en daarna krijgt u". */
const BACKWARD = new Set(
  'daarna daar dan daarom daardoor daarvoor daarbij daarmee toch zo nadien vervolgens intussen ondertussen tegelijk bovendien ook nu hier daarnaast vanaf sindsdien soms meestal'.split(
    ' ',
  ),
);
/** Conjunctions that open the new sentence; "en" goes. */
const KEPT = new Set(['maar', 'want']);

/** "…; de buren mogen …", "…, de stad streeft …": a full stop in the place of the mark. */
export function splitMainClauses(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text } = sentence;
  const mark = text.slice(words.to(at - 1), words.from(at));
  if (!/^[,;]\s$/u.test(mark)) return undefined;
  if (mark.startsWith(';') && text.slice(words.from(0), words.to(words.count - 1)).split(';').length > 2)
    return undefined;
  // "…, zie artikel 2".
  const isReference = words.word(at) === 'zie' && words.gap(at + 1) === Gap.none && isAfterMain(at, sentence);
  if (isReference && isComplete(at, sentence)) return [endBefore(at, at, words), ...capitalAt(at, words)];
  if (!isMainClauseAt(at, sentence) || (mark.startsWith(',') && !isComplete(at, sentence))) return undefined;
  // "…, zo heeft de raad laten weten": who said it.
  if (mark.startsWith(',') && words.word(at) === 'zo') return undefined;
  if (mark.startsWith(',') && (startsWithClause(sentence) || !isAfterMain(at, sentence))) return undefined;
  return [endBefore(at, at, words), ...capitalAt(at, words)];
}

/** "…, maar bewoners mogen …", "… en daarna krijgt u …". */
export function splitCoordination(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text, first } = sentence;
  const joiner = words.word(at);
  if (!/^,?\s$/u.test(text.slice(words.to(at - 1), words.from(at)))) return undefined;
  if (words.gap(at + 1) !== Gap.none || !isComplete(at, sentence) || startsWithClause(sentence)) return undefined;
  if (joiner === 'dus' && words.is(at + 1, Is.finite) && isSubjectBehind(at + 1, words))
    return [endBefore(at, at, words), ...capitalAt(at, words)];
  if (!isMainClauseAt(at + 1, sentence)) return undefined;
  if (KEPT.has(joiner)) return [endBefore(at, at, words), ...capitalAt(at, words)];
  // "Bel ons en we komen": what is asked is the condition of what follows.
  if (first.finite === 0) return undefined;
  // "voor energie, water en het plan heeft": the joint of a row.
  if (words.gap(at) === Gap.none && hasComma(at, sentence)) return undefined;
  if (joiner === 'en') return [endBefore(at, at + 1, words), ...capitalAt(at + 1, words)];
  return joiner === 'dus' ? withDusBehindVerb(at, sentence) : undefined;
}

function hasComma(at: number, sentence: LongSentence): boolean {
  const { words } = sentence;
  const { words: own = [], finite = -1 } = clauseOf(at - 1, sentence) ?? {};
  return own.some((one) => one > finite && one < at && words.gap(one) === Gap.comma);
}

/** "…, dus u betaalt …": "U betaalt dus …". */
function withDusBehindVerb(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words } = sentence;
  const finite = finiteAt(at + 1, sentence);
  // Pronouns without stress stand before "dus".
  if (finite === undefined || words.is(finite + 1, Is.pronoun) || finite <= at + 1) return undefined;
  return [
    endBefore(at, at + 1, words),
    ...capitalAt(at + 1, words),
    replace(words.to(finite), words.to(finite), ' dus'),
  ];
}

/** "Bent u huurder, (dan) krijgt u …": "Bent u huurder? Dan krijgt u …". */
export function splitQuestion(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text } = sentence;
  if (!isQuestion(sentence) || !/^,\s$/u.test(text.slice(words.to(at - 1), words.from(at)))) return undefined;
  const end = endBefore(at, at, words, '?');
  if (words.word(at) === 'dan' || isCommand(at, words)) return [end, ...capitalAt(at, words)];
  const isTurned = words.is(at, Is.finite) && (PRONOUNS.test(words.word(at + 1)) || wideSubjectPhraseAt(at + 1, words));
  if (!isTurned || text.slice(words.to(at), words.to(words.count - 1)).includes(' dan ')) return undefined;
  return [replace(end.from, end.to, '? Dan ')];
}

/** Whether what stands before a place can close with a full stop: its clauses have their verbs. */
function isComplete(at: number, sentence: LongSentence): boolean {
  const { words, first } = sentence;
  const { finite } = first;
  if (finite < 0 || finite >= at) return false;
  const before = clauseOf(at - 1, sentence);
  if (!before) return false;
  if (before.kind === 'main' || before.kind === 'infinitive') return true;
  // "omdat de straat dicht is en …": only a comma shows that the clause is over.
  return before.finite >= 0 && words.gap(at) === Gap.comma;
}

/** Whether a place stands right behind the words of a main clause, with no other clause open. */
function isAfterMain(at: number, sentence: LongSentence): boolean {
  const before = clauseOf(at - 1, sentence);
  if (before?.kind !== 'main' || /^dat (?:wil|is)$/u.test(`${sentence.words.word(at)} ${sentence.words.word(at + 1)}`))
    return false;
  return sentence.grammar.clauses.every(({ opener, finite, kind }) => {
    return opener < 0 || opener > at || kind === 'infinitive' || (finite >= 0 && finite < at);
  });
}

/** The finite verb of a main clause that begins at a word. */
function finiteAt(at: number, { grammar }: LongSentence): number | undefined {
  const clause = grammar.clauses.find(({ kind, words: own, finite }) => {
    return kind === 'main' && finite >= at && (own[0] === at || own[0] === at - 1);
  });
  return clause?.finite;
}

/** Whether a main clause begins at a word: its subject, or a word that points back, and then at once its verb. */
export function isMainClauseAt(at: number, sentence: LongSentence): boolean {
  const { words } = sentence;
  const finite = finiteAt(at, sentence);
  if (finite === undefined || finite <= at || finite + 1 >= words.count) return false;
  const isLast = words.gap(finite + 1) !== Gap.none;
  if (isLast && words.markBehind(finite) !== ',') return false;
  if (isSubject(at, finite, words)) return true;
  const isAdverb = finite === at + 1 && BACKWARD.has(words.word(at));
  const isPhrase = words.tag(at) === Tag.VZ && wideSubjectPhraseAt(at + 1, words)?.last === finite - 1;
  return (isAdverb || isPhrase) && isSubjectBehind(finite, words);
}

/** Whether the words up to the finite verb are its subject, and no more. */
function isSubject(at: number, finite: number, words: Words): boolean {
  if (finite === at + 1 && PRONOUNS.test(words.word(at))) return words.gap(finite) === Gap.none;
  const phrase = wideSubjectPhraseAt(at, words);
  return phrase?.last === finite - 1 && words.is(finite, Is.plural) === phrase.isPlural;
}

function isSubjectBehind(finite: number, words: Words): boolean {
  // "en volgens de wet moet u betalen": a pronoun behind the verb is its subject, but for "dit" and "dat".
  const next = words.word(finite + 1);
  if (/^(?:u|je|ik|we|wij|ze|hij|er|jullie|men)$/u.test(next)) return true;
  if (next === 'het' && !subjectPhraseAt(finite + 1, words)) return !words.is(finite, Is.plural);
  const phrase = wideSubjectPhraseAt(finite + 1, words);
  return phrase !== undefined && words.is(finite, Is.plural) === phrase.isPlural;
}

/** Whether a word is a finite verb that can go with a subject of one or of many. */
export function isFiniteFor(at: number, isPlural: boolean, words: Words): boolean {
  if (!words.is(at, Is.finite)) return false;
  const tag = words.tag(at);
  return isPlural === (tag === Tag['V.mv'] || tag === Tag['V.verl.mv']);
}
