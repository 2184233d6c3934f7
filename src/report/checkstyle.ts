import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { explanationOf } from './explanation.ts';
import { hasLines, placedMessage, repositoryPath } from './place.ts';
import { wholeFaults } from './whole-faults.ts';
import { element, FileName, type Xml, xmlDocument } from './xml.ts';

/** A report as Checkstyle writes it (version 4.3 of its XML), which many viewers read. Columns in UTF-16 code units. */
export function formatCheckstyle(report: Report): string {
  return xmlDocument(element('checkstyle', { version: '4.3' }, report.files.map(fileElement)));
}

function fileElement(file: FileReport): Xml {
  const whole = wholeFaults(file).map(({ id, message }) => {
    return element('error', { severity: 'error', message, source: `klaretaal.${id}` });
  });
  const name = new FileName(repositoryPath(file));
  return element('file', { name }, [...whole, ...file.findings.map((finding) => errorElement(finding, file))]);
}

function errorElement(finding: Finding, file: FileReport): Xml {
  const { line, column, severity, ruleId } = finding;
  return element('error', {
    ...(hasLines(file) && { line, column }),
    severity,
    message: `${placedMessage(finding, file)} ${explanationOf(ruleId)}`,
    source: `klaretaal.${ruleId}`,
  });
}
