import * as calendar from './calendar.ts';
import type { WrittenDate } from './dates.ts';

/**
 * Whether a date in digits can only be read with the day in front, as Belgians write it: no month has that many days
 * ("25/03/2026"), day and month are the same number, or the weekday before it fits. One such date shows how the writer
 * of a paragraph has the others.
 *
 * @param dates of one paragraph
 */
export function haveDayInFront(dates: readonly WrittenDate[]): boolean {
  return dates.some(isSure);
}

/** What the month has in front of it can't be a month itself. */
const MONTHS_IN_YEAR = 12;

function isSure({ form, date, weekday }: WrittenDate): boolean {
  if (form !== 'digits' || !calendar.exists(date)) return false;
  if (date.day > MONTHS_IN_YEAR || date.day === date.month) return true;
  const { day, month, year } = date;
  if (!weekday || year === undefined) return false;
  return calendar.weekdayOf({ day, month, year }) === weekday.day;
}
