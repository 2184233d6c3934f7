import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/reviewer.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { reviewedFile } from '../../src/formats/office/write.ts';
import { engine } from '../support/engine.ts';
import { REVIEWER } from '../support/tracked.ts';
import { docx, odt, p, r, readWord } from '../support/word.ts';

const DATE = new Date('2026-11-22T09:30:00Z');
const LETTER = { path: 'brief.md', kind: 'brief' };
const encode = (text: string) => new TextEncoder().encode(text);

/** A part of the reviewed copy of a text. */
async function part(input: Uint8Array, task: { path: string; kind?: string }, name: string): Promise<string> {
  const { copy } = await review(engine, input, task, DATE);
  const archive = await Archive.open(copy?.bytes ?? new Uint8Array());
  return new TextDecoder().decode(await archive.bytes(name));
}

describe('een nagelezen kopie', () => {
  it('hoort bij hetzelfde rapport als een gewone controle', async () => {
    const text = encode('Indien u verhuist, dient u dat te melden.');
    const { report } = await review(engine, text, LETTER, DATE);
    expect(report).toEqual(await engine.check(text, LETTER));
  });

  it('zegt in elke opmerking wat er is, wat kan, en welke regel dat vindt', async () => {
    const comments = await part(encode('De aanvraag dient door u te worden ingediend.'), LETTER, 'word/comments.xml');
    const said = [...comments.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((match) => match[1]);
    expect(said).toContain('Regel: Lijdende vorm (lijdende-vorm)');
    expect(said.some((text) => text?.startsWith('Waarschuwing: '))).toBe(true);
  });

  it('heeft de datum die gevraagd is, en is verder altijd gelijk', async () => {
    const text = encode('Indien u verhuist, laat u dat weten.');
    const [one, other] = [await review(engine, text, LETTER, DATE), await review(engine, text, LETTER, DATE)];
    expect(one.copy?.bytes).toEqual(other.copy?.bytes);
    expect(await part(text, LETTER, 'word/comments.xml')).toContain('w:date="2026-11-22T09:30:00Z"');
  });

  it('maakt van een zin geen lijst: daar heeft elke alinea haar eigen plaats', async () => {
    const text = encode(
      'Breng het volgende mee naar het loket: uw identiteitskaart, een recente pasfoto, het bewijs van betaling, uw oude rijbewijs en een ingevuld formulier.\n',
    );
    const { copy, report } = await review(engine, text, { path: 'a.md', kind: 'webpagina' }, DATE);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('opsomming');
    expect((await readWord(copy?.bytes ?? new Uint8Array())).blocks).toHaveLength(1);
  });

  it('zet de opmerking over een afbeelding zonder tekst bij die afbeelding', async () => {
    const frame = '<draw:frame><draw:image xlink:href="Pictures/plein.png"/></draw:frame>';
    const file = odt(`<text:p>Dit is het nieuwe plein. ${frame} Kom kijken.</text:p>`);
    const content = await part(file, { path: 'a.odt', kind: 'webpagina' }, 'content.xml');
    expect(content).toMatch(
      /\(alt-ontbreekt\)<\/text:p><\/office:annotation>(?:<office:annotation-end [^>]*>)?<draw:frame>/u,
    );
  });

  it('telt geen wijziging van een alternatieve tekst: die kan ze niet bijhouden', async () => {
    const drawing =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Het plein teneinde te spelen."/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const file = docx(p(r('Kom naar het plein.') + drawing));
    const document = await readWord(file);
    const text = document.source.replace('teneinde', 'om');
    const review = { reviewer: REVIEWER, text, comments: [] };
    const { changes } = await reviewedFile(await Archive.open(file), document, review);
    expect([document.source.includes('teneinde'), changes]).toEqual([true, 0]);
  });

  it('bestaat niet van wat niet te lezen is: het rapport zegt waarom', async () => {
    const { copy, report } = await review(engine, encode('geen zip'), { path: 'a.docx' }, DATE);
    expect([copy, report.fatal?.code]).toEqual([undefined, 'not-zip']);
  });
});
