import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('voorzetselketen', text);

describe('een ketting van voorzetsels', () => {
  it.each([
    [
      'De commissie geeft advies over de wijziging van de voorwaarden van de erkenning van verenigingen.',
      'advies over de wijziging van de voorwaarden van de erkenning van verenigingen',
    ],
    [
      'Wij danken u voor uw deelname aan de bevraging over de inrichting van het plein.',
      'uw deelname aan de bevraging over de inrichting van het plein',
    ],
    [
      'In het kader van de uitvoering van het plan voor de vernieuwing van de wijk sluiten we de straat.',
      'de uitvoering van het plan voor de vernieuwing van de wijk',
    ],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    'Dit is een brief over de betaling van de factuur voor de opvang van uw kind op school.',
    'De opening van het park aan het einde van de straat achter de kerk is zaterdag.',
    'De afgifte van het bewijs van goed gedrag duurt een week of langer.',
    'De huur van een zaal voor een feest van een vereniging kost 50 euro.',
    'De aanleg van een fietspad langs de weg naar het station van Hoogbeke start in mei.',
    'Bel de dienst Wonen van maandag tot vrijdag van 9 tot 12 uur op het nummer van het stadhuis.',
  ])('is gewone taal: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('krijgt geen tweede melding waar naamwoordstijl al staat', async () => {
    const text = 'De controle op de naleving van de verplichting tot sortering gebeurt door de stad.';
    const { findings } = await check(text);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('naamwoordstijl');
    expect(await found(text)).toEqual([]);
  });
});
