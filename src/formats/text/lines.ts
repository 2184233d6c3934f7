/** A mark of a list that was typed by hand, with the space after it. */
export const BULLET = /^(?:[•‣▪▫◦●○■□–—*·¢-]|\(?\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+(?=\S)/u;

/** Lines of more characters than this were not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 132;
/** A line shorter than this part of the wrap width ends where the writer wanted it to end. */
const SHORT = 0.6;

/** Words that no sentence or line on its own ends with: what follows belongs with it. */
const OPEN_END = new Set(
  'aan als bij da dan dat de der des die door een en het hun in is je met na naar nog of om onder onze op over per te ten ter tot tussen u uit uw van via voor waar want we wie wij zijn zonder'.split(
    ' ',
  ),
);
const DAY = /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/iu;
/** A label at the start of a line: "Telefoon:", "Openingsuren:", "Loket:". */
const LABEL = /^\p{L}[\p{L}\d .'’/-]{0,40}:(?:\s|$)/u;
const CLOSED = /[.?!…:;]["”’)]*$/u;
/** Lines of an address or a signature. */
const ADDRESS =
  /^(?:[BFL]-)?\d{4}\s+\p{Lu}|^(?:IBAN:?\s*)?BE\d{2}[ \d]{10,}$|^[\p{Lu}][\p{L}'’. -]+ \d{1,4}[a-zA-Z]?(?:\s*(?:bus|\/)\s*\w+)?,?$/u;

/**
 * The width at which a text was wrapped, in UTF-16 code units: that of its longest lines. 0 for a text that was not
 * wrapped, in which every line is what it is.
 */
export function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line) => line.includes(' ')).map((line) => line.length);
  const wrapped = lengths.filter((length) => length <= WIDEST_WRAP).sort((a, b) => a - b);
  if (wrapped.length === 0 || lengths.length - wrapped.length > lengths.length * 0.15) return 0;
  return wrapped[Math.floor((wrapped.length - 1) * 0.95)] ?? 0;
}

/**
 * Whether a line goes on in the next: the break was made to fit the width, not by the writer. What is no sentence
 * (addresses, opening hours, signatures, labels) is never joined.
 */
export function continuesLine(line: string, next: string, width: number): boolean {
  if (width === 0 || CLOSED_LABEL.test(line)) return false;
  if (SERIES.some((pattern) => pattern.test(line) && pattern.test(next))) return false;
  if (LABEL.test(next) || DAY.test(next) || ADDRESS.test(next)) return false;
  const full = line.length >= width * SHORT;
  const lastWord = /([\p{L}\d'’-]+)$/u.exec(line)?.[1]?.toLowerCase() ?? '';
  if (/[-,]$/u.test(line) || OPEN_END.has(lastWord)) return full || /^\p{Ll}/u.test(next);
  if (!full || ADDRESS.test(line)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  if (CLOSED.test(line)) return fillsLine(line, next, width);
  return true;
}

/** Lines that start alike are items of a series: a programme by the hour, names with what they do. */
const SERIES: readonly RegExp[] = [
  /^\d{1,2}(?:[.:u]\d{2})?\s*(?:u\.?|uur)?(?:\s{2,}|\s*[-–:]\s)/u,
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){1,3}, \p{Ll}/u,
];

/** A line that ends in a label or colon announces what follows, on lines of its own. */
const CLOSED_LABEL = /:$/u;

/** After a full stop only a line that had no room for the next word can go on. */
function fillsLine(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0].length ?? 0;
  return line.length + 1 + word > width * 0.9;
}
