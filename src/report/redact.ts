import type { FileReport } from '../findings/file-report.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import type { Report, RuleReport } from '../findings/report.ts';

/**
 * A report that holds no text of the documents: no words, names, headings or suggestions, and instead of a message,
 * which quotes words, what the manual says of its rule. Paths, places, numbers and fingerprints stay, and what was
 * counted.
 */
export function redact(report: Report): Report {
  const rules = Object.fromEntries(Object.entries(report.rules).map(([id, rule]) => [id, redactedRule(id, rule)]));
  const messageOf = (ruleId: string) => redactedMessage(ruleId, rules[ruleId]);
  const redacted = (file: FileReport) => redactedFile(file, messageOf);
  const { shard } = report;
  return {
    ...report,
    rules,
    files: report.files.map(redacted),
    ...(shard && { shard: { ...shard, unused: [], exceptions: shard.exceptions.map(redacted) } }),
  };
}

type MessageOf = (ruleId: string) => string;

/** What the manual says of a rule, in place of a message: what is found, and what to do about it. */
function redactedMessage(ruleId: string, rule: RuleReport | undefined): string {
  const { title, how } = rule ?? { title: ruleId, how: '' };
  return [titleSentence(title), how].filter(Boolean).join(' ');
}

/** The title of a rule with a full stop: how a message starts that holds no words of a text. */
export function titleSentence(title: string): string {
  return /[.?!]$/u.test(title) ? title : `${title}.`;
}

/** A rule of the town's own quotes the words that it looks for. */
function redactedRule(id: string, rule: RuleReport): RuleReport {
  if (!id.startsWith('huis/')) return rule;
  const text = 'Een regel uit uw eigen instellingen.';
  return { ...rule, title: id, description: text, why: text, how: text };
}

function redactedFile(file: FileReport, messageOf: MessageOf): FileReport {
  const { encoding, language, fatal } = file;
  return {
    path: file.path,
    ...(file.workspacePath !== undefined && { workspacePath: file.workspacePath }),
    ...(file.format && { format: file.format }),
    ...(file.kind !== undefined && { kind: file.kind }),
    ...(file.kindReason !== undefined && { kindReason: file.kindReason }),
    // The text says itself what language it is in, and can say anything.
    ...(language !== undefined && /^[a-z]{2,3}$/u.test(language) && { language }),
    ...(file.textSource && { textSource: file.textSource }),
    ...(encoding && { encoding: { name: encoding.name, assumed: true } }),
    metrics: file.metrics,
    ...(file.criteria && { criteria: file.criteria }),
    errorCount: file.errorCount,
    warningCount: file.warningCount,
    infoCount: file.infoCount,
    fixableCount: file.fixableCount,
    ...(file.baselinedCount !== undefined && { baselinedCount: file.baselinedCount }),
    ...(file.budgets && { budgets: file.budgets }),
    fatal: fatal && { code: fatal.code, message: QUOTING[fatal.code] ?? fatal.message },
    findings: file.findings.map((finding) => redactedFinding(finding, messageOf)),
    suppressedFindings: file.suppressedFindings.map((finding) => redactedSuppressed(finding, messageOf)),
  };
}

/** Of all reasons why a text is not read, what stands for those that can quote it, by their code. */
const QUOTING: Readonly<Record<string, string>> = {
  kind: 'De tekst noemt een tekstsoort die niet bestaat. Verbeter die, of kies er zelf een met --kind.',
  plugin: 'Een plugin gaf een fout bij deze tekst. Haal hem uit “retext” in uw instellingen.',
};

/** Names what stays, so that a field that is added later does not slip out. */
function redactedFinding(finding: Finding, messageOf: MessageOf): Finding {
  const { ruleId, data, block, related } = finding;
  const numbers = Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => typeof value === 'number'));
  return {
    ruleId,
    severity: finding.severity,
    category: finding.category,
    message: messageOf(ruleId),
    url: finding.url,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    ...(finding.byteColumns && { byteColumns: finding.byteColumns }),
    range: finding.range,
    ...(finding.parts && { parts: finding.parts }),
    ...(finding.scope && { scope: finding.scope }),
    ...(Object.keys(numbers).length > 0 && { data: numbers }),
    block: { ...block, heading: [] },
    ...(related && { related: related.map((place) => ({ ...place, message: 'Hoort bij deze melding.' })) }),
    fingerprint: finding.fingerprint,
  };
}

function redactedSuppressed(finding: SuppressedFinding, messageOf: MessageOf): SuppressedFinding {
  // The reason was written in the text, or about it.
  return { ...redactedFinding(finding, messageOf), suppression: { kind: finding.suppression.kind } };
}
