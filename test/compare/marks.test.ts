import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/compare/marks.ts';

/** The marked words of each text. */
function marked(old: readonly string[], fresh: readonly string[]) {
  const marks = marksOf(old, fresh);
  const words = (texts: readonly string[], side: 'old' | 'new') =>
    texts.map((text, at) => (marks[side][at] ?? []).map(([from, to]) => text.slice(from, to)));
  return { old: words(old, 'old'), new: words(fresh, 'new') };
}

describe('veranderde woorden', () => {
  it('zijn gemerkt in elke versie; woorden na elkaar als één stuk', () => {
    expect(marked(['Gelieve het formulier in te vullen.'], ['Vul het formulier in.'])).toEqual({
      old: [['Gelieve', 'te vullen']],
      new: [['Vul']],
    });
  });

  it('zijn er niet als alleen de soort aanhalingsteken of spatie verschilt', () => {
    expect(marked(['Zoek op “premie”  in ’s avonds.'], ['Zoek op "premie" in \'s avonds.'])).toEqual({
      old: [[]],
      new: [[]],
    });
  });

  it('zijn ook een ander leesteken, want dat kan veel betekenen', () => {
    expect(marked(['U komt.'], ['U komt?'])).toEqual({ old: [['.']], new: [['?']] });
  });

  it('staan bij een splitsing elk in hun eigen zin, zonder de punten die er vanzelf bij komen', () => {
    const old = ['U vult het formulier in en u bezorgt het aan de dienst.'];
    expect(marked(old, ['U vult het formulier in.', 'Dan bezorgt u het aan de dienst.'])).toEqual({
      old: [['en u']],
      new: [[], ['Dan', 'u']],
    });
  });

  it('zijn alles als twee lange zinnen niets delen, ook als ze heel lang zijn', () => {
    const words = (name: string) => Array.from({ length: 20_000 }, (_, at) => `${name}${at}`).join(' ');
    const [old, fresh] = [words('oud'), words('nieuw')];
    expect(marksOf([old], [fresh])).toEqual({ old: [[[0, old.length]]], new: [[[0, fresh.length]]] });
  });
});
