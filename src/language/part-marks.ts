/** One mark of a part of a regulation, as it stands before what it numbers: "§ 4. ", "Art. 3bis. ", "2° ", "1.2. ". */
const MARK =
  '(?:§{1,2} ?\\d{1,3}(?:bis|ter|quater)?(?:[.:)]| [-–—])?|(?:artikel|art\\.?|hoofdstuk|afdeling|titel|deel|bijlage|punt|lid|stap) ?(?:\\d{1,4}(?:\\.\\d{1,3}){0,4}(?:bis|ter|quater)?|[ivxlc]{1,6})(?:[.:)]| ?[-–—])|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]|\\d{1,3}° ?[.)]?|\\p{L}\\))';
/** A row of such marks at the start of a sentence. */
const LEADING_MARKS = new RegExp(`^(?:${MARK}\\s+){1,3}`, 'iu');
/** Nothing but such marks. */
const ONLY_MARKS = new RegExp(`^\\s*(?:${MARK}\\s+){1,3}$`, 'iu');
/** The longest row of marks, in UTF-16 code units: "Hoofdstuk XXVIII. Art. 1.2.3.4bis. § 12. ". */
const LONGEST = 48;

/**
 * Whether the words before a place do nothing but number what starts there: "§ 4. Indien", "Art. 3. § 1. Gelieve". A
 * number without a stop numbers nothing: "artikel 3 Politiereglement" is a law.
 *
 * @param before the sentence up to the place
 */
export function isNumbering(before: string): boolean {
  return before.length <= LONGEST && ONLY_MARKS.test(before);
}

/** The marks that a sentence starts with: they number it, and nobody reads them as part of it. Empty where there are none. */
export function leadingMarks(sentence: string): string {
  return LEADING_MARKS.exec(sentence.slice(0, LONGEST))?.[0] ?? '';
}
