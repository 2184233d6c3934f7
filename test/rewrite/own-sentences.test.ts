import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outcomesOf, type Item } from '../../scripts/measure/rewrites.js';
import { check } from '../support/engine.ts';

const folder = new URL('../../measure/rewrites/own/', import.meta.url);

function itemsOf(name: string): Item[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Item);
}

const checkAs = (text: string, kind?: string, path?: string) =>
  check(text, { path: path ?? 'tekst.txt', ...(kind && { kind }) });

for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
  describe(`een voorstel in ${name.replace('.jsonl', '')}`, () => {
    it.each(itemsOf(name).map((item) => [item.id, item] as const))(
      '%s is juist, of er is er geen',
      async (_id, item) => {
        const outcomes = (await outcomesOf(item, checkAs)).filter(({ inFocus }) => inFocus);
        expect(outcomes.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
        expect(outcomes.length > 0).toBe(item.right.length > 0);
        if (!item.safe) expect(outcomes.filter(({ safety }) => safety === 'safe')).toEqual([]);
      },
    );
  });
}
