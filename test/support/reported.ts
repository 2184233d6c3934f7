import type { FileReport } from '../../src/findings/file-report.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/findings/report.ts';
import { exampleTexts, fixtureTexts, reportOn } from './reports.ts';

const fixtures = await fixtureTexts();

/** A report on every fixture. */
export const ours = await reportOn(fixtures);
/** A report on the example texts. */
export const example = await reportOn(exampleTexts);

/** The source of a text of either. */
export function sourceOf(path: string): string {
  return Buffer.from(exampleTexts[path] ?? fixtures[path] ?? '').toString('utf8');
}

/** A finding of a report by the words that it is about, with its text. */
export function findingOf(report: Report, path: string, match: string): [FileReport, Finding] {
  const file = report.files.find((each) => each.path === path) as FileReport;
  return [file, file.findings.find((each) => each.match === match) as Finding];
}
