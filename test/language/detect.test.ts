import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/detect.ts';
import { blockOf } from '../support/block.ts';

describe('de taal van een blok', () => {
  it.each([
    ['nl', 'Breng uw kaart mee naar het loket van de gemeente.'],
    ['en', 'Please bring your identity card with you to the town hall when you visit us.'],
    ['fr', 'Les habitants de la commune peuvent demander une carte pour leur voiture.'],
    ['de', 'Die Einwohner der Gemeinde können eine Karte für das Auto im Rathaus beantragen und sie ist gratis.'],
    ['nl', 'Café Combinne: Sense of belonging'],
    ['nl', 'Check onze website voor meer info over the voice of Hoogbeke in het park.'],
  ])('is %s voor: %s', (language, text) => {
    expect(languageOf(blockOf(text))).toBe(language);
  });

  it('volgt wat de bron zelf zegt', () => {
    expect(languageOf({ ...blockOf('Oui'), language: 'fr' })).toBe('fr');
  });
});
