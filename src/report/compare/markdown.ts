import {
  type ComparedFinding,
  type ComparedSentence,
  type ComparedText,
  type Comparison,
  type Fate,
  FATES,
  type SentenceChange,
} from '../../compare/comparison.ts';
import { SEVERITY_NAMES } from '../severity-names.ts';
import { markdownText } from './markdown-text.ts';
import { markedParts } from './parts.ts';
import {
  briefText,
  CHANGE_NAMES,
  FATE_NAMES,
  findingAt,
  findingsText,
  isSettled,
  kindText,
  measureRows,
  placeText,
  ruleCounts,
  sentencesText,
  textName,
  verdictLines,
  wordsText,
} from './wording.ts';

/** A comment on GitHub takes 65,536 characters; what does not fit is counted, and left to the page in HTML. */
const ROOM = 60_000;
/** The findings may take so much of it, so that there is room for the sentences. */
const ROOM_FOR_FINDINGS = 20_000;

/**
 * A comparison as a comment for a merge request: tables in GitHub's Markdown. Text of the documents can't become markup,
 * a link or a mention.
 */
export function formatComparisonMarkdown(comparison: Comparison): string {
  const head = [...headLines(comparison), ...ruleLines(comparison)];
  const findings = findingLines(comparison, ROOM_FOR_FINDINGS);
  const used = [...head, ...findings].reduce((sum, line) => sum + line.length + 1, 0);
  return [...head, ...findings, ...sentenceLines(comparison, ROOM - used)].join('\n');
}

function headLines(comparison: Comparison): string[] {
  const [verdict = '', ...others] = verdictLines(comparison).map(markdownText);
  const { old, new: fresh } = comparison;
  return [
    '## Twee versies vergeleken',
    '',
    [`**${verdict}**`, ...others].join(' '),
    '',
    `Oud: ${markdownText(textName(old))}. Nieuw: ${markdownText(textName(fresh))}. ${markdownText(kindText(comparison))}`,
    '',
    '| cijfer | oud | nieuw | wat dat betekent |',
    '| --- | ---: | ---: | --- |',
    ...measureRows(comparison).map((row) => tableRow([row.name, row.old, row.new, row.meaning])),
    '',
  ];
}

function ruleLines(comparison: Comparison): string[] {
  const rules = Object.entries(comparison.rules);
  if (rules.length === 0) return ['### Meldingen: geen', ''];
  return [
    `### Meldingen: ${findingsText(comparison)}`,
    '',
    `| regel | ${FATES.map((fate) => FATE_NAMES[fate]).join(' | ')} |`,
    '| --- | ---: | ---: | ---: |',
    ...rules.map(([id, rule]) => tableRow([`${rule.title} (${id})`, ...FATES.map((fate) => String(rule[fate]))])),
    '',
  ];
}

/** Every finding with its place, folded away: those that ask for work first. */
function findingLines({ old, new: fresh, findings }: Comparison, room: number): string[] {
  const row = (fate: Fate, place: string, finding: ComparedFinding) =>
    tableRow([FATE_NAMES[fate], place, `${SEVERITY_NAMES[finding.severity]}: ${briefText(finding)}`, finding.ruleId]);
  const rows = [
    ...findings.new.map((one) => row('new', placeText(fresh, one), one)),
    ...findings.stayed.map((one) => row('stayed', placeText(fresh, one.new), one.new)),
    ...findings.gone.map((one) => row('gone', placeText(old, one), one)),
  ];
  if (rows.length === 0) return [];
  return [
    '<details><summary>Alle meldingen met hun plaats</summary>',
    '',
    '| wat | plaats | melding | regel |',
    '| --- | --- | --- | --- |',
    ...fitting(rows, room, ['melding', 'meldingen']),
    '',
    '</details>',
    '',
  ];
}

function sentenceLines(comparison: Comparison, room: number): string[] {
  const changed = comparison.sentences.filter((sentence) => !isSettled(sentence));
  const title = `### Zinnen: ${sentencesText(comparison) || 'geen'}`;
  if (changed.length === 0) return [title, ''];
  const rows = changed.map((sentence) => sentenceRow(comparison, sentence));
  return [
    title,
    '',
    '| wat | oud | nieuw | meldingen |',
    '| --- | --- | --- | --- |',
    ...fitting(rows, room, ['zin', 'zinnen']),
    '',
  ];
}

function sentenceRow(comparison: Comparison, group: SentenceChange): string {
  const { old, new: fresh } = comparison;
  const findings = FATES.flatMap((fate) => {
    const ids = group.findings[fate].map((at) => findingAt(comparison, fate, at).ruleId);
    return ids.length === 0 ? [] : [markdownText(`${FATE_NAMES[fate]}: ${ruleCounts(ids)}`)];
  });
  const cells = [
    markdownText(`${CHANGE_NAMES[group.change]}, ${wordsText(group)}`),
    sideCell(old, group.old, 'del'),
    sideCell(fresh, group.new, 'ins'),
    findings.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function sideCell(text: ComparedText, sentences: readonly ComparedSentence[], tag: 'del' | 'ins'): string {
  return sentences
    .map((sentence) => {
      const parts = markedParts(sentence).map((part) => {
        const shown = markdownText(part.text);
        return part.marked ? `<${tag}>${shown}</${tag}>` : shown;
      });
      return `${parts.join('')} (${markdownText(placeText(text, sentence))})`;
    })
    .join('<br>');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

/** The rows that there is room for, and how many there are more. */
function fitting(rows: readonly string[], room: number, [one, more]: readonly [one: string, more: string]): string[] {
  let used = 0;
  const shown = rows.filter((row) => (used += row.length + 1) <= room);
  const left = rows.length - shown.length;
  if (left === 0) return shown;
  return [...shown, '', `Nog ${left} ${left === 1 ? one : more}: die staan in het rapport van \`--format html\`.`];
}
