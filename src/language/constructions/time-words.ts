import { MONTHS, WEEKDAYS } from '../notation/calendar.ts';

const MONTH = MONTHS.join('|');
const WEEKDAY = WEEKDAYS.join('|');
const TIME_WORD = new RegExp(
  `^(?:dagen|dag|weken|week|weekend|maanden|maand|(?:na|voor|school)?jaar|jaren|keer|ochtend|(?:na|voor)?middag|avond|nacht|zomer|winter|lente|herfst|uur|minuten|moment|${WEEKDAY}|${MONTH})$`,
  'u',
);

/** Whether a noun says when, and not what: "vorige week", "elke maand", "in mei". @param noun in lower case */
export function isTimeWord(noun: string): boolean {
  return TIME_WORD.test(noun);
}
