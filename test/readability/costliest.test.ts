import { describe, expect, it } from 'vitest';
import { costliest } from '../../src/readability/costliest.ts';
import { readingOf } from '../support/score.ts';

const PLAIN = 'U vraagt de kaart aan het loket. Ze kost 10 euro. U betaalt met uw bankkaart. U krijgt ze meteen mee.';

const of = async (text: string) => {
  const { paragraphs } = await readingOf(text);
  return costliest(paragraphs).map(({ reading, paragraph, reasons, points }) => {
    const { from, to } = reading.sentence;
    return { text: paragraph.block.text.slice(from, to), reasons, points };
  });
};

describe('de zinnen die het meest kosten', () => {
  it('zijn er ten hoogste drie, de zwaarste eerst', async () => {
    const heavy =
      'De aanvraag wordt door de dienst na ontvangst van de nodige stukken grondig en zorgvuldig onderzocht. ';
    const found = await of(`${PLAIN} ${heavy.repeat(5)}`);
    expect(found).toHaveLength(3);
    const points = found.map((one) => one.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  it('zeggen waarom: lengte, lijdende vorm, tang en moeilijke woorden', async () => {
    const [worst] = await of(
      `${PLAIN} De apostille wordt voor alle inwoners van de stad die een attest voor een ander land nodig hebben, door de dienst Burgerzaken op het stadhuis aangevraagd.`,
    );
    expect(worst?.reasons).toEqual([
      '26 woorden',
      'lijdende vorm: “wordt aangevraagd”',
      '22 woorden tussen “wordt” en “aangevraagd”',
      'moeilijk woord: “apostille”',
    ]);
  });

  it('zijn er niet in een tekst van gewone zinnen, noch in een lege', async () => {
    expect(await of(PLAIN)).toEqual([]);
    expect(await of('')).toEqual([]);
  });
});
