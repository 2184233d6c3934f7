import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/document/document.ts';
import { read } from '../support/read.ts';
import { docx, odt, p, r, readWord } from '../support/word.ts';

/** What is underlined in each block. */
const underlined = ({ blocks }: TextDocument) =>
  blocks.flatMap(({ text, underlined: ranges = [] }) => ranges.map((range) => text.slice(...range)));
const inHtml = async (source: string) => underlined(await read(source, 'html'));

describe('onderstreept is', () => {
  it('in HTML wat in <u> staat of die stijl heeft, ook een hele kop of alinea', async () => {
    expect(
      await inHtml('<p>Breng <u>uw kaart</u> en <span style="text-decoration: underline">een foto</span>.</p>'),
    ).toEqual(['uw kaart', 'een foto']);
    expect(
      await inHtml('<h2 style="text-decoration:underline">Uren</h2><p style="text-decoration:none">Nu.</p>'),
    ).toEqual(['Uren']);
  });

  it('nooit een link', async () => {
    expect(await inHtml('<a href="a.html"><u>Uren</u></a> <u><a href="b.html">Plan</a></u>')).toEqual([]);
  });

  it('in Markdown wat in <u> staat', async () => {
    expect(underlined(await read('Breng <u>uw *kaart*</u> mee.', 'markdown'))).toEqual(['uw kaart']);
  });

  it('in Word een stuk tekst met een streep, door zichzelf of door zijn stijl', async () => {
    const line = (text: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const styles = `<w:style w:type="character" w:styleId="Streep"><w:name w:val="Streep"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>`;
    const text = `${line('Breng ', '')}${line('uw ', '<w:u w:val="single"/>')}${line('kaart', '<w:u w:val="double"/>')}${line(' mee, ', '<w:u w:val="none"/>')}${line('nu', '<w:rStyle w:val="Streep"/>')}`;
    expect(underlined(await readWord(docx(p(text), { styles })))).toEqual(['uw kaart', 'nu']);
  });

  it('niet wat Word streept omdat het de stijl van een link heeft', async () => {
    const link = `<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:u w:val="single"/></w:rPr><w:t>www.hoogbeke.example</w:t></w:r>`;
    expect(underlined(await readWord(docx(p(r('Kijk op ') + link))))).toEqual([]);
  });

  it('in OpenDocument een stuk tekst met die stijl', async () => {
    const style = (name: string, value: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-underline-style="${value}"/></style:style>`;
    const text = `<text:p>Breng <text:span text:style-name="T1">uw kaart</text:span> <text:span text:style-name="T2">mee</text:span>.</text:p>`;
    expect(underlined(await readWord(odt(text, { automatic: style('T1', 'solid') + style('T2', 'none') })))).toEqual([
      'uw kaart',
    ]);
  });
});
