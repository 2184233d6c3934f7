import { describe, expect, it } from 'vitest';
import { odt, readWord, wordBlocks } from '../support/word.ts';

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const style = (name: string, parent: string, inner = '', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${inner}</style:style>`;
const textStyle = (name: string, properties: string) =>
  style(name, '', `<style:text-properties ${properties}/>`, 'text');
const span = (name: string, content: string) => `<text:span text:style-name="${name}">${content}</text:span>`;
const list = (...items: string[]) =>
  `<text:list>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const image = (inner = '', attributes = '') =>
  `<draw:frame ${attributes}><draw:image xlink:href="Pictures/a.png"/><draw:image xlink:href="Pictures/a.svg"/>${inner}</draw:frame>`;

describe('alinea’s van OpenDocument', () => {
  it('zijn elk een blok, met hun nummer; lege tellen niet mee', async () => {
    const { blocks, format } = await readWord(odt(p('Eén.') + p('') + p(span('T1', 'Tw') + span('T2', 'ee.'))));
    expect(format).toBe('odt');
    expect(blocks.map((block) => [block.text, block.paragraph])).toEqual([
      ['Eén.', 1],
      ['Twee.', 2],
    ]);
  });

  it('lezen witruimte en regeleinden in de XML als één spatie', async () => {
    expect(await wordBlocks(odt(p('Uw  \n   kaart<text:s text:c="3"/>hier.')))).toEqual(['paragraph: Uw kaart hier.']);
  });

  it('splitsen bij een regeleinde, en worden cellen bij tabs', async () => {
    expect(await wordBlocks(odt(p('Noor Claes<text:tab/>Yusuf Ceulemans<text:line-break/>directeur')))).toEqual([
      'tableCell: Noor Claes',
      'tableCell: Yusuf Ceulemans',
      'paragraph: directeur',
    ]);
  });

  it('zijn een kop met hun niveau', async () => {
    const { blocks } = await readWord(odt(`<text:h text:outline-level="2">Uw kaart</text:h>${p('Tekst.')}`));
    expect(blocks.map((block) => [block.kind, block.level, block.heading])).toEqual([
      ['heading', 2, []],
      ['paragraph', undefined, ['Uw kaart']],
    ]);
  });

  it('krijgen hun rol van de stijl waar hun eigen stijl op gebaseerd is', async () => {
    const automatic = style('P1', 'Title') + style('P2', 'Caption') + style('P3', 'Heading_20_3');
    expect(await wordBlocks(odt(p('Titel', 'P1') + p('Foto.', 'P2') + p('Kop', 'P3'), { automatic }))).toEqual([
      'heading: Titel',
      'caption: Foto.',
      'heading: Kop',
    ]);
  });
});

describe('lijsten en tabellen van OpenDocument', () => {
  it('een lijst heeft punten met hun niveau, en een genummerde kop blijft een kop', async () => {
    const body = list(p('een') + list(p('twee'))) + list('<text:h text:outline-level="1">Kop</text:h>');
    const { blocks } = await readWord(odt(body));
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['listItem', 1],
      ['listItem', 2],
      ['heading', 1],
    ]);
  });

  it('een tabel heeft cellen die weten waar ze staan; een samengevoegde staat er één keer', async () => {
    const covered = `<table:covered-table-cell>${p('spook')}</table:covered-table-cell>`;
    const header = `<table:table-header-rows>${row(cell(p('a')), cell(p('b')))}</table:table-header-rows>`;
    const { blocks } = await readWord(odt(`<table:table>${header}${row(covered, cell(p('c')))}</table:table>`));
    expect(blocks.map((block) => [block.kind, block.text, block.cell])).toEqual([
      ['tableCell', 'a', { table: 0, row: 0, column: 0, columns: 2 }],
      ['tableCell', 'b', { table: 0, row: 0, column: 1, columns: 2 }],
      ['tableCell', 'c', { table: 0, row: 1, column: 1, columns: 2 }],
    ]);
  });

  it('een tabel van één cel is een kader om gewone tekst', async () => {
    expect(await wordBlocks(odt(`<table:table>${row(cell(p('Let op.')))}</table:table>`))).toEqual([
      'paragraph: Let op.',
    ]);
  });
});

describe('kaders, noten en afbeeldingen van OpenDocument', () => {
  it('een tekstvak staat na zijn alinea', async () => {
    const box = `<draw:frame><draw:text-box>${p('In het kader.')}</draw:text-box></draw:frame>`;
    expect(await wordBlocks(odt(p(`${box}Ernaast.`)))).toEqual(['paragraph: Ernaast.', 'paragraph: In het kader.']);
  });

  it('een vorm met tekst telt ook, waar ze ook hangt', async () => {
    const shape = `<draw:custom-shape>${p('In de pijl.')}</draw:custom-shape>`;
    const body = `<draw:g>${shape}</draw:g>${p(`Tekst.${shape}`)}`;
    expect(await wordBlocks(odt(body))).toEqual([
      'paragraph: In de pijl.',
      'paragraph: Tekst.',
      'paragraph: In de pijl.',
    ]);
  });

  it('een voetnoot staat na de tekst, zonder haar cijfer en zonder alineanummer', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('De noot.')}</text:note-body></text:note>`;
    const { blocks } = await readWord(odt(p(`Tekst${note}.`) + p('Slot.')));
    expect(blocks.map((block) => [block.kind, block.text, block.paragraph])).toEqual([
      ['paragraph', 'Tekst.', 1],
      ['paragraph', 'Slot.', 2],
      ['footnote', 'De noot.', undefined],
    ]);
  });

  it('een afbeelding heeft de tekst van haar beschrijving, en anders die van haar titel', async () => {
    const body =
      p(image('<svg:title>Plein</svg:title><svg:desc>Kinderen spelen</svg:desc>')) +
      p(image('<svg:title>Plein</svg:title>'));
    const { images } = await readWord(odt(body));
    expect(images.map((one) => one.alt)).toEqual(['Kinderen spelen', 'Plein']);
  });

  it('een decoratieve afbeelding heeft geen tekst nodig, een andere wel', async () => {
    const { images } = await readWord(odt(p(image()) + p(image('', 'loext:decorative="true"'))));
    expect(images.map((one) => [one.alt, one.exempt])).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });

  it('een bijschrift in het kader hoort bij de afbeelding', async () => {
    const automatic = style('P1', 'Illustration');
    const box = `<draw:frame><draw:text-box>${p(`${image()}Zie de kaart.`, 'P1')}</draw:text-box></draw:frame>`;
    const { images } = await readWord(odt(p(box), { automatic }));
    expect(images[0]?.caption).toBe('Zie de kaart.');
  });

  it('een link heeft zijn tekst en adres; een link van alleen een afbeelding heeft geen naam', async () => {
    const text = '<text:a xlink:href="https://a.example/">de site</text:a>';
    const { links, images } = await readWord(
      odt(p(`Lees ${text}.<draw:a xlink:href="https://b.example/">${image()}</draw:a>`)),
    );
    expect(links.map((link) => [link.block.text.slice(link.from, link.to), link.url])).toEqual([
      ['de site', 'https://a.example/'],
    ]);
    expect(images[0]?.onlyContentOf).toBe('link');
  });

  it('kop- en voetteksten van bladzijden in gebruik staan achteraan, één keer', async () => {
    const page = (name: string, inner: string, next = '') =>
      `<style:master-page style:name="${name}" ${next && `style:next-style-name="${next}"`}>${inner}</style:master-page>`;
    const header = (text: string, attributes = '') => `<style:header ${attributes}>${p(text)}</style:header>`;
    const styles = `<office:master-styles>${page('Standard', header('Stad'), 'Vervolg')}${page('Vervolg', header('Stad') + header('Uit', 'style:display="false"'))}${page('Ongebruikt', header('Elders'))}</office:master-styles>`;
    expect(await wordBlocks(odt(p('Tekst.'), { styles }))).toEqual(['paragraph: Tekst.', 'address: Stad']);
  });
});

describe('wijzigingen, velden en verborgen tekst van OpenDocument', () => {
  it('wijzigingen worden gelezen alsof ze aanvaard zijn', async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('oude ')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const body = `${changes}${p('Uw <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>nieuwe<text:change-end text:change-id="c2"/> kaart.')}`;
    expect(await wordBlocks(odt(body))).toEqual(['paragraph: Uw nieuwe kaart.']);
  });

  it('opmerkingen en wat het programma zelf maakt, vallen weg', async () => {
    const remark = `<office:annotation>${p('Klopt dit?')}</office:annotation>`;
    const contents = `<text:table-of-content><text:index-body>${p('Inleiding 1')}</text:index-body></text:table-of-content>`;
    expect(await wordBlocks(odt(contents + p(`Tekst${remark}.`)))).toEqual(['paragraph: Tekst.']);
  });

  it.each([
    ['een stuk tekst', p(`Tekst.${span('T1', ' Intern.')}`)],
    ['een deel', `${p('Tekst.')}<text:section text:display="none">${p('Intern.')}</text:section>`],
    ['een alinea', `${p('Tekst.')}${p('<text:hidden-paragraph text:is-hidden="true"/>Intern.')}`],
    ['een veld', p('Tekst.<text:hidden-text text:is-hidden="true">Intern.</text:hidden-text>')],
  ])('verborgen tekst valt weg: %s', async (_, body) => {
    const automatic = textStyle('T1', 'text:display="none"');
    expect(await wordBlocks(odt(body, { automatic }))).toEqual(['paragraph: Tekst.']);
  });

  it.each([
    ['<text:placeholder text:placeholder-type="text">&lt;Naam klant&gt;</text:placeholder>', '«Naam_klant»'],
    ['<text:database-display text:column-name="Naam">&lt;Naam&gt;</text:database-display>', '«Naam»'],
    ['<text:database-display text:column-name="Naam"/>', '«Naam»'],
    [
      '<loext:content-control loext:showing-place-holder="true">Kies een datum</loext:content-control>',
      '«Kies_een_datum»',
    ],
    ['<text:date>3 mei</text:date>', '3 mei'],
  ])('een veld dat nog ingevuld wordt, is één woord: %s', async (field, shown) => {
    expect(await wordBlocks(odt(p(`Beste ${field}`)))).toEqual([`paragraph: Beste ${shown}`]);
  });

  it('een stuk in een andere taal is ondoorzichtig', async () => {
    const automatic = textStyle('T1', 'fo:language="fr" fo:country="BE"');
    const { blocks } = await readWord(odt(p(`Een kraam met ${span('T1', 'produits du terroir')}.`), { automatic }));
    expect(blocks[0]?.spans.map(({ kind, from, to }) => [kind, blocks[0]?.text.slice(from, to)])).toEqual([
      ['opaque', 'produits du terroir'],
    ]);
  });
});
