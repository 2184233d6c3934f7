import { hasLines, placeInDocument } from './place.ts';
import type { FileReport, Finding, Report, SuppressedFinding } from './report.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/**
 * A report as JUnit writes it, for the test pages of GitLab, Jenkins and Azure: a suite for each text, a case for each
 * finding, and one case that passes for a text without any. An error or a warning is a failure, a tip passes with its
 * message as output, what was switched off is skipped, and a file that can't be read is an error.
 *
 * A case is named by its rule and a number, not by its place: GitLab tells by the names what a merge request breaks.
 */
export function formatJunit(report: Report): string {
  const { errors, warnings } = report.summary;
  const suites = report.files.map((file) => suiteElement(file, report));
  const totals = {
    tests: report.files.reduce((sum, file) => sum + testsOf(file), 0),
    failures: errors + warnings,
    errors: report.files.filter(({ fatal }) => fatal).length,
  };
  return xmlDocument(element('testsuites', { name: 'klaretaal', ...totals, time: '0' }, suites));
}

function testsOf({ findings, suppressedFindings }: FileReport): number {
  return Math.max(1, findings.length + suppressedFindings.length);
}

function suiteElement(file: FileReport, report: Report): Xml {
  const { path, fatal, errorCount, warningCount, suppressedFindings } = file;
  const counts = {
    tests: testsOf(file),
    failures: errorCount + warningCount,
    errors: fatal ? 1 : 0,
    skipped: suppressedFindings.length,
    time: '0',
  };
  return element('testsuite', { name: path, ...counts }, caseElements(file, report));
}

function caseElements(file: FileReport, report: Report): Xml[] {
  const { path, fatal, findings, suppressedFindings } = file;
  const numbers = new Map<string, number>();
  const testCase = (name: string, content: readonly Xml[]) =>
    element('testcase', { name, classname: path, file: path, time: '0' }, content);
  const ofFinding = (finding: Finding, content: Xml) => {
    const { ruleId } = finding;
    const number = (numbers.get(ruleId) ?? 0) + 1;
    numbers.set(ruleId, number);
    const title = report.rules[ruleId]?.title ?? ruleId;
    return testCase(`${title} (${ruleId}) ${number}`, [content]);
  };
  if (fatal) {
    return [testCase('Bestand lezen', [element('error', { message: fatal.message, type: fatal.code }, fatal.message)])];
  }
  const cases = [
    ...findings.map((finding) => ofFinding(finding, outcomeElement(finding, file))),
    ...suppressedFindings.map((finding) => ofFinding(finding, skippedElement(finding))),
  ];
  return cases.length > 0 ? cases : [testCase('Klare taal', [])];
}

function outcomeElement(finding: Finding, file: FileReport): Xml {
  const { severity, message, line, column, url } = finding;
  const place = hasLines(file) ? `${file.path}:${line}:${column}` : `${file.path}, ${placeInDocument(finding)}`;
  const text = `${place}: ${message} Uitleg: ${url}`;
  return severity === 'info' ? element('system-out', {}, text) : element('failure', { message, type: severity }, text);
}

function skippedElement({ suppression }: SuppressedFinding): Xml {
  return element('skipped', { message: suppression.reason ?? 'Uitgeschakeld' });
}
