// Chance that is the same every time, so that a model or a division of texts can be made again.

/** Numbers from 0 up to 1; another seed gives others. */
export function randomNumbers(seed = 1) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @template T @param {T[]} list @param {() => number} random */
export function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [/** @type {T} */ (list[other]), /** @type {T} */ (list[last])];
  }
}
