import { VerbFact } from '../morphology/morphology.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** What somebody does, told with a noun. */
export interface NounStyle {
  /** "het indienen van uw aanvraag"; "de controle gebeurt"; "de toekenning van de vrijstelling van de betaling". */
  readonly kind: 'infinitive' | 'emptyVerb' | 'chain';
  /** Its first and last word. */
  readonly first: number;
  readonly last: number;
  /** The words that hide an action; none where verb and noun are one word. */
  readonly nouns: readonly number[];
  /** The verb that says nothing by itself; -1 where there is none. */
  readonly empty: number;
  /** The verbs to write instead: infinitives, in order; none where every text asks for another one. */
  readonly plain: readonly string[];
}

const listOf = (list: string): readonly string[] => list.trim().split(/\s+/u);
/** "plaatsing" gives "plaatsen", "registratie" gives "registreren". */
const verbOf = (noun: string): string => noun.replace(/ing$/u, 'en').replace(/atie$/u, 'eren');

/** What towns do, with the verb where the ending does not give it. No things, no gatherings, no steps in law. */
const ACTIONS: ReadonlyMap<string, string> = new Map(
  listOf(`
  aanbesteding aanduiding aangifte:aangeven aankondiging aankoop:aankopen aanleg:aanleggen aanlevering aanmaning aanmelding aanpassing aanplanting aanrekening aansluiting aanstelling aanvulling aanwerving aanwijzing activatie:activeren activering afbakening afbraak:afbreken afhandeling aflevering afmelding afname:afnemen
  afschaffing afstemming afvoer:afvoeren afweging analyse:analyseren annulatie annulering asfaltering automatisering begeleiding behandeling beheer:beheren bekendmaking benoeming beoordeling berekening bescherming beslissing besluit:besluiten bespreking besteding bestelling bestraffing bestrijding betaling betekening beveiliging
  bevestiging bevraging bewaking bewaring bezorging bijdrage:bijdragen boeking communicatie:communiceren controle:controleren correctie:corrigeren coördinatie deelname:deelnemen digitalisering doorverwijzing evaluatie facturatie facturering financiering goedkeuring handhaving heraanleg:heraanleggen herberekening herinrichting
  herplaatsing herstel:herstellen herstelling hervorming herziening:herzien huldiging identificatie:identificeren inbeslagname:in_beslag_nemen inbreng:inbrengen indexering indiening ingebruikname:in_gebruik_nemen inhuldiging inkoop:inkopen inname:innemen inning inrichting inschatting inschrijving inspanning:zich_inspannen
  inspectie:inspecteren installatie inventarisatie investering invoering invordering invulling inzameling isolatie:isoleren kennisgeving:laten_weten keuring keuze:kiezen kwijtschelding lediging legalisatie:legaliseren levering loting mededeling:meedelen medewerking:meewerken melding meting naleving navraag:navragen neerlegging
  omruiling onderhandeling onderhoud:onderhouden ondersteuning ondertekening onderzoek:onderzoeken ontbinding ontharding onthulling ontmanteling ontruiming ontsmetting ontvangst:ontvangen ontwikkeling opening opgave:opgeven ophaling ophoging opkuis:opkuisen oplevering opmaak:opmaken opmeting opname:opnemen oprichting oproeping
  opschorting opslag:opslaan opsporing opstart:opstarten opstelling opvang:opvangen opvolging opvraging opzegging opzoeking overbrenging overdracht:overdragen overhandiging overleg:overleggen overmaking overname:overnemen overplaatsing overschrijving plaatsing publicatie:publiceren raadpleging raming realisatie registratie
  registrering reiniging renovatie reparatie:repareren reservatie reservering restauratie ruiming samenstelling sanering schatting schoonmaak:schoonmaken schorsing schrapping screening:screenen selectie:kiezen sensibilisering sloop:slopen sluiting snoei:snoeien sortering splitsing stemming stopzetting storting subsidiëring telling
  terbeschikkingstelling:ter_beschikking_stellen terugbetaling teruggave:teruggeven terugvordering toediening toekenning toelichting toepassing toetsing toewijzing toezegging toezending toezicht:toezicht_houden transport:vervoeren uitbetaling uitbreiding uitgifte:uitgeven uitlening uitnodiging uitreiking uitrol:uitrollen
  uitschrijving uitstel:uitstellen uitvoering uitwerking uitwisseling vaststelling verandering verbetering verbouwing verdeling verduurzaming vereenvoudiging vergelijking vergoeding vergroening verhoging verhuizing verhuur:verhuren verificatie:controleren verkoop:verkopen verlaging verlenging vermelding vermindering vernietiging
  vernieuwing verplaatsing verrekening verspreiding verstrekking vervanging vervoer:vervoeren verwerking verwijdering verwittiging verzending voorbereiding voorlegging vrijgave:vrijgeven vrijstelling weergave:weergeven wegname:wegnemen weigering werving wijziging zuivering`).map(
    (entry) => {
      const [noun = '', verb] = entry.split(':');
      return [noun, verb?.replaceAll('_', ' ') ?? verbOf(noun)];
    },
  ),
);
/** Also the name of something that takes place on a day: "de opening vindt plaats op 3 mei" is right. */
const EVENTS = new Set(
  listOf(
    'bespreking bevraging huldiging inhuldiging loting ondertekening onthulling ontvangst opening opname oplevering opvang overdracht overhandiging overleg raadpleging stemming telling toelichting uitreiking verhuizing verkoop',
  ),
);
/** Words on "-ing" that are things, gatherings or accidents, although a verb is near; also at the end of a compound. */
const THINGS =
  /(?:instelling|woning|rekening|vergunning|vereniging|vergadering|opleiding|stelling|leiding|oefening|training|verkiezing|omgeving|lening|zitting|lezing|wandeling|vertoning|viering|regering|belasting|werking|mening|(?<!in)richting|ervaring|handeling|ontmoeting|vorming|beweging|opvoering|uitzending|vertelling|aanrijding|botsing|ontploffing|ontsporing|overstroming|vergissing|verdrinking|besmetting|aanvaring|verrassing|bevalling|schending|overtreding|beschieting|ontsnapping|ontvoering|arrestatie|operatie|organisatie|delegatie|situatie|demonstratie|manifestatie|generatie|combinatie|informatie|gebruiksaanwijzing|kinderopvang)$/u;
const HAPPENS = new Set(listOf('gebeuren geschieden geschiedden plaatsvinden plaatshebben'));
/** Verbs that say nothing beside some nouns. "verrichten" does so beside every action. */
const PERFORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `nemen beslissing
  maken inschatting vergelijking berekening afweging reservatie reservering raming schatting evaluatie analyse selectie
  doen betaling storting vaststelling mededeling bestelling aanpassing inschrijving reservatie reservering toezegging navraag opzoeking herstelling meting controle schatting
  geven uitvoering invulling toelichting bevestiging goedkeuring
  verlenen goedkeuring medewerking ondersteuning vrijstelling
  leveren bijdrage inspanning
  plegen overleg
  voeren overleg onderhandeling
  uitoefenen controle toezicht
  treffen voorbereiding
  ondergaan wijziging verandering aanpassing verhoging verlaging vernieuwing uitbreiding
  aanbrengen wijziging verandering aanpassing verbetering correctie
  doorvoeren wijziging verandering aanpassing verbetering correctie verhoging verlaging vermindering hervorming indexering
  uitvoeren wijziging aanpassing verbetering uitbreiding verplaatsing controle meting opmeting onderzoek herstelling reparatie plaatsing betaling telling keuring inspectie berekening reiniging evaluatie analyse screening registratie verbouwing renovatie sanering inventarisatie schatting toetsing beoordeling
  instellen onderzoek`
    .split('\n')
    .map((line) => [listOf(line)[0] as string, listOf(line).slice(1)]),
);
/** Fixed expressions: the verb, what stands with it, the preposition that they ask for, and the plain verb. */
const EXPRESSIONS = [
  ['nemen', 'aanvang', '', 'beginnen'],
  ['nemen', 'kennis', 'van', 'lezen'],
  ['maken', 'gebruik', 'van', 'gebruiken'],
  ['maken', 'melding', 'van', 'melden'],
  ['maken', 'begin', 'met', 'beginnen'],
  ['treffen', 'regeling', '', 'regelen'],
  ['brengen', 'tot stand', '', ''],
  ['brengen', 'tot uitvoering', '', 'uitvoeren'],
  ['brengen', 'ten uitvoer', '', 'uitvoeren'],
  ['leggen', 'ten uitvoer', '', 'uitvoeren'],
  ['komen', 'tot stand', '', 'ontstaan'],
] as const;
/** Infinitives that are nouns of their own behind "het", or tell what something does by itself. */
const LEXICAL = new Set(
  listOf(
    'eten leven bestaan voortbestaan wonen vertrouwen wantrouwen optreden vermoeden verleden vermogen schrijven inkomen verblijven overlijden verlangen streven weten wezen voornemen onderkomen aanzien ontstaan lijden gebeuren samenleven samenwonen handelen ingrijpen aftreden falen slagen welslagen functioneren bewegen zijn waren worden hebben kunnen moeten mogen zullen willen gaan komen dreigen blijken lijken oordelen denken gevoelen genoegen aandenken spelen werken zwemmen lopen rijden slapen huilen lachen roepen gedragen uitzien geloven begin verloop',
  ),
);
/** Verbs that wait for an infinitive: in "u kunt het huren van de stad", "het" is a thing. */
const AWAITS = new Set(listOf('kunnen moeten mogen willen zullen laten komen gaan blijven hoeven helpen'));
const MONTHS = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u;
/** How far from its verb a noun can stand. */
const REACH = 30;
const IRREGULAR = [...ACTIONS.keys()].filter((noun) => !/(?:ing|atie)$/u.test(noun)).join('|');
const MAY_HOLD = new RegExp(`n van |ing|atie|gebeur|gebruik|aanvang|begin|kennis|stand|uitvoer|${IRREGULAR}`, 'iu');

/** Cheap: whether a text can hold nominal style. */
export function mayHaveNounStyle(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** The nominal style of a sentence, in order; of what overlaps only one. */
export function nounStylesOf(grammar: Grammar): NounStyle[] {
  const taken = new Uint8Array(grammar.words.count);
  const free = new NounStyleReader(grammar).read().filter(({ first, last }) => {
    const isFree = !taken.subarray(first, last + 1).includes(1);
    if (isFree) taken.fill(1, first, last + 1);
    return isFree;
  });
  return free.sort((a, b) => a.first - b.first);
}

class NounStyleReader {
  readonly #words: Words;
  readonly #clauseOf: Clause[] = [];

  constructor(private readonly grammar: Grammar) {
    this.#words = grammar.words;
    for (const clause of grammar.clauses) for (const at of clause.words) this.#clauseOf[at] = clause;
  }

  read(): NounStyle[] {
    const empty = this.grammar.verbGroups.flatMap((group) => this.#emptyVerb(group) ?? []);
    return [...empty, ...this.#infinitives(), ...chainsOf(this.#words)];
  }

  /** "het tijdig indienen en betalen van uw aanvraag". */
  #infinitives(): NounStyle[] {
    const words = this.#words;
    const waiting = this.grammar.verbGroups.filter(
      ({ main, finite }) => main === finite && AWAITS.has(words.lemma(main)),
    );
    const awaits = new Map(waiting.map(({ clause, main }) => [clause, main]));
    const found: NounStyle[] = [];
    for (let van = 2; van < words.count; van++) {
      const verb = van - 1;
      if (words.word(van) !== 'van' || words.gap(van) !== Gap.none || !isInfinitive(verb, words)) continue;
      const het = articleOf(verb, words);
      const last = headOf(van + 1, words);
      if (het < 0 || last < 0 || LEXICAL.has(words.word(verb)) || isNoObject(van + 1, words)) continue;
      // Behind a preposition "het" is an article; elsewhere it can be a thing: "u kunt het huren van de stad".
      const clause = this.#clauseOf[verb] as Clause;
      const isThing = (awaits.get(clause) ?? het) < het || hasHet(het - 1, clause, words);
      if (isThing && words.tag(het - 1) !== Tag.VZ) continue;
      const performed = performedBy(words.lemma(verb), last, words);
      const plain = performed ? [performed] : verbsBetween(het + 1, van, words);
      found.push({ kind: 'infinitive', first: het, last, nouns: [verb], empty: -1, plain });
    }
    return found;
  }

  #emptyVerb(group: VerbGroup): NounStyle | undefined {
    const words = this.#words;
    const { lemma, main, clause } = group;
    const own = words.lemma(main);
    if (own === 'gebruikmaken') return this.#style(group, [], ['gebruiken']);
    const from = Math.max(0, main - REACH);
    const near =
      clause.words.length < REACH ? clause.words : clause.words.filter((at) => at >= from && at <= main + REACH);
    if (lemma === 'overgaan') return this.#goingOver(group, near);
    if (HAPPENS.has(lemma)) return this.#happening(group, near);
    if (lemma === 'verlopen')
      return near.some((at) => words.word(at) === 'via') ? this.#happening(group, near) : undefined;
    return this.#performing(group, near) ?? this.#expression(group, own, near);
  }

  /** "de controle gebeurt", "het betalen gebeurt". */
  #happening(group: VerbGroup, near: readonly number[]): NounStyle | undefined {
    const words = this.#words;
    for (const at of near) {
      if (isInPhrase(at, words)) continue;
      if (words.word(at) === 'het' && words.tag(at + 1) === Tag['V.inf.zelfst'])
        return this.#style(group, [at, at + 1], [words.word(at + 1)]);
      const action = actionOf(at, words);
      const isEvent = action && group.lemma.startsWith('plaats') && EVENTS.has(action.noun);
      if (action && !isEvent) return this.#style(group, [at], [action.plain]);
    }
    return undefined;
  }

  /** "een onderzoek verrichten", "een beslissing nemen". */
  #performing(group: VerbGroup, near: readonly number[]): NounStyle | undefined {
    const words = this.#words;
    const { lemma, main, finite, clause } = group;
    if (lemma !== 'verrichten' && !PERFORMS.has(lemma)) return undefined;
    const nouns = near.filter((at) => words.is(at, Is.noun) && !isInPhrase(at, words));
    const held = nouns.filter((at) => performedBy(lemma, at, words) !== undefined);
    const noun = held.findLast((at) => at < main) ?? held[0] ?? -1;
    // "De beslissing neemt veel tijd": the subject, where something else is the object.
    const isSubject = main === finite && clause.kind === 'main' && noun < main && nouns.some((at) => at > main);
    // "de te verrichten controle"; "we leveren de bijdrage in de kosten" is about something known.
    const isOther =
      (noun === main + 1 && words.isTe(main - 1)) || (/^(?:leveren|geven)$/u.test(lemma) && isKnown(noun, words));
    const plain = performedBy(lemma, noun, words);
    return plain === undefined || isSubject || isOther ? undefined : this.#style(group, [noun], [plain]);
  }

  /** "overgaan tot de plaatsing van", "overgaan tot het plaatsen van". */
  #goingOver(group: VerbGroup, near: readonly number[]): NounStyle | undefined {
    const words = this.#words;
    const to = near.find((at) => at > group.main && words.word(at) === 'tot');
    if (to === undefined) return undefined;
    const verb = words.word(to + 1) === 'het' ? articleEnd(to + 2, words) : -1;
    if (verb >= 0) return this.#style(group, [verb], [words.word(verb)]);
    const noun = headOf(to + 1, words);
    const action = actionOf(noun, words);
    return action && this.#style(group, [noun], [action.plain]);
  }

  /** "maken gebruik van", "brengt tot stand". */
  #expression(group: VerbGroup, own: string, near: readonly number[]): NounStyle | undefined {
    const words = this.#words;
    for (const [verb, expression, preposition, plain] of EXPRESSIONS) {
      if (verb !== own || (group.lemma !== own && group.lemma !== `${expression} ${own}`)) continue;
      const parts = expression.split(' ');
      const first = near.find((at) => parts.every((part, index) => words.word(at + index) === part));
      if (first === undefined || isKnown(first, words) || words.tag(first + 1) === Tag.NEVEN) continue;
      if (preposition && !near.some((at) => words.word(at).replace(/^(?:er|hier|daar|waar)/u, '') === preposition))
        continue;
      return this.#style(group, [first, first + parts.length - 1], plain ? [plain] : []);
    }
    return undefined;
  }

  /** From the noun to the verb, or to what the noun is about. */
  #style({ main, words: own }: VerbGroup, nouns: readonly number[], plain: readonly string[]): NounStyle {
    const words = this.#words;
    const parts = own.filter((at) => at === main || (!words.is(at, Is.verb) && words.word(at) !== 'te'));
    const last = Math.max(...parts, ...nouns);
    const about = words.word(last + 1) === 'van' ? headOf(last + 2, words) : -1;
    return {
      kind: 'emptyVerb',
      first: Math.min(...parts, ...nouns),
      last: Math.max(last, about),
      nouns,
      empty: main,
      plain,
    };
  }
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
    const gap = words.gap(at + 1);
    if (gap !== Gap.none && !(gap === Gap.comma && isInfinitive(at, words))) return -1;
    if (words.word(at) === 'het') return at;
    const tag = words.tag(at);
    const isPhrase = tag === Tag.VZ || (words.is(at, Is.noun) && words.tag(at - 1) === Tag.VZ);
    const isBetween = isPhrase || tag === Tag.BW || tag === Tag.NEVEN || words.is(at, Is.adjective);
    if (!isBetween && !isInfinitive(at, words) && words.word(at) !== 'laten') return -1;
  }
  return -1;
}

/** "van 3 mei", "van Fatima": when, or who did it. */
function isNoObject(at: number, words: Words): boolean {
  return words.tag(at) === Tag.EIGEN || (words.tag(at) === Tag.TW && MONTHS.test(words.word(at + 1)));
}

/** Whether "het" behind a word is what that word does something with: "die het huren van", "omdat we het huren van". */
function isSubject(at: number, words: Words): boolean {
  const tag = words.tag(at);
  return tag === Tag['PRON.nom'] || tag === Tag['PRON.betr'] || tag === Tag['N.mv'];
}

/** The verbs of "in gebruik nemen en laten keuren". */
function verbsBetween(from: number, to: number, words: Words): string[] {
  const verbs: string[] = [];
  let phrase = '';
  for (let at = from; at < to; at++) {
    if (words.tag(at) === Tag.NEVEN) phrase = '';
    else if (words.tag(at) === Tag.VZ || words.word(at) === 'laten') phrase = `${words.word(at)} `;
    else if (isInfinitive(at, words)) {
      verbs.push(phrase + words.word(at));
      phrase = '';
    } else if (phrase) phrase += `${words.word(at)} `;
  }
  return verbs;
}

/** The head of the noun phrase that starts at a word; -1 where none does. */
function headOf(start: number, words: Words): number {
  for (let at = start; at < start + 10; at++) {
    // "een duurzame, levendige en groene wijk"
    const isList = words.gap(at) === Gap.comma && words.is(at - 1, Is.adjective) && words.is(at, Is.adjective);
    if (at > start && words.gap(at) !== Gap.none && !isList) return -1;
    const joins = words.tag(at) === Tag.NEVEN && words.is(at - 1, Is.adjective) && words.is(at + 1, Is.adjective);
    if (words.is(at, Is.noun)) return words.tag(at + 1) === Tag.EIGEN && words.gap(at + 1) === Gap.none ? at + 1 : at;
    if (!leads(at, words) && !joins) return -1;
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
  for (let at = word - 1; at >= 0 && word - at < REACH; at--) {
    if (words.gap(at + 1) === Gap.comma) joined = true;
    else if (words.gap(at + 1) !== Gap.none) return false;
    if (words.tag(at) === Tag.VZ) return true;
    if (words.tag(at) === Tag.NEVEN) joined = true;
    else if (joined && words.is(at, Is.noun)) joined = false;
    else if (!leads(at, words)) return false;
  }
  return false;
}

/** "het gebruik", "uw kennis": something known, and no fixed expression. */
function isDefinite(at: number, words: Words): boolean {
  let before = at - 1;
  while (words.is(before, Is.adjective)) before--;
  return words.is(before, Is.determiner) && !/^(?:een|geen|veel|weinig|meer)$/u.test(words.word(before));
}

interface Action {
  /** The noun as it stands in the list: the last part of a compound. */
  readonly noun: string;
  readonly plain: string;
}

/** The action that a noun is; nothing for a thing. */
function actionOf(at: number, words: Words): Action | undefined {
  if (!words.is(at, Is.noun) || words.tag(at) === Tag.EIGEN) return undefined;
  const lemma = words.lemma(at);
  for (let start = 0; start + 4 <= lemma.length; start = Math.max(3, start + 1)) {
    const noun = lemma.slice(start);
    const plain = ACTIONS.get(noun);
    if (plain && (start === 0 || !THINGS.test(lemma))) return { noun, plain };
  }
  // What is not in the list is an action when a verb is made so, and what is done to stands behind it.
  const plain = verbOf(lemma);
  const isMade = plain !== lemma && (words.morphology.verb(plain) & VerbFact.known) !== 0 && !THINGS.test(lemma);
  return isMade && words.word(at + 1) === 'van' ? { noun: lemma, plain } : undefined;
}

/** The verb that says what another only performs: "beslissen" beside "nemen" for "beslissing". */
function performed(lemma: string, noun: number, words: Words): string | undefined {
  const action = actionOf(noun, words);
  const isHeld = action && (lemma === 'verrichten' || PERFORMS.get(lemma)?.has(action.noun));
  return isHeld ? action.plain : undefined;
}

/** "de toekenning van de vrijstelling van de betaling": three abstract nouns or more, of which two are actions. */
function chainsOf(words: Words): NounStyle[] {
  const chains: NounStyle[] = [];
  for (let first = 0; first < words.count; first++) {
    if (!actionOf(first, words)) continue;
    const nouns = [first];
    for (let last = first; /^(?:van|tot)$/u.test(words.word(last + 1)) && words.gap(last + 1) === Gap.none;) {
      last = headOf(last + 2, words);
      if (last < 0 || (!actionOf(last, words) && !/iteit$/u.test(words.lemma(last)))) break;
      nouns.push(last);
    }
    const plain = nouns.flatMap((at) => actionOf(at, words)?.plain ?? []);
    const last = nouns.at(-1) as number;
    if (nouns.length >= 3 && plain.length >= 2) chains.push({ kind: 'chain', first, last, nouns, empty: -1, plain });
    first = last;
  }
  return chains;
}
