import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { check, marked } from '../support/engine.ts';

const found = (text: string, task: Partial<Task> = {}) => marked('zinsritme', text, task);

describe('een reeks heel korte zinnen', () => {
  it('telt tot aan de eerste zin die langer is', async () => {
    const text = 'De straat is dicht. De bus rijdt om. U parkeert elders. De winkels blijven open.';
    expect(await found(`${text} Uw afval zet u op de hoek van de Kerkstraat.`)).toEqual([text]);
    const [finding] = (await check(text, { only: ['zinsritme'] })).findings;
    expect(finding?.message).toContain('4 zinnen');
  });

  it.each([
    'De straat is dicht. De bus rijdt om. U parkeert elders.\n\nDe winkels blijven open. U kunt erdoor.',
    'De straat is dicht. Hoe lang? De bus rijdt om. U parkeert elders. De winkels blijven open.',
    'Met vriendelijke groeten. De burgemeester. Mehmet Aydin. Het college. Hoogbeke.',
    'Kom op tijd. Neem uw kaart mee. Betaal aan het loket. Bewaar uw ticket.',
    'Hij zei: “Ik was moe. Ik kon niet meer. Ik bleef thuis. Ik sliep veel.”',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
