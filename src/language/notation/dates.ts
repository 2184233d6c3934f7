import { type CalendarDate, MONTHS } from './calendar.ts';

/** A date as it stands in prose. */
export interface WrittenDate {
  /** Offsets in the prose; without the weekday. */
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
  /** With the month as a word, or all in digits. */
  readonly form: 'words' | 'digits';
  /** How many digits of the year stand there. */
  readonly yearDigits: 0 | 2 | 4;
  /** The weekday before it: 0 for Sunday, and where it starts. */
  readonly weekday?: { readonly day: number; readonly from: number };
}

const WEEKDAY = '(?:zon|maan|dins|woens|donder|vrij|zater)dag|ma|di|wo|do|vr|za|zo(?=\\.)';
const FIRST_LETTERS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const MONTH = `${MONTHS.join('|')}|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec`;
const MONTH_STARTS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Between the parts of a range or a row of dates. */
const LINK = '(?:,|\\stot(?:\\sen\\smet)?|\\st\\.e\\.m\\.|\\st/m|\\sen|\\sof|\\sop|\\s?[-–])\\s?';

const WORDED = new RegExp(
  `(?<![\\p{L}\\d.,/])(\\d{1,2})(?:ste|de|e)?\\s(${MONTH})(?:\\.?\\s((?:19|20)\\d\\d)(?![\\d.,/]\\d|\\d|\\seuro))?(?!\\p{L})`,
  'giu',
);
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}\\d])(${WEEKDAY})\\.?,?\\s(?:de\\s)?$`, 'iu');
/** A weekday and a day that share the month of the date behind them: "maandag 4 en" before "dinsdag 5 mei". */
const SHARED = new RegExp(`(?<![\\p{L}\\d])((?:${WEEKDAY})\\.?,?\\s(?:de\\s)?)?(\\d{1,2})${LINK}$`, 'iu');
const LINKED = new RegExp(`^${LINK}(?:van\\s|de\\s)?$`, 'iu');
/** A weekday that belongs to more than this date: "dinsdag en donderdag 5 mei", "elke donderdag". */
const NOT_ITS_OWN = new RegExp(
  `(?:(?<!\\p{L})(?:elke|iedere|alle)|(?<!\\p{L})(?:${WEEKDAY})(?:en)?\\.?(?:,|\\sen|\\sof|\\stot(?:\\sen\\smet)?|\\s?[-–/]))\\s?$`,
  'iu',
);

const DIGITS =
  /(?<![\p{L}\d.,/+–-])(\d{1,2})(?:([/.-])(\d{1,2})\2((?:19|20)\d\d|\d{2})|\/(\d{1,2}))(?![\d\p{L}%]|[./-]\d|[/-])/gu;
/** Before a number that is no date: its name. */
const CODE =
  /(?:\bn(?:r|o|°)\.?|nummer|ref\.?|referentie|kenmerk|dossier|versie|artikel(?:en)?|art\.|actie|punt|punten|hoofdstuk|afdeling|doelstelling|bijlage|code|zaak|perceel|lijn|bus|score|maat|factuur|rekening|telefoon|tel\.|gsm|fax)\s*:?\s*$/iu;
const ALWAYS_OPEN = /^24\/7$/u;
/** Before a date. */
const CUE =
  /(?:^|[\s(“"])(?:op|vanaf|tot|t\.e\.m\.|t\/m|tot en met|sinds|sedert|dd\.?|d\.d\.|vóór|uiterlijk|tegen|ingang van|geboren|datum|(?:brief|mail|aanvraag|besluit|zitting|vergadering|afspraak|klacht|melding|vraag|les|controle|bericht|factuur|dateert) van)\s*$/iu;
/** Before a deadline, and before many other numbers: "voor 24/12 stoelen". */
const WEAK_CUE = /(?:^|[\s(“"])(?:voor|na)\s$/iu;
/** No number of things: the end, or a word that goes on with the sentence. */
const BEHIND_DEADLINE =
  /^(?:[.,;:!?)](?!\d)|\s?$|\s(?:aan|af|bij|binnen|door|in|mee|met|naar|om|op|per|terug|te|toe|via|en|of|u|je|we|wij|ze|de|het|een|uw|je|is|bent|zijn|kan|kunt|kunnen|krijgt|mag|moet|moeten|sluit|wordt|worden|betaal\p{L}*|be(?:zorg|taal)d|gestuurd|doorgegeven|ing\p{L}+|aangevraagd|indien\p{L}*|inschrijf\p{L}*)(?!\p{L}))/iu;
/** A label: "Laatst aangepast: 4/5/26". */
const LABEL = /\p{L}\s?:\s*$/u;

/** Parts of a whole, of which readers see a part before they see a day. */
const PARTS = new Set([2, 3, 4, 5, 8, 10]);
/** Only a day has this before it, or this behind it: "dd. 3/4", "op 3/4 om 14 uur". */
const DAY_BEFORE =
  /(?:dd\.?|d\.d\.|(?:brief|mail|aanvraag|afspraak|klacht|melding|vraag|les|bericht|factuur|dateert) van)\s*$/iu;
const ON_DAY = /(?:^|[\s(“"])op\s$/iu;
const DAY_BEHIND = /^(?:[.,;:!?)](?!\d)|\s?$|\s(?:om \d|in (?:de|het|zaal|buurthuis)\b|bij \p{L}))/u;
/** "De wedstrijd eindigde op 3/2", "een verhouding tot 9/4". */
const SCORE_BEFORE =
  /(?<!\p{L})(?:scoor|scor|eindig|verhouding|punten|stand|resultaat|uitslag|schaal|quotering|cijfer)/iu;
/** Behind a part of something: "9/6 van de punten", "op 3/2 na". */
const PART_BEHIND =
  /^\s(?:van (?:de|het|een|uw|onze|alle)|na\b|deel|delen|vol\b|gevuld|meer\b|minder\b|\p{L}*punten\b)/iu;

/** The first two digits of a year that has two: from 50 on it is of the last century. */
const LAST_CENTURY_FROM = 50;
/** How far before a date its context is looked at, in UTF-16 code units. */
const NEAR = 40;
/** Days that a month can share with the date behind it, at the most. */
const LONGEST_ROW = 4;

/** The dates in some prose, those in words first. Numbers that are only perhaps dates are left out. */
export function datesIn(text: string): WrittenDate[] {
  if (!/\d/u.test(text)) return [];
  return [...wordedDates(text), ...digitDates(text)];
}

function wordedDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(WORDED)) {
    const [all, day = '', month = '', year] = match;
    const date = { day: Number(day), month: monthOf(month), ...(year && { year: Number(year) }) };
    const found = written(text, match.index, match.index + all.length, date, 'words', year ? 4 : 0);
    const last = dates.at(-1);
    dates.push(found);
    if (last && LINKED.test(text.slice(last.to, found.weekday?.from ?? found.from))) shareYear(dates, text);
    dates.push(...sharedDays(text, dates.at(-1) as WrittenDate));
  }
  return dates;
}

/** Of two linked dates one has the year: "van maandag 30 november tot vrijdag 4 december 2026". */
function shareYear(dates: WrittenDate[], text: string): void {
  const [first, second] = dates.slice(-2) as [WrittenDate, WrittenDate];
  const isRange = /tot|t\.e\.m|t\/m|[-–]/iu.test(text.slice(first.to, second.from));
  const inOrder = first.date.month <= second.date.month;
  if (first.date.year === undefined && second.date.year !== undefined && (inOrder || isRange)) {
    const year = second.date.year - (inOrder ? 0 : 1);
    dates.splice(-2, 1, { ...first, date: { ...first.date, year } });
  } else if (first.date.year !== undefined && second.date.year === undefined && inOrder) {
    dates.splice(-1, 1, { ...second, date: { ...second.date, year: first.date.year } });
  }
}

/** Days before a date that borrow its month: "zaterdag 9 en zondag 10 mei 2026". */
function sharedDays(text: string, { from, weekday, date }: WrittenDate): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let end = weekday?.from ?? from;
  for (let count = 0; count < LONGEST_ROW; count++) {
    const start = Math.max(0, end - NEAR);
    const match = SHARED.exec(text.slice(start, end));
    if (!match) break;
    const [, name = '', day = ''] = match;
    end = start + match.index;
    if (!name) continue;
    const first = end + name.length;
    dates.push(written(text, first, first + day.length, { ...date, day: Number(day) }, 'words', 0));
  }
  return dates;
}

function digitDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [all, day = '', separator, longMonth, year = '', shortMonth] = match;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (CODE.test(before) || ALWAYS_OPEN.test(all)) continue;
    const month = longMonth ?? shortMonth ?? '';
    const date = { day: Number(day), month: Number(month), ...(year && { year: fullYear(year) }) };
    const found = written(text, match.index, match.index + all.length, date, 'digits', year.length as 0 | 2 | 4);
    const hasWeekday = WEEKDAY_BEFORE.test(before);
    const behind = text.slice(found.to, found.to + NEAR);
    const isSure = hasWeekday || isCued(before, behind);
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) continue;
    if (year.length === 2 && !isSure && (separator === '.' || !LABEL.test(before))) continue;
    if (!year && !isSure) continue;
    if (!year && !hasWeekday && !/^0/u.test(month) && mayBePart(date, before, behind)) continue;
    dates.push(found);
  }
  return dates;
}

/** Whether what stands around a number says that it is a day. */
function isCued(before: string, behind: string): boolean {
  return CUE.test(before) || (WEAK_CUE.test(before) && BEHIND_DEADLINE.test(behind));
}

/** Whether day and month can be read as a part as well: "tot 1/10 van de prijs", "7/7". */
function mayBePart({ day, month }: CalendarDate, before: string, behind: string): boolean {
  if (day > 12) return false;
  if (day === month || PART_BEHIND.test(behind) || SCORE_BEFORE.test(before)) return true;
  if (day > month || !PARTS.has(month)) return false;
  return !DAY_BEFORE.test(before) && !(ON_DAY.test(before) && DAY_BEHIND.test(behind));
}

function written(
  text: string,
  from: number,
  to: number,
  date: CalendarDate,
  form: WrittenDate['form'],
  yearDigits: WrittenDate['yearDigits'],
): WrittenDate {
  const weekday = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, from - NEAR), from));
  const found = { from, to, date, form, yearDigits };
  if (!weekday?.[1]) return found;
  const start = from - weekday[0].length;
  if (NOT_ITS_OWN.test(text.slice(Math.max(0, start - NEAR), start))) return found;
  return { ...found, weekday: { day: FIRST_LETTERS.indexOf(weekday[1].slice(0, 2).toLowerCase()), from: start } };
}

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return (start === 'mrt' ? 2 : MONTH_STARTS.indexOf(start)) + 1;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number + (number < LAST_CENTURY_FROM ? 2000 : 1900);
}
