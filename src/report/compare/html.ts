import type { Comparison } from '../../compare/comparison.ts';
export function formatComparisonHtml(c: Comparison): string {
  return c.verdict;
}
