import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { Severity } from '../rule/rule.ts';
import { jsonText } from './json.ts';
import { hasLines, placedMessage, repositoryPath } from './place.ts';
import { BUDGET, wholeFaults } from './whole-faults.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}
interface PlaceRange {
  readonly start: Position;
  readonly end: Position;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** A report in the format of reviewdog, which sets remarks on what a merge request changes. Its columns are bytes. */
export function formatRdjson(report: Report): string {
  const source = { name: report.tool.name };
  return `${jsonText({ source, diagnostics: report.files.flatMap(diagnosticsOf) }, 2)}\n`;
}

function diagnosticsOf(file: FileReport) {
  const path = repositoryPath(file);
  const whole = wholeFaults(file).map(({ id, message }) => {
    return { message, location: { path }, severity: 'ERROR', ...(id === BUDGET && { code: { value: BUDGET } }) };
  });
  return [...whole, ...file.findings.map((finding) => diagnosticOf(finding, file))];
}

function diagnosticOf(finding: Finding, file: FileReport) {
  const { ruleId, severity, url } = finding;
  const range = hasLines(file) ? rangeOf(finding) : undefined;
  const suggestions = range ? suggestionsOf(finding, range) : [];
  return {
    message: placedMessage(finding, file),
    location: { path: repositoryPath(file), ...(range && { range }) },
    severity: SEVERITIES[severity],
    code: { value: ruleId, ...(/^https?:/u.test(url) && { url }) },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function rangeOf({ line, column, endLine, endColumn, byteColumns = [column, endColumn] }: Finding): PlaceRange {
  return { start: { line, column: byteColumns[0] }, end: { line: endLine, column: byteColumns[1] } };
}

/** Suggestions that change just the place of the finding: of others the place in bytes is not known. */
function suggestionsOf({ suggestions = [], range: [from, to] }: Finding, range: PlaceRange) {
  return suggestions.flatMap(({ edits = [] }) => {
    const [edit, ...others] = edits;
    const fits = edit && others.length === 0 && edit.range[0] === from && edit.range[1] === to;
    return fits ? [{ range, text: edit.text }] : [];
  });
}
