import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const marked = async (text: string) =>
  (await check(text, { only: ['afkorting'], kind: 'brief' })).findings.map(({ match }) => match);

describe('een afkorting die blijft staan', () => {
  it.each([
    ['een kenmerk', 'Ons dossier BEV/2026/1138 is klaar.'],
    ['een norm', 'De website voldoet aan WCAG 2.1.'],
    ['een genummerde actie', 'SD 3: de inwoners beslissen mee.'],
    ['een naam die u uitspreekt', 'We doen de TOVER-test in oktober.'],
    ['de naam van een bedrijf', 'De intercommunale IDO haalt het papier op.'],
    ['uitleg in dezelfde zin', 'De akte zit in de DABS, dat is de databank van de akten.'],
    ['uitleg in de volgende zin', 'U tekent een GPMI bij ons. Dat is een contract met het OCMW.'],
    ['een verwijzing naar een wet', 'Dat staat in artikel 8 lid 3 t/m 7 en in artikel 25 e.v. van de wet.'],
    ['een handtekening', 'De voorzitter, get. M. Haddad'],
    ['een adres', 'Bakkerij Amina\n\nt.a.v. mevrouw Amina Benali\nGrote Markt 9'],
    ['wie de foto nam', 'Iedereen danst mee (foto MP).'],
    ['een uitgever', 'v.u.: Dirk Maes, Kerkstraat 1, 9999 Hoogbeke'],
    ['een regel over de tekst', 'Auteur: An Maes, goedgekeurd d.d. 12 februari.'],
    ['een antwoord dat u typt', 'Typ HELP of STOP als u vastzit.'],
    ['een dienst die de lezer kan raden', 'De voedseldienst van de overheid (FAVV) komt langs.'],
    ['een kop boven zijn uitleg', 'Over het RUP\n\nEen ruimtelijk uitvoeringsplan (RUP) is een kaart.'],
    ['de naam van een kaart', 'Toon uw ISI+-kaart of uw LAG-pas aan de kassa.'],
    ['diensten die in Nederland iedereen kent', 'De GGD en het RIVM geven raad over de prik tegen DTP.'],
  ])('is %s', async (_, text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('een afkorting krijgt een melding', () => {
  it.each([
    ['We kregen uw brief d.d. 12 maart.', 'd.d.'],
    ['Lees pagina 12 e.v. van de brochure.', 'e.v.'],
    ['U riskeert een GAS-boete.', 'GAS'],
    ['De brief is get. door de burgemeester.', 'get.'],
    ['Bel het CLB. Dat kan elke dag.', 'CLB'],
    ['Toon uw bewijs van keuring (FAVV) aan de marktleider.', 'FAVV'],
  ])('in een gewone zin: %s', async (text, word) => {
    expect(await marked(text)).toEqual([word]);
  });
});

describe('een afkorting in een kop', () => {
  const inMarkdown = async (text: string) =>
    (await check(text, { only: ['afkorting'], format: 'markdown' })).findings.map(({ line, match }) => [line, match]);

  it('krijgt een melding waar de tekst ze niet meer noemt', async () => {
    expect(await inMarkdown('# Camera’s met ANPR\n\nDe politie leest nummerplaten.')).toEqual([[1, 'ANPR']]);
  });

  it('niet waar de tekst verder gaat: daar staat de melding beter', async () => {
    expect(await inMarkdown('# Camera’s met ANPR\n\nEr hangt ANPR aan de brug.')).toEqual([[3, 'ANPR']]);
  });
});

describe('een letterwoord voluit', () => {
  const written = async (text: string) => {
    const { findings } = await check(text, { only: ['afkorting'], kind: 'brief' });
    return findings.flatMap(({ suggestions }) => suggestions?.flatMap(({ edits }) => edits ?? []) ?? []);
  };

  it.each([
    'Dit RVT heeft een grote tuin.',
    'Ons LDC schenkt elke dag soep.',
    'Het CAW luistert naar u.',
    'Deze AED hangt aan de muur van de sporthal.',
    'De BKO is open tot 18 uur.',
    'Een PV krijgt u met de post.',
  ])('kan waar het lidwoord erbij past: %s', async (text) => {
    expect(await written(text)).toHaveLength(1);
  });

  it.each([
    ['een ander lidwoord', 'De BIN van de Molenwijk zoekt leden.'],
    ['een ander aanwijzend woord', 'Deze RVT heeft een grote tuin.'],
    ['een ander bezittelijk woord', 'Onze LDC schenkt elke dag soep.'],
    ['een meervoud', 'De PV liggen klaar.'],
    ['letters met twee betekenissen', 'Het LOK komt in maart samen.'],
  ])('kan niet bij %s', async (_, text) => {
    expect(await written(text)).toEqual([]);
  });
});

describe('een letterwoord dat er vlak voor voluit staat', () => {
  it.each([
    ['de vorige zin', 'De Lokale Raad Cultuur vergadert in mei. De LRC kiest een voorzitter.'],
    ['de kop erboven', '## Stuurgroep Wonen en Zorg\n\nDe SWZ komt samen in het dienstencentrum.'],
  ])('krijgt geen melding: %s', async (_, text) => {
    expect((await check(text, { only: ['afkorting'], format: 'markdown' })).findings).toEqual([]);
  });

  it('krijgt er wel een waar de letters niet kloppen', async () => {
    expect(await marked('De Lokale Raad Cultuur vergadert in mei. De LSZ kiest een voorzitter.')).toEqual(['LSZ']);
  });
});

describe('een afkorting in een tabel', () => {
  const cell = (text: string) =>
    check(`| Taak | Wanneer |\n| --- | --- |\n| Stoelen zetten | ${text} |`, {
      only: ['afkorting'],
      format: 'markdown',
    });

  it('mag er staan waar haar uitleg dat zegt', async () => {
    expect((await cell('n.v.t.')).findings).toEqual([]);
  });

  it('laat geen punt achter', async () => {
    expect((await cell('z.s.m.')).findings[0]?.suggestions?.[0]?.text).toBe('zo snel mogelijk');
  });

  it.each([
    ['- Vuilniszakken: z.s.m.', 'zo snel mogelijk'],
    ['- De poetsdienst komt z.s.m.', 'zo snel mogelijk.'],
  ])('ook niet in een punt zonder zin: %s', async (text, wording) => {
    const { findings } = await check(text, { only: ['afkorting'], format: 'markdown' });
    expect(findings[0]?.suggestions?.[0]?.text).toBe(wording);
  });
});
