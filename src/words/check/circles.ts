import { isOf } from './examples.ts';
import { type ListProblem, type PlacedEntry, wordingsOf } from './problem.ts';
import { audiencesOf, canMeet, type ListReader } from './reader.ts';

/** Simpler words that are themselves reported to the same readers, and entries that send a writer back and forth. */
export function circles(
  placed: readonly PlacedEntry[],
  all: readonly PlacedEntry[],
  reader: ListReader,
): ListProblem[] {
  const byWording = new Map<string, PlacedEntry[]>();
  for (const one of all) {
    for (const wording of wordingsOf(one.entry)) {
      byWording.set(key(wording), [...(byWording.get(key(wording)) ?? []), one]);
    }
  }
  return placed.flatMap((one) => {
    const messages = audiencesOf(one.entry).flatMap((audience) => {
      return reader.simplerFor(one.entry, audience).flatMap((wording) => {
        const others = byWording.get(key(wording)) ?? [];
        const message =
          ownWord(wording, one) ?? reported(wording, one, reader, audience) ?? sentBack(wording, one, others);
        return message ?? [];
      });
    });
    return [...new Set(messages)].map((message) => ({ ...one, message }));
  });
}

function ownWord(wording: string, { entry }: PlacedEntry): string | undefined {
  const isOwn = wordingsOf(entry).some((own) => key(own) === key(wording));
  return isOwn ? `stelt zichzelf voor: “${wording}”.` : undefined;
}

function reported(
  wording: string,
  one: PlacedEntry,
  reader: ListReader,
  audience: ReturnType<typeof audiencesOf>[number],
): string | undefined {
  const hits = reader.hits(carrier(wording), one.entry, audience);
  const hit = hits.find(({ entry }) => entry.rule !== 'aanspreking');
  if (!hit) return undefined;
  if (isOf(hit, one)) return `wordt gevonden in het eigen voorstel “${wording}”.`;
  return `stelt “${wording}” voor, en dat meldt de lijst ${hit.entry.theme} zelf.`;
}

function sentBack(wording: string, { entry }: PlacedEntry, others: readonly PlacedEntry[]): string | undefined {
  const back = others.find((other) => {
    return canMeet(entry, other.entry) && other.entry.simpler?.some((word) => key(word) === key(entry.word));
  });
  return back && `stelt “${wording}” voor, en de lijst ${back.list.theme} stuurt de schrijver terug.`;
}

/** A sentence in which any wording can stand. */
function carrier(wording: string): string {
  return `Dit is ${wording.replaceAll(/\s*…\s*/gu, ' dat ').trim()} dus.`;
}

function key(wording: string): string {
  return wording.toLowerCase().replaceAll(/[[\]]/gu, '');
}
