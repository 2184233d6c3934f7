// Classes of words: the tags that a form can have, by the word list, by how often a text has it so, else by its ending.
import { endingKey, hashOf, LONGEST_ENDING, shapeOf, Tag, TAGS } from './language.js';

/** @typedef {import('./language.js').TagName} TagName */
/** @typedef {{ count: number, tags: Float64Array, form: string }} Count */
/** @typedef {{ sentences: import('./treebank.js').TaggedSentence[], weight: number }} Source */

/** From here on a text tells what a word of the list can be: the list allows too much for frequent words. */
const FREQUENT = 200;
/** What a listed word is in texts counts if it is so at least this often, … */
const LEAST_OF_LISTED = 0.01;
/** … what any other word is, … */
const LEAST_OF_OTHERS = 0.002;
/** … and what words with an ending are. */
const LEAST_OF_ENDING = 0.004;
/** Below this many times a text alone doesn't tell what a word can be: its ending has a say. */
const ENOUGH = 8;
/** Words that stand more often in texts don't tell what unknown words are. */
const RARE = 20;
/** In training the class of words up to this many times is that of their ending: so unknown words are practised. */
const AS_UNKNOWN = 3;

/** What a word can be of which not even the ending is known. */
const OPEN = TAGS.flatMap((tag, number) => (/^(?:N\.|EIGEN|A\.|V\.|TW|X|BW$|SYM)/u.test(tag) ? [number] : []));

export class WordClasses {
  /** The tags of each class. The first has none: no word is in it. @type {number[][]} */
  tags = [[]];
  /** Classes by the hash of a word. @type {Map<number, number>} */
  words = new Map();
  /** Classes by the key of an ending. @type {Map<number, number>} */
  endings = new Map();
  /** @type {Map<string, number>} */
  #ids = new Map();
  /** @type {Map<number, Count>} */
  #counts = new Map();
  /** Tags by the hash of a listed word. @type {Map<number, Set<number>>} */
  #listed = new Map();

  /**
   * @param {Source[]} sources
   * @param {Map<string, Map<TagName, string>>} forms of the word list
   */
  constructor(sources, forms) {
    for (const source of sources) this.#count(source);
    this.#learnEndings();
    for (const [form, tags] of forms) {
      const hash = hashOf(form);
      const listed = this.#listed.get(hash) ?? new Set();
      for (const tag of tags.keys()) listed.add(Tag[tag]);
      this.#listed.set(hash, listed);
    }
    this.#learnListed();
    this.#learnOthers();
  }

  /** The class of a word when training. @param {string} word @param {number} hash */
  whenTraining(word, hash) {
    const { count = Infinity } = this.#counts.get(hash) ?? {};
    if (count <= AS_UNKNOWN && !this.#listed.has(hash)) return this.#unknown(word);
    return this.words.get(hash) ?? this.#unknown(word);
  }

  /** @param {Source} source */
  #count({ sentences, weight }) {
    for (const { words, tags } of sentences) {
      for (const [at, form] of words.entries()) {
        const tag = tags[at] ?? 0;
        if (tag === 0) continue;
        const hash = hashOf(form);
        const count = this.#counts.get(hash) ?? { count: 0, tags: new Float64Array(TAGS.length), form };
        count.count += weight;
        count.tags[tag] += weight;
        this.#counts.set(hash, count);
      }
    }
  }

  #learnEndings() {
    /** @type {Map<number, { count: number, tags: Float64Array }>} */
    const endings = new Map();
    for (const { count, tags, form } of this.#counts.values()) {
      if (count > RARE) continue;
      for (let length = 0; length <= LONGEST_ENDING; length++) {
        const key = keyOf(form, length);
        const ending = endings.get(key) ?? { count: 0, tags: new Float64Array(TAGS.length) };
        ending.count++;
        for (const [tag, times] of tags.entries()) if (times > 0) ending.tags[tag]++;
        endings.set(key, ending);
      }
    }
    for (const [key, { count, tags }] of endings) {
      if (count >= ENOUGH) this.endings.set(key, this.#id(tagsFrom(tags, Math.max(1, count * LEAST_OF_ENDING))));
    }
  }

  #learnListed() {
    for (const [hash, listed] of this.#listed) {
      const count = this.#counts.get(hash);
      if (count && count.count >= FREQUENT) continue;
      const seen = count ? tagsFrom(count.tags, Math.max(0.5, count.count * LEAST_OF_LISTED)) : [];
      this.words.set(hash, this.#id([...listed, ...seen]));
    }
  }

  #learnOthers() {
    for (const [hash, { count, tags, form }] of this.#counts) {
      if (this.words.has(hash) || count < 2) continue;
      const seen = tagsFrom(tags, Math.max(0.5, count * LEAST_OF_OTHERS));
      const guessed = count < ENOUGH ? (this.tags[this.#unknown(form)] ?? []) : [];
      this.words.set(hash, this.#id([...seen, ...guessed]));
    }
  }

  /** The class of a word by its ending. @param {string} word */
  #unknown(word) {
    for (let length = LONGEST_ENDING; length >= 0; length--) {
      const known = this.endings.get(keyOf(word, length));
      if (known !== undefined) return known;
    }
    return this.#id(OPEN);
  }

  /** @param {number[]} tags */
  #id(tags) {
    const unique = [...new Set(tags)].sort((a, b) => a - b);
    const key = unique.join();
    const id = this.#ids.get(key) ?? this.tags.length;
    if (id === this.tags.length) {
      this.#ids.set(key, id);
      this.tags.push(unique);
    }
    return id;
  }
}

/** @param {string} word @param {number} length */
const keyOf = (word, length) => endingKey(word, 0, word.length, length, shapeOf(word, 0, word.length));

/** @param {Float64Array} counts by tag @param {number} least */
const tagsFrom = (counts, least) => [...counts.keys()].filter((tag) => (counts[tag] ?? 0) >= least);
