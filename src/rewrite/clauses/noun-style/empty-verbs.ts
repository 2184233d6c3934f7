import type { Piece, Rewrite } from '../../../document/edit.ts';
import { phraseStart } from '../../../language/constructions/noun-phrases/phrase-starts.ts';
import { type SurePhrase, surePhraseFrom } from '../../../language/constructions/noun-phrases/sure-phrases.ts';
import type { NounStyle } from '../../../language/constructions/noun-style.ts';
import type { VerbGroup } from '../../../language/constructions/verb-groups.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { separated, withTe } from '../../inflect/verbs.ts';
import type { Draft } from '../draft.ts';
import { finiteFor } from '../finite.ts';

/** The longest object that can stand before its verb, in words. */
const LONGEST = 9;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const each = (nouns: string, ...prepositions: string[]) =>
  nouns.split(' ').map((noun) => [noun, prepositions] as const);

/** Prepositions that go, because what stands behind them becomes the object of the verb. */
const OBJECTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('onderzoek', 'naar'),
  ...each(
    'meting telling keuring inspectie berekening herberekening reiniging evaluatie analyse registratie inventarisatie schatting raming beoordeling plaatsing verplaatsing renovatie sanering inschatting vaststelling opmeting toetsing',
    'van',
  ),
  ...each('controle', 'van', 'op'),
  ...each('wijziging aanpassing verbetering herstelling reparatie', 'aan', 'van'),
  ...each('ondersteuning goedkeuring uitvoering', 'aan'),
  ...each('toelichting', 'bij', 'over'),
  ...each('gebruik kennis melding', 'van'),
]);
/** Verbs that say enough alone, with the prepositions that may follow; what else follows would be their object. */
const ALONE: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('beslissing', 'over', 'om', 'in', 'omtrent', 'op', 'binnen', 'voor', 'na', 'tegen', 'tijdens'),
  ...each('overleg', 'met', 'over', 'tussen', 'in', 'op'),
  ...each('onderhandeling', 'met', 'over'),
  ...each('medewerking bijdrage', 'aan'),
  ...each('betaling storting', 'via', 'op', 'aan', 'met', 'voor', 'in', 'binnen'),
  ...each('reservatie reservering bestelling', 'via', 'bij', 'op', 'in'),
  ...each('begin', 'met'),
  ...each('aanvang', 'op', 'vanaf', 'in', 'om'),
]);
/** The last word of a row whose end is not known. */
const ROW = Infinity;
/** What "gebruiken" does not go with: "een recht gebruiken" is no Dutch. */
const NOT_USED =
  /(?:recht|mogelijkheid|mogelijkheden|gelegenheid|kans|kansen|aanbod|bevoegdheid|regeling|voordeel|korting|premie|steun|hulp|dienstverlening|privilege|lening|krediet|waarborg|subsidie|toelage|tegemoetkoming|vrijstelling|vermindering|verlof|uitstel|tarief|uitzondering|begeleiding|opvang|zorg)$/u;
/** What is read. */
const TEXTS =
  /(?:brief|mail|e-mail|bericht|document|verslag|reglement|nota|schrijven|folder|tekst|advies|rapport|handleiding|infofiche)$/u;
/** Adjectives that tell how something is done as well: "een grondig onderzoek", "grondig onderzoeken". */
const MANNERS = list(
  'grondig volledig zorgvuldig uitgebreid streng regelmatig jaarlijks maandelijks wekelijks dagelijks tweejaarlijks definitief snel nauwkeurig kritisch extra tijdelijk geregeld periodiek gratis kosteloos',
);
/** Where a later word can mean the noun: "neemt een beslissing en motiveert die". */
const REFERS = list(
  'die deze ze zij hem haar hierover daarover ervan hiervan daarvan hiertegen daartegen ertegen eraan hieraan deze',
);

/** What never means a noun with "het". */
const NOT_NEUTER = /^(?:die|deze|ze|zij|haar)$/u;

/** What comes in the place of the main verb, from which word on. */
interface VerbForm {
  readonly form: string;
  readonly first: number;
}

/** What a verb and its noun say together, and what that is about. */
interface Action {
  readonly group: VerbGroup;
  /** The words that go: "een grondig onderzoek". */
  readonly first: number;
  readonly last: number;
  /** The verb that takes over. */
  readonly lemma: string;
  /** What stands before it: "niet", "grondig". */
  readonly adverbs: string;
  /** Its object, and the preposition before that goes. */
  readonly object?: SurePhrase;
}

/** The sentence with the verb that the noun hides: "onderzoekt het lawaai" for "verricht een onderzoek naar het lawaai". */
export function withPlainVerb(draft: Draft, style: NounStyle, group: VerbGroup): Rewrite | undefined {
  if (style.nouns.length === 0) return withoutJoinedNoun(draft, group);
  const action = actionOf(style, group, draft.words);
  return action && swap(draft, action);
}

/** "kunt de kluisjes gebruiken" for "kunt gebruikmaken van de kluisjes". */
function withoutJoinedNoun(draft: Draft, { main, words: own, finite }: VerbGroup): Rewrite | undefined {
  const { words } = draft;
  if (words.word(main) !== 'gebruikmaken' || words.word(main + 1) !== 'van' || main === finite) return undefined;
  const object = surePhraseFrom(main + 2, words);
  if (!object || !fits('gebruik', object, words)) return undefined;
  let first = main;
  while (own.includes(first - 1) && first - 1 !== finite) first--;
  const pieces: Piece[] = [
    [words.from(object.first), words.to(object.last)],
    ' ',
    [words.from(first), words.from(main)],
  ];
  return draft.replace(first, object.last, ...pieces, 'gebruiken').rewrite();
}

function actionOf({ nouns, plain }: NounStyle, group: VerbGroup, words: Words): Action | undefined {
  const [lemma] = plain;
  const noun = nouns.at(-1);
  if (!lemma || lemma.includes(' ') || noun === undefined || nouns[0] !== noun) return undefined;
  if ((words.morphology.verb(lemma) & VerbFact.known) === 0) return undefined;
  const action = words.lemma(noun);
  const first = phraseStart(noun, words);
  const adverbs = adverbsOf(first, noun, words);
  if (adverbs === undefined || isReferredTo(noun, words)) return undefined;
  const base = { group, first, last: noun, lemma, adverbs };
  const behind = nextOf(noun, group, words);
  const preposition = words.word(behind);
  if (OBJECTS.get(action)?.includes(preposition)) {
    if (preposition === 'op' && group.lemma !== 'uitoefenen') return undefined;
    const object = surePhraseFrom(behind + 1, words) ?? rowFrom(behind + 1, words);
    return object && fits(action, object, words) ? { ...base, object } : undefined;
  }
  const allowed = ALONE.get(action);
  const isEnd = behind >= words.count || words.gap(behind) !== Gap.none || words.tag(behind) !== Tag.VZ;
  return allowed && (isEnd || allowed.includes(preposition)) ? base : undefined;
}

/** "de wegen, het groen en de parken": known things of which only the writer knows the last. It can stay where it is. */
function rowFrom(start: number, words: Words): SurePhrase | undefined {
  if (!/^(?:de|het|deze|uw|onze)$/u.test(words.word(start))) return undefined;
  let head = start + 1;
  while (words.is(head, Is.adjective) && words.gap(head) === Gap.none) head++;
  if (!words.is(head, Is.noun) || words.gap(head) !== Gap.none) return undefined;
  return { first: start, last: ROW, head, isPlural: true, isNumberSure: false, determiner: start };
}

/** The word behind a noun, past the verbs of its group that can stand there: "een onderzoek uit naar", "gebruik maken van". */
function nextOf(noun: number, { words: own }: VerbGroup, words: Words): number {
  let at = noun + 1;
  while (at < words.count && own.includes(at)) at++;
  return at;
}

/** "niet" for "geen", and how it is done; nothing where a word before the noun says more. */
function adverbsOf(first: number, noun: number, words: Words): string | undefined {
  const adverbs: string[] = [];
  for (let at = first; at < noun; at++) {
    const word = words.word(at);
    if (word === 'geen') adverbs.push('niet');
    else if (words.is(at, Is.adjective) && MANNERS.has(words.lemma(at))) adverbs.push(words.lemma(at));
    else if (word !== 'een') return undefined;
  }
  // "veel gebruik", "meer controles".
  if (/^(?:veel|meer|weinig|minder|genoeg|voldoende|enkele|twee|drie)$/u.test(words.word(first - 1))) return undefined;
  return adverbs.join(' ');
}

/** Whether a word behind can mean the noun itself. */
function isReferredTo(noun: number, words: Words): boolean {
  const isNeuter = words.tag(noun) === Tag['N.onz'];
  for (let at = noun + 1; at < words.count; at++)
    if (isNeuter && NOT_NEUTER.test(words.word(at))) continue;
    else if (REFERS.has(words.word(at)) && !words.is(at + 1, Is.noun) && !isRelative(at, noun, words)) return true;
  return false;
}

/** "van de instrumenten die": it says more of the noun right before it. */
function isRelative(at: number, noun: number, words: Words): boolean {
  return at > noun + 1 && words.tag(at) === Tag['PRON.betr'] && words.is(at - 1, Is.noun) && words.gap(at) === Gap.none;
}

function fits(action: string, { head }: SurePhrase, words: Words): boolean {
  const word = words.word(head);
  if (action === 'gebruik') return !NOT_USED.test(word);
  if (action === 'kennis' && isFormula(words)) return false;
  return action !== 'kennis' || TEXTS.test(words.lemma(head)) || TEXTS.test(word);
}

/** Whoever declares it knows what stands there, and a council that does it puts it on record: neither only reads. */
const FORMULA =
  /^(?:verklaar|verklaart|verklaren|bevestigt?|bevestigen|erkent?|erkennen|ondergetekenden?|(?:gemeente)?raad|college|bestuur|deputatie|commissie|comité)$/u;

function isFormula(words: Words): boolean {
  for (let at = 0; at < words.count; at++) if (FORMULA.test(words.word(at))) return true;
  return false;
}

/** Puts one verb in the place of verb and noun. */
function swap(draft: Draft, action: Action): Rewrite | undefined {
  const { words } = draft;
  const { group, first, object } = action;
  const { clause, main, finite } = group;
  // "De beslissing wordt genomen": what is done is the subject.
  if (group.auxiliaries.some((one) => one === 'worden' || one === 'zijn' || one === 'laten')) return undefined;
  // "niet" stands behind an object that is known; before another one it would deny more.
  const isKnown = object && object.determiner >= 0 && words.tag(object.determiner) !== Tag['LID.onbep'];
  if (object && action.adverbs.startsWith('niet') && !isKnown) return undefined;
  // "Wie gebruik maakt van de lift": its verb is at the end.
  const isAtEnd = clause.kind !== 'main' || (words.word(clause.words[0] ?? -1) === 'wie' && first < finite);
  if (object?.last === ROW && (isAtEnd || main !== finite || action.adverbs)) return undefined;
  if (!isAtEnd && main === finite) return first > finite ? swapInFront(draft, action) : undefined;
  return first < main ? swapAtEnd(draft, action) : undefined;
}

/** "De agent onderzoekt het lawaai". */
function swapInFront(draft: Draft, { group, first, last, lemma, adverbs, object }: Action): Rewrite | undefined {
  const { words } = draft;
  const { finite } = group;
  const form = finiteFor(lemma, group, words, words.is(finite, Is.past) ? 'past' : 'present');
  if (form === undefined) return undefined;
  const particle = separated(lemma, words.morphology)?.particle;
  const rest = [adverbs, particle].filter(Boolean).join(' ');
  if (object?.last === ROW && rest) return undefined;
  draft.put(finite, form);
  const apart = group.words.filter((at) => at !== finite && (at < first || at > last));
  for (const at of apart) draft.remove(at);
  if (!object) {
    if (rest) draft.replace(first, last, rest);
    else draft.remove(first, last);
    return draft.rewrite();
  }
  if (object.first < last || words.word(object.last + 1) === particle) return undefined;
  draft.remove(first, last).remove(object.first - 1);
  if (rest) draft.insertBehind(object.last, ` ${rest}`);
  return draft.rewrite();
}

/** "zal het lawaai onderzoeken", "als u de kluisjes gebruikt", "om het lawaai te onderzoeken". */
function swapAtEnd(draft: Draft, { group, first, last, lemma, adverbs, object }: Action): Rewrite | undefined {
  const { words } = draft;
  const { main, finite } = group;
  const verb = verbFor(lemma, group, words);
  if (verb === undefined) return undefined;
  if (finite === main && !words.is(main, Is.finite)) return undefined;
  if (object && object.first > main) return swapAround(draft, { group, first, last, lemma, adverbs, object }, verb);
  draft.put(verb.first, verb.form, main);
  if (object) {
    draft.remove(object.first - 1).remove(first, last);
    if (adverbs) draft.insertBehind(object.last, ` ${adverbs}`);
  } else if (adverbs) draft.replace(first, last, adverbs);
  else draft.remove(first, last);
  return draft.rewrite();
}

/** "de kluisjes kunt gebruiken": the object comes from behind the verbs to before them, in one change with its markup. */
function swapAround(
  draft: Draft,
  { group, first, last, adverbs, object }: Action,
  verb: VerbForm,
): Rewrite | undefined {
  const { words } = draft;
  if (!object || !closes(object, words)) return undefined;
  const end = wholeOf(object, group, words);
  // "van het reglement op de zalen en ermee akkoord te gaan": how far the phrase goes is not sure.
  if (end === object.last && words.tag(end + 1) === Tag.VZ && words.gap(end + 1) === Gap.none) return undefined;
  // The verbs behind would be far from what they belong to.
  if (words.between(object.first, end + 1) > LONGEST) return undefined;
  const pieces: Piece[] = [[words.from(object.first), words.to(end)]];
  if (adverbs) pieces.push(` ${adverbs}`);
  pieces.push([words.to(last), words.from(verb.first)], verb.form);
  pieces.push([words.to(group.main), words.to(object.first - 2)]);
  return draft.change(words.from(first), words.to(end), ...pieces).rewrite();
}

/** The last word of an object with the phrases behind it, where those close the clause: "de achtergronden van het feest in mei". */
function wholeOf({ first, last }: SurePhrase, { clause }: VerbGroup, words: Words): number {
  if (words.tag(last + 1) !== Tag.VZ) return last;
  let end = last;
  while (end + 1 < words.count && words.gap(end + 1) === Gap.none && clause.words.includes(end + 1)) {
    end++;
    const tag = words.tag(end);
    if (words.is(end, Is.verb) || tag === Tag.NEVEN || tag === Tag.ONDER || end - first >= LONGEST) return last;
  }
  return end;
}

/** Whether a phrase ends where it seems to: no "d.d. 3 mei" behind it that would be left. */
function closes({ last }: SurePhrase, words: Words): boolean {
  const tag = words.tag(last + 1);
  if (last + 1 >= words.count || words.gap(last + 1) !== Gap.none || words.is(last + 1, Is.verb)) return true;
  return [Tag.VZ, Tag.ONDER, Tag.NEVEN, Tag.BW, Tag['PRON.betr']].includes(tag);
}

/** The form for the place of the main verb, and where that begins ("uit te voeren"). */
function verbFor(lemma: string, group: VerbGroup, words: Words): VerbForm | undefined {
  const { main, finite, words: own } = group;
  const apart = own.filter(
    (at) => at !== main && !words.is(at, Is.verb) && words.word(at) !== 'te' && words.word(at) !== 'gebruik',
  );
  if (words.isTe(main - 1)) {
    const first = apart[0] ?? main - 1;
    return apart.length > 1 || first < main - 2 ? undefined : { form: withTe(lemma, words.morphology), first };
  }
  if (apart.length > 0) return undefined;
  if (main === finite) {
    const form = finiteFor(lemma, group, words, words.is(finite, Is.past) ? 'past' : 'present');
    const particle = separated(lemma, words.morphology)?.particle ?? '';
    return form === undefined ? undefined : { form: particle + form, first: main };
  }
  if (words.is(main, Is.infinitive)) return { form: lemma, first: main };
  // "is begonnen" would need another auxiliary.
  const facts = words.morphology.verb(lemma);
  const isPlain = words.is(main, Is.participle) && (facts & (VerbFact.withZijn | VerbFact.withEither)) === 0;
  return isPlain ? { form: words.morphology.form(lemma, 'V.vd'), first: main } : undefined;
}
