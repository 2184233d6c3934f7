import { toString } from 'nlcst-to-string';
import { retext } from 'retext';
import retextRepeatedWords from 'retext-repeated-words';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { toNlcst } from '../../src/language/nlcst.ts';
import { read } from '../support/read.ts';

describe('een document als nlcst', () => {
  it('heeft een alinea per blok, met zinnen, en plaatsen in de bron', async () => {
    const source = '# Uw *kaart*\n\nBel ons. Kom langs.\n';
    const root = toNlcst(await read(source, 'markdown'));
    const paragraphs = root.children as Extract<(typeof root.children)[number], { type: 'ParagraphNode' }>[];
    expect(paragraphs.map((paragraph) => toString(paragraph))).toEqual(['Uw kaart', 'Bel ons. Kom langs.']);
    expect(paragraphs[1]?.children.map((node) => node.type)).toEqual([
      'SentenceNode',
      'WhiteSpaceNode',
      'SentenceNode',
    ]);
    const { start, end } = paragraphs[0]?.position ?? {};
    expect(source.slice(start?.offset, end?.offset)).toBe('Uw *kaart');
  });

  it('laat elke retext-plugin op onze documenten werken', async () => {
    const source = 'Breng **de** de kaart mee.\n';
    const tree = toNlcst(await read(source, 'markdown'));
    const file = new VFile(source);
    await retext().use(retextRepeatedWords).run(tree, file);
    expect(file.messages.map((message) => message.place)).toMatchObject([
      { start: { offset: 8 }, end: { offset: 15 } },
    ]);
  });
});
