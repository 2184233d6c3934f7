// What each form of the word list can be: verbs by our own paradigms, other words by the teacher.
import { join } from 'node:path';
import { tagOfTeacher } from './cgn.js';
import { TAGS } from './language.js';
import { groupsOfRows } from './treebank.js';
import { Verbs } from './verbs.js';

/** @typedef {import('./language.js').TagName} TagName */

/** Tags that say nothing of what a word can be in a text. */
const NOTHING = new Set(['X', 'SYM']);

/** @param {string} teacher folder with what Frog made */
export function readLexicon(teacher) {
  const rows = [...groupsOfRows(join(teacher, 'words.tsv'))].flat();
  const paradigms = new Verbs(new Set(rows.map(([, word = '']) => word)));
  const verbs = paradigms.list();
  /** For each form the lemma that goes with each tag. @type {Map<string, Map<TagName, string>>} */
  const forms = new Map();
  /** @param {string} form @param {TagName} tag @param {string} lemma */
  const add = (form, tag, lemma) => {
    const tags = forms.get(form) ?? new Map();
    if (!tags.has(tag)) tags.set(tag, lemma);
    forms.set(form, tags);
  };
  /** Forms that two verbs share stand here twice: "gebeurd". @type {[form: string, tag: TagName, lemma: string][]} */
  const verbPairs = [];
  for (const [lemma, particle] of verbs) {
    for (const [form, tag] of paradigms.paradigm(lemma, particle)) {
      add(form, tag, lemma);
      verbPairs.push([form, tag, lemma]);
    }
  }
  const verbForms = new Set(forms.keys());
  for (const [, word = '', lemma = '', , cgn = ''] of rows) {
    const tag = TAGS[tagOfTeacher(cgn)] ?? 'X';
    // The teacher guesses verbs among words that it does not know.
    if (NOTHING.has(tag) || (tag.startsWith('V.') && !verbForms.has(word))) continue;
    if (/^\p{Lu}/u.test(word)) add(word.toLowerCase(), 'EIGEN', word);
    else for (const one of [tag, ...companions(tag, word)]) add(word, one, lemma);
  }
  return { forms, verbs, verbPairs };
}

/**
 * What a word can also be, as it has one form for both.
 *
 * @param {TagName} tag
 * @param {string} word
 * @returns {TagName[]}
 */
function companions(tag, word) {
  if (tag === 'A.vrij') return ['A.attr'];
  if (tag === 'A.attr') return [word.endsWith('e') ? 'A.zelfst' : 'A.vrij'];
  return tag === 'A.vrij.comp' ? ['A.attr.comp'] : [];
}
