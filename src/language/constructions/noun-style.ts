import { VerbFact } from '../morphology/morphology.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import {
  verbOf,
  ACTIONS,
  EVENTS,
  THINGS,
  HAPPENS,
  PERFORMS,
  EXPRESSIONS,
  SAYS_NOTHING,
  LEVIES,
  EXAMPLES,
  LEXICAL,
  AWAITS,
  ABSTRACT,
} from './noun-style-words.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isMonth } from './time-words.ts';
import type { Words } from './words.ts';

/** What somebody does, told with a noun. */
export interface NounStyle {
  /** "het indienen van uw aanvraag"; "de controle gebeurt"; "de toekenning van de vrijstelling van de betaling". */
  readonly kind: 'infinitive' | 'emptyVerb' | 'chain';
  readonly first: number;
  readonly last: number;
  /** The words that hide an action; none where verb and noun are one word. */
  readonly nouns: readonly number[];
  /** The verb that says nothing by itself: "gebeuren"; empty where there is none. */
  readonly empty: string;
  /** The verbs to write instead: infinitives, in order; none where every text asks for another one. */
  readonly plain: readonly string[];
}

/** How far from its verb a noun can stand. */
const REACH = 30;
/** Of a compound, what is looked at. */
const LONGEST = 40;
const IRREGULAR = [...ACTIONS.keys()].filter((noun) => !/(?:ing|atie)$/u.test(noun)).join('|');
const MAY_HOLD = new RegExp(`n van |ing|atie|gebeur|gebruik|aanvang|begin|kennis|stand|uitvoer|${IRREGULAR}`, 'iu');

/** Cheap: whether a text can hold nominal style. */
export function mayHaveNounStyle(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** The nominal style of a sentence, in order; of what overlaps only one. */
export function nounStylesOf(grammar: Grammar): NounStyle[] {
  const { words, clauses, verbGroups } = grammar;
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (const at of clause.words) clauseOf[at] = clause;
  const empty = verbGroups.flatMap((group) => {
    if (!SAYS_NOTHING.has(group.lemma) && !SAYS_NOTHING.has(words.lemma(group.main))) return [];
    const from = Math.max(0, group.main - REACH);
    const near = Array.from({ length: 2 * REACH }, (_, index) => from + index);
    const own = near.filter((at) => clauseOf[at] === group.clause);
    return emptyVerbOf(group, own, words) ?? [];
  });
  const taken = new Uint8Array(words.count);
  const free = [...empty, ...infinitivesOf(grammar, clauseOf), ...chainsOf(words)].filter(({ first, last }) => {
    const isFree = !taken.subarray(first, last + 1).includes(1);
    if (isFree) taken.fill(1, first, last + 1);
    return isFree;
  });
  return free.sort((a, b) => a.first - b.first);
}

/** "de controle gebeurt", "een onderzoek verrichten", "gebruik maken van". @param near places in its clause */
function emptyVerbOf(group: VerbGroup, near: readonly number[], words: Words): NounStyle | undefined {
  const own = words.lemma(group.main);
  if (own === 'gebruikmaken') return emptyVerb(group, [], 'gebruiken', words);
  if (group.lemma === 'overgaan') return goingOver(group, near, words);
  const runs = group.lemma === 'verlopen' && near.some((at) => words.word(at) === 'via');
  if (runs || HAPPENS.test(group.lemma)) return happening(group, near, words);
  return performing(group, near, words) ?? expressionWith(group, own, near, words);
}

/** From the noun to the verb, or to what the noun is about. */
function emptyVerb(group: VerbGroup, nouns: readonly number[], plain: string, words: Words): NounStyle {
  const { main, lemma } = group;
  const parts = group.words.filter((at) => at === main || (!words.is(at, Is.verb) && words.word(at) !== 'te'));
  const first = Math.min(...parts, ...nouns);
  const last = Math.max(...parts, ...nouns);
  const about = words.word(last + 1) === 'van' ? headOf(last + 2, words) : -1;
  return { kind: 'emptyVerb', first, last: Math.max(last, about), nouns, empty: lemma, plain: plain ? [plain] : [] };
}

/** "de controle gebeurt", "het betalen gebeurt". */
function happening(group: VerbGroup, near: readonly number[], words: Words): NounStyle | undefined {
  for (const at of near) {
    if (isInPhrase(at, words)) continue;
    if (words.word(at) === 'het' && words.tag(at + 1) === Tag['V.inf.zelfst'])
      return emptyVerb(group, [at, at + 1], words.word(at + 1), words);
    const action = actionOf(at, words);
    const isEvent = action && group.lemma.startsWith('plaats') && EVENTS.test(action.noun);
    if (action && !isEvent) return emptyVerb(group, [at], action.plain, words);
  }
  return undefined;
}

/** "een onderzoek verrichten", "een beslissing nemen". */
function performing(group: VerbGroup, near: readonly number[], words: Words): NounStyle | undefined {
  const { lemma, main, finite, clause } = group;
  if (!PERFORMS.some(([verb]) => verb.test(lemma))) return undefined;
  const nouns = near.filter((at) => words.is(at, Is.noun) && !isInPhrase(at, words));
  const held = nouns.filter((at) => performedBy(lemma, at, words));
  const noun = held.findLast((at) => at < main) ?? held[0];
  if (noun === undefined) return undefined;
  // "De beslissing neemt veel tijd": the subject, where something else is the object.
  const isSubject = main === finite && clause.kind === 'main' && noun < main && nouns.some((at) => at > main);
  // "draagvlakonderzoek": which one it is. "de grote beslissingen": several are no one deed.
  // "een mondelinge toelichting": a step with a form of its own.
  if (/^(?:mondelinge?|schriftelijke?|telefonische?)$/u.test(words.word(noun - 1))) return undefined;
  const isName = performedBy(lemma, noun, words) === 'onderzoeken' && words.lemma(noun) !== 'onderzoek';
  if (isName || (lemma === 'nemen' && words.is(noun, Is.plural))) return undefined;
  // "de te verrichten controle"; "we leveren de bijdrage aan de school".
  const isAttribute = noun === main + 1 && words.isTe(main - 1);
  if (isSubject || isAttribute || (/^(?:leveren|geven)$/u.test(lemma) && isKnown(noun, words))) return undefined;
  return emptyVerb(group, [noun], performedBy(lemma, noun, words) ?? '', words);
}

/** The verb that says what another only performs: "beslissen" beside "nemen" for "beslissing". */
function performedBy(lemma: string, noun: number, words: Words): string | undefined {
  const action = actionOf(noun, words);
  return action && PERFORMS.some(([verb, nouns]) => verb.test(lemma) && nouns.test(action.noun))
    ? action.plain
    : undefined;
}

/** "overgaan tot de plaatsing van", "overgaan tot het plaatsen van", "tot de plaatsing van … overgaan". */
function goingOver(group: VerbGroup, near: readonly number[], words: Words): NounStyle | undefined {
  const isTo = (at: number) => words.word(at) === 'tot' && words.word(at + 1) !== 'en';
  const to = near.find((at) => at > group.main && isTo(at)) ?? near.findLast((at) => isTo(at)) ?? words.count;
  const noun = headOf(to + 1, words);
  const action = actionOf(noun, words);
  if (action) return emptyVerb(group, [noun], action.plain, words);
  const verb = near.find((at) => at > to && isInfinitive(at, words)) ?? -1;
  return articleOf(verb, words) === to + 1 ? emptyVerb(group, [verb], words.word(verb), words) : undefined;
}

/** "maken gebruik van", "brengt tot stand". */
function expressionWith(group: VerbGroup, own: string, near: readonly number[], words: Words): NounStyle | undefined {
  for (const [verb, expression = '', preposition = '', plain = ''] of EXPRESSIONS) {
    if (verb !== own || (group.lemma !== own && group.lemma !== `${expression} ${own}`)) continue;
    const parts = expression.split(' ');
    const first = near.find((at) => parts.every((part, index) => words.word(at + index) === part));
    if (first === undefined || isKnown(first, words) || words.tag(first + 1) === Tag.NEVEN) continue;
    const asked = new RegExp(`^(?:er|hier|daar|waar)?${preposition}$`, 'u');
    if (preposition && !near.some((at) => asked.test(words.word(at)))) continue;
    return emptyVerb(group, [first, first + parts.length - 1], plain, words);
  }
  return undefined;
}

/** "het tijdig indienen en betalen van uw aanvraag". */
function infinitivesOf({ words, clauses, verbGroups }: Grammar, clauseOf: readonly Clause[]): NounStyle[] {
  if (isListItem(words, clauses)) return [];
  const waiting = verbGroups.filter(({ main, finite }) => main === finite && AWAITS.test(words.lemma(main)));
  const awaits = new Map(waiting.map(({ clause, main }) => [clause, main]));
  const found: NounStyle[] = [];
  let named = false;
  for (let verb = 1; verb + 1 < words.count; verb++) {
    if (words.word(verb + 1) !== 'van' || words.gap(verb + 1) !== Gap.none || !isInfinitive(verb, words)) continue;
    const first = articleOf(verb, words);
    const last = headOf(verb + 2, words);
    if (first < 0 || last < 0 || LEXICAL.test(words.word(verb))) continue;
    // "van 3 mei", "van Fatima": when, or who did it.
    if (words.tag(verb + 2) === Tag.EIGEN || isMonth(words.word(last))) continue;
    // Behind a preposition "het" is an article; elsewhere it can be a thing: "u kunt het huren van de stad".
    const clause = clauseOf[verb] as Clause;
    const isThing = (awaits.get(clause) ?? first) < first || isSubject(first - 1, clause, words);
    if (isThing && words.tag(first - 1) !== Tag.VZ) continue;
    // "Aanvraag tot het plaatsen van een container": the name of a form.
    if (clause.finite < 0 && words.tag(first - 1) === Tag.VZ && words.is(first - 2, Is.noun)) continue;
    // "voor het slopen van een loods, het rooien van bomen": what stands beside it is named as well.
    const isJoined = words.tag(first - 1) === Tag.NEVEN || words.gap(first) === Gap.comma;
    named = (isJoined && named) || isNamed(first, last, clause, words);
    if (named || isBriefAndClear(words.word(first - 1))) continue;
    const performed = performedBy(words.lemma(verb), last, words);
    const plain = performed ? [performed] : verbsBetween(first + 1, verb, words);
    found.push({ kind: 'infinitive', first, last, nouns: [verb], empty: '', plain });
  }
  return found;
}

/** "het reinigen van de ramen;" in a list of tasks or costs: without a verb there is no sentence to mend. */
function isListItem(words: Words, clauses: readonly Clause[]): boolean {
  const isOpen = words.markBehind(words.count - 1) !== '.';
  if (words.word(0) === 'het' && !words.isCapital(0) && isOpen) return true;
  const hasVerb = clauses.some(({ kind, finite }) => kind === 'main' && finite >= 0);
  return !hasVerb && (!words.isCapital(0) || isOpen);
}

/** "bij het ophalen van uw kaart", "vragen over het rooien van de bomen": when, and about what. */
function isBriefAndClear(preposition: string): boolean {
  return preposition === 'bij' || preposition === 'over';
}

/** What has that name: an example, the object of a tax or a permit, and what stands beside one of these. */
function isNamed(first: number, last: number, clause: Clause, words: Words): boolean {
  const own = (test: (at: number) => boolean) => clause.words.some((at) => (at < first || at > last) && test(at));
  // "voor handelingen en het verkavelen van gronden"
  let before = first - 1;
  if (words.tag(before) === Tag.NEVEN)
    while (before >= 0 && !words.is(before, Is.verb) && words.tag(before) !== Tag.VZ) before--;
  const isObject = words.tag(before) === Tag.VZ && /^(?:op|voor|tot|van)$/u.test(words.word(before));
  if (isObject && own((at) => words.is(at, Is.noun) && LEVIES.test(words.lemma(at)))) return true;
  // "De taken zijn het schoonmaken van …", "Het bouwen van een woning is vergunningsplichtig."
  const isTask = own((at) => at < first && /^(?:taak|opdracht)$/u.test(words.lemma(at)));
  if (isTask && words.lemma(clause.finite) === 'zijn') return true;
  if (own((at) => /(?:vergunning|melding)s?plichtig/u.test(words.word(at)))) return true;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (EXAMPLES.test(words.word(at))) return words.word(at) !== 'meer' || words.word(at - 1) === 'onder';
    if (words.word(at) === 'betrekking' || /^strek/u.test(words.word(at))) return true;
    if (words.is(at, Is.finite) || words.gap(at) === Gap.stop) return false;
  }
  return false;
}

function isInfinitive(at: number, words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag['V.inf.zelfst'] || tag === Tag['V.inf']) return !words.isTe(at - 1);
  // No plural stands behind "het": "het herinrichten van het park".
  return tag === Tag['N.mv'] && words.word(at).endsWith('en') && words.mayBe(at, Tag['V.inf']);
}

/** "het" before an infinitive, with at most an adverb, another infinitive or "in gebruik" between; -1 if there is none. */
function articleOf(verb: number, words: Words): number {
  for (let at = verb - 1; at >= 0 && verb - at <= 7; at--) {
    if (words.gap(at + 1) !== Gap.none && !(words.gap(at + 1) === Gap.comma && isInfinitive(at, words))) return -1;
    if (words.word(at) === 'het') return at;
    const tag = words.tag(at);
    const isPhrase = tag === Tag.VZ || (words.is(at, Is.noun) && words.tag(at - 1) === Tag.VZ);
    const isBetween = isPhrase || tag === Tag.BW || tag === Tag.NEVEN || words.is(at, Is.adjective);
    if (!isBetween && !isInfinitive(at, words) && words.word(at) !== 'laten') return -1;
  }
  return -1;
}

/** Whether "het" behind a word is what is done something with: "wie het huren van", "omdat we het huren van". */
function isSubject(at: number, { kind }: Clause, words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag['PRON.betr'] || tag === Tag['PRON.vraag']) return true;
  return kind !== 'main' && (tag === Tag['PRON.nom'] || tag === Tag['N.mv']);
}

/** "indienen" and "betalen"; "in gebruik nemen" and "laten plaatsen" as a whole. */
function verbsBetween(from: number, verb: number, words: Words): string[] {
  const places = Array.from({ length: verb + 1 - from }, (_, index) => from + index);
  const start = places.findIndex((at) => words.tag(at) === Tag.VZ || words.word(at) === 'laten');
  if (start >= 0)
    return [
      places
        .slice(start)
        .map((at) => words.word(at))
        .join(' '),
    ];
  return places.filter((at) => isInfinitive(at, words)).map((at) => words.word(at));
}

/** The head of the noun phrase that starts at a word; -1 where none does. */
function headOf(start: number, words: Words): number {
  const isAdjective = (at: number) => words.is(at, Is.adjective);
  for (let at = start; at < start + 10; at++) {
    // "een duurzame, levendige en groene wijk"
    const isList = words.gap(at) === Gap.comma && isAdjective(at - 1) && isAdjective(at);
    if (at > start && words.gap(at) !== Gap.none && !isList) return -1;
    if (words.is(at, Is.noun)) return words.tag(at + 1) === Tag.EIGEN && words.gap(at + 1) === Gap.none ? at + 1 : at;
    const joins = words.tag(at) === Tag.NEVEN && isAdjective(at - 1) && isAdjective(at + 1);
    if (!joins && !leads(at, words)) return -1;
  }
  return -1;
}

/** Whether a word can stand before the noun of its phrase. */
function leads(at: number, words: Words): boolean {
  const tag = words.tag(at);
  const isCounted = tag === Tag.TW || tag === Tag['TW.rang'] || tag === Tag['V.vd.attr'] || tag === Tag['V.od.attr'];
  return isCounted || words.is(at, Is.determiner | Is.adjective);
}

/** Whether a word stands in a phrase with a preposition: also "controle" in "na de aanvraag en de controle". */
function isInPhrase(word: number, words: Words): boolean {
  let joined = false;
  let begun = false;
  for (let at = word - 1; at >= 0 && word - at < REACH; at--) {
    const gap = words.gap(at + 1);
    if (gap !== Gap.none && gap !== Gap.comma) return false;
    if (words.tag(at) === Tag.VZ) return true;
    const isJoint = words.tag(at) === Tag.NEVEN;
    if (isJoint || gap === Gap.comma) {
      joined = true;
      begun = false;
    }
    if (joined && words.is(at, Is.noun)) joined = false;
    // "in 2020 een onderzoek": no number stands before an article.
    else if (!isJoint && (begun || !leads(at, words))) return false;
    if (words.is(at, Is.determiner)) begun = true;
  }
  return false;
}

/** "het gebruik", "uw kennis": something known, and no fixed expression. */
function isKnown(at: number, words: Words): boolean {
  let before = at - 1;
  while (words.is(before, Is.adjective)) before--;
  return words.is(before, Is.determiner) && !/^(?:een|geen|veel|weinig|meer)$/u.test(words.word(before));
}

/** The action that a noun is, by the last part of a compound; nothing for a thing. */
export function actionOf(at: number, words: Words): { readonly noun: string; readonly plain: string } | undefined {
  if (!words.is(at, Is.noun) || words.tag(at) === Tag.EIGEN) return undefined;
  // "openbaar onderzoek", "openbare verkoop": a step in law.
  if (/^openba(?:ar|re)$/u.test(words.word(at - 1))) return undefined;
  const lemma = words.lemma(at).slice(-LONGEST);
  for (let start = 0; start + 4 <= lemma.length; start = Math.max(3, start + 1)) {
    const plain = ACTIONS.get(lemma.slice(start));
    if (plain && (start === 0 || !THINGS.test(lemma))) return { noun: lemma.slice(start), plain };
  }
  // What is not in the list is an action when a verb is made so, and what is done to stands behind it.
  const plain = verbOf(lemma);
  const isMade = plain !== lemma && (words.morphology.verb(plain) & VerbFact.known) !== 0 && !THINGS.test(lemma);
  return isMade && words.word(at + 1) === 'van' ? { noun: lemma, plain } : undefined;
}

/** "de toekenning van de vrijstelling van de betaling": three abstract nouns or more, of which two are actions. */
function chainsOf(words: Words): NounStyle[] {
  const chains: NounStyle[] = [];
  for (let first = 0; first < words.count; first++) {
    if (!words.is(first, Is.noun) || !/^(?:van|tot)$/u.test(words.word(first + 1))) continue;
    const nouns: number[] = [];
    const plain: string[] = [];
    for (let at = first; at >= 0;) {
      const action = actionOf(at, words);
      if (!ABSTRACT.test(words.lemma(at)) || (at === first && !action)) break;
      if (!action && !/(?:iteit|heid)$/u.test(words.lemma(at))) break;
      nouns.push(at);
      if (action) plain.push(action.plain);
      at = /^(?:van|tot)$/u.test(words.word(at + 1)) && words.gap(at + 1) === Gap.none ? headOf(at + 2, words) : -1;
    }
    const last = nouns.at(-1) ?? first;
    if (nouns.length >= 3 && plain.length >= 2) chains.push({ kind: 'chain', first, last, nouns, empty: '', plain });
    first = last;
  }
  return chains;
}
