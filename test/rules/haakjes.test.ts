import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('haakjes', text);

describe('haakjes en schuine strepen in woorden', () => {
  it.each([
    ['De begunstigde(n) krijgen een brief van de stad.', ['begunstigde(n)']],
    ['Elke (ex-)voorzitter krijgt een kaart voor het feest.', ['(ex-)voorzitter']],
    ['Wilt u (ver)bouwen in Hoogbeke?', ['(ver)bouwen']],
    ['Wie alleenstaande vader/moeder/voogd is, krijgt korting.', ['vader/moeder/voogd']],
    ['Het brengen/halen gebeurt aan de poort van de school.', ['brengen/halen']],
    ['U/je krijgt een brief van ons.', ['U/je']],
    ['Een attest van de arts en/of de tandarts', ['en/of']],
  ])('meldt %s', async (text, matches) => {
    expect(await found(text)).toEqual(matches);
  });

  it.each([
    'In mei/juni is de straat dicht voor alle verkeer.',
    'Per kind/dag betaalt u 4 euro voor de opvang.',
    'Handtekening van de ouder(s) of voogd:',
    'Het project Kun(s)t Anders begint in mei in de bib.',
    'De secretaris-generaal woont in Brussel-Halle of in Oostmere.',
    'Vul het formulier in op www.oostmere.example/wonen/huren en teken het.',
    'De huurder/huurster tekent het contract in het Sociaal Huis.',
  ])('zwijgt bij %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('stelt het meervoud voor', async () => {
    const { findings } = await check('Breng uw kind(eren) op tijd naar school.', { only: ['haakjes'] });
    expect(findings[0]?.message).toContain('“kinderen”');
  });

  it('zegt het één keer als ook een ander vindt dat het paar neutraal moet', async () => {
    const rules = { 'inclusieve-woorden': ['warning', { paren: 'neutraal' }] as const };
    const { findings } = await check('Elke leerling neemt zijn/haar fiets mee naar school.', { rules: rules as never });
    expect(findings.filter(({ match }) => match === 'zijn/haar').map(({ ruleId }) => ruleId)).toEqual(['haakjes']);
  });
});

describe('lange haakjes', () => {
  it('verbergen niets van wat erin staat', async () => {
    const text = 'De bus is gratis (ook voor bejaarden en voor wie met hen mee komt) op elke zondag.';
    const { findings } = await check(text);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['haakjes', 'inclusieve-woorden']));
  });

  it('staan midden in een zin', async () => {
    const long = '(u vond die kaart vorige maand bij uw brief)';
    expect(await found(`Breng uw kaart ${long} mee naar het loket.`)).toEqual([long]);
    expect(await found(`Breng uw kaart mee naar het loket ${long}.`)).toEqual([]);
  });

  it('mogen iets uitleggen of ergens naar verwijzen', async () => {
    expect(await found('U krijgt een GAS (een boete die de gemeente zelf mag geven) van 80 euro.')).toEqual([]);
    expect(await found('U krijgt een boete (zie artikel 12 van het reglement op het groen) van 80 euro.')).toEqual([]);
  });
});
