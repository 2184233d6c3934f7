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
  /** The nouns (or infinitives) that hide an action, in order. */
  readonly nouns: readonly number[];
  /** The verbs to write instead: infinitives, in order; none where every noun asks for another one. */
  readonly plain: readonly string[];
  /** The verb that says nothing by itself. */
  readonly empty?: number;
}

/** Nouns with the verb that they hide: it follows from "-ing" and "-atie", or stands behind a colon. */
function withVerbs(list: string): ReadonlyMap<string, string> {
  const entries = list.trim().split(/\s+/u);
  return new Map(
    entries.map((entry) => {
      const [noun = '', verb] = entry.split(':');
      return [noun, verb?.replaceAll('_', ' ') ?? verbOf(noun)];
    }),
  );
}

/** "plaatsing" gives "plaatsen", "registratie" gives "registreren". */
function verbOf(noun: string): string {
  return noun.replace(/ing$/u, 'en').replace(/atie$/u, 'eren');
}

/** What towns do. No things ("vergunning", "woning"), no gatherings ("vergadering", "opleiding"), no steps in law. */
const ACTIONS = withVerbs(`
  aanbesteding aangifte:aangeven aankondiging aankoop:aankopen aanleg:aanleggen aanlevering aanmaning aanmelding
  aanpassing aanplanting aanrekening aansluiting aanstelling aanvulling aanwerving aanwijzing activatie:activeren
  activering afbakening afbraak:afbreken afhandeling aflevering afmelding afschaffing afstemming afvoer:afvoeren
  afweging analyse:analyseren annulatie annulering asfaltering automatisering begeleiding behandeling beheer:beheren
  bekendmaking benoeming beoordeling berekening bescherming beslissing besluit:besluiten bespreking besteding bestelling
  bestraffing bestrijding betaling betekening bevestiging beveiliging bevraging bewaking bewaring bezorging bijdrage:bijdragen
  boeking communicatie:communiceren controle:controleren correctie:corrigeren coördinatie deelname:deelnemen digitalisering
  doorverwijzing evaluatie facturatie facturering financiering goedkeuring handhaving heraanleg:heraanleggen
  herberekening herinrichting herplaatsing herstel:herstellen herstelling hervorming herziening:herzien huldiging
  identificatie:identificeren inbeslagname:in_beslag_nemen inbreng:inbrengen indexering indiening
  ingebruikname:in_gebruik_nemen inhuldiging inkoop:inkopen inning inschatting inschrijving inspanning:zich_inspannen
  inspectie:inspecteren installatie inventarisatie investering invoering invordering invulling inzameling
  isolatie:isoleren keuring kennisgeving:laten_weten kwijtschelding lediging levering loting mededeling:meedelen
  medewerking:meewerken melding meting naleving navraag:navragen neerlegging onderhandeling onderhoud:onderhouden
  ondersteuning ondertekening onderzoek:onderzoeken ontbinding ontharding onthulling ontmanteling ontruiming
  ontsmetting ontvangst:ontvangen ontwikkeling opening ophaling ophoging oplevering opmaak:opmaken opmeting
  opname:opnemen oprichting oproeping opschorting opslag:opslaan opsporing opstart:opstarten opstelling opvang:opvangen
  opvolging opvraging opzegging opzoeking overbrenging overdracht:overdragen overhandiging overleg:overleggen overmaking
  overname:overnemen overplaatsing overschrijving plaatsing publicatie:publiceren raadpleging raming realisatie
  registratie registrering reiniging renovatie reparatie:repareren reservatie reservering restauratie ruiming
  samenstelling sanering schatting schoonmaak:schoonmaken schorsing schrapping screening:screenen selectie:kiezen
  sensibilisering sloop:slopen sluiting snoei:snoeien sortering splitsing stemming stopzetting storting subsidiëring
  telling terbeschikkingstelling:ter_beschikking_stellen terugbetaling teruggave:teruggeven terugvordering toediening
  toekenning toelichting toepassing toetsing toewijzing toezegging toezending toezicht:toezicht_houden
  transport:vervoeren uitbetaling uitbreiding uitlening uitnodiging uitreiking uitrol:uitrollen uitschrijving
  uitstel:uitstellen uitvoering uitwerking uitwisseling vaststelling verandering verbetering verbouwing verdeling
  verduurzaming vereenvoudiging vergelijking vergroening verhoging verhuizing verhuur:verhuren verificatie:controleren
  verkoop:verkopen verlaging verlenging vermelding vermindering vernietiging vernieuwing verplaatsing verrekening
  verspreiding verstrekking vervanging vervoer:vervoeren verwerking verwijdering verwittiging verzending voorbereiding
  voorlegging vrijgave:vrijgeven vrijstelling weergave:weergeven wegname:wegnemen weigering werving wijziging zuivering`);

/** Also the name of something that takes place on a day: "de opening vindt plaats op 3 mei" is right. */
const EVENTS = new Set(
  'afrekening bespreking bevraging huldiging inhuldiging kennismaking loting ondertekening onthulling ontvangst oefening opening opname oplevering opvang overdracht overhandiging overleg raadpleging stemming telling toelichting training uitreiking uitzending verhuizing verkiezing verkoop vertoning viering voorstelling'.split(
    ' ',
  ),
);
/** Words on "-ing" that are things, gatherings or accidents, although a verb is near; also at the end of a compound. */
const THINGS =
  /(?:instelling|woning|rekening|vergunning|vereniging|vergadering|opleiding|stelling|leiding|oefening|training|verkiezing|omgeving|lening|zitting|lezing|wandeling|vertoning|viering|regering|belasting|vergoeding|werking|mening|richting|ervaring|handeling|ontmoeting|vorming|beweging|opvoering|uitzending|vertelling|aanrijding|botsing|ontploffing|ontsporing|overstroming|vergissing|verdrinking|besmetting|aanvaring|verrassing|bevalling|schending|overtreding|beschieting|ontsnapping|ontvoering|arrestatie|operatie|organisatie|delegatie|situatie|demonstratie|manifestatie|generatie|combinatie|informatie|gebruiksaanwijzing|kinderopvang)$/u;

const HAPPENS = new Set(['gebeuren', 'geschieden', 'plaatsvinden', 'plaatshebben']);
/** Verbs that say nothing beside some nouns. "verrichten" does so beside every action. */
const PERFORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    nemen: 'beslissing besluit',
    maken:
      'inschatting vergelijking berekening afweging reservatie reservering raming schatting evaluatie analyse selectie',
    doen: 'betaling storting vaststelling mededeling bestelling aanpassing inschrijving reservatie reservering toezegging navraag opzoeking herstelling meting controle schatting',
    geven: 'uitvoering invulling toelichting bevestiging goedkeuring',
    verlenen: 'goedkeuring medewerking ondersteuning vrijstelling',
    leveren: 'bijdrage inspanning',
    plegen: 'overleg',
    voeren: 'overleg onderhandeling',
    uitoefenen: 'controle toezicht',
    treffen: 'voorbereiding',
    ondergaan: 'wijziging verandering aanpassing verhoging verlaging vernieuwing uitbreiding',
    aanbrengen: 'wijziging aanpassing verandering correctie verbetering',
    doorvoeren:
      'wijziging aanpassing verandering verhoging verlaging vermindering verbetering hervorming correctie indexering',
    uitvoeren:
      'controle meting opmeting onderzoek herstelling reparatie plaatsing betaling telling keuring inspectie berekening reiniging evaluatie analyse screening registratie verbouwing renovatie sanering aanpassing wijziging verbetering inventarisatie uitbreiding verplaatsing schatting toetsing beoordeling',
    instellen: 'onderzoek',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
);
/** Fixed expressions: their words before the verb, the preposition that they ask for, and what they say in one verb. */
const EXPRESSIONS: ReadonlyMap<string, readonly (readonly [words: string, preposition: string, plain: string])[]> =
  new Map(
    Object.entries({
      nemen: [
        ['aanvang', '', 'beginnen'],
        ['kennis', 'van', 'lezen'],
      ],
      maken: [
        ['gebruik', 'van', 'gebruiken'],
        ['melding', 'van', 'melden'],
        ['aanvang', 'met', 'beginnen'],
        ['begin', 'met', 'beginnen'],
      ],
      brengen: [
        ['tot stand', '', ''],
        ['tot uitvoering', '', 'uitvoeren'],
        ['ten uitvoer', '', 'uitvoeren'],
        ['tot ontwikkeling', '', 'ontwikkelen'],
      ],
      komen: [
        ['tot stand', '', 'ontstaan'],
        ['tot uitvoering', '', 'uitvoeren'],
      ],
      leggen: [['ten uitvoer', '', 'uitvoeren']],
      treffen: [['regeling', '', 'regelen']],
    } satisfies Record<string, [string, string, string][]>),
  );

/** Infinitives that are nouns of their own behind "het", or tell what something does by itself. */
const LEXICAL = new Set(
  'eten leven bestaan voortbestaan wonen vertrouwen wantrouwen optreden vermoeden verleden vermogen schrijven inkomen verblijven overlijden verlangen streven weten wezen voornemen onderkomen aanzien ontstaan lijden gebeuren samenleven samenwonen handelen ingrijpen aftreden falen slagen welslagen functioneren bewegen zijn waren worden hebben kunnen moeten mogen zullen willen gaan komen dreigen blijken lijken oordelen denken gevoelen genoegen aandenken spelen werken zwemmen lopen rijden slapen huilen lachen roepen gedragen uitzien geloven begin verloop'.split(
    ' ',
  ),
);
/** Verbs that wait for an infinitive: in "u kunt het huren van de stad", "het" is a thing. */
const AWAITS = new Set('kunnen moeten mogen willen zullen laten komen gaan blijven hoeven helpen'.split(' '));
const MONTHS = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u;
const IRREGULAR = [...ACTIONS.keys()].filter((noun) => !/(?:ing|atie)$/u.test(noun));
const MAY_HOLD = new RegExp(`n van |ing|atie|gebeur|gebruik|aanvang|begin|kennis|stand|uitvoer|${IRREGULAR.join('|')}`, 'iu');

/** Cheap: whether a sentence can hold nominal style. */
export function mayHaveNounStyle(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** The nominal style of a sentence, in order; of what overlaps only one. */
export function nounStylesOf(grammar: Grammar): NounStyle[] {
  const { verbGroups, words } = grammar;
  const infinitives = nominalInfinitives(grammar);
  const nouns = new Map<Clause, readonly number[]>();
  const empty = verbGroups.flatMap((group) => emptyVerbOf(group, nouns, infinitives, words) ?? []);
  const taken = new Uint8Array(words.count);
  return [...empty, ...infinitives, ...chainsOf(words)]
    .filter(({ first, last }) => {
      if (taken.subarray(first, last + 1).includes(1)) return false;
      taken.fill(1, first, last + 1);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}

/** "het tijdig indienen en betalen van uw aanvraag". */
function nominalInfinitives({ verbGroups, words }: Grammar): NounStyle[] {
  const awaited = new Uint8Array(words.count);
  for (const { main, finite, clause } of verbGroups) {
    if (main === finite && AWAITS.has(words.lemma(main))) for (const at of clause.words) awaited[at] = 1;
  }
  const found: NounStyle[] = [];
  for (let van = 2; van < words.count; van++) {
    const verb = van - 1;
    if (words.word(van) !== 'van' || words.gap(van) !== Gap.none || !isInfinitive(verb, words)) continue;
    const het = articleOf(verb, words);
    const object = headOf(van + 1, words);
    if (het < 0 || object < 0 || LEXICAL.has(words.word(verb)) || isNoObject(van + 1, words)) continue;
    // Behind a preposition "het" is an article; elsewhere it can be a thing: "u kunt het huren van de stad".
    if (words.tag(het - 1) !== Tag.VZ && (awaited[verb] === 1 || isSubject(het - 1, words))) continue;
    const plain = performed(words.lemma(verb), object, words);
    const verbs = plain === undefined ? verbsBetween(het + 1, van, words) : [plain];
    found.push({ kind: 'infinitive', first: het, last: chainFrom(object, words).last, nouns: [verb], plain: verbs });
  }
  return found;
}

function isInfinitive(at: number, words: Words): boolean {
  const tag = words.tag(at);
  if (tag === Tag['V.inf.zelfst'] || tag === Tag['V.inf']) return !words.isTe(at - 1);
  return words.word(at - 1) === 'laten' && words.mayBe(at, Tag['V.inf']);
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
  let start = -1;
  for (let at = from; at < to; at++) {
    if (words.tag(at) === Tag.NEVEN) start = -1;
    else if (start < 0 && (words.tag(at) === Tag.VZ || words.word(at) === 'laten')) start = at;
    else if (isInfinitive(at, words)) {
      const phrase = Array.from({ length: at + 1 - Math.max(start, 0) }, (_, index) => words.word(start + index));
      verbs.push(start < 0 ? words.word(at) : phrase.join(' '));
      start = -1;
    }
  }
  return verbs;
}

interface Action {
  readonly at: number;
  /** The noun as it stands in the list: the last part of a compound. */
  readonly noun: string;
  readonly plain: string;
}

/** The action that a noun is; nothing for a thing. */
function actionOf(at: number, words: Words): Action | undefined {
  if (!words.is(at, Is.noun) || words.tag(at) === Tag.EIGEN) return undefined;
  const lemma = words.lemma(at);
  const end = Math.max(0, lemma.length - 4);
  for (let start = 0; start <= end; start = Math.max(3, start + 1)) {
    const noun = lemma.slice(start);
    const plain = ACTIONS.get(noun);
    if (plain && (start === 0 || !THINGS.test(lemma))) return { at, noun, plain };
  }
  // What is not in the list is an action when a verb is made so, and what is done to stands behind it.
  const plain = verbOf(lemma);
  const isMade = plain !== lemma && (words.morphology.verb(plain) & VerbFact.known) !== 0 && !THINGS.test(lemma);
  return isMade && words.word(at + 1) === 'van' ? { at, noun: lemma, plain } : undefined;
}

/** The action that a verb with this lemma only performs: "beslissing" gives "beslissen" beside "nemen". */
function performed(lemma: string, noun: number, words: Words): string | undefined {
  const action = actionOf(noun, words);
  const isHeld = action && (lemma === 'verrichten' || PERFORMS.get(lemma)?.has(action.noun));
  return isHeld ? action.plain : undefined;
}

/** The actions of a clause that are its subject or object: those in no phrase with a preposition. */
function emptyVerbOf(group: VerbGroup, infinitives: readonly NounStyle[], words: Words): NounStyle | undefined {
  const { main, lemma, clause } = group;
  return undefined;
}
