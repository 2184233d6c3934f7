import type { TextDocument } from '../../../document/document.ts';
import type { Parts } from '../../office/archive.ts';
import { RunsOf } from '../../office/runs.ts';
import type { TextEdit } from '../../office/text-edits.ts';
import { PartChanges } from './part-changes.ts';
import { UNTRACKED } from './tracked.ts';

/**
 * Writes changes into the runs of a Word file; everything else stays as it was written.
 *
 * @param document what was read of the file; the changes are of its extracted text
 * @returns the new bytes of the parts that change, by name
 */
export async function correctedDocx(
  parts: Parts,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<Map<string, Uint8Array>> {
  const changed = new Map<string, Uint8Array>();
  for (const [name, changes] of await partChanges(parts, document, edits)) {
    const bytes = changes.write(
      () => UNTRACKED,
      (xml) => xml,
    );
    if (bytes) changed.set(name, bytes);
  }
  return changed;
}

/** The changes by the part that they are in. */
async function partChanges(
  parts: Parts,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<Map<string, PartChanges>> {
  const runs = new RunsOf(document);
  const found = new Map<string, PartChanges>();
  for (const edit of edits) {
    const run = runs.at(edit.at);
    if (!run) continue;
    const known = found.get(run.part);
    const changes = known ?? new PartChanges((await parts.bytes(run.part)) ?? new Uint8Array(), runs);
    found.set(run.part, changes);
    if (run.attribute) changes.editAttribute(run, edit);
    else changes.edit(edit);
  }
  return found;
}
