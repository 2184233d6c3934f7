import type { Misnotation } from './misnotation.ts';

/** A time with its unit written to it: "9u30", "9.30u", "9u", "21uur30". */
const GLUED = /(?<![\d\p{L}.,:/+])(\d{1,2})(?:[.:](\d{2}))?(uur|u|h)(?:[.:]?(\d{2}))?(?![\p{L}\d/]|[.:]\d)/giu;
/** Before a time of the day. A bare "9u-12u" in a row of opening hours is short on purpose. */
const CLOCK = /(?<!\p{L})(?:om|tot|met|van|vanaf|tussen|en|of|rond|omstreeks|tegen|voor|vóór|na)\s$/iu;
/** Before a length of time. */
const LENGTH =
  /(?<!\p{L})(?:loopt|duurt|duur|duren|duurde|gedurende|max(?:imum|imaal)?\.?|min(?:imum|imaal)?\.?|minstens|hoogstens|ongeveer|binnen(?:\sde)?|per|elke|om\sde|de\seerste|eerste|reistijd|in)\s$/iu;
/** Behind a length of time. */
const LENGTH_AFTER =
  /^\s?(?:per(?!\p{L})|durend|les|lang|later|vroeger|op voorhand|vooraf|parkeren|gratis|aan een stuk|extra|werk|opvang|op \d)/iu;
/** Between two lengths and two times: "na 2u" is a time in the afternoon only for who says so. */
const SMALLEST_HOUR = 5;
/** How far around a time its context is looked at, in UTF-16 code units. */
const NEAR = 14;

/**
 * Times of the day whose unit stands within or against the digits. Team Taaladvies has a point or colon between hours
 * and minutes, a space, and "uur", "u." or "u"; all of those are left alone. Lengths of time are left out. Everybody in
 * Flanders reads "9u30": that one is only not usual, and so allowed.
 */
export function wrongHours(text: string): Misnotation[] {
  const found: Misnotation[] = [];
  for (const match of text.matchAll(GLUED)) {
    const [all, hours = '', before, unit = '', after] = match;
    const minutes = before ?? after;
    const from = match.index;
    if (Number(hours) > 24 || Number(minutes ?? 0) > 59 || (before && after)) continue;
    if (!isClock(text, from, from + all.length, Number(hours), minutes, unit)) continue;
    const behind = /^\s(?:uur|u\b)/iu.exec(text.slice(from + all.length, from + all.length + 5))?.[0] ?? '';
    found.push({
      from,
      to: from + all.length + behind.length,
      right: [writeTime(Number(hours), Number(minutes ?? 0))],
      isAllowed: unit === 'u' && !before && after !== '00' && !hours.startsWith('0') && behind === '',
    });
  }
  return found;
}

/** A time with its unit apart, as the guides ask: "9.30 uur", "om 9 uur". */
const APART =
  /(?<![\d.,])\d{1,2}[.:]\d{2}\s(?:uur|u)(?!\p{L})|(?<!\p{L})(?:om|vanaf|omstreeks|tegen)\s\d{1,2}\s(?:uur|u)(?!\p{L})/iu;

/** Whether some prose has a time of the day with its unit apart: beside "9u30" that makes a text of two notations. */
export function hasUsualHour(text: string): boolean {
  return APART.test(text);
}

/** So many times of the day make a timetable. */
const MANY = 3;
const TIME = /(?<!\d)\d{1,2}u(?:\d{2})?(?!\p{L})/gu;
const CONTACT_LINE =
  /@|(?<!\p{L})(?:tel|gsm|fax|open|openingsuren|opvang|uren)(?!\p{L})|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo)\.?[\s/-]/iu;

/** Whether some prose lists opening hours or the parts of a program, or says how to reach somebody. */
export function isTimetable(text: string): boolean {
  return CONTACT_LINE.test(text) || (text.match(TIME)?.length ?? 0) >= MANY;
}

function isClock(
  text: string,
  from: number,
  to: number,
  hours: number,
  minutes: string | undefined,
  unit: string,
): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from);
  if (LENGTH.test(before) || LENGTH_AFTER.test(text.slice(to, to + NEAR))) return false;
  if (hours < SMALLEST_HOUR && /(?<!\p{L})(?:na|voor|van)\s$/iu.test(before)) return false;
  if (minutes !== undefined) return true;
  // "Kerkstraat 12H" is a number of a house.
  return hours < 24 && unit === unit.toLowerCase() && CLOCK.test(before);
}

/** A time as a Dutch text has it: "9.30 uur", "14 uur". */
function writeTime(hours: number, minutes: number): string {
  return `${hours}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''} uur`;
}
