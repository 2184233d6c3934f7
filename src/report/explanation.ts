/** Where a rule is explained, for whoever reads a report: no report has the manual beside it. A Dutch sentence. */
export function explanationOf(ruleId: string): string {
  return `Uitleg: klaretaal explain ${ruleId}`;
}
