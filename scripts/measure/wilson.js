/**
 * The lower bound of a share, 95 % sure: the score interval of Wilson (1927).
 *
 * @param {number} right how many of them @param {number} all
 */
export function wilson(right, all) {
  if (all === 0) return 0;
  const z = 1.96;
  const share = right / all;
  const middle = share + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return (middle - spread) / (1 + z ** 2 / all);
}
