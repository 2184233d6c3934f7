import { describe, expect, it } from 'vitest';
import { longestDependency } from '../../src/language/parser/dependencies.ts';
import { Label, type LabelName } from '../../src/language/parser/labels.ts';

/** A tree: of each word its head, from 0, and its label. */
const tree = (...words: readonly (readonly [head: number, label: LabelName])[]) => ({
  head: words.map(([head]) => head),
  label: words.map(([, label]) => Label[label]),
});

describe('de langste afstand tussen woorden die bij elkaar horen', () => {
  it('telt de woorden ertussen', () => {
    // We hebben uw vraag ontvangen
    const parsed = tree([4, 'nsubj'], [4, 'aux'], [3, 'nmod:poss'], [4, 'obj'], [-1, 'root']);
    expect(longestDependency(parsed, 5)).toEqual({ word: 0, head: 4, between: 3 });
  });

  it('is er niet in een zin van één woord', () => {
    expect(longestDependency(tree([-1, 'root']), 1)).toBeUndefined();
    expect(longestDependency(tree(), 0)).toBeUndefined();
  });

  it('loopt in een opsomming naar het hoofd van het eerste deel', () => {
    // Breng brood kaas melk: melk hangt zoals brood aan Breng
    const parsed = tree([-1, 'root'], [0, 'obj'], [1, 'conj'], [2, 'conj']);
    expect(longestDependency(parsed, 4)).toEqual({ word: 3, head: 0, between: 2 });
  });

  it('telt een onderwerp bij elk van zijn werkwoorden', () => {
    // Ze komt vaak en blijft
    const parsed = tree([1, 'nsubj'], [-1, 'root'], [1, 'advmod'], [4, 'cc'], [1, 'conj']);
    expect(longestDependency(parsed, 5)).toEqual({ word: 0, head: 4, between: 3 });
  });

  it('kijkt naar elk woord maar een paar keer, ook in een zin van 50.000 woorden', () => {
    let reads = 0;
    const head = new Proxy([], {
      get: (_, at) => {
        reads++;
        return Number(at) - 1;
      },
    });
    const label = new Proxy([], { get: (_, at) => (Number(at) === 0 ? Label.root : Label.conj) });
    longestDependency({ head, label }, 50_000);
    expect(reads).toBeLessThan(10 * 50_000);
  });
});
