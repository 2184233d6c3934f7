import type { Misnotation } from './misnotation.ts';

/** Digits in groups of three or in a row, with decimals or the dash that stands for none. */
const NUMBER = '((?:\\d{1,3}(?:[.\\s]\\d{3}){1,4}|\\d{1,12})(?![\\d]))(?:([.,])(\\d{1,2})(?!\\d))?(,\\s?[-–—=]{1,2})?';
const SIGN_FIRST = new RegExp(`(?<![\\p{L}\\d])(€|EUR)(\\s?)${NUMBER}`, 'gu');
const SIGN_LAST = new RegExp(`(?<![\\p{L}\\d.,€/–-]|€\\s)${NUMBER}(\\s?)(€|euro(?!\\p{L})|EUR(?!\\p{L}))`, 'giu');
/** Behind an amount that is not all of it: a range, a million, a compound ("€20-biljet"). */
const GOES_ON = /^(?:\s?[-–]\s?[\d\p{L}]|\s?(?:miljoen|miljard|mln|mld|mio|duizend|k(?!\p{L})))|^[\d\p{L}]|^[.,]\d/iu;

interface Amount {
  /** Digits of the whole euros, without points or spaces. */
  readonly euros: string;
  /** Digits behind the comma. */
  readonly cents: string;
  readonly isGrouped: boolean;
  readonly hasPoint: boolean;
  readonly hasDash: boolean;
}

/** A row of digits from this length on needs points. */
const LONGEST_ROW = 4;
/** What follows an amount is looked at so far, in UTF-16 code units. */
const NEAR = 10;

/**
 * Amounts in euros that are not written as Team Taaladvies asks: "25 euro" or "€ 25", with a comma and two digits for
 * cents. @param variant in the Netherlands "€ 25,-" is usual
 */
export function wrongAmounts(text: string, variant: 'be' | 'nl'): Misnotation[] {
  if (!/€|EUR|euro/iu.test(text)) return [];
  const found: Misnotation[] = [];
  for (const match of text.matchAll(SIGN_FIRST)) {
    const [all, sign, space, number = '', point, cents = '', dash] = match;
    if (GOES_ON.test(text.slice(match.index + all.length, match.index + all.length + NEAR))) continue;
    const amount = amountOf(number, point, cents, dash);
    const written = writeAmount(amount);
    const wrong = isMalformed(amount) || (sign === '€' && !space);
    const unusual = sign === 'EUR' || isUnusual(amount, variant);
    if (wrong || unusual) found.push(misnotation(match.index, all, [`${written} euro`, `€ ${written}`], !wrong));
  }
  for (const match of text.matchAll(SIGN_LAST)) {
    const [all, number = '', point, cents = '', dash, space, sign] = match;
    const end = match.index + all.length;
    if (sign === '€' ? /^(?:[\d\p{L}]|\s\d)/u.test(text.slice(end, end + 2)) : text[end] === '-') continue;
    const amount = amountOf(number, point, cents, dash);
    const written = writeAmount(amount);
    const wrong = isMalformed(amount) || sign === '€' || !space;
    const isCode = sign === 'EUR';
    const right = sign === '€' || isCode ? [`${written} euro`, `€ ${written}`] : [`${written} euro`];
    if (wrong || isCode || isUnusual(amount, variant)) found.push(misnotation(match.index, all, right, !wrong));
  }
  return found.sort((a, b) => a.from - b.from);
}

function amountOf(number: string, point: string | undefined, cents: string, dash: string | undefined): Amount {
  return {
    euros: number.replace(/\D/gu, ''),
    cents,
    isGrouped: /\D/u.test(number),
    hasPoint: point === '.',
    hasDash: dash !== undefined,
  };
}

function isMalformed({ euros, cents, isGrouped, hasPoint }: Amount): boolean {
  return hasPoint || cents.length === 1 || (!isGrouped && euros.length > LONGEST_ROW);
}

/** Whether some prose has an amount with cents: beside "12,50 euro" also "75,00 euro" makes a neat row. */
export function hasCents(text: string): boolean {
  return /€\s?[\d.\s]{1,12},(?!00)\d\d(?!\d)|\d,(?!00)\d\d\s?(?:€|euro(?!\p{L}))/u.test(text);
}

/** All guides allow ",00" and ",-"; in Belgium neither is usual. */
function isUnusual({ cents, hasDash }: Amount, variant: 'be' | 'nl'): boolean {
  return cents === '00' || (hasDash && variant === 'be');
}

/** The number of an amount as a Dutch text has it: "25", "12,50", "1.250". */
function writeAmount({ euros, cents }: Amount): string {
  const grouped = euros.replace(/^0+(?=\d)/u, '').replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
  return Number(cents) === 0 ? grouped : `${grouped},${cents.padEnd(2, '0')}`;
}

function misnotation(from: number, all: string, right: readonly string[], isAllowed: boolean): Misnotation {
  return { from, to: from + all.length, right, isAllowed };
}
