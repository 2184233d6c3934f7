import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';
import { findingsOf, listOf } from '../support/own-words.ts';

const messages = async (text: string) => (await check(text)).findings.map(({ message }) => message);
const matches = async (ruleId: string, text: string) => {
  return (await check(text, { only: [ruleId] })).findings.map(({ match }) => match);
};

describe('een werkwoord waarvan de delen uit elkaar staan', () => {
  it.each([
    ['Wij delen u dit schriftelijk mee.', 'delen u dit schriftelijk mee'],
    ['Het college kent u een premie van 200 euro toe.', 'kent u een premie van 200 euro toe'],
    ['Leef de regels van het park na.', 'Leef de regels van het park na'],
  ])('wordt gevonden: %s', async (text, match) => {
    expect(await matches('ambtelijk-woord', text)).toEqual([match]);
  });

  it.each([
    'Na de les deelt Amina de boeken met haar klas.',
    'We maken afspraken over:',
    'De ploeg kent u goed, en helpt u naar het loket toe.',
  ])('wordt niet gezien in: %s', async (text) => {
    expect(await matches('ambtelijk-woord', text)).toEqual([]);
  });

  it('laat een ander woord tussen zijn delen staan', async () => {
    const found = await matches('ambtelijk-woord', 'Wij delen u eveneens mee dat de werken starten.');
    expect(found.sort()).toEqual(['delen u eveneens mee', 'eveneens']);
  });
});

describe('het eenvoudige woord staat in de vorm van de tekst', () => {
  it.each([
    ['De dienst verstrekt informatie.', '“geeft”'],
    ['De premie verstrekte men in mei.', '“gaf”'],
    ['Het college kent de premie toe.', '“geeft”'],
    ['Men heeft u het attest verstrekt.', '“gegeven”'],
    ['Beschikt u over een rijbewijs?', '“hebt”'],
    ['Als u over een garage beschikt, belt u ons.', '“hebt”'],
    ['Wie over een garage beschikt, belt ons.', '“heeft”'],
    ['De regel is van toepassing op iedereen.', '“geldt voor”'],
    ['Deze regel is niet van toepassing op fietsers.', '“geldt voor”'],
    ['Een kopie volstaat.', '“is genoeg”'],
    ['Raadpleeg eerst onze website.', '“bekijk” of “lees”'],
    ['De raad probeert een advies uit te brengen.', '“advies te geven”'],
    ['We zoeken een adequate oplossing.', '“goede” of “passende”'],
    ['We zoeken een adequaat antwoord.', '“goed” of “passend”'],
    ['U belt ons omdat een kopie volstaat.', '“genoeg is”'],
    ['Voor een kind volstaan twee kopieën.', '“zijn genoeg”'],
  ])('%s', async (text, wordings) => {
    expect((await messages(text)).find((message) => message.includes('ambtelijk'))).toContain(`Schrijf ${wordings}.`);
  });
});

describe('een woord telt alleen als de woordsoort die in de lijst staat', () => {
  it('een telwoord is geen vorm van een werkwoord', async () => {
    expect(await matches('ambtelijk-woord', 'Er staan acht stoelen voor de achten klaar.')).toEqual([]);
  });
});

describe('een eenvoudig woord dat er al naast staat', () => {
  const both = listOf([{ word: 'hij of zij', pos: 'phrase', simpler: ['die', 'u'] }]);
  const advice = async (text: string) => (await findingsOf([both], text)).map(({ message }) => message);

  it('wordt niet voorgesteld: “die hij of zij” wordt nooit “die die”', async () => {
    expect(await advice('De pas toont alle rechten die hij of zij krijgt.')).toEqual([
      expect.stringContaining('Schrijf “u”.'),
    ]);
  });

  it('wordt wel voorgesteld als er iets tussen staat', async () => {
    expect(await advice('De pas die ligt klaar als hij of zij komt.')).toEqual([
      expect.stringContaining('Schrijf “die” of “u”.'),
    ]);
  });
});

describe('“dienen” met “te”', () => {
  it.each([
    ['U dient het attest, getekend door de huisarts, terug te sturen.', ['dient']],
    ['Het dient om op tijd te betalen.', []],
  ])('wordt ook rond een bijstelling gezien: %s', async (text, found) => {
    expect(await matches('ambtelijk-woord', text)).toEqual(found);
  });
});
