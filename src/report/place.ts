import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { harmless } from './harmless.ts';

/** Longest heading that is shown, in UTF-16 code units. */
const LONGEST = 80;

/** Where a finding stands in a Word file or OpenDocument: "alinea 12, onder “Uw aanvraag”". Dutch. */
export function placeInDocument({ block }: Pick<Finding, 'block'>): string {
  const path = block.heading.map((heading) => (heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading));
  const under = path.length > 0 ? `, onder “${path.join(' › ')}”` : '';
  if (block.paragraph !== undefined) return `alinea ${block.paragraph}${under}`;
  return block.kind === 'footnote' ? 'voetnoot' : 'koptekst of voettekst';
}

/** Whether a text has lines and columns that its writer sees. */
export function hasLines({ textSource }: Pick<FileReport, 'textSource'>): boolean {
  return textSource !== 'extracted';
}

/** The message of a finding on one line, with the place in words where the text has no lines. */
export function placedMessage(finding: Finding, file: FileReport): string {
  return harmless(hasLines(file) ? finding.message : `${finding.message} (${placeInDocument(finding)})`);
}

/**
 * The path of a text for programs that show remarks on the files of a repository: from its top. No two texts of a run
 * have one.
 */
export function repositoryPath({ path, workspacePath }: Pick<FileReport, 'path' | 'workspacePath'>): string {
  return workspacePath ?? path;
}

/** How people know a text: its path, but that from the top of the repository where another text has the same path. */
export function shownPaths({ files }: Pick<Report, 'files'>): (file: FileReport) => string {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1);
  return (file) => ((counts.get(file.path) ?? 0) > 1 ? repositoryPath(file) : file.path);
}
