import { type ProseEdit, replace } from '../../../document/edit.ts';
import { isActor } from '../../../language/constructions/actors.ts';
import type { NounPhrase } from '../../../language/constructions/noun-phrases/noun-phrase.ts';
import { subjectPhraseAt } from '../../../language/constructions/noun-phrases/subject-phrases.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { clauseOf, isCommand, type LongSentence, startsWithClause } from './long-sentence.ts';
import { isFiniteFor } from './main-clauses.ts';
import { capitalAt, endBefore } from './sentence-breaks.ts';

const PRONOUNS = /^(?:u|je|jij|jullie|we|wij|ik|ze|zij|hij)$/u;
const PLURAL_PRONOUNS = /^(?:we|wij|jullie)$/u;
/** The second finite verb of a pair can be an infinitive that hangs on one of these. */
const WITH_INFINITIVE = new Set(
  'kunnen moeten mogen willen zullen gaan komen laten blijven helpen dienen hoeven zien horen leren'.split(' '),
);
/** Of these nouns everyone says "ze"; by their last part. */
const FEMININE =
  /(?:ing|aanvraag|lijst|inname|opname|bijdrage|premie|procedure|brochure|kaart|zone|bank|dienst|heid|teit|tie|sie|schappij|stad|gemeente|school|provincie|brandweer|bibliotheek|academie)$/u;
/** They only end like those. */
const NOT_FEMININE = /(?:kring|koning|haring|^ring)$/u;
/** A subject of so many words is short enough to say again. */
const SHORT = 3;

/**
 * "De stad plaatst nieuwe bakken en vervangt …": the second sentence names again who does it. Only where the first
 * begins with it: "Vanaf maandag" in front can hold for both.
 */
export function splitShared(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text, first } = sentence;
  const joiner = words.word(at);
  const verb = at + 1;
  if ((joiner !== 'en' && joiner !== 'maar') || words.gap(verb) !== Gap.none) return undefined;
  if (!/^,?\s$/u.test(text.slice(words.to(at - 1), words.from(at))) || startsWithClause(sentence)) return undefined;
  const owner = clauseOf(at - 1, sentence);
  const hasOwner = owner === first || (owner?.kind === 'main' && owner.finite >= 0);
  if (!hasOwner || clauseOf(verb, sentence)?.finite !== verb || words.gap(verb + 1) !== Gap.none) return undefined;
  if (first.finite === 0) return splitCommands(at, owner === first, words);
  const subject = owner === first ? subjectOf(sentence, at) : undefined;
  if (!subject || !isFiniteFor(verb, subject.isPlural, words)) return undefined;
  if (words.is(verb, Is.past) !== words.is(first.finite, Is.past)) return undefined;
  // "We kunnen bellen en mailen": no second finite verb.
  if (subject.isPlural && WITH_INFINITIVE.has(words.lemma(first.finite))) return undefined;
  if (joiner === 'maar') {
    return [endBefore(at, at, words), ...capitalAt(at, words), replace(words.to(at), words.to(at), ` ${subject.name}`)];
  }
  const name = subject.name.charAt(0).toUpperCase() + subject.name.slice(1);
  return [endBefore(at, verb, words), replace(words.from(verb), words.from(verb), `${name} `)];
}

/** "Vul het formulier in en bezorg het …": two commands. */
function splitCommands(at: number, isOne: boolean, words: Words): ProseEdit[] | undefined {
  if (!isOne || words.word(at) !== 'en' || !isCommand(0, words) || !isCommand(at + 1, words)) return undefined;
  return [endBefore(at, at + 1, words), ...capitalAt(at + 1, words)];
}

interface Subject {
  /** As the second sentence has it, in lower case where it may be. */
  readonly name: string;
  readonly isPlural: boolean;
}

/** The subject of the first clause, where it stands in front. @param end where that clause ends */
function subjectOf({ words, text, first }: LongSentence, end: number): Subject | undefined {
  const { finite } = first;
  const pronoun = words.word(0);
  if (finite === 1 && PRONOUNS.test(pronoun)) {
    const isPlural = PLURAL_PRONOUNS.test(pronoun) || (/^(?:ze|zij)$/u.test(pronoun) && words.is(finite, Is.plural));
    return { name: pronoun, isPlural };
  }
  const phrase = subjectPhraseAt(0, words);
  if (phrase?.last !== finite - 1 || words.is(finite, Is.plural) !== phrase.isPlural) return undefined;
  if (refersAsHe(end, words)) return undefined;
  const isPointed = /^(?:dit|dat|deze|die)$/u.test(pronoun);
  if (words.tag(phrase.head) === Tag['N.onz'] && !phrase.isPlural)
    return hasOtherNeuter(phrase, end, words) ? undefined : { name: 'het', isPlural: false };
  if (phrase.isPlural && !hasOtherPlural(phrase, end, words)) return { name: 'ze', isPlural: true };
  if (isFeminine(phrase.head, words) && !hasOtherShe(phrase, end, words)) return { name: 'ze', isPlural: false };
  // "De inname mag … De inname dient …": to name it again is clumsy, but for a name and for people.
  if (isPointed || phrase.last - phrase.first >= SHORT || !isActor(phrase.head, words)) return undefined;
  const name = text.slice(words.from(0), words.to(phrase.last));
  return { name: definite(name, phrase, words), isPlural: phrase.isPlural };
}

/** "de directie …, tenzij dit niet van hem verwacht wordt": somebody whom another pronoun names. */
function refersAsHe(end: number, words: Words): boolean {
  for (let at = end; at < words.count; at++) if (/^(?:hij|hem)$/u.test(words.word(at))) return true;
  return false;
}

function hasOtherNeuter({ last }: NounPhrase, end: number, words: Words): boolean {
  for (let at = last + 1; at < end; at++) if (words.tag(at) === Tag['N.onz']) return true;
  return false;
}

const TIMES = /(?:uren|dagen|weken|maanden|jaren|minuten|euro|vragen)$/u;

function hasOtherPlural({ last }: NounPhrase, end: number, words: Words): boolean {
  for (let at = last + 1; at < end; at++) if (words.tag(at) === Tag['N.mv'] && !TIMES.test(words.word(at))) return true;
  return false;
}

/** "de directie", "de stad Hoogbeke": "ze". */
function isFeminine(head: number, words: Words): boolean {
  const noun = words.lemma(head);
  return words.tag(head) !== Tag['N.onz'] && FEMININE.test(noun) && !NOT_FEMININE.test(noun);
}

/** Of these, "ze" is understood at once, whatever else stands between. */
const BODIES =
  /(?:stad|gemeente|dienst|directie|organisatie|school|provincie|commissie|politie|brandweer|vereniging|overheid|administratie)$/u;

/** Whether "ze" could be somebody else, or something else, that stands between. */
function hasOtherShe({ last, head }: NounPhrase, end: number, words: Words): boolean {
  const isBody = BODIES.test(words.lemma(head));
  for (let at = last + 1; at < end; at++) {
    const isPerson =
      (words.tag(at) === Tag.EIGEN && words.isCapital(at)) || /^(?:mevrouw|zij|ze|haar)$/u.test(words.word(at));
    if (isPerson || (!isBody && words.is(at, Is.noun) && isFeminine(at, words))) return true;
  }
  return false;
}

/** "Een medewerker" is "de medewerker" when it comes again. */
function definite(name: string, { head }: NounPhrase, words: Words): string {
  if (words.tag(0) === Tag['LID.onbep']) {
    return name.replace(/^een/iu, words.tag(head) === Tag['N.onz'] ? 'het' : 'de');
  }
  return words.tag(0) === Tag.EIGEN ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
