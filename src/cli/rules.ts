import { SEVERITY_NAMES } from '../report/severity-names.ts';
import { rules } from '../../rules/index.ts';
import { infoOf } from '../library/rule-info.ts';
import type { Rule } from '../rule/rule.ts';

const FIXABLE = { safe: 'ja', suggestion: 'met suggestie', never: 'nee' } as const;

/** All rules: as a table, or as JSON. @param own rules of the house */
export function listRules(format: 'pretty' | 'json', own: readonly Rule[]): string {
  const all = [...rules, ...own];
  if (format === 'json') {
    return `${JSON.stringify(all.map(infoOf), null, 2)}\n`;
  }
  const rows = [
    ['regel', 'wat', 'categorie', 'brief', 'webpagina', 'loketscript', 'te verbeteren'],
    ...all.map(({ id, title, category, severity, fixable }) => [
      id,
      title,
      category,
      SEVERITY_NAMES[severity.brief],
      SEVERITY_NAMES[severity.webpagina],
      SEVERITY_NAMES[severity.loketscript],
      FIXABLE[fixable],
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\nUitleg bij een regel: klaretaal explain REGEL\n`;
}
