import type { Turn } from './document.ts';

/** All turns of a dialogue in reading order, also those under a choice. */
export function allTurns(turns: readonly Turn[]): Turn[] {
  return turns.flatMap((turn) => [turn, ...turn.choices.flatMap((choice) => allTurns(choice.turns))]);
}
