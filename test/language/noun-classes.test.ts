import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type NounClass, NounClasses } from '../../src/language/noun-classes.ts';

const bytes = new Uint8Array(await readFile(new URL('../../models/noun-classes.bin', import.meta.url)));
const classes = new NounClasses(bytes);

function expectAll(nouns: string, wanted: NounClass): void {
  const found = nouns.split(' ').map((noun) => `${noun}: ${classes.classOf(noun)}`);
  expect(found).toEqual(nouns.split(' ').map((noun) => `${noun}: ${wanted}`));
}

describe('een zelfstandig naamwoord is concreet', () => {
  it('als het een ding is dat u kunt vastnemen', () => {
    expectAll('vuilniszak brief formulier identiteitskaart rijbewijs stoeptegel boom water', 'concrete');
  });

  it('als het een mens of een dier is', () => {
    expectAll('inwoner burgemeester ambtenaar huurder kind wijkagent vluchteling hond', 'concrete');
  });

  it('als het een plaats of een tijd is', () => {
    expectAll('gemeentehuis loket fietspad bushalte zwembad dag maand week', 'concrete');
  });

  it('als het iets is dat u ziet gebeuren', () => {
    expectAll('buurtfeest kermis optocht', 'concrete');
  });
});

describe('een zelfstandig naamwoord is abstract', () => {
  it('als het een idee, een recht of een plicht is', () => {
    expectAll('verplichting toestemming voorwaarde mogelijkheid subsidie reglement beslissing', 'abstract');
  });

  it('als het een handeling is die niemand ziet', () => {
    expectAll('aanvraag belasting betaling verhuizing adreswijziging', 'abstract');
  });

  it('als het een organisatie is', () => {
    expectAll('gemeente gemeenteraad mutualiteit ocmw', 'abstract');
  });
});

describe('een zelfstandig naamwoord blijft onbeslist', () => {
  it('als het iets concreets en iets abstracts betekent', () => {
    expectAll('bank school hulp dienst', 'undefined');
  });
});

describe('een woord dat niemand in een lijst zette', () => {
  it.each<[compound: string, head: string]>([
    ['turnzak', 'zak'],
    ['bladkorfzak', 'zak'],
    ['wijkspeelplein', 'plein'],
    ['hondenregistratiekaart', 'kaart'],
    ['straatfeestaanvraag', 'aanvraag'],
    ['terrasvergunningsplicht', 'plicht'],
    ['deelfietsreglement', 'reglement'],
  ])('volgt als samenstelling haar laatste deel: %s is als %s', (compound, head) => {
    expect(classes.classOf(compound)).toBe(classes.classOf(head));
  });

  it('volgt als afleiding haar achtervoegsel', () => {
    expectAll('verblokkering herpotting klikbaarheid gemeentelijkheid vergroenisatie', 'abstract');
    expectAll('stoepveger stoepveegster', 'concrete');
  });
});

describe('de klasse van een zelfstandig naamwoord', () => {
  it.each(
    'inwoner-inwoners vuilniszak-vuilniszakken verplichting-verplichtingen mogelijkheid-mogelijkheden kind-kinderen school-scholen formulier-formulieren omgevingsvergunning-omgevingsvergunningen parkeerkaart-parkeerkaarten subsidie-subsidies woning-woningen reglement-reglementen'
      .split(' ')
      .map((pair) => pair.split('-')),
  )('is in het meervoud als in het enkelvoud: %s, %s', (singular = '', plural = '') => {
    expect(classes.classOf(plural)).toBe(classes.classOf(singular));
  });

  it('is ook bekend van een woord met hoofdletters, met een streepje, van één letter of zonder letters', () => {
    expect(classes.classOf('Verplichting')).toBe('abstract');
    expect(classes.classOf('VUILNISZAK')).toBe('concrete');
    expect(classes.classOf('EU-verplichting')).toBe('abstract');
    expect(['concrete', 'abstract', 'undefined']).toContain(classes.classOf('x'));
    expect(['concrete', 'abstract', 'undefined']).toContain(classes.classOf(''));
  });
});

describe('het bestand', () => {
  it('kan op elke plaats in een groter geheel staan', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(new NounClasses(shifted.subarray(1)).classOf('vuilniszak')).toBe('concrete');
  });

  it('dat iets anders is of niet heel is, wordt geweigerd', () => {
    expect(() => new NounClasses(new Uint8Array(64))).toThrow('These are no classes of nouns.');
    expect(() => new NounClasses(bytes.slice(0, 1000))).toThrow('This model is not complete.');
  });
});
