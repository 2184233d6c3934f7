import { describe, expect, it } from 'vitest';
import { replace } from '../../src/document/edit.ts';
import { keepsFacts } from '../../src/rewrite/kept-facts.ts';

/** Whether a text tells the same after one stretch of it made place for another. */
function keeps(text: string, from: string, put: string, isListed = false): boolean {
  const at = text.indexOf(from);
  return keepsFacts([replace(at, at + from.length, put)], text, isListed);
}

describe('een wijziging die niemand zou maken', () => {
  it.each([
    ['een ander getal', 'Bel voor 12 mei.', '12', '13'],
    ['een naam minder', 'Bel de dienst van Hafsa.', 'van Hafsa', 'hier'],
    ['een naam meer', 'Bel de dienst.', 'de dienst', 'de heer Okafor'],
  ])('belooft klaretaal niet: %s', (_, text, from, put) => {
    expect(keeps(text, from, put)).toBe(false);
  });

  it.each([
    ['een ander woord', 'Bel ons aangaande Gent.', 'aangaande', 'over'],
    ['een zin meer', 'Bel ons, want Hafsa is er.', ', want Hafsa', '. Hafsa'],
  ])('wel: %s', (_, text, from, put) => {
    expect(keeps(text, from, put)).toBe(true);
  });

  it('belooft hij wel als een woordenlijst de naam brengt', () => {
    expect(keeps('Ook mongolen komen.', 'mongolen', 'personen met het syndroom van Down', true)).toBe(true);
  });
});
