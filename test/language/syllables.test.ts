import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllables } from '../../src/language/syllables.ts';

const rows = readFileSync(new URL('../../measure/syllables/words.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [word: string, count: string, division: string]);

describe('lettergrepen', () => {
  it('zijn juist geteld in 97 van de 100 woorden van een lijst met de hand', () => {
    const right = rows.filter(([word, count]) => syllables(word) === Number(count));
    expect(rows).toHaveLength(500);
    expect(right.length).toBeGreaterThanOrEqual(485);
  });

  it.each([
    ['gemeente', 3],
    ['ideeën', 3],
    ['beëindigen', 4],
    ['vrije', 2],
    ['mooie', 2],
    ['koeien', 2],
    ['nieuwe', 2],
    ['museum', 3],
    ['radio', 3],
    ['station', 2],
    ['sociaal', 3],
    ['politie', 3],
    ['royaal', 2],
    ['yoga', 2],
    ['quiz', 1],
    ['bureau', 2],
    ['website', 2],
    ['e-mail', 2],
    ['handbalteam', 3],
    ['updates', 2],
    ['serieus', 3],
    ['geijkt', 2],
  ])('van %s: %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('zijn er nooit nul, en in twee woorden samen even veel als apart', () => {
    const words = fc.constantFrom(...rows.map(([word]) => word));
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(syllables(a)).toBeGreaterThanOrEqual(1);
        expect(syllables(`${a}-${b}`)).toBe(syllables(a) + syllables(b));
      }),
    );
    expect(syllables('')).toBe(1);
    expect(syllables('pst')).toBe(1);
  });
});

describe('de lijst met de hand', () => {
  it('deelt elk woord in evenveel stukken als ze zegt', () => {
    const wrong = rows.filter(([, count, division]) => division.split('.').length !== Number(count));
    expect(wrong).toEqual([]);
  });
});
