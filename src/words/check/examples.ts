import type { Hit } from '../hit.ts';
import type { ListProblem, PlacedEntry } from './problem.ts';
import type { ListReader } from './reader.ts';

/** Whether an entry is found in its wrong sentence, and stays silent in its right ones. */
export function failingExamples(placed: readonly PlacedEntry[], reader: ListReader): ListProblem[] {
  return placed.flatMap((one) => messages(one, reader).map((message) => ({ ...one, message })));
}

function messages(one: PlacedEntry, reader: ListReader): string[] {
  const { entry, list } = one;
  const own = (hit: Hit) => isOf(hit, one);
  const found: string[] = [];
  if (entry.wrong && reader.hits(entry.wrong, entry).filter(own).length !== 1) {
    found.push(`wordt niet precies één keer gevonden in de foute zin: ${entry.wrong}`);
  }
  for (const hit of entry.right ? reader.hits(entry.right, entry) : []) {
    if (isSpoken(hit.entry.rule) && !isSpoken(list.rule)) continue;
    // The right sentence of an acronym writes it in full with the letters behind it: whether it does, its rule sees.
    if (list.rule === 'afkorting' && hit.entry.rule === 'afkorting') continue;
    found.push(`“${wordingOf(hit)}” (lijst ${hit.entry.theme}) wordt gemeld in de goede zin: ${entry.right}`);
  }
  for (const trap of entry.traps ?? []) {
    if (reader.hits(trap, entry).some(own)) found.push(`wordt ten onrechte gevonden in: ${trap}`);
  }
  for (const hit of entry.note ? reader.hits(entry.note, entry) : []) {
    if (hit.entry.word !== entry.word && hit.entry.rule !== 'afkorting' && !isSpoken(hit.entry.rule)) {
      found.push(
        `“${wordingOf(hit)}” (lijst ${hit.entry.theme}) staat in de uitleg en wordt zelf gemeld: ${entry.note}`,
      );
    }
  }
  return found;
}

/** Rules for what staff says at a counter: they don't look at written sentences. */
function isSpoken(rule: string): boolean {
  return rule.startsWith('loket-');
}

/** The words of a hit as they stand in the sentence. */
function wordingOf({ wording, block, from, to }: Hit): string {
  return wording ?? block.text.slice(from, to);
}

/** Whether a hit is of an entry. */
export function isOf({ entry }: Hit, { list, entry: source }: PlacedEntry): boolean {
  return entry.theme === list.theme && entry.word === source.word;
}
