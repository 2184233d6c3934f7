import { describe, expect, it } from 'vitest';
import { brouwer, fleschDouma, lix } from '../../src/readability/formulas.ts';
import { type LintCounts, lintFeatures, lintLevel, lintScore } from '../../src/readability/lint-ii.ts';

describe('de oude formules', () => {
  const counts = { words: 200, sentences: 20, syllablesPerWord: 1.5, longWords: 40 };

  it('zijn met de hand nagerekend', () => {
    // 206,84 − 0,77 × 150 − 0,93 × 10; 195 − 2/3 × 150 − 2 × 10; 10 + 20
    expect(fleschDouma(counts)).toBeCloseTo(82.04, 9);
    expect(brouwer(counts)).toBeCloseTo(75, 9);
    expect(lix(counts)).toBeCloseTo(30, 9);
  });
});

describe('LiNT-II', () => {
  it('is met de hand nagerekend', () => {
    // 100 − (−4,20782 + 17,283729 × 4 − 1,624415 × 5 − 2,53678 × 3 + 16,001231 × 0,5)
    expect(lintScore({ frequency: 4, dependency: 5, density: 3, concrete: 0.5 })).toBeCloseTo(42.8047035, 6);
  });

  it('verdeelt de scores in vier niveaus', () => {
    expect([0, 33.9, 34, 45.9, 46, 57.9, 58, 100].map(lintLevel)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('blijft tussen 0 en 100', () => {
    expect(lintScore({ frequency: 0, dependency: 90, density: 90, concrete: 0 })).toBe(100);
    expect(lintScore({ frequency: 8, dependency: 0, density: 1, concrete: 1 })).toBe(0);
  });

  const one: LintCounts = {
    rated: 2,
    zipf: 9,
    contentWords: 3,
    clauses: 1,
    longestDependency: 4,
    nouns: { concrete: 1, abstract: 0, undefined: 1 },
  };

  it('telt woorden over de hele tekst, en afstand en dichtheid per zin', () => {
    const other = { ...one, rated: 1, zipf: 3, contentWords: 1, clauses: 2, longestDependency: 0 };
    expect(lintFeatures([one, other])).toEqual({ frequency: 4, dependency: 2, density: 1.75, concrete: 0.5 });
  });

  it('zegt niets over een tekst zonder inhoudswoord of zonder naamwoord', () => {
    expect(lintFeatures([])).toBeUndefined();
    expect(lintFeatures([{ ...one, rated: 0 }])).toBeUndefined();
    expect(lintFeatures([{ ...one, nouns: { concrete: 0, abstract: 0, undefined: 0 } }])).toBeUndefined();
  });
});
