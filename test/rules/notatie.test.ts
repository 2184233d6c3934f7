import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('notatie', text);
const only = async (text: string, task: object = {}) => {
  return (await check(text, { ...task, only: ['notatie'] })).findings;
};
const messages = async (text: string, task: object = {}) => (await only(text, task)).map(({ message }) => message);

describe('datums die niet kunnen', () => {
  it.each([
    ['Kom op 31 juni langs.', '31 juni'],
    ['Betaal voor 30 februari 2028.', '30 februari 2028'],
    ['De bib is dicht van 29 tot 31 november.', '31 november'],
    ['De bib is dicht op 31/04/2026 en daarna weer open.', '31/04/2026'],
    ['Uw afspraak is op dinsdag 5 mei 2027 om 9 uur.', 'dinsdag 5 mei 2027'],
    ['Uw afspraak is op dinsdag, 5 mei 2027, om 9 uur.', 'dinsdag, 5 mei 2027'],
    ['De braderie is op zaterdag 9 en zondag 11 mei 2026.', 'zondag 11 mei 2026'],
    ['De braderie is op zaterdag 10 en zondag 10 mei 2026.', 'zaterdag 10'],
    ['Van maandag 29 november tot vrijdag 3 december 2026 werken we.', 'maandag 29 november'],
    ['U komt op wo. 5 mei 2026, om 10 uur.', undefined],
    ['We zijn dicht op vrijdag 25 december 2027.', 'vrijdag 25 december 2027'],
  ])('worden gemeld: %s', async (text, match) => {
    const matches = await found(text);
    if (match) expect(matches).toContain(match);
  });

  it.each([
    'Kom op maandag 4 mei 2026 of op dinsdag 5 mei 2026.',
    'De braderie is op zaterdag 9 en zondag 10 mei 2026.',
    'De les is op maandag 4, woensdag 6 en vrijdag 8 mei 2026.',
    'De klok verspringt in de nacht van zaterdag op zondag 25 oktober 2026.',
    'De klok verspringt in de nacht van zaterdag 24 op zondag 25 oktober 2026.',
    'De kerstmarkt loopt van zaterdag 26 december tot en met zondag 3 januari 2027.',
    'De les is elke dinsdag en donderdag, 5 mei 2026 inbegrepen.',
    'De les is op dinsdag of woensdag 5 mei 2026.',
    'De zaal is vrij op woensdag 6 mei en op donderdag.',
    'We wonen in de 1 Meistraat, op de hoek met de 8 Meilaan.',
    'Op 29 februari is er feest.',
    'Op woensdag 6 mei is er feest.',
  ])('en andere niet: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('zeggen welke dag het is', async () => {
    expect(await messages('Kom op woensdag 3 mei 2026.')).toEqual([
      '3 mei 2026 is een zondag, geen woensdag. Kijk na welke dag u bedoelt.',
    ]);
    expect(await messages('Kom op 29 februari 2027.')).toEqual([
      '“29 februari 2027” bestaat niet: februari 2027 telt 28 dagen. Kijk de datum na.',
    ]);
  });

  it('hangen zonder jaar van de datum van de brief af', async () => {
    const letter = (first: string) => `${first}\n\nBeste mevrouw\n\nKom op woensdag 7 januari naar het loket.`;
    expect(await only(letter('Oostmere, 15 december 2025'), { kind: 'brief' })).toEqual([]);
    expect(await only(letter('Oostmere, 15 december 2026'), { kind: 'brief' })).toHaveLength(1);
    expect(await only(letter('Datum: 15/12/2026'), { kind: 'brief' })).toHaveLength(1);
    expect(await only(letter('Oostmere'), { kind: 'brief' })).toEqual([]);
    expect(await only(letter('Oostmere, 15 december 2026'), { kind: 'webpagina' })).toEqual([]);
    expect(await only(letter('Oostmere, 15 december 2026\n\nHoogbeke, 3 mei 2026'), { kind: 'brief' })).toEqual([]);
  });
});

describe('datums in cijfers', () => {
  it.each([
    ['We kregen uw brief van 4.5.2026 goed aan.', '4.5.2026', '4 mei 2026'],
    ['Uw vergunning van 04-05-2026 loopt af.', '04-05-2026', '4 mei 2026'],
    ['Dat geldt vanaf 3.5.26 voor iedereen.', '3.5.26', '3 mei 2026'],
    ['U werd geboren op 12/11/62 in Hoogbeke.', '12/11/62', '12 november 1962'],
    ['Schrijf u in tot 31/08 op onze website.', '31/08', '31 augustus'],
    ['De optocht is op 9/6 in het dorp.', '9/6', '9 juni'],
    ['Inschrijven kan tot 12/5 aan de balie.', '12/5', '12 mei'],
    ['De repetitie van de fanfare is op 3/4.', '3/4', '3 april'],
    ['De kubb-avond is op 2/5 om 19 uur.', '2/5', '2 mei'],
    ['Uw klacht van 3/4 over de gracht is behandeld.', '3/4', '3 april'],
    ['Betaal de waarborg voor 25/04 aan het loket.', '25/04', '25 april'],
    ['Na 28/03 sluit de ijsbaan.', '28/03', '28 maart'],
    ['Laatst aangepast: 03/11/25', '03/11/25', '3 november 2025'],
  ])('krijgen de maand in letters: %s', async (text, match, right) => {
    const [finding] = await only(text);
    expect(finding?.match).toBe(match);
    expect(finding?.suggestions?.map((suggestion) => suggestion.text)).toEqual([right]);
  });

  it.each([
    'Uw dossier 2026/05/04 en uw factuur nr. 04/05/26 zijn betaald.',
    'Versie 4.5.26 van het programma werkt beter.',
    'Dit staat in actie 4.2.11 en in 3.1.26 van het plan.',
    'Tot 1/10 van de prijs krijgt u terug, op 1/2 na.',
    'Vul de gieter tot 3/4, en zet hem op 1/2 van het bed.',
    'De quiz eindigde op 3/2 voor de ploeg van Ayse.',
    'Zoek een tafel voor 24/12 stoelen.',
    'Op 2/3 van de daken liggen al zonnepanelen.',
    'De waarborg daalt tot 9/6 van de huurpunten.',
    'Het meldpunt is open op 7/7 voor alle buren.',
    'Het bestand heet verslag-2026-05-04.pdf.',
    'Hoogbeke, 04/05/2026',
    '04/05/2026: de inschrijvingen starten in alle scholen.',
    'Bel 051 33 73 00 op 24/24 en 7/7.',
    'U behaalde een score van 15/20 op 10/20.',
  ])('zijn geen andere nummers: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('uren', () => {
  it.each([
    ['Kom om 8u naar de balie.', '8u', '8 uur'],
    ['Bel tot 9u30 aan. Mail anders naar wonen@hoogbeke.example.', '9u30', '9.30 uur'],
    ['We openen om 9h30 in de zaal.', '9h30', '9.30 uur'],
    ['We openen om 09:30u in de zaal.', '09:30u', '9.30 uur'],
    ['We openen om 14.00u in de zaal.', '14.00u', '14 uur'],
    ['We openen om 21uur30 in de zaal.', '21uur30', '21.30 uur'],
    ['We zijn er tussen 13u en 16u in de zaal.', '13u', '13 uur'],
    ['We zijn er van 13u-16u in de zaal.', '13u', '13 uur'],
    ['Kom om 12u00 naar de zaal.', '12u00', '12 uur'],
    ['Kom om 09u30 naar de zaal.', '09u30', '9.30 uur'],
    ['Kom om 9u30 uur naar de zaal.', '9u30 uur', '9.30 uur'],
  ])('met een punt en een spatie: %s', async (text, match, right) => {
    const [finding] = await only(text);
    expect(finding?.match).toBe(match);
    expect(finding?.suggestions?.[0]?.text).toBe(right);
  });

  it.each([
    'Kom om 9.30 u. of om 9.30 u of om 9:30 naar de zaal.',
    'U rijdt hier 30km/u en werkt 38u per week, 8u per dag.',
    'Meld het binnen de 48u aan de dienst, 24u op 24.',
    'De rit duurt 1u30 en u mag max. 2u parkeren.',
    'Na 2u parkeren betaalt u meer.',
    'U krijgt 20u les en 3u opvang.',
    'Ze woont in de Kerkstraat 12h.',
    'Spreekuur is er op maandag van 9u tot 12u en op woensdag van 13u30 tot 16u30.',
    'Mail naar wonen@hoogbeke.example of kom om 13u30 naar de balie.',
    'Onze balie: ma-vr 9u-12u, wo ook 13u-16u.',
    'Een 2u30 durende film.',
    'Vitamine B12h en product 9u30b zijn op.',
  ])('en geen duur of code: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('een uur als “9u30”', () => {
  const severities = async (text: string) => (await only(text)).map(({ severity }) => severity);

  it('is een tip waar een alinea dat altijd zo schrijft', async () => {
    expect(await severities('Kom om 9u30 naar de zaal.\n\nWe stoppen om 11.15 uur.')).toEqual(['info']);
    expect(await severities('Kom om 9u30 naar de zaal. We stoppen om 11u.')).toEqual(['info']);
  });

  it.each([
    'Kom om 9u30 naar de zaal. We stoppen om 11.15 uur.',
    'Kom om 9u30 naar de zaal. We stoppen om 11 uur.',
    'Kom om 9u30 naar de zaal.\n\nWe stoppen om 11h15.',
  ])('is een waarschuwing naast een andere vorm: %s', async (text) => {
    expect(await severities(text)).toEqual(['warning']);
  });
});

describe('bedragen', () => {
  it.each([
    ['Een kaart kost €25 per jaar.', '€25', '25 euro'],
    ['Een kaart kost 25 € per jaar.', '25 €', '25 euro'],
    ['Een kaart kost € 12.50 per jaar.', '€ 12.50', '12,50 euro'],
    ['Een kaart kost 25.00 euro per jaar.', '25.00 euro', '25 euro'],
    ['Een kaart kost 1250,5 euro per jaar.', '1250,5 euro', '1.250,50 euro'],
    ['Een kaart kost 30euro per jaar.', '30euro', '30 euro'],
    ['Een kaart kost EUR 25 per jaar.', 'EUR 25', '25 euro'],
    ['Een kaart kost 25 EUR per jaar.', '25 EUR', '25 euro'],
    ['Stort 1250,00 EUR op onze rekening.', '1250,00 EUR', '1.250 euro'],
    ['Een kaart kost 1.250,00 euro per jaar.', '1.250,00 euro', '1.250 euro'],
    ['Een kaart kost 25,- euro per jaar.', undefined, undefined],
  ])('in één vorm: %s', async (text, match, right) => {
    const [finding] = await only(text);
    if (match) expect(finding?.match).toBe(match);
    if (right) expect(finding?.suggestions?.[0]?.text).toBe(right);
  });

  it.each([
    'Een kaart kost 25 euro, € 12,50 of 1 350 euro.',
    'Een kaart kost 1250 euro of 1.250 euro.',
    'De werken kosten € 3,4 miljoen of 1,5 miljoen euro.',
    'Breng een €20-biljet mee, of een 20 euro-biljet.',
    'U betaalt € 25-30 voor een les.',
    'De ene boete is 75,00 euro, de andere 12,50 euro.',
    'Te betalen: 1.050,00 euro',
  ])('en de andere die mogen: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('telefoonnummers', () => {
  it.each([
    ['Bel 02/555.12.34 voor een afspraak.', '02/555.12.34', '02 555 12 34'],
    ['Bel 03 / 555 12 34 voor een afspraak.', '03 / 555 12 34', '03 555 12 34'],
    ['Bel 051-33 73 00 voor een afspraak.', '051-33 73 00', '051 33 73 00'],
    ['Bel (051) 33 73 00 voor een afspraak.', '(051) 33 73 00', '051 33 73 00'],
    ['Bel 0475123456 voor een afspraak.', '0475123456', '0475 12 34 56'],
    ['Bel 0475.12.34.56 voor een afspraak.', '0475.12.34.56', '0475 12 34 56'],
    ['Bel 0800/12345 voor een afspraak.', '0800/12345', '0800 12 345'],
    ['Bel 078/15.15.15 voor een afspraak.', '078/15.15.15', '078 15 15 15'],
    ['Bel +32 (0)51 33 73 00 voor een afspraak.', '+32 (0)51 33 73 00', '+32 51 33 73 00'],
    ['Bel +32475123456 voor een afspraak.', '+32475123456', '+32 475 12 34 56'],
    ['Bel 09/000.12.34 voor een afspraak.', '09/000.12.34', '09 000 12 34'],
    ['Dienst Wonen, tel. 051/33.73.00 8999 Hoogbeke', '051/33.73.00', '051 33 73 00'],
  ])('met spaties: %s', async (text, match, right) => {
    const [finding] = await only(text);
    expect(finding?.match).toBe(match);
    expect(finding?.suggestions?.[0]?.text).toBe(right);
  });

  it.each([
    'Bel 051 33 73 00, 02 555 12 34, 0475 12 34 56, 0475 123 456 of +32 51 33 73 00.',
    'Bel 051/33 73 00, 09/000 14 60, 0475/12 34 56 of 0475/123 456.',
    'Bel 1700, 112 of 0800 12 345.',
    'Ons nummer is 0475.123.456 en ons dossier 051337300.',
    'Het dossier 01/02/2026 5 ligt klaar.',
    'Vermeld +++090/9337/55493+++ bij uw betaling.',
    'Uw rijksregisternummer is 02.05.12-345.67 zegt u.',
    'Perceel 0345/02A en lot 051/12 zijn verkocht.',
  ])('en geen andere nummers: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('van Nederland hebben een eigen vorm', async () => {
    expect(await only('Bel 051-33 73 00.', { config: { variant: 'nl' } })).toEqual([]);
  });

  it('geven één melding voor de hele tekst', async () => {
    const [finding, other] = await only('Bel 051/33.73.00.\n\nOf 051/33.73.01.\n\nOf 051/33.73.02.');
    expect(other).toBeUndefined();
    expect(finding?.message).toContain('(Nog 2 keer in deze tekst.)');
    expect(finding?.related).toHaveLength(2);
  });
});

describe('rekeningnummers', () => {
  it.each([
    'Stort op BE68 5390 0754 7034 van de stad.',
    'Ons btw-nummer is BE 0207.494.678 en ons nummer BE0207494678.',
    'Stort op NL91 ABNA 0417 1643 00 van de stad.',
    'Stort op BE00 0000 0000 0000 van de stad.',
  ])('die goed zijn: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each(['Stort op BE68-5390-0754-7034 van de stad.', 'Stort op NL91ABNA0417164300 van de stad.'])(
    'die moeilijk over te schrijven zijn: %s',
    async (text) => {
      expect(await messages(text)).toEqual([expect.stringContaining('groepen van vier')]);
    },
  );

  it('die verzonnen zijn, maar niet in groepen staan', async () => {
    expect(await found('Stort op BE00333300005555 van de stad.')).toEqual(['BE00333300005555']);
    expect(await found('Stort op BE00 3333 0000 5555 van de stad.')).toEqual([]);
  });

  it('die niet kunnen', async () => {
    expect(await messages('Stort op BE68 5390 0754 7035 van de stad.')).toEqual([
      expect.stringContaining('klopt niet'),
    ]);
  });
});
