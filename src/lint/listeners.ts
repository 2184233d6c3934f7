import type { Block } from '../document/document.ts';
import type { Analysis } from '../language/analysis.ts';
import { isRunningText } from '../language/running-text.ts';
import type { DutchReader, Listener } from '../rule/rule.ts';
import type { BlockReading } from './block-memory.ts';

/** What was found in a block that rules are told of. */
export type FoundInBlock = Pick<BlockReading, 'hits' | 'explained' | 'rareWords' | 'acronyms'>;

/** Rules that are told what stands in blocks, in the order in which they were added. */
export class Listeners {
  readonly #byRule = new Map<string, Listener>();
  readonly #all: Listener[] = [];
  /** Those that look at sentences. */
  readonly #ofSentences: Listener[] = [];

  add(ruleId: string, listener: Listener): void {
    this.#byRule.set(ruleId, listener);
    this.#all.push(listener);
    if (listener.sentence ?? listener.grammar) this.#ofSentences.push(listener);
  }

  /** Tells of a block. @param found in it, or in one that reads the same; @param analysis of it; @param dutch that reads it */
  tell(
    block: Block,
    { hits, explained, rareWords, acronyms }: FoundInBlock,
    analysis: Analysis,
    dutch: DutchReader,
  ): void {
    for (const hit of hits) this.#byRule.get(hit.entry.rule)?.word?.({ ...hit, block });
    for (const hit of explained) this.#byRule.get(hit.entry.rule)?.explained?.({ ...hit, block });
    if (isRunningText(block)) this.#tellOfSentences(block, analysis, dutch);
    for (const listener of this.#all) listener.block?.(block, dutch);
    for (const word of rareWords) for (const listener of this.#all) listener.rareWord?.({ ...word, block });
    for (const { entry, ...place } of acronyms) {
      for (const listener of this.#all) listener.acronym?.({ ...place, block }, entry);
    }
  }

  #tellOfSentences(block: Block, { sentences }: Analysis, { grammars }: DutchReader): void {
    for (const sentence of sentences) {
      const placed = { ...sentence, block };
      for (const listener of this.#ofSentences) {
        listener.sentence?.(placed);
        if (listener.grammar && listener.mayConcern?.(placed) !== false)
          listener.grammar(placed, grammars.of(sentence));
      }
    }
  }
}
