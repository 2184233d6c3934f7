import { applyChanges, type SourceEdit } from '../document/source-edits.ts';
import type { Engine, Examined } from '../engine/engine.ts';
import type { Finding } from '../findings/finding.ts';
import type { CheckedText } from './checked-texts.ts';

/** What stands where the writer says why; it reads as an order, so that nobody leaves it. */
export const REASON = 'vul hier de reden in';

/** A comment that switches a rule off, and where to put it. */
export interface SwitchOff {
  readonly edit: SourceEdit;
  /** Only for what comes next, or for the whole text. */
  readonly scope: 'next' | 'file';
}

/**
 * What comments switch off in a version of a text, by comment and place. Editors ask each time that the cursor comes by,
 * and findings share comments: the one for the whole text serves all of a rule.
 */
const known = new WeakMap<CheckedText, Map<string, Promise<ReadonlySet<string>>>>();

/**
 * The comments that switch off a finding, as far as they can: each was tried, and does nothing else to the text.
 * Nothing in plain text, where a comment would be read. Takes up to three checks of the whole text.
 */
export async function switchesOff(engine: Engine, checked: CheckedText, finding: Finding): Promise<SwitchOff[]> {
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
  const ofText = known.get(checked) ?? new Map<string, Promise<ReadonlySet<string>>>();
  known.set(checked, ofText);
  const key = `${edit.range[0]} ${edit.text}`;
  const off = ofText.get(key) ?? switchedOffBy(engine, checked, edit, finding.ruleId);
  ofText.set(key, off);
  return (await off).has(finding.fingerprint);
}

/** The fingerprints of what a comment for a rule switches off; none where it does something to a block. */
async function switchedOffBy(
  engine: Engine,
  checked: CheckedText,
  edit: SourceEdit,
  ruleId: string,
): Promise<ReadonlySet<string>> {
  const after = await examineAfter(engine, checked, edit, [ruleId]);
  if (!leavesBlocks(checked, after)) return new Set();
  const off = new Set(after.report.suppressedFindings.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint } of after.report.findings) off.delete(fingerprint);
  return off;
}

/** Reads a text again after a change. @param only the rules that matter: the others cost time */
export function examineAfter(
  engine: Engine,
  checked: CheckedText,
  edit: SourceEdit,
  only: readonly string[],
): Promise<Examined> {
  // What a few rules read is of no use to the next check.
  const { memory: _, ...task } = checked.task;
  return engine.examine(applyChanges(checked.text, [{ edits: [edit] }]).text, { ...task, only });
}

/** Whether every block of a text is after a change what it was. */
function leavesBlocks({ examined }: CheckedText, after: Examined): boolean {
  const [old, now] = [examined.document?.blocks, after.document?.blocks];
  if (!old || now?.length !== old.length) return false;
  return now.every(({ text, kind }, index) => text === old[index]?.text && kind === old[index]?.kind);
}
