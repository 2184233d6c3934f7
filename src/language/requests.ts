import { MONTHS } from './notation/calendar.ts';

/** Something that the reader has to do: `[from, to)` in a sentence, the words that ask it. */
export interface Request {
  readonly from: number;
  readonly to: number;
  readonly pays: boolean;
}

/** Deeds that an office waits for, so that a date belongs with them. As imperatives, then as infinitives. */
const IMPERATIVES =
  'betaal|stort|bezorg|stuur|mail|breng(?= [^.?!]{1,80} (?:binnen|terug|langs|naar)(?![\\p{L}]))|vul|onderteken|teken|schrijf (?:u|je|uw kind|je kind)(?= (?:[\\p{L}\\d]+ ){0,6}in(?![\\p{L}]))|geef|lever|dien|meld (?:u|je)|laad|verwijder|snoei|herstel|ruim';
const INFINITIVES =
  '(?:te )?(?:betalen|storten|vereffenen|voldoen|bezorgen|op ?(?:te )?sturen|terug ?(?:te )?sturen|terug ?(?:te )?bezorgen|terug te geven|terug (?:mee )?te geven|over te maken|over ?(?:te )?schrijven|in ?(?:te )?dienen|in ?(?:te )?leveren|binnen ?(?:te )?brengen|in ?(?:te )?vullen|ondertekenen|tekenen|op ?(?:te )?laden|aan ?(?:te )?melden|in ?(?:te )?schrijven|door ?(?:te )?geven|af ?(?:te )?geven|verwijderen|snoeien|herstellen|op ?(?:te )?ruimen|aan ?(?:te )?vullen|weg ?(?:te )?nemen)';
const END = '(?![\\p{L}])';
const START = '(?<![\\p{L}])';
/** Up to the deed, in the same clause. */
const BETWEEN = '(?:(?:(?!, (?:aangezien|omdat|zodat|want|maar|die|dat|waar))[^.?!;:]){0,160}? )';

const IMPERATIVE = new RegExp(`^(?:${IMPERATIVES})${END}`, 'u');
/** What every other request has: most sentences have none of it. */
const ASKING = /gelieve|moet|dien|verzoe|vra/;
const ASKS: readonly RegExp[] = [
  new RegExp(`${START}gelieve ${BETWEEN}?${INFINITIVES}${END}`, 'u'),
  new RegExp(`${START}(?:u|je|jullie) (?:moet|moeten|dient|dienen) ${BETWEEN}?${INFINITIVES}${END}`, 'u'),
  new RegExp(
    `${START}(?:(?:verzoeken|vragen) (?:wij|we) (?:u|je)|(?:wij|we) (?:verzoeken|vragen) (?:u|je)|(?:verzoek|vraag) ik (?:u|je)|ik (?:verzoek|vraag) (?:u|je)|mogen (?:wij|we) (?:u|je) (?:\\p{L}+ ){0,2}(?:verzoeken|vragen)) ${BETWEEN}?${INFINITIVES}${END}`,
    'u',
  ),
];
const PAYS = /(?<!\p{L})(?:betaal|betalen|stort|storten|vereffenen|voldoen|over ?(?:te )?schrijven)(?!\p{L})/u;
/** A case, a choice, a habit, or something that is not asked at all: no date is missing there. */
const NOT_NOW =
  /(?<!\p{L})(?:als|indien|wanneer|wie|tenzij|mocht|ingeval|zodra|voor zover|eventueel|eventuele|desgewenst|altijd|steeds|telkens|elke|elk|iedere|gerust|liefst|bij voorkeur|niet|geen|nooit|niets|pas|dan|nadien|daarna|later|opnieuw|vroeger|ooit|alleen|enkel|ook|eerst|zelf|hebt u|heeft u|heb je|bent u|ben je|wilt u|wil je|wenst u|kunt u|kan u|kun je|kan je|u kunt|u kan|je kan|je kunt|kan|kunnen|door|vroeg|vroegen)(?!\p{L})/u;
/** A moment within the request itself: "na de werken", "bij uw bezoek", "op 3 mei". */
const MOMENT =
  /(?<!\p{L})(?:na|bij|tijdens|vooraf|op voorhand|meteen|onmiddellijk|onverwijld|dadelijk|direct|nu|vandaag|spoedig|snel|tijdig|op tijd|vanaf|tot|op (?:\p{L}+dag|\d)|om \d|per omgaande|ter plaatse)(?!\p{L})/iu;
const MONTH = `(?:${MONTHS.join('|')})`;
const DATE = `(?:\\d{1,2}(?: ${MONTH}|[/.-]\\d|(?:[.:]\\d{2})? ?u)|\\p{L}+dag(?![\\p{L}])|${MONTH}|eind|het einde|midden|begin|half|de (?:\\p{L}+ )?(?:vervaldag|vervaldatum|einddatum|datum|start)|de \\d{1,2}|deze datum|die datum|dan|morgen|volgende|komende|kerst|pasen|de zomer)`;
/** By when, in the request or near it. */
const DEADLINES: readonly RegExp[] = [
  new RegExp(
    `${START}(?:voor|vóór|tegen|uiterlijk|ten laatste|tot|tot en met|t\\.?e\\.?m\\.?|t/m|vanaf) (?:en met )?(?:op |uiterlijk )?${DATE}`,
    'iu',
  ),
  /(?<!\p{L})(?:binnen|binnenkort|uiterlijk|ten laatste|onmiddellijk|onverwijld|vervaldag|vervaldatum|uiterste|deadline|einddatum|zo snel mogelijk|zo spoedig mogelijk|zo vlug mogelijk|ten spoedigste|per omgaande|dagen na|maanden na|weken na|dag na|termijn)(?!\p{L})/iu,
];
const PHONE =
  /(?:\+\d{2}|(?<!\d)0\d{1,3})[ ./]?\d{2,3}(?:[ ./]?\d{2}){1,3}(?!\d)|(?<!\d)1700(?!\d)|(?<!\p{L})(?:tel|gsm|telefoon)(?!\p{L})/iu;
const MAIL = /[\p{L}\d._-]@[\p{L}\d-]|\bwww\.|https?:\/\//iu;
/** Where the reader can ask: a desk with its hours, a person, the addressee of a call. */
const DESK =
  /(?<!\p{L})(?:\p{L}*loket(?:ten)?|balie|onthaal|zitdag|spreekuur|openingsuren|contactpersoon|(?:spreek|bel|contacteer|mail) (?:naar )?(?:[{«[]|\p{Lu}|juf|meester|mevrouw|meneer|de )|contact (?:op|opnemen|opneemt)|terecht bij|wenden tot|richten tot|aan te spreken)(?!\p{L})/iu;
const ACCOUNT =
  /BE\d{2}|\+\+\+|\*\*\*|(?<!\p{L})(?:iban|rekening(?:nummer)?|overschrijving(?:sformulier)?|qr-code|bankkaart|bancontact|payconiq|cash|contant|online|domiciliëring|factuur|betaallink|website|webshop|loket|kassa|onthaal)(?!\p{L})/iu;
const PLACEHOLDER = /\{\{|«\s?\p{L}|\[\p{Lu}/u;

/** A term that holds for the whole letter, wherever it stands. */
const TERM =
  /(?<!\p{L})(?:vervaldag|vervaldatum|uiterste \p{L}*datum|deadline|einddatum|(?:vervalt|verloopt|geldig tot|loopt af) (?:op |tot )?(?:\p{L}+dag )?\d)/iu;
/** A line that leads in what the reader has to do; "U kunt …" leads in a choice. */
const DUTY = /(?<!\p{L})(?:moet|moeten|dient|gelieve|nodig)(?!\p{L})/iu;
const CHOICE = /(?<!\p{L})(?:kunt|kan|kun|mag|mogen|wilt|wil)(?!\p{L})/iu;
/** "U kunt dat op twee manieren doen": what follows is the one way or the other. */
const WAYS =
  /(?<!\p{L})(?:twee|drie|vier|verschillende|enkele|volgende) (?:manieren|mogelijkheden|keuzes)(?!\p{L})|(?<!\p{L})(?:u|je) (?:kunt|kan) kiezen(?!\p{L})/iu;
const OPEN_QUESTION = /^(?:wat|hoe|waar|wanneer|welke?|wie|waarom)(?!\p{L})/iu;

/** What a letter says about a request. */
export interface RequestSlots {
  readonly deadline: boolean;
  readonly contact: boolean;
  readonly account: boolean;
}

/** The request in a sentence; none in a case, or of what nobody waits for. @param before what its block says before it */
export function requestIn(sentence: string, before: string): Request | undefined {
  if (sentence.endsWith('?') || before.includes('?')) return undefined;
  // Patterns for lower case are much cheaper to make than those for both.
  const text = sentence.toLowerCase();
  const match = IMPERATIVE.exec(text) ?? (ASKING.test(text) ? firstMatch(text) : null);
  if (!match || NOT_NOW.test(text)) return undefined;
  return { from: match.index, to: match.index + match[0].length, pays: PAYS.test(text) };
}

function firstMatch(text: string): RegExpExecArray | null {
  for (const pattern of ASKS) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** Whether a request itself says when, in whatever way. */
export function hasMoment(sentence: string): boolean {
  return MOMENT.test(sentence) || DEADLINES.some((pattern) => pattern.test(sentence)) || PLACEHOLDER.test(sentence);
}

/** What a letter says about a request. @param near the lines around the request @param lines all of them */
export function slotsOf(near: readonly string[], lines: readonly string[]): RequestSlots {
  const some = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  return {
    deadline:
      near.some((line) => PLACEHOLDER.test(line) || DEADLINES.some((pattern) => pattern.test(line))) || some(TERM),
    contact: some(PHONE) || some(MAIL) || some(DESK),
    account: some(ACCOUNT),
  };
}

/** Whether a line says that the reader can choose how. */
export function givesChoice(line: string): boolean {
  return WAYS.test(line);
}

/** Whether a line above a request makes it hold in a case only, or a choice: "Hebt u een tweede wagen?", "U kunt:". */
export function isCondition(line: string): boolean {
  if (/\?$/u.test(line)) return !OPEN_QUESTION.test(line) || CHOICE.test(line);
  return /:$/u.test(line) && CHOICE.test(line) && !DUTY.test(line);
}
