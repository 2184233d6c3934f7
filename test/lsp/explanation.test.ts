import fc from 'fast-check';
import { toString } from 'nlcst-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { asText } from '../../src/lsp/explanation.ts';

/** The kinds of nodes that a text becomes in Markdown, and what is read. */
function read(markdown: string): { types: string[]; text: string } {
  const tree = unified().use(remarkParse).parse(markdown);
  const types: string[] = [];
  const walk = (node: { type: string; children?: unknown[] }): void => {
    types.push(node.type);
    for (const child of (node.children ?? []) as (typeof node)[]) walk(child);
  };
  walk(tree);
  return { types, text: toString(tree as never) };
}

describe('tekst in Markdown', () => {
  it('blijft wat ze is: niets erin wordt een link, een lijst of een element', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[a](b)',
        '<img src=x>',
        '**',
        '_',
        '# ',
        '- ',
        '1. ',
        '`',
        '\\',
        '&amp;',
        '![',
        '===',
        '\n',
        'a',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/gu, ' ').trim();
        fc.pre(text !== '');
        expect(read(asText(text))).toEqual({ types: ['root', 'paragraph', 'text'], text });
      }),
    );
  });

  it('maakt van een adres op het web geen link', () => {
    expect(asText('https://voorbeeld.be of www.voorbeeld.be')).toBe('https\\://voorbeeld.be of www\\.voorbeeld.be');
  });
});
