// What each action costs: how many arcs of the right tree can no longer be made after it (Goldberg and Nivre 2013, for the
// arc-hybrid system). It holds for any state, also one to which wrong actions have led.
import { Action } from './parser-language.js';

/** @typedef {import('./parser-language.js').State} State */

export class Oracle {
  /** @type {number[]} */
  #heads = [];
  /** Dependents of each word, and of the root. @type {number[][]} */
  #dependents = [];

  /** @param {number[]} heads of a tree without crossing arcs */
  read(heads) {
    this.#heads = heads;
    this.#dependents = Array.from({ length: heads.length + 1 }, () => []);
    for (const [word, head] of heads.entries()) this.#dependents[head]?.push(word);
  }

  /** @param {State} state @param {number} action that the state allows */
  costOf(state, action) {
    const top = state.onStack(0);
    const { next } = state;
    if (action === Action.shift) {
      let cost = this.#dependentsOnStack(next, state);
      const head = this.#heads[next] ?? -1;
      // Below the top it is out of reach; the top itself can still become its head.
      if (head < next && head !== top && state.head[head] === -1) cost++;
      return cost;
    }
    let cost = this.#dependentsAhead(top, next);
    const head = this.#heads[top] ?? -1;
    if (action === Action.left) {
      if (head > next || head === state.onStack(1)) cost++;
    } else if (head >= next) cost++;
    return cost;
  }

  /** @param {number} word @param {number} next */
  #dependentsAhead(word, next) {
    let count = 0;
    for (const dependent of this.#dependents[word] ?? []) if (dependent >= next) count++;
    return count;
  }

  /** @param {number} word @param {State} state */
  #dependentsOnStack(word, state) {
    let count = 0;
    for (const dependent of this.#dependents[word] ?? []) if (dependent < word && state.head[dependent] === -1) count++;
    return count;
  }
}
