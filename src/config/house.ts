import { Automaton } from '../words/automaton.ts';
import { compile } from '../words/compile.ts';
import type { Entry, HouseEntry } from '../words/entry.ts';
import { lookUp } from '../words/look-up.ts';
import type { HouseWords } from '../words/vocabulary.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { type HouseRule, houseRules } from './house-rules.ts';
import { houseLists } from './house-words.ts';
import { layersOf } from './layers.ts';
import { retextRules } from './retext-rules.ts';

/** What a town adds to klaretaal: words that are found as ours are, and rules made of words. */
export interface House {
  readonly words: HouseWords;
  readonly rules: readonly HouseRule[];
  /** Every word, also the accepted ones. */
  readonly entries: readonly HouseEntry[];
}

/** Compiles the words of the house in the way of ours. @throws ConfigError where an entry holds no word */
export function buildHouse(config: Config): House {
  const layers = layersOf(config);
  const { reported, accepted } = houseLists(layers);
  const own = reported.flatMap((list) => list.entries as readonly HouseEntry[]);
  for (const entry of [...own, ...accepted]) checkWordings(entry);
  const acceptedWords = new Automaton(
    compile([{ theme: 'aanvaard', title: 'Aanvaarde woorden', rule: '', entries: accepted }]),
  );
  const byWording = new Map<string, Entry>();
  for (let index = 0; index < acceptedWords.entryCount; index++) {
    const entry = acceptedWords.entry(index);
    byWording.set(entry.word.toLowerCase(), entry);
  }
  return {
    words: { entries: new Automaton(compile(reported)), accepted: acceptedWords, byWording },
    rules: [...houseRules(layers, reported), ...retextRules(layers)],
    entries: [...own, ...accepted],
  };
}

function checkWordings({ word, also = [], unless, house }: HouseEntry): void {
  const empty = [word, ...also, ...(unless?.phrases ?? [])].find((wording) => !/[\p{L}\p{N}]/u.test(wording));
  if (empty === undefined) return;
  throw new ConfigError(house.name, [{ line: house.line ?? 1, message: `in “${empty}” staat geen woord.` }]);
}

/** What the house lets stand: the word as it is, or the word that it is a form of. */
export function acceptedOf(word: string, entries: readonly Entry[], house: House | undefined): Entry[] {
  if (!house) return [];
  const named = entries.flatMap((entry) => house.words.byWording.get(entry.word.toLowerCase()) ?? []);
  return [...new Set([...lookUp(word, house.words.accepted), ...named])];
}
