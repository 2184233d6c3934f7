import { hashOf } from '../characters.ts';
import type { TaggerModel } from '../tagger/model.ts';
import { Is, Tag, tagBits } from '../tagger/tags.ts';

/** The shortest part of a compound, in letters; shorter ones are found in any word by chance. */
const SHORTEST = 3;
/** The longest word that is looked at: the work grows with the square of its length. */
const LONGEST = 60;
/** Letters between the parts. "er" only stands behind a few words: "kinderopvang". */
const LINKS = ['', 's', 'en', 'er', '-'] as const;
const WITH_ER = new Set(['kind', 'ei', 'blad', 'lied', 'rund', 'hoen', 'goed']);
/** The words of three letters that make compounds; others are in a word by chance. */
const SHORT = new Set(
  'arm bad bal bed bel bib bom bon bos box bus cel dag dak dek dok erf gas gat hal hof hok hut jas kap kas kip kom lab lat lid lip mat mes net oor oog pad pak pan pas pen pil pin pit pot put rij rit rol rug sms tak tas tip tol ton top vak vat vee vis wal web weg wet zak zee zon'.split(
    ' ',
  ),
);
/** Endings that look like words, and what only looks like a first part. */
const NO_PARTS = new Set(
  'ing ings lijk heid baar schap loos zaam isch aan age ander ant ar are ast atie dom een eer els end ens ent erij ers ete ger ide ier ist ite ken ker lei len ling nis ont rij sel ste ten ter tje zel ster ment ring ling raat gade acht eten luit gew noot sing rijf'.split(
    ' ',
  ),
);

/**
 * Divides compounds into the words that they are made of, with the words of the tagger's lexicon. Fewer and longer
 * parts go before more and shorter ones.
 */
export class Compounds {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly model: TaggerModel) {}

  /**
   * The parts of a compound noun, as written and without the letters that link them ("gemeente", "personeel",
   * "vergadering"); nothing for a word that is none, for a name, and for a word too long to be one.
   */
  split(word: string): string[] | undefined {
    if (word.length < 2 * SHORTEST || word.length > LONGEST || /^\p{Lu}/u.test(word)) return undefined;
    const best = this.#best(word.toLowerCase(), new Map());
    return best && best.length > 1 ? best : undefined;
  }

  /** Whether some letters are the first part of a compound, with the letters that link it: "parkeer", "gemeente-". */
  canPrecede(letters: string): boolean {
    return LINKS.some((link) => {
      if (!letters.endsWith(link)) return false;
      const part = letters.slice(0, letters.length - link.length);
      return this.#isPart(part) || this.split(part) !== undefined;
    });
  }

  /** The fewest parts of the rest of a word; the last of them is a noun. */
  #best(rest: string, done: Map<string, string[] | undefined>): string[] | undefined {
    const before = done.get(rest);
    if (before || done.has(rest)) return before;
    let best: string[] | undefined;
    // A longer head goes before a longer first part: "speel" and "straat".
    for (let end = SHORTEST; end <= rest.length - SHORTEST; end++) {
      const part = rest.slice(0, end);
      if (!this.#isPart(part)) continue;
      for (const link of LINKS) {
        if (!rest.startsWith(link, end) || rest.length - end - link.length < SHORTEST) continue;
        if (link === 'er' && !WITH_ER.has(part)) continue;
        const behind = rest.slice(end + link.length);
        const tail = this.#isHead(behind) ? this.#withinHead(behind, done) : this.#best(behind, done);
        if (tail && (!best || tail.length + 1 < best.length)) best = [part, ...tail];
      }
    }
    done.set(rest, best);
    return best;
  }

  /** A head that is a compound itself counts as its parts. */
  #withinHead(head: string, done: Map<string, string[] | undefined>): string[] {
    return this.#best(head, done) ?? [head];
  }

  #isPart(part: string): boolean {
    return isLongEnough(part) && !NO_PARTS.has(part) && !PREFIXES.has(part) && this.#is(part, PART);
  }

  #isHead(part: string): boolean {
    return isLongEnough(part) && !NO_PARTS.has(part) && this.#is(part, HEAD);
  }

  #is(part: string, fits: (tag: number) => boolean): boolean {
    const key = `${fits === HEAD ? 'h' : 'p'}${part}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.model.tagsOfForm(hashOf(part))?.some(fits) ?? false;
      this.#known.set(key, known);
    }
    return known;
  }
}

function isLongEnough(part: string): boolean {
  return part.length > SHORTEST || SHORT.has(part);
}

/** Beginnings of words that are no words by themselves. */
const PREFIXES = new Set('ver wan mini inter tegen door onder over aan uit voor'.split(' '));
/** A compound ends in a noun. */
const HEAD = (tag: number) => tag === Tag['N.zijd'] || tag === Tag['N.onz'] || tag === Tag['N.mv'];
/** What stands before it is a noun, the stem of a verb, or an adjective. */
const PART = (tag: number) =>
  HEAD(tag) || tag === Tag['V.ev'] || tag === Tag['A.vrij'] || (tagBits(tag) & Is.infinitive) !== 0;
