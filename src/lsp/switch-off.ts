import type { Engine } from '../engine.ts';
import { applyChanges, type SourceEdit } from '../rewrite/apply.ts';
import type { Finding } from '../report/report.ts';
import type { CheckedText } from './checked-texts.ts';

/** What stands where the writer says why; it reads as an order, so that nobody leaves it. */
export const REASON = 'vul hier de reden in';

/** A comment that switches a rule off, and where to put it. */
export interface SwitchOff {
  readonly edit: SourceEdit;
  /** Only for what comes next, or for the whole text. */
  readonly scope: 'next' | 'file';
}

/** What was worked out for a version of a text: editors ask each time that the cursor comes by. */
const known = new WeakMap<CheckedText, Map<Finding, Promise<SwitchOff[]>>>();

/**
 * The comments that switch off a finding, as far as they can: each was tried, and does nothing else to the text.
 * Nothing in plain text, where a comment would be read.
 */
export function switchesOff(engine: Engine, checked: CheckedText, finding: Finding): Promise<SwitchOff[]> {
  const ofText = known.get(checked) ?? new Map<Finding, Promise<SwitchOff[]>>();
  known.set(checked, ofText);
  const found = ofText.get(finding) ?? tried(engine, checked, finding);
  ofText.set(finding, found);
  return found;
}

async function tried(engine: Engine, checked: CheckedText, finding: Finding): Promise<SwitchOff[]> {
  const { document } = checked.examined;
  if (!document || (document.format !== 'markdown' && document.format !== 'html')) return [];
  const found: SwitchOff[] = [];
  for (const edit of nextPlaces(checked, finding)) {
    if (!(await works(engine, checked, finding, edit))) continue;
    found.push({ edit, scope: 'next' });
    break;
  }
  const whole = atStart(checked, finding.ruleId);
  if (await works(engine, checked, finding, whole)) found.push({ edit: whole, scope: 'file' });
  return found;
}

/** Where a comment for the next block may stand: on a line before it, else right before its first word. */
function nextPlaces({ text, examined }: CheckedText, { ruleId, block }: Finding): SourceEdit[] {
  const prose = examined.document?.blocks[block.index];
  if (!prose || block.kind === 'image' || block.kind === 'comment') return [];
  const start = prose.map.start(0);
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indent = /^[ \t]*/u.exec(text.slice(line))?.[0] ?? '';
  const comment = `<!-- klaretaal-volgende ${ruleId}: ${REASON} -->`;
  return [
    { range: [line, line], text: `${indent}${comment}\n` },
    { range: [start, start], text: `${comment} ` },
  ];
}

/** A comment at the start of a text, behind what must come first: front matter, a document type. */
function atStart({ text }: CheckedText, ruleId: string): SourceEdit {
  const lead = /^(?:---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n|\s*<!doctype[^>]*>[ \t]*\r?\n?)/iu.exec(text)?.[0].length ?? 0;
  return { range: [lead, lead], text: `<!-- klaretaal-bestand-uit ${ruleId}: ${REASON} -->\n\n` };
}

/** Whether a comment switches the finding off, and leaves every block as it was. */
async function works(engine: Engine, checked: CheckedText, finding: Finding, edit: SourceEdit): Promise<boolean> {
  const { document } = checked.examined;
  const changed = applyChanges(checked.text, [{ edits: [edit] }]).text;
  // The other rules don't matter here, and cost time. What one rule reads is of no use to the next check.
  const { memory: _, ...task } = checked.task;
  const after = await engine.examine(changed, { ...task, only: [finding.ruleId] });
  const blocks = after.document?.blocks;
  if (!document || blocks?.length !== document.blocks.length) return false;
  if (
    !blocks.every(
      ({ text, kind }, index) => text === document.blocks[index]?.text && kind === document.blocks[index]?.kind,
    )
  )
    return false;
  return (
    after.report.suppressedFindings.some((one) => one.fingerprint === finding.fingerprint) &&
    !after.report.findings.some((one) => one.fingerprint === finding.fingerprint)
  );
}
