import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** "Gelet op het decreet van …;", "Wet van 12 april 1965 betreffende …": the name of a source can't be cut, a clause can. */
export function isNameOfSource({ words, clauses }: Grammar): boolean {
  if (clauses.some(({ finite }) => finite >= 0)) return false;
  return (words.word(0) === 'gelet' && words.word(1) === 'op') || isLawTitle(words);
}

const LAW =
  /^(?:wet|\p{L}*decreet|\p{L}*besluit|ordonnantie|\p{L}*verordening|richtlijn|omzendbrief|\p{L}*reglement)$/u;

/** The kind of law within the first words, and its date or what it is about behind it. */
function isLawTitle(words: Words): boolean {
  for (let at = 0; at < 4; at++) {
    if (!LAW.test(words.word(at))) continue;
    for (let next = at + 1; next < at + 6; next++)
      if (/^(?:betreffende|houdende|inzake|\d{1,2}|\d{4}\/\d+)$/u.test(words.word(next))) return true;
  }
  return false;
}
