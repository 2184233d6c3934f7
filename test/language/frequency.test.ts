import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FrequencyModel } from '../../src/language/frequency/model.ts';
import { isTransparent } from '../../src/language/frequency/transparency.ts';
import { frequency } from '../support/readability.ts';

const zipf = (word: string) => frequency.lookUp(word).zipf;
const isDifficult = (word: string) => frequency.lookUp(word).isDifficult;

describe('hoe gewoon een woord is', () => {
  it('volgt voor bekende woorden de volgorde van de lijst', () => {
    const words = ['de', 'huis', 'winkel', 'gemeente', 'wegwijs'];
    expect(words.map(zipf)).toEqual([...words.map(zipf)].sort((a, b) => b - a));
    expect(frequency.lookUp('huis').by).toBe('list');
  });

  it('kent “u”, ook al heeft de lijst geen woorden van één letter', () => {
    expect(zipf('u')).toBeGreaterThan(5);
  });

  it('hangt niet af van hoofdletters', () => {
    expect(frequency.lookUp('Apostille')).toEqual(frequency.lookUp('apostille'));
  });

  it('schat een woord dat op geen lijst staat, altijd hetzelfde', () => {
    const first = frequency.lookUp('verzekeringsattestje');
    expect(first.by).toBe('estimate');
    expect(frequency.lookUp('verzekeringsattestje')).toEqual(first);
  });

  it('schat een vorm van een gewoon werkwoord hoger dan een vorm van een zeldzaam', () => {
    expect(zipf('onderzochten')).toBeGreaterThan(zipf('capteerden'));
  });
});

describe('een moeilijk woord', () => {
  it.each(['huisvuil', 'attest', 'fietser', 'leefloon', 'gemeenteraad', 'brooddozen', 'kinesist', 'containerpark'])(
    'is niet: %s, dat elke inwoner kent',
    (word) => {
      expect(isDifficult(word)).toBe(false);
    },
  );

  it.each(['haalbaarheid', 'autovrij', 'fietsenstalling', 'veelgestelde', 'woonblokken', 'betaalbaarheid'])(
    'is niet: %s, dat uit gewone stukken bestaat',
    (word) => {
      expect(isDifficult(word)).toBe(false);
    },
  );

  it.each(['apostille', 'intersectionele', 'remediëren', 'columbarium', 'gecapteerd', 'vigerende'])(
    'is wel: %s',
    (word) => {
      expect(isDifficult(word)).toBe(true);
    },
  );

  it('is een heel lang woord niet vanzelf', () => {
    expect(isDifficult(`${'straat'.repeat(200)}`)).toBe(true);
    expect(isDifficult('straatfeest')).toBe(false);
  });
});

describe('een woord dat uit bekende stukken bestaat', () => {
  const known = (stem: string) => (['huis', 'wijs', 'grijs', 'loop', 'reiken', 'weg'].includes(stem) ? 5 : 0);

  it.each(['huis', 'huisje', 'wegwijs', 'vergrijzing', 'lopend', 'aanreikt', 'huis-weg'])('is %s', (word) => {
    expect(isTransparent(word, known)).toBe(true);
  });

  it.each(['vlak', 'huisq', 'xhuis', 'ing', 'verheid', ''])('is “%s” niet', (word) => {
    expect(isTransparent(word, known)).toBe(false);
  });

  it('wordt ook in een woord van 60 letters snel beslist', () => {
    let asked = 0;
    const count = (stem: string) => {
      asked++;
      return known(stem);
    };
    isTransparent('huis'.repeat(14) + 'q', count);
    expect(asked).toBeLessThan(20_000);
  });
});

describe('het bestand met de woorden', () => {
  it('wordt geweigerd als het iets anders is', async () => {
    expect(() => new FrequencyModel(new Uint8Array(64))).toThrow('no list');
    const whole = new Uint8Array(await readFile(new URL('../../models/frequency.bin', import.meta.url)));
    expect(() => new FrequencyModel(whole.slice(0, 5000))).toThrow('not complete');
  });
});
