import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../src/document/document.ts';
import { check } from '../support/engine.ts';
import { blocks, read } from '../support/read.ts';

const texts = async (source: string, format: TextFormat) =>
  (await read(source, format)).blocks.map((block) => block.text);

/** What the source holds where a word was found. */
async function sourceOf(word: string, source: string, format: TextFormat) {
  const { blocks: found } = await read(source, format);
  const block = found.find((candidate) => candidate.text.includes(word));
  const from = block?.text.indexOf(word) ?? -1;
  return block && source.slice(block.map.start(from), block.map.end(from + word.length));
}

describe('geen tekst gaat verloren', () => {
  it.each<[string, TextFormat, string, string[]]>([
    [
      'HTML in Markdown met tabs ervoor',
      'markdown',
      '<div>\n\t\tU moet aangaande dit.\n</div>\n',
      ['U moet aangaande dit.'],
    ],
    ['HTML in een lijst', 'markdown', '- <div>\n  een teneinde\n  </div>\n', ['een teneinde']],
    ['HTML over regels in een citaat', 'markdown', '> <p>lui\n> teneinde dit</p>\n', ['lui teneinde dit']],
    [
      'een regel in HTML die met > begint',
      'markdown',
      '<p>Wij <a href="x"\n  >teneinde</a\n> dit.</p>\n',
      ['Wij teneinde dit.'],
    ],
    [
      'een verwijzing die lezers anders lezen',
      'markdown',
      'Wij 2020 &#150; 2021 aangaande.\n',
      ['Wij 2020 \ufffd 2021 aangaande.'],
    ],
    ['een verwijzing met veel nullen', 'html', `<p>A &#${'0'.repeat(60)}65; teneinde</p>`, ['A A teneinde']],
    ['een los regeleinde van oude Mac-teksten', 'html', '<p>ten behoeve\rvan u</p>', ['ten behoeve van u']],
    [
      'tags die nergens bij horen',
      'html',
      '<p>Oud</t>\nteneinde dit. <html lang=nl>van u</p>',
      ['Oud teneinde dit. van u'],
    ],
  ])('%s', async (_, format, source, expected) => {
    expect((await texts(source, format)).map((text) => text.replace('–', '\ufffd'))).toEqual(expected);
  });

  it('ook niet in een lange tekst die in stukken gelezen wordt', async () => {
    const part = 'Een alinea met tekst.\n\n'.repeat(4000);
    const source = `[klik hier][r]\n\n${part}# Kop\n\n<!--\n\n# indien\n\n-->\n\n[r]: https://hoogbeke.example/lang\n`;
    const document = await read(source, 'markdown');
    expect(document.links.map((link) => link.block.text)).toEqual(['klik hier']);
    expect(document.blocks.some((block) => block.text.includes('indien'))).toBe(false);
  });
});

describe('de plaats in de bron klopt', () => {
  it.each<[string, TextFormat, string]>([
    ['na een verwijzing vooraan in een citaatregel', 'markdown', '> dit is\n> &gt; teneinde dit\n'],
    ['na tags die de lezer liet vallen', 'html', '<p>Oud</t> x <html lang=nl>teneinde u</p>'],
    ['in HTML in een citaat', 'markdown', '> <div>\n> lui teneinde\n> </div>\n'],
  ])('%s', async (_, format, source) => {
    expect(await sourceOf('teneinde', source, format)).toBe('teneinde');
  });
});

describe('een verbetering', () => {
  it('wordt niet beloofd waar opmaak tussen de letters staat', async () => {
    const { findings } = await check('een brief *aan*gaande uw afval', { path: 'a.md', only: ['ambtelijk-woord'] });
    expect(findings[0]).toMatchObject({ match: 'aangaande' });
    expect(findings[0]?.suggestions?.[0]).not.toHaveProperty('edits');
  });
});

describe('te diep in elkaar', () => {
  it.each<[string, string]>([
    ['a.html', '<div>'.repeat(1000)],
    ['a.md', '>'.repeat(3000) + ' a'],
    ['a.md', '*a '.repeat(3000) + 'teneinde' + ' a*'.repeat(3000)],
  ])('wordt geweigerd, telkens op dezelfde manier (%s)', async (path, source) => {
    expect((await check(source, { path })).fatal?.code).toBe('too-deep');
  });
});

it('in een mail is wat van een ander komt niet van ons', async () => {
  expect(await blocks('Dank u.\n> Indien u komt,\n> bel ons.\nTot dan.\n', 'text')).toEqual([
    'paragraph: Dank u.',
    'paragraph: Tot dan.',
  ]);
});
