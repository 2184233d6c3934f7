import { SectionReader } from '../tagger/sections.ts';
import { KeyTable, placesFor } from './key-table.ts';
import { Label, LABELS } from './labels.ts';
import { Action, ACTIONS } from './transitions.ts';

/** "KTP2": tells the file from others, and this layout from later ones. */
export const MAGIC = 0x3250544b;
/** Keys are stored in groups of those with the same high 16 bits. */
const GROUPS = 0x10000;

/**
 * The weights of all passes, from one file. Written by scripts/train/parser.js: the magic, then for each pass its part,
 * aligned to 4 bytes, see `PassWeights`.
 *
 * @param bytes the file
 * @throws Error when they are something else, or not complete
 */
export function readPasses(bytes: Uint8Array, passes: number): PassWeights[] {
  const reader = new SectionReader(bytes);
  if (reader.u32(1)[0] !== MAGIC) throw new Error('These are no weights of the parser.');
  return Array.from({ length: passes }, () => {
    reader.align();
    return new PassWeights(reader);
  });
}

/**
 * The weights of one pass: for each feature how much it speaks for or against an action, or a label. The layout:
 *
 * - 32 bit: number of features of actions, of features of labels, of weights of labels;
 * - 16 bit: low halves of the keys of the features of actions, of those of labels;
 * - bytes: number of features of actions in each group, of features of labels; the weights of actions, for all actions
 *   but the first, which has 0; number of weights per feature of labels; labels of these weights; the weights of labels.
 */
export class PassWeights {
  readonly actionScores = new Int32Array(ACTIONS);
  readonly #labelScores = new Int32Array(LABELS.length);
  readonly #actions: KeyTable;
  readonly #labels: KeyTable;
  /** Where the weights of the feature at each place of the table start. */
  readonly #starts: Uint32Array;
  readonly #weightLabels: Uint8Array;
  readonly #labelWeights: Int8Array;

  /** @throws Error when the file is not complete */
  constructor(reader: SectionReader) {
    const [actions = 0, labels = 0, weights = 0] = reader.u32(3);
    const actionRests = reader.u16(actions);
    const labelRests = reader.u16(labels);
    const actionSizes = reader.u8(GROUPS);
    const labelSizes = reader.u8(GROUPS);
    const actionWeights = reader.i8(actions * (ACTIONS - 1));
    const counts = reader.u8(labels);
    this.#weightLabels = reader.u8(weights);
    this.#labelWeights = reader.i8(weights);
    this.#actions = new KeyTable({ sizes: actionSizes, rests: actionRests }, (index) => {
      return ((actionWeights[2 * index] as number) & 0xff) | ((actionWeights[2 * index + 1] as number) << 8);
    });
    const starts = new Uint32Array(placesFor(labels));
    let start = 0;
    this.#labels = new KeyTable({ sizes: labelSizes, rests: labelRests }, (index, place) => {
      starts[place] = start;
      start += counts[index] as number;
      return counts[index] as number;
    });
    this.#starts = starts;
  }

  /** Adds up what features say of each action, in `actionScores`. @param keys of the features */
  scoreActions(keys: Int32Array): void {
    const { entries } = this.#actions;
    let left = 0;
    let right = 0;
    for (let index = 0; index < keys.length; index++) {
      const place = this.#actions.placeOf(keys[index] as number);
      if (place < 0) continue;
      const entry = entries[place] as number;
      left += (entry << 8) >> 24;
      right += entry >> 24;
    }
    this.actionScores[Action.left] = left;
    this.actionScores[Action.right] = right;
  }

  /** The label of an arc between two words. @param keys of the features of the arc */
  bestLabel(keys: Int32Array): number {
    const scores = this.#labelScores;
    scores.fill(0);
    for (let index = 0; index < keys.length; index++) this.#addLabelWeights(keys[index] as number);
    let best: number = Label.dep;
    for (let label = 0; label < scores.length; label++) {
      if (label !== Label.root && (scores[label] as number) > (scores[best] as number)) best = label;
    }
    return best;
  }

  #addLabelWeights(key: number): void {
    const place = this.#labels.placeOf(key);
    if (place < 0) return;
    const scores = this.#labelScores;
    const start = this.#starts[place] as number;
    const end = start + ((this.#labels.entries[place] as number) >>> 16);
    for (let one = start; one < end; one++) {
      const label = this.#weightLabels[one] as number;
      scores[label] = (scores[label] as number) + (this.#labelWeights[one] as number);
    }
  }
}
