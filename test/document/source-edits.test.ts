import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, withoutClashes } from '../../src/document/source-edits.ts';

const change = (...edits: [from: number, to: number, text: string][]): Change => ({
  edits: edits.map(([from, to, text]) => ({ range: [from, to], text })),
});
const claiming = (claim: [number, number], ...edits: [from: number, to: number, text: string][]): Change => ({
  ...change(...edits),
  claim,
});

describe('wijzigingen toepassen', () => {
  it('zet ze op hun plaats, in welke volgorde ze ook komen', () => {
    const source = 'Indien u verhuist, dient u te bellen.';
    const { text, places } = applyChanges(source, [change([19, 24, 'moet'], [27, 30, '']), change([0, 6, 'Als'])]);
    expect(text).toBe('Als u verhuist, moet u bellen.');
    expect(places).toEqual([
      [
        [16, 20],
        [23, 23],
      ],
      [[0, 3]],
    ]);
  });

  it.each([
    ['\r\n', 'Een.\r\nTwee.'],
    ['\n', 'Een.\nTwee.'],
    ['\r', 'Een.\rTwee.'],
    ['\n', 'Een.'],
  ])('eindigt nieuwe regels zoals de tekst: %j', (end, source) => {
    expect(applyChanges(source, [change([3, 4, ':\n\n- a\n- b'])]).text).toContain(`Een:${end}${end}- a${end}- b`);
  });

  it('neemt op de laatste regel het einde van de vorige', () => {
    expect(applyChanges('Een.\r\nTwee.', [change([10, 11, ':\n- a'])]).text).toBe('Een.\r\nTwee:\r\n- a');
    expect(applyChanges('Een.\nTwee.', [change([9, 10, ':\n- a'])]).text).toBe('Een.\nTwee:\n- a');
  });

  it('verdubbelt geen regeleinde dat mee verhuist', () => {
    expect(applyChanges('a\r\nb c\r\n', [change([0, 6, 'c a\r\nb'])]).text).toBe('c a\r\nb\r\n');
  });
});

describe('wijzigingen die botsen', () => {
  it('maakt er één van: de eerste die gegeven is', () => {
    const [first, second] = [change([5, 10, 'x']), change([8, 12, 'y'])];
    expect(withoutClashes([first, second])).toEqual([first]);
    expect(withoutClashes([second, first])).toEqual([second]);
  });

  it('maakt een groep helemaal of niet', () => {
    const [one, pair] = [change([20, 25, 'x']), change([0, 3, 'y'], [22, 23, 'z'])];
    expect(withoutClashes([one, pair, change([1, 2, 'w'])])).toEqual([one, change([1, 2, 'w'])]);
  });

  it('laat ook niet toe dat ze elkaar raken', () => {
    expect(withoutClashes([change([0, 5, 'x']), change([5, 5, 'y'])])).toHaveLength(1);
    expect(withoutClashes([change([0, 5, 'x']), change([6, 9, 'y'])])).toHaveLength(2);
  });

  it('maakt in een zin hoogstens één herschrijving, en wat zeker is ernaast', () => {
    const [one, other] = [claiming([0, 40], [0, 6, 'x']), claiming([0, 40], [30, 36, 'y'])];
    const safe = change([10, 12, 'z']);
    expect(withoutClashes([safe, one, other])).toEqual([safe, one]);
    expect(withoutClashes([one, claiming([41, 80], [50, 55, 'y'])])).toHaveLength(2);
  });

  it('houdt altijd groepen over die samen kunnen, de eerste voorop', () => {
    const edit = fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'x', 'lang woord'));
    const group = fc
      .uniqueArray(edit, { minLength: 1, maxLength: 3, selector: ([from]) => from })
      .map((edits) => edits.sort((a, b) => a[0] - b[0]))
      .filter((edits) => edits.every(([from], index) => index === 0 || (edits[index - 1]?.[0] ?? 0) + 9 < from))
      .map((edits) =>
        change(...edits.map(([from, size, text]): [number, number, string] => [from, from + size, text])),
      );
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
        const kept = withoutClashes(groups);
        expect(kept[0]).toBe(groups[0]);
        const ranges = kept.flatMap(({ edits }) => edits.map(({ range }) => range)).sort((a, b) => a[0] - b[0]);
        expect(ranges.every(([from], index) => index === 0 || (ranges[index - 1]?.[1] ?? 0) < from)).toBe(true);
        const source = 'abcdefghij'.repeat(8);
        const { text, places } = applyChanges(source, kept);
        kept.forEach(({ edits }, index) => {
          edits.forEach((one, at) => expect(text.slice(...(places[index]?.[at] ?? [0, 0]))).toBe(one.text));
        });
      }),
    );
  });
});
