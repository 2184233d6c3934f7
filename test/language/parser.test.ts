import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../src/language/analysis.ts';
import { KeyTable } from '../../src/language/parser/key-table.ts';
import { LABELS } from '../../src/language/parser/labels.ts';
import { DependencyParser, ROOT } from '../../src/language/parser/parser.ts';
import { Action, Configuration } from '../../src/language/parser/transitions.ts';
import { TaggerModel } from '../../src/language/tagger/model.ts';
import { Tagger } from '../../src/language/tagger/tagger.ts';
import { blockOf } from '../support/block.ts';

const model = (name: string) => readFile(new URL(`../../models/${name}`, import.meta.url));
const tagger = new Tagger(new TaggerModel(await model('tagger.bin')));
const bytes = await model('parser.bin');
const parser = new DependencyParser(bytes);

interface Word {
  readonly word: string;
  readonly head: number;
  readonly label: string;
}

/** The tree of the first sentence of a text. */
function treeOf(text: string, by = parser): Word[] {
  const analysis = new Analysis();
  analysis.read(blockOf(text));
  const input = tagger.tag(analysis, analysis.sentences[0] ?? { tokenFrom: 0, tokenTo: 0 });
  by.parse(input);
  return Array.from({ length: input.count }, (_, at) => ({
    word: text.slice(input.start[at], input.end[at]).toLowerCase(),
    head: by.head[at] as number,
    label: LABELS[by.label[at] as number] as string,
  }));
}

/** The word on which a word hangs; empty for the root. */
function headOf(text: string, word: string): string {
  const tree = treeOf(text);
  const found = tree.find((one) => one.word === word);
  if (!found) throw new Error(`“${word}” is no word of “${text}”.`);
  return tree[found.head]?.word ?? '';
}

/** Whether following heads leads every word to the one root. */
function isTree(heads: readonly number[]): boolean {
  const roots = heads.filter((head) => head === ROOT).length;
  return (
    roots === 1 &&
    heads.every((_, word) => {
      let [at, steps] = [word, 0];
      while (at !== ROOT && steps++ <= heads.length) at = heads[at] ?? Infinity;
      return at === ROOT;
    })
  );
}

const WORDS =
  'de het een aanvraag brief dienst u wij die dat omdat als en of maar in op van door aan te om wordt is kan moet ligt betalen gestuurd nieuwe snel niet Gent 2026 Jan daar waarin wie onbekendwoord'.split(
    ' ',
  );

describe('de woorden van een zin vormen één boom', () => {
  it('elk woord heeft één hoofd, er is één wortel, en niets hangt aan zichzelf', () => {
    const words = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', ' (', ') ')), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const tree = treeOf(parts.map(([word, gap]) => word + gap).join(''));
        expect(isTree(tree.map(({ head }) => head))).toBe(true);
        for (const { head, label } of tree) expect(label === 'root').toBe(head === ROOT);
      }),
      { numRuns: 300 },
    );
  });

  it('een zin zonder woorden heeft geen boom', () => {
    expect(treeOf('')).toEqual([]);
  });

  it('één woord is de wortel', () => {
    expect(treeOf('Welkom')).toEqual([{ word: 'welkom', head: ROOT, label: 'root' }]);
  });

  it('dezelfde zin krijgt altijd dezelfde boom, ook na een langere en bij een andere ontleder', () => {
    const text = 'U krijgt binnen een maand een brief van de dienst die uw aanvraag behandelt.';
    const first = treeOf(text);
    treeOf('De burgemeester en de schepenen beslissen na overleg over de aanvraag van de bewoners. '.repeat(5));
    expect(treeOf(text)).toEqual(first);
    expect(treeOf(text, new DependencyParser(bytes))).toEqual(first);
  });

  it('2.000 woorden zonder punt worden één boom', () => {
    const tree = treeOf('de aanvraag wordt omdat u die stuurde door de dienst behandeld en '.repeat(167));
    expect(tree.length).toBeGreaterThan(2_000);
    expect(isTree(tree.map(({ head }) => head))).toBe(true);
  });
});

describe('de stappen van de ontleder', () => {
  it('elke reeks van mogelijke stappen eindigt na twee stappen per woord in een boom', () => {
    const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), choices, (count, picks) => {
        const state = new Configuration();
        state.reset(count);
        let steps = 0;
        while (!state.done) {
          const possible = Object.values(Action).filter((action) => state.allows(action));
          if (state.onlyAction >= 0) expect(possible).toEqual([state.onlyAction]);
          else expect(possible.length).toBeGreaterThan(1);
          const action = possible[(picks[steps % picks.length] as number) % possible.length] as number;
          if (action === Action.shift) state.shift();
          else state.attach(action, 0);
          steps++;
        }
        expect(steps).toBe(2 * count);
        const heads = Array.from(state.head.subarray(0, count), (head) => (head === count ? ROOT : head));
        expect(count === 0 || isTree(heads)).toBe(true);
      }),
    );
  });
});

describe('de tabel van sleutels', () => {
  it('vindt elke sleutel terug met zijn getal, en niets in een lege tabel', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 200 }), (numbers) => {
        const keys = numbers.toSorted((a, b) => a - b);
        const sizes = new Uint8Array(0x10000);
        for (const key of keys) sizes[key >>> 16] = (sizes[key >>> 16] as number) + 1;
        const rests = Uint16Array.from(keys, (key) => key & 0xffff);
        const table = new KeyTable({ sizes, rests }, (index) => index + 1);
        const found = keys.map((key) => (table.entries[table.placeOf(key | 0)] as number) >>> 16);
        expect(found).toEqual(keys.map((_, index) => index + 1));
        const empty = new KeyTable({ sizes: new Uint8Array(0x10000), rests: new Uint16Array(0) }, () => 1);
        for (const key of keys) expect(empty.placeOf(key | 0)).toBe(-1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('woorden hangen aan het woord waar ze bij horen', () => {
  it.each([
    ['een onderwerp aan zijn werkwoord', 'De dienst behandelt uw aanvraag.', 'dienst', 'behandelt'],
    ['een voorwerp aan zijn werkwoord', 'De dienst behandelt uw aanvraag.', 'aanvraag', 'behandelt'],
    ['een lidwoord aan zijn naamwoord', 'De nieuwe dienst behandelt uw aanvraag.', 'de', 'dienst'],
    ['een hulpwerkwoord aan het voltooid deelwoord', 'Uw aanvraag wordt morgen behandeld.', 'wordt', 'behandeld'],
    ['een onderwerp ver van zijn werkwoord', 'U kunt de brief aan het loket halen.', 'u', 'halen'],
    ['een voorzetsel aan zijn naamwoord', 'U woont in een huis.', 'in', 'huis'],
    ['een voegwoord aan het werkwoord van de bijzin', 'U krijgt een brief omdat u verhuist.', 'omdat', 'verhuist'],
    ['een bijzin aan de hoofdzin', 'U krijgt een brief omdat u verhuist.', 'verhuist', 'krijgt'],
    ['een bijzin met “als” aan de hoofdzin', 'U krijgt een brief als u verhuist.', 'verhuist', 'krijgt'],
    ['een bijzin met “zodra” aan de hoofdzin', 'U krijgt de kaart zodra u betaalt.', 'betaalt', 'krijgt'],
    ['“die” aan het werkwoord van de betrekkelijke bijzin', 'De brief die u kreeg, is belangrijk.', 'die', 'kreeg'],
    ['“te” aan de infinitief', 'Vergeet niet te betalen.', 'te', 'betalen'],
  ])('%s', (_, text, word, head) => {
    expect(headOf(text, word)).toBe(head);
  });

  it.each([
    ['het werkwoord van een mededeling', 'Het loket sluit om vijf uur.', 'sluit'],
    ['een gebiedende wijs', 'Breng uw identiteitskaart mee.', 'breng'],
    ['het deelwoord van een lijdende zin', 'De straat wordt morgen afgesloten.', 'afgesloten'],
  ])('de wortel is %s', (_, text, word) => {
    expect(headOf(text, word)).toBe('');
  });
});

describe('wat geen gewichten zijn, wordt niet gelezen', () => {
  it.each([
    ['andere bytes', new Uint8Array(64), 'no weights of the parser'],
    ['de helft', bytes.subarray(0, bytes.length >> 1), 'not complete'],
  ])('%s', (_, wrong, message) => {
    expect(() => new DependencyParser(wrong)).toThrow(message);
  });
});
