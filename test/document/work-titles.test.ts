import { describe, expect, it } from 'vitest';
import { read } from '../support/read.ts';
import { docx, odt, p, r, readWord } from '../support/word.ts';
import type { TextDocument } from '../../src/document/document.ts';

/** What nobody judges in each block. */
const opaque = ({ blocks }: TextDocument) =>
  blocks.flatMap(({ text, spans }) => spans.map(({ from, to }) => text.slice(from, to)));
const inMarkdown = async (source: string) => opaque(await read(source, 'markdown'));

describe('een titel van een werk is cursief', () => {
  it.each([
    ['Fatima leest voor uit het boek *Conform de sterren*.', 'Conform de sterren'],
    ['Lied van de maand: *Desalniettemin blijf ik*.', 'Desalniettemin blijf ik'],
    ['In de film van Bart Peeters, *De adequate buur*, speelt ook Hilde mee.', 'De adequate buur'],
    ['Vanavond speelt *Het optimale kind*, een toneelstuk van de wijk.', 'Het optimale kind'],
    ['We luisteren naar *Aangaande u* van Nadia El Idrissi.', 'Aangaande u'],
    ['Wij lezen vanavond *Het adequate antwoord* en praten erover.', 'Het adequate antwoord'],
    ['De voorstelling _Teneinde te dansen_ begint om 20 uur.', 'Teneinde te dansen'],
  ])('met een woord voor het werk of de naam van de maker ernaast: %s', async (source, title) => {
    expect(await inMarkdown(source)).toEqual([title]);
  });

  it('of vooraan in een lijst van werken', async () => {
    const source = '## Leestips\n\n- *De implementatie*, over een trein\n- *Rust*\n';
    expect(await inMarkdown(source)).toEqual(['De implementatie', 'Rust']);
  });

  it('ook in HTML, Word en OpenDocument', async () => {
    expect(opaque(await read('<p>De roman <em>Inzake Jef</em> is uit.</p>', 'html'))).toEqual(['Inzake Jef']);
    const word = p(`${r('De roman ')}<w:r><w:rPr><w:i/></w:rPr><w:t>Inzake Jef</w:t></w:r>${r(' is uit.')}`);
    expect(opaque(await readWord(docx(word)))).toEqual(['Inzake Jef']);
    const style = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>`;
    const text = `<text:p>De roman <text:span text:style-name="T1">Inzake Jef</text:span> is uit.</text:p>`;
    expect(opaque(await readWord(odt(text, { automatic: style })))).toEqual(['Inzake Jef']);
  });

  it.each([
    ['*Conform het reglement* betaalt u 20 euro.'],
    ['Breng uw boek terug. *Optimale zorg* vinden we belangrijk.'],
    ['Het boek ligt klaar aan de balie. Neem *Adequate kledij* mee.'],
    ['**De optimale roman** vinden we samen.'],
    ['- *Gelieve uw kaart mee te brengen*\n- *Gelieve op tijd te komen*'],
    ['U leent een boek *conform* de regels van de bib.'],
    ['Dit is belangrijk. *Gelieve uw kaart mee te nemen*.'],
    ['Let op: *Gelieve op tijd te komen*.'],
    ['Ga dan naar *Hoogbeke*.'],
    ['*Belangrijk*: boeken brengt u zelf terug.'],
  ])('niet wat alleen nadruk krijgt: %s', async (source) => {
    expect(await inMarkdown(source)).toEqual([]);
  });
});
