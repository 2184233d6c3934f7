import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const findings = async (text: string) => (await check(text, { only: ['lange-samenstelling'] })).findings;

describe('een lange samenstelling', () => {
  it.each([
    ['Het gemeentepersoneelsledenoverleg gaat niet door.', 'gemeente – personeelsleden – overleg'],
    ['U vindt de bewonersparkeerkaartaanvraag in het e-loket.', 'bewoner – parkeerkaart – aanvraag'],
    ['Het woonzorgcentrumbezoekersreglement geldt vanaf mei.', 'woonzorgcentrum – bezoeker – reglement'],
  ])('toont haar delen: %s', async (text, pieces) => {
    expect((await findings(text)).map(({ message }) => message)).toEqual([expect.stringContaining(pieces)]);
  });

  it.each([
    '## Wat verandert er aan de huisvuilophalingsreglementering?',
    '- het gemeentepersoneelsledenoverleg',
    'Het nieuwe gemeentepersoneelsledenoverleg',
  ])('is ook zwaar in een kop, een lijst of een losse regel: %s', async (text) => {
    expect(await marked('lange-samenstelling', text)).toHaveLength(1);
  });

  it('krijgt één melding per tekst', async () => {
    const text =
      'Het begrotingswijzigingsvoorstel ligt klaar. De raad bespreekt het begrotingswijzigingsvoorstel in mei.';
    expect(await findings(text)).toHaveLength(1);
  });

  it.each([
    'Uw aansprakelijkheidsverzekering betaalt de schade aan uw fiets.',
    'Op zondag kiest u bij de stadsdeelcommissieverkiezing een kandidaat.',
    'Uw arbeidsongeschiktheid duurt langer dan een maand.',
    'Toon uw gehandicaptenparkeerkaart achter de voorruit.',
  ])('is soms een naam, gewoon of al gemeld: %s', async (text) => {
    expect(await marked('lange-samenstelling', text)).toEqual([]);
  });

  it('wijst niets aan wat twee kanten op kan', async () => {
    // “bestuurs-taal” of “bestuur-staal”: dan zwijgen we.
    expect(await marked('lange-samenstelling', 'De bestuurstaalwetgeving geldt ook in Oostmere.')).toEqual([]);
  });
});
