// Which lemma goes with each form, for each tag: votes of the lexicon, the treebanks, the teacher and our own lists.
import { join } from 'node:path';
import { Tag, TAGS } from './language.js';
import { irregularNouns } from './sources.js';
import { readTeacher } from './treebank.js';

/** @typedef {import('./language.js').TagName} TagName */
/** @typedef {import('./treebank.js').TaggedSentence} TaggedSentence */
/** @typedef {Map<string, Map<string, number>>} Votes for a form: its lemmas, with how much they weigh */
/** @typedef {[tag: number, from: string, to: string]} Pair */

/** Weights of a vote, by who gives it. */
const Vote = { teacher: 1, treebank: 5, otherPlural: 40, paradigm: 50, usualPlural: 60 };

const DIMINUTIVE = /(?:je|ie)s?$/u;
/** Nouns that have no singular, or none that means the same. */
const ONLY_PLURAL =
  /(?:ouders|kosten|hersenen|zemelen|financiën|inkomsten|lieden|mensen|spullen|waren|gegevens|diensten)$/u;
/** Adjectives of which the lemma ends in -e. */
const ENDS_IN_E = /(?:[aeo]e|ige|beige|oranje|perse|prive|privé|roze|luxe|ische)$/u;

/**
 * What the teacher only guessed: a singular that is not its own lemma, a plural or an inflected adjective that is.
 *
 * @param {TagName} tag
 * @param {string} form
 * @param {string} lemma
 */
function isDoubtful(tag, form, lemma) {
  if (tag === 'N.zijd' || tag === 'N.onz') return lemma !== form && !DIMINUTIVE.test(form);
  if (tag === 'N.mv') return lemma === form && /(?:en|s)$/u.test(form) && !ONLY_PLURAL.test(form);
  if (!tag.startsWith('A.')) return false;
  if (form.endsWith('end') && lemma.endsWith('en')) return true;
  if (tag === 'A.vrij') return lemma !== form;
  return tag === 'A.attr' && form.endsWith('e') && lemma === form && !ENDS_IN_E.test(form);
}

export class Pairs {
  /** By tag. @type {Votes[]} */
  #votes = TAGS.map(() => new Map());

  /**
   * @param {Map<string, Map<TagName, string>>} forms of the lexicon
   * @param {[form: string, tag: TagName, lemma: string][]} verbPairs
   */
  addLexicon(forms, verbPairs) {
    for (const [form, tag, lemma] of verbPairs) {
      if (!this.#knows(tag, form, lemma)) this.#add(tag, form, lemma, Vote.paradigm);
    }
    for (const [form, tags] of forms) {
      for (const [tag, lemma] of tags) if (!tag.startsWith('V.')) this.#add(tag, form, lemma, Vote.teacher);
    }
  }

  /** @param {TaggedSentence[]} sentences */
  addTreebanks(sentences) {
    for (const [word, tag, lemma] of wordsOf(sentences)) {
      // Some lemmas show the parts of a compound or a separated verb.
      if (!lemma.includes('_')) this.#add(tag, word.toLowerCase(), lemma, Vote.treebank);
    }
  }

  /** Texts that the teacher tagged; of verbs it only says which of two that share a form is the usual one. @param {string} folder */
  addTeacher(folder) {
    for (const name of ['own', 'part.00', 'part.01', 'part.02', 'part.03', 'part.04', 'part.05']) {
      for (const [word, tag, lemma] of wordsOf(readTeacher(join(folder, `${name}.tsv`)))) {
        if (!/^[\p{Ll}'’-]+$/u.test(word)) continue;
        if (!tag.startsWith('V') || this.#knows(tag, word, lemma)) this.#add(tag, word, lemma, Vote.teacher);
      }
    }
  }

  /** @param {TagName} tag @param {string} form @param {string} lemma */
  #knows(tag, form, lemma) {
    return this.#votes[Tag[tag]]?.get(form)?.has(lemma) ?? false;
  }

  addIrregularNouns() {
    for (const { singular, plurals } of irregularNouns()) {
      for (const [at, plural] of plurals.entries()) {
        this.#add('N.mv', plural, singular, at === 0 ? Vote.usualPlural : Vote.otherPlural);
      }
    }
  }

  /** @param {TagName} tag @param {string} form @param {string} lemma @param {number} weight */
  #add(tag, form, lemma, weight) {
    if (tag === 'EIGEN' || (weight === Vote.teacher && isDoubtful(tag, form, lemma))) return;
    const votes = /** @type {Votes} */ (this.#votes[Tag[tag]]);
    const lemmas = votes.get(form) ?? new Map();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight);
    votes.set(form, lemmas);
  }

  /** From form to lemma. @returns {Pair[]} */
  lemmas() {
    return this.#votes.flatMap((votes, tag) =>
      Array.from(votes, ([form, lemmas]) => /** @type {Pair} */ ([tag, form, bestOf(lemmas)])),
    );
  }

  /** From lemma to form. @param {readonly TagName[]} tags @returns {Pair[]} */
  forms(tags) {
    return [...tags.flatMap((tag) => this.#formsOf(tag)), ...this.#attributes()];
  }

  /** @param {TagName} tag @returns {Pair[]} */
  #formsOf(tag) {
    /** @type {Map<string, { form: string, votes: number }>} */
    const best = new Map();
    for (const [form, lemmas] of this.#votes[Tag[tag]] ?? []) {
      const lemma = bestOf(lemmas);
      if (!isRegularForm(tag, form, lemma)) continue;
      const votes = [...lemmas.values()].reduce((sum, one) => sum + one, 0);
      const other = best.get(lemma);
      const better = !other || votes > other.votes || (votes === other.votes && form.length < other.form.length);
      if (better) best.set(lemma, { form, votes });
    }
    return Array.from(best, ([lemma, { form }]) => [Tag[tag], lemma, form]);
  }

  /** Adjectives with -e before a noun. @returns {Pair[]} */
  #attributes() {
    /** @type {Map<string, string>} */
    const forms = new Map();
    for (const [form, lemmas] of this.#votes[Tag['A.attr']] ?? []) {
      const lemma = bestOf(lemmas);
      if (form.endsWith('e') && form !== lemma && !forms.has(lemma)) forms.set(lemma, form);
    }
    return Array.from(forms, ([lemma, form]) => [Tag['A.attr'], lemma, form]);
  }
}

/**
 * Whether a form is one to make: no plural of a diminutive of the noun, no superlative without -e.
 *
 * @param {TagName} tag
 * @param {string} form
 * @param {string} lemma
 */
function isRegularForm(tag, form, lemma) {
  if (tag === 'A.sup') return form.endsWith('ste');
  return tag !== 'N.mv' || (form !== lemma && (!form.endsWith('jes') || lemma.endsWith('je')));
}

/**
 * @param {TaggedSentence[]} sentences
 * @returns {[word: string, tag: TagName, lemma: string][]} words of which the tag is known
 */
function wordsOf(sentences) {
  return sentences.flatMap(({ words, tags, lemmas }) =>
    words.flatMap((word, at) => {
      const tag = TAGS[tags[at] ?? 0];
      return tag && tag !== '?'
        ? [/** @type {[string, TagName, string]} */ ([word, tag, lemmas[at]?.toLowerCase()])]
        : [];
    }),
  );
}

/** The lemma with most votes; of equals the first. @param {Map<string, number>} lemmas */
function bestOf(lemmas) {
  let best = '';
  let most = 0;
  for (const [lemma, votes] of lemmas) {
    if (votes <= most) continue;
    best = lemma;
    most = votes;
  }
  return best;
}
