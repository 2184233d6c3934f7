import type { GrammarReader } from '../../language/constructions/grammar.ts';
import type { WordList } from '../entry.ts';
import { circles } from './circles.ts';
import { incomplete } from './complete.ts';
import { doubles } from './doubles.ts';
import { failingExamples } from './examples.ts';
import { entriesOf, type ListProblem } from './problem.ts';
import { ListReader } from './reader.ts';
import { unreachable } from './unreachable.ts';

/**
 * Checks word lists: that each entry is complete, that its sentences behave, that no advice is itself reported, that
 * every wording can be found, and that no two entries are one.
 *
 * @param own the lists that are checked
 * @param ours lists that count behind them: what they say of a word may be said anew
 * @throws WordListError when an entry holds no word
 */
export function checkLists(own: readonly WordList[], ours: readonly WordList[], grammar: GrammarReader): ListProblem[] {
  const lists = [...own, ...ours];
  const reader = new ListReader(lists, grammar);
  // Words that only mark a form of address give no advice.
  const advising = entriesOf(own).filter(({ entry }) => entry.value === undefined);
  return [
    ...incomplete(advising),
    ...failingExamples(advising, reader),
    ...circles(advising, entriesOf(lists), reader),
    ...doubles(advising),
    ...unreachable(advising, reader),
  ];
}
