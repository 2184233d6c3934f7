import { describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE } from '../../src/formats/decode.ts';
import { formatOf } from '../../src/formats/format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const messageOf = (input: Uint8Array, name: string) => {
  const decoded = decode(input, name);
  return 'fatal' in decoded ? decoded.fatal.message : '';
};

describe('bestanden ontcijferen', () => {
  it.each([
    ['brief.doc', 'oud Word-bestand'],
    ['brief.pdf', 'pdf'],
    ['brief.rtf', 'rtf'],
    ['mail.eml', 'mail'],
  ])('zegt bij %s hoe het wel kan', (name, word) => {
    expect(messageOf(bytes('x'), name)).toMatch(new RegExp(`${word}.*(?:\\.txt|Controleer)`, 'u'));
  });

  it('herkent een pdf en een rtf ook aan hun inhoud', () => {
    expect(messageOf(bytes('%PDF-1.7 …'), 'brief.txt')).toContain('pdf');
    expect(messageOf(bytes('{\\rtf1'), 'brief.txt')).toContain('rtf');
  });

  it('weigert lege, binaire, verkeerd gecodeerde en te grote bestanden, met wat te doen', () => {
    expect(messageOf(new Uint8Array(0), 'a.txt')).toContain('leeg');
    expect(messageOf(Uint8Array.from([1, 0, 2]), 'a.txt')).toContain('geen tekstbestand');
    expect(messageOf(Uint8Array.from([0xe9, 0x81]), 'a.txt')).toContain('UTF-8');
    expect(messageOf(new Uint8Array(LARGEST_FILE + 1), 'a.txt')).toContain('Splits');
  });
});

describe('het formaat herkennen', () => {
  it.each([
    ['a.md', 'x', 'markdown'],
    ['a.htm', 'x', 'html'],
    ['a.txt', 'x', 'text'],
    ['a.txt', '<!doctype html><p>x', 'html'],
    ['standaardinvoer', '<p>Dag</p>', 'html'],
    ['standaardinvoer', '# Kop\n\nTekst', 'markdown'],
    ['standaardinvoer', 'Gewone tekst.', 'text'],
  ])('%s met “%s” is %s', (name, source, format) => {
    expect(formatOf(name, source)).toBe(format);
  });
});
