import { describe, expect, it } from 'vitest';
import { fix } from '../../src/engine/fixer.ts';
import { check, engine } from '../support/engine.ts';

const RULE = 'inclusieve-woorden';

async function findings(text: string) {
  return (await check(text, { only: [RULE], kind: 'webpagina' })).findings;
}
const corrected = async (text: string) =>
  (await fix(engine, text, { path: 'a.md', kind: 'webpagina', only: [RULE] }, 'suggestion')).text;

describe('een woord over mensen', () => {
  it.each([
    ['Ook mindervaliden zwemmen mee.', 'Ook personen met een handicap zwemmen mee.'],
    ['Bij de bakker werken twee gehandicapten.', 'Bij de bakker werken twee personen met een handicap.'],
    ['Jonge gehandicapten spelen toneel.', 'Jonge personen met een handicap spelen toneel.'],
    ['Als invalide kreeg Rachida een kaart.', 'Als persoon met een handicap kreeg Rachida een kaart.'],
    ['Ook mongooltjes dansen graag.', 'Ook personen met het syndroom van Down dansen graag.'],
    ['We helpen marginalen, ook op zondag.', 'We helpen mensen in armoede, ook op zondag.'],
  ])('maakt plaats waar een naamwoord kan staan: %s', async (text, result) => {
    expect(await corrected(text)).toBe(result);
  });

  it.each([
    ['zegt wat iemand is', 'Mijn tante is mindervalide en kookt graag.'],
    ['zegt wat iemand is, met een graad', 'De trainer is licht gehandicapt en fluit de match.'],
    ['zegt wat iemand is, in een bijzin', 'Kom mee, ook als u invalide bent.'],
    ['zegt wat iemand wordt', 'Na de brand werd hij zwaar gehandicapt.'],
    ['staat achter een hulpwerkwoord', 'Iedereen kan gehandicapt zijn.'],
    ['staat achter de soort', 'De motorisch gehandicapten krijgen een helling.'],
    ['staat achter een ander kenmerk', 'Een dove gehandicapte leest het menu.'],
    ['heeft een leeftijd', 'Een autist van 15 tekende het logo.'],
    ['heeft een herkomst', 'Drie mindervaliden uit Aalst wonnen.'],
    ['hoort bij een groep', 'De gehandicapten van de fanfare spelen trom.'],
    ['heeft iets', 'Gehandicapten met een pas parkeren hier.'],
    ['heeft iets tussen haakjes', 'Een gehandicapte (51) won de quiz.'],
    ['staat zonder lidwoord', 'Gehandicapte zoekt een woning met een lift.'],
  ])('blijft staan waar het %s', async (_, text) => {
    expect(await corrected(text)).toBe(text);
    expect(await findings(text)).toHaveLength(1);
  });
});

describe('de raad bij een woord over mensen', () => {
  it.each([
    ['Mijn tante is zwaar mindervalide.', '“heeft een zware handicap”'],
    ['Wie gehandicapt is, mag eerst.', '“een handicap heeft”'],
    ['Haar ouders zijn allochtoon.', '“hebben een migratieachtergrond”'],
    ['Mijn grootvader was dement.', '“had dementie”'],
    ['De acteur werd gehandicapt geboren.', '“met een handicap”'],
    ['De auditief gehandicapten volgen op het scherm.', '“personen met een auditieve handicap”'],
    ['Demente bejaarden wandelen in de tuin.', '“ouderen met dementie”'],
    ['Twee allochtone meisjes leiden het koor.', '“meisjes met een migratieachtergrond”'],
    ['Een gehandicapt kind krijgt voorrang.', '“kind met een handicap”'],
    ['Een zwaar gehandicapte danseres opent het feest.', '“danseres met een zware handicap”'],
    ['Laaggeschoolde jongeren leren lassen.', '“jongeren zonder diploma”'],
    ['De bus brengt bejaarden naar zee.', '“ouderen”, “oudere inwoners” of “65-plussers”'],
    ['De sukkelaars krijgen soep.', '“mensen die het moeilijk hebben”'],
    [
      'De analfabeten oefenen op dinsdag.',
      '“mensen die niet kunnen lezen en schrijven” of “mensen die leren lezen en schrijven”',
    ],
    ['De gids vertelt aan doofstommen.', '“dove mensen”'],
    ['De zigeuners spelen viool.', '“Roma”, “Sinti” of “woonwagenbewoners”'],
    ['Kinderen die lijden aan epilepsie zwemmen mee.', '“met”'],
    ['Bejaardenhulp en gezinszorg zijn op maandag open.', '“hulp voor ouderen”'],
  ])('past op haar plaats: %s', async (text, advice) => {
    const messages = (await findings(text)).map(({ message }) => message);
    expect(messages[0]).toContain(`Schrijf ${advice}.`);
  });

  it.each([
    'Mijn tante is zwaar mindervalide.',
    'Twee allochtone meisjes leiden het koor.',
    'De visueel gehandicapten volgen op het scherm.',
    'Latino’s en Cubanen hebben salsa in hun bloed.',
  ])('is geen voorstel waar ze andere woorden meeneemt: %s', async (text) => {
    const found = await findings(text);
    expect(found.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
    expect(found).toHaveLength(1);
  });
});

describe('wat herschreven kan worden', () => {
  it.each([
    'Ook mongolen en hun ouders komen langs.',
    'Ook illegalen krijgen hier soep.',
    'De oude klas voor mongolen is nu een atelier.',
  ])('wordt ook herschreven: %s', async (text) => {
    const { applied, before } = await fix(
      engine,
      text,
      { path: 'a.md', kind: 'webpagina', only: [RULE] },
      'suggestion',
    );
    const promised = before.findings.filter(({ suggestions }) => suggestions?.[0]?.edits);
    expect(applied.length).toBe(promised.length);
    expect(applied.length).toBeGreaterThan(0);
  });
});
