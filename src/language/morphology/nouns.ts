import { hashOf } from '../characters.ts';
import { Gap, shapeOf, TaggerInput } from '../tagger/features.ts';
import type { TaggerModel } from '../tagger/model.ts';
import { Tag } from '../tagger/tags.ts';
import type { Compounds } from './compounds.ts';
import { openStems } from './spelling.ts';

/** Endings that decide the gender of a noun, whatever stands before them. */
const NEUTER = /(?:je|isme|ment|sel|um|aat|gram|fonds|centrum|bureau)$/u;
const COMMON = /(?:ing|heid|tie|sie|iteit|schap|nis|teit|ist|aar|uur|erij|ade|ine|theek|iek)$/u;
/** Neuter all the same. */
const NEUTER_STEMS = /(?:ding|schap|nis|uur|aar|ring)$/u;

/** What is known of nouns beside their plural: their article and their diminutive. */
export class Nouns {
  readonly #input = new TaggerInput();

  constructor(
    private readonly model: TaggerModel,
    private readonly compounds: Compounds,
  ) {}

  /** The article of a noun in the singular: by the lexicon, by the last part of a compound, by its ending. @param lemma in lower case */
  article(lemma: string): 'de' | 'het' {
    const tags = this.model.tagsOfForm(hashOf(lemma));
    const isNeuter = tags?.includes(Tag['N.onz']) ?? false;
    const isCommon = tags?.includes(Tag['N.zijd']) ?? false;
    if (isNeuter !== isCommon) return isNeuter ? 'het' : 'de';
    const head = tags ? undefined : this.compounds.split(lemma)?.at(-1);
    if (head) return this.article(head);
    if (!isNeuter && NEUTER.test(lemma)) return 'het';
    if (!isNeuter && COMMON.test(lemma) && !NEUTER_STEMS.test(lemma)) return 'de';
    return this.#taggedAlone(lemma) === Tag['N.onz'] ? 'het' : 'de';
  }

  /**
   * The diminutive of a noun: "kaartje", "boompje", "woninkje". Of the ways that spelling allows, the one that the
   * lexicon knows; else by rule.
   *
   * @param lemma in lower case
   */
  diminutive(lemma: string): string {
    const all = diminutives(lemma);
    return all.find((form) => this.model.tagsOfForm(hashOf(form))?.includes(Tag['N.onz'])) ?? (all[0] as string);
  }

  /** What the tagger says of the word by itself. */
  #taggedAlone(word: string): number {
    const input = this.#input;
    input.reset(word, 1);
    input.start[0] = 0;
    input.end[0] = word.length;
    input.hash[0] = hashOf(word);
    input.gap[0] = Gap.none;
    input.shape[0] = shapeOf(word, 0, word.length);
    input.wordClass[0] = this.model.classOf(input.hash[0], word, 0, word.length, input.shape[0]);
    this.model.tag(input);
    return input.tags[0] as number;
  }
}

/** The diminutives that spelling allows, the likeliest first. */
function diminutives(lemma: string): string[] {
  const stem = lemma.replace(/ij$/u, 'y');
  if (/[^aeiouy]y$/u.test(lemma)) return [`${lemma}'tje`];
  if (lemma.endsWith('é')) return [`${lemma.slice(0, -1)}eetje`];
  if (/[aou]$/u.test(stem) && !/(?:aa|oo|uu|oe|ou|au|eu|a[iu]|o[iu])$/u.test(stem))
    return [`${lemma}${lemma.at(-1)}tje`];
  if (/(?:[aeiouy]|w|aai|ooi|oei)$/u.test(stem)) return [`${lemma}tje`];
  if (lemma.endsWith('ing')) return [`${lemma.slice(0, -1)}kje`, `${lemma}etje`];
  if (lemma.endsWith('m')) {
    return isShort(lemma) ? [`${lemma}metje`, `${lemma}pje`] : [`${lemma}pje`];
  }
  if (/[lnr]$/u.test(lemma)) {
    return isShort(lemma) ? [`${lemma}${lemma.at(-1)}etje`, `${lemma}tje`] : [`${lemma}tje`];
  }
  if (lemma.endsWith('ng')) return [`${lemma}etje`, `${lemma}je`];
  return [`${lemma}je`, ...openStems(lemma).map((open) => `${open}etje`)];
}

/** One syllable with a short vowel: "kam", "bal", "pen". */
function isShort(lemma: string): boolean {
  return /^[^aeiouy]*[aeiou][lmnr]$/u.test(lemma);
}
