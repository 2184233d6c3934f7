import { describe, expect, it } from 'vitest';
import { decodeBytes, type Encoding } from '../../src/formats/encoding/encoding.ts';
import { encodeText } from '../../src/formats/encoding/encode.ts';

const encoding = (name: string, mark = false): Encoding => ({ name, mark, assumed: false });
const bytesOf = (text: string, name: string, mark = false) => {
  const encoded = encodeText(text, encoding(name, mark), false);
  return 'bytes' in encoded ? encoded.bytes : encoded.missing;
};

describe('een tekst terugschrijven', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['windows-1252', false],
  ])('geeft in %s (met BOM: %s) dezelfde tekst terug', (name, mark) => {
    const text = 'Beste buur, de prijs is 25 euro.\r\nCafé “De Linde” is zaterdag één uur open, zegt René.\r\n';
    const bytes = bytesOf(text, name, mark) as Uint8Array;
    expect(decodeBytes(bytes, () => undefined)).toMatchObject({ text, encoding: { name, mark } });
  });

  it.each(['windows-1252', 'iso-8859-15', 'macintosh'])('geeft in %s elk byte terug', (name) => {
    const bytes = Uint8Array.from({ length: 128 + 96 }, (_, index) => (index < 128 ? index : index + 32));
    expect(bytesOf(new TextDecoder(name).decode(bytes), name)).toEqual(bytes);
  });

  it('zegt welk teken een codering niet heeft', () => {
    expect(encodeText('naar → hier', encoding('windows-1252'), false)).toEqual({ missing: '→' });
    expect(encodeText('dag 😀', encoding('iso-8859-15'), false)).toEqual({ missing: '😀' });
  });

  it('schrijft zo een teken in HTML als entiteit', () => {
    const { bytes } = encodeText('é → 😀', encoding('windows-1252'), true) as { bytes: Uint8Array };
    expect(Buffer.from(bytes).toString('latin1')).toBe('é &#8594; &#128512;');
  });
});
