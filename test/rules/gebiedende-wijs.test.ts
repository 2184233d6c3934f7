import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const messages = async (text: string) =>
  (await check(text, { only: ['gebiedende-wijs'] })).findings.map(({ message }) => message);

describe('een omweg voor wat de lezer doet', () => {
  it.each([
    ['U moet uw aanvraag indienen voor 1 mei.', '“Dien … in”'],
    ['U moet zich inschrijven bij de sportdienst.', '“Schrijf … in”'],
    ['Wij vragen u het bijgevoegde formulier in te vullen en terug te sturen.', '“Vul … in”'],
    ['Graag vragen we u om uw telefoonnummer door te geven.', '“Geef … door”'],
    ['We vragen je om je hond aan te lijnen.', '“Lijn … aan”'],
    ['We vragen jullie de zaal voor middernacht te verlaten.', '“Verlaat …”'],
    ['Wij vragen u om te bellen.', '“Bel …”'],
    ['Daarom vragen we u de stoep vrij te houden.', '“Houd … vrij”'],
    ['Het is de bedoeling dat je je fiets meebrengt.', '“Breng … mee”'],
    ['U moet de kaart tonen aan de bewaker.', '“Toon …”'],
    ['Vervolgens moet u het attest bewaren.', '“Bewaar …”'],
    ['Grote dozen moet u vooraf verpakken in folie.', '“Verpak …”'],
    ['De medische fiche moet je invullen op de website.', '“Vul … in”'],
  ])('krijgt de gebiedende wijs: %s', async (text, imperative) => {
    expect(await messages(text)).toEqual([expect.stringContaining(imperative)]);
  });

  it.each([
    'Je moet persoonlijk langskomen met je kaart.',
    'U moet het formulier invullen, anders vervalt uw aanvraag.',
    'Deze maand moet u uw kaart afhalen.',
    'U moet kunnen tonen dat u hier woont.',
    'Je moet vijf jaar in Hoogbeke verblijven en een verklaring ondertekenen.',
    'Het is niet de bedoeling dat u het formulier invult.',
    'Het is de bedoeling dat iedereen een vraag invult.',
    'We vragen u niet om te betalen.',
    'De stad vraagt u om het formulier in te vullen.',
    'U moet de kaart hebben afgehaald.',
    'U dient het formulier in te vullen.',
    'Gelieve het formulier in te vullen.',
    'Om 18 uur vragen we je om je kind op te halen.',
    'In de leeszaal vragen we u om uw gsm uit te zetten.',
    'We vragen u om begrip te tonen voor het lawaai.',
    'We vragen je om stil te zijn.',
    'U moet het attest tonen wanneer de politie dat vraagt.',
  ])('is er geen, of een andere regel zegt het al: %s', async (text) => {
    expect(await messages(text)).toEqual([]);
  });

  it('is aan het loket een vraag', async () => {
    const script =
      'Medewerker: U moet dit papier ondertekenen.\n\nBezoeker: Waar?\n\nMedewerker: U moet uw adres doorgeven.';
    const { findings } = await check(script, { kind: 'loketscript', only: ['gebiedende-wijs'] });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('“Wilt u … ondertekenen?”')]);
  });

  it('staat bij lezers die Nederlands leren al in een woordenlijst', async () => {
    const text = 'Het is de bedoeling dat u het strookje afgeeft.';
    expect(await marked('gebiedende-wijs', text, { audience: 'nt2' })).toEqual([]);
  });
});
