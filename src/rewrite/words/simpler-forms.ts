import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { hasOwnT } from '../../language/constructions/verb-use.ts';
import { type Morphology, VerbFact } from '../../language/morphology/morphology.ts';
import { Is, Tag, type TagName, TAGS } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { finiteForm } from '../inflect/verbs.ts';

/** Forms of verbs that another verb can take over. */
const VERB_FORMS = new Set<TagName>(['V.ev', 'V.t', 'V.mv', 'V.verl.ev', 'V.verl.mv', 'V.inf', 'V.vd']);
/** Nouns that have no plural in this sense. */
const WITHOUT_PLURAL = new Set(
  'informatie uitleg hulp steun geld zorg afval post nieuws werk gezin Roma Sinti Inuit Sami San'.split(' '),
);
/** Behind the noun of a phrase: "persoon met een handicap". */
const BEHIND_NOUN = /^(?:met|van|die|dat|zonder|in|uit)$/u;

/**
 * The simpler words of a hit in the form that the text asks for: "geeft" for "verstrekt", "beslist" for "hakt … door".
 * Nothing where the form is not sure for all of them: then the writer chooses.
 */
export function simplerForms(hit: Hit, grammars: SentenceGrammars): readonly string[] | undefined {
  const { entry, sentence, tokenFrom, tokenTo } = hit;
  if (!entry.simpler?.length || entry.swap || hit.compound) return undefined;
  const grammar = grammars.of(sentence);
  const { words } = grammar;
  const verb = verbIn(hit, words);
  if (verb === undefined && (tokenTo !== tokenFrom + 1 || entry.patterns)) return undefined;
  // The word as the list has it: its simpler words fit as they stand.
  const isLemma = hit.block.text.slice(hit.from, hit.to).toLowerCase() === entry.word.toLowerCase();
  const at = verb ?? tokenFrom - sentence.tokenFrom;
  const tag = TAGS[words.tag(at)];
  if (isLemma && tag !== 'V.mv') return undefined;
  const pos = verb === undefined ? entry.pos : 'verb';
  const behindTe = tag === 'V.inf' && verb !== undefined && words.word(at - 1) === 'te';
  if (verb === undefined && pos === 'adj') return adjectiveForms(entry.simpler, words.word(at), tag, grammars);
  const forms = entry.simpler.map((wording) => {
    if (behindTe && (words.morphology.verb(firstWord(wording)) & VerbFact.separable) !== 0) return undefined;
    const form = formOf(wording, pos, tag, words.morphology, () => placeOf(at, grammar));
    return form !== undefined && behindTe ? withTe(form, words.morphology) : form;
  });
  return forms.every((form) => form !== undefined) ? forms : undefined;
}

/** Also a participle: "passend". */
function isAdjective(wording: string, grammars: SentenceGrammars): boolean {
  return grammars.isAdjective(wording) || /^\p{L}{3,}end$/u.test(wording);
}

/** "goede" for "adequate": adjectives take over the ending. */
function adjectiveForms(
  wordings: readonly string[],
  written: string,
  tag: TagName | undefined,
  grammars: SentenceGrammars,
): readonly string[] | undefined {
  if (tag !== 'A.attr' || !written.endsWith('e') || !wordings.every((wording) => isAdjective(wording, grammars)))
    return undefined;
  return wordings.map((wording) => (/(?:en|e|gratis)$/u.test(wording) ? wording : grammars.form(wording, 'A.attr')));
}

/** "te geven", "advies te geven". */
function withTe(wording: string, morphology: Morphology): string {
  const behind = verbBehind(wording, morphology);
  return behind ? `${behind.rest} te ${behind.verb}` : `te ${wording}`;
}

/** The verb of an expression that has one: its word within the sentence. */
function verbIn({ entry, verbToken, tokenFrom, tokenTo, sentence }: Hit, words: Grammar['words']): number | undefined {
  if (verbToken !== undefined) return verbToken - sentence.tokenFrom;
  const verbs = entry.patterns?.flatMap(({ verb }) => verb ?? []) ?? [];
  for (let at = tokenFrom - sentence.tokenFrom; at < tokenTo - sentence.tokenFrom; at++) {
    if (words.is(at, Is.verb) && verbs.includes(words.lemma(at))) return at;
  }
  return undefined;
}

function firstWord(wording: string): string {
  return wording.split(' ')[0] as string;
}

/** Who does what a verb says, as far as its form depends on that. */
type Person = 'ik' | 'u' | 'other';

/** What the place of a finite verb asks of another one. */
interface VerbPlace {
  readonly person: Person;
  /** It closes its clause: "omdat een kopie volstaat". */
  readonly atEnd: boolean;
}

function placeOf(at: number, { words, clauses }: Grammar): VerbPlace {
  const clause = clauses.find((one) => one.words.includes(at));
  return { person: personOf(at, clause?.opener ?? -1, words), atEnd: clause !== undefined && clause.kind !== 'main' };
}

/** The person of a finite verb, by the pronoun beside it, or behind the word that opens its clause. @param opener -1 for none */
function personOf(at: number, opener: number, words: Grammar['words']): Person {
  const beside = [words.word(at - 1), words.word(at + 1)];
  if (beside.includes('ik')) return 'ik';
  // "Neem je": the form without -t. "Iemand neemt je mee": the subject is another one.
  if (/^(?:je|jij)$/u.test(words.word(at + 1))) return hasOwnT(at, words) ? 'other' : 'ik';
  if (beside.includes('u')) return 'u';
  if (isStem(at, words)) return 'ik';
  return opener >= 0 && isReader(opener + 1, words) ? 'u' : 'other';
}

/** "u", "jij", and "je" that is not of something: "je kind". All three have the form of "u". */
function isReader(at: number, words: Grammar['words']): boolean {
  const word = words.word(at);
  if (word !== 'je') return word === 'u' || word === 'jij';
  return words.tag(at) !== Tag['PRON.bez'] && !words.is(at + 1, Is.noun | Is.adjective);
}

/** Verbs whose third person has no -t either: "is", "kan". */
const NO_T = new Set(['zijn', 'kunnen', 'mogen', 'zullen', 'willen']);

/** "Raadpleeg", a command: the stem alone. A stem in -t can be all persons; at the start of a sentence it is a command. */
function isStem(at: number, words: Grammar['words']): boolean {
  if (TAGS[words.tag(at)] !== 'V.ev' || NO_T.has(words.lemma(at))) return false;
  return at === 0 || !words.word(at).endsWith('t');
}

/** The present of one person: by person, and not by the form of the verb that goes, which can be irregular ("is"). */
function presentOf(verb: string, person: Person, morphology: Morphology): string {
  return finiteForm(verb, 'present', person === 'other' ? 'singular' : person, morphology);
}

/** "genoeg zijn": a verb with what stands before it in the infinitive. */
interface VerbBehind {
  readonly verb: string;
  readonly rest: string;
}

/** Verbs with another verb behind them: "laten weten". A noun can look like a verb as well: "maatregelen nemen". */
const LEADING = new Set(
  'laten kunnen willen mogen moeten durven doen gaan komen blijven leren helpen hoeven'.split(' '),
);

function verbBehind(wording: string, morphology: Morphology): VerbBehind | undefined {
  const at = wording.lastIndexOf(' ');
  if (at < 0 || LEADING.has(firstWord(wording))) return undefined;
  const [rest, verb] = [wording.slice(0, at), wording.slice(at + 1)];
  const facts = morphology.verb(verb);
  return (facts & VerbFact.known) !== 0 && (facts & VerbFact.separable) === 0 ? { verb, rest } : undefined;
}

const NO_PASSIVE = new Set(['zijn', 'hebben', 'worden', 'kunnen', 'moeten', 'mogen']);

/** "is genoeg", at the end of a clause "genoeg is"; "genoeg geweest". */
function withVerbBehind({ verb, rest }: VerbBehind, tag: TagName, morphology: Morphology, place: () => VerbPlace) {
  if (tag === 'V.inf') return `${rest} ${verb}`;
  // "is vereist" is no perfect: a participle of "zijn" would not fit.
  if (tag === 'V.vd') return NO_PASSIVE.has(verb) ? undefined : `${rest} ${morphology.form(verb, tag)}`;
  const { person, atEnd } = place();
  const isPresent = tag === 'V.t' || tag === 'V.ev';
  const plural = tag === 'V.mv' ? verb : morphology.form(verb, tag);
  const form = isPresent ? presentOf(verb, person, morphology) : plural;
  return atEnd ? `${rest} ${form}` : `${form} ${rest}`;
}

function formOf(
  wording: string,
  pos: string | undefined,
  tag: TagName | undefined,
  morphology: Morphology,
  place: () => VerbPlace,
) {
  const [first = '', ...rest] = wording.split(' ');
  if (pos === 'verb' && tag && VERB_FORMS.has(tag)) {
    const behind = verbBehind(wording, morphology);
    if (behind) return withVerbBehind(behind, tag, morphology, place);
    const facts = morphology.verb(first);
    // The particle of a separable verb would have to move: "vraagt … aan".
    const moves = (facts & VerbFact.separable) !== 0 && tag !== 'V.inf' && tag !== 'V.vd';
    if ((facts & VerbFact.known) === 0 || moves || (rest.length > 0 && tag === 'V.vd')) return undefined;
    if (tag === 'V.inf' || tag === 'V.mv') return wording;
    const isPresent = tag === 'V.t' || tag === 'V.ev';
    return [isPresent ? presentOf(first, place().person, morphology) : morphology.form(first, tag), ...rest].join(' ');
  }
  if (pos !== 'noun' || (rest.length > 0 && !BEHIND_NOUN.test(rest[0] as string))) return undefined;
  if (tag === 'N.zijd' || tag === 'N.onz' || WITHOUT_PLURAL.has(first)) return wording;
  // "personen die … heeft": the verb behind would have to change as well.
  if (rest[0] === 'die' || rest[0] === 'dat') return undefined;
  return tag === 'N.mv' ? [morphology.form(first, 'N.mv'), ...rest].join(' ') : undefined;
}
