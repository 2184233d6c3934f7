// Trees without crossing arcs: the parser can make no others.

/**
 * Lifts words of which the arc is crossed to the head of their head, the shortest arcs first, until none is (Nivre and
 * Nilsson 2005).
 *
 * @param {number[]} heads the number of words for the root
 */
export function projective(heads) {
  const lifted = [...heads];
  for (;;) {
    let found = -1;
    let shortest = Infinity;
    for (const [word, head] of lifted.entries()) {
      const length = Math.abs(head - word);
      if (head < lifted.length && length < shortest && isCrossed(lifted, word)) [found, shortest] = [word, length];
    }
    if (found < 0) return lifted;
    lifted[found] = lifted[lifted[found] ?? 0] ?? lifted.length;
  }
}

/** Whether a word between the two ends of an arc does not depend on its head. @param {number[]} heads @param {number} word */
function isCrossed(heads, word) {
  const head = heads[word] ?? 0;
  for (let at = Math.min(word, head) + 1; at < Math.max(word, head); at++) {
    let above = at;
    while (above < heads.length && above !== head) above = heads[above] ?? heads.length;
    if (above !== head) return true;
  }
  return false;
}
