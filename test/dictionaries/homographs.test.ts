import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/language/readers.ts';
import { check } from '../support/engine.ts';

const LISTED = new Set(['woord', 'inclusie']);

/** What the word lists mark in a text. */
async function marked(text: string, audience: Audience = 'breed'): Promise<string[]> {
  const { findings } = await check(text, { kind: 'brief', audience });
  return findings.filter(({ category }) => LISTED.has(category)).map(({ match = '' }) => match.toLowerCase());
}

describe('woorden die ook iets anders kunnen zijn', () => {
  it.each([
    ['Dit geldt slechts voor inwoners.', 'slechts'],
    ['U dient het formulier te ondertekenen.', 'dient'],
    ['Wij achten uw klacht gegrond.', 'achten'],
    ['U kunt het attest bekomen aan het loket.', 'bekomen'],
    ['Indien u verhuist, meldt u dat.', 'indien'],
    ['Wij hebben uw schrijven ontvangen.', 'schrijven'],
    ['Wenst u een kopie?', 'wenst'],
    ['De bib is steeds welkom voor iedereen.', 'steeds'],
  ])('worden gemeld waar ze dat zijn: %s', async (text, word) => {
    expect((await marked(text)).some((match) => match.includes(word))).toBe(true);
  });

  it('worden soms alleen gemeld aan wie Nederlands leert: “enkel” kent in Vlaanderen iedereen', async () => {
    expect(await marked('U betaalt enkel met de kaart.')).toEqual([]);
    expect(await marked('U betaalt enkel met de kaart.', 'nt2')).toEqual(['enkel']);
  });

  it.each([
    ['Ze verzwikte haar enkel op het speelplein.'],
    ['Er is geen enkel probleem.'],
    ['Een enkele reis kost 2 euro.'],
    ['Hij kwam maar een enkele keer.'],
    ['Het zwembad is nog steeds dicht.'],
    ['Er wonen steeds meer gezinnen in het centrum.'],
    ['De acht kinderen van klas vier winnen.'],
    ['We zaten met z’n achten aan tafel.'],
    ['De oude kerk dient als feestzaal.'],
    ['De knop dient tot niets.'],
    ['Dien uw aanvraag in voor 1 mei.'],
    ['We zijn bekomen van de schrik.'],
    ['Welke dag past voor u?'],
    ['Beste wensen voor het nieuwe jaar!'],
    ['We wensen u een fijne vakantie.'],
    ['De kinderen leren lezen en schrijven.'],
    ['Het besluit van de raad staat online.'],
    ['De man brak zijn arm.'],
    ['De leuning is van blank hout.'],
    ['Daar is de ingang.'],
    ['De schepen liggen in de haven.'],
    ['Een schepen is geen burgemeester.'],
    ['De mededeling hangt aan de deur.'],
  ])('blijven staan waar ze iets anders zijn: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each(['Ze verzwikte haar enkel op het speelplein.', 'Er is geen enkel probleem.', 'Een enkele reis kost 2 euro.'])(
    'blijven ook voor wie Nederlands leert staan waar ze iets anders zijn: %s',
    async (text) => {
      expect((await marked(text, 'nt2')).filter((match) => match.startsWith('enkel'))).toEqual([]);
    },
  );
});
