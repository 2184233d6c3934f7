import { describe, expect, it } from 'vitest';
import { findingsOf, listOf } from '../support/own-words.ts';

const entry = { word: 'retributie', pos: 'noun', means: 'een prijs voor een dienst van de stad' };
const withCompounds = listOf([{ ...entry, compounds: true }], { rule: 'jargon' });
const matches = async (list: ReturnType<typeof listOf>, text: string) =>
  (await findingsOf([list], text)).map(({ match }) => match);

describe('samenstellingen', () => {
  it('worden gevonden als de lijst dat vraagt', async () => {
    expect(await matches(withCompounds, 'U betaalt een parkeerretributie.')).toEqual(['parkeerretributie']);
    expect(await matches(withCompounds, 'Er zijn drie milieuretributies.')).toEqual(['milieuretributies']);
  });

  it('worden niet gevonden als de lijst dat niet vraagt', async () => {
    expect(await matches(listOf([entry], { rule: 'jargon' }), 'U betaalt een parkeerretributie.')).toEqual([]);
  });

  it('moeten met een woord beginnen', async () => {
    expect(await matches(withCompounds, 'Dat is een xqzretributie.')).toEqual([]);
  });

  it('moeten op het woord eindigen', async () => {
    expect(await matches(withCompounds, 'Lees het retributiereglement.')).toEqual([]);
  });

  it('krijgen elk hun eigen uitleg', async () => {
    const text = 'U betaalt een parkeerretributie en een milieuretributie. De parkeerretributie is 5 euro.';
    expect(await matches(withCompounds, text)).toEqual(['parkeerretributie', 'milieuretributie']);
  });
});
