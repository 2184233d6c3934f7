// Learns how words are turned into other forms, as src/language/morphology/edit-table.ts applies it: the edit that most
// words with an ending have, and for longer and longer endings those that have another; in the end single words.
import { aligned, bytesOf, groupStarts, restsOf, sorted } from './binary.js';
import { editKey, fold, HASH_START, hashStep, LONGEST_EDITED_ENDING, WHOLE } from './language.js';

/** @typedef {import('./pairs.js').Pair} Pair */

/** From this length on one word is enough for an ending of its own, if it is that ending. */
const WHOLE_WORD_LENGTH = 5;

/** How many letters to take off, and what to put there. @param {string} from @param {string} to */
function editOf(from, to) {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return `${from.length - same} ${to.slice(same)}`;
}

/** @param {string} word @param {number} length */
function endingHash(word, length) {
  let hash = HASH_START;
  for (let at = 1; at <= length; at++) hash = hashStep(hash, fold(word.charCodeAt(word.length - at)));
  return hash;
}

class EditLearner {
  /** Numbers of edits by key. @type {Map<number, number>} */
  keys = new Map();
  /** @type {Map<string, number>} */
  edits = new Map();

  /**
   * @param {Pair[]} pairs with one tag, and one ending of this length
   * @param {number} length
   * @param {string} [inherited] the edit of the shorter ending
   */
  learn(pairs, length, inherited) {
    const votes = new Map();
    for (const [, from, to] of pairs) votes.set(editOf(from, to), (votes.get(editOf(from, to)) ?? 0) + 1);
    const edit = this.#edit(pairs, length, votes, inherited);
    if (votes.size === 1 && votes.has(edit)) return;
    if (length === LONGEST_EDITED_ENDING) {
      this.#learnWords(pairs, edit);
      return;
    }
    this.#learnWords(
      pairs.filter(([, from]) => from.length <= length),
      edit,
    );
    const longer = new Map();
    for (const pair of pairs) {
      const letter = pair[1][pair[1].length - 1 - length];
      if (letter === undefined) continue;
      const group = longer.get(letter);
      if (group) group.push(pair);
      else longer.set(letter, [pair]);
    }
    for (const group of longer.values()) this.learn(group, length + 1, edit);
  }

  /**
   * The edit of an ending, which is stored if it is another than that of the shorter one.
   *
   * @param {Pair[]} pairs
   * @param {number} length
   * @param {Map<string, number>} votes
   * @param {string | undefined} inherited
   */
  #edit(pairs, length, votes, inherited) {
    const before = (inherited !== undefined && votes.get(inherited)) || 0;
    let [best, most] = [inherited, before];
    for (const [edit, count] of votes) if (count > most) [best, most] = [edit, count];
    if (best === undefined || best === inherited) return inherited;
    const enough =
      length === 0 || most >= 2 || (length >= WHOLE_WORD_LENGTH && pairs.some(([, from]) => from.length === length));
    if (!enough) return inherited;
    const [tag, from] = /** @type {Pair} */ (pairs[0]);
    this.#set(editKey(tag, length, endingHash(from, length)), best);
    return best;
  }

  /**
   * Stores the words that have another edit than their ending.
   *
   * @param {Pair[]} pairs
   * @param {string | undefined} edit
   */
  #learnWords(pairs, edit) {
    for (const [tag, from, to] of pairs) {
      const own = editOf(from, to);
      if (own !== edit) this.#set(editKey(tag, WHOLE, endingHash(from, from.length)), own);
    }
  }

  /** @param {number} key @param {string} edit */
  #set(key, edit) {
    const number = this.edits.get(edit) ?? this.edits.size;
    this.edits.set(edit, number);
    this.keys.set(key, number);
  }
}

/** The bytes of a table. @param {Pair[]} pairs */
export function editTable(pairs) {
  const learner = new EditLearner();
  for (const tag of new Set(pairs.map(([one]) => one))) {
    learner.learn(
      pairs.filter(([one]) => one === tag),
      0,
    );
  }
  const keys = sorted(learner.keys);
  const text = Buffer.from([...learner.edits.keys(), ''].join('\n'));
  return aligned(
    bytesOf([
      Uint32Array.from([keys.length, text.length]),
      groupStarts(keys),
      restsOf(keys),
      Uint16Array.from(keys, ([, edit]) => edit),
      text,
    ]),
  );
}
