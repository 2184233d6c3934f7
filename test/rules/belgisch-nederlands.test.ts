import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const marked = async (text: string) =>
  (await check(text, { only: ['belgisch-nederlands'], kind: 'webpagina' })).findings.map(({ match }) => match);

describe('een woord van over de grens', () => {
  it.each([
    ['twee dingen van de Nederlandse staat', 'Breng uw stempas mee. De wethouder opent het stembureau.'],
    ['een Nederlandse stad', 'De gemeente Amsterdam stuurt uw stempas op.'],
    ['verspreid over de tekst', 'Log in met DigiD.\n\nDe wethouder antwoordt u.'],
    ['met één Belgisch woord', 'De gemeente Amsterdam en de Vlaamse gast. Breng uw stempas en uw BSN mee.'],
  ])('blijft staan in een tekst uit Nederland: %s', async (_, text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each([
    ['één woord is geen bewijs', 'De wethouder van Jeugd opent de school.', ['wethouder']],
    ['twee keer hetzelfde ook niet', 'De wethouder komt. De wethouder spreekt.', ['wethouder', 'wethouder']],
    [
      'een Belgische tekst',
      'De wethouder en de schepen komen. Breng uw stempas mee naar het OCMW.',
      ['wethouder', 'stempas'],
    ],
  ])('krijgt een melding: %s', async (_, text, words) => {
    expect(await marked(text)).toEqual(words);
  });

  it('laat andere woorden ook in een Nederlandse tekst niet staan', async () => {
    expect(await marked('Van zodra de gemeente Amsterdam uw stempas stuurt, belt u.')).toEqual(['Van zodra']);
  });
});
