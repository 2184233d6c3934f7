import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frequency } from '../support/readability.ts';

const words = readFileSync(new URL('../../models/sources/everyday-words.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('de woorden die elke inwoner kent', () => {
  it('staan er elk één keer, zonder spaties of hoofdletters', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => !/^[\p{Ll}'’-]+$/u.test(word))).toEqual([]);
  });

  it('zijn nooit moeilijk, en zitten in het bestand met de woorden', () => {
    expect(words.filter((word) => frequency.lookUp(word).isDifficult)).toEqual([]);
  });
});
