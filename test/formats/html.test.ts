import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/read.ts';
import { blocks, read } from '../support/read.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl-BE"><head><title>Parkeren</title><meta name="description" content="Waar u mag parkeren"></head><body>${body}</body></html>`;

describe('HTML lezen', () => {
  it('leest titel, beschrijving, knoppen, labels en foutmeldingen met hun eigen soort', async () => {
    const body =
      '<main><h1>Parkeren</h1><form><label>Uw naam</label><input placeholder="Voornaam"><p class="form-error">Vul uw naam in.</p><p role="alert">Er ging iets mis.</p><input type="submit" value="Verstuur"><button>Stop</button><select><option>Ja</option></select></form></main>';
    expect(await blocks(page(body), 'html')).toEqual([
      'title: Parkeren',
      'description: Waar u mag parkeren',
      'heading: Parkeren',
      'label: Uw naam',
      'label: Voornaam',
      'error: Vul uw naam in.',
      'error: Er ging iets mis.',
      'button: Verstuur',
      'button: Stop',
      'option: Ja',
    ]);
  });

  it('slaat het meubilair van de pagina over, maar niet de kop van een artikel', async () => {
    const body =
      '<header>Stad</header><nav>Menu</nav><div class="cookie-banner">Koekjes</div><div role="search">Zoek</div><main><article><header><h1>Nieuws</h1></header><p>Tekst.</p><footer>Geplaatst op 3 mei</footer></article></main><footer>Adres</footer>';
    expect((await blocks(page(body), 'html')).slice(2)).toEqual([
      'heading: Nieuws',
      'paragraph: Tekst.',
      'paragraph: Geplaatst op 3 mei',
    ]);
  });

  it('neemt andere selectors voor meubilair aan, ook samengestelde', async () => {
    const source =
      '<div class="zij"><p>Weg</p></div><div id="x"><p>Ook <b>weg</b></p></div><nav>Blijft</nav><p>Tekst.</p>';
    const document = await readDocument(source, 'html', { furniture: ['.zij', 'div#x > p'] });
    expect(document.blocks.map((block) => block.text)).toEqual(['Blijft', 'Tekst.']);
  });

  it('leest geen scripts, stijlen, verborgen stukken en opmaakcommentaar', async () => {
    expect(
      await blocks(
        '<script>indien</script><style>p{}</style><p hidden>weg</p><p style="display: none">weg</p><p aria-hidden="true">weg</p><template>weg</template><!-- weg --><p>Tekst.</p>',
        'html',
      ),
    ).toEqual(['paragraph: Tekst.']);
  });

  it('voegt regels die een regeleinde scheidt nooit samen, en cellen ook niet', async () => {
    const source =
      '<p>Markt 1<br>8999 Hoogbeke</p><table><tr><th>Dag</th><td>9 tot 12 uur</td></tr></table><dl><dt>Retributie</dt><dd>Een vergoeding.</dd></dl>';
    expect(await blocks(source, 'html')).toEqual([
      'paragraph: Markt 1',
      'paragraph: 8999 Hoogbeke',
      'tableCell: Dag',
      'tableCell: 9 tot 12 uur',
      'term: Retributie',
      'paragraph: Een vergoeding.',
    ]);
  });

  it('leest tekst van afbeeldingen, en wat hen vrijstelt', async () => {
    const { images } = await read(
      '<img src="a.jpg"><img src="b.jpg" alt=""><img src="c.jpg" alt="Het &laquo;plein&raquo;"><img src="d.jpg" role="presentation"><a href="x"><img src="e.jpg" alt=""></a><a href="x"><img src="f.jpg" alt=""> Thuis</a>',
      'html',
    );
    expect(images.map(({ alt, exempt, onlyContentOf }) => [alt, exempt, onlyContentOf])).toEqual([
      [undefined, false, undefined],
      ['', false, undefined],
      ['Het «plein»', false, undefined],
      [undefined, true, undefined],
      ['', false, 'link'],
      ['', false, undefined],
    ]);
  });

  it('weet welke stukken in een andere taal staan', async () => {
    const { blocks: found, language } = await read(page('<p lang="en">Welcome</p><p>Dag</p>'), 'html');
    expect(language).toBe('nl');
    expect(found.slice(2).map((block) => block.language)).toEqual(['en', 'nl']);
  });

  it('laat het cijfer van een voetnoot buiten het woord', async () => {
    const { blocks: found } = await read('<p>De premie<sup>1</sup> en 20 m<sup>2</sup>.</p>', 'html');
    expect(found[0]?.spans.map(({ kind }) => kind)).toEqual(['aside', 'aside']);
  });

  it('onthoudt wat een afkorting volgens de pagina betekent', async () => {
    const { abbreviations } = await read('<p><abbr title="ruimtelijk uitvoeringsplan">RUP</abbr></p>', 'html');
    expect([...abbreviations]).toEqual([['RUP', 'ruimtelijk uitvoeringsplan']]);
  });

  it('leest een diepe boom', async () => {
    const source = `${'<div>'.repeat(400)}diep${'</div>'.repeat(400)}<p>Tekst.</p>`;
    expect(await blocks(source, 'html')).toEqual(['paragraph: diep', 'paragraph: Tekst.']);
  });
});
