import { describe, expect, it } from 'vitest';
import { attributiveOf } from '../../src/rewrite/inflect/verbs.ts';
import { readWording } from '../../src/rewrite/words/verb-wording.ts';
import { morphology } from '../support/grammar.ts';

describe('een gewoner werkwoord', () => {
  it.each([
    ['geven', { verb: 'geven', rest: '', tail: '', preposition: '' }],
    ['laten weten', { verb: 'laten', rest: '', tail: 'weten', preposition: '' }],
    ['op de hoogte brengen', { verb: 'brengen', rest: 'op de hoogte', tail: '', preposition: '' }],
    ['rekening houden met', { verb: 'houden', rest: 'rekening', tail: '', preposition: 'met' }],
    ['nog eens nakijken', { verb: 'nakijken', rest: 'nog eens', tail: '', preposition: '' }],
  ])('%s heeft zijn delen', (wording, parts) => {
    expect(readWording(wording, morphology)).toMatchObject(parts);
  });

  it.each(['zich houden aan', 'niet doen wat moet', 'bellen of mailen naar', 'te bekijken zijn'])(
    '%s heeft geen zekere plaats',
    (wording) => {
      expect(readWording(wording, morphology)).toBeUndefined();
    },
  );
});

describe('een deelwoord voor een naamwoord', () => {
  it.each([
    ['gestuurd', 'gestuurde'],
    ['gegeven', 'gegeven'],
    ['gezet', 'gezette'],
    ['verplicht', 'verplichte'],
    ['begroot', undefined],
  ])('%s wordt %s', (participle, form) => {
    expect(attributiveOf(participle)).toBe(form);
  });
});
