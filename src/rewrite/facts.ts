import { MONTHS, WEEKDAYS } from '../language/notation/calendar.ts';

/** Where a word with a capital stands: a name, or only the start of a sentence. */
export interface CapitalWords {
  /** Words with a capital, each with how often it stands there. */
  readonly all: ReadonlyMap<string, number>;
  /** Those of them that start no sentence. */
  readonly names: ReadonlyMap<string, number>;
}

const WEB =
  /(?:https?:\/\/|www\.)[^\s<>"”’)]+|[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:be|brussels|com|eu|gent|net|nl|org|vlaanderen)(?![\p{L}\d])(?:\/[^\s<>"”’)]*)?/giu;
const MAIL = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const NUMBER = /\d+(?:[.,:/]\d+)*/gu;
const DAYS = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS.join('|')})(?!\\p{L})`, 'giu');
const MONTH_NAMES = new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')})(?!\\p{L})`, 'giu');
const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}]+)*/gu;

/**
 * What a text tells that no rewriting may change: numbers, dates, days, web and mail addresses. Two texts that tell the
 * same give the same list.
 *
 * @param anyNotation numbers and dates may be written in another way: "04/05/26" as "4 mei 2026", "25€" as "25 euro"
 */
export function factsOf(text: string, anyNotation: boolean): string[] {
  const addresses = [...(text.match(MAIL) ?? []), ...(text.match(WEB) ?? [])].map((one) =>
    one.replace(/[.,;:!?]+$/u, ''),
  );
  const days = text.match(DAYS) ?? [];
  const numbers = anyNotation
    ? digitsOf(text)
    : [...(text.match(NUMBER) ?? []), ...(text.match(MONTH_NAMES) ?? []).map((name) => name.toLowerCase())];
  return [...addresses, ...days.map((day) => day.toLowerCase()), ...numbers].sort();
}

const CLOCK = /(?<![\d/.,])0?(\d{1,2})(?:[uh](\d\d)?|[.:](\d\d)(?=\s?(?:u|h)))(?!\d)/gu;
const DIGIT_DATE = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?:\2(?:19|20)?(\d\d))?(?![\d%]|[/.,-]\d)/gu;
const WORDED_DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:ste|de|e)?\\s(${MONTHS.join('|')})(?:\\s(?:19|20)?(\\d\\d)(?!\\d))?`,
  'giu',
);

/** The dates of a text without the century, and its other digits, of hours and amounts without ",00". */
function digitsOf(text: string): string[] {
  const dates: string[] = [];
  const date = (day: string, month: number, year = '') => {
    dates.push(`${Number(day)}/${month}/${year}`);
    return ' ';
  };
  const rest = text
    .replace(WORDED_DATE, (_, day: string, month: string, year?: string) => {
      return date(day, MONTHS.findIndex((name) => name === month.toLowerCase()) + 1, year);
    })
    .replace(CLOCK, (_, hour: string, minutes?: string, others?: string) => {
      return ` ${hour} ${(minutes ?? others ?? '').replace('00', '')} `;
    })
    .replace(DIGIT_DATE, (written, day: string, __, month: string, year?: string) => {
      return Number(month) <= 12 && Number(day) <= 31 ? date(day, Number(month), year) : written;
    })
    .replace(/(\d),00(?!\d)/gu, '$1');
  return [...dates, ...rest.replace(/\D/gu, '')];
}

/**
 * The words with a capital of a text.
 *
 * @param starts offsets at which its sentences start, in order
 */
export function capitalWordsOf(text: string, starts: readonly number[]): CapitalWords {
  const all = new Map<string, number>();
  const names = new Map<string, number>();
  let current = 0;
  for (const { 0: word, index } of text.matchAll(CAPITAL_WORD)) {
    while ((starts[current + 1] ?? Infinity) <= index) current++;
    const start = starts[current] ?? 0;
    const isStart =
      start <= index && index - start < LONGEST_OPENING && !/[\p{L}\p{N}]/u.test(text.slice(start, index));
    count(all, word);
    if (!isStart) count(names, word);
  }
  return { all, names };
}

/** How many quotation marks, brackets and dots stand in front of the first word of a sentence at the most. */
const LONGEST_OPENING = 10;

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}

/**
 * Whether every name of one text stands in the other as often, be it at the start of a sentence.
 *
 * @param added names that may be new, each with how often
 */
export function hasSameNames(
  before: CapitalWords,
  after: CapitalWords,
  added: ReadonlyMap<string, number> = new Map(),
): boolean {
  const known = (name: string) => (before.all.get(name) ?? 0) + (added.get(name) ?? 0);
  return (
    [...before.names].every(([name, times]) => (after.all.get(name) ?? 0) >= times) &&
    [...after.names].every(([name, times]) => known(name) >= times)
  );
}
