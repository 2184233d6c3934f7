import type { FileReport } from '../findings/file-report.ts';
import type { Finding, SuggestionReport } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { harmless } from './harmless.ts';
import { jsonText } from './json.ts';
import { hasLines, placedMessage, repositoryPath } from './place.ts';
import { wholeFaults } from './whole-faults.ts';

interface EslintFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

interface EslintMessage {
  readonly ruleId: string | null;
  readonly severity: 1 | 2;
  readonly fatal?: true;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fix?: EslintFix;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: EslintFix }[];
}

/**
 * A report as ESLint's own JSON, for whatever reads that. ESLint knows two severities: a tip is a warning. A fix is one
 * change that can't alter the meaning; other suggestions of one change stand under `suggestions`.
 */
export function formatEslintJson(report: Report): string {
  return `${jsonText(report.files.map(resultOf), 2)}\n`;
}

function resultOf(file: FileReport) {
  const whole = wholeMessages(file);
  const messages = [...whole, ...file.findings.map((finding) => messageOf(finding, file))];
  const fixable = (severity: 1 | 2) => messages.filter((each) => each.fix && each.severity === severity).length;
  return {
    filePath: repositoryPath(file),
    messages,
    suppressedMessages: file.suppressedFindings.map((finding) => ({
      ...messageOf(finding, file),
      suppressions: [
        {
          kind: finding.suppression.kind === 'comment' ? 'directive' : 'file',
          justification: finding.suppression.reason ?? '',
        },
      ],
    })),
    errorCount: file.errorCount + whole.length,
    fatalErrorCount: file.fatal ? 1 : 0,
    warningCount: file.warningCount + file.infoCount,
    fixableErrorCount: fixable(2),
    fixableWarningCount: fixable(1),
    usedDeprecatedRules: [],
  };
}

function wholeMessages(file: FileReport): EslintMessage[] {
  const place = { line: 1, column: 1 } as const;
  return wholeFaults(file).map(({ id, message }) => {
    return file.fatal
      ? { ruleId: null, severity: 2, fatal: true, message, ...place }
      : { ruleId: id, severity: 2, message, ...place };
  });
}

function messageOf(finding: Finding, file: FileReport): EslintMessage {
  const { ruleId, severity, line, column, endLine, endColumn } = finding;
  const message = placedMessage(finding, file);
  const grade = severity === 'error' ? 2 : 1;
  // Without lines there is no source that a fix could be made in.
  if (!hasLines(file)) return { ruleId, severity: grade, message, line: 1, column: 1 };
  const [first, ...others] = finding.suggestions ?? [];
  const fix = first?.safety === 'safe' ? fixOf(first) : undefined;
  const suggestions = (fix ? others : (finding.suggestions ?? [])).flatMap((suggestion) => {
    const change = fixOf(suggestion);
    return change ? [{ desc: `Schrijf: ${harmless(suggestion.text)}`, fix: change }] : [];
  });
  return {
    ruleId,
    severity: grade,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function fixOf({ edits = [] }: SuggestionReport): EslintFix | undefined {
  const [edit, ...others] = edits;
  return edit && others.length === 0 ? { range: edit.range, text: edit.text } : undefined;
}
