import type { Category, Rule } from '../rule/rule.ts';
import type { HouseEntry, HousePlace, SourceEntry, WordList } from '../words/entry.ts';
import type { Path } from './checked-yaml.ts';
import type { AcceptedWord, PatternRule } from './config.ts';
import type { Layer } from './layers.ts';

/** The rule that reports words which the town does not use. */
export const FORBIDDEN = 'huis/woord';
/** The rule that reports words which the town wants explained. */
export const EXPLAIN = 'huis/uitleg';
/** The rules that a list of a town can give its words to. */
export function listRules(rules: readonly Rule[]): string[] {
  const ids = rules.filter(({ category }) => LISTED.has(category)).map(({ id }) => id);
  return [...ids, FORBIDDEN, EXPLAIN];
}

const LISTED: ReadonlySet<Category> = new Set(['woord', 'inclusie', 'loket']);

/** How reports name the list of words that stands in the configuration itself. */
const OWN_LIST = 'eigen woorden';

/** All words of the house, in the form of our lists, with where each stands. */
export interface HouseLists {
  readonly reported: readonly WordList[];
  readonly accepted: readonly HouseEntry[];
}

/** Gathers the words of the house: those in the configuration, its lists, and its rules by words. */
export function houseLists(layers: readonly Layer[]): HouseLists {
  const patterns = patternsOf(layers);
  return {
    reported: [
      ...layers.flatMap(listsOfLayer),
      ...patterns.map(({ pattern, layer, index }) =>
        listOfPattern(pattern, placeIn(layer, layers, ['patterns', index])),
      ),
    ],
    accepted: layers.flatMap((layer) => {
      const words = layer.config.words?.accept ?? [];
      return words.map((word, index) => acceptedEntry(word, placeIn(layer, layers, ['words', 'accept', index])));
    }),
  };

  function listsOfLayer(layer: Layer): WordList[] {
    const { forbid = [], explain = [] } = layer.config.words ?? {};
    const entries = (key: 'forbid' | 'explain', own: readonly SourceEntry[]) =>
      own.map((entry, index) => houseEntry(entry, placeIn(layer, layers, ['words', key, index])));
    return [
      { theme: OWN_LIST, title: 'Eigen woorden', rule: FORBIDDEN, entries: entries('forbid', forbid) },
      { theme: OWN_LIST, title: 'Eigen woorden', rule: EXPLAIN, entries: entries('explain', explain) },
      ...layer.lists.map(({ file, name, list, lineOf }): WordList => {
        const place = (index: number): HousePlace => {
          const path = ['entries', index];
          return { id: `${file}#${path.join('.')}`, name, line: lineOf(path), layer: layers.indexOf(layer) };
        };
        return {
          ...list,
          theme: list.theme ?? name,
          rule: list.rule ?? FORBIDDEN,
          entries: list.entries.map((entry, index) => houseEntry(entry, place(index))),
        };
      }),
    ];
  }
}

/** A rule by words, with where it stands. */
export interface PlacedPattern {
  readonly pattern: PatternRule;
  readonly layer: Layer;
  readonly index: number;
}

/** The rules by words of all layers; of two with one id the last. */
export function patternsOf(layers: readonly Layer[]): PlacedPattern[] {
  const byId = new Map<string, PlacedPattern>();
  for (const layer of layers) {
    for (const [index, pattern] of (layer.config.patterns ?? []).entries())
      byId.set(pattern.id, { pattern, layer, index });
  }
  return [...byId.values()];
}

function placeIn(layer: Layer, layers: readonly Layer[], path: Path): HousePlace {
  const line = layer.lineOf?.(path);
  return {
    id: `${layer.file ?? layer.name}#${path.join('.')}`,
    name: layer.name,
    layer: layers.indexOf(layer),
    ...(line !== undefined && { line }),
  };
}

/** Why the town decided so stands in for a note. */
function houseEntry(entry: SourceEntry, house: HousePlace): HouseEntry {
  const note = entry.note ?? entry.reason;
  return { ...entry, house, ...(note && { note: sentence(note) }) };
}

function acceptedEntry(accepted: AcceptedWord, house: HousePlace): HouseEntry {
  return { ...(typeof accepted === 'string' ? { word: accepted } : accepted), house };
}

function listOfPattern(pattern: PatternRule, house: HousePlace): WordList {
  const { id, words, message, title, severity, kinds, why, ...entry } = pattern;
  return {
    theme: id,
    title: title ?? id,
    rule: id,
    entries: words.map((word): HouseEntry => ({ ...entry, word, note: message, house })),
  };
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?][’”'"]?$/u.test(start) ? start : `${start}.`;
}
