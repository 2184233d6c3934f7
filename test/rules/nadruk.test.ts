import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('nadruk', `Voor alle buren.\n\n${text}`, { format: 'markdown' });

describe('woorden in hoofdletters', () => {
  it.each([
    ['LET OP! De straat is dicht.', 'LET OP'],
    ['Dat kan ENKEL op afspraak.', 'ENKEL'],
    ['Wij aanvaarden GEEN cash geld.', 'GEEN'],
    ['Betaal UITERLIJK op 3 mei.', 'UITERLIJK'],
    ['GRATIS TOEGANG VOOR KINDEREN', 'GRATIS TOEGANG VOOR KINDEREN'],
    ['- VERPLICHT: uw rijbewijs', 'VERPLICHT'],
    ['TIP: kom vroeg.', 'TIP'],
    ['GRATIS ROMMELMARKT 15 juni op het plein', 'GRATIS ROMMELMARKT'],
    ['NIET OP STRAAT PARKEREN A.U.B.', 'NIET OP STRAAT PARKEREN'],
    ['VIERDE HERINNERING: uw boek is te laat.', 'VIERDE HERINNERING'],
    ['> NIET PARKEREN op zaterdag.', 'NIET PARKEREN'],
    ['De aanvraag MOET voor 1 mei binnen zijn.', 'MOET'],
  ])('vallen op: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    'Dit is de app KIDS van de stad.',
    'Het STOP-principe zet stappers voorop.',
    'Wie in Team KLAVER zit, speelt zaterdag.',
    'Neem contact op met VOKA.',
    'Jan PEETERS en An DE SMET trouwen.',
    'Naam: VERSTRAETE, voornaam: Olena.',
    'Lange Nieuwstraat 112 bus 3\n9999 LINDEVELD',
    'Stationslei 200, 2999 KRUISWAARDE',
    'LANGE MOLENWEG 12 bus 3',
    'Gebruik de code ZOMER in de webshop.',
    'Het festival HARTVERWARMEND komt terug.',
    'ZAAL KOUTER: een concert voor iedereen.',
    'De vzw SAMEN ONDERWEG helpt u. Ook SAMEN ONDERWEG vzw is er.',
    'De klas van juf AN. WEEK 3. ZONE A. FASE II.',
    'GELET OP het gemeentedecreet;',
    'NAMENS HET COLLEGE',
    'AAN DE BEWONERS VAN DE KERKSTRAAT',
    'DE GEMEENTERAAD',
    'AANGETEKEND MET ONTVANGSTBEWIJS',
  ])('niet als het een naam, een code of een aanduiding is: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each(['U mag NIET bellen.', 'Wij nemen GEEN cash aan.'])('is een tip bij één ontkenning: %s', async (text) => {
    const { findings } = await check(text, { only: ['nadruk'] });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('niet als één woord op een regel van een tekst zonder opmaak: dat is een titel of een formule', async () => {
    expect(await marked('nadruk', 'Het college,\n\nBESLIST\n\nArtikel 1. De markt verhuist.')).toEqual([]);
  });

  it('geven één melding per alinea, en één voor alle koppen', async () => {
    expect(await found('U mag NIET bellen. U moet ALTIJD mailen!!')).toEqual(['NIET']);
    expect(await found('## OVER DE KAART\n\nTekst.\n\n## AFHALEN\n\nTekst.')).toEqual(['OVER DE KAART']);
  });

  it('zijn geen onbekende afkorting', async () => {
    const { findings } = await check('Dat kan NOOIT op zondag.', { only: ['nadruk', 'afkorting'] });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['nadruk']);
  });
});

describe('strepen en uitroeptekens', () => {
  it('staan niet in een citaat of op een invullijn', async () => {
    expect(await found('Zij riep: “Kom snel!!!”')).toEqual([]);
    expect(await found('Naam: <u>           </u>')).toEqual([]);
    expect(await found('Kijk op <u>www.hoogbeke.example</u>.')).toEqual([]);
  });

  it('krijgen een melding', async () => {
    expect(await found('Breng <u>uw kaart</u> mee.')).toEqual(['uw kaart']);
    expect(await found('Kom vroeg !!')).toEqual(['!!']);
    expect(await found('Hebt u uw zak al buiten gezet?!')).toEqual(['?!']);
    expect(await found('> Laatste zakken!!!')).toEqual(['!!!']);
  });

  it('zijn niet van ons in een citaat met een naam eronder', async () => {
    expect(await found('> Wat een buurt!! – Ayse Demir')).toEqual([]);
    expect(await found('Echt?? Dat staat er twee keer.')).toEqual([]);
  });
});
