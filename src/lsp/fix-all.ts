import { diffWordsWithSpace } from 'diff';
import type { SourceEdit } from '../document/source-edits.ts';
import type { Engine } from '../engine/engine.ts';
import { fix } from '../engine/fixer.ts';
import type { Checker } from '../engine/manuscript.ts';
import type { CheckedText } from './checked-texts.ts';

/** What was worked out for a version of a text: editors that can't ask for it later want it each time that the cursor moves. */
const known = new WeakMap<CheckedText, Promise<readonly SourceEdit[] | undefined>>();

/**
 * The edits that apply all safe suggestions of a text, worked out once.
 *
 * @param isLatest whether the text is still the latest: else the work stops
 * @returns nothing where it stopped
 */
export function fixAllEdits(
  engine: Engine,
  checked: CheckedText,
  isLatest: () => boolean,
): Promise<readonly SourceEdit[] | undefined> {
  const edits = known.get(checked) ?? workedOut(engine, checked, isLatest);
  known.set(checked, edits);
  return edits;
}

/** Ends a correction that nobody waits for any more. */
class Outdated extends Error {}

async function workedOut(
  engine: Engine,
  checked: CheckedText,
  isLatest: () => boolean,
): Promise<readonly SourceEdit[] | undefined> {
  const checker: Checker = {
    async examine(text, task) {
      // A correction takes many checks; whoever types on is let through between them.
      await new Promise((next) => setImmediate(next));
      if (!isLatest()) throw new Outdated();
      return engine.examine(text, task);
    },
  };
  try {
    const { text } = await fix(checker, checked.text, checked.task, 'safe');
    return differences(checked.text, text);
  } catch (error) {
    if (error instanceof Outdated) return undefined;
    throw error;
  }
}

/** The edits that make one text of another, word by word. */
function differences(before: string, after: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  let at = 0;
  let from = 0;
  let text = '';
  const close = () => {
    if (at > from || text) edits.push({ range: [from, at], text });
    text = '';
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added) text += value;
    else if (removed) at += value.length;
    else {
      close();
      at += value.length;
      from = at;
    }
  }
  close();
  return edits;
}
