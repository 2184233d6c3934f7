import { describe, expect, it } from 'vitest';
import { docx, p, r, readWord, wordBlocks } from '../support/word.ts';

const style = (id: string, name: string, properties = '', basedOn = '', run = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const removed = (content: string) => `<w:del w:id="1">${content}</w:del>`;

const blockOf = async (bytes: Uint8Array, index = 0) => (await readWord(bytes)).blocks[index];

describe('wijzigingen en opmerkingen van Word', () => {
  it('worden gelezen alsof ze aanvaard zijn', async () => {
    const body = p(
      `${r('U krijgt ')}${removed('<w:r><w:delText>reeds </w:delText></w:r>')}<w:ins w:id="2">${r('al ')}</w:ins>${r('post.')}`,
    );
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: U krijgt al post.']);
  });

  it('tonen verplaatste tekst op haar nieuwe plaats', async () => {
    const body =
      p(`<w:moveFrom w:id="1">${r('Oud. ')}</w:moveFrom>${r('Tekst. ')}`) +
      p(`<w:moveTo w:id="2">${r('Nieuw.')}</w:moveTo>`);
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: Tekst.', 'paragraph: Nieuw.']);
  });

  it('voegen alinea’s samen waar het einde van een alinea geschrapt is', async () => {
    const body = p(r('U krijgt '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('een kaart.'));
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: U krijgt een kaart.']);
  });

  it('voegen nooit een cel samen met de volgende', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const cells = `<w:tc>${p(r('Prijs'), gone)}</w:tc><w:tc>${p(r('2 euro'))}</w:tc>`;
    expect(await wordBlocks(docx(`${p(r('Tarief'), gone)}<w:tbl><w:tr>${cells}</w:tr></w:tbl>`))).toEqual([
      'paragraph: Tarief',
      'tableCell: Prijs',
      'tableCell: 2 euro',
    ]);
  });

  it('laten opmerkingen weg', async () => {
    const body = p(
      `<w:commentRangeStart w:id="0"/>${r('Tekst.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const comments = `<w:comment w:id="0">${p(r('Klopt dit?'))}</w:comment>`;
    expect(await wordBlocks(docx(body, { comments }))).toEqual(['paragraph: Tekst.']);
  });

  it.each([
    ['in het stuk tekst zelf', r('intern', '<w:vanish/>'), ''],
    ['door een tekenstijl', r('intern', '<w:rStyle w:val="Intern"/>'), ''],
    ['door de stijl van de alinea', r('intern'), ofStyle('Verborgen')],
  ])('laten verborgen tekst weg: %s', async (_, run, properties) => {
    const styles = `<w:style w:type="character" w:styleId="Intern"><w:rPr><w:vanish/></w:rPr></w:style>${style('Verborgen', 'Verborgen', '', '', '<w:vanish/>')}`;
    expect(await wordBlocks(docx(p(run, properties) + p(r('Tekst.')), { styles }))).toEqual(['paragraph: Tekst.']);
  });

  it('tonen tekst waarvan de verborgen stijl is opgeheven', async () => {
    const styles = style('Verborgen', 'Verborgen', '', '', '<w:vanish/>');
    const body = p(r('Toch.', '<w:vanish w:val="0"/>'), ofStyle('Verborgen'));
    expect(await wordBlocks(docx(body, { styles }))).toEqual(['paragraph: Toch.']);
  });
});

describe('velden van Word', () => {
  it('een samenvoegveld is één woord', async () => {
    const body = p(`${r('Beste ')}${field('MERGEFIELD Naam', r('«Na') + r('am»'))}`);
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: Beste «Naam»']);
  });

  it('een samenvoegveld dat al ingevuld is, is ook één woord', async () => {
    const body = p(`${r('Beste ')}${field('MERGEFIELD Naam', r('mevrouw De Smet'))}`);
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: Beste «mevrouw_De_Smet»']);
  });

  it.each([
    ['MERGEFIELD "Naam klant" \\* MERGEFORMAT', '«Naam_klant»'],
    ['MACROBUTTON NoMacro [Typ hier de naam]', '«Typ_hier_de_naam»'],
    ['FORMTEXT', '«FORMTEXT»'],
  ])('een veld zonder tekst toont zijn naam: %s', async (instruction, shown) => {
    expect(await wordBlocks(docx(p(r('Beste ') + field(instruction, ''))))).toEqual([`paragraph: Beste ${shown}`]);
  });

  it('een kort samenvoegveld telt net zo', async () => {
    const body = p(`${r('Beste ')}<w:fldSimple w:instr=" MERGEFIELD Naam ">${r('«Naam»')}</w:fldSimple>`);
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: Beste «Naam»']);
  });

  it('van een keuzeveld telt alleen wat getoond wordt', async () => {
    const choice = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('MERGEFIELD Taal', r('fr'))}<w:r><w:instrText> = "fr" "Bonjour" "Dag"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Dag')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await wordBlocks(docx(p(choice + r(' allemaal'))))).toEqual(['paragraph: Dag allemaal']);
  });

  it('een invulveld met een hint is één woord, en een ingevuld veld is tekst', async () => {
    const hint = control('<w:showingPlcHdr/><w:date/>', r('Klik om een datum te kiezen.'));
    const filled = control('<w:date/>', r('3 mei'));
    expect(await wordBlocks(docx(p(`${r('Op ')}${hint}${r(' of ')}${filled}${r('.')}`)))).toEqual([
      'paragraph: Op «Klik_om_een_datum_te_kiezen» of 3 mei.',
    ]);
  });

  it('een invulveld rond alinea’s, rijen en cellen houdt wat erin staat', async () => {
    const rows = `<w:tbl>${control('', `<w:tr>${control('', cell(p(r('a'))))}${cell(p(r('b')))}</w:tr>`)}</w:tbl>`;
    expect(await wordBlocks(docx(control('', p(r('Tekst.'))) + rows))).toEqual([
      'paragraph: Tekst.',
      'tableCell: a',
      'tableCell: b',
    ]);
  });

  it('een inhoudstafel telt niet mee, of ze nu een veld, een stijl of een bouwsteen is', async () => {
    const start = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const asField = p(start + r('Inleiding 1')) + p(`${r('Slot 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    const asStyle = p(r('Inleiding 1'), ofStyle('Inhopg1'));
    const asBlock = control(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      p(r('Inhoud')),
    );
    const body = asField + asStyle + asBlock + p(r('Tekst.'));
    expect(await wordBlocks(docx(body, { styles: style('Inhopg1', 'toc 1') }))).toEqual(['paragraph: Tekst.']);
  });
});

describe('de taal van Word', () => {
  const english = '<w:lang w:val="en-GB"/>';

  it('maakt woorden in een andere taal ondoorzichtig', async () => {
    const block = await blockOf(docx(p(`${r('Kies ')}${r('open data', english)}${r(' op de site.')}`)));
    expect(block?.language).toBe('nl');
    expect(block?.spans.map((span) => [span.kind, block.text.slice(span.from, span.to)])).toEqual([
      ['opaque', 'open data'],
    ]);
  });

  it('maakt van een alinea in een andere taal een blok in die taal', async () => {
    const body = p(r('Bring your card.', english)) + p(r('Breng uw kaart mee.'));
    const { blocks } = await readWord(docx(body));
    expect(blocks.map((block) => block.language)).toEqual(['en', 'nl']);
  });

  it('gelooft een bestand niet dat Nederlands als Engels merkt', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const { blocks, language } = await readWord(
      docx(p(r('Breng uw kaart mee naar het loket.')) + p(r('Tot dan')), { styles }),
    );
    expect([language, ...blocks.map((block) => block.language)]).toEqual(['nl', 'nl', 'nl']);
  });
});

describe('een veld waarvan het einde ontbreekt', () => {
  const opened = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>';
  const closed = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it.each([
    ['omdat het bestand beschadigd is', opened],
    ['omdat het geschrapt is', `${opened}${removed(closed)}`],
  ])('verbergt niets van wat erachter staat: %s', async (_, marks) => {
    const body = p(r('Eerst.') + marks) + p(r('Daarna.'));
    expect(await wordBlocks(docx(body))).toEqual(['paragraph: Eerst.', 'paragraph: Daarna.']);
  });
});

it('een keuzelijst met alleen haar hint is één woord, ook als het bestand dat niet zegt', async () => {
  const hint = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Kies een item.</w:t></w:r>';
  const block = await blockOf(docx(p(`${r('Keuze: ')}${control('<w:dropDownList/>', hint)}`)));
  expect(block?.text.replace('Keuze: ', '')).toMatch(/^«\S+»$/u);
});
