import { Ajv } from 'ajv';
import type { FileReport } from '../findings/file-report.ts';
import type { Report } from '../findings/report.ts';
import { reportOf } from './build.ts';
import type { JsonLine } from './jsonl.ts';
import { lineSchema, reportSchema } from './schema.ts';

const ajv = new Ajv({ strict: false });
const isReport = ajv.compile<Report>(reportSchema());
const isLine = ajv.compile<JsonLine>(lineSchema());

/** A report, with how it was written. */
export interface ReadReport {
  readonly report: Report;
  /** One text on each line: such lines of several runs may stand behind one another. */
  readonly isLines: boolean;
}

/**
 * The report that JSON holds, or lines of JSON with a text on each; nothing where it is no report, or one that lacks what
 * other formats are made of.
 */
export function readReport(json: string): ReadReport | undefined {
  const source = json.replace(/^\uFEFF/u, '');
  const value = parsed(source);
  if (isReport(value)) return { report: value, isLines: false };
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);
  return lines.length > 0 && lines.every((line) => isLine(line))
    ? { report: joinedLines(lines), isLines: true }
    : undefined;
}

/** Lines of several versions keep none: nobody takes them together for one report. */
function joinedLines(lines: readonly JsonLine[]): Report {
  const versions = new Set(lines.map(({ tool }) => tool.version));
  const rules = Object.assign({}, ...lines.map((line) => line.rules)) as Report['rules'];
  const files = lines.map(({ schemaVersion: _, tool: __, columnUnit: ___, rules: ____, ...file }): FileReport => file);
  return reportOf(files, rules, [...versions].join(', '));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
