/**
 * Atoms: `s0`, `s1`, `s2` are words of the stack from its top, `b0` to `b3` the next words. Behind them: `t` tag, `w`
 * word, `e` ending, `c` class, `m` the word that marks it (preposition or conjunction), `g` gap before it; `l`, `k` its
 * outermost left dependent and the one within, `r`, `q` the same on the right; `L` label of a dependent; `n` numbers of
 * dependents, `s` set of their labels. Left and before are meant in the order of reading. Between two words: `d`
 * distance, `p` punctuation, `v` finite verbs and openers. In the draft: `H` where the head is, `F` and `R` where the first
 * and the last dependent are, `D` the label.
 */
export const ATOMS = [
  ...['s0t', 's1t', 's2t', 's3t', 'b0t', 'b1t', 'b2t', 'b3t'],
  ...['s0w', 's1w', 's2w', 'b0w', 'b1w'],
  ...['s0e', 's1e', 'b0e', 's0c', 's1c', 'b0c'],
  ...['s0m', 's1m', 's0g', 'b0g', 'b1g'],
  ...['s0lt', 's0lL', 's0rt', 's0rL', 's0rw', 's1lt', 's1lL', 's1rt', 's1rL', 's1rw', 's1qt', 'b0lt', 'b0lL', 'b0kt'],
  ...['s0n', 's1n', 'b0n', 's0s', 's1s', 's2s', 'b0s'],
  ...['d10', 'd0b', 'p10', 'p0b', 'v10', 'v0b', 'p21'],
  ...['nextFinite', 'nextVerb', 'nextVerbTag', 'nextMark', 'depth'],
  's0rm',
  's1rm',
  ...['s0H', 's1H', 'b0H', 's0R', 's1R', 'b0F', 's0D', 'b0D'],
] as const;

/**
 * Features of every pass. Each costs a look in memory: the first pass has to be quick more than right, so it has those
 * that weighed most where it was measured.
 */
export const TEMPLATES = [
  // Single words.
  's0t',
  's0w s0t',
  's0e s0t',
  's1t',
  's1w s1t',
  's1e s1t',
  'b0t',
  'b0w b0t',
  'b0e b0t',
  'b1t',
  'b1w',
  'b2t',
  's2t',
  's2w',
  // Pairs of the top, the one below and the next word.
  's0t b0t d0b p0b',
  's1t s0t d10 p10',
  's1t b0t',
  // Threes.
  's0t b0t b1t',
  'b0t b1t',
  'b0t b1t b2t',
  // Dependents.
  's0t s0lt b0t',
  's0t s0lL b0t',
  's1t s0t s0lt',
  's1t s0t s0rt',
  's0t b0lt b0t',
  's0t b0t b0lL',
  's0s s0t',
  's1s s1t',
  'b0s b0t',
  's0s s0t b0t',
  'b0s b0t s0t',
  // What marks a phrase: "aan de dienst", "omdat".
  's0m s1w',
  's0m s1t s0t',
  's0m b0w',
  's0m s1t b0t',
  's0m s0w',
  's0m b0t b1t',
  // Distance, punctuation, and what lies between.
  's0t d0b',
  's1t d10',
  's0t b0t d0b',
  's1t s0t p10 b0g',
  's0t b0t b0g b1g',
  'b0t b1t b1g',
  's0t b0g s0g',
  's0t b0t v0b',
  'depth b0t',
  // Of different kinds.
  's1t s0t v10 p10',
  's0t b0t v0b p0b',
  // What is still to come.
  's0t b0t nextFinite',
  's1t s0t nextFinite',
  's0t nextMark nextVerb b0t',
  // More of several kinds.
  's0c b0c',
  's1c s0c',
  'b0t b1w',
  's0t b0t b0kt b0lt',
  's0n s0t',
  's1n s1t',
  'b0n b0t',
  's0n s0t b0t',
  's0m s1m s1t',
  's0m s1e s1t',
  's0m s0t b0e',
  's0m s1t b0t p10 p0b',
  's0m s1t b0t d10 d0b',
  's1t s1rm s0m s0t',
  's2t s1t s0t p21 p10 p0b',
  's0m s0t nextVerb nextVerbTag',
  's0s s0t nextFinite nextVerb',
  's0m s1t s1s b0t',
  's0t b0t depth',
] as const;

/** Features of the last pass alone, which has a draft to read. */
export const LAST_TEMPLATES = [
  // Pairs of the top, the one below and the next word.
  's0w b0t',
  's0t b0w',
  's1w s0t',
  's1t s0w',
  's1w b0t',
  's1t b0w',
  // Threes.
  's1t s0t b0t',
  's1t s0t b0w',
  's2t s1t s0t',
  // Dependents.
  's0t s0rt b0t',
  's0t s0rL b0t',
  's1t s1lt s0t',
  's1t s1rt s0t',
  's1t s1rL s0t',
  's1t s1lL s0t b0t',
  's1t s1rw s0t',
  's0t s0rw b0t',
  's1s s1t s0t',
  // What marks a phrase: "aan de dienst", "omdat".
  's0m s0t b0t',
  's0m b0t',
  's0m s0t',
  's1m s1t s0t b0t',
  // Distance, punctuation, and what lies between.
  's1t s0t d10',
  's1t s0t b0t b0g',
  's0w b0g b0t',
  's1t s0t s0g b0g',
  's1t s0t v10',
  // Of different kinds.
  's0s b0s s0t b0t',
  's1t s0t b0t nextVerbTag',
  // What is still to come.
  's0t b0t nextVerb nextVerbTag',
  's1t s0t nextVerbTag nextVerb',
  // More of several kinds.
  's1w b0w',
  's0e b0e',
  's1e s0e',
  's0t b0t b1t b2t',
  'b0t b1t b2t b3t',
  's3t s2t s1t s0t',
  'b0w b1t',
  's1t s0t s0lL b0t',
  's1t s1qt s1rt s0t',
  's1s s0s s1t s0t',
  's2s s2t s1t s0t',
  's1n s1t s0t',
  's0m b0w s1t',
  's0t s0rm b0t',
  's0w s0g s1t',
  's1t s0t v10 v0b b0t',
  // What the draft says.
  's0R',
  's0H s0D',
  's0H s0R',
  's0H s0R s0t b0t',
  's0H s0R s1t s0t',
  's0H s0R b0H b0F',
  's0H s0R b0H b0F s0D b0D',
  's0H s0R b0H b0F s0t b0t',
  'b0H b0F b0t',
  's0H s0t s1t b0t',
  's1H s1R s0H s0R',
  's1R s0H s0R s1t s0t b0t',
  's0H s0D s0t s1t',
  's0R s0H p0b p10',
  's0H s0m s1w',
  's0H s0R d10 d0b',
  's0H s0R s0m s1t b0t',
  's0H s0R s0w',
  's0H s0R s0s s0t',
  's0H s0R s1s s1t',
] as const;
