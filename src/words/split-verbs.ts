import type { Analysis } from '../language/analysis.ts';
import { type Forms, formsOf, hasForm } from '../language/constructions/candidates.ts';
import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { PARTICLES } from '../language/constructions/verb-lists.ts';
import type { Automaton } from './automaton.ts';
import { isMeant } from './guards.ts';
import type { Hit } from './hit.ts';
import { lookUp } from './look-up.ts';

const PARTICLE_FORMS: Forms = formsOf([...PARTICLES].join(' '));

/** Finds separable verbs of the lists whose parts stand apart in the block that was read: "deelt u … mee". */
export function splitVerbHits(analysis: Analysis, grammars: SentenceGrammars, lists: Automaton): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of analysis.sentences) {
    if (!hasForm(sentence, analysis, PARTICLE_FORMS)) continue;
    const { separables, words } = grammars.of(sentence);
    for (const { lemma, words: own } of separables) {
      // Joined forms, and "aan te vangen", stand in the lists themselves.
      if (own.length < 2 || own.some((at) => words.word(at) === 'te')) continue;
      const first = own[0] as number;
      const last = own.at(-1) as number;
      for (const entry of lookUp(lemma, lists)) {
        if (entry.pos !== 'verb') continue;
        const hit: Hit = {
          entry,
          block: analysis.block,
          from: words.from(first),
          to: words.to(last),
          sentence,
          tokenFrom: sentence.tokenFrom + first,
          tokenTo: sentence.tokenFrom + last + 1,
          verbToken: sentence.tokenFrom + first,
          ...(last > first + 1 && {
            wording: `${analysis.word(sentence.tokenFrom + first)} … ${words.word(last)}`,
            parts: [
              [words.from(first), words.to(first)],
              [words.from(last), words.to(last)],
            ],
          }),
        };
        if (isMeant(hit, analysis)) hits.push(hit);
      }
    }
  }
  return hits;
}
