// What is known of verbs and participles, as src/language/morphology/morphology.ts looks it up.
import { bytesOf, groupStarts, restsOf, sorted } from './binary.js';
import { hashOf, VerbFact } from './language.js';
import { participlesAsState, verbsWithZijn } from './sources.js';

/** The bytes of the table. @param {Map<string, string>} verbs with their particle */
export function verbFacts(verbs) {
  /** @type {Map<number, number>} */
  const facts = new Map();
  /** @param {string} word @param {number} fact */
  const add = (word, fact) => facts.set(hashOf(word), (facts.get(hashOf(word)) ?? 0) | fact);
  for (const [verb, particle] of verbs) add(verb, VerbFact.known | (particle ? VerbFact.separable : 0));
  for (const { verb, always } of verbsWithZijn()) add(verb, always ? VerbFact.withZijn : VerbFact.withEither);
  // The mark keeps participles apart from infinitives that are written the same.
  for (const { form, always } of participlesAsState()) {
    add(`=${form}`, always ? VerbFact.state : VerbFact.mostlyState);
  }
  const entries = sorted(facts);
  return bytesOf([
    Uint32Array.from([entries.length]),
    groupStarts(entries),
    restsOf(entries),
    Uint8Array.from(entries, ([, bits]) => bits),
  ]);
}
