/** Beginnings that change a word in a way that every reader knows. */
const PREFIXES =
  'aan achter af be bij binnen boven buiten door ex ge her hoofd in langs mede mee mis na nabij neer niet om on onder ont op oud over rond samen tegen terug toe tussen uit ver vol voor voort weg'.split(
    ' ',
  );
/** Endings of the same kind, and those of inflection. */
const SUFFIXES =
  'heid heden ing ingen er ers ster sters baar bare lijk lijke loos loze achtig achtige ig ige ing je jes tje tjes pje pjes en e s d t de te den ten end ende ling schap schappen dom erij st ste n'.split(
    ' ',
  );
const LINKS = ['s', 'en', 'n', 'e', '-'];
/** The shortest stem, in letters; one of three letters must be very common, as chance makes many of them. */
const SHORTEST = 3;
const KNOWN_ZIPF = 3.3;
const KNOWN_ZIPF_SHORT = 4.3;
const LONGEST = 60;

/**
 * Whether a word is put together from words that everybody knows and the usual beginnings and endings, so that a reader
 * can work out what it means: "autovrij", "haalbaarheid", not "apostille".
 *
 * @param zipfOf how common a stem is: the highest Zipf value of any of its forms
 */
export function isTransparent(word: string, zipfOf: (stem: string) => number): boolean {
  return word.length <= LONGEST && new Puzzle(word.toLowerCase(), zipfOf).starts(0);
}

/** Tries all ways to lay a word out in pieces; each place in it is tried once. */
class Puzzle {
  readonly #starts = new Map<number, boolean>();
  readonly #goesOn = new Map<number, boolean>();

  constructor(
    private readonly word: string,
    private readonly zipfOf: (stem: string) => number,
  ) {}

  /** Whether the rest of the word, from a place at which a stem or a prefix starts, can be laid out. */
  starts(at: number): boolean {
    return remembered(this.#starts, at, () => this.#stem(at) || this.#prefix(at));
  }

  #prefix(at: number): boolean {
    return PREFIXES.some((prefix) => this.word.startsWith(prefix, at) && this.starts(at + prefix.length));
  }

  #stem(at: number): boolean {
    for (let end = this.word.length; end >= at + SHORTEST; end--) {
      if (this.#isKnown(this.word.slice(at, end)) && this.#after(end)) return true;
    }
    return false;
  }

  /** Whether the rest, behind a stem, can be laid out: nothing, an ending, or another word. */
  #after(at: number): boolean {
    if (at === this.word.length) return true;
    return remembered(this.#goesOn, at, () => {
      const follows = (pieces: readonly string[], next: (at: number) => boolean) =>
        pieces.some((piece) => this.word.startsWith(piece, at) && next(at + piece.length));
      return (
        follows(SUFFIXES, (end) => this.#after(end)) || follows(LINKS, (end) => this.starts(end)) || this.starts(at)
      );
    });
  }

  #isKnown(piece: string): boolean {
    const least = piece.length === SHORTEST ? KNOWN_ZIPF_SHORT : KNOWN_ZIPF;
    return spellings(piece).some((stem) => this.zipfOf(stem) >= least);
  }
}

/** How a stem can be written where no ending follows: "grijz", "lop", "stopp", and the verb "reik-en". */
function spellings(stem: string): string[] {
  const found = [stem, `${stem}en`];
  const last = stem.at(-1) as string;
  if (last === 'z' || last === 'v') found.push(stem.slice(0, -1) + (last === 'z' ? 's' : 'f'));
  if (last === stem.at(-2)) found.push(stem.slice(0, -1));
  const open = /^(.*[^aeiou])?([aeou])([^aeiouwxjy])$/u.exec(stem);
  if (open) found.push(`${open[1] ?? ''}${open[2]}${open[2]}${open[3]}`);
  return found;
}

function remembered(known: Map<number, boolean>, at: number, find: () => boolean): boolean {
  const before = known.get(at);
  if (before !== undefined) return before;
  // A place is not come back to while it is being tried: every piece has letters.
  const found = find();
  known.set(at, found);
  return found;
}
