import { Is, Tag } from '../tagger/tags.ts';
import type { Enumeration } from './enumerations.ts';
import type { Words } from './words.ts';

/** A longer row is not looked into: that keeps reading linear. Number of items. */
const LONGEST = 40;
const JOINERS = /^(?:en|of|alsook|evenals)$/u;

/**
 * How many things a row names where one of them has a row of its own: three in "een lijst met naam, adres en leeftijd, een
 * foto en een attest". Nothing where no row stands within the other.
 */
export function countOfNested({ items, from, isMarked }: Enumeration, words: Words): number | undefined {
  if (items.length > LONGEST) return undefined;
  if (isMarked && words.markBehind((items[0]?.[1] ?? 0) - 1) === ';') return undefined;
  const starts = items.map(([start]) => start);
  const isOwn = starts.map((start) => beginsThing(start, words));
  const inner = items.map(([start, end]) => joinerIn(start, end, words));
  // "drinken en een handdoek, een pet": what stands before the first item belongs to a row as well.
  const isTail = JOINERS.test(words.word(from - 1));
  const closes = (index: number) => !isOwn[index] && inner[index] !== undefined && isHeld(index, isOwn, items, words);
  const opens = (index: number) => {
    const next = inner[index];
    return (
      isOwn[index] && next !== undefined && beginsThing(next + 1, words) && isOwn.slice(index + 1).some((own) => !own)
    );
  };
  if (!isTail && !starts.some((_, index) => index < items.length - 1 && (closes(index) || opens(index))))
    return undefined;
  const joined = starts.filter((_, index) => index < items.length - 1 && opens(index)).length;
  return isOwn.filter(Boolean).length + joined;
}

/** An article, "uw" or a number: here one thing begins. "desgevallend de factuur" does too. */
function beginsThing(start: number, words: Words): boolean {
  const at = words.tag(start) === Tag.BW ? start + 1 : start;
  return words.is(at, Is.determiner) || words.tag(at) === Tag.TW || words.tag(at) === Tag.VZ;
}

function joinerIn(from: number, to: number, words: Words): number | undefined {
  for (let at = from + 1; at < to - 1; at++) if (JOINERS.test(words.word(at))) return at;
  return undefined;
}

/** "een lijst met naam, adres en leeftijd": the thing before it has a preposition that the bare words hang on. */
function isHeld(index: number, isOwn: readonly boolean[], items: Enumeration['items'], words: Words): boolean {
  let host = index - 1;
  while (host >= 0 && !isOwn[host]) host--;
  const [from, to] = items[host] ?? [0, 0];
  if (to === 0) return false;
  // The row can begin within its first thing: "een lijst van leden met hun naam, …".
  for (let at = host === 0 ? from - 1 : from + 1; at < to; at++) if (words.tag(at) === Tag.VZ) return true;
  return false;
}
