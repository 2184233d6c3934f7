import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const RULE = 'inclusieve-woorden';

async function findings(text: string, options: Readonly<Record<string, string>> = {}) {
  return (await check(text, { only: [RULE], rules: { [RULE]: { severity: 'warning', ...options } } })).findings;
}
const marked = async (text: string, options?: Readonly<Record<string, string>>) =>
  (await findings(text, options)).map(({ match }) => match);

describe('waar gidsen verschillen', () => {
  it.each([
    ['De lift helpt personen met een beperking.', { handicap: 'handicap' }],
    ['De lift helpt personen met een handicap.', { handicap: 'beperking' }],
    ['De gids toont autistische kinderen de weg.', { autisme: 'persoon-eerst' }],
    ['De tegels helpen blinden bij het oversteken.', { groepsnaam: 'mens-eerst' }],
    ['Elke leerling komt als hij of zij klaar is.', { paren: 'neutraal' }],
  ])('zwijgt de regel, tot de stad kiest: %s', async (text, options) => {
    expect(await marked(text)).toEqual([]);
    expect(await marked(text, options)).toHaveLength(1);
  });

  it('stelt de regel alleen het woord voor dat de stad koos', async () => {
    const advice = async (handicap: string) =>
      (await findings('De bus helpt gehandicapten.', { handicap })).flatMap(({ suggestions = [] }) =>
        suggestions.map(({ text }) => text),
      );
    expect((await advice('handicap')).join()).not.toContain('beperking');
    expect((await advice('beperking')).join()).not.toContain('handicap');
  });
});

describe('woorden over mensen', () => {
  it('krijgen nooit een wijziging die vanzelf gebeurt', async () => {
    const found = await findings('Veel allochtonen en gehandicapten en bejaarden kennen het aanbod niet.');
    expect(found.length).toBeGreaterThan(2);
    expect(found.flatMap(({ suggestions = [] }) => suggestions.filter(({ edits }) => edits))).toEqual([]);
  });
});
