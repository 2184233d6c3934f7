import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Range } from '../document/range.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../rule/rule.ts';
import type { Positions } from './positions.ts';
import { pageOf } from './rule-page.ts';

/** What a diagnostic carries to be found again when somebody asks what to do about it. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The rule whose findings mark what can go: comments that switch nothing off. */
export const UNUSED = 'ongebruikte-uitzondering';

/**
 * What an editor shows of a text. A text that can't be read has one diagnostic; an empty one has none.
 *
 * @param at where stands why it can't be read
 */
export function diagnosticsOf(report: FileReport, uri: string, positions: Positions, at: Range = [0, 0]): Diagnostic[] {
  const { fatal } = report;
  if (!fatal) return report.findings.map((finding) => diagnosticOf(finding, uri, positions));
  if (fatal.code === 'empty') return [];
  const range = positions.range(at);
  return [{ range, severity: DiagnosticSeverity.Error, source: 'klaretaal', code: fatal.code, message: fatal.message }];
}

function diagnosticOf(finding: Finding, uri: string, positions: Positions): Diagnostic {
  const { ruleId, range, severity, message, url, related, fingerprint } = finding;
  const href = pageOf(url.replace(/#.*$/u, ''));
  const data: DiagnosticData = { fingerprint };
  return {
    range: positions.range(range),
    severity: SEVERITIES[severity],
    code: ruleId,
    ...(href && { codeDescription: { href } }),
    source: 'klaretaal',
    message,
    ...(related?.length && {
      relatedInformation: related.map((one) => ({
        location: { uri, range: positions.range(one.range) },
        message: one.message,
      })),
    }),
    ...(ruleId === UNUSED && { tags: [DiagnosticTag.Unnecessary] }),
    data,
  };
}
