// What the newest part of the treebank does otherwise than the rest: found by counting, and by reading where a parser that
// learnt from that part alone disagrees with the trees of the rest. What is as in the newest trees stays as it is.

/** One token of a treebank. @typedef {{ word: string, lemma: string, upos: string, features: string, head: number, relation: string }} Token */

/** The only copula of the newest trees. */
const COPULA = 'zijn';
/** Auxiliaries of the newest trees: of other verbs the verb that goes with them is the complement. */
const AUXILIARIES = new Set(['hebben', 'kunnen', 'zullen', 'zijn', 'moeten', 'mogen', 'worden', 'krijgen']);
/** What stays with the predicate when a verb becomes its head. */
const OF_PHRASE = new Set('det nmod:poss amod nummod nmod acl acl:relcl case appos flat fixed compound:prt'.split(' '));
/** What stays with it where it stands close to it. */
const OF_PREDICATE = new Set(['advmod', 'obl', 'obj', 'xcomp', 'ccomp', 'advcl', 'iobj']);
const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'expl']);
/** Relations that a preposition of more words got, and those that its noun got. */
const OF_PREPOSITION = new Set(['nmod', 'obl', 'case', 'compound:prt', 'advmod']);
const OF_ITS_NOUN = new Set(['obj', 'nsubj', 'nmod', 'obl', 'iobj', 'appos']);
/** What may stand between the two. */
const BETWEEN = new Set(['punct', 'cc', 'det', 'amod', 'case', 'nummod']);
/** Parts of speech that stand before a noun. */
const BEFORE_NOUN = new Set(['ADJ', 'PRON', 'VERB', 'NUM']);
const POSSESSIVES = /^(?:mijn|m'n|jouw|je|uw|zijn|z'n|haar|d'r|ons|onze|jullie|hun|wier|wiens)$/iu;

/** A tree as the newest ones are, as far as that can be told. @param {Token[]} tokens */
export function newerTree(tokens) {
  const changed = tokens.map((token) => ({
    ...token,
    relation: relationOf(token),
  }));
  attachPrepositions(changed);
  analyseNames(changed);
  for (const [at, { relation, lemma }] of changed.entries()) {
    if (relation === 'cop' && lemma !== COPULA) raise(changed, at);
    else if (relation === 'aux' && !AUXILIARIES.has(lemma)) raise(changed, at);
  }
  return changed;
}

/** @param {Token} token */
function relationOf({ relation, word, upos }) {
  if (relation === 'det' && (upos === 'PRON' || upos === 'DET') && POSSESSIVES.test(word)) return 'nmod:poss';
  return relation === 'flat:name' ? 'flat' : relation;
}

/**
 * Makes prepositions of more words ("in het kader van") depend on their noun, which hung on the same head as they.
 *
 * @param {Token[]} tokens
 */
function attachPrepositions(tokens) {
  for (const [at, token] of tokens.entries()) {
    if (token.upos !== 'ADP' || !OF_PREPOSITION.has(token.relation)) continue;
    const last = tokens.findLastIndex((other) => other.head === at && other.relation === 'fixed');
    if (last < 0 || tokens[last]?.upos !== 'ADP') continue;
    const place = tokens.findIndex((other, index) => {
      return index > last && other.head === token.head && !BETWEEN.has(other.relation);
    });
    const noun = tokens[place];
    if (!noun || !OF_ITS_NOUN.has(noun.relation)) continue;
    if (token.relation !== 'case') noun.relation = token.relation === 'nmod' ? 'nmod' : 'obl';
    token.head = place;
    token.relation = 'case';
  }
}

/**
 * Names that are built as other phrases ("Vlaamse Gemeenschap"): their noun is the head, not the first word.
 *
 * @param {Token[]} tokens
 */
function analyseNames(tokens) {
  for (const [at, first] of tokens.entries()) {
    if (first.relation === 'fixed' || !BEFORE_NOUN.has(first.upos)) continue;
    const parts = tokens.filter(({ head, relation }) => head === at && (relation === 'fixed' || relation === 'flat'));
    const nouns = parts.findIndex(({ upos }) => upos === 'NOUN');
    const noun = parts[nouns];
    const before = parts.slice(0, nouns);
    if (!noun || before.some(({ upos }) => !BEFORE_NOUN.has(upos))) continue;
    const place = tokens.indexOf(noun);
    noun.head = first.head;
    noun.relation = first.relation;
    for (const other of tokens) if (other.head === at && other !== noun) other.head = place;
    first.head = place;
    for (const token of [first, ...before]) token.relation = relationBefore(token);
  }
}

/** @param {Token} token that stands before its noun */
function relationBefore({ upos }) {
  if (upos === 'NUM') return 'nummod';
  return upos === 'PRON' ? 'nmod:poss' : 'amod';
}

/**
 * Makes a verb the head of the predicate that it hangs on, and of what belongs to the clause.
 *
 * @param {Token[]} tokens
 * @param {number} at place of the verb
 */
function raise(tokens, at) {
  const verb = tokens[at];
  const below = verb?.head ?? -1;
  const predicate = tokens[below];
  if (!verb || !predicate) return;
  const isCopula = verb.relation === 'cop';
  const subject = tokens.findIndex(({ head, relation }) => head === below && SUBJECTS.has(relation));
  /** @param {Token} token @param {number} place */
  const stays = ({ relation, word }, place) => {
    if (relation === 'mark') return (subject >= 0 && place > subject) || (!isCopula && /^te$/iu.test(word));
    if (!OF_PREDICATE.has(relation)) return OF_PHRASE.has(relation);
    if (place === below - 1) return true;
    if (!isCopula) return relation !== 'advmod';
    return place > below && (place < at || predicate.upos !== 'NOUN');
  };
  for (const [place, token] of tokens.entries()) {
    if (token.head === below && token !== verb && !stays(token, place)) token.head = at;
  }
  verb.head = predicate.head;
  verb.relation = predicate.relation;
  predicate.head = at;
  predicate.relation = 'xcomp';
}
