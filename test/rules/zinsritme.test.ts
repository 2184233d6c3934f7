import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { check, marked } from '../support/engine.ts';

const found = (text: string, task: Partial<Task> = {}) => marked('zinsritme', text, task);

const FOUR = 'De les is gratis. Hilde geeft les. Zij komt uit Gent. Wij drinken koffie.';

describe('een tekst voor wie Nederlands leert', () => {
  it.each([
    `Taalkrant voor mensen die Nederlands leren\n\n${FOUR}`,
    `Welkom!\n\nDeze brief is in makkelijke taal.\n\n${FOUR}`,
  ])('heeft korte zinnen: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('niet een tekst die alleen een cursus noemt', async () => {
    expect(await found(`Nederlands leren in Hoogbeke\n\n${FOUR}`)).toEqual([FOUR]);
  });

  it('ook wie de lezers in de instellingen noemt', async () => {
    expect(await found(FOUR, { audience: 'nt2' })).toEqual([]);
  });
});

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
