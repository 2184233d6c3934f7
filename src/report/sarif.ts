import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import { hash } from '../findings/order.ts';
import type { Report, RuleReport } from '../findings/report.ts';
import { codeInMarkdown, markdownText } from './compare/markdown-text.ts';
import { explanationOf } from './explanation.ts';
import { harmless } from './harmless.ts';
import { jsonText } from './json.ts';
import { countText, numberText } from './numbers.ts';
import { hasLines, placedMessage, placeInDocument, repositoryPath } from './place.ts';
import { rankedFindings } from './ranked.ts';
import { BUDGET, wholeFaults } from './whole-faults.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub takes no description that is longer, in characters. */
const LONGEST = 1024;
/** GitHub shows so many results of a run, and refuses one with 25,000. */
const MOST = 5000;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation' } as const;

/**
 * A report as SARIF 2.1.0, with all that GitHub's code scanning asks. Findings that were switched off are left out:
 * GitHub makes an alert of each result, or keeps it open, also where SARIF says that it is suppressed. Where there are
 * more than GitHub shows, the gravest are there, and a notification on the others.
 */
export function formatSarif(report: Report): string {
  const over = report.files.filter((file) => !file.fatal && wholeFaults(file).length > 0);
  const rules = [...Object.entries(report.rules), ...(over.length > 0 ? [[BUDGET, BUDGET_RULE] as const] : [])];
  const places = new Map(rules.map(([id], index) => [id, index]));
  const ranked = rankedFindings(report);
  const shown = new Set(ranked.slice(0, Math.max(0, MOST - over.length)).map(({ finding }) => finding));
  const findings = report.files.flatMap((file) =>
    file.findings.filter((finding) => shown.has(finding)).map((finding) => resultOf(finding, file, places)),
  );
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        language: 'nl-BE',
        rules: rules.map(([id, rule]) => ruleOf(id, rule)),
      },
    },
    language: 'nl-BE',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.files.every(({ fatal }) => !fatal),
        toolExecutionNotifications: [
          ...report.files.flatMap(unreadNotifications),
          ...leftNotifications(ranked.length - shown.size, shown.size),
        ],
      },
    ],
    results: [...over.map((file) => budgetResult(file, places)), ...findings],
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

/** What stands with the rules where a text goes over a budget. */
const BUDGET_RULE: RuleReport = {
  title: 'Over het budget',
  description:
    'Meldt teksten die meer meldingen hebben dan hun budget in de instellingen toelaat, of een lagere score.',
  why: 'Uw organisatie koos in de instellingen hoeveel meldingen een tekst van deze soort mag hebben.',
  how: 'Verbeter meldingen van deze tekst tot hij binnen het budget past.',
  url: '',
  category: 'overig',
  defaultSeverity: 'error',
  fixable: 'never',
};

function ruleOf(id: string, rule: RuleReport) {
  const { title, description, why, how, url, category, criterion, defaultSeverity, precision } = rule;
  const level = defaultSeverity === 'off' ? 'note' : LEVELS[defaultSeverity];
  return {
    id,
    name: short(title || id, 255),
    shortDescription: { text: short(title || id) },
    fullDescription: { text: short(description || title || id) },
    help: {
      text: [why, how, ...(id === BUDGET ? [] : [explanationOf(id)])].filter(Boolean).join('\n\n'),
      markdown: [
        ...(why ? [`**Waarom?** ${markdownText(why)}`] : []),
        ...(how ? [`**Wat doet u?** ${markdownText(how)}`] : []),
        ...(id === BUDGET ? [] : [`Uitleg: ${codeInMarkdown(`klaretaal explain ${id}`)}`]),
      ].join('\n\n'),
    },
    // It has to be an absolute address.
    ...(/^https?:/u.test(url) && { helpUri: url }),
    defaultConfiguration: { enabled: defaultSeverity !== 'off', level },
    properties: {
      tags: ['klare taal', category, ...(criterion ? [criterion] : [])],
      ...(precision && { precision }),
      'problem.severity': PROBLEMS[defaultSeverity],
    },
  };
}

function unreadNotifications(file: FileReport) {
  if (!file.fatal) return [];
  const { code, message } = file.fatal;
  return [
    {
      descriptor: { id: code },
      level: 'error',
      message: { text: messageText(message) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
    },
  ];
}

function leftNotifications(left: number, shown: number) {
  if (left === 0) return [];
  const text = `Hier ${left === 1 ? 'ontbreekt' : 'ontbreken'} ${countText(left, 'melding', 'meldingen')}: GitHub toont er niet meer. De ${numberText(shown)} ergste staan er wel.`;
  return [{ descriptor: { id: 'results-left-out' }, level: 'warning', message: { text } }];
}

/** One for each text, whatever its budgets are of: GitHub takes results of one rule on one line for the same. */
function budgetResult(file: FileReport, places: ReadonlyMap<string, number>) {
  const messages = wholeFaults(file).map(({ message }) => message);
  return {
    ruleId: BUDGET,
    ruleIndex: places.get(BUDGET),
    level: 'error',
    message: { text: messageText(messages.join(' ')) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(START) } }],
    partialFingerprints: fingerprintsOf(hash(`${repositoryPath(file)}\n${BUDGET}`), file),
  };
}

/** GitHub's upload makes its own from the line itself, and complains of another; where there is no line it can't. */
function fingerprintsOf(fingerprint: string, file: FileReport) {
  return { 'klaretaal/v1': fingerprint, ...(!hasLines(file) && { primaryLocationLineHash: fingerprint }) };
}

function resultOf(finding: Finding, file: FileReport, places: ReadonlyMap<string, number>) {
  const { ruleId, severity, fingerprint } = finding;
  const ruleIndex = places.get(ruleId);
  const related = relatedOf(finding, file);
  const fixes = fixesOf(finding, file);
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageText(placedMessage(finding, file)) },
    locations: [locationOf(finding, file)],
    partialFingerprints: fingerprintsOf(fingerprint, file),
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function locationOf(finding: Finding, file: FileReport) {
  const artifactLocation = artifactOf(file);
  if (hasLines(file)) return { physicalLocation: { artifactLocation, region: regionOf(finding) } };
  const { heading, paragraph } = finding.block;
  const name = paragraph === undefined ? placeInDocument(finding) : `alinea ${paragraph}`;
  const path = [...heading, name].map(harmless).join(' › ');
  return {
    // GitHub takes no result without a region.
    physicalLocation: { artifactLocation, region: regionOf(START) },
    logicalLocations: [{ name: harmless(name), fullyQualifiedName: path, kind: 'paragraph' }],
  };
}

function relatedOf({ related = [] }: Finding, file: FileReport) {
  return related.map((place, index) => ({
    id: index + 1,
    message: { text: messageText(place.message) },
    physicalLocation: { artifactLocation: artifactOf(file), region: regionOf(hasLines(file) ? place : START) },
  }));
}

/** Only where there is a source: offsets in an extracted text are none in its file. */
function fixesOf({ suggestions = [] }: Finding, file: FileReport) {
  if (!hasLines(file)) return [];
  return suggestions.flatMap(({ text, edits = [] }) => {
    if (edits.length === 0) return [];
    const replacements = edits.map(({ range: [from, to], text: insertedText }) => ({
      deletedRegion: { charOffset: from, charLength: to - from },
      insertedContent: { text: insertedText },
    }));
    const description = { text: messageText(`Schrijf: ${text}`) };
    return [{ description, artifactChanges: [{ artifactLocation: artifactOf(file), replacements }] }];
  });
}

type Region = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** The place of what is about a text as a whole, and of all in a text that has no lines. */
const START: Region = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as an address: relative to the root of the sources, or a full one. */
function artifactOf(file: FileReport) {
  const path = repositoryPath(file);
  const [drive = ''] = /^[A-Za-z]:(?=\/)/u.exec(path) ?? [];
  const segments = path
    .slice(drive.length)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  const uri = segments.join('/');
  if (drive) return { uri: `file:///${drive}${uri}` };
  return { uri: path.startsWith('/') ? `file://${uri}` : uri };
}

/** A message is plain text, but viewers make a link of `[…](…)`. */
function messageText(text: string): string {
  return harmless(text).replace(/\](?=\()/gu, ']\u200b');
}

function short(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
