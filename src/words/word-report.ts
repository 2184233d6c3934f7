import type { Report, Suggestion } from '../rule/rule.ts';
import type { Hit } from './match.ts';

/** Capitals of the wording that is replaced go to the one that comes. */
function withCapitalsOf(original: string, wording: string): string {
  const letters = original.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return wording.toUpperCase();
  if (/^\p{Lu}/u.test(original)) return wording.charAt(0).toUpperCase() + wording.slice(1);
  return wording;
}

/** "“als”, “wanneer” of “indien”": what a writer can choose from. */
export function oneOf(wordings: readonly string[]): string {
  const quoted = wordings.map((wording) => `“${wording}”`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}`;
}

/** The wordings that a writer can put in the place of a hit. Only where an entry promises so, it can be done unseen. */
export function suggestionsFor(hit: Hit): Suggestion[] {
  // What stands apart can't be replaced in one piece.
  if (hit.wording) return (hit.simpler ?? hit.entry.simpler ?? []).map((text) => ({ text }));
  const original = hit.block.text.slice(hit.from, hit.to);
  return (hit.simpler ?? hit.entry.simpler ?? []).map((wording, index) => {
    const text = withCapitalsOf(original, wording);
    return hit.entry.swap && index === 0 ? { text, safety: 'suggestion' } : { text };
  });
}

/** Whether the text has another form than the lists, so that the simpler words don't fit as they stand. */
function isInflected({ entry, wording, simpler }: Hit, original: string): boolean {
  if (simpler) return false;
  if (wording) return true;
  if (entry.swap || !(entry.word.includes('[') || INFLECTING.has(entry.pos ?? ''))) return false;
  return original.toLowerCase() !== entry.word.replace(/[[\]]/gu, '').toLowerCase();
}

const INFLECTING = new Set(['verb', 'noun', 'adj']);

/**
 * The report of a word: what stands there, the simpler words, and why.
 *
 * @param verdict what it is, after the word: "is ambtelijke taal"
 */
export function wordReport(hit: Hit, verdict: string): Report {
  const { entry } = hit;
  const original = hit.wording ?? hit.block.text.slice(hit.from, hit.to);
  const simpler = hit.simpler ?? entry.simpler ?? [];
  const advice = [
    ...(simpler.length > 0
      ? [`${isInflected(hit, original) ? 'Kies een vorm van' : 'Schrijf'} ${oneOf(simpler)}.`]
      : []),
    ...(entry.drop ? [simpler.length > 0 ? 'Of laat het weg.' : 'Laat het weg.'] : []),
    ...(entry.note ? [entry.note] : []),
  ];
  return {
    at: hit,
    message: `“${original}” ${verdict}. ${advice.join(' ')}`.trim(),
    ...(entry.severity && { severity: entry.severity }),
    source: { list: entry.theme, entry: entry.word },
    suggestions: suggestionsFor(hit),
  };
}
