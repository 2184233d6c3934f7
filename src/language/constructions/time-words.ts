import { MONTHS, WEEKDAYS } from '../notation/calendar.ts';

const MONTH = MONTHS.join('|');
const IS_MONTH = new RegExp(`^(?:${MONTH})$`, 'u');
const IS_TIME = new RegExp(
  `^(?:dagen|dag|weken|week|weekend|maanden|maand|(?:na|voor|school)?jaar|jaren|keer|ochtend|(?:na|voor)?middag|avond|nacht|zomer|winter|lente|herfst|uur|minuten|moment|${WEEKDAYS.join('|')}|${MONTH})$`,
  'u',
);
const ENDS_IN_TIME = new RegExp(
  `(?:dag|we+k|weken|maand|jaar|keer|ochtend|avond|middag|nacht|zomer|winter|morgen|(?:^|half)uur|moment|${MONTH})(?:en)?$`,
  'u',
);

// All take a word in lower case.

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
  return IS_MONTH.test(word);
}

/** Whether a noun says when, and not what: "vorige week", "elke maand", "in mei". */
export function isTimeWord(noun: string): boolean {
  return IS_TIME.test(noun);
}

/** Whether what a word ends in says when, also in compounds: "de eerste schooldag", "zaterdagmorgen". */
export function endsInTime(word: string): boolean {
  return ENDS_IN_TIME.test(word);
}
