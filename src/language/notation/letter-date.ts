import type { Block } from '../../document/document.ts';
import type { CalendarDate } from './calendar.ts';
import { datesIn } from './dates.ts';

/** A line that only says where and when: "Hoogbeke, 4 mei 2026", "Datum: 4/05/2026". */
const DATELINE =
  /^(?:\p{Lu}[\p{L}'’ -]{1,40},? (?:de |op )?|(?:datum|verzonden op|verzenddatum|datum van verzending)\s?:?\s?)?$/iu;
/** A letter has its date above its salutation, so among the first blocks. */
const FIRST_BLOCKS = 20;
/** How long a line with a date is at the most, in UTF-16 code units. */
const LONGEST_LINE = 70;

/** The date that a letter says it was written on; nothing where it names none, or two. */
export function letterDate(blocks: readonly Block[]): Required<CalendarDate> | undefined {
  let found: Required<CalendarDate> | undefined;
  for (const { text } of blocks.slice(0, FIRST_BLOCKS)) {
    if (text.length > LONGEST_LINE) continue;
    const [written, other] = datesIn(text);
    if (!written || other || written.date.year === undefined) continue;
    const before = text.slice(0, written.weekday?.from ?? written.from);
    if (!DATELINE.test(before) || !/^[.\s]*$/u.test(text.slice(written.to))) continue;
    const date = { ...written.date, year: written.date.year };
    if (found && (found.day !== date.day || found.month !== date.month || found.year !== date.year)) return undefined;
    found = date;
  }
  return found;
}
