import { fold, HASH_START, hashStep } from '../characters.ts';
import { HashTable, mix } from '../tagger/hash-table.ts';
import { SectionReader } from '../tagger/sections.ts';

/** "KTE1": tells the file from others, and this layout from later ones. */
export const EDITS_MAGIC = 0x3145544b;
/** The longest ending that an edit depends on, in letters; a whole word counts as one, whatever its length. */
export const LONGEST_ENDING = 10;
const GROUPS = 0x10001;

/** The key of an edit: a tag, and an ending of a word. @param hash of the ending, from its last letter back */
export function editKey(tag: number, length: number, hash: number): number {
  return mix(hash ^ Math.imul(tag + 1, 0x9e3779b1) ^ Math.imul(length + 1, 0x85ebca77));
}

/**
 * How words are turned into other forms: for a tag and an ending, how many letters to take off and what to put there.
 * The longest ending that is known decides; exceptions are whole words. Learnt by scripts/train/morphology.js.
 */
export class EditTable {
  readonly #keys: HashTable;
  readonly #edits: Uint16Array;
  readonly #strip: readonly number[];
  readonly #add: readonly string[];

  constructor(reader: SectionReader) {
    const [size = 0, textLength = 0] = reader.u32(2);
    const groups = reader.u32(GROUPS);
    const rests = reader.u16(size);
    this.#edits = reader.u16(size);
    this.#keys = new HashTable(groups, rests);
    const lines = new TextDecoder().decode(reader.u8(textLength)).trimEnd().split('\n');
    this.#strip = lines.map((line) => Number.parseInt(line, 10));
    this.#add = lines.map((line) => line.slice(line.indexOf(' ') + 1));
  }

  /** The word with its ending changed; as it was where nothing is known. Letters come out as they were written. */
  apply(word: string, tag: number): string {
    const edit = this.#find(word, tag);
    if (edit < 0) return word;
    return word.slice(0, Math.max(0, word.length - (this.#strip[edit] as number))) + (this.#add[edit] as string);
  }

  #find(word: string, tag: number): number {
    let hash = HASH_START;
    let found = this.#look(tag, 0, hash);
    const limit = word.length;
    for (let length = 1; length <= limit; length++) {
      hash = hashStep(hash, fold(word.charCodeAt(limit - length)));
      if (length <= LONGEST_ENDING) {
        const longer = this.#look(tag, length, hash);
        if (longer >= 0) found = longer;
      }
    }
    const whole = this.#look(tag, WHOLE, hash);
    return whole >= 0 ? whole : found;
  }

  #look(tag: number, length: number, hash: number): number {
    const at = this.#keys.find(editKey(tag, length, hash));
    return at < 0 ? -1 : (this.#edits[at] as number);
  }
}

/** Stands for the length of an ending that is the whole word. */
export const WHOLE = 63;
