import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignable, alignSentences } from '../../src/compare/align.ts';

const sentence = (text: string): Alignable => ({ key: text, words: text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] });

/** What belongs together, as "old places > new places", with how. */
function aligned(old: readonly string[], fresh: readonly string[]): string[] {
  const places = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at).join('+');
  return alignSentences(old.map(sentence), fresh.map(sentence))
    .sort((a, b) => a.newFrom - b.newFrom)
    .map(({ oldFrom, oldTo, newFrom, newTo, exact, moved }) => {
      const how = `${exact ? ' gelijk' : ''}${moved ? ' verplaatst' : ''}`;
      return `${places(oldFrom, oldTo)} > ${places(newFrom, newTo)}${how}`;
    });
}

/** Sentences of a text: as many as a book of a thousand pages has. */
const LONG_TEXT = 20_000;
const HEKKEN = 'De peter of meter van de straat zet de hekken op tijd klaar.';
const BRANDWEER = 'De brandweer moet altijd door de straat kunnen rijden.';
const GRATIS = 'U betaalt niets voor een speelstraat in uw buurt.';

describe('zinnen van twee versies', () => {
  it('horen samen als ze gelijk zijn', () => {
    expect(aligned([HEKKEN, BRANDWEER], [HEKKEN, BRANDWEER])).toEqual(['0 > 0 gelijk', '1 > 1 gelijk']);
  });

  it('horen samen als ze veel woorden delen', () => {
    expect(aligned([HEKKEN, BRANDWEER], ['De peter of meter zet de hekken klaar.', BRANDWEER])).toEqual([
      '0 > 0',
      '1 > 1 gelijk',
    ]);
  });

  it('staan alleen als ze niets met elkaar te maken hebben', () => {
    expect(aligned([HEKKEN, GRATIS], ['Vraag een nieuwe kaart aan het loket.', GRATIS])).toEqual(['1 > 1 gelijk']);
  });

  it('zijn gesplitst als één zin er twee werd, ook als een deel kort is', () => {
    const long = 'Breng uw identiteitskaart en een recente pasfoto mee naar het loket, want anders kan het niet.';
    const parts = ['Breng uw identiteitskaart en een recente pasfoto mee naar het loket.', 'Anders kan het niet.'];
    expect(aligned([HEKKEN, long, GRATIS], [HEKKEN, ...parts, GRATIS])).toEqual([
      '0 > 0 gelijk',
      '1 > 1+2',
      '2 > 3 gelijk',
    ]);
  });

  it('zijn gesplitst als een opsomming een lijst werd', () => {
    const long = 'Breng uw identiteitskaart, een recente pasfoto, het ingevulde formulier en tien euro mee.';
    const parts = [
      'Breng dit mee:',
      'uw identiteitskaart',
      'een recente pasfoto',
      'het ingevulde formulier',
      'tien euro',
    ];
    expect(aligned([long, GRATIS], [...parts, GRATIS])).toEqual(['0 > 0+1+2+3+4', '1 > 5 gelijk']);
  });

  it('zijn samengevoegd als er van twee één werd', () => {
    const joined = 'De peter of meter zet de hekken klaar en haalt ze na het spelen weg.';
    const parts = ['De peter of meter zet de hekken klaar.', 'Hij haalt ze na het spelen weg.'];
    expect(aligned([...parts, GRATIS], [joined, GRATIS])).toEqual(['0+1 > 0', '2 > 1 gelijk']);
  });

  it('trekken een nieuwe zin er niet bij die er alleen naast staat', () => {
    const fresh = ['De peter of meter van de straat zet de hekken klaar.', 'Bel ons gerust.'];
    expect(aligned([HEKKEN, GRATIS], [...fresh, GRATIS])).toEqual(['0 > 0', '1 > 2 gelijk']);
  });

  it('zijn verplaatst als ze elders staan; de langere houdt haar plaats', () => {
    expect(aligned(['Bel ons gerust even.', HEKKEN], [HEKKEN, 'Bel ons gerust even.'])).toEqual([
      '1 > 0 gelijk',
      '0 > 1 gelijk verplaatst',
    ]);
  });

  it('zijn ook verplaatst met andere woorden erin', () => {
    const changed = 'De brandweer moet wel altijd door uw straat kunnen rijden.';
    expect(aligned([BRANDWEER, HEKKEN, GRATIS], [HEKKEN, GRATIS, changed])).toEqual([
      '1 > 0 gelijk',
      '2 > 1 gelijk',
      '0 > 2 verplaatst',
    ]);
  });

  it('weten welke herhaalde zin welke is aan de zinnen ernaast', () => {
    const bel = 'Bel ons.';
    expect(aligned([HEKKEN, bel, BRANDWEER, bel], [BRANDWEER, bel])).toEqual(['2 > 0 gelijk', '3 > 1 gelijk']);
  });

  it('staan allemaal hoogstens in één groep, en elke gelijke zin vindt er een', () => {
    const words = fc.constantFrom(
      ...'de het loket kaart brief vraag betaal hekken straat brandweer dienst u mee'.split(' '),
    );
    const texts = fc.array(
      fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const links = alignSentences(old.map(sentence), fresh.map(sentence));
        const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
        const [oldPlaces, newPlaces] = [
          links.flatMap(({ oldFrom, oldTo }) => range(oldFrom, oldTo)),
          links.flatMap(({ newFrom, newTo }) => range(newFrom, newTo)),
        ];
        expect(new Set(oldPlaces).size).toBe(oldPlaces.length);
        expect(new Set(newPlaces).size).toBe(newPlaces.length);
        const count = (list: readonly string[], text: string) => list.filter((one) => one === text).length;
        const twins = [...new Set(old)].reduce((sum, text) => sum + Math.min(count(old, text), count(fresh, text)), 0);
        expect(links.filter(({ exact }) => exact)).toHaveLength(twins);
        const inOrder = links.filter(({ moved }) => !moved).sort((a, b) => a.oldFrom - b.oldFrom);
        inOrder.slice(1).forEach((link, at) => {
          expect(link.newFrom).toBeGreaterThanOrEqual(inOrder[at]?.newTo ?? 0);
          expect(link.oldFrom).toBeGreaterThanOrEqual(inOrder[at]?.oldTo ?? 0);
        });
      }),
    );
  });

  it('vinden elkaar op tijd in lange teksten: met het kwadraat van de lengte duurde het te lang', () => {
    // Words of a text of this length as they come: few that stand often, many that stand seldom.
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const text = (length: number) =>
      Array.from({ length }, () =>
        sentence(Array.from({ length: 12 }, () => `w${Math.floor(4000 ** random())}`).join(' ')),
      );
    const [old, fresh] = [text(LONG_TEXT), text(LONG_TEXT)];
    expect(alignSentences(old, fresh).length).toBeGreaterThan(0);
  });
});
