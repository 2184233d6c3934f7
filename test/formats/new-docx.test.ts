import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocument, TextFormat } from '../../src/document/document.ts';
import { openText } from '../../src/engine/open-text.ts';
import { newDocx, placeInNew } from '../../src/formats/docx/new.ts';
import { differences, html, markdown, paragraphs, partOf, read, text } from '../support/new-docx.ts';

const root = new URL('../../', import.meta.url);
const paths = ['fixtures', 'measure']
  .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`))
  .filter((path) => /^(?:fixtures|measure\/\w+\/texts[^/]*)\/.*\.(?:md|html|txt)$/u.test(path))
  .sort();

async function open(path: string): Promise<TextDocument> {
  const opened = await openText(new Uint8Array(readFileSync(new URL(path, root))), { path });
  if ('code' in opened) throw new Error(opened.message);
  return opened.document;
}

/** The words of a text that are other words at their place in the Word file. */
async function misplaced(document: TextDocument): Promise<string[]> {
  const { written, blocks } = await newDocx(document);
  return document.blocks.flatMap(({ text: prose, map }) => {
    return [...prose.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
      const source = [map.start(index), map.end(index + word.length)] as const;
      const found = placeInNew(document, written, blocks, source);
      const there = found && written.source.slice(...found);
      return there === word ? [] : [`${word} is ${there}`];
    });
  });
}

/** What stands in the Word file at the place of a stretch of the source. */
async function at(document: TextDocument, stretch: string): Promise<string | undefined> {
  const { written, blocks } = await newDocx(document);
  const from = document.source.indexOf(stretch);
  const found = placeInNew(document, written, blocks, [from, from + stretch.length]);
  return found && written.source.slice(...found);
}

describe('een nieuw Word-bestand', () => {
  it('heeft van al onze teksten elk blok, letter voor letter en in dezelfde volgorde', async () => {
    expect(paths.length).toBeGreaterThan(400);
    const wrong: string[] = [];
    for (const path of paths) wrong.push(...(await differences(await open(path))));
    expect(wrong).toEqual([]);
  }, 60_000);

  it('houdt van onze voorbeelden elk woord op zijn plaats', async () => {
    const wrong: string[] = [];
    for (const path of paths.filter((one) => one.startsWith('fixtures'))) {
      wrong.push(...(await misplaced(await open(path))));
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  it('heeft van de vreemdste tekst elk blok zoals het is, of niet', async () => {
    const odd = fc.constantFrom(
      ...['- ', '1. ', 'a) ', '• ', '> ', '# ', '| a | b |\n|---|---|\n', '\n', '\n\n', '   ', '\t', '\r\n', '\u00a0'],
      ...['\u00ad', '\ufeff', '\u2028', '\u0001', '\u0000', '\uffff', '\ud800', '\udc00', '😀', '\u200b', '\u0085'],
      ...['<p>', '<li>', '<ol start=3>', '</ul>', '<td>', '<tr>', '<table>', '<br>', '<h2>', '<a href="x:y">', '</a>'],
      ...['<img>', '<img alt="- ]]>">', '<u>', '<option>', '<button>', '&amp;', '&#1;', '&lt;w:t&gt;', '**', '[x](y)'],
      ...['woord', 'Uw kaart is klaar.', '«naam»', '"', "'", '&', '<', '{', 'een zin, met een komma', 'Klant: ja.'],
    );
    const formats = fc.constantFrom<TextFormat>('html', 'markdown', 'text');
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { maxLength: 25 }), formats, async (pieces, format) => {
        const document = await read(pieces.join(''), format);
        const { written, blocks } = await newDocx(document);
        let before = -1;
        document.blocks.forEach((block, index) => {
          const found = blocks[index];
          if (found === undefined) {
            // What XML can't hold, and what a reader takes for white space at the edge.
            expect(block.text).toMatch(/[\u0000-\u0008\u000e-\u001f\uffff\ufeff]|\p{Cs}/u);
            return;
          }
          expect(found).toBeGreaterThan(before);
          expect(written.blocks[found]?.text).toBe(block.text);
          before = found;
        });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is twee keer hetzelfde, byte voor byte', async () => {
    const [one, two] = [
      await open('fixtures/paginas/recyclagepark.html'),
      await open('fixtures/paginas/recyclagepark.html'),
    ];
    expect((await newDocx(one)).bytes).toEqual((await newDocx(two)).bytes);
  });

  it('is geldig ook zonder tekst', async () => {
    const { written, blocks } = await newDocx(await text(''));
    expect([written.blocks, blocks]).toEqual([[], []]);
  });

  it('schrijft een vervangteken waar XML een teken niet kan houden, en zegt dat het blok er niet in staat', async () => {
    const { written, blocks } = await newDocx(await text('Eerste alinea.\n\nUw k\u0001aart \ud800 is klaar.'));
    expect(blocks).toEqual([0, undefined]);
    expect(written.blocks[1]?.text).toBe('Uw k\ufffdaart \ufffd is klaar.');
  });

  it('leest terug, ook met heel vaak dezelfde zin: het lijkt geen bom', async () => {
    const { written, blocks } = await newDocx(await text('Ja. '.repeat(400_000)));
    expect(written.blocks[blocks[0] ?? -1]?.text).toHaveLength(1_599_999);
  });

  it('draagt de titel van de pagina, en geen datum', async () => {
    const core = await partOf(await html('<title>R&amp;D in de stad</title><h1>Welkom</h1>'), 'docProps/core.xml');
    expect(core).toContain('<dc:title>R&amp;D in de stad</dc:title>');
    expect(core).not.toContain('dcterms');
  });
});

describe('de opmaak', () => {
  it('heeft koppen van Word, met hun niveau', async () => {
    expect(await paragraphs(await markdown('# Uw kaart\n\n### Wat kost het?'))).toEqual([
      'Heading1: Uw kaart',
      'Heading3: Wat kost het?',
    ]);
  });

  it('maakt van een losse datum in een brief geen kop', async () => {
    const letter = await text('Stad Hoogbeke\n\nHoogbeke, 3 mei 2026\n\nBeste inwoner\n\nUw kaart is klaar.');
    expect((await paragraphs(letter))[1]).toBe('Normal: Hoogbeke, 3 mei 2026');
  });

  it('zet regels van één alinea tegen elkaar', async () => {
    const lines = ['NoSpacing: Kerkplein 1', 'Normal: 8688 Hoogbeke', 'Normal: Beste buur'];
    expect(await paragraphs(await text('Kerkplein 1\n8688 Hoogbeke\n\nBeste buur'))).toEqual(lines);
    expect(await paragraphs(await markdown('Kerkplein 1\\\n8688 Hoogbeke\n\nBeste buur'))).toEqual(lines);
    expect(await paragraphs(await html('<p>Kerkplein 1<br>8688 Hoogbeke</p><p>Beste buur</p>'))).toEqual(lines);
  });

  it('zegt in een eigen regel wat niet op de pagina te zien is, één keer voor wat op elkaar volgt', async () => {
    const page = '<title>Afval</title><p>Kies.</p><select><option>Glas<option>Papier</select><button>Stuur</button>';
    expect(await paragraphs(await html(page))).toEqual([
      'Aanduiding: Titel in de browser',
      'BuitenBeeld: Afval',
      'Normal: Kies.',
      'Aanduiding: Keuzes in een lijst',
      'BuitenBeeld: Glas',
      'BuitenBeeld: Papier',
      'Aanduiding: Knop',
      'BuitenBeeld: Stuur',
    ]);
  });

  it('telt de eigen regels niet als blok van de tekst', async () => {
    const { blocks } = await newDocx(await html('<title>Afval</title><p>Kies.</p>'));
    expect(blocks).toEqual([1, 2]);
  });

  it('zegt waar een afbeelding geen alternatieve tekst heeft, maar niet bij versiering', async () => {
    const page = '<p>Eén.</p><img src="a.png"><img src="b.png" alt=""><p>Twee.</p>';
    expect(await paragraphs(await html(page))).toEqual([
      'Normal: Eén.',
      'Aanduiding: Afbeelding zonder alternatieve tekst',
      'Normal: Twee.',
    ]);
  });

  it('zet in een loketscript de spreker vet voor wat die zegt, en de keuze erboven', async () => {
    const script = 'Klant: Ik verhuis.\n\nLoket: Huurt u?\n\nIndien ja:\nLoket: Geef uw contract. (Kopieer het.)\n';
    const document = (await openText(script, { path: 'x.txt', kind: 'loketscript' })) as { document: TextDocument };
    expect(await paragraphs(document.document)).toEqual([
      'Spreker: Klant:',
      'Normal: Ik verhuis.',
      'Spreker: Loket:',
      'Normal: Huurt u?',
      'Keuze: Indien ja:',
      'Spreker: Loket:',
      'Normal: Geef uw contract. (Kopieer het.)',
    ]);
    expect(await partOf(document.document)).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>\(Kopieer het\.\)/u);
  });

  it('onderstreept wat onderstreept is, en laat code buiten de spellingcontrole', async () => {
    const xml = await partOf(await html('<p>Breng <u>altijd</u> uw <code>pin2</code> mee.</p>'));
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t[^>]*>altijd</u);
    expect(xml).toMatch(/<w:noProof\/><\/w:rPr><w:t[^>]*>pin2</u);
  });

  it('is Belgisch Nederlands, en elke andere taal zichzelf', async () => {
    const document = await html(
      '<p lang="en">You can call us.</p><p lang="tr">Bizi arayın.</p><p lang="?">Bel ons.</p>',
    );
    expect(await partOf(document, 'word/styles.xml')).toContain('<w:lang w:val="nl-BE"');
    const languages = [...(await partOf(document)).matchAll(/<w:lang w:val="([^"]*)"/gu)].map((match) => match[1]);
    expect(languages).toEqual(['en-GB', 'tr-TR']);
  });

  it('schrijft Arabisch van rechts naar links', async () => {
    const xml = await partOf(await html('<p lang="ar">يمكنكم الاتصال بالبلدية.</p>'));
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('<w:rtl/><w:lang w:val="ar-EG" w:bidi="ar-EG"/>');
  });
});

describe('een plaats in het nieuwe bestand', () => {
  const page = () =>
    html(
      '<title>Afval</title><main><p>Uw <b>R&amp;D</b>-kaart <img src="k.png" alt="foto van de kaart"> is klaar.</p><img src="a.png"><p>Einde.</p><img src="b.png"><hr></main>',
    );

  it.each([
    ['R&amp;D', 'R&D'],
    ['D</b>-kaart', 'D-kaart'],
    ['foto van', 'foto van'],
    ['is klaar', 'is klaar'],
    ['Afval', 'Afval'],
  ])('van “%s” is “%s”', async (stretch, found) => {
    expect(await at(await page(), stretch)).toBe(found);
  });

  it('loopt niet over in het blok dat ernaast staat', async () => {
    expect(await at(await page(), 'kaart <img src="k.png" alt="foto van de kaart"> is')).toBe('kaart is');
  });

  it.each(['<img src="a.png">', '<img src="b.png">'])(
    'van %s is de regel die zegt dat er niets bij staat',
    async (image) => {
      const document = await page();
      const { written, blocks } = await newDocx(document);
      const from = document.source.indexOf(image);
      const found = placeInNew(document, written, blocks, [from, from + image.length]);
      const lines = [...written.source.matchAll(/Afbeelding zonder alternatieve tekst/gu)].map(({ 0: line, index }) => [
        index,
        index + line.length,
      ]);
      expect(found).toEqual(lines[image.includes('a.png') ? 0 : 1]);
    },
  );

  it('van opmaak in een blok is dat blok', async () => {
    expect(await at(await page(), '</b>')).toBe('Uw R&D-kaart is klaar.');
  });

  it('van opmaak tussen blokken is het blok dat het dichtst is', async () => {
    expect(await at(await page(), '<hr>')).toBe('Einde.');
  });

  it('van het hele document is het eerste blok', async () => {
    const document = await page();
    const { written, blocks } = await newDocx(document);
    const found = placeInNew(document, written, blocks, [0, 0]);
    expect(found && written.source.slice(...found)).toBe('Afval');
  });

  it('van een blok dat Word niet kan houden, is het blok ervoor', async () => {
    expect(await at(await text('Eerste alinea.\n\nTweede \u0001 alinea.'), 'Tweede')).toBe('Eerste alinea.');
    expect(await at(await text('Eerste \u0001 alinea.\n\nTweede alinea.'), 'Eerste')).toBe('Tweede alinea.');
  });

  it('is er niet in een tekst zonder blokken', async () => {
    expect(placeInNew(await text(''), await text(''), [], [0, 0])).toBeUndefined();
  });
});
