// How stems and endings of Dutch verbs are written: all that spelling allows, the likeliest first. A word list decides.

const DIGRAPH = /(?:aa|ee|oo|uu|oe|ie|eu|ui|ei|ij|au|ou)$/u;

/** @param {string | undefined} letter */
const isVowel = (letter) => letter !== undefined && 'aeiouyéèëïöü'.includes(letter);

/** The stems that an infinitive can have: "maken" gives "maak" and "mak". @param {string} infinitive */
export function stemsOf(infinitive) {
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)];
  const base = infinitive.slice(0, -2);
  const last = base.at(-1);
  const before = base.at(-2);
  if (!last) return [infinitive];
  if (last === before && !isVowel(last)) return [base.slice(0, -1)];
  if (isVowel(last)) return [last === 'ë' ? `${base.slice(0, -1)}e` : base];
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  if (before === 'ë') return [`${base.slice(0, -2)}ee${hard}`];
  const short = base.slice(0, -1) + hard;
  if (!before || !isVowel(before) || before === 'i' || DIGRAPH.test(base.slice(0, -1))) return [short];
  return [base.slice(0, -1) + before + hard, short];
}

/** @param {string} stem */
export const withT = (stem) => (stem.endsWith('t') ? stem : `${stem}t`);

/** The regular past, and the participle without ge-. @param {string} infinitive @param {string} stem */
export function weakForms(infinitive, stem) {
  const dental = /(?:[tkfspx]|[cs]h)en$/u.test(infinitive) ? 't' : 'd';
  return {
    past: `${stem}${dental}e`,
    pastPlural: `${stem}${dental}en`,
    participle: stem.endsWith(dental) ? stem : stem + dental,
  };
}

/** How a word can be written before -e: "gebruind" stays, "vergroot" gives "vergrot". @param {string} word */
export function beforeE(word) {
  const last = word.at(-1) ?? '';
  const [twoBefore, before] = [word.at(-3), word.at(-2)];
  if (isVowel(last) || !isVowel(before) || before !== twoBefore) return [word];
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  return [word.slice(0, -2) + last, word.slice(0, -2) + soft];
}
