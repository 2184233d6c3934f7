import type { Block } from '../../src/document/document.ts';
import { OffsetMap } from '../../src/document/offset-map.ts';
import { Analysis } from '../../src/language/analysis.ts';
import type { Automaton } from '../../src/words/automaton.ts';
import { placesOf } from '../../src/words/match.ts';

const analysis = new Analysis();

/** The entries whose words stand in a text, whatever they mean there: "list: entry". */
export function listedWords(text: string, automaton: Automaton): string[] {
  const block: Block = {
    kind: 'paragraph',
    index: 0,
    text,
    map: new OffsetMap([], 0),
    heading: [],
    language: 'nl',
    spans: [],
  };
  analysis.read(block);
  return placesOf(analysis, automaton)
    .filter(
      ({ entry }) =>
        entry.value === undefined &&
        entry.known !== true &&
        entry.variant !== 'nl' &&
        !entry.audience &&
        !entry.setting,
    )
    .map(({ entry }) => `${entry.theme}: ${entry.word}`);
}
