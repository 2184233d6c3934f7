import type { Analysis } from '../language/analysis.ts';
import { isNumbering } from '../language/part-marks.ts';
import { Flag } from '../language/tokens.ts';
import type { Hit } from './hit.ts';

/**
 * Whether a word stands in a name: it has a capital that its place in the sentence does not explain. Words whose
 * entry has a capital (Eskimo) are only meant with that capital.
 */
export function isName(hit: Hit, analysis: Analysis): boolean {
  const { tokens } = analysis;
  const { entry, tokenFrom } = hit;
  const capital = tokens.has(tokenFrom, Flag.capital);
  if (entry.capital) return !capital;
  if (/\p{Lu}/u.test(entry.word)) return false;
  // "participatie- en netwerktraject": the second half of two names.
  if (/\p{L}- (?:en|of) $/u.test(hit.block.text.slice(Math.max(0, hit.from - 12), hit.from))) return true;
  if (startsHere(hit, analysis)) return false;
  // "Integratie & Inburgering": a sign that names have.
  if (capital && /&\s*$/u.test(hit.block.text.slice(Math.max(0, hit.from - 4), hit.from))) return true;
  for (let at = tokenFrom; at < hit.tokenTo; at++) {
    if (tokens.has(at, Flag.capital) && !isShouted(hit, at, analysis)) return !isTitleCase(hit, analysis);
  }
  return false;
}

/** At the start of a sentence, behind its number, and after a colon or an opening quote, every word can have a capital. */
function startsHere(hit: Hit, analysis: Analysis): boolean {
  const { block, sentence, tokenFrom } = hit;
  if (tokenFrom === sentence.tokenFrom) {
    // Of a longer expression only the first word has that capital.
    return !restHasCapital(hit, analysis);
  }
  const before = block.text.slice(analysis.tokens.end[tokenFrom - 1], hit.from);
  const isFirst = /[:•–—"“‘]/u.test(before) || isNumbering(block.text.slice(sentence.from, hit.from));
  return isFirst && !restHasCapital(hit, analysis);
}

function restHasCapital(hit: Hit, analysis: Analysis): boolean {
  for (let at = hit.tokenFrom + 1; at < hit.tokenTo; at++) {
    if (analysis.tokens.has(at, Flag.capital) && !isShouted(hit, at, analysis)) return true;
  }
  return false;
}

/** Capitals for emphasis, or a heading in capitals: the word itself is meant. Short ones are acronyms. */
function isShouted(hit: Hit, at: number, analysis: Analysis): boolean {
  const { tokens } = analysis;
  if (!tokens.has(at, Flag.allCapitals)) return false;
  return (tokens.end[at] as number) - (tokens.start[at] as number) >= 5 || isAllCapitals(hit, analysis);
}

/** Whether most of the sentence is written in capitals. */
function isAllCapitals(hit: Hit, analysis: Analysis): boolean {
  const [tokenFrom, tokenTo] = around(hit);
  let shouted = 0;
  for (let at = tokenFrom; at < tokenTo; at++) if (analysis.tokens.has(at, Flag.allCapitals)) shouted++;
  return shouted * 2 > tokenTo - tokenFrom;
}

/** A heading in which every longer word has a capital: the capital says nothing. */
function isTitleCase(hit: Hit, analysis: Analysis): boolean {
  const { tokens } = analysis;
  const [tokenFrom, tokenTo] = around(hit);
  let long = 0;
  for (let at = tokenFrom; at < tokenTo; at++) {
    if ((tokens.end[at] as number) - (tokens.start[at] as number) <= 4 || !tokens.has(at, Flag.letter)) continue;
    if (!tokens.has(at, Flag.capital)) return false;
    long++;
  }
  return long >= 4;
}

/** The tokens of the sentence, no more than a heading could have. */
function around(hit: Hit): [number, number] {
  const { tokenFrom, tokenTo } = hit.sentence;
  return [Math.max(tokenFrom, hit.tokenFrom - 30), Math.min(tokenTo, hit.tokenTo + 30)];
}
