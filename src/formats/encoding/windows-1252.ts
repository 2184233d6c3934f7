/** What bytes 0x80 to 0x9f stand for. Some versions of Node give the control codes of ISO-8859-1 in their place. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252. Bytes without a meaning become control codes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (char) => {
    return HIGH[char.charCodeAt(0) - 0x80] as string;
  });
}

/** How a sign stands in a text: as people write it, as it could be, or as only a wrong guess makes it stand. */
type Judgment = 'good' | 'neutral' | 'odd';

interface Around {
  readonly char: string;
  readonly before: string;
  readonly after: string;
}

/** Accented letters of Dutch, its neighbours, and names that are common here, in lower case. */
const COMMON_LETTER = /[àáâäãçèéêëíîïñóôöùúûüœ]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/u;
/** What one good sign may make up for: of this many that are good, one may be odd. */
const GOOD_PER_ODD = 50;
/** Control codes, those of the bytes without a meaning included. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;

/**
 * The place of the first sign that makes a text unlikely to be what it was decoded as; nothing for a likely text. Other
 * encodings put signs within words ("caf‚", "Belgi‘"), capitals at their end ("cafŽ"), or rows of accented letters.
 *
 * @param declared the text says that this is its encoding: then it only may not look wrong
 */
export function doubtfulSign(text: string, declared: boolean): number | undefined {
  const control = CONTROL.exec(text);
  if (control) return control.index;
  const counts = { good: 0, neutral: 0, odd: 0 };
  let first: number | undefined;
  for (const { 0: char, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    const judgment = judge({ char, before: text[index - 1] ?? ' ', after: text[index + 1] ?? ' ' }, text, index);
    counts[judgment]++;
    if (judgment !== 'good' && (first === undefined || (judgment === 'odd' && counts.odd === 1))) first = index;
  }
  const { good, neutral, odd: wrong } = counts;
  const likely = declared ? wrong <= good : good > 0 && good >= neutral && wrong * GOOD_PER_ODD <= good;
  return likely ? undefined : (first ?? 0);
}

const inWord = ({ before, after }: Around) => LETTER.test(before) && LETTER.test(after);
const besideLetter = ({ before, after }: Around) => LETTER.test(before) || LETTER.test(after);
const isDoubled = ({ char, before, after }: Around) => char === before || char === after;
const neutral = () => 'neutral' as const;
const odd = () => 'odd' as const;
const oddIf = (isOdd: (around: Around) => boolean, otherwise: Judgment) => (around: Around) => {
  return isOdd(around) ? 'odd' : otherwise;
};

/** Signs that people write, and where they stand when they wrote them. */
const SIGNS: readonly (readonly [signs: string, judge: (around: Around) => Judgment])[] = [
  ['’', ({ before, after }) => (/\s/u.test(before) && /\s/u.test(after) ? 'neutral' : 'good')],
  ['‘“„', oddIf(({ before, after }) => /[\p{L}\d]/u.test(before) || /\s/u.test(after), 'good')],
  ['”', oddIf((around) => inWord(around) || /\s/u.test(around.before), 'good')],
  ['‚', oddIf((around) => LETTER.test(around.before) || isDoubled(around), 'neutral')],
  ['…', oddIf((around) => inWord(around) || around.before === '-' || /[.,]/u.test(around.after), 'good')],
  ['–—', (around) => (isDoubled(around) && besideLetter(around) ? 'odd' : inWord(around) ? 'neutral' : 'good')],
  ['€£½¼¾', oddIf(besideLetter, 'good')],
  ['·«»§©®™', oddIf(inWord, 'good')],
  ['•', oddIf(({ before }) => LETTER.test(before), 'good')],
  ['°', ({ before }) => (/[\dnN\s]/u.test(before) ? 'good' : 'odd')],
  ['²³¹', ({ before, after }) => (/[\p{L}\d]/u.test(before) && !LETTER.test(after) ? 'good' : 'odd')],
  ['\u00a0', ({ before, after }) => (DIGIT.test(after) || /[\d\s.,;:!?%€–]/u.test(before) ? 'good' : 'neutral')],
  ['\u00ad´', neutral],
  ['¤ˆ˜¬¦', odd],
];
const JUDGES = new Map(SIGNS.flatMap(([signs, judgeSign]) => [...signs].map((sign) => [sign, judgeSign] as const)));
const judgeOther = oddIf(besideLetter, 'neutral');

function judge(around: Around, text: string, index: number): Judgment {
  const { char } = around;
  if (LETTER.test(char) && !/[ªºƒˆµ]/u.test(char)) return judgeLetter(around, text, index);
  return (JUDGES.get(char) ?? judgeOther)(around);
}

/** A letter belongs in a word, in one case with it, and never makes a row of accents. */
function judgeLetter(around: Around, text: string, index: number): Judgment {
  const { char, before } = around;
  if (!besideLetter(around)) {
    return char === 'à' ? 'good' : /[éÉÀ]/u.test(char) || DIGIT.test(before) ? 'neutral' : 'odd';
  }
  if (isInRow(text, index) || isOddCapital(around, text[index + 2] ?? ' ') || /[þð]/iu.test(char)) return 'odd';
  if (!COMMON_LETTER.test(char.toLowerCase())) return 'neutral';
  // In capitals, an accented letter sometimes stays small: "BELGIë".
  return LOWER.test(char) && UPPER.test(before) && UPPER.test(text[index - 2] ?? ' ') ? 'neutral' : 'good';
}

/** One of three letters with an accent that stand together. */
function isInRow(text: string, index: number): boolean {
  return /[^\0-\x7f]{3}/u.test(text.slice(Math.max(0, index - 2), index + 3).replace(/\P{L}/gu, ' '));
}

/** A capital within a word of small letters, or before a capital at the start of one. */
function isOddCapital({ char, before, after }: Around, next: string): boolean {
  if (!UPPER.test(char)) return false;
  return LOWER.test(before) || (LETTER.test(before) && LOWER.test(after)) || (UPPER.test(after) && LOWER.test(next));
}
