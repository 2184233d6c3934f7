// Correlations.

/** Pearson's r of two lists of the same length. @param {number[]} xs @param {number[]} ys */
export function pearson(xs, ys) {
  const mean = (/** @type {number[]} */ list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const y = ys[at] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Spearman's rank correlation; equal values share a rank. @param {number[]} xs @param {number[]} ys */
export function spearman(xs, ys) {
  return pearson(ranks(xs), ranks(ys));
}

/** @param {number[]} list */
function ranks(list) {
  const order = list.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = new Array(list.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (let one = from; one < to; one++) found[order[one]?.at ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}
