import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import { hash } from '../findings/order.ts';
import type { Report } from '../findings/report.ts';
import type { Severity } from '../rule/rule.ts';
import { jsonText } from './json.ts';
import { hasLines, placedMessage, repositoryPath } from './place.ts';
import { BUDGET, wholeFaults } from './whole-faults.ts';

/** An issue of GitLab's code quality report. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
}

const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = { error: 'major', warning: 'minor', info: 'info' };

/** A report as code quality of GitLab, for the widget of a merge request. GitLab drops issues with one fingerprint. */
export function formatGitlab(report: Report): string {
  return `${jsonText(report.files.flatMap(issuesOf), 2)}\n`;
}

function issuesOf(file: FileReport): Issue[] {
  const path = repositoryPath(file);
  const whole = wholeFaults(file).map(({ id, of, message }): Issue => {
    return {
      description: message,
      check_name: `klaretaal/${id}`,
      fingerprint: hash([path, id, ...(of === undefined ? [] : [of])].join('\n')),
      severity: id === BUDGET ? 'major' : 'critical',
      location: { path, lines: { begin: 1 } },
    };
  });
  return [...whole, ...file.findings.map((finding) => issueOf(finding, file))];
}

function issueOf(finding: Finding, file: FileReport): Issue {
  const { ruleId, severity, fingerprint, line, endLine } = finding;
  const path = repositoryPath(file);
  return {
    description: placedMessage(finding, file),
    check_name: ruleId,
    // The same sentence in two texts has one fingerprint with us.
    fingerprint: hash(`${path}\n${fingerprint}`),
    severity: SEVERITIES[severity],
    location: { path, lines: hasLines(file) ? { begin: line, end: endLine } : { begin: 1 } },
  };
}
