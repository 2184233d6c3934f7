import { HashTable } from '../tagger/hash-table.ts';
import { SectionReader } from '../tagger/sections.ts';
import { Label, LABELS } from './labels.ts';
import { ACTIONS } from './transitions.ts';

/** "KTP1": tells the file from others, and this layout from later ones. */
export const MAGIC = 0x3150544b;
/** Groups of a `HashTable`, and one more for the end. */
const GROUPS = 0x10001;

/**
 * The weights of the parser, read in place: for each feature how much it speaks for or against an action, or a label.
 * Written by scripts/train/parser.js; the layout is 32-bit numbers first, then 16-bit, then bytes:
 *
 * - header: magic; number of features of actions, of features of labels, of weights of labels;
 * - 32 bit: groups of the features of actions, of those of labels; where the weights of each group of the latter start;
 * - 16 bit: rests of the features of actions, of those of labels;
 * - bytes: number of weights per feature of labels; labels of these weights; the weights of actions, for all actions but
 *   the first, which has 0; the weights of labels.
 */
export class ParserModel {
  readonly actionScores = new Int32Array(ACTIONS);
  readonly #labelScores = new Int32Array(LABELS.length);
  readonly #actions: HashTable;
  readonly #actionWeights: Int8Array;
  readonly #labelGroups: Uint32Array;
  readonly #labelRests: Uint16Array;
  readonly #weightGroups: Uint32Array;
  readonly #weightCounts: Uint8Array;
  readonly #weightLabels: Uint8Array;
  readonly #labelWeights: Int8Array;

  /**
   * @param bytes the file; read in place where its start is aligned to 4 bytes
   * @throws Error when they are something else, or not complete
   */
  constructor(bytes: Uint8Array) {
    const reader = new SectionReader(bytes);
    const header = reader.u32(4);
    if (header[0] !== MAGIC) throw new Error('These are no weights of the parser.');
    const [, actions = 0, labels = 0, weights = 0] = header;
    const actionGroups = reader.u32(GROUPS);
    this.#labelGroups = reader.u32(GROUPS);
    this.#weightGroups = reader.u32(GROUPS);
    this.#actions = new HashTable(actionGroups, reader.u16(actions));
    this.#labelRests = reader.u16(labels);
    this.#weightCounts = reader.u8(labels);
    this.#weightLabels = reader.u8(weights);
    this.#actionWeights = reader.i8(actions * (ACTIONS - 1));
    this.#labelWeights = reader.i8(weights);
  }

  /** Adds up what features say of each action, in `actionScores`. @param keys of the features */
  scoreActions(keys: Int32Array): void {
    const weights = this.#actionWeights;
    let left = 0;
    let right = 0;
    for (let index = 0; index < keys.length; index++) {
      const at = this.#actions.find(keys[index] as number);
      if (at < 0) continue;
      left += weights[2 * at] as number;
      right += weights[2 * at + 1] as number;
    }
    this.actionScores[1] = left;
    this.actionScores[2] = right;
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
    const group = key >>> 16;
    const rest = key & 0xffff;
    const from = this.#labelGroups[group] as number;
    const end = this.#labelGroups[group + 1] as number;
    let feature = from;
    while (feature < end && this.#labelRests[feature] !== rest) feature++;
    if (feature === end) return;
    // Most features have no weights, so where they start is only counted once one was found.
    let start = this.#weightGroups[group] as number;
    for (let at = from; at < feature; at++) start += this.#weightCounts[at] as number;
    const stop = start + (this.#weightCounts[feature] as number);
    for (let one = start; one < stop; one++) {
      const label = this.#weightLabels[one] as number;
      this.#labelScores[label] = (this.#labelScores[label] as number) + (this.#labelWeights[one] as number);
    }
  }
}
