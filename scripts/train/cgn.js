// From the tags of the Spoken Dutch Corpus (CGN), in which the treebanks and the teacher write, to those of the tagger.
import { Tag } from './language.js';

/** @typedef {import('./language.js').TagName} TagName */

/**
 * The number of our tag.
 *
 * @param {string} cgn as treebanks write it: "N|soort|ev|basis|zijd|stan"
 * @param {string} [upos] the part of speech by Universal Dependencies, where the treebank gives it: it draws some lines
 *   more finely
 */
export const tagOf = (cgn, upos) => Tag[nameOf(cgn.split('|'), upos)];

/** @param {string} cgn as Frog writes it: "N(soort,ev,basis,zijd,stan)", "BW()" */
export const tagOfTeacher = (cgn) =>
  tagOf(cgn.replace('(', '|').replace(/\)$/u, '').replaceAll(',', '|').replace(/\|$/u, ''));

/** @param {string[]} parts @param {string | undefined} upos @returns {TagName} */
function nameOf(parts, upos) {
  const [category, kind] = parts;
  switch (category) {
    case 'N':
      return noun(parts);
    case 'ADJ':
      return upos === 'DET' ? 'DET.onbep' : adjective(parts);
    case 'WW':
      return verb(parts);
    case 'VNW':
      return pronoun(parts, upos);
    case 'SPEC':
      return kind === 'deeleigen' ? 'EIGEN' : kind === 'symb' ? 'SYM' : 'X';
    case 'TW':
      return kind === 'rang' ? 'TW.rang' : 'TW';
    case 'LID':
      return kind === 'onbep' ? 'LID.onbep' : 'LID.bep';
    case 'VZ':
      return kind === 'fin' ? 'VZ.achter' : 'VZ';
    case 'VG':
      return kind === 'neven' ? 'NEVEN' : 'ONDER';
    case 'BW':
      return upos === 'CCONJ' ? 'NEVEN' : 'BW';
    case 'TSW':
      return 'TSW';
    // Punctuation is no word; what is called so although it has letters or digits is a sign.
    case 'LET':
      return 'SYM';
    default:
      return 'X';
  }
}

/** @param {string[]} parts @returns {TagName} */
function noun(parts) {
  if (parts[1] === 'eigen') return 'EIGEN';
  if (parts.includes('mv')) return 'N.mv';
  return parts.includes('onz') ? 'N.onz' : 'N.zijd';
}

/** @param {string[]} parts @returns {TagName} */
function adjective(parts) {
  if (parts.includes('sup')) return 'A.sup';
  if (parts[1] === 'nom') return 'A.zelfst';
  const comparative = parts.includes('comp');
  if (parts[1] === 'prenom') return comparative ? 'A.attr.comp' : 'A.attr';
  return comparative ? 'A.vrij.comp' : 'A.vrij';
}

/** @param {string[]} parts @returns {TagName} */
function verb([, kind, use, ...more]) {
  const plural = more.includes('mv');
  switch (kind) {
    case 'pv':
      if (use === 'verl') return plural ? 'V.verl.mv' : 'V.verl.ev';
      return plural ? 'V.mv' : more.includes('met-t') ? 'V.t' : 'V.ev';
    case 'inf':
      return use === 'vrij' ? 'V.inf' : use === 'prenom' ? 'V.inf.attr' : 'V.inf.zelfst';
    case 'vd':
      return use === 'vrij' ? 'V.vd' : 'V.vd.attr';
    default:
      return use === 'vrij' ? 'V.od' : 'V.od.attr';
  }
}

/** @type {Readonly<Record<string, TagName>>} */
const PRONOUNS = { pr: 'PRON.pers', refl: 'PRON.pers', recip: 'PRON.pers', bez: 'PRON.bez' };

/** @param {string[]} parts @param {string | undefined} upos @returns {TagName} */
function pronoun(parts, upos) {
  const kind = parts[1] ?? '';
  if (kind === 'pers') return parts.includes('nomin') ? 'PRON.nom' : 'PRON.pers';
  const fixed = PRONOUNS[kind];
  if (fixed) return fixed;
  if (parts.includes('adv-pron')) return 'BW.vnw';
  if (kind === 'betr') return 'PRON.betr';
  if (upos === 'ADV') return 'BW';
  if (upos === 'ADJ') return 'A.attr';
  const determiner = upos ? upos === 'DET' : parts.includes('prenom');
  if (kind === 'aanw') return determiner ? 'DET.aanw' : 'PRON.aanw';
  if (kind === 'excl') return 'PRON.vraag';
  if (determiner) return 'DET.onbep';
  return kind === 'vb' ? 'PRON.vraag' : 'PRON.onbep';
}
