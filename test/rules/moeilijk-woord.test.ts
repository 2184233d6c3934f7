import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const marked = async (text: string) =>
  (await check(text, { only: ['moeilijk-woord'] })).findings.map(({ match }) => match);

describe('zeldzame woorden', () => {
  it('krijgen elk één melding, ook als ze met een uitgang terugkomen', async () => {
    expect(await marked('De aanpak is intersectioneel. We zoeken een intersectionele werking.')).toHaveLength(1);
  });

  it('zijn geen vormen van een woord dat iedereen kent', async () => {
    expect(await marked('Hygiënische doekjes legt u zelf in de kast.')).toEqual([]);
  });

  it.each([
    'De foorkramer zet zijn kraam op het plein.',
    'Jozef leent elke week twee thrillers in de bib.',
    'De vinkenzetting start om 8 uur. We bakken cupcakes. De aquagym is op maandag.',
    'U kunt uw kaart hier laten lamineren.',
  ])('zijn geen woorden die elk dorp gebruikt: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it('krijgen samen ten hoogste drie meldingen per tekst', async () => {
    const text =
      'De cohesie neemt toe. We remediëren het probleem. De werking is intersectioneel. De polarisatie groeit. We evolueren mee. De sedatie duurt lang.';
    expect(await marked(text)).toHaveLength(3);
  });
});
