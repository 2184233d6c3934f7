import type { Finding } from '../findings/finding.ts';

/** An exception of the configuration that holds for a text: findings of a rule about these words are switched off. */
export interface ConfiguredException {
  /** Its place in the list of the configuration, from 0. */
  readonly index: number;
  readonly rule: string;
  /** Words that the finding marks, or that stand in its sentence; case and white space don't count. */
  readonly text: string;
  readonly reason?: string;
}

interface Prepared {
  readonly exception: ConfiguredException;
  readonly words: RegExp;
}

/** The exceptions of the configuration, by rule, with which of them were of use. */
export class ConfiguredExceptions {
  readonly #byRule = new Map<string, Prepared[]>();
  readonly #used = new Set<number>();

  constructor(exceptions: readonly ConfiguredException[]) {
    for (const exception of exceptions) {
      const prepared = { exception, words: wordsPattern(exception.text) };
      const same = this.#byRule.get(exception.rule);
      if (same) same.push(prepared);
      else this.#byRule.set(exception.rule, [prepared]);
    }
  }

  /** Places, from 0, of those that fitted a finding. */
  get used(): readonly number[] {
    return [...this.#used].sort((a, b) => a - b);
  }

  /** The first exception that fits a finding. One about the whole document quotes no words, so none fits it. */
  of(finding: Finding): ConfiguredException | undefined {
    if (finding.scope === 'document') return undefined;
    const { match = '', sentence } = finding;
    const found = this.#byRule.get(finding.ruleId)?.find(({ words }) => {
      return words.test(match) || (sentence !== undefined && words.test(sentence.text));
    });
    if (found) this.#used.add(found.exception.index);
    return found?.exception;
  }
}

/** Finds words as whole words: "als" is not in "alsof". */
function wordsPattern(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}
