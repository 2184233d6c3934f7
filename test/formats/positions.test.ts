import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TextFormat } from '../../src/document/document.ts';
import { read } from '../support/read.ts';

/** A piece of source with the prose that it stands for; '' for markup. */
type Atom = readonly [source: string, prose: string];
type Piece = readonly Atom[];

const verbatim = (text: string): Piece => [[text, text]];

const WORDS = ['afval', 'Zo’n', 'café', 'cafe\u0301', '😀', 'u', '14.30', 'Q&A', 'a_b', '30%'].map(verbatim);
const INVISIBLE: Piece[] = [
  [
    ['af', 'af'],
    ['\u00ad', ''],
    ['val', 'val'],
  ],
];
const SPACES: Piece[] = [verbatim(' '), [['\u00a0', ' ']], [['  ', ' ']], [['\t', ' ']]];
const ENTITIES: Piece[] = [
  [
    ['caf', 'caf'],
    ['&eacute;', 'é'],
  ],
  [['&euro;', '€']],
  [['&#8364;', '€']],
  [
    ['Q', 'Q'],
    ['&amp;', '&'],
    ['A', 'A'],
  ],
  [
    ['foto', 'foto'],
    ['&rsquo;', '’'],
    ['s', 's'],
  ],
  [
    ['af', 'af'],
    ['&shy;', ''],
    ['val', 'val'],
  ],
  [
    ['a', 'a'],
    ['&nbsp;', ' '],
    ['b', 'b'],
  ],
];
const MARKDOWN: Piece[] = [
  [
    ['**', ''],
    ['vet', 'vet'],
    ['**', ''],
  ],
  [
    ['aan', 'aan'],
    ['**', ''],
    ['vraag', 'vraag'],
    ['**', ''],
  ],
  [
    ['[', ''],
    ['link', 'link'],
    ['](x.html)', ''],
  ],
  [['\\*', '*']],
  [
    ['\\_', '_'],
    ['a', 'a'],
  ],
  [
    ['5 ', '5 '],
    ['\\#', '#'],
  ],
  [
    ['`', ''],
    ['code', 'code'],
    ['`', ''],
  ],
];
const HTML: Piece[] = [
  [
    ['<b>', ''],
    ['vet', 'vet'],
    ['</b>', ''],
  ],
  [
    ['aan', 'aan'],
    ['<em>', ''],
    ['vraag', 'vraag'],
    ['</em>', ''],
  ],
  [
    ['<a href="x">', ''],
    ['link', 'link'],
    ['</a>', ''],
  ],
  [
    ['a', 'a'],
    ['<!-- weg -->', ''],
    ['b', 'b'],
  ],
];

interface Shape {
  readonly name: string;
  readonly format: TextFormat;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
  /** How a line break within the block is written; it reads as one space. */
  readonly lineBreaks: readonly string[];
}

const MARKDOWN_PIECES = [...WORDS, ...INVISIBLE, ...ENTITIES, ...MARKDOWN];
const HTML_PIECES = [...WORDS.filter(([atom]) => atom?.[0] !== 'Q&A'), ...INVISIBLE, ...ENTITIES, ...HTML];

const SHAPES: readonly Shape[] = [
  {
    name: 'Markdown, alinea',
    format: 'markdown',
    before: 'Begin ',
    after: '\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: ['\n', '\r\n', ' \n'],
  },
  {
    name: 'Markdown, citaat over regels',
    format: 'markdown',
    before: '> Begin ',
    after: '\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: ['\n> ', '\r\n> ', '\n>   '],
  },
  {
    name: 'Markdown, lijst over regels',
    format: 'markdown',
    before: '- Begin ',
    after: '\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: ['\n  ', '\r\n  '],
  },
  {
    name: 'Markdown, citaat in een lijst',
    format: 'markdown',
    before: '1. > Begin ',
    after: '\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: ['\n   > '],
  },
  {
    name: 'Markdown, kop',
    format: 'markdown',
    before: '## Begin ',
    after: ' ##\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: [],
  },
  {
    name: 'Markdown, tabel',
    format: 'markdown',
    before: '| Kop |\n| --- |\n| Begin ',
    after: ' |\n',
    pieces: MARKDOWN_PIECES,
    lineBreaks: [],
  },
  {
    name: 'HTML, alinea',
    format: 'html',
    before: '<p>Begin ',
    after: '</p>',
    pieces: HTML_PIECES,
    lineBreaks: ['\n', '\r\n', '\n    '],
  },
  {
    name: 'HTML, pagina',
    format: 'html',
    before: '<!doctype html>\r\n<html><body><main>\r\n<ul><li>Begin ',
    after: '</ul></main>',
    pieces: HTML_PIECES,
    lineBreaks: ['\n', '\r\n'],
  },
  {
    name: 'HTML in Markdown',
    format: 'markdown',
    before: 'Tekst.\n\n<div class="x"><p>Begin ',
    after: '</p></div>\n',
    pieces: HTML_PIECES,
    lineBreaks: ['\n', '\r\n'],
  },
  { name: 'Tekst', format: 'text', before: 'Begin ', after: '\n', pieces: [...WORDS, ...INVISIBLE], lineBreaks: [] },
];

/** The source, and per visible character of the prose the source range that it stands for. */
function build(shape: Shape, pieces: readonly Piece[]) {
  let source = shape.before;
  const start = shape.before.lastIndexOf('Begin ');
  const chars: [char: string, from: number, to: number][] = [...'Begin'].map((char, at) => [
    char,
    start + at,
    start + at + 1,
  ]);
  let text = 'Begin';
  let space = true;
  for (const [atomSource, prose] of pieces.flat()) {
    const from = source.length;
    source += atomSource;
    if (prose === atomSource) {
      for (let at = 0; at < prose.length; at++) visible(prose[at] as string, from + at, from + at + 1);
    } else if (prose !== '') visible(prose, from, source.length);
  }
  function visible(char: string, from: number, to: number) {
    if (/^\s$/u.test(char)) {
      space = true;
      return;
    }
    if (space) chars.push([' ', -1, -1]);
    text += space ? ` ${char}` : char;
    space = false;
    chars.push([char, from, to]);
  }
  return { source: source + shape.after, text, chars };
}

function expectMapped(block: Block, chars: ReturnType<typeof build>['chars']) {
  chars.forEach(([char, from, to], index) => {
    if (char === ' ') return;
    expect([char, block.map.start(index), block.map.end(index + 1)]).toEqual([char, from, to]);
  });
}

describe('de plaats van elk teken in de bron', () => {
  for (const shape of SHAPES) {
    it(`klopt door de opmaak heen: ${shape.name}`, async () => {
      const breaks = shape.lineBreaks.map((lineBreak): Piece => [[lineBreak, ' ']]);
      const piece = fc.constantFrom(...shape.pieces, ...SPACES.slice(0, shape.format === 'text' ? 2 : 3), ...breaks);
      // Line breaks and spaces never stand at the end, and always between words: otherwise they are other markup.
      const list = fc.array(fc.tuple(fc.constantFrom(...shape.pieces), piece), { maxLength: 12 }).map((pairs) => {
        return [
          ...pairs.flatMap(([word, other]) => [word, verbatim(' '), verbatim('en'), other, verbatim('zo')]),
          verbatim(' slot'),
        ];
      });
      await fc.assert(
        fc.asyncProperty(list, async (pieces) => {
          const { source, text, chars } = build(shape, pieces);
          const { blocks } = await read(source, shape.format);
          const block = blocks.find((candidate) => candidate.text.startsWith('Begin'));
          expect(block?.text).toBe(text);
          expectMapped(block as Block, chars);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('valt nooit buiten de bron, wat er ook in staat', async () => {
    const wild = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        ';',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '\\',
        '\n',
        '\r\n',
        ' ',
        '|',
        '-',
        '#',
        '"',
        "'",
        '=',
        'a',
        'É',
        '😀',
        '\u00ad',
        '\u00a0',
        'p',
        '/',
        '1',
        '.',
        '~',
        '{',
        '}',
        '«',
        '»',
        '$',
        '%',
        '@',
        ':',
      ),
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(wild, fc.constantFrom<TextFormat>('markdown', 'html', 'text'), async (source, format) => {
        const { blocks } = await read(source, format);
        for (const block of blocks) {
          for (let at = 0; at < block.text.length; at++) {
            const [from, to] = [block.map.start(at), block.map.end(at + 1)];
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
