// All forms of all verbs: irregular ones from our lists, the others by rule, with a list of existing words to choose
// between spellings and to find verbs that our lists don't have.
import { inseparableVerbs, irregularVerbs, separableVerbs } from './sources.js';
import { beforeE, stemsOf, weakForms, withT } from './spelling.js';

/** @typedef {import('./language.js').TagName} TagName */
/** @typedef {import('./sources.js').Irregular} Irregular */
/** @typedef {[form: string, tag: TagName]} Form */

/** What can stand before an irregular verb without changing how it inflects. */
const PREFIX = /^(?:be|ge|her|ont|ver|er|over|onder|door|voor|om|weer|mis|vol|aan|achter|wan)$/u;
const LONGEST_PREFIX = 8;
const WITHOUT_GE = /^(?:be|ge|her|ont|ver|er)(?=.{3})/u;

/** Verbs that share a participle with one that is used far more: "gebeurd". */
const RARE = new Set(['beuren']);

export class Verbs {
  #irregular = irregularVerbs();
  #inseparable = inseparableVerbs();

  /** @param {ReadonlySet<string>} words that exist */
  constructor(words) {
    this.words = words;
  }

  /** All verbs, with their particle: empty for those that have none. */
  list() {
    /** @type {Map<string, string>} */
    const verbs = new Map();
    /** @param {string} verb */
    const add = (verb) => {
      if (!verbs.has(verb) && !RARE.has(verb)) verbs.set(verb, '');
    };
    for (const verb of this.#irregular.keys()) add(verb);
    for (const { particle, rest } of separableVerbs()) {
      if (!this.words.has(particle + rest) && !this.#irregular.has(rest) && !this.words.has(rest)) continue;
      verbs.set(particle + rest, particle);
      if (this.words.has(rest)) add(rest);
    }
    for (const verb of this.#inseparable.keys()) add(verb);
    for (const word of this.words) if (!verbs.has(word) && this.#inflectsAsVerb(word)) add(word);
    return verbs;
  }

  /** Whether a word must be an infinitive, as all its regular forms exist. @param {string} word */
  #inflectsAsVerb(word) {
    // A plural of the past: "geschiedden".
    if (/dden$|tten$/u.test(word) && this.words.has(word.replace(/[dt]en$/u, 'en'))) return false;
    if (!word.endsWith('en') || word.length < 5 || !/^[a-zéëï]/u.test(word)) return false;
    const telling = this.paradigm(word).filter(([, tag]) => tag === 'V.t' || tag === 'V.verl.ev' || tag === 'V.vd');
    return telling.length >= 3 && telling.every(([form]) => this.words.has(form));
  }

  /**
   * The forms of a verb that stand in one piece.
   *
   * @param {string} lemma infinitive
   * @param {string} [particle] of a separable verb
   * @returns {Form[]}
   */
  paradigm(lemma, particle = '') {
    const rest = lemma.slice(particle.length);
    const found = this.#irregularOf(rest, particle);
    const stem = this.#stemOf(rest, particle);
    const conjugated = found
      ? irregularForms(found.forms, particle + found.prefix, particle + stem)
      : regularForms(rest, particle, stem);
    const participles =
      this.#listedParticiple(lemma, particle) ??
      (found ? irregularParticiples(found, particle) : [this.#regularParticiple(lemma, rest, particle, stem)]);
    /** @type {Form[]} */
    const forms = [
      [lemma, 'V.inf'],
      [lemma, 'V.inf.zelfst'],
      [lemma, 'V.inf.attr'],
      [lemma, 'V.mv'],
      [`${lemma}d`, 'V.od'],
      [`${lemma}d`, 'V.od.attr'],
      [`${lemma}de`, 'V.od.attr'],
      ...conjugated,
      ...participles.flatMap((participle) => this.#participleForms(participle)),
    ];
    return forms.filter(([form]) => form);
  }

  /**
   * The irregular verb that a verb goes by, with what stands before it: "verkopen" goes by "kopen".
   *
   * @param {string} rest
   * @param {string} particle
   * @returns {{ forms: Irregular, prefix: string } | undefined}
   */
  #irregularOf(rest, particle) {
    const own = this.#irregular.get(rest);
    if (own) return { forms: own, prefix: '' };
    for (let length = 1; length <= LONGEST_PREFIX && length < rest.length - 2; length++) {
      const prefix = rest.slice(0, length);
      const forms = PREFIX.test(prefix) ? this.#irregular.get(rest.slice(length)) : undefined;
      const exists = forms?.past.some(
        (past) => this.words.has(particle + prefix + past) || this.words.has(prefix + past),
      );
      if (forms && exists) return { forms, prefix };
    }
    return undefined;
  }

  /** @param {string} rest @param {string} particle */
  #stemOf(rest, particle) {
    const stems = stemsOf(rest);
    const exists = [
      (/** @type {string} */ stem) => particle + withT(stem),
      withT,
      (/** @type {string} */ stem) => particle + stem,
      (/** @type {string} */ stem) => stem,
    ];
    for (const form of exists) {
      const stem = stems.find((one) => this.words.has(form(one)));
      if (stem !== undefined) return stem;
    }
    return stems[0] ?? rest;
  }

  /** @param {string} lemma @param {string} particle */
  #listedParticiple(lemma, particle) {
    const listed = this.#inseparable.get(lemma);
    if (!listed?.participle) return undefined;
    return listed.how === 'altijd' || (listed.how === 'beide' && !particle) ? [listed.participle] : undefined;
  }

  /** @param {string} lemma @param {string} rest @param {string} particle @param {string} stem */
  #regularParticiple(lemma, rest, particle, stem) {
    const { participle } = weakForms(rest, stem);
    const listed = this.#inseparable.get(lemma);
    const bare = listed
      ? !listed.participle.startsWith('ge') || lemma.startsWith('ge')
      : WITHOUT_GE.test(rest) &&
        (this.words.has(particle + participle) || !this.words.has(`${particle}ge${participle}`));
    return `${particle}${bare ? '' : 'ge'}${participle}`;
  }

  /** @param {string} participle @returns {Form[]} */
  #participleForms(participle) {
    /** @type {string[]} */
    let inflected;
    if (/(?:en|aan)$/u.test(participle)) {
      inflected = [`${participle}en`, `${participle}e`, participle.replace(/aan$/u, 'ane')];
    } else {
      const spellings = beforeE(participle).map((start) => `${start}e`);
      const attribute = spellings.find((form) => this.words.has(form)) ?? spellings[0] ?? participle;
      inflected = [attribute, `${attribute}n`];
    }
    return [
      [participle, 'V.vd'],
      [participle, 'V.vd.attr'],
      ...inflected.map((form) => /** @type {Form} */ ([form, 'V.vd.attr'])),
    ];
  }
}

/**
 * @param {Irregular} irregular
 * @param {string} start particle and prefix
 * @param {string} stem with them
 * @returns {Form[]}
 */
function irregularForms({ present, past, pastPlural }, start, stem) {
  return [
    ...(present ? presentForms(present, start) : [as('V.ev')(stem), as('V.t')(withT(stem))]),
    ...past.map((form) => as('V.verl.ev')(start + form)),
    ...pastPlural.map((form) => as('V.verl.mv')(start + form)),
  ];
}

/** @param {string[][]} present of ik, jij, hij @param {string} start @returns {Form[]} */
function presentForms([ik = [], jij = [], hij = []], start) {
  return [
    ...ik.map((form) => as('V.ev')(start + form)),
    ...hij.map((form) => as(form.endsWith('t') ? 'V.t' : 'V.ev')(start + form)),
    ...jij.map((form) => as(form.endsWith('t') && form !== ik[0] ? 'V.t' : 'V.ev')(start + form)),
  ];
}

/** @param {{ forms: Irregular, prefix: string }} irregular @param {string} particle */
function irregularParticiples({ forms, prefix }, particle) {
  return forms.participles.map((form) => particle + prefix + (prefix ? form.replace(/^ge/u, '') : form));
}

/** @param {string} rest @param {string} particle @param {string} stem @returns {Form[]} */
function regularForms(rest, particle, stem) {
  const { past, pastPlural } = weakForms(rest, stem);
  return [
    [particle + stem, 'V.ev'],
    [particle + withT(stem), 'V.t'],
    [particle + past, 'V.verl.ev'],
    [particle + pastPlural, 'V.verl.mv'],
  ];
}

/** @param {TagName} tag @returns {(form: string) => Form} */
const as = (tag) => (form) => [form, tag];
