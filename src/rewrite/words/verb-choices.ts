import type { Grammar } from '../../language/constructions/grammar.ts';
import { Is } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/match.ts';

/** What stands around a verb, as far as a choice of another one hangs on it. In lower case. */
interface Around {
  /** The clause with its spaces. */
  readonly clause: string;
  /** The nouns of the clause. */
  readonly nouns: readonly string[];
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
/** Somebody who gets something. */
const RECEIVER = / (?:aan|u|je|jou|hem|haar|hen|hun|ons|wie) /u;
const PASSIVE = / (?:worden|wordt|werd|werden) /u;
const PLANS_AGREED = /(?:plan|plannen|voorstel|voorstellen|akkoord|nota|tekst)$/u;
const STATES = /(?:situatie|situaties|positie|onmogelijkheid|gebied|zone|boom|bomen|haag|bos)$/u;
const FINES = /(?:boete|sanctie|schrapping|schorsing|straf|weigering|afvoering|stakingsbevel|vervolging)$/u;

const helpers: VerbChoice = ({ behind }) =>
  USABLE.test(behind) ? 'gebruiken' : HELPERS.test(behind) ? 'hulp vragen aan' : undefined;

const ofNouns = (nouns: readonly string[], kind: RegExp) => nouns.filter((noun) => kind.test(noun)).length;

const CHOICES: ReadonlyMap<string, VerbChoice> = new Map<string, VerbChoice>([
  ['retourneren', ({ clause }) => (POST.test(clause) ? 'terugsturen' : 'terugbezorgen')],
  ['een beroep [doen] op', helpers],
  ['beroep doen op', helpers],
  // "vrij beschikken over": it says who decides.
  ['[beschikken] over', ({ clause }) => (/ (?:vrij|vrijelijk|zelf|alleen) /u.test(clause) ? undefined : 'hebben')],
  ['[bevinden] zich', ({ nouns }) => (ofNouns(nouns, STATES) ? undefined : 'zijn')],
  ['in acht [nemen]', ({ nouns }) => (ofNouns(nouns, RULES) ? 'volgen' : undefined)],
  // "twee kaarten worden toegekend": "gegeven" asks to whom.
  ['toekennen', ({ clause }) => (RECEIVER.test(clause) || !PASSIVE.test(clause) ? 'geven' : undefined)],
  ['onderschrijven', ({ nouns }) => (ofNouns(nouns, PLANS_AGREED) ? 'akkoord gaan met' : undefined)],
  // A witness is there, and does not help.
  ['bijstaan', ({ clause }) => (/ getuigen? | met raad /u.test(clause) ? undefined : 'helpen')],
  ['vernemen', ({ clause }) => (/ (?:hoedanigheid|functie) /u.test(clause) ? undefined : 'horen')],
  ['aanleiding [geven] tot', ({ nouns }) => (ofNouns(nouns, FINES) ? 'leiden tot' : 'zorgen voor')],
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
  [
    '[wenden] tot',
    ({ clause }) =>
      /[@\d]|\b(?:nummer|telefonisch|schriftelijk|per|via|www)\b/u.test(clause) ? undefined : 'gaan naar',
  ],
  ['creëren', ({ nouns }) => (ofNouns(nouns, MADE) ? 'maken' : 'zorgen voor')],
  [
    'ter beschikking [stellen]',
    ({ nouns, clause }) => (ofNouns(nouns, MONEY) ? 'geven' : / aan /u.test(clause) ? undefined : 'aanbieden'),
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
  const end = tokenTo - sentence.tokenFrom;
  const own = clauses.find((one) => one.words.includes(end - 1))?.words ?? [];
  const nouns = own
    .filter((at) => words.is(at, Is.noun) && !entry.word.includes(words.word(at)))
    .map((at) => words.word(at));
  const behind = own.find((at) => at >= end && words.is(at, Is.noun));
  const chosen = choice({
    clause: ` ${own.map((at) => words.word(at)).join(' ')} `,
    nouns,
    behind: behind === undefined ? '' : words.word(behind),
  });
  return chosen !== undefined && entry.simpler?.includes(chosen) ? chosen : undefined;
}
