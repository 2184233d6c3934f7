import { stopAfter } from './abbreviations.ts';
import { APOSTROPHE, classOf, DIGIT, LOWER, SPACE, UPPER } from './characters.ts';
import { Flag, type Tokens } from './tokens.ts';

/** A sentence of a block. Offsets count in the prose of the block; tokens are places in its `Tokens`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** Runs without spaces that hold a letter or digit. */
  readonly words: number;
}

// In „German“ quotes the closing mark looks like an opening one.
const CLOSING = new Set(['"', "'", '”', '“', '’', '»', ')', ']', '›']);
const OPENING = /["'“„‘«([‹]/u;

/** First words of a sentence; none of them starts a family name, so that an initial before them closes a sentence. */
const STARTERS = new Set(
  'het een u uw we wij ze zij hij ik je jij jullie dit dat deze die er hier daar als wanneer indien omdat wat wie waar hoe breng bel kom vul vraag maak neem dan dus en of maar ook voor met bij in op om na tot aan uit over door zonder onze ons meer alle elke elk geen niet wilt kunt hebt bent moet mag tegen sinds volgens tijdens morgen vandaag daarna daarom nadien vanaf binnen wegens zo ook nu eerst zodra omdat sommige verder elkaar iedereen niemand'.split(
    ' ',
  ),
);
/** Words that a lone letter names: "rijbewijs B.", "categorie C.". */
const LETTERED = new Set(
  'rijbewijs categorie type bijlage klasse groep groepen vak deel blok zone loket lijn vitamine hepatitis plan punt zaal ingang gebouw trap afdeling model luik optie keuze kolom rij tarief cat label energielabel niveau team reeks ploeg formulier en of'.split(
    ' ',
  ),
);
/** Words that number a part of a text: "Hoofdstuk III. Bepalingen". */
const PARTS = new Set('hoofdstuk afdeling titel artikel art deel bijlage stap fase'.split(' '));
const TITLES = new Set('heer mevrouw dhr mevr mr dr prof ir meneer juffrouw schepen burgemeester'.split(' '));

/** Splits the tokens of a block into sentences as a careful reader would. Linear in the number of tokens. */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let tokenFrom = 0;
  let from = firstVisible(text, 0);
  for (let next = 1; next <= tokens.count; next++) {
    let to = text.length;
    let nextFrom = text.length;
    if (next < tokens.count) {
      if (tokens.has(next, Flag.plainGap)) continue;
      const end = boundary(text, tokens, tokenFrom, next);
      if (end < 0) continue;
      to = end;
      nextFrom = firstVisible(text, end);
    }
    const sentence = sentenceOf(text, tokens, from, to, tokenFrom, next);
    if (sentence) sentences.push(sentence);
    from = nextFrom;
    tokenFrom = next;
  }
  return sentences;
}

function firstVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Trims what is no speech (stage directions) off both ends, and counts the words. */
function sentenceOf(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  tokenFrom: number,
  tokenTo: number,
): Sentence | undefined {
  let first = tokenFrom;
  let last = tokenTo;
  while (first < last && tokens.has(first, Flag.aside)) first++;
  while (last > first && tokens.has(last - 1, Flag.aside)) last--;
  if (first === last) return undefined;
  let words = 0;
  for (let at = first; at < last; at++) {
    if ((at === first || tokens.has(at, Flag.spaceBefore)) && !tokens.has(at, Flag.aside)) words++;
  }
  let start = first === tokenFrom ? from : (tokens.start[first] as number);
  let end = last === tokenTo ? to : (tokens.end[last - 1] as number);
  if (first > tokenFrom) while (start > 0 && OPENING.test(text[start - 1] as string)) start--;
  if (last < tokenTo) while (end < to && /[.?!…:;,"”’]/u.test(text[end] as string)) end++;
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  return { from: start, to: end, tokenFrom: first, tokenTo: last, words };
}

/** Offset at which a sentence ends in the gap before token `next`, behind its closing marks; -1 when it goes on. */
function boundary(text: string, tokens: Tokens, tokenFrom: number, next: number): number {
  const gapEnd = tokens.start[next] as number;
  for (let at = tokens.end[next - 1] as number; at < gapEnd; at++) {
    const char = text[at] as string;
    if (char !== '.' && char !== '?' && char !== '!' && char !== '…') continue;
    let end = at + 1;
    while (end < gapEnd && isStop(text[end] as string)) end++;
    while (end < gapEnd && CLOSING.has(text[end] as string)) end++;
    end = looseQuoteEnd(text, end, gapEnd);
    if (ends(text, tokens, tokenFrom, next, at, end)) return end;
    at = end - 1;
  }
  return -1;
}

/** A quotation mark with a space on both sides closes what is before it: "salaris. ” Geld". */
function looseQuoteEnd(text: string, end: number, gapEnd: number): number {
  let at = end;
  while (at < gapEnd && text[at] === ' ') at++;
  const start = at;
  while (at < gapEnd && /["'”’“]/u.test(text[at] as string)) at++;
  return at > start && start > end && text[at] === ' ' ? at : end;
}

function isStop(char: string): boolean {
  return char === '.' || char === '?' || char === '!' || char === '…';
}

/** "… met uw kaartlezer. itsme kan ook": behind what is plainly a whole word, a stop ends a sentence all the same. */
function lacksCapital(text: string, tokens: Tokens, next: number, at: number, end: number): boolean {
  if (text[at] !== '.' || at !== tokens.end[next - 1] || text[at + 1] === '.') return false;
  if (end !== at + 1 || tokens.has(next - 1, Flag.innerStop) || !tokens.has(next, Flag.letter)) return false;
  return classOf(text.charCodeAt(end)) === SPACE && WHOLE_WORD.test(wordAt(text, tokens, next - 1));
}

/** Endings that no abbreviation has. */
const WHOLE_WORD = /^\p{Ll}{3,}(?:en|er|el|te|de|ing|heid|lijk|ie)$/u;

/** Whether the stop at `at`, with its closing marks up to `end`, closes the sentence before token `next`. */
function ends(text: string, tokens: Tokens, tokenFrom: number, next: number, at: number, end: number): boolean {
  if (!startsSentence(text, tokens, next)) return lacksCapital(text, tokens, next, at, end);
  if (classOf(text.charCodeAt(end)) !== SPACE) {
    // "de gemeente.De wijk": a space was forgotten.
    return (
      end === tokens.start[next] &&
      end === at + 1 &&
      tokens.has(next, Flag.capital) &&
      !tokens.has(next, Flag.allCapitals)
    );
  }
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  return at !== tokens.end[next - 1] || stopEnds(text, tokens, tokenFrom, next, end);
}

/** Whether a word can start a sentence: a capital, a number, a letter of a list, or an elision before a capital. */
function startsSentence(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (tokens.has(at, Flag.capital) || tokens.has(at, Flag.opaque) || isBrand(text, start)) return true;
  if (
    classOf(text.charCodeAt(start)) === DIGIT ||
    (text[end] === ')' && /^(?:\p{L}|[ivx]{1,4})$/u.test(text.slice(start, end)))
  )
    return true;
  return isElision(text, tokens, at);
}

/** "eID-lezers", "iPad": a small letter before a capital. */
function isBrand(text: string, start: number): boolean {
  return classOf(text.charCodeAt(start)) === LOWER && classOf(text.charCodeAt(start + 1)) === UPPER;
}

/** 's, 't and 'n, before a word with a capital. */
function isElision(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const short = tokens.end[at] === start + 2 && classOf(text.charCodeAt(start)) === APOSTROPHE;
  return short && at + 1 < tokens.count && tokens.has(at + 1, Flag.capital);
}

/** Whether a single full stop right behind token `next - 1` closes the sentence, and is not the word's own. */
function stopEnds(text: string, tokens: Tokens, tokenFrom: number, next: number, end: number): boolean {
  const last = next - 1;
  if (end > (tokens.end[last] as number) + 1) return true;
  const word = wordAt(text, tokens, last);
  if (isSpacedDate(text, tokens, next)) return false;
  if (numbersPart(text, tokens, tokenFrom, last, word)) return false;
  if (isInitial(text, tokens, tokenFrom, last, word)) return STARTERS.has(wordAt(text, tokens, next));
  const before = last > tokenFrom ? wordAt(text, tokens, last - 1) : '';
  const numberFollows = classOf(text.charCodeAt(tokens.start[next] as number)) === DIGIT;
  const nextIsStarter = tokens.has(next, Flag.capital) && STARTERS.has(wordAt(text, tokens, next));
  // "12 euro/st.": a unit, not the start of a name.
  if (tokens.has(last, Flag.slashGap)) return true;
  const meaning = stopAfter(word, before, numberFollows, nextIsStarter);
  if (meaning === 'never') return false;
  if (meaning === 'may')
    return (tokens.has(next, Flag.capital) || isElision(text, tokens, next)) && !startsName(text, tokens, word, next);
  return true;
}

function wordAt(text: string, tokens: Tokens, at: number): string {
  return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/** "29. 2. 2024": a day, a month and a year. */
function isSpacedDate(text: string, tokens: Tokens, next: number): boolean {
  const short = (at: number) => /^\d{1,2}$/u.test(wordAt(text, tokens, at)) && tokens.has(at, Flag.stopAfter);
  const year = (at: number) => at < tokens.count && /^\d{4}$/u.test(wordAt(text, tokens, at));
  if (!short(next - 1)) return false;
  return year(next) ? next >= 2 && short(next - 2) : short(next) && year(next + 1);
}

/** "1. Vul in", "a. Vul in", "Hoofdstuk III. Bepalingen": the number of what follows. */
function numbersPart(text: string, tokens: Tokens, tokenFrom: number, last: number, word: string): boolean {
  if (last === tokenFrom) return /^(?:\d{1,3}(?:\.\d{1,2})*|\p{L})$/u.test(word);
  return (
    last === tokenFrom + 1 && /^(?:\d{1,3}|[ivxlc]+|\p{L})$/u.test(word) && PARTS.has(wordAt(text, tokens, tokenFrom))
  );
}

/** "v.z.w. De Brug", "nr. A12": a name goes on behind the abbreviation. */
function startsName(text: string, tokens: Tokens, word: string, next: number): boolean {
  if (tokens.has(next, Flag.allCapitals) || tokens.has(next, Flag.digit)) return true;
  const nextIsCapital = next + 1 < tokens.count && tokens.has(next + 1, Flag.capital);
  return /^(?:v\.?z\.?w|n\.v|tel)$/u.test(word) && (nextIsCapital || !STARTERS.has(wordAt(text, tokens, next)));
}

/** A lone capital, or several with full stops between them, before a family name: "J. Peeters", "J.P. Vermeulen". */
function isInitial(text: string, tokens: Tokens, tokenFrom: number, at: number, word: string): boolean {
  if (!tokens.has(at, Flag.capital) || !/^\p{L}{1,2}(?:\.\p{L}{1,2})*$/u.test(word)) return false;
  if (word.length === 2) return /^(?:ch|th|ph|fr|st|ij|jo|ed|wm)$/u.test(word);
  if (word.length > 2 || at === tokenFrom) return true;
  const before = wordAt(text, tokens, at - 1);
  return TITLES.has(before) || !LETTERED.has(before);
}
