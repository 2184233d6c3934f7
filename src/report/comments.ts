import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import { placeInDocument } from './place.ts';
import { newSentence } from './sentence-groups.ts';
import { SEVERITY_NAMES } from './severity-names.ts';

/** Longest sentence that a comment repeats, in UTF-16 code units. */
const LONGEST = 200;

/** A finding as a remark in the margin of a text. */
export interface FindingComment {
  readonly finding: Finding;
  readonly paragraphs: readonly string[];
  /** For where it can't stand on its words: what it is about. */
  readonly about: string;
}

/** The findings of a text as remarks, in order. They are for people who have no list of rules at hand. */
export function commentsOf(
  file: Pick<FileReport, 'findings' | 'textSource'>,
  titleOf: (ruleId: string) => string,
): FindingComment[] {
  return file.findings.map((finding) => {
    const { severity, message, ruleId } = finding;
    const sentence = newSentence(finding);
    const name = SEVERITY_NAMES[severity];
    return {
      finding,
      about: aboutOf(finding, file.textSource === 'extracted'),
      paragraphs: [
        `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${message}`,
        ...(sentence ? [`Schrijf bijvoorbeeld: ${sentence}`] : []),
        `Regel: ${titleOf(ruleId)} (${ruleId})`,
      ],
    };
  });
}

/** @param hasPages the text is a file of a word processor itself, with paragraphs that its writer can find */
function aboutOf(finding: Finding, hasPages: boolean): string {
  if (finding.scope === 'document') return 'Dit gaat over de hele tekst.';
  const text = finding.sentence?.text || finding.match;
  const short = text && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const what = short ? `“${short}”` : finding.block.kind === 'image' ? 'een afbeelding' : 'deze tekst';
  return `Dit gaat over: ${what}${hasPages ? ` (${placeInDocument(finding)})` : ''}.`;
}
