import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { formatComparisonMarkdown } from '../../../src/report/compare/markdown.ts';
import { markdownText } from '../../../src/report/compare/markdown-text.ts';
import { compared } from '../../support/compare.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Reads Markdown with tables, as sites show it. */
function parse(markdown: string): Node {
  const processor = unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [gfmTable()],
      fromMarkdownExtensions: [gfmTableFromMarkdown()],
    });
  return processor.parse(markdown) as Node;
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const textOf = (node: Node) =>
  nodes(node)
    .flatMap(({ type, value = '' }) => (type === 'text' ? [value] : []))
    .join('');

describe('tekst in Markdown', () => {
  it.each([
    '| cel | `code` ~~weg~~ **vet** _schuin_',
    '[hier](https://kwaad.example) ![foto](x.png) <https://kwaad.example>',
    '<script>alert(1)</script> <!-- stil --> &amp; &copy;',
    'C:\\map\\bestand ${a} $x$ \\| \\\\',
    '[ ] taak, [^1] noot, {+ bij +} [- weg -]',
  ])('toont precies zichzelf, als gewone tekst: %s', (text) => {
    const tree = parse(`a ${markdownText(text)}`);
    expect(new Set(nodes(tree).map(({ type }) => type))).toEqual(new Set(['root', 'paragraph', 'text']));
    expect(textOf(tree).replaceAll('\u200b', '')).toBe(`a ${text}`);
  });

  it.each([
    '@stad',
    'vraag@stad.example',
    '#12',
    '!7',
    '~label',
    'www.stad.example',
    'https://stad.example',
    ':tada:',
    '&3',
    '$9',
    '%2',
  ])('wordt geen vermelding of link: %s', (text) => {
    const shown = textOf(parse(`a ${markdownText(text)}`));
    expect(shown).toContain('\u200b');
    expect(shown.replaceAll('\u200b', '')).toBe(`a ${text}`);
  });

  it('blijft op één regel, in één cel van een tabel, wat er ook in staat', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '|', '\n', '`', '\\', '<!--', '](', '@a'),
        (text, sign) => {
          const tree = parse(`| x | y |\n| --- | --- |\n| ${markdownText(`${text}${sign}${text}`)} | einde |\n`);
          const rows = nodes(tree).filter(({ type }) => type === 'tableRow');
          expect(rows).toHaveLength(2);
          expect(rows[1]?.children).toHaveLength(2);
          const kinds = nodes(tree).map(({ type }) => type);
          expect(kinds.filter((type) => /html|link|image|inlineCode|emphasis|strong|definition/iu.test(type))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('de vergelijking in Markdown', () => {
  const OLD = 'De peter zet de hekken klaar.\n\nU krijgt reeds post van @schepen | [hier](http://kwaad.example).\n';

  it('heeft tabellen voor cijfers, regels, meldingen en zinnen', async () => {
    const out = formatComparisonMarkdown(await compared(OLD, OLD.replace('reeds', 'al')));
    expect(nodes(parse(out)).filter(({ type }) => type === 'table')).toHaveLength(4);
    expect(out).toContain('| Ambtelijk woord (ambtelijk-woord) | 1 | 0 | 0 |');
    expect(out).toContain('U krijgt <del>reeds</del> post');
    expect(out).toContain('U krijgt <ins>al</ins> post');
  });

  it('laat niets uit de tekst opmaak, een link of een vermelding worden', async () => {
    const evil = '</del></details><img src=x onerror=alert(1)> @iedereen `x` | cel';
    const out = formatComparisonMarkdown(await compared(OLD, `${OLD}\n${evil}\n`, { path: '@ik|[x](y).txt' }));
    const tags = nodes(parse(out)).flatMap(({ type, value = '' }) => (type === 'html' ? [value] : []));
    const ours = /^<\/?(?:del|ins|details|summary|br)>$/u;
    expect(tags.flatMap((tag) => tag.match(/<[^>]*>/gu) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
    expect(nodes(parse(out)).filter(({ type }) => type === 'link' || type === 'image')).toEqual([]);
    expect(out).not.toMatch(/@(?:schepen|iedereen|ik)/u);
  });

  it('past in een opmerking, en zegt hoeveel er niet in staat', async () => {
    const text = (word: string) =>
      Array.from({ length: 900 }, (_, at) => `Zin ${at} gaat over ${word} van straat ${at}.`).join('\n\n');
    const out = formatComparisonMarkdown(await compared(text('de kaart'), text('het kaartje')));
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/^Nog \d+ zinnen: die staan in het rapport van `--format html`\.$/mu);
  });

  it('zegt het kort als er niets te melden is', async () => {
    const out = formatComparisonMarkdown(await compared('Bel ons.', 'Bel ons.'));
    expect(out).toContain('### Meldingen: geen');
    expect(out).toContain('### Zinnen: 1 gelijk');
    expect(out).not.toContain('<details>');
  });
});
