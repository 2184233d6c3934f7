import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bead, heaviestChain } from '../../src/compare/chain.ts';

const bead = (oldFrom: number, newFrom: number, weight: number, parts = 1): Bead => {
  return { oldFrom, oldTo: oldFrom + 1, newFrom, newTo: newFrom + parts, weight };
};
const follows = (one: Bead, next: Bead) => one.oldTo <= next.oldFrom && one.newTo <= next.newFrom;
const weigh = (chain: readonly Bead[]) => chain.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the best chain, by trying everything. */
function best(beads: readonly Bead[], after?: Bead): number {
  const next = beads.filter((one) => !after || follows(after, one));
  return Math.max(0, ...next.map((one) => one.weight + best(beads, one)));
}

describe('de zwaarste keten', () => {
  it('is leeg zonder kralen', () => {
    expect(heaviestChain([])).toEqual([]);
  });

  it('kiest bij een kruising de zwaarste', () => {
    const [light, heavy] = [bead(0, 1, 1), bead(1, 0, 2)];
    expect(heaviestChain([light, heavy])).toEqual([heavy]);
  });

  it('kiest twee lichte boven één die ze allebei in de weg staat', () => {
    const [one, two, both] = [bead(0, 0, 2), bead(1, 1, 2), bead(0, 0, 3, 2)];
    expect(heaviestChain([both, two, one])).toEqual([one, two]);
  });

  it('weegt altijd evenveel als wat alles uitproberen vindt, en kruist nooit', () => {
    const any = fc
      .record({
        old: fc.nat(6),
        fresh: fc.nat(6),
        parts: fc.integer({ min: 1, max: 3 }),
        weight: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ old, fresh, parts, weight }) => bead(old, fresh, weight, parts));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), (beads) => {
        const chain = heaviestChain(beads);
        expect(weigh(chain)).toBe(best(beads));
        chain.slice(1).forEach((one, at) => expect(follows(chain[at] as Bead, one)).toBe(true));
      }),
    );
  });
});
