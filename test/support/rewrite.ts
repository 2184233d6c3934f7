import type { Task } from '../../src/engine/engine.ts';
import { check } from './engine.ts';

/** A suggestion that can be applied. */
export interface Rewritten {
  readonly rule: string;
  readonly safety: 'safe' | 'suggestion';
  /** The whole source, with the edits made. */
  readonly result: string;
}

/** What each suggestion with edits makes of a text, in the order of the findings. */
export async function rewritten(text: string, task: Partial<Task> = {}): Promise<Rewritten[]> {
  const { findings } = await check(text, task);
  return findings.flatMap(({ ruleId, suggestions = [] }) =>
    suggestions.flatMap(({ safety, edits }) => {
      if (!edits) return [];
      let result = '';
      let at = 0;
      for (const edit of edits) {
        result += text.slice(at, edit.range[0]) + edit.text;
        at = edit.range[1];
      }
      return [{ rule: ruleId, safety, result: result + text.slice(at) }];
    }),
  );
}
