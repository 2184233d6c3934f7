import { fstatSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { unreadableByNode } from '../../workspace/system-error.ts';
import type { Output } from '../options/option-values.ts';

/** Standard output and standard error. */
const STREAMS = [1, 2];

/**
 * What only a report has. Most start as no text of people does; one for people to read is told by the line that counts
 * the texts: a letter can have any of its words.
 */
const REPORTS: Readonly<Record<string, RegExp>> = {
  pretty: /^(?:tekst {2,}score {2,}|(?:[✔✖] )?(?:Geen tekst|[\d.]+ tekst(?:en)?) nagelezen[.:])/mu,
  markdown: /^\s*## Klaretaal\n\n\*\*(?:Geen tekst|[\d.]+ tekst(?:en)?) nagelezen[.:]/u,
  json: /^\{\s*"schemaVersion"/u,
  jsonl: /^\{"path"/u,
  sarif: /^\{\s*"\$schema"/u,
  rdjson: /^\{\s*"source"/u,
  gitlab: /^\[(?:\]|\s*\{)/u,
  'eslint-json': /^\[(?:\]|\s*\{)/u,
  junit: /^<\?xml[^>]*>\s*<testsuites/u,
  checkstyle: /^<\?xml[^>]*>\s*<checkstyle/u,
  github: /^::(?:error|warning|notice) /u,
  html: /^<!doctype html>[^]{0,1000}<meta name="generator" content="klaretaal" \/>/u,
  csv: /^path,kind/u,
};

/**
 * Tells which files this run writes itself: reports that are to be saved, and where its output goes. Those of an earlier
 * run may stand in the folder that is checked, and are no texts of the user. A file that stands where a report is to
 * come and is none, is a text: it is checked, and no report comes over it.
 *
 * @param outputs where reports are saved
 * @returns of a full path
 */
export function ownFiles(outputs: readonly Output<string>[]): (path: string) => boolean {
  const saved = new Map(outputs.map(({ file, format }) => [resolve(file), format]));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) saved.set(resolve(summary), 'markdown');
  const streams = STREAMS.flatMap(idOfStream);
  return (path) => {
    const format = saved.get(path);
    if (format !== undefined) return isReport(path, format);
    if (streams.length === 0) return false;
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    return found !== undefined && streams.includes(`${found.dev} ${found.ino}`);
  };
}

function isReport(path: string, format: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    return text === '' || REPORTS[format]?.test(text) === true;
  } catch (error) {
    if (!unreadableByNode(error)) throw error;
    return false;
  }
}

/** What file a stream goes to; none where it goes to a terminal or another program. */
function idOfStream(stream: number): string[] {
  try {
    const found = fstatSync(stream, { bigint: true });
    return found.isFile() ? [`${found.dev} ${found.ino}`] : [];
  } catch {
    // A stream that is closed goes nowhere.
    return [];
  }
}
