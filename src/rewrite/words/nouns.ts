import { type ProseEdit, replace } from '../../document/edit.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { type AgreeingWords, agreeingWordsOf } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { withCapitalsOf } from '../capitals.ts';
import { agree, isPointedAt, type NounKind } from './agreement.ts';
import { articleOf, hasNoPlural, isPluralNoun } from './noun-facts.ts';
import type { HitPlace } from './place.ts';

/** What stands behind the head of a wording: "persoon met een handicap", "nummer op uw identiteitskaart". */
const BEHIND_HEAD = /^(?:met|van|voor|zonder|in|uit|bij|op|aan|over|door|en|of)$/u;
/** A wording that is no noun with its attributes: "wie het geld krijgt", "hoe vaak", "meer uitleg". */
const NO_NOUN =
  /^(?:wie|wat|hoe|iets|iedereen|zich|samen|alles|meer|de|het|een|één|die|dat|deze|dit|ik|wij|u|van|met|goede)$/u;
/** Nouns that another noun stands behind at once. */
const MEASURES = /^(?:stuk|soort|groep|cursist|bezoek)$/u;
/** Behind a noun they belong to it, and another noun may want another one: "zienswijze tegen". */
const OWN_PREPOSITIONS = new Set('tot aan op om tegen naar'.split(' '));

/** What is said of a noun, and not of the simpler one: "een mening indienen". */
const COLLOCATIONS: ReadonlyMap<string, RegExp> = new Map([
  ['zienswijze', /(?:in|ge|\b)dien/iu],
  ['werkzaamheid', /wegwerkzaamheden|uit(?:voer|gevoerd)/iu],
  // A term that starts with it, or ends: there it is an act and no letter.
  [
    'kennisgeving',
    /(?:vanaf|na|datum van|dag van|dagen|maand) (?:\p{L}+ )?kennisgeving|kennisgeving (?:ervan|van (?:dit|deze|uw|de beslissing))/iu,
  ],
  ['tewerkstelling', /(?<!(?:uw|zijn|haar|hun|je|laatste|vorige) )tewerkstelling/iu],
  ['criteria', /afweg|weeg|wegen|gewogen|kwalitatieve|verdeel|beoordeel/iu],
  ['woonst', /woonst(?:plaats)/iu],
  ['criterium', /afweg|weeg|wegen|gewogen/iu],
  ['handvaten', /richtlijn/iu],
  ['participatie', /participatie (?:met|aan|in|van)\b/iu],
  [
    'inwerkingtreding',
    /inwerkingtreding van (?:de|het|deze|dit) [\p{L}-]*(?:wet|decreet|besluit|verordening|reglement)/iu,
  ],
]);

/** Whether a word stands close by already: "openheid en transparantie". */
function standsNear(word: string, at: number, words: Words): boolean {
  for (let near = at - 4; near <= at + 4; near++) if (near !== at && words.word(near) === word) return true;
  return false;
}

/** A simpler noun as it is to stand there. */
interface Wording {
  readonly attributes: readonly string[];
  readonly head: string;
  /** With its space; empty for none. */
  readonly rest: string;
}

function wordingOf(wording: string, grammars: SentenceGrammars): Wording | undefined {
  const words = wording.split(' ');
  if (NO_NOUN.test(words[0] as string)) return undefined;
  const end = words.findIndex((word, at) => at > 0 && BEHIND_HEAD.test(word));
  // "stuk grond": the first of two nouns.
  if (MEASURES.test(words[0] as string) && words.length > 1)
    return { attributes: [], head: words[0] as string, rest: ` ${words.slice(1).join(' ')}` };
  const group = end < 0 ? words : words.slice(0, end);
  // "persoon die inburgert": the verb would have to change with the number.
  if (end < 0 && words.some((word) => /^(?:die|dat|te)$/u.test(word))) return undefined;
  const head = group.at(-1) as string;
  const attributes = group.slice(0, -1);
  if (!attributes.every((word) => grammars.isAdjective(word) || word === 'extra')) return undefined;
  return { attributes, head, rest: end < 0 ? '' : ` ${words.slice(end).join(' ')}` };
}

/** Whether the noun that stands there is a plural: the form of the list by what it is, another one by the sentence. */
function isPlural(at: number, { entry, block, from, to }: Hit, words: Words, grammars: SentenceGrammars): boolean {
  if (block.text.slice(from, to).toLowerCase() === entry.word.toLowerCase())
    return isPluralNoun(words.word(at), grammars);
  const tag = words.tag(at);
  if (tag === Tag['N.mv']) return true;
  return tag !== Tag['N.zijd'] && tag !== Tag['N.onz'] && /(?:en|s)$/u.test(words.word(at));
}

/**
 * Puts a simpler noun in the place of a noun, with all that agrees with it: "een adequaat antwoord", "de brief die". Nothing
 * where something in the sentence may hang on the noun in a way that is not sure.
 */
export function nounRewrite(place: HitPlace, wording: string): ProseEdit[] | undefined {
  const { hit, grammar, grammars, words, last: at } = place;
  if (/^die \p{L}+$/u.test(wording)) return pointing(hit, wording, at, words, grammars);
  const simpler = wordingOf(wording, grammars);
  if (!simpler || !isFreeNoun(hit, at, words) || standsNear(simpler.head, at, words)) return undefined;
  const phrase = phraseAt(hit, at, words);
  const kinds = kindsOf(place, phrase, simpler.head);
  if (!kinds) return undefined;
  const { was, kind } = kinds;
  if ((kind === 'plural') !== (was === 'plural') && !mayChangeNumber(phrase, grammar)) return undefined;
  if (was !== kind && isHeldTo(hit, phrase, kind, words, grammars)) return undefined;
  const head =
    kind === 'plural' && !isPluralNoun(simpler.head, grammars) ? grammars.form(simpler.head, 'N.mv') : simpler.head;
  const attributes = simpler.attributes.map((one) => attributeFor(one, kind, phrase, words, grammars));
  const text = [...attributes, head].join(' ') + simpler.rest;
  if (isBareAction(hit, phrase, kind) && !hasNoPlural(simpler.head)) return undefined;
  if (words.word(phrase.determiner) === 'een' && hasNoPlural(simpler.head) && simpler.head !== 'uitleg') {
    // "steun" for "een draagvlak": what can't be counted has no "een".
    if (phrase.adjectives.length + attributes.length > 0) return undefined;
    const from = words.from(phrase.determiner);
    return [replace(from, hit.to, withCapitalsOf(hit.block.text.charAt(from), text))];
  }
  const around = articleOfWay(hit, at, words) ?? agree(phrase, was, kind, words, grammars);
  const here = replace(hit.from, hit.to, withCapitalsOf(hit.block.text.slice(hit.from, hit.to), text));
  return around && [...around, here].sort((a, b) => a.from - b.from);
}

/** "een van de toelichtingen", "twee inlichtingen"; "omtrent het bovenstaande inlichtingen" has no "het" of its own. */
function isCounted({ determiner, adjectives, head }: AgreeingWords, wasPlural: boolean, words: Words): boolean {
  if (/^(?:elke?|iedere?)$/u.test(words.word(determiner))) return true;
  if (!wasPlural) return false;
  const first = determiner >= 0 ? determiner : (adjectives[0] ?? head);
  if (/^(?:het|dit|dat|een|enkele|beide|alle|sommige|meerdere|verschillende)$/u.test(words.word(determiner)))
    return true;
  if (words.tag(first) === Tag.TW || words.tag(first - 1) === Tag.TW) return true;
  return words.word(first - 1) === 'van' && /^(?:een|één|elk|geen)$/u.test(words.word(first - 2));
}

/** "op een creatieve manier" for "op creatieve wijze". */
function articleOfWay({ entry }: Hit, at: number, words: Words): ProseEdit[] | undefined {
  const attribute = at - 1;
  if (entry.word !== 'wijze') return undefined;
  if (words.word(attribute - 1) !== 'op' || words.gap(attribute) !== Gap.none) return undefined;
  if (
    words.is(attribute, Is.determiner) ||
    /^(?:dezelfde|geen|zo[’']n|elke|iedere|dergelijke|alle|enige|volgende|onderstaande|bovenstaande|voormelde)$/u.test(
      words.word(attribute),
    )
  )
    return undefined;
  return [replace(words.from(attribute), words.from(attribute), 'een ')];
}

/** "die persoon" for "de betrokkene": the article goes. */
function pointing(
  hit: Hit,
  wording: string,
  at: number,
  words: Words,
  grammars: SentenceGrammars,
): ProseEdit[] | undefined {
  const { determiner, adjectives } = agreeingWordsOf(at, words);
  if (!isFreeNoun(hit, at, words) || adjectives.length > 0 || !/^(?:de)?$/u.test(words.word(determiner)))
    return undefined;
  if (determiner < 0 && grammars.isAdjective(words.word(at - 1))) return undefined;
  const noun = wording.slice(wording.indexOf(' ') + 1);
  const text = `die ${isPlural(at, hit, words, grammars) ? grammars.form(noun, 'N.mv') : noun}`;
  const from = determiner < 0 ? hit.from : words.from(determiner);
  return [replace(from, hit.to, withCapitalsOf(hit.block.text.charAt(from), text))];
}

/** "Vanaf kennisgeving": what happens needs no article; a thing does. */
function isBareAction({ entry }: Hit, { determiner, adjectives }: AgreeingWords, kind: NounKind): boolean {
  return determiner < 0 && adjectives.length === 0 && kind !== 'plural' && /(?:ing|name)$/u.test(entry.word);
}

/** Whether something in the text holds to the article of the noun that goes, in a way that no change can mend. */
function isHeldTo(
  { block, sentence, tokenFrom }: Hit,
  { head, determiner, adjectives }: AgreeingWords,
  kind: NounKind,
  words: Words,
  grammars: SentenceGrammars,
): boolean {
  if (isPointedAt(head, words) || /^\s*(?:Hij|Zij|Ze) /u.test(block.text.slice(sentence.to, sentence.to + 6)))
    return true;
  // "Goede governance": an attribute that was not taken for one.
  const before = determiner < 0 ? words.word((adjectives[0] ?? tokenFrom - sentence.tokenFrom) - 1) : '';
  return kind === 'het' && before.endsWith('e') && grammars.isAdjective(before);
}

/** The phrase around an entry of one word, or of more ("financiële tussenkomst"): the words before the entry itself. */
function phraseAt(hit: Hit, head: number, words: Words): AgreeingWords {
  const first = hit.tokenFrom - hit.sentence.tokenFrom;
  const phrase = agreeingWordsOf(head, words);
  if (first === head) return phrase;
  const before = agreeingWordsOf(first, words);
  return { ...before, head, relative: phrase.relative };
}

/** What the noun is that goes, and the one that comes; nothing where the new one can't be counted and the old one is. */
function kindsOf({ hit, grammars, words, last: at }: HitPlace, phrase: AgreeingWords, head: string) {
  const wasPlural = isPlural(at, hit, words, grammars);
  const word = hit.entry.word.split(' ').at(-1)?.toLowerCase() ?? '';
  const isOne = isOneThing(head, wasPlural ? word : '', grammars);
  const isMany = isPluralNoun(head, grammars) || (wasPlural && !isOne);
  if (isOne && isCounted(phrase, wasPlural && !isMany, words)) return undefined;
  const was: NounKind = wasPlural ? 'plural' : articleOf(word, grammars);
  const kind: NounKind = isMany ? 'plural' : articleOf(head, grammars);
  return { was, kind };
}

/** What can't be counted; and for a plural without a singular ("notulen", "echtelieden") there is one thing. */
function isOneThing(head: string, plural: string, grammars: SentenceGrammars): boolean {
  return hasNoPlural(head) || (plural !== '' && isPluralNoun(plural, grammars));
}

/** An attribute of the wording with the ending that its place asks for: "extra", "korte uitleg". */
function attributeFor(
  word: string,
  kind: NounKind,
  { determiner }: AgreeingWords,
  words: Words,
  grammars: SentenceGrammars,
) {
  const isBare = kind === 'het' && /^(?:|een|geen|elke?|iedere?|zo['’]n)$/u.test(words.word(determiner));
  const isName = kind === 'het' && /^(?:secundair|ruimtelijk|middelbaar)$/u.test(word);
  return isBare || isName || /(?:en|e|extra)$/u.test(word) ? word : grammars.form(word, 'A.attr');
}

/** Not a name, a part of a longer noun, or a noun with a preposition of its own. */
function isFreeNoun({ block, sentence, to, from, entry }: Hit, at: number, words: Words): boolean {
  if (COLLOCATIONS.get(entry.word)?.test(block.text.slice(sentence.from, sentence.to))) return false;
  if (OWN_PREPOSITIONS.has(words.word(at + 1)) && words.gap(at + 1) === Gap.none) return false;
  if (words.is(at, Is.finite | Is.infinitive)) return false;
  if (words.gap(at + 1) === Gap.none && words.is(at + 1, Is.noun) && words.tag(at + 1) !== Tag.EIGEN) return false;
  // "de privacy policy": one name for one thing.
  const isBehindNoun = words.gap(at) === Gap.none && words.is(at - 1, Is.noun) && words.tag(at - 1) !== Tag['N.mv'];
  if (isBehindNoun && !/^(?:aantal|soort|paar|reeks|tal)$/u.test(words.word(at - 1))) return false;
  if (/^(?:['’]s |ten|ter|te)$/u.test(words.word(at - 1))) return false;
  // "de tool Mijn Gent", "tool 3", "beleids- en": part of a name, a number or a compound.
  return (
    !/^(?:-|\/| \p{Lu}| \d|["”’»])/u.test(block.text.slice(to, to + 2)) &&
    !/[-/"“„«‘]$/u.test(block.text.slice(Math.max(0, from - 1), from))
  );
}

/** Whether no verb can agree with the phrase: a preposition stands before it, or the verb is of somebody else. */
function mayChangeNumber({ determiner, adjectives, head, relative }: AgreeingWords, grammar: Grammar): boolean {
  const { words } = grammar;
  if (relative >= 0 || isPointedAt(head, words) || /^(?:ze|die|deze)$/u.test(words.word(head + 1))) return false;
  const first = determiner >= 0 ? determiner : (adjectives[0] ?? head);
  if (words.tag(first - 1) === Tag.VZ) return true;
  const clause = grammar.clauses.find((one) => one.words.includes(head));
  if (!clause) return false;
  // "U krijgt inlichtingen": who does it stands beside the verb.
  const beside = [words.word(clause.finite - 1), words.word(clause.finite + 1), words.word(clause.opener + 1)];
  return clause.finite >= 0 && beside.some((word) => /^(?:u|we|wij|ik|je|jij|men)$/u.test(word));
}
