import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

async function messages(text: string, kind: 'webpagina' | 'loketscript' = 'webpagina') {
  const task = { path: 'tekst.md', format: 'markdown', kind, only: ['voorbeeldnamen'] } as const;
  return (await check(text, task)).findings.map(({ message }) => message);
}
const USUAL = 'Voorbeeld: Jan Peeters huurt van An Claes.\n\nVoorbeeld: Luc woont bij Greet.';

describe('voorbeeldnamen uit één traditie', () => {
  it.each([
    USUAL,
    '## Voorbeeld\n\nJan, An, Luc en Greet huren samen een huis.',
    'Stel: Jan en An trouwen. Stel dat Luc verhuist naar Greet.',
    'Voorbeeld: Emma Claes en David Peeters zijn buren van Jan Maes en Els Van den Broeck.',
    'Voorbeeld: de heer Maes en mevrouw Claes zijn buren van de heer Peeters, mevrouw Vermeulen en mevrouw Mertens.',
  ])('krijgen één melding: %s', async (text) => {
    expect(await messages(text)).toEqual([expect.stringContaining('één traditie')]);
  });

  it.each([
    ['te weinig mensen', 'Voorbeeld: Jan Peeters huurt van An Claes. Jan betaalt mevrouw Claes.'],
    ['een gezin', 'Voorbeeld: Jan heeft een vrouw An, een zoon Luc en een dochter Greet.'],
    ['een andere voornaam', USUAL.replace('Luc', 'Mehmet')],
    ['een andere familienaam', USUAL.replace('Luc', 'Luc Diallo')],
    ['een naam die we niet kennen', `${USUAL} Hrisula woont alleen.`],
    ['een naam van veel tradities', USUAL.replace('Luc', 'Adam')],
    ['echte mensen', USUAL.replaceAll('Voorbeeld: ', '')],
    ['schepenen', 'Voorbeeld: schepenen Jan Peeters, An Claes, Luc Maes en Greet Daems geven het goede voorbeeld.'],
    ['schrijvers', '## Voorbeelden van dichters\n\nGuido Peeters, Hugo Claes, Griet Maes en Els Daems.'],
    ['collega’s', 'Bijvoorbeeld: Jan Peeters, An Claes, Luc Maes en Els Daems van de dienst Wonen.'],
    ['straten', 'Voorbeeld: Jan Maesstraat, An Claesplein, Luc Peeterslaan, Els Daemsdreef.'],
    ['een aanstelling', 'U stelt iemand aan. Stel Jan, An, Luc of Els aan.'],
    ['een baby', '## Voornamen\n\nPopulair in 2025: Jan, An, Luc, Els en Wout.'],
  ])('krijgen er geen: %s', async (_, text) => {
    expect(await messages(text)).toEqual([]);
  });
});

it('namen van alleen mannen of alleen vrouwen', async () => {
  const men = 'Voorbeeld: Jan verkoopt aan Youssef.\n\nVoorbeeld: Mehmet huurt van Wout.';
  expect(await messages(men)).toEqual([expect.stringContaining('mannen')]);
  const women = 'Voorbeeld: An verkoopt aan Fatima.\n\nVoorbeeld: Olena huurt van Lotte.';
  expect(await messages(women)).toEqual([expect.stringContaining('vrouwen')]);
  expect(await messages(men.replace('Wout', 'Sam'))).toEqual([]);
});

describe('in een loketscript', () => {
  const script = (names: readonly string[]) =>
    names.map((name) => `**Medewerker:** Wie bent u?\n\n**Bezoeker:** Ik ben ${name}.`).join('\n\n');

  it('zijn de namen van bezoekers verzonnen', async () => {
    const usual = ['Jan Peeters', 'An Claes', 'Luc Maes', 'Greet Mertens', 'Bart Smets'];
    expect(await messages(script(usual), 'loketscript')).toHaveLength(1);
    expect(await messages(script(usual.slice(0, 4)), 'loketscript')).toEqual([]);
    expect(await messages(script([...usual, 'Milagros Quispe']), 'loketscript')).toEqual([]);
  });
});
