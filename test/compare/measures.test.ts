import { describe, expect, it } from 'vitest';
import { compareMeasures, verdictOf } from '../../src/compare/measures.ts';

const judged = (name: string, old: number, fresh: number, words: readonly [number, number] = [100, 100]) =>
  compareMeasures({ words: words[0], [name]: old }, { words: words[1], [name]: fresh }).find((one) => one.name === name)
    ?.judgement;

describe('cijfers van twee versies', () => {
  it.each([
    ['score', 50, 60, 'better'],
    ['score', 60, 50, 'worse'],
    ['score', 50, 51.9, 'same'],
    ['wordsPerSentence', 18, 12, 'better'],
    ['wordsPerSentence', 12, 18, 'worse'],
    ['wordsPerSentence', 12, 12.4, 'same'],
    ['longestSentence', 30, 29, 'better'],
    ['difficultWordsPercent', 4, 6, 'worse'],
    ['passives', 3, 1, 'better'],
    ['passives', 2, 2, 'same'],
    ['words', 90, 120, 'neutral'],
    ['sentences', 9, 9, 'same'],
  ])('%s van %d naar %d is %s', (name, old, fresh, judgement) => {
    expect(judged(name, old, fresh)).toBe(judgement);
  });

  it('noemen meer lijdende vormen niet slechter in een tekst die nog sterker groeide', () => {
    expect(judged('passives', 2, 3, [100, 300])).toBe('neutral');
    expect(judged('passives', 2, 3, [100, 110])).toBe('worse');
  });

  it('noemen minder lijdende vormen niet beter in een tekst die nog sterker kromp', () => {
    expect(judged('passives', 4, 3, [400, 100])).toBe('neutral');
  });

  it('laten weg wat geen van beide heeft, en vergelijken niet wat er één heeft', () => {
    expect(compareMeasures({ score: 50 }, {})).toEqual([{ name: 'score', old: 50, judgement: 'neutral' }]);
  });

  it('geven zonder score geen oordeel over de hele tekst', () => {
    expect(verdictOf({ score: 40 }, {})).toBe('unknown');
    expect(verdictOf({ score: 40 }, { score: 60 })).toBe('easier');
    expect(verdictOf({ score: 60 }, { score: 40 })).toBe('harder');
    expect(verdictOf({ score: 60 }, { score: 61 })).toBe('same');
  });
});
