import { describe, expect, it } from 'vitest';
import { applied, LanguageClient } from '../support/language-client.ts';

/** A text after each removal that is offered for its first comment of no use. */
async function removals(source: string, language = 'markdown'): Promise<{ title: string; after: string }[]> {
  const { client } = await LanguageClient.start();
  await client.open('untitled:a', source, language);
  const found = (await client.diagnostics('untitled:a', 1)).filter(({ code }) => code === 'ongebruikte-uitzondering');
  const actions = await client.actions('untitled:a', found.slice(0, 1));
  return actions
    .filter(({ title }) => title.startsWith('Haal'))
    .map((action) => ({ title: action.title, after: applied(source, action) }));
}

const USELESS = '<!-- klaretaal-volgende ambtelijk-woord: citaat -->';

describe('een uitzondering die niets doet', () => {
  it.each([
    ['tussen twee alinea’s', `Bel ons.\n\n${USELESS}\n\nWe helpen u.\n`, 'Bel ons.\n\nWe helpen u.\n'],
    ['vooraan', `${USELESS}\n\nBel ons.\n`, 'Bel ons.\n'],
    ['vlak boven een alinea', `Bel ons.\n\n${USELESS}\nWe helpen u.\n`, 'Bel ons.\n\nWe helpen u.\n'],
    ['met regeleinden van Windows', `Bel ons.\r\n\r\n${USELESS}\r\n\r\nHallo.\r\n`, 'Bel ons.\r\n\r\nHallo.\r\n'],
    ['in een lijst', `- ${USELESS} Bel ons.\n- We helpen u.\n`, '- Bel ons.\n- We helpen u.\n'],
    ['achteraan in een regel', `Bel ons. ${USELESS}\nWe helpen u.\n`, 'Bel ons.\nWe helpen u.\n'],
    ['zonder bestaande regel', 'Bel ons.\n\n<!-- klaretaal-uit onzin -->\n', 'Bel ons.\n\n'],
  ])('gaat weg: %s', async (_, source, after) => {
    expect(await removals(source)).toEqual([{ title: 'Haal deze opmerking weg', after }]);
  });

  it('gaat weg in HTML', async () => {
    expect(await removals(`<p>Bel ons.</p>\n  ${USELESS}\n<p>Hallo.</p>\n`, 'html')).toEqual([
      { title: 'Haal deze opmerking weg', after: '<p>Bel ons.</p>\n<p>Hallo.</p>\n' },
    ]);
  });

  it.each([
    ['achteraan', 'ambtelijk-woord, afkorting', 'afkorting', 'ambtelijk-woord'],
    ['vooraan', 'afkorting, ambtelijk-woord', 'afkorting', 'ambtelijk-woord'],
    ['in het midden', 'ambtelijk-woord, lange-zn ,jargon', 'lange-zn', 'ambtelijk-woord, jargon'],
  ])('verliest alleen de naam die niets doet: %s', async (_, names, name, left) => {
    const text = 'Reeds betaald is een retributie.\n';
    const [removal] = await removals(`<!-- klaretaal-volgende ${names}: citaat -->\n\n${text}`);
    expect(removal?.title).toBe(`Haal “${name}” weg uit de opmerking`);
    expect(removal?.after.replace(/\s*,\s*/u, ', ')).toBe(`<!-- klaretaal-volgende ${left}: citaat -->\n\n${text}`);
  });

  it('wordt niet aangeboden voor andere meldingen', async () => {
    const { client } = await LanguageClient.start();
    await client.open('untitled:a', 'Reeds betaald.\n');
    const actions = await client.actions('untitled:a', await client.diagnostics('untitled:a', 1));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.some(({ title }) => title.startsWith('Haal'))).toBe(false);
  });
});
