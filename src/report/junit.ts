import { failingFindings } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { explanationOf } from './explanation.ts';
import { hasLines, placeInDocument, repositoryPath } from './place.ts';
import type { RunContext } from './run-context.ts';
import { BUDGET, wholeFaults } from './whole-faults.ts';
import { element, FileName, type Xml, xmlDocument } from './xml.ts';

/** A case of a suite, and how it ends. */
interface TestCase {
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly element: Xml;
}

/** A suite with how its cases end. */
interface Suite {
  readonly name: FileName;
  readonly cases: readonly TestCase[];
}

/**
 * A report as JUnit writes it, for the test pages of GitLab, Jenkins and Azure: a suite for each text, a case for each
 * finding, and one case that passes for a text without any, or where no text was read. An error, a warning or a budget
 * that a text goes over is a failure. A tip, and what a budget allows, passes with its message as output; what was
 * switched off is skipped, and a file that can't be read is an error.
 *
 * A case is named by its rule and a number, not by its place: GitLab tells by the names what a merge request breaks.
 */
export function formatJunit(report: Report, { nothingRead = '' }: RunContext = {}): string {
  const suites = report.files.map((file) => ({ name: nameOf(file), cases: casesOf(file, report) }));
  const all = suites.length > 0 ? suites : [emptySuite(`Geen tekst nagelezen. ${nothingRead}`.trimEnd())];
  const cases = all.flatMap((suite) => suite.cases);
  const { tests, failures, errors } = countsOf(cases);
  const totals = { tests, failures, errors, time: '0' };
  return xmlDocument(element('testsuites', { name: 'klaretaal', ...totals }, all.map(suiteElement)));
}

function suiteElement({ name, cases }: Suite): Xml {
  const elements = cases.map((each) => each.element);
  return element('testsuite', { name, ...countsOf(cases), time: '0' }, elements);
}

function countsOf(cases: readonly TestCase[]) {
  const count = (wanted: TestCase['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') };
}

/** Programs take a file without a case for one that was not made well. */
function emptySuite(text: string): Suite {
  const name = new FileName('klaretaal');
  return { name, cases: [passed(caseElement('Klare taal', { classname: name }, [element('system-out', {}, text)]))] };
}

function casesOf(file: FileReport, report: Report): TestCase[] {
  const { findings, suppressedFindings } = file;
  const name = nameOf(file);
  const numbers = new Map<string, number>();
  const testCase = (title: string, content: readonly Xml[]) =>
    caseElement(title, { classname: name, file: name }, content);
  const ofFinding = ({ ruleId }: Finding, outcome: TestCase['outcome'], content: Xml): TestCase => {
    const number = (numbers.get(ruleId) ?? 0) + 1;
    numbers.set(ruleId, number);
    const title = report.rules[ruleId]?.title ?? ruleId;
    return { outcome, element: testCase(`${title} (${ruleId}) ${number}`, [content]) };
  };
  const failing = new Set(failingFindings(file));
  const cases = [
    ...wholeCases(file, testCase),
    ...findings.map((finding) => {
      const fails = finding.severity !== 'info' && failing.has(finding);
      return ofFinding(finding, fails ? 'failures' : 'passed', outcomeElement(finding, file, fails));
    }),
    ...suppressedFindings.map((finding) => ofFinding(finding, 'skipped', skippedElement(finding))),
  ];
  return cases.length > 0 ? cases : [passed(testCase('Klare taal', []))];
}

function wholeCases(file: FileReport, testCase: (title: string, content: readonly Xml[]) => Xml): TestCase[] {
  return wholeFaults(file).map(({ id, of, title, message }) => {
    const content = (name: string) => [element(name, { message, type: id }, message)];
    if (id !== BUDGET) return { outcome: 'errors', element: testCase('Bestand lezen', content('error')) };
    return { outcome: 'failures', element: testCase(`${title}: ${of} (${id})`, content('failure')) };
  });
}

function passed(testCase: Xml): TestCase {
  return { outcome: 'passed', element: testCase };
}

function caseElement(name: string, places: Readonly<Record<string, FileName>>, content: readonly Xml[]): Xml {
  return element('testcase', { name, ...places, time: '0' }, content);
}

function nameOf(file: FileReport): FileName {
  return new FileName(repositoryPath(file));
}

function outcomeElement(finding: Finding, file: FileReport, fails: boolean): Xml {
  const { severity, message, line, column, ruleId } = finding;
  const path = repositoryPath(file);
  const place = hasLines(file) ? `${path}:${line}:${column}` : `${path}, ${placeInDocument(finding)}`;
  const text = `${place}: ${message} ${explanationOf(ruleId)}`;
  return fails ? element('failure', { message, type: severity }, text) : element('system-out', {}, text);
}

function skippedElement({ suppression }: SuppressedFinding): Xml {
  return element('skipped', { message: suppression.reason ?? 'Uitgeschakeld' });
}
