import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const marked = async (text: string) =>
  (await check(text, { only: ['linktekst'], format: 'markdown' })).findings.map(({ match }) => match);

describe('een link die zonder zijn omgeving niets zegt', () => {
  it.each(['Alle info', 'Meer weten?', 'Ga verder', 'Naar het formulier'])('krijgt een melding: %s', async (text) => {
    expect(await marked(`Het kamp start in juli. [${text}](kamp.html)`)).toEqual([text]);
  });

  it.each([
    '[Alle info over het kamp](kamp.html)',
    '[Meer weten over het kamp?](kamp.html)',
    '[Ga verder met uw aanvraag](aanvraag.html)',
    '[Naar het formulier voor een geboortepremie](premie.html)',
    '[Naar het formulier](a.html) | [Naar de website](b.html) | [Reglement](c.html)',
  ])('is er geen: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});
