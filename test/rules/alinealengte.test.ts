import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const severities = async (text: string) =>
  (await check(text, { only: ['alinealengte'] })).findings.map(({ severity }) => severity);
/** A sentence of so many words. */
const sentence = (words: number) => `De ${'grote '.repeat(words - 4)}straat is dicht. `;
const paragraph = (...lengths: number[]) => lengths.map(sentence).join('').trim();

describe('een alinea', () => {
  it('is te lang boven de 80 woorden', async () => {
    expect(await severities(paragraph(20, 20, 20, 22))).toEqual(['warning']);
    expect(await severities(paragraph(20, 20, 20, 20))).toEqual([]);
  });

  it('mag iets langer zijn als de zinnen kort zijn', async () => {
    expect(await severities(paragraph(13, 13, 14, 13, 14, 14))).toEqual([]);
    expect(await severities(paragraph(13, 13, 14, 13, 14, 14, 10))).toEqual(['warning']);
  });

  it('mag niet veel zinnen tellen, tenzij ze samen kort zijn', async () => {
    expect(await severities(paragraph(11, 11, 11, 11, 11, 11, 10))).toEqual(['warning']);
    expect(await severities(paragraph(10, 10, 10, 10, 10, 10, 10))).toEqual([]);
  });

  it('telt heel korte zinnen maar half', async () => {
    expect(await severities(paragraph(13, 14, 14, 14, 13, 5, 5))).toEqual([]);
  });
});
