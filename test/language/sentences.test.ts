import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../src/language/analysis.ts';
import { isAbbreviation } from '../../src/language/abbreviations.ts';
import { blockOf } from '../support/block.ts';
import { wordLists } from '../support/engine.ts';

/** Written by somebody who had not seen the splitter. */
interface Case {
  text: string;
  sentences: [text: string, words: number][];
  why: string;
  /** Not solved: a lower-case brand that starts a sentence, and an emoji that could stand with either sentence. */
  open?: boolean;
}

const cases: Case[] = JSON.parse(readFileSync(new URL('sentences.json', import.meta.url), 'utf8'));
const analysis = new Analysis();

function split(text: string): [string, number][] {
  analysis.read(blockOf(text));
  return analysis.sentences.map((sentence) => [text.slice(sentence.from, sentence.to), sentence.words]);
}

describe('zinnen en woorden tellen zoals een zorgvuldige lezer', () => {
  it.each(cases.filter((one) => !one.open).map((one) => [one.text, one] as const))('%s', (text, { sentences }) => {
    expect(split(text)).toEqual(sentences);
  });

  it.fails.each(cases.filter((one) => one.open).map((one) => [one.text, one] as const))(
    'nog niet: %s',
    (text, { sentences }) => {
      expect(split(text)).toEqual(sentences);
    },
  );

  it('kent elke afkorting met punten van de woordenlijsten', async () => {
    const list = (await wordLists()).find(({ theme }) => theme === 'afkortingen');
    const dotted = (list?.entries ?? []).map(({ word }) => word).filter((word) => word.endsWith('.'));
    expect(dotted.filter((word) => !isAbbreviation(word.slice(0, -1).toLowerCase()))).toEqual([]);
  });

  it('blijft overeind bij alleen leestekens, alleen hoofdletters, één woord en niets', () => {
    expect(split('… — !?')).toEqual([]);
    expect(split('')).toEqual([]);
    expect(split('Welkom')).toEqual([['Welkom', 1]]);
    expect(split('LET OP. HET IS NAT.')).toEqual([
      ['LET OP.', 2],
      ['HET IS NAT.', 3],
    ]);
  });

  it('splitst tienduizend woorden zonder punt als één zin', () => {
    expect(split('woord '.repeat(10_000).trim())[0]?.[1]).toBe(10_000);
  });
});
