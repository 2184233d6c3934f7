import { scan, Tokens } from '../language/tokens.ts';
import type { Automaton } from './automaton.ts';
import type { Entry } from './entry.ts';
import { OUTPUT_BITS, OUTPUT_EXCEPTION, OUTPUT_PIECE } from './layout.ts';

/** Outputs that are no entry by themselves. */
const NOT_WHOLE = OUTPUT_EXCEPTION | OUTPUT_PIECE;

const tokens = new Tokens();

/** The entries that a word or expression is a form of, whatever its sense; each once. */
export function lookUp(wording: string, automaton: Automaton): Entry[] {
  scan(wording, [], tokens);
  const number = (at: number) => {
    return automaton.wordNumber(
      wording,
      tokens.start[at] as number,
      tokens.end[at] as number,
      tokens.hash[at] as number,
    );
  };
  if (tokens.count === 0 || number(0) === 0) return [];
  let node = automaton.firstNode(number(0));
  for (let at = 1; at < tokens.count && node !== 0; at++) {
    node = automaton.acrossGap(node, tokens.flags[at] as number);
    node = node !== 0 && number(at) !== 0 ? automaton.nextNode(node, number(at)) : 0;
  }
  if (node === 0) return [];
  const entries = [...automaton.outputs(node)].filter((output) => (output & NOT_WHOLE) === 0);
  return [...new Set(entries.map((output) => automaton.entry(output >> OUTPUT_BITS)))];
}
