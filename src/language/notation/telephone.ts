import type { Misnotation } from './misnotation.ts';

/** Nine or ten digits of a Belgian number, with what people put between them. */
const NATIONAL = /(?<![\p{L}\d+/.,-])(?:\(0\d{1,3}\)|0)(?:[\s./-]{0,3}\d){6,9}(?!\d|[./,-]\d|-\p{L})/gu;
const INTERNATIONAL =
  /(?<![\p{L}\d+/.-])(?:\+|00)32[\s./-]{0,2}(?:\(0\))?[\s./-]{0,2}[1-9](?:[\s./-]{0,3}\d){7,8}(?!\d|[./,-]\d)/gu;
/** Before a number without spaces: only then it is surely a telephone number. */
const CUE =
  /(?:(?<!\p{L})(?:tel|telefoon|telefoonnummer|gsm|gsm-nummer|bel|bellen|fax|nummer|t|m)(?!\p{L})[.:]?\s?(?:ons\s)?(?:naar\s|op\s|nr\.?\s)?(?:het\s)?(?:nummer\s)?:?\s?)$/iu;
const DATE = /^\d{1,2}([/.-])\d{1,2}\1\d{2}/u;
/** The number of an enterprise: 0475.123.456. */
const ENTERPRISE = /^0\d{3}\.\d{3}\.\d{3}$/u;
const MOBILE = /^04\d{8}$/u;
/** Free and paid numbers, with four digits in front. */
const SERVICE = /^0[89]0/u;
const ONE_DIGIT_ZONE = /^0[2349]/u;

/** The zone behind a slash, and the rest in neat groups: "051/33 73 00". Not as the guides ask, but it reads as well. */
const NEAT = /^0\d{1,3}\/\d{2,3}(?: \d{2,3}){1,3}$/u;

/** How far before a number its context is looked at, in UTF-16 code units. */
const NEAR = 30;

/**
 * Belgian telephone numbers with other signs than spaces between the digits, or with none at all. Team Taaladvies has
 * only spaces: "051 33 73 00", "02 555 12 34", "0475 12 34 56", "+32 51 33 73 00". One slash behind the zone is left alone.
 */
export function wrongTelephones(text: string): Misnotation[] {
  const found: Misnotation[] = [];
  for (const match of text.matchAll(NATIONAL)) {
    const [all] = match;
    const digits = all.replace(/\D/gu, '');
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (!isTelephone(all, digits, before)) continue;
    const right = [writeTelephone(digits, firstGroup(all))];
    found.push({ from: match.index, to: match.index + all.length, right });
  }
  for (const match of text.matchAll(INTERNATIONAL)) {
    const [all] = match;
    if (/^\+32(?:\s\d+)+$/u.test(all)) continue;
    const national = `0${all.replace(/^(?:\+|00)32[\s./-]*(?:\(0\))?/u, '').replace(/\D/gu, '')}`;
    if (national.length !== (MOBILE.test(national) ? 10 : 9)) continue;
    const right = [`+32 ${writeTelephone(national).slice(1)}`];
    found.push({ from: match.index, to: match.index + all.length, right });
  }
  return found.sort((a, b) => a.from - b.from);
}

function isTelephone(all: string, digits: string, before: string): boolean {
  if (digits.length !== (MOBILE.test(digits) ? 10 : 9)) return false;
  if (/^[\d\s]+$/u.test(all)) return !/\s/u.test(all) && CUE.test(before);
  if (DATE.test(all) || NEAT.test(all)) return false;
  return !ENTERPRISE.test(all) || /(?<!\p{L})(?:tel|gsm|bel)/iu.test(before);
}

/** The zone as it stands there: "09" of "09/000.12.34". */
function firstGroup(all: string): string | undefined {
  return /^\(?(0\d{1,3})[\s./)-]/u.exec(all)?.[1];
}

/**
 * A Belgian number in its usual groups. @param digits with the first 0 @param zone its first group, where that is known
 */
function writeTelephone(digits: string, zone?: string): string {
  if (MOBILE.test(digits)) return groups(digits, [4, 2, 2, 2]);
  if (zone?.length === 2 || (!zone && ONE_DIGIT_ZONE.test(digits) && !SERVICE.test(digits))) {
    return groups(digits, [2, 3, 2, 2]);
  }
  return groups(digits, zone?.length === 4 || (!zone && SERVICE.test(digits)) ? [4, 2, 3] : [3, 2, 2, 2]);
}

function groups(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
}
