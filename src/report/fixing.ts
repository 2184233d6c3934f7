import type { FileReport } from '../findings/file-report.ts';
import type { Finding, SuggestionReport } from '../findings/finding.ts';
import { countText } from './numbers.ts';

/** What may be corrected: only what can't change meaning or grammar, or every first suggestion. */
export type FixLevel = 'safe' | 'suggestion';

/** The suggestion of a finding that is applied at a level: the first, where it has edits. */
export function fixOf({ suggestions }: Finding, level: FixLevel): SuggestionReport | undefined {
  const first = suggestions?.[0];
  return first?.edits?.length && (level === 'suggestion' || first.safety === 'safe') ? first : undefined;
}

/** How many findings of some texts can be corrected at a level. */
function countFixable(files: readonly FileReport[], level: FixLevel): number {
  return files.reduce((sum, { findings }) => sum + findings.filter((one) => fixOf(one, level)).length, 0);
}

/** What was corrected in a run. */
export interface Fixed {
  readonly findings: number;
  readonly files: number;
}

/**
 * The lines below a report on what klaretaal can correct itself, or did.
 *
 * @param fixed absent where nothing was to be corrected
 */
export function fixLines(files: readonly FileReport[], level: FixLevel | undefined, fixed?: Fixed): string {
  const safe = countFixable(files, 'safe');
  const others = countFixable(files, 'suggestion') - safe;
  const lines: string[] = [];
  if (fixed) lines.push(fixedLine(fixed));
  const isOpen = !level && safe > 0;
  if (isOpen) lines.push(`${countedFindings(safe)} kan klaretaal zelf verbeteren: voeg --fix toe.`);
  if (level !== 'suggestion' && others > 0) {
    const more = isOpen || fixed ? 'Nog ' : '';
    lines.push(
      `${more}${countedFindings(others)} kan klaretaal herschrijven met --fix-suggestions. Lees de tekst daarna na.`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What a patch comes down to. */
export function patchLine({ findings, files }: Fixed): string {
  if (findings === 0) return 'Er is niets te verbeteren.';
  return `Te verbeteren: ${countedFindings(findings)} in ${countedTexts(files)}. Uw teksten zijn nog dezelfde.`;
}

function fixedLine({ findings, files }: Fixed): string {
  return findings === 0 ? 'Verbeterd: niets.' : `Verbeterd: ${countedFindings(findings)} in ${countedTexts(files)}.`;
}

function countedFindings(count: number): string {
  return countText(count, 'melding', 'meldingen');
}

function countedTexts(count: number): string {
  return countText(count, 'tekst', 'teksten');
}
