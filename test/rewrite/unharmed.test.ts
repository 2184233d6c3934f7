import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/document/source-edits.ts';
import { isUnharmed } from '../../src/rewrite/unharmed.ts';
import { read } from '../support/read.ts';

/** Whether a text is whole after some words made place for others. */
async function whole(
  source: string,
  replacements: readonly (readonly [string, string])[],
  format: 'markdown' | 'html',
) {
  const edits = replacements.map(([from, text]) => {
    const at = source.indexOf(from);
    return { range: [at, at + from.length] as const, text };
  });
  const { text, places } = applyChanges(source, [{ edits }]);
  const made = edits.map(({ range }, index) => ({
    range,
    place: places[0]?.[index] ?? range,
    isNotation: false,
    listed: '',
  }));
  return isUnharmed(await read(source, format), await read(text, format), made);
}

describe('een tekst blijft heel', () => {
  it('als een naam in haar eigen alinea blijft, niet als ze naar een andere gaat', async () => {
    const text = 'Bel aan Jan Peeters nu.\n\nVraag aan de dienst iets.';
    expect(await whole(text, [['aan Jan Peeters nu', 'nu naar Jan Peeters']], 'markdown')).toBe(true);
    expect(
      await whole(
        text,
        [
          ['Jan Peeters', 'de dienst'],
          ['de dienst', 'Jan Peeters'],
        ],
        'markdown',
      ),
    ).toBe(false);
  });

  it('naast een afbeelding in dezelfde alinea', async () => {
    const text = 'Kijk ![de kaart van Gent](kaart.png) aangaande 5 straten.\n\nEn aangaande 6 wegen.';
    expect(await whole(text, [['aangaande 5', 'over 5']], 'markdown')).toBe(true);
    expect(await whole(text, [['aangaande 5', 'over 6']], 'markdown')).toBe(false);
    expect(await whole(text, [['de kaart van', 'een kaart van']], 'markdown')).toBe(true);
  });

  it('als twee alinea’s tegelijk een lijst krijgen', async () => {
    const text = '<p>Breng mee: a en 1 b.</p>\n<p>Neem ook: c en d.</p>\n<p>Dag.</p>';
    const list = (...items: string[]) => `</p>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
    const edits = [
      [' a en 1 b.</p>', list('a', '1 b')],
      [' c en d.</p>', list('c', 'd')],
    ] as const;
    expect(await whole(text, edits, 'html')).toBe(true);
    expect(await whole(text, [[' a en 1 b.</p>', list('a', 'b')]], 'html')).toBe(false);
  });

  it('niet als er een alinea bij komt', async () => {
    expect(await whole('Een zin en nog een.', [[' en nog', '.\n\nNog']], 'markdown')).toBe(false);
  });

  it('niet als een opmerking voor klaretaal verdwijnt', async () => {
    expect(await whole('<p>a <!-- klaretaal-uit --> b</p>', [[' <!-- klaretaal-uit --> ', ' ']], 'html')).toBe(false);
  });
});
