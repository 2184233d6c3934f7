import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

async function missing(body: string): Promise<unknown[]> {
  const text = `Beste mevrouw Diallo\n\n${body}\n\nMet vriendelijke groeten\nLotte Claes`;
  const { findings } = await check(text, { kind: 'brief', only: ['actie-en-termijn'] });
  return findings.map(({ data }) => data?.missing);
}

const CALL = 'Vragen? Bel 051 00 00 00.';

describe('wat bij een vraag ontbreekt', () => {
  it.each([
    [`Gelieve het formulier terug te bezorgen.\n\n${CALL}`, ['tegen wanneer']],
    [`Onderteken het contract.\n\n${CALL}`, ['tegen wanneer']],
    [`We vragen u om de haag te snoeien.\n\n${CALL}`, ['tegen wanneer']],
    ['Bezorg ons het attest voor 3 mei.', ['wie de lezer kan bellen of mailen']],
    [`U moet 45 euro betalen voor 3 mei.\n\n${CALL}`, ['hoe']],
    ['U dient het saldo te vereffenen.', ['tegen wanneer', 'hoe', 'wie de lezer kan bellen of mailen']],
  ])('%s', async (body, slots) => {
    expect(await missing(body)).toEqual([slots]);
  });

  it.each([
    `Gelieve het formulier binnen 14 dagen terug te bezorgen.\n\n${CALL}`,
    `Vul het formulier in. Doe dat voor 3 mei.\n\n${CALL}`,
    `Betaal 45 euro op BE00 0000 0000 0000. De vervaldag is 3 mei.\n\n${CALL}`,
    `Verhuist u? Geef dan uw adres door.\n\nDe bib is open.`,
    'U kunt dat op twee manieren doen.\n\nZelf, op de computer\n\nVul het formulier in met itsme.',
    `Uw kaart vervalt op 30 juni.\n\nDe bus rijdt nog.\n\nHet park is open.\n\nVul het formulier in.\n\n${CALL}`,
    'Als u verhuist, moet u uw kaart inleveren.',
    'U kunt het formulier ook online invullen.',
    'U moet niets betalen.',
    'Het formulier moet door de school ingevuld worden.',
    'Breng uw identiteitskaart mee.',
    'Wilt u helpen? Vul het strookje in.',
    'U kunt twee dingen doen:\n\n- Vul het strookje in.\n- Stuur een kaart.',
    'Stuur gerust een foto.',
    'Op het bord staat: “Betaal het bedrag.”',
  ])('niets bij: %s', async (body) => {
    expect(await missing(body)).toEqual([]);
  });
});
