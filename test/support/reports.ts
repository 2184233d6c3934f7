import { readdir, readFile } from 'node:fs/promises';
import { rules } from '../../rules/index.ts';
import { failed, type Task } from '../../src/engine/engine.ts';
import type { FileReport } from '../../src/findings/file-report.ts';
import type { Report } from '../../src/findings/report.ts';
import { buildReport } from '../../src/report/build.ts';
import { formatByCriterion } from '../../src/report/by-criterion.ts';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { formatEslintJson } from '../../src/report/eslint-json.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatJsonl } from '../../src/report/jsonl.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { formatRdjson } from '../../src/report/rdjson.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { engine } from './engine.ts';
import { plain } from './palette.ts';
import { docx, p } from './word.ts';

/** Every format of `check`, by its name. */
export const formats: Readonly<Record<string, (report: Report) => string>> = {
  pretty: (report) => formatPretty(report, plain, 100),
  criterion: (report) => formatByCriterion(report, plain, 100),
  json: formatJson,
  jsonl: formatJsonl,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
  'eslint-json': formatEslintJson,
  markdown: formatMarkdown,
  html: formatHtml,
};

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const TITLE = '<w:pStyle w:val="Heading1"/>';
const STYLES = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';

/** A letter in Word, with two paragraphs under a title. */
export const WORD_LETTER = docx(
  [
    p(run('Uw parkeerkaart'), TITLE),
    p(run('Mevrouw Nwosu komt langs op dinsdag.')),
    p(run('Gelieve uw kaart mee te brengen.')),
  ].join(''),
  { styles: STYLES },
);

const LETTER =
  '# Speelstraat\n\nÉén straat is “dicht”. Indien u verhuist, laat u dat weten.\n\n' +
  '<!-- klaretaal-volgende: zo staat het in de wet -->\nGelieve het reglement te lezen.\n';

/** A text of each sort: with letters that take more bytes, switched off, clean, damaged, with an image, in Word. */
export const exampleTexts: Readonly<Record<string, string | Uint8Array>> = {
  'brieven/speelstraat.md': LETTER,
  'brieven/goed.txt': 'Laat ons weten dat u verhuist.\n',
  'brieven/leeg.txt': '',
  'pagina 1&2.html':
    '<h1>Sport</h1>\n<p>Kom langs.</p>\n<img src="zwembad.jpg">\n<p>Wij verstrekken u een attest.</p>\n',
  'brieven/kaart.docx': WORD_LETTER,
};

/** The report on some texts. @param version stays the same, so that a reviewer sees only what matters change */
export async function reportOn(
  texts: Readonly<Record<string, string | Uint8Array>>,
  task: Partial<Task> = {},
): Promise<Report> {
  const files: FileReport[] = [];
  for (const [path, text] of Object.entries(texts)) files.push(await engine.check(text, { path, ...task }));
  const house = await engine.house(task.config ?? {});
  return buildReport(files, [...rules, ...(house?.rules ?? [])], '1.2.3');
}

/** A report that holds rules only as far as it needs them, so that people can read all of it. */
export function small(report: Report): Report {
  const used = new Set(report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  return { ...report, rules: Object.fromEntries(Object.entries(report.rules).filter(([id]) => used.has(id))) };
}

/** All texts that we wrote, by their path. */
export async function fixtureTexts(): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = new URL('../../fixtures/', import.meta.url);
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => /\.(?:md|html|txt|docx|dotx|odt)$/u.test(path))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(new URL(path, folder))] as const)),
  );
}

/** A report in which every text of a document, and every path, holds the same words. */
export async function reportFullOf(hostile: string): Promise<Report> {
  const report = await reportOn(exampleTexts);
  const files = report.files.map((file) => ({
    ...file,
    path: `map/${hostile}`,
    ...(file.fatal && { fatal: { ...file.fatal, message: hostile } }),
    findings: file.findings.map((finding) => filled(finding, hostile)),
    suppressedFindings: file.suppressedFindings.map((finding) => ({
      ...filled(finding, hostile),
      suppression: { ...finding.suppression, reason: hostile },
    })),
  }));
  return { ...report, files: [...files, failed(`map/${hostile}`, { code: 'unreadable', message: hostile })] };
}

function filled<Finding extends FileReport['findings'][number]>(finding: Finding, hostile: string): Finding {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2, range: [0, 1] as const };
  return {
    ...finding,
    message: hostile,
    match: hostile,
    speaker: hostile,
    block: { ...finding.block, heading: [hostile] },
    ...(finding.sentence && { sentence: { ...finding.sentence, text: hostile, marks: [[0, 2]] } }),
    suggestions: [{ text: hostile, safety: 'safe', edits: [{ range: finding.range, text: hostile }] }],
    related: [{ message: hostile, ...place }],
  };
}
