/**
 * The compiled word lists: 32-bit integers in the machine's order (little-endian on all that we run on). A header of
 * magic, version, number of words, number of entries, and start and length of each section; then the sections.
 */
export const MAGIC = 0x4b4c5231;
/** Raised whenever the layout changes. */
export const VERSION = 2;

export const Section = {
  /** Open addressing: word numbers from 1 by hash; 0 is free. Length is a power of two. */
  hashTable: 0,
  /** Per word number, where its letters start; one more at the end. */
  wordOffsets: 1,
  /** Folded UTF-16 code units of all words. */
  letters: 2,
  /** Per word number, the node of phrases that start with it, or 0. */
  firstNode: 3,
  /** Per node from 1: first place in edges, first place in outputs; one more at the end. */
  nodes: 4,
  /** Pairs of word number and node, sorted per node by word number. */
  edges: 5,
  /** Entry number shifted by `OUTPUT_BITS`, plus the bits below. */
  outputs: 6,
  /** Per entry, the byte where its record starts; one more at the end. */
  recordOffsets: 7,
  /** Entries as UTF-8 JSON, read when one is first hit. */
  records: 8,
  /** Per last letter, the lengths of words that compounds can end in: bit n for n letters. */
  headLengths: 9,
  count: 10,
} as const;

export const HEADER_LENGTH = 4 + Section.count * 2;

export const OUTPUT_BITS = 3;
/** The phrase is an exception of the entry, not the entry. */
export const OUTPUT_EXCEPTION = 1;
/** Only with a full stop right behind it. */
export const OUTPUT_NEEDS_STOP = 2;
/** The phrase is the first piece of a pattern: the others, and its verb, stand elsewhere in the clause. */
export const OUTPUT_PIECE = 4;

/** Last letters of words that compounds can end in: ASCII. */
export const HEAD_LETTERS = 128;
/** Such a word is shorter than this. */
export const HEAD_LONGEST = 31;

/** Stand among the words, for expressions with a mark in them: "m/v", "geachte heer, mevrouw". */
export const SLASH = '/';
export const COMMA = ',';
