import type { Grammar } from '../../language/constructions/grammar.ts';
import { Is } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';

/** What stands around a verb, as far as a choice of another one hangs on it. In lower case. */
interface Around {
  /** The clause with its spaces. */
  readonly clause: string;
  /** The nouns of the clause. */
  readonly nouns: readonly string[];
  /** The words from the one before the expression to its last, with spaces. */
  readonly hit: string;
  /** The nouns of the sentence. */
  readonly sentence: readonly string[];
  /** The first noun behind the expression; empty for none. */
  readonly behind: string;
}

/** Which simpler verb fits; nothing where none is sure. */
type VerbChoice = (around: Around) => string | undefined;

const HELPERS =
  /(?:dienst|diensten|hulp|zorg|opvang|huis|lijn|team|medewerker|medewerkers|vrijwilliger|vrijwilligers|ocmw|tolk|tolken|coach|consulent|begeleider|begeleiders|advocaat|ombudsman|ombudsvrouw|verpleegkundige|politie|brandweer|mantelzorger|expert|experts|winkel|loket|vzw|organisatie|organisaties|punt)$/u;
const USABLE =
  /(?:regeling|regelingen|premie|premies|toelage|toelages|subsidie|subsidies|tarief|voordeel|voordelen|systeem|steunmaatregel|steunmaatregelen|maatregel|maatregelen|aanbod|dienstverlening)$/u;
const POST = /\b(?:per|via|met de) (?:post|e-?mail|mail|brief|pakje)\b|\bpost(?:zegel|pakket|kantoor)?\b/u;

const BUILDINGS =
  /(?:woningen|(?:^|stads|woon)wijk|woning|woonunits|woonentiteiten|appartementen|flats|huizen|gebouw|gebouwen|school|scholen|parkeergarage|tunnel|brug|sporthal|zwembad|windmolens|crèche|hal)$/u;
const GROUNDS =
  /(?:park|parken|plein|pleinen|pleintje|fietspad|fietspaden|voetpad|voetpaden|fietsstraat|speelbos|bos|speelterrein|speeltuin|pad|weg|wegen|parking|parkings|parkeerplaatsen|groenzone|groenzones|tuin|begraafplaats|skatepark|rotonde|oversteekplaats|fietsenstalling|haltes|halte)$/u;
const PLANS = /(?:plan|plannen|project|projecten|werken|maatregelen|acties|actie|actieplan)$/u;
const MADE =
  /(?:plaats|plaatsen|ruimte|ruimtes|park|plein|speelplek|speelplekken|plek|plekken|structuur|parkstructuur|beeld|beeldtaal|app|website|platform|netwerk|groep|doorgang|verbinding|profiel|account|hoek)$/u;
const MONEY = /(?:budget|budgetten|geld|middelen|bedrag|bedragen|subsidie|subsidies|informatie|gegevens|documenten)$/u;

const RULES =
  /(?:regel|regels|voorschrift|voorschriften|richtlijn|richtlijnen|instructies|bepalingen|aanwijzingen|reglement|maatregelen|voorwaarden|procedure)$/u;
/** What somebody can begin, and not only have. */
const BEGUN =
  /(?:project|projecten|actie|acties|campagne|winkel|werking|initiatief|initiatieven|groep|groepen|vereniging|club|platform|netwerk|dienst|fonds|festival|markt|tornooi|cursus|opleiding|overleg)$/u;
/** Somebody who gets something. */
const RECEIVER = / (?:aan|u|je|jou|hem|haar|hen|hun|ons|wie) /u;
const PASSIVE = / (?:worden|wordt|werd|werden) /u;
const PLANS_AGREED = /(?:plan|plannen|voorstel|voorstellen|akkoord|nota|tekst)$/u;
const STATES = /(?:situatie|situaties|positie|onmogelijkheid|gebied|zone|boom|bomen|haag|bos)$/u;
/** What is told as it is: "uw adres doorgeven". */
const DATA =
  /(?:gegevens|adres|adressen|nummer|nummers|naam|namen|datum|data|resultaat|resultaten|uitslag|uitslagen|score|scores|cijfers|bedrag|bedragen|meterstand|meterstanden|code|codes|wijziging|wijzigingen|wachtwoord|^uur|^uren|^punten|beginuur|aanvangsuur)$/u;
/** To whom something is told, in one word. */
const TOLD = / (?:u|je|jou|hem|haar|hen|hun|ons|mij|me) /u;
/** A question or a statement that is told. */
const TOLD_CLAUSE = / (?:of|dat|wie|wat|wanneer|waar|hoe|hoeveel|waarom|welke?) /u;
/** What is a loss or a punishment. */
const LOSSES =
  /(?:boete|boetes|geldboete|straf|straffen|sanctie|sancties|uitsluiting|uitzetting|terugvordering|schorsing|ontslag|verlies|weigering|sluiting|intrekking|stopzetting|verval|schrapping|nietigheid|afwijzing|beëindiging|inbeslagname|vervolging|ontbinding|uithuiszetting|verwijdering)$/u;
/** What is "verleend": with "geven" nobody says it. */
const GRANTED =
  /(?:vergunning|vergunningen|concessie|concessies|machtiging|kwijting|erkenning|voorrang|medewerking|asiel|ontheffing)$/u;
const MONEY_TERMS = / (?:euro|€) |€|\d,\d\d/u;
const COLLECTED =
  /(?:rijbewijs|kaart|kaarten|pas|paspoort|reispas|pakket|pakje|attest|sleutel|sleutels|zakken|bakje|document)$/u;
/** Places where somebody goes. */
const COUNTERS =
  /(?:loket|balie|onthaal|stadhuis|gemeentehuis|huis|kantoor|politie|winkel|bib|bibliotheek|punt|receptie|wijkwerker|wijkagent|apotheek|apotheker|huisarts|dokter|(?<!ombuds)dienst)$/u;
const WRITES =
  /[@\d]|\b(?:nummer|telefonisch|schriftelijk|kosteloos|gratis|klacht|klachten|bezwaar|beroep|per|via|www|federale|vlaamse|belgische)\b/u;
const WORKS =
  /(?:werken|werkzaamheden|herstellingen|controle|controles|onderzoek|onderzoeken|metingen|taken|opdracht)$/u;
const OPINIONS = /(?:mening|keuze|voorkeur|standpunt|wens|wensen|opmerkingen|interesse|bezwaar|bezwaren)$/u;
const PAPERS =
  /(?:document|documenten|gegevens|dossier|dossiers|bestand|bestanden|tekst|teksten|foto|bewijs|bewijzen|stukken|attest|attesten|lijst|informatie|offerte)$/u;
const GIVEN = /(?:informatie|tips|advies|oplossing|oplossingen|kansen|hulp|ideeën|prijs|prijzen|diploma)$/u;
const GOALS = /(?:doel|doelen|doelstelling|doelstellingen|resultaat|resultaten)$/u;
const CAN = / (?:kan|kunt|kunnen|kon|mag|mogen) /u;
const DONE = /(?:betaling|betalingen|reservatie|reservaties|aangifte|melding|storting|aankoop|aankopen)$/u;

const helpers: VerbChoice = ({ behind }) =>
  USABLE.test(behind) ? 'gebruiken' : HELPERS.test(behind) ? 'hulp vragen aan' : undefined;

/** A car or a house that somebody "beschikt over" is one to use, and not always one to have. */
const IN_USE =
  / over (?:(?:de|het|een|uw|je|jouw|zijn|haar|hun|ons|onze|deze|dit|die|dat|geen|eigen|\p{L}+e) ){0,4}\p{L}*(?:wagens?|auto(?:['’]s)?|voertuig(?:en)?|fiets(?:en)?|motor(?:s|en)?|woning(?:en)?|huis|huizen|huisje|appartement(?:en)?|studio(?:['’]s)?|kamers?|zaal|zalen|lokaal|lokalen|ruimtes?|ruimten|gebouw(?:en)?|garages?|terrein(?:en)?|tuin(?:en)?|gronden?|grond|standplaats(?:en)?|parkeerplaats(?:en)?|stalling(?:en)?) /u;

/** "Laat weten of u komt", "geef uw adres door aan de dienst"; "laten weten" has no "aan". */
const telling: VerbChoice = ({ clause, nouns }) => {
  const isData = ofNouns(nouns, DATA) > 0;
  if (/ aan /u.test(clause)) return isData ? 'doorgeven' : undefined;
  return isData && !TOLD.test(clause) && !TOLD_CLAUSE.test(clause) ? 'doorgeven' : 'laten weten';
};
const EVENTS =
  /(?:feest|feestje|feesten|concert|concerten|optredens?|voorstelling|markt|markten|kermis|kermissen|stoet|optocht|wedstrijd|wedstrijden|match|toernooi|picknick|barbecue|bbq|uitstap|uitstappen|wandeling|wandelingen|tocht|tochten|evenement|evenementen|festivals?|activiteit|activiteiten|opening|plechtigheid|huldiging|receptie|parade|processie|braderie|vuurwerk|show|editie|fuif|fuiven|quiz|festijn|viering|sportdag|plechtigheid|speelstraat)$/u;
const WEATHER = /^(?:regen|storm|wind|hitte|weer|sneeuw|onweer|regenbui|regenbuien|buien|noodweer)$/u;
const GOODS =
  /(?:subsidie|subsidies|premie|premies|korting|steun|toelage|toelages|budget|vergoeding|verbetering|oplossing|hulp|beloning|cadeau|middelen|bus|park|zaal|plek|plekken|datum)$/u;
const SANCTIONS =
  /(?:boete|boetes|straf|straffen|sanctie|sancties|verbod|sluiting|schorsing|stopzetting|intrekking|ontslag|verhoging|controle|controles|maatregel|maatregelen|belasting)$/u;

const ofNouns = (nouns: readonly string[], kind: RegExp) => nouns.filter((noun) => kind.test(noun)).length;

const CHOICES: ReadonlyMap<string, VerbChoice> = new Map<string, VerbChoice>([
  // Of a hat, it is that it fell.
  [
    'in het water [vallen]',
    ({ nouns }) =>
      nouns.some((noun) => EVENTS.test(noun)) && nouns.every((noun) => EVENTS.test(noun) || WEATHER.test(noun))
        ? 'niet doorgaan'
        : undefined,
  ],
  // Nobody promises a fine.
  [
    'in het vooruitzicht [stellen]',
    ({ nouns }) => (ofNouns(nouns, SANCTIONS) ? 'aankondigen' : ofNouns(nouns, GOODS) ? 'beloven' : undefined),
  ],
  ['retourneren', ({ clause }) => (POST.test(clause) ? 'terugsturen' : 'terugbezorgen')],
  ['een beroep [doen] op', helpers],
  ['beroep doen op', helpers],
  // "vrij beschikken over": it says who decides.
  [
    '[beschikken] over',
    ({ clause }) =>
      / (?:vrij|vrijelijk|zelf|alleen|permanente?) /u.test(clause) || IN_USE.test(clause) ? undefined : 'hebben',
  ],
  // "in de staat waarin het zich bevindt": a set phrase.
  [
    '[bevinden] zich',
    ({ nouns, clause, sentence }) =>
      ofNouns(nouns, STATES) ||
      (/^ waarin /u.test(clause) && ofNouns(sentence, /^(?:staat|toestand|situatie|positie)$/u))
        ? undefined
        : 'zijn',
  ],
  ['meedelen', telling],
  ['mededelen', telling],
  ['tot gevolg [hebben]', ({ nouns }) => (ofNouns(nouns, LOSSES) ? 'leiden tot' : 'zorgen voor')],
  [
    'in acht [nemen]',
    ({ nouns }) => (ofNouns(nouns, RULES) || ofNouns(nouns, /^wet(?:ten|geving)?$/u) ? 'volgen' : undefined),
  ],
  // "twee kaarten worden toegekend": "gegeven" asks to whom.
  [
    'toekennen',
    ({ clause }) => (!PASSIVE.test(clause) || (RECEIVER.test(clause) && !/^ er /u.test(clause)) ? 'geven' : undefined),
  ],
  ['onderschrijven', ({ nouns }) => (ofNouns(nouns, PLANS_AGREED) ? 'akkoord gaan met' : undefined)],
  // A witness is there, and does not help.
  ['bijstaan', ({ clause }) => (/ getuigen? | met raad /u.test(clause) ? undefined : 'helpen')],
  ['vernemen', ({ clause }) => (/ (?:hoedanigheid|functie) /u.test(clause) ? undefined : 'horen')],
  // Of an income, it is that it counts.
  ['in rekening [brengen]', ({ clause }) => (MONEY_TERMS.test(clause) ? 'vragen' : undefined)],
  [
    'in ontvangst [nemen]',
    ({ nouns, clause }) =>
      ofNouns(nouns, COLLECTED) && / (?:u|je|jij|om|aanvrager|ouders) /u.test(clause) && !/ (?:we|wij) /u.test(clause)
        ? 'afhalen'
        : undefined,
  ],
  // "Een infomoment is op 24 april": of what is new, it is not said that it "is".
  ...['plaatsvinden', 'plaatshebben', 'plaatsgrijpen'].map((verb): [string, VerbChoice] => [
    verb,
    ({ clause }) => (/^ (?:(?:en|dat|als) )?(?:een|er|geen|enkele|twee|drie) /u.test(clause) ? undefined : 'zijn'),
  ]),
  // "een premie starten" nobody says: what is founded, or what is begun.
  ['in het leven [roepen]', ({ nouns }) => (ofNouns(nouns, BEGUN) ? 'starten' : undefined)],
  ['kenbaar [maken]', ({ sentence }) => (ofNouns(sentence, OPINIONS) ? 'laten weten' : undefined)],
  ['aanleveren', ({ nouns }) => (ofNouns(nouns, PAPERS) ? 'bezorgen' : undefined)],
  ['vereffenen', ({ clause }) => (/ saldo | met uw /u.test(clause) ? undefined : 'betalen')],
  [
    'sensibiliseren',
    ({ clause }) => (/ (?:omtrent|over|rond|inzake|voor) /u.test(clause) ? undefined : 'bewust maken'),
  ],
  ['overhandigen', ({ clause }) => (RECEIVER.test(clause) ? 'geven' : 'afgeven')],
  ['aanreiken', ({ nouns }) => (ofNouns(nouns, GIVEN) ? 'geven' : undefined)],
  [
    'omvatten',
    ({ clause }) => (/ (?:twee|drie|vier|vijf|zes|zeven|acht|\d+) /u.test(clause) ? 'bestaan uit' : undefined),
  ],
  // "kunt aanspraak maken" is "hebt recht", and not "kunt recht hebben".
  ['aanspraak [maken] op', ({ clause }) => (CAN.test(clause) ? undefined : 'recht hebben op')],
  [
    'in staat [zijn] om',
    ({ hit }) => (/\b(?:fysiek|mentaal|financieel|medisch|lichamelijk)\b/u.test(hit) ? undefined : 'kunnen'),
  ],
  ['nastreven', ({ nouns }) => (ofNouns(nouns, GOALS) ? 'willen bereiken' : undefined)],
  ['waarborgen', ({ nouns }) => (ofNouns(nouns, /zorg$/u) ? undefined : 'zorgen voor')],
  // A duty or a term is not followed.
  ['naleven', ({ nouns }) => (ofNouns(nouns, RULES) || ofNouns(nouns, /^wet(?:ten|geving)?$/u) ? 'volgen' : undefined)],
  ['verlenen', ({ sentence }) => (ofNouns(sentence, GRANTED) ? undefined : 'geven')],
  ['verrichten', ({ nouns }) => (ofNouns(nouns, WORKS) ? 'uitvoeren' : ofNouns(nouns, DONE) ? 'doen' : undefined)],
  [
    'realiseren',
    ({ nouns }) => {
      const wanted = [
        ...(ofNouns(nouns, BUILDINGS) ? ['bouwen'] : []),
        ...(ofNouns(nouns, GROUNDS) ? ['aanleggen'] : []),
        ...(ofNouns(nouns, PLANS) ? ['uitvoeren'] : []),
      ];
      return wanted.length === 1 ? wanted[0] : undefined;
    },
  ],
  ['[wenden] tot', ({ clause, behind }) => (!WRITES.test(clause) && COUNTERS.test(behind) ? 'gaan naar' : undefined)],
  ['creëren', ({ nouns }) => (ofNouns(nouns, MADE) ? 'maken' : 'zorgen voor')],
  [
    'ter beschikking [stellen]',
    ({ nouns, clause }) => (ofNouns(nouns, MONEY) || / euro /u.test(clause) ? 'geven' : undefined),
  ],
  [
    'uitrollen',
    ({ nouns, clause }) =>
      !/ (?:straat|straten|wijk|wijken|gemeente|stad|deelgemeente|regio|land) /u.test(clause) &&
      nouns.some((noun) => /(?:systeem|regeling|aanpak|project|app|beleid|methode|tarief|reglement|pas)$/u.test(noun))
        ? 'invoeren'
        : undefined,
  ],
]);

/** The simpler verb that fits at a place: the first of the list, but for those that what stands around decides on. */
export function chosenVerb(hit: Hit, { words, clauses }: Grammar): string | undefined {
  const { entry, tokenTo, sentence } = hit;
  const choice = CHOICES.get(entry.word);
  if (!choice) return entry.advice ? undefined : entry.simpler?.[0];
  const [first, end] = [hit.tokenFrom - sentence.tokenFrom, tokenTo - sentence.tokenFrom];
  const own = clauses.find((one) => one.words.includes(end - 1))?.words ?? [];
  const nouns = own
    .filter((at) => words.is(at, Is.noun) && !entry.word.includes(words.word(at)))
    .map((at) => words.word(at));
  const all = Array.from({ length: words.count }, (_, at) => at).filter((at) => words.is(at, Is.noun));
  const behind = own.find((at) => at >= end && words.is(at, Is.noun));
  const chosen = choice({
    clause: ` ${own.map((at) => words.word(at)).join(' ')} `,
    nouns,
    hit: Array.from({ length: end - first + 1 }, (_, at) => words.word(first - 1 + at)).join(' '),
    sentence: all.map((at) => words.word(at)),
    behind: behind === undefined ? '' : words.word(behind),
  });
  return chosen !== undefined && entry.simpler?.includes(chosen) ? chosen : undefined;
}

/** Verbs of the lists whose wording hangs on what stands around them. */
export const CHOSEN_VERBS: readonly string[] = [...CHOICES.keys()];
