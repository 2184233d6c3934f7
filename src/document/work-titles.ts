import type { Span } from './document.ts';
import type { Range } from './range.ts';

/** What has a title: a book, a film, a song. Compounds count: “jeugdroman”. */
const WORK = String.raw`(?:\p{L}{2,20})?(?:boek(?:en|je|jes)?|romans?|verhaal|verhalen|bundels?|gedicht(?:en)?|thrillers?|strips?|films?|documentaires?|lied(?:eren|je|jes)?|songs?|nummers?|albums?|cd|podcasts?|toneelstuk(?:ken)?|theaterstuk(?:ken)?|voorstelling(?:en)?|musicals?|opera|lezing(?:en)?|expo|tentoonstelling(?:en)?|schilderij(?:en)?|beeld(?:en)?|reeks|serie|titels?|tijdschrift|krant)`;
const LAST_WORK = new RegExp(String.raw`^.*(?<!\p{L})${WORK}(?!\p{L})`, 'iu');
/** Between such a word and its title: “van de week:”, “met als titel”, “heet”, the name of who made it. */
const LEADS_IN =
  /^(?:,? (?:van|door|over|met|als|de|het|een|deze|week|maand|avond|titel|heet|heten|is|zijn|genaamd|getiteld|\p{Lu}[\p{L}’'-]*)){0,6}[:,]? ?[“"‘(]?$/u;
/** “, een roman van”, “ is haar eerste film”, “ (jeugdboek)”. */
const TOLD_AS_WORK = new RegExp(
  String.raw`^[”"’]?(?:(?:,| [–-]| is) (?:(?:een|het|de|dat|zijn|haar|hun|nieuwe?|eerste|laatste|mooie?|spannende?) ){1,3}| \()${WORK}(?!\p{L})|^[”"’]?, (?:roman|gedichten|verhalen|poëzie|liedjes|liederen) (?:van|door|over)(?!\p{L})`,
  'iu',
);
/** “van Lieve Maes”, “door Samir Aouad”, “(Lieve Maes)”: who made it, by a first name and a surname. */
const MADE_BY =
  /^[”"’]?(?:,| [–-])? ?(?:(?:van|door) |\()(?:schrijver |schrijfster |dichter |regisseur )?(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?: (?:van|de|den|der|el|al|ten|ter)){0,3} \p{Lu}/u;
/** The words of a sentence that goes on: the capital behind them is no start. */
const GOES_BEFORE = /(?<!\p{L})\p{Ll}+ $/u;
/** A capital and then a small letter: more than a name of one word. */
const OF_WORDS = /^\p{Lu}\p{Ll}* (?:\p{L}+ )*?\p{Ll}/u;
/** What an item of a list of works goes on with: “, over rust in je hoofd”. */
const GOES_ON = /^[”"’]?(?:,| [–-]|:) ?(?:over|van|door|met|een|het|de|voor)(?!\p{L})/u;
/** A heading or a lead-in that announces works: “Nieuwe boeken op het rek”. */
const ANNOUNCES =
  /(?<!\p{L})(?:\p{L}{2,20})?(?:boeken|boekentips|leestips?|kijktips?|luistertips?|romans|films|liedjes|liederen|songs|strips|gedichten|podcasts|titels|voorstellingen|toneelstukken|schilderijen)(?!\p{L})/iu;
/** Longer than a title is. In UTF-16 code units. */
const LONGEST = 90;
/** How far before a title the word for what it is can stand. */
const WINDOW = 120;

/** What stands around stretches in italics. */
export interface Surroundings {
  readonly text: string;
  readonly isListItem: boolean;
  /** The heading above, and what stands before the list. */
  readonly announcements: readonly string[];
}

/**
 * The stretches in italics that are titles of works, as spans that nobody judges or rewrites: those are other people's
 * words. Italics alone say little: a word for a work or who made it stands beside them, they have a capital where the
 * sentence goes on, or they open an item of a list of works.
 */
export function workTitles(italics: readonly Range[], around: Surroundings): Span[] {
  return italics.filter((range) => isTitle(range, around)).map(([from, to]) => ({ kind: 'opaque', from, to }));
}

function isTitle([from, to]: Range, { text, isListItem, announcements }: Surroundings): boolean {
  const title = text.slice(from, to).trim();
  if (title.length > LONGEST || !/^[“"‘’]?\p{Lu}/u.test(title)) return false;
  const before = text.slice(Math.max(0, from - WINDOW), from);
  const after = text.slice(to, to + WINDOW);
  const work = LAST_WORK.exec(before)?.[0];
  if (work !== undefined && LEADS_IN.test(before.slice(work.length))) return true;
  if (TOLD_AS_WORK.test(after) || MADE_BY.test(after)) return true;
  if (GOES_BEFORE.test(before) && OF_WORDS.test(title)) return true;
  const opensItem = isListItem && before.trim() === '' && (after.trim() === '' || GOES_ON.test(after));
  return opensItem && (/^, over /u.test(after) || announcements.some((announcement) => ANNOUNCES.test(announcement)));
}
