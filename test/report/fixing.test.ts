import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/findings/file-report.ts';
import type { Finding, SuggestionReport } from '../../src/findings/finding.ts';
import { fixLines, fixOf, patchLine } from '../../src/report/fixing.ts';

const edits = [{ range: [0, 1], text: 'x' }] as const;
const finding = (...suggestions: SuggestionReport[]) => ({ suggestions }) as unknown as Finding;
const safe = finding({ text: 'x', safety: 'safe', edits });
const suggested = finding({ text: 'x', safety: 'suggestion', edits });
const advice = finding({ text: 'x', safety: 'suggestion' }, { text: 'y', safety: 'safe', edits });
const file = (findings: readonly Finding[]) => ({ findings }) as unknown as FileReport;

describe('wat klaretaal kan verbeteren', () => {
  it('is het eerste voorstel, als het wijzigingen heeft', () => {
    expect([safe, suggested, advice].map((one) => fixOf(one, 'safe') !== undefined)).toEqual([true, false, false]);
    expect([safe, suggested, advice].map((one) => fixOf(one, 'suggestion') !== undefined)).toEqual([true, true, false]);
  });

  it('staat onder een gewone controle: wat zeker kan, en wat u daarna naleest', () => {
    expect(fixLines([file([safe, safe, suggested]), file([safe])], undefined)).toBe(
      '3 meldingen kan klaretaal zelf verbeteren: voeg --fix toe.\nNog 1 melding kan klaretaal herschrijven met --fix-suggestions. Lees de tekst daarna na.\n',
    );
    expect(fixLines([file([suggested, advice])], undefined)).toBe(
      '1 melding kan klaretaal herschrijven met --fix-suggestions. Lees de tekst daarna na.\n',
    );
    expect(fixLines([file([advice])], undefined)).toBe('');
  });

  it('staat na het verbeteren bij wat gebeurde', () => {
    expect(fixLines([file([suggested])], 'safe', { findings: 4, files: 2 })).toBe(
      'Verbeterd: 4 meldingen in 2 teksten.\nNog 1 melding kan klaretaal herschrijven met --fix-suggestions. Lees de tekst daarna na.\n',
    );
    expect(fixLines([file([suggested])], 'suggestion', { findings: 0, files: 0 })).toBe('Verbeterd: niets.\n');
  });

  it('staat onder een patch', () => {
    expect(patchLine({ findings: 1, files: 1 })).toBe(
      'Te verbeteren: 1 melding in 1 tekst. Uw teksten zijn nog dezelfde.',
    );
  });
});
