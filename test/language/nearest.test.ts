import { describe, expect, it } from 'vitest';
import { adviceFor, nearest } from '../../src/language/nearest.ts';

describe('de naam die iemand bedoelde', () => {
  it.each([
    ['knid', 'kind'],
    ['lange-zn', 'lange-zin'],
    ['LANGE-ZIN', 'lange-zin'],
    ['iknd', 'kind'],
    ['kidn', 'kind'],
    ['dni', undefined],
  ])('van %s is %s', (name, meant) => {
    expect(nearest(name, ['rules', 'kind', 'lange-zin'])).toBe(meant);
  });

  it('staat in de raad; is er geen, dan staat er waaruit iemand kiest, of wat de beller anders zegt', () => {
    expect(adviceFor('knid', ['kind'])).toBe('Bedoelt u “kind”?');
    expect(adviceFor('x', ['kind', 'rules'])).toBe('Kies uit: kind, rules.');
    expect(adviceFor('x', ['kind'], 'Bekijk de lijst.')).toBe('Bekijk de lijst.');
  });
});
