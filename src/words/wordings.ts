import { formsOf } from '../language/morphology/inflect.ts';
import type { Pattern, SourceEntry } from './entry.ts';

/** Stands for words in between: "gelieve … te". */
const SLOT = '…';

/** All wordings to look for as they are: inflected forms of a single word, or a phrase with its verb inflected. */
export function expand(wording: string, entry: SourceEntry): string[] {
  if (wording.includes(SLOT)) return [];
  if (wording.includes('[')) return expandBrackets(wording);
  return /\s/u.test(wording) ? [wording] : formsOf(wording, entry.pos, entry.forms);
}

/** "in aanmerking [komen]" in all forms of the verb, also "in aanmerking te komen". */
export function expandBrackets(phrase: string): string[] {
  const match = BRACKET.exec(phrase);
  if (!match) return [phrase];
  const before = phrase.slice(0, match.index);
  const after = phrase.slice(match.index + match[0].length);
  const verb = match[1] as string;
  return [...formsOfVerb(verb), `te ${verb}`].flatMap((form) => expandBrackets(before + form + after));
}

/** What a wording is when its words stand apart; nothing for one that always stands in one piece. */
export function patternOf(wording: string): Pattern | undefined {
  const verb = BRACKET.exec(wording)?.[1];
  if (verb === undefined && !wording.includes(SLOT)) return undefined;
  const rest = verb === undefined ? wording : wording.replace(BRACKET, '');
  // With two verbs it is a fixed saying.
  if (rest.includes('[')) return undefined;
  const pieces = rest
    .split(SLOT)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  if (pieces.length === 0) return undefined;
  return { pieces, ...(verb !== undefined && { verb }) };
}

/** The forms of a verb that stand in one piece. @param verb its infinitive */
export function formsOfVerb(verb: string): string[] {
  return formsOf(verb, 'verb', IRREGULAR[verb]);
}

const BRACKET = /\[([^\]]+)\]/u;

/** Past tense and participles of the irregular verbs that fixed expressions are made with. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  zijn: ['ben', 'bent', 'is', 'was', 'waren', 'geweest'],
  hebben: ['heb', 'hebt', 'heeft', 'had', 'hadden', 'gehad'],
  worden: ['word', 'wordt', 'werd', 'werden', 'geworden'],
  komen: ['kom', 'komt', 'kwam', 'kwamen', 'gekomen'],
  gaan: ['ga', 'gaat', 'ging', 'gingen', 'gegaan'],
  staan: ['sta', 'staat', 'stond', 'stonden', 'gestaan'],
  doen: ['doe', 'doet', 'deed', 'deden', 'gedaan'],
  zien: ['zie', 'ziet', 'zag', 'zagen', 'gezien'],
  houden: ['hield', 'hielden', 'gehouden'],
  geven: ['gaf', 'gaven', 'gegeven'],
  nemen: ['nam', 'namen', 'genomen'],
  brengen: ['bracht', 'brachten', 'gebracht'],
  treden: ['trad', 'traden', 'getreden'],
  dragen: ['droeg', 'droegen', 'gedragen'],
  krijgen: ['kreeg', 'kregen', 'gekregen'],
  vinden: ['vond', 'vonden', 'gevonden'],
  liggen: ['lag', 'lagen', 'gelegen'],
  zetten: ['zette', 'zetten', 'gezet'],
  laten: ['liet', 'lieten', 'gelaten'],
  bieden: ['bood', 'boden', 'geboden'],
  vallen: ['viel', 'vielen', 'gevallen'],
  blijven: ['bleef', 'bleven', 'gebleven'],
  schieten: ['schoot', 'schoten', 'geschoten'],
  wenden: ['wendde', 'wendden', 'gewend'],
  kunnen: ['kan', 'kunt', 'kon', 'konden', 'gekund'],
  lijden: ['leed', 'leden', 'geleden'],
  spreken: ['sprak', 'spraken', 'gesproken'],
  trekken: ['trok', 'trokken', 'getrokken'],
};
