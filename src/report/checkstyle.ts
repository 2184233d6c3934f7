import { hasLines, placedMessage } from './place.ts';
import type { FileReport, Finding, Report } from './report.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** A report as Checkstyle writes it (version 4.3 of its XML), which many viewers read. Columns in UTF-16 code units. */
export function formatCheckstyle(report: Report): string {
  return xmlDocument(element('checkstyle', { version: '4.3' }, report.files.map(fileElement)));
}

function fileElement(file: FileReport): Xml {
  const { path, fatal, findings } = file;
  const unread = fatal
    ? [element('error', { severity: 'error', message: fatal.message, source: `klaretaal.${fatal.code}` })]
    : [];
  return element('file', { name: path }, [...unread, ...findings.map((finding) => errorElement(finding, file))]);
}

function errorElement(finding: Finding, file: FileReport): Xml {
  const { line, column, severity, ruleId } = finding;
  return element('error', {
    ...(hasLines(file) && { line, column }),
    severity,
    message: placedMessage(finding, file),
    source: `klaretaal.${ruleId}`,
  });
}
