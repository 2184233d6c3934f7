import type { Block } from '../../document/document.ts';
import { isRegulation } from '../regulation.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { formsOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** A word that keeps the reader at a distance: "men", or "de aanvrager" for whoever reads the text. */
export interface Impersonal {
  readonly kind: 'men' | 'reader';
  /** Its words, first and last. */
  readonly from: number;
  readonly to: number;
}

/** How a text speaks to its reader, and whom it does not mean by it. */
export interface AddressedReader {
  /** Absent where a text for its reader never says "u" or "je". */
  readonly form?: 'u' | 'je';
  /** The reader answers to somebody else's application: "de aanvrager" is another. */
  readonly isNeighbour: boolean;
}

const SINGULAR =
  'burger aanvrager verzoeker belanghebbende betrokkene titularis begunstigde belastingplichtige inschrijver ondertekenaar';
const PLURAL =
  'burgers aanvragers verzoekers belanghebbenden titularissen begunstigden belastingplichtigen inschrijvers';
/** Words for whoever asks something of a town; who reads of a neighbour's plans is none of these. */
const APPLICANTS = /^(?:aanvrager|verzoeker|titularis|begunstigde|betrokkene)/u;
const NOUNS = new Set(`${SINGULAR} ${PLURAL}`.split(' '));
const DETERMINERS = new Set('de elke iedere'.split(' '));
const READER_WORDS = new Set('u uw je jij jou jouw jullie uzelf jezelf'.split(' '));
const HONORIFICS = new Set('mevrouw meneer heer dhr mevr mw'.split(' '));
/** Words before "men" as a word that is talked about. */
const MENTIONS = new Set('woord woordje term voornaamwoord'.split(' '));
/** Somebody who was just spoken of: "de betrokkene" is that person. */
const SOMEBODY =
  /(?<!\p{L})(?:iemand|een ander|persoon|kind|zoon|dochter|partner|vader|moeder|ouder|buur|bu(?:ur)?man|familielid|huisgenoot|overledene|medewerker|collega|vriend|vriendin)(?!\p{L})/iu;
/** Those of them who have something to do, also in a text that addresses nobody. */
const DOERS = /^(?:aanvrager|verzoeker|begunstigde|inschrijver|ondertekenaar|titularis)/u;
/** What a text that tells or decides something for others holds: minutes, a decision, a plan, a report. */
const FOR_OTHERS =
  /(?<!\p{L})(?:notulen|verslag|agenda|gemeenteraad|college van burgemeester|gelet op|overwegende|besluit:?|beslist:?|bijlage \d|reglement|verordening|beleidsplan|beleidsnota|meerjarenplan|doelstelling(?:en)?|actieplan|actiepunt(?:en)?|handleiding|procedure(?:nota)?|richtlijn(?:en)?|medewerkers?|collega'?s|openbaar onderzoek)(?!\p{L})/iu;
/** A regulation does not speak to one reader. */
const REGULATION = /(?<!\p{L})(?:artikel|art\.|lid|§) ?\d/iu;
/** What people say, whoever they are. */
const HEARSAY = new Set('zeggen beweren vertellen fluisteren'.split(' '));
/** Verbs with which minutes and stories tell what somebody said. */
const REPORTS = new Set('vragen weten zeggen vinden menen stellen antwoorden opmerken klagen betreuren'.split(' '));
/** Rights: "Iedere burger heeft het recht …" is about everybody, also about the reader's neighbour. */
const RIGHTS = new Set('heeft hebben kan kunnen mag mogen'.split(' '));
const DUTIES = new Set(
  'moet moeten dient dienen kan kunnen mag mogen krijgt krijgen ontvangt ontvangen hoeft hoeven'.split(' '),
);
const HELD = new Set('verplicht gehouden gerechtigd'.split(' '));

/** How far around a word is looked, in UTF-16 code units. */
const NEAR = 200;

/** Forms of which a sentence must have one. */
export const IMPERSONAL_FORMS = formsOf(`men ${SINGULAR} ${PLURAL}`);

const U = /(?<![\p{L}\d/-]|\d )(?:u|uw|uzelf)(?![\p{L}-])/giu;
const JE = /(?<![\p{L}\d-])(?:je|jij|jou|jouw|jullie)(?![\p{L}-])/giu;
/** The reader is a town, a school or a colleague, so "de burger" is somebody else. */
const TO_AN_OFFICE =
  /(?<!\p{L})(?:als (?:lokaal bestuur|lokale overheid|stad|gemeente|overheid|ocmw|bestuur|school|werkgever|ambtenaar|dienst|beleidsmaker|(?:loket|balie)?medewerker)|(?:uw|je|jouw|jullie) (?:eigen )?(?:burgers|inwoners|bewoners|klanten|cliënten|bezoekers|aanvragers|dienstverlening|loket))(?!\p{L})/iu;
const TO_A_NEIGHBOUR = /openbaar onderzoek|(?<!\p{L})uw (?:bu(?:ur|ren)|buurman|buurvrouw)(?!\p{L})/iu;

/**
 * How a text speaks to its reader; nothing when the reader is an office itself, or when the text addresses nobody and is
 * a regulation, minutes or a plan.
 *
 * @param blocks of ours
 * @param isLetter a letter always has a reader
 */
export function addressedReader(blocks: readonly Block[], isLetter: boolean): AddressedReader | undefined {
  let u = 0;
  let je = 0;
  let isNeighbour = false;
  for (const { text } of blocks) {
    if (TO_AN_OFFICE.test(text)) return undefined;
    u += text.match(U)?.length ?? 0;
    je += text.match(JE)?.length ?? 0;
    isNeighbour ||= TO_A_NEIGHBOUR.test(text);
  }
  if (u + je > 0) return isRegulation(blocks) ? undefined : { form: je > u ? 'je' : 'u', isNeighbour };
  const isForOthers = blocks.some(({ text }) => FOR_OTHERS.test(text) || REGULATION.test(text));
  return isForOthers && !isLetter ? undefined : { isNeighbour };
}

/**
 * The words of a sentence that keep its reader at a distance.
 *
 * @param text of the block
 * @param reader only asked for where a word for the reader was found
 */
export function impersonalsOf(
  { words, clauses }: Grammar,
  text: string,
  reader: () => AddressedReader | undefined,
): Impersonal[] {
  const found: Impersonal[] = [];
  const all = Array.from({ length: words.count }, (_, at) => words.word(at));
  const speaksToReader = all.some((word) => READER_WORDS.has(word));
  for (const clause of clauses) {
    for (const at of clause.words) {
      if (all[at] === 'men' && isMen(at, clause, words, text)) found.push({ kind: 'men', from: at, to: at });
    }
    const start = speaksToReader || !isDuty(clause, words) ? -1 : subjectOf(clause, words);
    if (start < 0 || !isReader(start, words, text)) continue;
    if (words.word(start) !== 'de' && RIGHTS.has(words.word(clause.finite))) continue;
    const addressed = reader();
    if (!addressed || (addressed.isNeighbour && APPLICANTS.test(words.word(start + 1)))) continue;
    if (!addressed.form && !DOERS.test(words.word(start + 1))) continue;
    found.push({ kind: 'reader', from: start, to: start + 1 });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The pronoun; not a name ("Mad Men", "Men at Work"), not the word itself. */
function isMen(at: number, clause: Clause, words: Words, text: string): boolean {
  const { finite } = clause;
  if (finite < 0 || MENTIONS.has(words.word(at - 1)) || isOthers(clause, words)) return false;
  const from = words.from(at);
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2))) return true;
  // The capital is that of the sentence.
  const opensSentence = at === 0 || words.gap(at) !== Gap.none;
  return opensSentence && words.is(at + 1, Is.finite) && words.word(at + 1) !== 'at';
}

/** "men" for people of the past, for what people say, and for how they call something: it is nobody's task. */
function isOthers({ finite, words: own, opener }: Clause, words: Words): boolean {
  const verb = words.lemma(finite);
  if (words.is(finite, Is.past) && verb !== 'zullen') return true;
  if (HEARSAY.has(verb)) return true;
  if (verb === 'spreken' || verb === 'noemen') return own.some((at) => words.word(at) === 'van' || verb === 'noemen');
  // "of" behind "vraagt" often seems to join two statements.
  return isAsked(opener < 0 ? (own[0] as number) : opener, words);
}

/** "Monique vraagt of men …": what somebody said, in a report. */
function isAsked(opener: number, words: Words): boolean {
  if (!/^(?:of|dat)$/u.test(words.word(opener))) return false;
  for (let at = opener - 1; at >= Math.max(0, opener - 8); at--) {
    if (!words.is(at, Is.verb) || !REPORTS.has(words.lemma(at))) continue;
    return ![...Array(at + 4).keys()].some((near) => /^(?:u|we|wij|ik|je|jij)$/u.test(words.word(near)));
  }
  return false;
}

/** Whether "de aanvrager" and its like stand at a word, and mean nobody with a name and nobody who was spoken of. */
function isReader(start: number, words: Words, text: string): boolean {
  const noun = start + 1;
  const isPhrase = DETERMINERS.has(words.word(start)) && NOUNS.has(words.word(noun)) && words.gap(noun) === Gap.none;
  if (!isPhrase || isNamed(noun, words)) return false;
  const before = text.slice(Math.max(0, words.from(noun) - NEAR), words.from(noun));
  if (REGULATION.test(before) || REGULATION.test(text.slice(words.to(noun), words.to(noun) + NEAR))) return false;
  return words.word(noun) !== 'betrokkene' || !SOMEBODY.test(before);
}

/** "de aanvrager Noor Peeters", "de aanvrager, mevrouw Peeters", "de belanghebbende partij". */
function isNamed(noun: number, words: Words): boolean {
  const next = noun + 1;
  if (words.gap(next) === Gap.none) return words.tag(next) === Tag.EIGEN || /^partij(?:en)?$/u.test(words.word(next));
  const start = words.word(next) === 'de' ? next + 1 : next;
  return words.gap(next) === Gap.comma && (words.tag(next) === Tag.EIGEN || HONORIFICS.has(words.word(start)));
}

function isDuty({ finite, words: own }: Clause, words: Words): boolean {
  if (finite < 0) return false;
  const verb = words.word(finite);
  if (verb === 'dient' || verb === 'dienen') return own.some((at) => words.isTe(at));
  if (DUTIES.has(verb)) return true;
  if (verb === 'heeft' || verb === 'hebben') return own.some((at) => words.word(at) === 'recht');
  return (verb === 'is' || verb === 'zijn') && own.some((at) => HELD.has(words.word(at)));
}

/** The first word of what is surely the subject of a clause; -1 where that is not sure. */
function subjectOf(clause: Clause, words: Words): number {
  const { words: own, finite, kind, opener } = clause;
  const verb = own.indexOf(finite);
  const firstHeavy = (from: number) => own.findIndex((at, index) => index >= from && !isLight(at, words));
  if (kind === 'infinitive' || mayBeObject(clause, words)) return -1;
  const first = firstHeavy(kind === 'main' ? 0 : own.indexOf(opener) + 1);
  if (first < verb && (kind !== 'main' || isAdverbial(own.slice(first + 2, verb), words))) return own[first] as number;
  if (kind !== 'main' || !isAdverbial(own.slice(0, verb), words)) return -1;
  return own[firstHeavy(verb + 1)] ?? -1;
}

/** An adverb or a word that joins; "zich" too can stand before a subject. */
function isLight(at: number, words: Words): boolean {
  const tag = words.tag(at);
  const word = words.word(at);
  if (word === 'niet') return false;
  return tag === Tag.BW || tag === Tag['BW.vnw'] || tag === Tag.NEVEN || word === 'zich';
}

/** Whether words hold no noun or pronoun outside a phrase with a preposition: none of them is a subject or an object. */
function isAdverbial(part: readonly number[], words: Words): boolean {
  let inPhrase = false;
  for (const at of part) {
    const tag = words.tag(at);
    if (tag === Tag.VZ) inPhrase = true;
    else if (tag === Tag.NEVEN || words.word(at) === 'niet') return false;
    else if (!isLight(at, words) && !words.is(at, Is.adjective) && !inPhrase) return false;
  }
  return true;
}

/** "de dienst die de aanvrager moet helpen": the relative pronoun can be the subject, unless the numbers differ. */
function mayBeObject({ kind, opener, finite }: Clause, words: Words): boolean {
  const word = words.word(opener);
  if (kind !== 'relative' || /^(?:waar|hoe|wanneer)/u.test(word)) return false;
  if (word !== 'die') return true;
  return !words.is(opener - 1, Is.plural) || words.is(finite, Is.plural);
}
