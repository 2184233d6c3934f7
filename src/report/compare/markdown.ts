import type { Comparison } from '../../compare/comparison.ts';
export function formatComparisonMarkdown(c: Comparison): string {
  return c.verdict;
}
