import { describe, expect, it } from 'vitest';
import { lengthsDrawn } from '../../src/report/score/bars.ts';
import { buildScoreReport } from '../../src/report/score/build.ts';
import { formatScoreCsv } from '../../src/report/score/csv.ts';
import { formatScorePretty } from '../../src/report/score/pretty.ts';
import { plain } from '../support/palette.ts';
import { scored } from '../support/score.ts';

const EASY = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw identiteitskaart mee. '.repeat(5);
const HARD =
  'De aanvraag wordt door de bevoegde dienst na ontvangst van alle vereiste stavingsstukken onderzocht. '.repeat(6);

const report = async (sorted: boolean, ...texts: readonly (readonly [path: string, text: string])[]) =>
  buildScoreReport(await Promise.all(texts.map(([path, text]) => scored(text, path))), '1.2.3', sorted);

describe('de cijfers van enkele teksten', () => {
  it('staan op pad, of met de moeilijkste bovenaan', async () => {
    const texts = [
      ['c.txt', 'Kort.'],
      ['b.txt', EASY],
      ['a.txt', EASY],
      ['d.txt', HARD],
    ] as const;
    const paths = async (sorted: boolean) => (await report(sorted, ...texts)).files.map(({ path }) => path);
    expect(await paths(false)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(await paths(true)).toEqual(['d.txt', 'a.txt', 'b.txt', 'c.txt']);
  });

  it('tellen in het totaal als één tekst', async () => {
    const { summary, files } = await report(false, ['a.txt', EASY], ['d.txt', HARD]);
    const sum = (name: string) => files.reduce((total, { metrics }) => total + (metrics[name] as number), 0);
    expect(summary.metrics.words).toBe(sum('words'));
    expect(summary.metrics.sentences).toBe(sum('sentences'));
    const scores = files.map(({ metrics }) => metrics.score as number);
    expect(summary.metrics.score).toBeGreaterThan(Math.min(...scores));
    expect(summary.metrics.score).toBeLessThan(Math.max(...scores));
  });

  it('hebben geen score voor te weinig tekst, wel de andere maten', async () => {
    const { files, summary } = await report(false, ['a.txt', 'U betaalt 10 euro aan het loket.']);
    expect(files[0]?.metrics).not.toHaveProperty('score');
    expect(files[0]).not.toHaveProperty('band');
    expect(files[0]?.metrics).toMatchObject({ sentences: 1, wordsPerSentence: 7 });
    expect(files[0]?.costliest).toEqual([]);
    expect(summary).not.toHaveProperty('band');
  });

  it('zijn twee keer precies dezelfde', async () => {
    const once = JSON.stringify(await report(true, ['a.txt', EASY], ['d.txt', HARD]));
    expect(JSON.stringify(await report(true, ['a.txt', EASY], ['d.txt', HARD]))).toBe(once);
  });
});

describe('de cijfers als CSV', () => {
  it('hebben een rij per tekst en een voor alles samen', async () => {
    const rows = formatScoreCsv(await report(false, ['a.txt', EASY], ['d.txt', HARD])).split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^path,kind,band,score,scoreMargin,words,/u);
    expect(rows[3]).toMatch(/^\(alle teksten\),,/u);
    expect(new Set(rows.slice(0, 4).map((row) => row.split(',').length)).size).toBe(1);
  });

  it('laten geen formule uit een bestandsnaam lopen, en houden komma’s en aanhalingstekens heel', async () => {
    const csv = formatScoreCsv(await report(false, ['=1+1.txt', EASY], ['b, "c".txt', EASY]));
    expect(csv).toContain("'=1+1.txt,");
    expect(csv).toContain('"b, ""c"".txt",');
  });
});

describe('de cijfers op het scherm', () => {
  it('tekenen elke zin, hoger naarmate ze langer is', () => {
    expect(lengthsDrawn([3, 5, 6, 20, 21, 35, 36, 80], 80)).toBe('▁▁▂▄▅▇██');
    expect(lengthsDrawn([], 10)).toBe('');
  });

  it('tekenen van meer zinnen dan er plaats is, de langste van elk stuk', () => {
    expect(lengthsDrawn([1, 40, 1, 1, 1, 30], 3)).toBe('█▁▆');
  });

  it('tonen van één tekst alle maten', async () => {
    const shown = formatScorePretty(await report(false, ['a.txt', EASY]), plain, 100);
    for (const name of ['score', 'zinnen', 'moeilijke woorden', 'Flesch-Douma', 'LIX', 'LiNT-II (benaderd)'])
      expect(shown).toContain(name);
    expect(shown).toMatch(/gemakkelijk, tussen \d+ en \d+/u);
    expect(shown).not.toMatch(/\b[ABC][12]\b/u);
  });

  it('tonen stuurtekens uit een naam zonder ze uit te voeren', async () => {
    const shown = formatScorePretty(await report(false, ['\u001b[2Ja.txt', EASY], ['b.txt', HARD]), plain, 100);
    expect(shown).not.toContain('\u001b');
  });

  it('zeggen het als een tekst te kort is', async () => {
    const shown = formatScorePretty(await report(false, ['a.txt', 'Kom langs.']), plain, 100);
    expect(shown).toContain('te weinig tekst (minstens 5 zinnen, met samen 60 woorden)');
  });
});
