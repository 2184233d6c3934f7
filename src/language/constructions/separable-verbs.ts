import { VerbFact } from '../morphology/morphology.ts';
import { Is } from '../tagger/tags.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Words } from './words.ts';

/** A separable verb or fixed expression, whether its parts stand together or apart. */
export interface SeparableVerb {
  /** "aanmelden", "in kennis stellen". */
  readonly lemma: string;
  /** Its words in order, with the "te" between them. */
  readonly words: readonly number[];
}

/** The separable verbs of a sentence, in order. */
export function separableVerbsOf(groups: readonly VerbGroup[], words: Words): SeparableVerb[] {
  const found: SeparableVerb[] = [];
  const taken = new Set<number>();
  for (const { words: own, main, lemma } of groups) {
    if (taken.has(main) || lemma === words.lemma(main)) continue;
    const parts = own.filter((at) => at === main || !words.is(at, Is.verb));
    const last = parts.at(-1) as number;
    // "te" only belongs to it where it stands between its parts: "aan te vragen".
    found.push({
      lemma,
      words: parts.filter((at) => words.word(at) !== 'te' || (at > (parts[0] as number) && at < last)),
    });
    taken.add(main);
  }
  for (let at = 0; at < words.count; at++) {
    if (taken.has(at) || !words.is(at, Is.finite | Is.infinitive | Is.participle)) continue;
    const lemma = words.lemma(at);
    if ((words.morphology.verb(lemma) & VerbFact.separable) !== 0) found.push({ lemma, words: [at] });
  }
  return found.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}
