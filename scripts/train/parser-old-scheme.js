// From older versions of the scheme of Universal Dependencies to the one in which most of the treebank is. Only what
// stands in the tree tells: some of it stays as it was.

/** @typedef {import('./parser-newer-trees.js').Token} Token */

/** Verbs that are auxiliaries in the second version, and heads in the first. */
const AUXILIARIES = new Set(['worden', 'zijn', 'hebben', 'zullen', 'kunnen', 'moeten', 'mogen']);
const MODALS = new Set(['zullen', 'kunnen', 'moeten', 'mogen']);
/** What the verb that goes with such a head is to it in the first version. */
const COMPLEMENTS = new Set(['ccomp', 'xcomp', 'compound']);
const RELATIVE = /^(?:die|dat|wat|wie|welke|hetgeen|waar.*)$/iu;
/** What a phrase of more words starts with if it has no head of its own. */
const FUNCTION_WORDS = new Set(['ADP', 'ADV', 'SCONJ', 'CONJ', 'DET', 'PRON', 'SYM', 'NUM', 'ADJ']);

/** Parts of speech of words that have complements, not attributes. */
const PREDICATES = new Set(['VERB', 'ADJ', 'ADV']);

/** @type {Readonly<Record<string, string>>} */
const RENAMED = {
  dobj: 'obj',
  neg: 'advmod',
  name: 'flat',
  compound: 'compound:prt',
};

/** A tree of the first version. @param {Token[]} tokens */
export function newScheme(tokens) {
  const changed = tokens.map((token) => ({ ...token }));
  for (let found = complementOf(changed); found; found = complementOf(changed)) promote(changed, found);
  const sameHeads = changed.map((token, at) => ({
    ...token,
    relation: relationOf(changed, at),
  }));
  return withConjunctionsMoved(sameHeads);
}

/**
 * A tree of the second version, of which some still have "moeten" as the head of the verb it goes with, and conjunctions
 * on the first conjunct.
 *
 * @param {Token[]} tokens
 */
export function newVersion(tokens) {
  const changed = tokens.map((token) => ({ ...token }));
  for (const [verb, token] of changed.entries()) {
    const upper = changed[token.head];
    if (upper?.upos !== 'VERB' || upper.lemma !== 'moeten' || !isBareVerb(token)) continue;
    if (token.relation === 'xcomp' || token.relation === 'ccomp') promote(changed, { auxiliary: token.head, verb });
  }
  return withConjunctionsMoved(changed);
}

/**
 * Conjunctions hang on the conjunct behind them; in older trees on the first.
 *
 * @param {Token[]} tokens
 */
function withConjunctionsMoved(tokens) {
  return tokens.map((token, at) => {
    if (token.relation !== 'cc' || token.head < 0 || token.head > at) return token;
    const next = tokens.findIndex((other, place) => {
      return place > at && other.head === token.head && other.relation === 'conj';
    });
    return next < 0 ? token : { ...token, head: next };
  });
}

/**
 * An auxiliary that is still the head of the verb it goes with, and that verb; the innermost ones first.
 *
 * @param {Token[]} tokens
 */
function complementOf(tokens) {
  for (const [verb, token] of tokens.entries()) {
    const auxiliary = tokens[token.head];
    if (!auxiliary || auxiliary.upos !== 'VERB' || !AUXILIARIES.has(auxiliary.lemma)) continue;
    if (!COMPLEMENTS.has(token.relation)) continue;
    const isInnermost = !(AUXILIARIES.has(token.lemma) && hasComplement(tokens, verb));
    const has = (/** @type {string} */ relation) =>
      tokens.some((other) => other.head === verb && other.relation === relation);
    const belongs = isBareVerb(token) || (MODALS.has(auxiliary.lemma) && has('cop'));
    // "is te schrijven": the only auxiliary with "te".
    if (isInnermost && belongs && (!has('mark') || auxiliary.lemma === 'zijn')) return { auxiliary: token.head, verb };
  }
  return undefined;
}

/** Whether a token is an infinitive or participle. @param {Token} token */
const isBareVerb = ({ upos, features }) => upos === 'VERB' && !features.includes('VerbForm=Fin');

/** @param {Token[]} tokens @param {number} verb */
function hasComplement(tokens, verb) {
  return tokens.some((token) => token.head === verb && COMPLEMENTS.has(token.relation) && isBareVerb(token));
}

/** Makes the verb the head, and the auxiliary its dependent. @param {Token[]} tokens @param {{ auxiliary: number, verb: number }} pair */
function promote(tokens, { auxiliary, verb }) {
  const upper = tokens[auxiliary];
  const lower = tokens[verb];
  if (!upper || !lower) return;
  lower.head = upper.head;
  lower.relation = upper.relation;
  const passive = upper.lemma === 'worden';
  for (const token of tokens) {
    if (token.head !== auxiliary) continue;
    token.head = verb;
    if (passive && token.relation === 'nsubj') token.relation = 'nsubj:pass';
  }
  upper.head = verb;
  upper.relation = passive ? 'aux:pass' : 'aux';
  upper.upos = 'AUX';
}

/** The relation of a token in the new scheme, once the heads are as there. @param {Token[]} tokens @param {number} at */
function relationOf(tokens, at) {
  const { relation = 'dep', head = -1, upos = 'X' } = tokens[at] ?? {};
  const above = tokens[head];
  if (!above) return relation;
  const hasCopula = tokens.some((other) => other.head === head && other.relation === 'cop');
  const isPredicate = hasCopula || PREDICATES.has(above.upos);
  if (relation === 'nmod') return isPredicate ? 'obl' : relation;
  if (upos === 'VERB' && relation === 'advmod' && above.upos === 'NOUN' && at < head) return 'amod';
  if (relation === 'amod' && above.upos === 'NOUN' && at < head) return relation;
  if (relation === 'amod') return isPredicate ? 'advmod' : relation;
  if (relation === 'mwe') return upos !== 'PROPN' && FUNCTION_WORDS.has(above.upos) ? 'fixed' : 'flat';
  if (relation === 'acl')
    return tokens.some((other) => other.head === at && RELATIVE.test(other.word)) ? 'acl:relcl' : relation;
  return RENAMED[relation] ?? relation;
}
