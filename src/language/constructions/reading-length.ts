import { MONTHS, WEEKDAYS } from '../notation/calendar.ts';
import { Gap } from '../tagger/features.ts';
import type { Words } from './words.ts';

const DATE = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')}|uur|euro|\\d[\\d.,:/u-]*)$`, 'u');
/** Between the parts of a date: "van 3 tot en met 7 mei". */
const BETWEEN_DATES = /^(?:van|tot|en|met|t\.?e\.?m|om|op)$/u;

/** Words from one up to another, as a reader takes them in: a date, an hour or a name of several words counts once. */
export function readingLength(first: number, end: number, words: Words): number {
  let length = 0;
  for (let at = first; at < end; at++) {
    if (words.between(at, at + 1) === 0 || continuesDate(at, first, words) || continuesName(at, first, words)) continue;
    length++;
  }
  return length;
}

function continuesDate(at: number, first: number, words: Words): boolean {
  if (at === first) return false;
  const isDate = (word: number) => word >= first && DATE.test(words.word(word));
  if (isDate(at)) return isDate(at - 1) || (BETWEEN_DATES.test(words.word(at - 1)) && isDate(at - 2));
  return BETWEEN_DATES.test(words.word(at)) && isDate(at - 1) && isDate(at + 1);
}

function continuesName(at: number, first: number, words: Words): boolean {
  return at > first + 1 && words.isCapital(at) && words.isCapital(at - 1) && words.gap(at) === Gap.none;
}
