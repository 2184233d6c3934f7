import { SEVERITY_NAMES } from '../report/severity-names.ts';
import { rules } from '../../rules/index.ts';
import { ruleUrl } from '../report/build.ts';
import type { Rule } from '../rule/rule.ts';
import { UsageError } from './usage-error.ts';

const FIXABLE = { safe: 'ja', suggestion: 'met suggestie', never: 'nee' } as const;

/** All rules: as a table, or as JSON. @param own rules of the house @throws UsageError for another format */
export function listRules(format: string, own: readonly Rule[]): string {
  const all = [...rules, ...own];
  if (format === 'json') {
    const list = all.map(({ id, title, description, category, severity, fixable }) => {
      return { id, title, description, category, severity, fixable, url: ruleUrl(id) };
    });
    return `${JSON.stringify(list, null, 2)}\n`;
  }
  if (format !== 'pretty') throw new UsageError(`Bij “--format” past “${format}” niet. Kies uit: pretty, json.`);
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
