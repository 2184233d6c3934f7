import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { Archive, ARCHIVE_LIMITS } from '../../src/formats/office/archive.ts';
import { LARGEST_FILE } from '../../src/formats/decode.ts';
import { docx, odt, p, r, refusal, zip } from '../support/word.ts';

const MEGABYTE = 1024 * 1024;

const types = { '[Content_Types].xml': '<Types/>' };
const word = (document: string | Uint8Array) => zip({ ...types, 'word/document.xml': document });
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordXml = (body: string) => word(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`);

/** A zip archive of one entry whose headers say what they are told to. */
function crafted(name: string, packed: Uint8Array, declared: number, flags = 0): Uint8Array {
  const bytes = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(bytes.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(bytes.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + bytes.length, 12);
  end.writeUInt32LE(30 + bytes.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, bytes, packed, central, bytes, end]));
}

describe('een bestand dat geen Word-bestand of OpenDocument is', () => {
  it.each([
    ['gewone tekst', new TextEncoder().encode('Beste mevrouw'), 'not-zip'],
    ['een leeg bestand', new Uint8Array(0), 'empty'],
    ['een zip met iets anders', zip({ 'foto.txt': 'x' }), 'unsupported'],
    ['een rekenblad', zip({ ...types, 'xl/workbook.xml': '<x/>' }), 'unsupported'],
    [
      'een presentatie van LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.presentation' }),
      'unsupported',
    ],
    ['een Word-bestand zonder tekst', zip(types), 'missing-part'],
    ['een OpenDocument zonder tekst', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'missing-part'],
    ['een Word-bestand met een leeg deel', word('<x/>'), 'missing-part'],
    ['een groter bestand dan we lezen', new Uint8Array(LARGEST_FILE + 1), 'too-large'],
  ])('wordt geweigerd: %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toMatch(new RegExp(`^${code}: .*(?:bewaar|Kijk|Splits|Pak|Kopieer)`, 'u'));
  });

  it('wordt geweigerd als oud Word-bestand, ook met een nieuwe naam', async () => {
    const bytes = new Uint8Array(600).fill(0);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await refusal(bytes)).toContain('oud Word-bestand');
  });
});

describe('een bestand dat beschadigd is', () => {
  it('wordt geweigerd waar het ook is afgebroken', async () => {
    const whole = docx(p(r('Tekst.')));
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * part)))).toMatch(
        /^truncated: .*Kopieer of download/u,
      );
    }
  });

  it('wordt geweigerd als een deel niet uit te pakken is', async () => {
    expect(await refusal(crafted('word/document.xml', new Uint8Array(40).fill(0xff), 400))).toMatch(/^truncated: /u);
  });

  it('wordt geweigerd als een deel geen XML is, met de naam van dat deel', async () => {
    expect(await refusal(word('<w:document'))).toMatch(/^damaged: .*word\/document\.xml/u);
    expect(await refusal(word(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])))).toMatch(
      /^damaged: /u,
    );
  });
});

describe('een bestand met willekeurige schade', () => {
  it('wordt gelezen of geweigerd, en laat het programma nooit vastlopen', async () => {
    const whole = new Uint8Array(
      await readFile(new URL('../../fixtures/word/brieven/attest-gezinssamenstelling.docx', import.meta.url)),
    );
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = whole.slice();
        for (const [at, byte] of places) damaged[at] = byte;
        expect(await refusal(damaged)).toMatch(/^(?:gelezen$|[a-z-]+: \p{Lu})/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('een bestand met een wachtwoord', () => {
  it('van Word wordt geweigerd', async () => {
    const bytes = new Uint8Array(600);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    bytes.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 300);
    expect(await refusal(bytes)).toMatch(/^encrypted: .*Haal .* het wachtwoord weg/u);
  });

  it('van LibreOffice wordt geweigerd', async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const mimetype = 'application/vnd.oasis.opendocument.text';
    const bytes = zip({ mimetype, 'META-INF/manifest.xml': manifest, 'content.xml': new Uint8Array(50).fill(7) });
    expect(await refusal(bytes)).toMatch(/^encrypted: /u);
  });

  it('op de zip zelf wordt geweigerd', async () => {
    expect(await refusal(crafted('word/document.xml', deflateRawSync('<x/>'), 4, 1))).toMatch(/^encrypted: /u);
  });
});

describe('een bestand dat kwaad wil', () => {
  const bomb = deflateRawSync(new Uint8Array(200 * MEGABYTE));

  it.each([
    ['te veel keer groter', zip({ ...types, 'word/document.xml': new Uint8Array(20 * MEGABYTE) }), 'zip-bomb'],
    ['200 MB, zoals het zelf zegt', crafted('word/document.xml', bomb, 200 * MEGABYTE), 'zip-bomb'],
    ['200 MB, terwijl het 1 kB zegt', crafted('word/document.xml', bomb, 1024), 'zip-bomb'],
    ['een te lange lijst van delen', manyEntries(ARCHIVE_LIMITS.entries + 1), 'zip-bomb'],
    ['miljarden lachebekjes', word(laughs()), 'entities'],
    ['een externe entiteit', word('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'), 'entities'],
    ['een externe DTD', word('<!DOCTYPE x SYSTEM "https://kwaad.example/x.dtd"><x/>'), 'entities'],
    ['10.000 tabellen in elkaar', wordXml(nested('w:tbl', 'w:tr', 'w:tc')), 'too-deep'],
    [
      '10.000 tabellen in elkaar, OpenDocument',
      odt(nested('table:table', 'table:table-row', 'table:table-cell')),
      'too-deep',
    ],
    ['een ander bestand dat Word nog moet invoegen', wordXml('<w:altChunk/>'), 'unsupported'],
    ['miljoenen lege alinea’s', stored('<w:p/>'.repeat(3_000_000)), 'too-large'],
  ])('wordt op tijd geweigerd: %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toMatch(new RegExp(`^${code}: `, 'u'));
  });

  it('krijgt geen 200 MB geheugen, maar een klein veelvoud van de grens voor één deel', async () => {
    const archive = await Archive.open(crafted('word/document.xml', bomb, 1024));
    const before = process.memoryUsage().arrayBuffers;
    await expect(archive.bytes('word/document.xml')).rejects.toThrow('veel te groot');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * ARCHIVE_LIMITS.entryBytes);
  });

  it.each([
    [
      'velden diep in elkaar',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(50_000)}</w:p>`,
      'too-deep',
    ],
    [
      'velden die nooit eindigen',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}${r('Dag')}</w:p>`,
      'gelezen',
    ],
    ['een alinea van 150.000 stukken tekst', `<w:p>${r('Dag ').repeat(150_000)}</w:p>`, 'gelezen'],
    ['100.000 alinea’s', p(r('Dag.')).repeat(100_000), 'gelezen'],
  ])('is op tijd gelezen of geweigerd: %s', async (_, body, result) => {
    expect(await refusal(stored(body))).toMatch(new RegExp(`^${result}`, 'u'));
  });

  /** A Word file that is not compressed, so that no ratio betrays it. */
  function stored(body: string): Uint8Array {
    const document = new TextEncoder().encode(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`);
    return zipSync({ 'word/document.xml': document }, { level: 0 });
  }

  function manyEntries(count: number): Uint8Array {
    return zip(Object.fromEntries(Array.from({ length: count }, (_, index) => [`deel${index}.xml`, ''])));
  }

  function laughs(): string {
    const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    return `<!DOCTYPE x [<!ENTITY l0 "lol">${lines.join('')}]><x>&l9;</x>`;
  }

  function nested(...names: string[]): string {
    const open = names.map((name) => `<${name}>`).join('');
    const close = names
      .map((name) => `</${name}>`)
      .reverse()
      .join('');
    return open.repeat(10_000) + close.repeat(10_000);
  }
});

describe('een bestand dat afwijkt, maar niet kwaad wil', () => {
  it('wordt gelezen met commentaar achter het einde van de zip', async () => {
    const bytes = docx(p(r('Tekst.')));
    const comment = Buffer.from('gemaakt door een oud programma');
    const withComment = new Uint8Array(Buffer.concat([bytes, comment]));
    new DataView(withComment.buffer).setUint16(bytes.length - 2, comment.length, true);
    expect(await refusal(withComment)).toBe('gelezen');
  });

  it('wordt gelezen met maten in het lange formaat', async () => {
    const text = new TextEncoder().encode('Tekst.');
    const short = crafted('a.xml', deflateRawSync(text), text.length);
    const central = short.length - 22 - 'a.xml'.length - 46;
    const long = Buffer.alloc(20);
    long.writeUInt16LE(1, 0);
    long.writeUInt16LE(16, 2);
    long.writeBigUInt64LE(BigInt(text.length), 4);
    long.writeBigUInt64LE(BigInt(deflateRawSync(text).length), 12);
    const bytes = Buffer.concat([short.subarray(0, -22), long, short.subarray(-22)]);
    bytes.writeUInt32LE(0xffffffff, central + 20);
    bytes.writeUInt32LE(0xffffffff, central + 24);
    bytes.writeUInt16LE(long.length, central + 30);
    const archive = await Archive.open(new Uint8Array(bytes));
    expect(new TextDecoder().decode(await archive.bytes('a.xml'))).toBe('Tekst.');
  });

  it('wordt gelezen met foto’s die veel groter uitpakken dan tekst mag zijn', async () => {
    const files = { ...types, 'word/media/foto.bmp': new Uint8Array(60 * MEGABYTE) };
    const bytes = zip({
      ...files,
      'word/document.xml': `<w:document ${NAMES}><w:body>${p(r('Tekst.'))}</w:body></w:document>`,
    });
    expect(await refusal(bytes)).toBe('gelezen');
  });

  it('wordt gelezen met het documenttype dat LibreOffice vroeger in de lijst van delen zette', async () => {
    const manifest = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><x/>';
    const content =
      '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:text/></o:body></o:document-content>';
    const mimetype = 'application/vnd.oasis.opendocument.text';
    expect(await refusal(zip({ mimetype, 'META-INF/manifest.xml': manifest, 'content.xml': content }))).toBe('gelezen');
  });

  it('wordt gelezen naar wat het is, niet naar hoe het heet', async () => {
    const bytes = await readFile(new URL('../../fixtures/word/brieven/weigering-standplaats.odt', import.meta.url));
    expect((await Archive.open(new Uint8Array(bytes))).has('content.xml')).toBe(true);
    expect(await refusal(new Uint8Array(bytes))).toBe('gelezen');
  });
});
