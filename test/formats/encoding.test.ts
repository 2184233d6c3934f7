import { describe, expect, it } from 'vitest';
import { decode } from '../../src/formats/decode.ts';

/** The bytes of a text in an encoding of one byte per character; signs outside ASCII stand in the table. */
function inBytes(text: string, table: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (char) => table[char] ?? char.charCodeAt(0));
}

// prettier-ignore
const WINDOWS_1252 = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, 'œ': 0x9c };
// prettier-ignore
const MAC_ROMAN = { 'é': 0x8e, 'è': 0x8f, 'ë': 0x91, 'ï': 0x95, 'ö': 0x9a, 'à': 0x88, '€': 0xdb, '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0 };
// prettier-ignore
const CP850 = { 'é': 0x82, 'è': 0x8a, 'ë': 0x89, 'ï': 0x8b, 'ö': 0x94, 'à': 0x85, 'ü': 0x81, '│': 0xb3, '─': 0xc4 };

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'brief.txt') => decode(bytes, name);
const messageOf = (bytes: Uint8Array, name?: string) => {
  const decoded = read(bytes, name);
  return 'fatal' in decoded ? decoded.fatal.message : `gelezen: ${decoded.text}`;
};
const certain = (name: string, mark = false) => ({ name, mark, assumed: false });
const assumed = (name: string) => ({ name, mark: false, assumed: true });

const TEXT = 'Eén foto’s, België, € 25.';

describe('een bestand dat zegt of toont hoe het geschreven is', () => {
  it.each([
    ['UTF-8', utf8(TEXT), certain('utf-8')],
    ['UTF-8 met byte order mark', utf8(`\uFEFF${TEXT}`), certain('utf-8', true)],
    ['UTF-16 LE met byte order mark', utf16(TEXT, true, true), certain('utf-16le', true)],
    ['UTF-16 BE met byte order mark', utf16(TEXT, false, true), certain('utf-16be', true)],
    ['UTF-16 LE zonder byte order mark', utf16(TEXT, true, false), assumed('utf-16le')],
    ['UTF-16 BE zonder byte order mark', utf16(TEXT, false, false), assumed('utf-16be')],
    ['Windows-1252', inBytes(TEXT, WINDOWS_1252), assumed('windows-1252')],
  ])('%s', (_, bytes, encoding) => {
    expect(read(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('is met alleen ASCII gewoon UTF-8, zonder twijfel', () => {
    expect(read(utf8('Bel ons.'))).toEqual({ text: 'Bel ons.', encoding: certain('utf-8') });
  });

  it.each(['één', 'België', '€', '’'])('met alleen “%s” in UTF-8 is zonder twijfel UTF-8', (sign) => {
    expect(read(utf8(sign))).toEqual({ text: sign, encoding: certain('utf-8') });
  });
});

describe('Windows-1252, als het aannemelijk is', () => {
  it.each([
    'Het café is open.',
    'Zo’n brief.',
    'De kaart kost € 25.',
    'U zei: “Ik kom.”',
    'Bel ons – of mail.',
    '• een pasfoto',
    'België',
    'à 10 euro per stuk',
    'OFFICIËLE MEDEDELING',
    'De coördinator geeft reünies en ideeën door.',
    '25 °C en 30 m² gras',
    'Zoals nu…',
    'Aan het einde staat één café',
  ])('%s', (text) => {
    expect(read(inBytes(text, WINDOWS_1252))).toEqual({ text, encoding: assumed('windows-1252') });
  });
});

describe('wat een pagina zelf over haar tekens zegt', () => {
  const page = (head: string, text = TEXT) =>
    `<!doctype html><html><head>${head}</head><body><p>${text}</p></body></html>`;

  it.each([
    '<meta charset="windows-1252">',
    '<meta charset=iso-8859-1>',
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
  ])('geldt als de bytes ermee kloppen: %s', (head) => {
    const text = page(head);
    expect(read(inBytes(text, WINDOWS_1252), 'a.html')).toEqual({ text, encoding: certain('windows-1252') });
  });

  it('geldt ook in een XML-declaratie', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${page('')}`;
    expect(read(inBytes(text, WINDOWS_1252), 'a.xhtml')).toEqual({ text, encoding: certain('windows-1252') });
  });

  it('geldt ook voor ISO-8859-15 en Mac Roman', () => {
    const latin9 = page('<meta charset="iso-8859-15">', 'België, € 25.');
    expect(read(inBytes(latin9, { '€': 0xa4 }), 'a.html')).toEqual({ text: latin9, encoding: certain('iso-8859-15') });
    const mac = page('<meta charset="macintosh">', 'België, foto’s.');
    expect(read(inBytes(mac, MAC_ROMAN), 'a.html')).toEqual({ text: mac, encoding: certain('macintosh') });
  });

  it('geldt niet als de bytes UTF-8 zijn: dan is dat aangenomen', () => {
    const text = page('<meta charset="windows-1252">');
    const encoding = { ...assumed('utf-8'), declared: 'windows-1252' };
    expect(read(utf8(text), 'a.html')).toEqual({ text, encoding });
  });

  it('maakt niet uit zolang er alleen ASCII staat', () => {
    const text = page('<meta charset="windows-1252">', 'Bel ons.');
    expect(read(utf8(text), 'a.html')).toEqual({ text, encoding: certain('utf-8') });
  });

  it('geldt niet als ze UTF-8 zegt en het niet is', () => {
    const text = page('<meta charset="utf-8">');
    expect(read(inBytes(text, WINDOWS_1252), 'a.html')).toEqual({ text, encoding: assumed('windows-1252') });
  });

  it('telt niet in commentaar, en niet in een tekst die geen HTML is', () => {
    const text = page('<!-- <meta charset="windows-1252"> -->');
    expect(read(inBytes(text, WINDOWS_1252), 'a.html')).toMatchObject({ encoding: assumed('windows-1252') });
    const plain = 'Schrijf <meta charset="windows-1252"> bovenaan in één pagina.';
    expect(read(inBytes(plain, WINDOWS_1252), 'a.md')).toMatchObject({ encoding: assumed('windows-1252') });
  });

  it('met een onbekende of onmogelijke naam telt niet', () => {
    for (const name of ['utf-16', 'klingon', 'shift_jis']) {
      const text = page(`<meta charset="${name}">`);
      expect(read(utf8(text), 'a.html')).toEqual({ text, encoding: certain('utf-8') });
    }
  });
});

describe('wat niet zeker te lezen is, wordt een vraag', () => {
  it.each([
    'café',
    'België',
    'één',
    'geïnteresseerd',
    'coördinatie',
    'première',
    'foto’s',
    '€ 25',
    '“Ja”, zei ze',
    'nu – of later',
  ])('Mac Roman: %s', (text) => {
    expect(messageOf(inBytes(`Dit is een tekst met ${text} erin.`, MAC_ROMAN))).toMatch(/niet zeker.*regel 1.*UTF-8/u);
  });

  it.each([
    'café',
    'België',
    'één',
    'geïnteresseerd',
    'coördinatie',
    'première',
    'reünie',
    'voilà, klaar',
    '│ tekst │',
    '──────',
  ])('CP850: %s', (text) => {
    expect(messageOf(inBytes(`Dit is een tekst.\nMet ${text} erin.`, CP850))).toMatch(/niet zeker.*regel 2.*UTF-8/u);
  });

  it('een lange tekst in Mac Roman, met goede en vreemde tekens door elkaar', () => {
    const text = 'Eén café in België: de coördinator is geïnteresseerd in foto’s van “première”. '.repeat(20);
    expect(messageOf(inBytes(text, MAC_ROMAN))).toContain('niet zeker');
  });

  it('Pools, Turks en Russisch in hun eigen codering', () => {
    expect(messageOf(Uint8Array.from([0x73, 0xb9, 0x20, 0x67, 0xb3, 0x6f, 0x73]))).toContain('niet zeker');
    expect(messageOf(Uint8Array.from([0x69, 0xfe, 0x20, 0x79, 0xf0, 0x61]))).toContain('niet zeker');
    expect(messageOf(Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]))).toContain('niet zeker');
  });

  it('een enkele losse byte in gewone tekst', () => {
    expect(messageOf(inBytes('Bel \u00ff ons.', {}))).toContain('niet zeker');
    expect(messageOf(Uint8Array.from([0x61, 0x81, 0x62]))).toContain('niet zeker');
  });

  it('een enkele losse byte in UTF-8 is schade, geen Windows-1252', () => {
    const bytes = Uint8Array.from([...utf8('België.\nEén '), 0xe9, ...utf8(' foto’s.')]);
    expect(messageOf(bytes)).toMatch(/beschadigd.*regel 2/u);
  });

  it('UTF-8 die in het midden van het laatste teken stopt', () => {
    for (const text of ['België is één', 'Een foto’', 'Het kost €']) {
      const bytes = utf8(text.endsWith('n') ? 'België is é' : text);
      expect(messageOf(bytes.subarray(0, -1))).toContain('niet volledig');
    }
  });

  it('UTF-8 met byte order mark en een vreemde byte', () => {
    expect(messageOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0x63, 0xe9, 0x20]))).toContain('beschadigd');
  });

  it('UTF-16 met een halve eenheid of een half teken', () => {
    expect(messageOf(utf16('Dag.', true, true).subarray(0, -1))).toContain('niet volledig');
    expect(messageOf(utf16('Dag \ud83d.', true, true))).toContain('beschadigd');
  });

  it('nullen die geen UTF-16 zijn', () => {
    expect(messageOf(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toContain('geen tekstbestand');
    expect(messageOf(Uint8Array.from({ length: 64 }, (_, index) => index))).toContain('geen tekstbestand');
    expect(messageOf(utf16('a', true, false))).toContain('geen tekstbestand');
  });
});

describe('een grote tekst', () => {
  it('van 8 MB Windows-1252 is op tijd gelezen', () => {
    const bytes = inBytes('Het café is open. '.repeat(470_000), WINDOWS_1252);
    expect(read(bytes)).toMatchObject({ encoding: assumed('windows-1252') });
  });
});
