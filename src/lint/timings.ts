import type { Listener } from '../rule/rule.ts';

/** What the time of a check goes to: reading texts, loading lists and models, and checking. */
export type Phase = 'read' | 'load' | 'check';

/** Times in ms, of many texts together. Plain data, so that it can cross from one thread to another. */
export interface Times {
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  /** By rule id. What several rules need (the grammar of a sentence) counts for the first that asks, or for none. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Measures the checks of texts, one after the other. Who wants no times makes none: then nothing is measured. */
export class Timings {
  readonly #phases = new Map<Phase, number>();
  readonly #rules = new Map<string, number>();
  #inner = 0;

  /** What was measured up to now. */
  get times(): Times {
    return { phases: Object.fromEntries(this.#phases), rules: Object.fromEntries(this.#rules) };
  }

  /** Adds what was measured elsewhere. */
  add({ phases, rules }: Times): void {
    for (const [phase, ms] of Object.entries(phases)) this.#addPhase(phase as Phase, ms);
    for (const [id, ms] of Object.entries(rules)) this.#addRule(id, ms);
  }

  /** Measures work; a phase within another one counts for itself only. */
  async during<Result>(phase: Phase, work: () => Promise<Result>): Promise<Result> {
    const outer = this.#inner;
    this.#inner = 0;
    const started = performance.now();
    try {
      return await work();
    } finally {
      const ms = performance.now() - started;
      this.#addPhase(phase, ms - this.#inner);
      this.#inner = outer + ms;
    }
  }

  /** A listener that does the same, and whose time counts for its rule. */
  listening(ruleId: string, listener: Listener): Listener {
    const measured = new Map<unknown, unknown>();
    return new Proxy(listener, {
      get: (target, key) => {
        const own: unknown = Reflect.get(target, key);
        if (typeof own !== 'function') return own;
        if (!measured.has(own)) measured.set(own, this.#measured(ruleId, own.bind(target)));
        return measured.get(own);
      },
    });
  }

  #measured(ruleId: string, method: (...given: readonly unknown[]) => unknown) {
    return (...given: readonly unknown[]): unknown => {
      const started = performance.now();
      const done = () => this.#addRule(ruleId, performance.now() - started);
      const result = method(...given);
      if (result instanceof Promise) return result.finally(done);
      done();
      return result;
    };
  }

  #addPhase(phase: Phase, ms: number): void {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + ms);
  }

  #addRule(id: string, ms: number): void {
    this.#rules.set(id, (this.#rules.get(id) ?? 0) + ms);
  }
}
