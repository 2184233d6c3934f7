import { SEVERITY_NAMES } from '../report/severity-names.ts';
import { rules } from '../../rules/index.ts';
import { ruleUrl } from '../report/build.ts';
import type { Rule } from '../rule/rule.ts';

const FIXABLE = { safe: 'ja', suggestion: 'met suggestie', never: 'nee' } as const;

/** All rules: as a table, or as JSON. @param own rules of the house */
export function listRules(format: 'pretty' | 'json', own: readonly Rule[]): string {
  const all = [...rules, ...own];
  if (format === 'json') {
    const list = all.map(({ id, title, description, category, severity, fixable }) => {
      return { id, title, description, category, severity, fixable, url: ruleUrl(id) };
    });
    return `${JSON.stringify(list, null, 2)}\n`;
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
