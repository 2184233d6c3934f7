import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Lengths } from '../../src/document/utf8-lengths.ts';

describe('hoeveel bytes een stuk tekst telt', () => {
  it('is wat een encoder ervan maakt, waar het ook staat', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (pieces, a, b) => {
        const long = pieces.map((piece) => piece.repeat(20));
        const text = long.join('');
        const [from, to] = [a % (long.length + 1), b % (long.length + 1)].sort((x, y) => x - y) as [number, number];
        const at = (index: number) => long.slice(0, index).join('').length;
        expect(new Utf8Lengths(text).between(at(from), at(to))).toBe(Buffer.byteLength(text.slice(at(from), at(to))));
      }),
    );
  });
});
