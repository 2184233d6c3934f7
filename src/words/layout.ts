/**
 * The compiled word lists: 32-bit integers in the machine's order (little-endian on all that we run on). A header of
 * magic, version, number of words, number of entries, and start and length of each section; then the sections.
 */
export const MAGIC = 0x4b4c5231;
/** Raised whenever the layout changes. */
export const VERSION = 1;

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
  /** Entry × 4 plus the bits below. */
  outputs: 6,
  /** Per entry, the byte where its record starts; one more at the end. */
  recordOffsets: 7,
  /** Entries as UTF-8 JSON, read when one is first hit. */
  records: 8,
  count: 9,
} as const;

export const HEADER_LENGTH = 4 + Section.count * 2;

/** The phrase is an exception of the entry, not the entry. */
export const OUTPUT_EXCEPTION = 1;
/** Only with a full stop right behind it. */
export const OUTPUT_NEEDS_STOP = 2;

/** Stand among the words, for expressions with a mark in them: "m/v", "geachte heer, mevrouw". */
export const SLASH = '/';
export const COMMA = ',';
