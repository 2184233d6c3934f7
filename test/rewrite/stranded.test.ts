import { describe, expect, it } from 'vitest';
import { replace } from '../../src/document/edit.ts';
import { strandsPreposition } from '../../src/rewrite/stranded.ts';

/** Whether a preposition is left alone when some words of a text make place for others. */
function strands(text: string, ...replacements: readonly (readonly [string, string])[]): boolean {
  const edits = replacements.map(([old, put]) => replace(text.indexOf(old), text.indexOf(old) + old.length, put));
  return strandsPreposition(edits, text);
}

describe('een voorzetsel dat zijn naamwoord verliest', () => {
  it.each([
    ['De huur stopt de dag na de stemming.', ' de stemming', ''],
    ['De huur stopt door de keuze van het hof.', 'de keuze ', ''],
    ['We praten met de wijk over groen.', 'de wijk ', ''],
    ['U kijkt naar de lijst, en u tekent.', ' de lijst', ''],
    ['U hoort iets over van de wijk.', 'over', 'met'],
    ['Daar hoort u iets over.', 'over', 'van'],
  ])('wordt gezien: %s', (text, old, put) => {
    expect(strands(text, [old, put])).toBe(true);
  });

  it.each([
    ['We praten met de bewoners over groen.', 'de bewoners', 'de wijk'],
    ['We vragen uw kaart aan conform de wet.', 'conform', 'volgens'],
    ['De markt duurt van de ochtend tot de avond.', 'de ochtend', 'op het middaguur'],
    ['Bel ons op 0032 475 12 34 56.', '0032', '+32'],
    ['De bus rijdt tot de brug.', 'de brug', 'aan de brug'],
  ])('niet in: %s', (text, old, put) => {
    expect(strands(text, [old, put])).toBe(false);
  });

  it('niet als het met een ander woord samengaat', () => {
    expect(strands('Er wordt naar gestreefd om te helpen.', ['Er wordt ', 'We streven er'], [' gestreefd', ''])).toBe(
      false,
    );
  });
});
