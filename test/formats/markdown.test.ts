import { describe, expect, it } from 'vitest';
import { blocks, read } from '../support/read.ts';

describe('Markdown lezen', () => {
  it('maakt van elk stuk een blok van zijn eigen soort', async () => {
    const source =
      '# Uw afval\n\nWe halen het op.\n\n- papier\n- glas\n\n> Let op.\n\n| dag | wat |\n| --- | --- |\n| ma | rest |\n';
    expect(await blocks(source, 'markdown')).toEqual([
      'heading: Uw afval',
      'paragraph: We halen het op.',
      'listItem: papier',
      'listItem: glas',
      'quote: Let op.',
      'tableCell: dag',
      'tableCell: wat',
      'tableCell: ma',
      'tableCell: rest',
    ]);
  });

  it('onthoudt onder welke koppen een blok staat', async () => {
    const { blocks: found } = await read('# Wonen\n\n## Premies\n\nTekst.\n\n## Verhuizen\n\nTekst.\n', 'markdown');
    expect(found.map((block) => block.heading)).toEqual([
      [],
      ['Wonen'],
      ['Wonen', 'Premies'],
      ['Wonen'],
      ['Wonen', 'Verhuizen'],
    ]);
  });

  it('leest regels die met een hard einde gescheiden zijn apart', async () => {
    expect(await blocks('Dienst Burgerzaken  \nMarkt 1\\\n8999 Hoogbeke<br>België', 'markdown')).toEqual([
      'paragraph: Dienst Burgerzaken',
      'paragraph: Markt 1',
      'paragraph: 8999 Hoogbeke',
      'paragraph: België',
    ]);
  });

  it('voegt regels van één alinea samen, ook in een citaat of een lijst', async () => {
    expect(await blocks('> Breng uw\n> kaart mee.\n\n- een foto van\n  uw kind\n', 'markdown')).toEqual([
      'quote: Breng uw kaart mee.',
      'listItem: een foto van uw kind',
    ]);
  });

  it('leest titel en beschrijving van de gegevens vooraan, en de soort en de taal', async () => {
    const document = await read(
      '---\ntitle: "Afval in \\"2027\\""\ndescription: Alle\n  ophaaldagen\nkind: brief\nlang: nl-BE\n---\nDag.\n',
      'markdown',
    );
    expect(document.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'title: Afval in "2027"',
      'description: Alle ophaaldagen',
      'paragraph: Dag.',
    ]);
    const { kindAt, ...settings } = document.frontMatter;
    expect(settings).toEqual({ kind: 'brief', language: 'nl' });
    expect(kindAt && document.source.slice(...kindAt)).toBe('brief');
  });

  it('laat gegevens vooraan die geen YAML zijn met rust', async () => {
    expect(await blocks('---\ntitle: [onaf\n---\nTekst.\n', 'markdown')).toEqual(['paragraph: Tekst.']);
    expect(await blocks('+++\ntitle = "Afval"\n+++\nTekst.\n', 'markdown')).toEqual(['paragraph: Tekst.']);
  });

  it('leest de tekst van een afbeelding als een eigen blok', async () => {
    const document = await read('Kijk: ![Kinderen op het *plein*](plein.jpg) hier.', 'markdown');
    expect(document.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'alt: Kinderen op het plein',
      'paragraph: Kijk: hier.',
    ]);
    expect(document.images[0]).toMatchObject({ alt: 'Kinderen op het plein', url: 'plein.jpg', element: 'markdown' });
  });

  it('houdt code, doorgestreepte tekst en een andere taal apart', async () => {
    const { blocks: found } = await read('Typ `indien` of ~~oud~~ of <span lang="fr">oui</span>.', 'markdown');
    const spans = found[0]?.spans.map(({ kind, from, to }) => [kind, found[0]?.text.slice(from, to)]);
    expect(spans).toEqual([
      ['opaque', 'indien'],
      ['aside', 'oud'],
      ['opaque', 'oui'],
    ]);
  });

  it('leest geen blok met code, en wel HTML dat ertussen staat', async () => {
    expect(await blocks('```\nindien\n```\n\n    indien\n\n<div><p>Dag <b>u</b>.</p></div>\n', 'markdown')).toEqual([
      'paragraph: Dag u.',
    ]);
  });

  it('leest voetnoten en taken', async () => {
    expect(await blocks('Zie de noot[^1].\n\n- [x] gedaan\n\n[^1]: De noot.\n', 'markdown')).toEqual([
      'paragraph: Zie de noot.',
      'listItem: gedaan',
      'footnote: De noot.',
    ]);
  });

  it('leest links met hun doel, ook in HTML', async () => {
    const { links } = await read('[Meer](a.html) en <a href="b.html" aria-label="Over B">hier</a>.', 'markdown');
    expect(links.map(({ block, from, to, url, label }) => [block.text.slice(from, to), url, label])).toEqual([
      ['Meer', 'a.html', undefined],
      ['hier', 'b.html', 'Over B'],
    ]);
  });

  it('leest een citaat uit een wet als tekst van een ander', async () => {
    const { blocks: found } = await read('> Art. 5. De aanvrager dient zich te melden.', 'markdown');
    expect(found[0]?.spans).toEqual([{ kind: 'opaque', from: 0, to: found[0]?.text.length }]);
  });

  it('leest een lange tekst in stukken met dezelfde blokken en plaatsen', async () => {
    const part = '## Kop\n\nEen alinea met **vet** en een lijst:\n\n- een\n- twee\n\n```\n# geen kop\n```\n\n';
    const source = part.repeat(1500);
    const { blocks: found } = await read(source, 'markdown');
    expect(found.length).toBe(4 * 1500);
    const last = found.at(-1);
    expect(source.slice(last?.map.start(0), last?.map.end(4))).toBe('twee');
  });
});
