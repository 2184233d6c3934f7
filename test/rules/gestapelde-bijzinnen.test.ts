import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { check, marked } from '../support/engine.ts';

const found = (text: string, task: Partial<Task> = {}) => marked('gestapelde-bijzinnen', text, task);

describe('drie bijzinnen in één zin', () => {
  it.each([
    'Wie vindt dat de factuur die hij kreeg fout is, moet melden waarom hij dat vindt.',
    'We doen dit omdat de leidingen heel oud zijn, zodat u geen lekken meer hebt wanneer het buiten vriest.',
  ])('meldt: %s', async (text) => {
    expect(await found(text)).toHaveLength(1);
  });

  it.each([
    'De ambtenaar die uw dossier behandelt, belt u als er een stuk ontbreekt.',
    'U kunt ook bellen als u liever iemand spreekt die uw taal kent.',
    'We vragen dat u meldt wie er woont, wie er werkt en wie er eigenaar is van het pand.',
    'Laat ons weten of u komt, hoeveel kinderen u meebrengt en of iemand van hen allergisch is.',
    'Als het regent of als het te hard waait, bellen we u om te zeggen dat de les niet doorgaat.',
    'Zoals u weet en zoals in de folder staat, is het loket dicht als de markt er is.',
    'Wat uw vraag betreft, laten we u weten wie uw dossier behandelt zodra het volledig is.',
    'Stuur dit op, voor zover u het hebt: het attest dat u kreeg en de factuur waarop uw naam staat.',
    'De garage telt 38 vierkante meter, dat zou dus nog net binnen de 40 vallen, op voorwaarde dat uw maten kloppen, want als het meer is, moet u het melden.',
    'U woont naast de beek, dus dat zouden we eens op de kaart moeten bekijken voor we zeggen dat het mag, tenzij u het al wist.',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('een bijzin in een bijzin', () => {
  const nested =
    'Het college besliste vorige week dat alle bewoners van de straat een kaart krijgen waarmee ze gratis op het plein achter de kerk mogen parkeren.';

  it('is te veel in een lange zin', async () => {
    expect(await found(nested)).toEqual(['dat alle bewoners van de straat een kaart krijgen waarmee']);
    const [finding] = (await check(nested, { only: ['gestapelde-bijzinnen'] })).findings;
    expect(finding?.message).toContain('een zin van 25 woorden');
  });

  it('is aan het loket eerder te veel', async () => {
    const spoken =
      'We zien dat alle bewoners van uw straat een kaart krijgen waarmee ze gratis op het plein mogen parkeren.';
    expect(await found(spoken)).toEqual([]);
    expect(await found(spoken, { kind: 'loketscript' })).toHaveLength(1);
  });

  it('is er niet waar “en” naar iets anders teruggaat', async () => {
    const text =
      'Vrij zijn de huizen die leeg staan na een brand en de gewone huizen van personen die dit jaar in een woonzorgcentrum in onze gemeente zijn gaan wonen.';
    expect(await found(text)).toEqual([]);
  });

  it.each([
    'Buren die hun haag niet op tijd laten scheren, riskeren een boete die in de zomer kan oplopen tot 120 euro per maand.',
    'Wanneer een stad in het begin van het jaar helder bepaalt wat het doel is, werken de andere partners van de stad daar graag mee aan.',
    'vergoeding van kosten die de raad van bewoners maakt voor het voeren van een zaak wanneer zulke zaken nodig zijn voor de zorg van bewoners',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
