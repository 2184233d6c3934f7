import type { StaleText } from '../findings/shard.ts';
import { countText } from './numbers.ts';

/** How many texts are named in a note. */
const MOST_NAMED = 5;

/** A Dutch sentence on what a baseline holds and is no longer found. @param name how people know the baseline */
export function staleNote(stale: readonly StaleText[], name: string): string {
  const sorted = [...stale].sort((a, b) => (a.path < b.path ? -1 : 1));
  const named = sorted.slice(0, MOST_NAMED).map(({ path, count }) => `${path} (${count})`);
  const rest = sorted.length - named.length;
  const others = rest > 0 ? ` en ${countText(rest, 'andere tekst', 'andere teksten')}` : '';
  const count = stale.reduce((sum, text) => sum + text.count, 0);
  const found = countText(count, 'melding', 'meldingen');
  const stand = count === 1 ? 'staat' : 'staan';
  return `${found} in ${name} ${stand} niet meer in de teksten: ${named.join(', ')}${others}. Haal ze weg met --baseline ${name} --update-baseline.`;
}
