import { isMonth } from '../../language/constructions/time-words.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { anyTime } from './any-time.ts';
import { despite } from './despite.ts';
import { articleOf } from './noun-facts.ts';
import { type HitPlace, marksAround } from './place.ts';
import { isNamedBefore } from './pointing.ts';

/**
 * Expressions of which what stands around them decides what simpler one fits. Each says so itself; nothing where none is
 * sure.
 */
type Choice = (place: HitPlace) => string | undefined;

/** Nouns that tell or ask something, so that "over" fits behind them; also as the last part of a compound. */
const TELLING =
  /(?:vraag|vragen|informatie|info|uitleg|toelichting|(?<!maat)regels?|regelgeving|regeling|afspraak|afspraken|advies|adviezen|beslissing|beslissingen|besluit|besluiten|oordeel|brief|brieven|mail|mails|bericht|berichten|nieuws|klacht|klachten|opmerking|opmerkingen|gegevens|document|documenten|rapport|rapporten|verslag|verslagen|studie|onderzoek|onderzoeken|wet|wetgeving|wetten|decreet|decreten|reglement|reglementen|verordening|verordeningen|bepaling|bepalingen|voorschriften|voorstel|voorstellen|mening|meningen|gesprek|gesprekken|overleg|discussie|discussies|debat|beleid|kennis|duidelijkheid|onduidelijkheid|twijfel|twijfels|inlichtingen|communicatie|overeenkomst|tips|raadgevingen|folder|brochure|infosessie|infoavond|infomoment|vergadering|dossier|zekerheid|bevinding|bevindingen|cijfers|adviesrecht|instemmingsrecht|inspraakrecht|inspraak|medezeggenschap|verantwoording|idee|ideeën|suggestie|suggesties|visie|boete|boetes|bezorgdheid|bezorgdheden|onrust|feiten|instructies|richtlijnen|richtlijn|akkoord|campagne)$/u;
const HELPS = /(?:begeleiding|ondersteuning|hulp|steun|bijstand|hulpverlening|dienstverlening|ervaring)$/u;
/** Verbs that tell or ask something about what follows. */
const TELLS = new Set(
  'informeren inlichten lichten schrijven praten spreken overleggen contacteren bellen mailen beslissen oordelen adviseren communiceren melden meedelen antwoorden berichten stemmen gaan vergaderen discussiëren klagen lezen'.split(
    ' ',
  ),
);
/** How far before an expression its noun is looked for, in words: "het advies van de raad inzake". */
const REACH = 6;

/** "over" behind what tells or asks: "vragen over", "informeert u over". */
const about: Choice = ({ words, first, last, grammar }) => {
  // "advies over de plannen inzake": twice "over".
  for (let at = first - REACH; at <= last + REACH; at++) if (words.word(at) === 'over') return undefined;
  // "begeleiding inzake wonen": who helps, does not tell about it.
  if (HELPS.test(words.word(first - 1))) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (TELLING.test(words.word(at))) return 'over';
    // "besluiten betreft omtrent": the verb that closes a clause stands between.
    if (words.gap(at + 1) !== 0 || (words.is(at, Is.finite) && at < first - 1)) break;
  }
  const clause = grammar.clauses.find((one) => one.words.includes(first));
  return clause?.words.some((at) => words.is(at, Is.verb) && TELLS.has(words.lemma(at))) ? 'over' : undefined;
};

/** The noun that an expression is said of: the first one behind it. */
function nounBehind({ words, last }: HitPlace): string {
  for (let at = last + 1; at < Math.min(words.count, last + 6); at++) {
    if (words.is(at, Is.noun)) return words.word(at);
    if (words.gap(at) !== 0 && at > last + 1) break;
  }
  return '';
}

const PURPOSES =
  /(?:project|projecten|plan|plannen|onderzoek|campagne|actie|acties|aanvraag|aanvragen|dossier|procedure|opleiding|subsidie|subsidies|premie|premies|dienstverlening|hulpverlening|samenwerking|aanleg|heraanleg|werken|vergunning|studie|wedstrijd|oproep|verkiezing|verkiezingen|inburgering|programma|opdracht|controle|veiligheid|verkeersveiligheid|preventie|onderhoud|wijk|begeleiding|selectie|zoektocht)$/u;
const EVENTS =
  /(?:week|weken|dag|dagen|maand|jaar|feest|feesten|festival|weekend|kermis|nacht|zomer|winter|vakantie)$/u;

/** "voor" a project, "tijdens" a week. */
const frame: Choice = (place) => {
  const noun = nounBehind(place);
  if (EVENTS.test(noun)) return 'tijdens';
  return PURPOSES.test(noun) ? 'voor' : undefined;
};

const CHECKS = /^(?:beoordeling|behandeling|controle|onderzoek|berekening|aanvraag|verwerking)$/u;
const HINDERED =
  /^(?:gesloten|dicht|afgesloten|hinder|vertraging|onderbroken|uitgesteld|afgelast|geannuleerd|verplaatst|geschrapt|beperkt|verhinderd|afwezig|omleiding|sluit|sluiten)$/u;

/** "door" behind what can't go on, "over" behind what tells. */
const related: Choice = (place) => {
  const { words, first } = place;
  const told = TELLING.test(words.word(first - 1)) ? 'over' : about(place);
  if (told) return told;
  // "kosten maken in verband met uw werk": what it is for.
  if (
    CHECKS.test(nounBehind(place)) ||
    /kosten$/u.test(words.word(first - 1)) ||
    /kosten$/u.test(words.word(first - 2))
  )
    return 'voor';
  for (let at = 0; at < words.count; at++) if (HINDERED.test(words.word(at))) return 'door';
  return undefined;
};

const LAWS =
  /(?:artikel|artikelen|artikels|wet|wetten|wetboek|decreet|decreten|reglement|reglementen|besluit|beslissing|verordening|regels|regelgeving|wetgeving|grondwet|omzendbrief|politiereglement|code|codex|overeenkomst|contract|voorschriften|bepalingen|criteria|voorwaarden|afspraken|plan|statuten)$/u;
const MEASURES =
  /(?:inkomen|inkomens|leeftijd|aantal|oppervlakte|verbruik|gewicht|grootte|gezinssituatie|situatie|noden|behoeften|tarief|tarieven|afstand|waarde|ligging|rangorde|punten)$/u;

const SENT = /(?:brief|mail|vraag|melding|verzoek|klacht|bericht|oproep|schrijven|telefoontje)$/u;

/** "volgens het reglement", "na uw brief", "door de storm"; behind a noun, "door" would tell who did it: "de aanstelling ingevolge het ontslag". */
const byLawOrCause: Choice = (place) => {
  const noun = nounBehind(place);
  if (LAWS.test(noun)) return 'volgens';
  if (SENT.test(noun)) return 'na';
  return place.words.is(place.first - 1, Is.noun) ? undefined : 'door';
};

/** What somebody does, or what takes place: at the front "voor" would be a time before it. */
const TAKES_PLACE =
  /(?:(?<!won|veren|opleid|verzeker|reken|omgev)ing|atie|aanleg|bouw|aankoop|verkoop|afbraak|sloop|herstel|onderhoud|onderzoek|start|keuze|komst|werken|feest|feesten|kermis|markt|stoet|optocht|wedstrijd|bezoek|vakantie|kerst|nieuwjaar|winter|zomer|verkiezingen|herdenking)$/u;

/** "voor uw veiligheid"; "Met het oog op de heraanleg" is "om … te". */
const inView: Choice = (place) => {
  const noun = nounBehind(place);
  if (noun === '' || (place.after === 'het' && place.words.word(place.last + 3) === 'van')) return undefined;
  return place.first === 0 && TAKES_PLACE.test(noun) ? undefined : 'voor';
};

/** "volgens" a law. */
const byLaw: Choice = (place) => (LAWS.test(nounBehind(place)) ? 'volgens' : undefined);
/** "volgens" a law or a measure. */
const byMeasure: Choice = (place) => byLaw(place) ?? (MEASURES.test(nounBehind(place)) ? 'volgens' : undefined);

const NUMBER =
  /^(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|enige|minstens|maximaal|hoogstens|maximum|minimum|ten|meer|minder|ongeveer|heel|lange|korte|langere|kortere|meerdere|verschillende)$/u;

const ALLOWED = /(?:toestemming|toelating|vergunning|machtiging|akkoord|goedkeuring)$/u;
const HINDRANCES = /(?:overmacht|weer|omstandigheden|ziekte|nood|noodgevallen|brand|weerverlet|panne|storing|onweer)$/u;

/** "behalve met toestemming", "behalve bij overmacht", "behalve de draaimolen". */
const except: Choice = (place) => {
  const { words, last, after } = place;
  const noun = nounBehind(place);
  if (words.tag(last + 1) === Tag.VZ || /^(?:als|wanneer|in|op|voor|bij|met)$/u.test(after)) return 'behalve';
  if (ALLOWED.test(noun)) return 'behalve met';
  if (HINDRANCES.test(noun)) return 'behalve bij';
  return /^(?:de|het|uw|deze|die|dit)$/u.test(after) ? 'behalve' : undefined;
};

const PAID = /^(?:overschrijving|storting|domiciliëring|post|e-mail|mail|sms|telefoon|internet|aangetekende|loting)$/u;

/** "via overschrijving", "met een formulier". */
const byMeans: Choice = ({ after, hit, words, last }) => {
  const has = (wording: string) => (hit.entry.simpler?.includes(wording) ? wording : undefined);
  if (PAID.test(after)) return has('via');
  // "door aanplakking", "door het invullen van": an action has no "met".
  const isAction = /^\p{L}{4,}ing$/u.test(after) || (after === 'het' && words.word(last + 3) === 'van');
  return isAction ? has('door') : 'met';
};

/** "tijdens de werken", and not "tijdens drie jaar". */
const during: Choice = ({ after, words, last }) =>
  NUMBER.test(after) || words.tag(last + 1) === Tag.TW ? undefined : 'tijdens';

const isPeriod = (word: string) => isMonth(word) || /^(?:\d{4}|volgende?|komende|vorige?)$/u.test(word);

/** "in mei", "in de komende weken"; "tijdens het jaar". */
const inTheCourse: Choice = ({ after, words, last }) =>
  isPeriod(after) || (after === 'de' && isPeriod(words.word(last + 2))) ? 'in' : 'tijdens';

const STARTS =
  /(?:opening|start|viering|bezoek|afscheid|inhuldiging|huwelijk|geboorte|uitreiking|overlijden|verhuizing|afsluiting|voorstelling)$/u;

const occasion: Choice = (place) => {
  const noun = nounBehind(place);
  if (STARTS.test(noun)) return 'bij';
  return noun ? 'voor' : undefined;
};

/** "maar drie dagen", "alleen op maandag". */
const only: Choice = ({ after, first }) => {
  if (/^(?:\d+|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|weinig|beperkt)$/u.test(after))
    return first > 0 ? 'maar' : undefined;
  return /^(?:op|in|voor|als|met|van|na|tot|bij|via|wie|wanneer|de|het|deze|die|indien)$/u.test(after)
    ? 'alleen'
    : undefined;
};

/** Behind a preposition "het feit dat" is an object that "dat" can't be. */
const theFact: Choice = ({ before, words, first }) =>
  words.tag(first - 1) === words.tag(-1) ||
  !/^(?:aan|bij|door|in|met|na|naar|of|om|op|over|tegen|tot|uit|van|voor|ondanks|gezien|gelet|wegens|vanwege)$/u.test(
    before,
  )
    ? 'dat'
    : undefined;

/** "betreuren heel erg", "raden sterk aan"; "ten zeerste gewenst" has no such word. */
const mostly: Choice = ({ words }) => {
  for (let at = 0; at < words.count; at++) {
    const verb = words.is(at, Is.verb) ? words.lemma(at) : '';
    if (/^(?:aanraden|afraden|aanbevelen|raden|bevelen)$/u.test(verb)) return 'sterk';
    if (/^(?:betreuren|waarderen|appreciëren|bedanken)$/u.test(verb) || words.word(at - 1) === 'prijs')
      return 'heel erg';
  }
  return undefined;
};

/** "vragen over", else "na". */
const reason: Choice = ({ words, first }) => (TELLING.test(words.word(first - 1)) ? 'over' : 'na');

const isAttribute = (at: number, words: HitPlace['words']) =>
  [Tag['A.attr'], Tag['V.vd.attr'], Tag['V.od.attr']].includes(words.tag(at));

/** "en zo kan", and not "aldus de burgemeester" or "het aldus berekende bedrag". */
const thus: Choice = ({ words, last, after }) =>
  after === '' ||
  words.isCapital(last + 1) ||
  words.is(last + 1, Is.noun | Is.determiner) ||
  isAttribute(last + 1, words)
    ? undefined
    : 'zo';

/** "rond 15 uur", "ongeveer 15 meter". */
const clock: Choice = ({ words, last, hit }) =>
  words.word(last + 2) === 'uur' ? (hit.entry.simpler?.includes('rond') ? 'rond' : undefined) : 'ongeveer';

/** "van wie de auto", "van wie het huis": the noun right behind it decides. */
const whose: Choice = ({ words, last, grammars }) => {
  const noun = last + 1;
  if (words.tag(noun) === Tag['N.mv']) return 'van wie de';
  if (!words.is(noun, Is.noun) || words.isCapital(noun)) return undefined;
  return `van wie ${articleOf(words.word(noun), grammars)}`;
};

/** Which simpler wording fits is a matter of what stands around these. */
const CHOICES: ReadonlyMap<string, Choice> = new Map<string, Choice>(
  Object.entries({
    aangaande: about,
    betreffende: about,
    inzake: about,
    omtrent: about,
    nopens: about,
    'met betrekking tot': about,
    'ten aanzien van': about,
    'in relatie tot': about,
    'op het gebied van': about,
    'op het vlak van': about,
    'op stuk van': about,
    'ter zake van': about,
    'm.b.t.': about,
    'v.w.b.': about,
    'w.b.': about,
    'i.z.': about,
    'i.r.t.': about,
    'betr.': about,
    'in het kader van': frame,
    'in het raam van': frame,
    'i.h.k.v.': frame,
    ingevolge: byLawOrCause,
    'met het oog op': inView,
    'te allen tijde': anyTime,
    'in verband met': related,
    'i.v.m.': related,
    'op grond van': byLaw,
    'o.g.v.': byLaw,
    // "zoals in" would need "bedoeld", which is no plain word either.
    'in de zin van': byLaw,
    'ter zake': ({ words, first }) => (TELLING.test(words.word(first - 1)) ? 'hierover' : undefined),
    'op basis van': byMeasure,
    'o.b.v.': byMeasure,
    'in overeenstemming met': byLaw,
    'met inachtneming van': byLaw,
    'uit hoofde van': byLaw,
    'de betreffende': ({ hit, words, first, last }) =>
      words.is(last + 1, Is.noun) && isNamedBefore(hit, words.word(last + 1))
        ? { het: 'dat', de: 'die' }[words.word(first)]
        : undefined,
    'ten zeerste': mostly,
    verkrijgbaar: ({ hit }) => (/€|\beuro\b|prij|verko/u.test(hit.block.text) ? 'te koop' : 'te krijgen'),
    gedurende: during,
    'in de loop van': inTheCourse,
    'voor de duur van': (place) => (NUMBER.test(place.after) ? 'voor' : 'tijdens'),
    'ter gelegenheid van': occasion,
    niettegenstaande: despite,
    slechts: only,
    behoudens: except,
    'door middel van': byMeans,
    middels: byMeans,
    'voor wat betreft': about,
    aldus: thus,
    'naar aanleiding van': reason,
    'n.a.v.': reason,
    // "tzt controleren": a note of the writer, and no word for the reader.
    't.z.t.': ({ words, first, last }) =>
      [first - 1, last + 1].some((at) => words.is(at, Is.infinitive) || words.word(at).endsWith('en'))
        ? undefined
        : 'later',
    circa: clock,
    'ca.': clock,
    // "te Molenhoek 27" is a street, that one does not lie in.
    'gelegen te': ({ words, last }) => ([2, 3].some((far) => /^\d/u.test(words.word(last + far))) ? undefined : 'in'),
    'in casu': ({ hit }) => (marksAround(hit)[0] === ',' ? 'namelijk' : 'hier'),
    wiens: whose,
    wier: whose,
    'het feit dat': theFact,
  }),
);

/** The simpler wording that fits at a place; nothing where none is sure. */
export function chosenFor(place: HitPlace): string | undefined {
  const { word, simpler = [] } = place.hit.entry;
  const choice = CHOICES.get(word);
  if (!choice) return simpler[0];
  const chosen = choice(place);
  return chosen !== undefined && simpler.includes(chosen) ? chosen : undefined;
}

/** Entries of the lists whose wording hangs on what stands around them. */
export const CHOSEN: readonly string[] = [...CHOICES.keys()];
