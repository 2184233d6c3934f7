/** A day of the Gregorian calendar; the year can be unknown. */
export interface CalendarDate {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year?: number;
}

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** In the order of `Date.prototype.getDay`. */
export const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_IN_DAY = 86_400_000;

/** How many days a month has. Without a year February has 29. */
export function daysIn(month: number, year?: number): number {
  if (month === 2 && year !== undefined && !isLeapYear(year)) return 28;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether there is such a day. Without a year: in any year. */
export function exists({ day, month, year }: CalendarDate): boolean {
  return day >= 1 && day <= daysIn(month, year);
}

/** The weekday of a day that exists, 0 for Sunday. */
export function weekdayOf({ day, month, year }: Required<CalendarDate>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The year around a day in which a date without year falls nearest to it. */
export function nearestYear({ day, month }: CalendarDate, around: Required<CalendarDate>): number {
  const days = (year: number) => Date.UTC(year, month - 1, day) / MILLISECONDS_IN_DAY;
  const middle = Date.UTC(around.year, around.month - 1, around.day) / MILLISECONDS_IN_DAY;
  const years = [around.year - 1, around.year, around.year + 1];
  return years.reduce((best, year) => (Math.abs(days(year) - middle) < Math.abs(days(best) - middle) ? year : best));
}

/** As a Dutch text has it: "4 mei 2026". */
export function writeDate({ day, month, year }: CalendarDate): string {
  return `${day} ${MONTHS[month - 1]}${year === undefined ? '' : ` ${year}`}`;
}
