import { harmless } from './harmless.ts';
import { jsonText } from './json.ts';
import { hasLines, placedMessage, placeInDocument } from './place.ts';
import { markdownText } from './compare/markdown-text.ts';
import type { FileReport, Finding, Report, RuleReport } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub takes no description that is longer, in characters. */
const LONGEST = 1024;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation' } as const;

/**
 * A report as SARIF 2.1.0, with all that GitHub's code scanning asks. Findings that were switched off are left out:
 * GitHub makes an alert of each result, or keeps it open, also where SARIF says that it is suppressed.
 */
export function formatSarif(report: Report): string {
  const ids = Object.keys(report.rules);
  const places = new Map(ids.map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        language: 'nl-BE',
        rules: ids.map((id) => ruleOf(id, report.rules[id] as RuleReport)),
      },
    },
    language: 'nl-BE',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.files.every(({ fatal }) => !fatal),
        toolExecutionNotifications: report.files.flatMap(notificationsOf),
      },
    ],
    results: report.files.flatMap((file) => file.findings.map((finding) => resultOf(finding, file, places))),
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function ruleOf(id: string, rule: RuleReport) {
  const { title, description, why, how, url, category, criterion, defaultSeverity, precision } = rule;
  const level = defaultSeverity === 'off' ? 'note' : LEVELS[defaultSeverity];
  return {
    id,
    name: short(title || id, 255),
    shortDescription: { text: short(title || id) },
    fullDescription: { text: short(description || title || id) },
    help: {
      text: [why, how, `Meer uitleg: klaretaal explain ${id}`].filter(Boolean).join('\n\n'),
      markdown: [
        ...(why ? [`**Waarom?** ${markdownText(why)}`] : []),
        ...(how ? [`**Wat doet u?** ${markdownText(how)}`] : []),
        `Meer uitleg: \`klaretaal explain ${id}\``,
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

function notificationsOf(file: FileReport) {
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
    partialFingerprints: {
      'klaretaal/v1': fingerprint,
      // GitHub's upload makes this from the line itself, and complains of another; where there is no line it can't.
      ...(!hasLines(file) && { primaryLocationLineHash: fingerprint }),
    },
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
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name: harmless(name), fullyQualifiedName: path, kind: 'paragraph' }],
  };
}

function relatedOf({ related = [] }: Finding, file: FileReport) {
  return related.map((place, index) => ({
    id: index + 1,
    message: { text: messageText(place.message) },
    physicalLocation: { artifactLocation: artifactOf(file), ...(hasLines(file) && { region: regionOf(place) }) },
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

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as an address: relative to the root of the sources, or a full one. */
function artifactOf({ path }: FileReport) {
  const segments = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  const uri = segments.join('/');
  return { uri: path.startsWith('/') ? `file://${uri}` : uri };
}

/** A message is plain text, but viewers make a link of `[…](…)`. */
function messageText(text: string): string {
  return harmless(text).replace(/\](?=\()/gu, ']\u200b');
}

function short(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
