import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap } from '../../src/document/offset-map.ts';
import { ProseBuilder } from '../../src/document/prose-builder.ts';

/** The map of "R&D  nu", of which the source is "x<b>R&amp;D  nu</b>". */
const source = 'x<b>R&amp;D  nu</b>';
function mapOfSource(): OffsetMap {
  const prose = new ProseBuilder();
  prose.verbatim('R', 4);
  prose.decoded('&', 5, 10);
  prose.verbatim('D  nu', 10);
  return prose.map();
}

/** What a stretch of the source is in the prose "R&D nu". */
function proseOf(text: string, from = source.indexOf(text)): string | undefined {
  const found = mapOfSource().proseWithin(from, from + text.length);
  return found && 'R&D nu'.slice(...found);
}

describe('van de bron naar de tekst', () => {
  it.each([
    ['R', 'R'],
    ['nu', 'nu'],
    ['D', 'D'],
    ['u', 'u'],
    [source, 'R&D nu'],
  ])('is %s “%s”', (text, prose) => {
    expect(proseOf(text)).toBe(prose);
  });

  it('is een deel van een entiteit het hele teken', () => {
    expect(proseOf('mp')).toBe('&');
  });

  it('is een deel van een reeks spaties de ene spatie', () => {
    expect(proseOf(' ')).toBe(' ');
  });

  it.each(['<b>', '</b>', 'x'])('staat er niets in “%s”', (text) => {
    expect(proseOf(text)).toBeUndefined();
  });

  it('staat er niets in een lege plaats', () => {
    expect(mapOfSource().proseWithin(5, 5)).toBeUndefined();
  });

  it('staat er niets in een blok zonder tekst', () => {
    expect(new OffsetMap([], 0).proseWithin(0, 10)).toBeUndefined();
  });

  it('is het omgekeerde van de weg heen, voor elk stuk', () => {
    const piece = fc.oneof(
      fc.constantFrom('woord', ' ', '  ', '\n', 'é', 'ja').map((text) => ({ text, decoded: '' })),
      fc.constantFrom('&amp;', '&eacute;', '\\*').map((text) => ({ text, decoded: 'é' })),
      fc.constant({ text: '<b>', decoded: undefined }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, one, other) => {
        const prose = new ProseBuilder();
        let at = 0;
        for (const { text, decoded } of pieces) {
          if (decoded) prose.decoded(decoded, at, at + text.length);
          else if (decoded === '') prose.verbatim(text, at);
          at += text.length;
        }
        const { length } = prose.text;
        if (length === 0) return;
        const from = Math.min(one % length, other % length);
        const to = Math.max(one % length, other % length) + 1;
        const map = prose.map();
        expect(map.proseWithin(map.start(from), map.end(to))).toEqual([from, to]);
      }),
    );
  });
});
