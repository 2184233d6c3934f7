import { describe, expect, it } from 'vitest';
import { docx, p, r, readWord, wordBlocks, zip } from '../support/word.ts';

const style = (id: string, name: string, properties = '', basedOn = '', run = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
const inList = (level: number, list = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const picture = (properties: string, inner = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Foto" ${properties}>${inner}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="foto"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const frame = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const removed = (content: string) => `<w:del w:id="1">${content}</w:del>`;

const blockOf = async (bytes: Uint8Array, index = 0) => (await readWord(bytes)).blocks[index];

describe('alinea’s van Word', () => {
  it('zijn elk een blok, met hun nummer; lege tellen niet mee', async () => {
    const { blocks } = await readWord(docx(p(r('Eén.')) + p('') + p(r(' ')) + p(r('Twee.'))));
    expect(blocks.map((block) => [block.text, block.paragraph])).toEqual([
      ['Eén.', 1],
      ['Twee.', 2],
    ]);
  });

  it('lopen door over stukken die Word zelf maakte: spelling, bladwijzers, slimme labels', async () => {
    const runs = `${r('aan')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>${r('vr')}<w:bookmarkEnd w:id="0"/><w:smartTag>${r('aag')}</w:smartTag>`;
    expect(await wordBlocks(docx(p(runs)))).toEqual(['paragraph: aanvraag']);
  });

  it('verliezen witruimte aan de rand van een stuk tekst waar het bestand dat niet bewaart', async () => {
    const runs = '<w:r><w:t>Uw </w:t></w:r><w:r><w:t xml:space="preserve"> kaart</w:t></w:r>';
    expect(await wordBlocks(docx(p(runs)))).toEqual(['paragraph: Uw kaart']);
  });

  it('splitsen bij een regeleinde, zoals bij <br> in HTML', async () => {
    const { blocks } = await readWord(docx(p(`${r('Kerkstraat 1')}<w:r><w:br/></w:r>${r('8999 Hoogbeke')}`)));
    expect(blocks.map((block) => [block.text, block.paragraph])).toEqual([
      ['Kerkstraat 1', 1],
      ['8999 Hoogbeke', 1],
    ]);
  });

  it('worden cellen waar tabs kolommen maken', async () => {
    const runs = `${r('Noor Claes')}<w:r><w:tab/><w:tab/></w:r>${r('Yusuf Ceulemans')}`;
    expect(await wordBlocks(docx(p(runs)))).toEqual(['tableCell: Noor Claes', 'tableCell: Yusuf Ceulemans']);
  });

  it('blijven één zin als er een verdwaalde tab in staat', async () => {
    const runs = `${r('U brengt uw kaart mee')}<w:r><w:tab/></w:r>${r('naar het loket van de stad.')}`;
    expect(await wordBlocks(docx(p(runs)))).toEqual(['paragraph: U brengt uw kaart mee naar het loket van de stad.']);
  });

  it('worden een punt van een lijst bij een lijstteken dat getypt is, met een tab erachter', async () => {
    expect(await wordBlocks(docx(p(`${r('•')}<w:r><w:tab/></w:r>${r('uw kaart')}`)))).toEqual(['listItem: uw kaart']);
  });

  it('verliezen zachte streepjes en houden vaste streepjes', async () => {
    const runs = `${r('af')}<w:r><w:softHyphen/></w:r>${r('val per e')}<w:r><w:noBreakHyphen/></w:r>${r('mail')}`;
    expect(await wordBlocks(docx(p(runs)))).toEqual(['paragraph: afval per e-mail']);
  });

  it('tonen een symbool, en een spatie voor een teken dat alleen een lettertype kent', async () => {
    const runs = `${r('10')}<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r('kaart')}`;
    expect(await wordBlocks(docx(p(runs)))).toEqual(['paragraph: 10€ kaart']);
  });
});

describe('koppen van Word', () => {
  it.each([
    ['heading 2', 'Kop2', 2],
    ['Kop 3', 'x', 3],
    ['Title', 'Titel', 1],
  ])('heten “%s”', async (name, id, level) => {
    const file = docx(p(r('Uw kaart'), ofStyle(id)), { styles: style(id, name) });
    expect(await blockOf(file)).toMatchObject({ kind: 'heading', level });
  });

  it('zijn ook stijlen die op een kop gebaseerd zijn', async () => {
    const styles = style('Kop1', 'heading 1') + style('Huisstijl', 'Tussentitel', '', 'Kop1');
    expect(await blockOf(docx(p(r('Uw kaart'), ofStyle('Huisstijl')), { styles }))).toMatchObject({
      kind: 'heading',
      level: 1,
    });
  });

  it('volgen het overzichtsniveau van een eigen stijl of van de alinea zelf', async () => {
    const styles = style('Eigen', 'Eigen', '<w:outlineLvl w:val="2"/>');
    const body = p(r('Een'), ofStyle('Eigen')) + p(r('Twee'), '<w:outlineLvl w:val="0"/>');
    const { blocks } = await readWord(docx(body, { styles }));
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['heading', 3],
      ['heading', 1],
    ]);
  });

  it('worden herkend aan hun naam als het bestand geen stijlen heeft', async () => {
    expect(await blockOf(docx(p(r('Uw kaart'), ofStyle('Kop1'))))).toMatchObject({ kind: 'heading', level: 1 });
  });

  it('zijn het pad van wat eronder staat, en van wat erbuiten staat niet', async () => {
    const body = `${p(r('Deel'), ofStyle('Kop1'))}${p(r('Stuk'), ofStyle('Kop2'))}${p(`${r('Tekst.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}`;
    const { blocks } = await readWord(docx(body, { footnotes: `<w:footnote w:id="2">${p(r('Noot.'))}</w:footnote>` }));
    expect(blocks.map((block) => block.heading)).toEqual([[], ['Deel'], ['Deel', 'Stuk'], []]);
  });

  it('draaien niet rond bij stijlen die op elkaar gebaseerd zijn', async () => {
    const styles = style('A', 'Een', '', 'B') + style('B', 'Twee', '', 'A');
    expect(await wordBlocks(docx(p(r('Tekst'), ofStyle('A')), { styles }))).toEqual(['paragraph: Tekst']);
  });
});

describe('lijsten van Word', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';

  it('hebben punten met hun niveau', async () => {
    const { blocks } = await readWord(docx(p(r('een'), inList(0)) + p(r('twee'), inList(1))));
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['listItem', 1],
      ['listItem', 2],
    ]);
  });

  it('komen ook van een stijl, en een alinea kan eruit stappen', async () => {
    const styles = style('Lijst', 'Eigen lijst', inList(0));
    const body = p(r('een'), ofStyle('Lijst')) + p(r('twee'), ofStyle('Lijst') + inList(0, 0));
    expect(await wordBlocks(docx(body, { styles }))).toEqual(['listItem: een', 'paragraph: twee']);
  });

  it('zijn geen lijst als er geen teken voor staat', async () => {
    expect(await wordBlocks(docx(p(r('een'), inList(1)), { numbering }))).toEqual(['paragraph: een']);
  });
});

describe('tabellen van Word', () => {
  it('hebben cellen die weten waar ze staan', async () => {
    const { blocks } = await readWord(
      docx(table([cell(p(r('a'))), cell(p(r('b')))], [cell(p(r('c'))), cell(p(r('d')))])),
    );
    expect(blocks.map((block) => [block.kind, block.text, block.cell])).toEqual([
      ['tableCell', 'a', { table: 0, row: 0, column: 0, columns: 2 }],
      ['tableCell', 'b', { table: 0, row: 0, column: 1, columns: 2 }],
      ['tableCell', 'c', { table: 0, row: 1, column: 0, columns: 2 }],
      ['tableCell', 'd', { table: 0, row: 1, column: 1, columns: 2 }],
    ]);
  });

  it('tonen een samengevoegde cel één keer', async () => {
    const rows = [
      [cell(p(r('a')), '<w:vMerge w:val="restart"/>'), cell(p(r('b')))],
      [cell(p(r('spook')), '<w:vMerge/>'), cell(p(r('c')))],
    ];
    expect(await wordBlocks(docx(table(...rows)))).toEqual(['tableCell: a', 'tableCell: b', 'tableCell: c']);
  });

  it('kunnen in een cel een tabel met een eigen nummer hebben', async () => {
    const inner = table([cell(p(r('x'))), cell(p(r('y')))]);
    const { blocks } = await readWord(docx(table([cell(p(r('a')) + inner), cell(p(r('b')))])));
    expect(blocks.map((block) => `${block.text} ${block.cell?.table}`)).toEqual(['a 0', 'x 1', 'y 1', 'b 0']);
  });

  it('van één cel zijn een kader om gewone tekst', async () => {
    expect(await wordBlocks(docx(table([cell(p(r('Let op.')))])))).toEqual(['paragraph: Let op.']);
  });

  it('verliezen een rij die geschrapt is', async () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(r('weg')))}${cell(p(r('weg')))}</w:tr>`;
    const kept = `<w:tr>${cell(p(r('a')))}${cell(p(r('b')))}</w:tr>`;
    expect(await wordBlocks(docx(`<w:tbl>${gone}${kept}</w:tbl>`))).toEqual(['tableCell: a', 'tableCell: b']);
  });
});

describe('kaders en noten van Word', () => {
  const alternatives = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${frame(p(r('In het kader.')))}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>${frame(p(r('In het kader.')))}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('een tekstvak staat er één keer, na zijn alinea', async () => {
    expect(await wordBlocks(docx(p(`${alternatives}${r('Naast het kader.')}`)))).toEqual([
      'paragraph: Naast het kader.',
      'paragraph: In het kader.',
    ]);
  });

  it('een voetnoot staat na de tekst, zonder alineanummer', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p(r('lijn'))}</w:footnote><w:footnote w:id="1">${p(r('De noot.'))}</w:footnote>`;
    const body = p(`${r('Tekst')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}`) + p(r('Slot.'));
    const { blocks } = await readWord(docx(body, { footnotes }));
    expect(blocks.map((block) => [block.kind, block.text, block.paragraph])).toEqual([
      ['paragraph', 'Tekst.', 1],
      ['paragraph', 'Slot.', 2],
      ['footnote', 'De noot.', undefined],
    ]);
  });

  it('een voetnoot waar de tekst niet meer naar verwijst, telt niet', async () => {
    const body = p(r('Tekst.') + removed('<w:r><w:footnoteReference w:id="1"/></w:r>'));
    const footnotes = `<w:footnote w:id="1">${p(r('De noot.'))}</w:footnote>`;
    expect(await wordBlocks(docx(body, { footnotes }))).toEqual(['paragraph: Tekst.']);
  });

  const section = (references: string, rest = '') => `<w:sectPr>${references}${rest}</w:sectPr>`;
  const header = (id: string, type = 'default') => `<w:headerReference w:type="${type}" r:id="${id}"/>`;

  it('een koptekst staat achteraan, één keer, en is alleen lopende tekst als er een zin in staat', async () => {
    const body = p(r('Deel 1.'), section(header('header1'))) + p(r('Deel 2.')) + section(header('header2'));
    const same = p(r('Stad Ravelsteen'));
    const sentence = p(r('Bent u het niet eens met deze brief, bel ons dan vandaag.'));
    expect(await wordBlocks(docx(body, { header1: same, header2: same + sentence }))).toEqual([
      'paragraph: Deel 1.',
      'paragraph: Deel 2.',
      'address: Stad Ravelsteen',
      'paragraph: Bent u het niet eens met deze brief, bel ons dan vandaag.',
    ]);
  });

  it('een koptekst voor de eerste bladzijde telt alleen waar die in gebruik is', async () => {
    const file = (rest: string) =>
      docx(p(r('Tekst.')) + section(header('header1', 'first'), rest), { header1: p(r('Eerst')) });
    expect(await wordBlocks(file(''))).toEqual(['paragraph: Tekst.']);
    expect(await wordBlocks(file('<w:titlePg/>'))).toEqual(['paragraph: Tekst.', 'address: Eerst']);
  });

  it('de koptekst van een eerste pagina geldt ook in een later deel, dat er zelf geen heeft', async () => {
    const earlier = p('', section(header('header1', 'first'), ''));
    const file = docx(earlier + p(r('Tekst.')) + section('', '<w:titlePg/>'), { header1: p(r('Eerst')) });
    expect(await wordBlocks(file)).toEqual(['paragraph: Tekst.', 'address: Eerst']);
  });
});

describe('links en afbeeldingen van Word', () => {
  const names = async (bytes: Uint8Array) => {
    const { links } = await readWord(bytes);
    return links.map((link) => [link.block.text.slice(link.from, link.to), link.url]);
  };

  it('een link heeft zijn tekst en zijn adres, ook over twee stukken tekst', async () => {
    const body = p(`${r('Kijk ')}<w:hyperlink r:id="l1">${r('op de ')}${r('site')}</w:hyperlink>${r('.')}`);
    expect(await names(docx(body, { links: { l1: 'https://a.example/' } }))).toEqual([
      ['op de site', 'https://a.example/'],
    ]);
  });

  it('een link kan ook een veld zijn', async () => {
    const body = p(`${r('Lees ')}${field('HYPERLINK "https://b.example/"', r('meer'))}${r('.')}`);
    expect(await names(docx(body))).toEqual([['meer', 'https://b.example/']]);
  });

  it('een afbeelding heeft haar alternatieve tekst, en die is ook een blok', async () => {
    const { images, blocks, source } = await readWord(docx(p(picture('descr="Kinderen spelen op het plein"'))));
    expect(images[0]).toMatchObject({ alt: 'Kinderen spelen op het plein', exempt: false, element: 'picture' });
    expect(source.slice(...(images[0]?.source ?? [0, 0]))).toBe('Kinderen spelen op het plein');
    expect(blocks[0]).toMatchObject({ kind: 'alt', text: 'Kinderen spelen op het plein' });
  });

  it('een afbeelding zonder tekst heeft er geen, en een decoratieve heeft er geen nodig', async () => {
    const decorative = '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>';
    const { images } = await readWord(docx(p(picture('descr=""')) + p(picture('', decorative))));
    expect(images.map((image) => [image.alt, image.exempt])).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });

  it('een bijschrift hoort bij de afbeelding ernaast', async () => {
    const body = p(picture('')) + p(r('Zie de kaart.'), ofStyle('Bijschrift'));
    const { images, blocks } = await readWord(docx(body, { styles: style('Bijschrift', 'caption') }));
    expect(images[0]?.caption).toBe('Zie de kaart.');
    expect(blocks[0]?.kind).toBe('caption');
  });

  it('een link van alleen een afbeelding heeft zonder tekst geen naam', async () => {
    const link = (content: string) => `<w:hyperlink r:id="l1">${content}</w:hyperlink>`;
    const body = p(link(picture(''))) + p(link(picture('') + r('Startpagina')));
    const { images } = await readWord(docx(body, { links: { l1: 'https://a.example/' } }));
    expect(images.map((image) => image.onlyContentOf)).toEqual(['link', undefined]);
  });
});

describe('een bestand in de strenge vorm van de standaard', () => {
  it('wordt net zo gelezen', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const file = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<document xmlns="${strict}"><body><p><r><t>Tekst.</t></r></p></body></document>`,
    });
    expect(await wordBlocks(file)).toEqual(['paragraph: Tekst.']);
  });
});
