import { describe, expect, it } from 'vitest';
import { check, marked as markedBy } from '../support/engine.ts';

const findings = async (text: string) => (await check(text, { only: ['lijdende-vorm'] })).findings;
const marked = (text: string) => markedBy('lijdende-vorm', text);

describe('een lijdende vorm die verzwijgt wie iets doet', () => {
  it.each([
    ['Het bezwaar moet ondertekend zijn.', 'moet ondertekend zijn'],
    ['Uw dossier is door Mehmet nagekeken.', 'is door Mehmet nagekeken'],
    ['Er wordt gewerkt aan een plan voor de markt.', 'wordt gewerkt'],
    ['De aanvraag wordt, op straffe van verval, ingediend in mei.', 'wordt, op straffe van verval, ingediend'],
    ['De raad wordt op de hoogte gebracht.', 'wordt op de hoogte gebracht'],
    ['Er is beslist dat het plein autovrij blijft.', 'is beslist'],
    ['Gelet op uw vraag wordt u uitgenodigd.', 'wordt u uitgenodigd'],
    ['Zakken op de stoep worden beschouwd als sluikstort.', 'worden beschouwd'],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

  it.each([
    'De bushalte is verplaatst naar de Kerkstraat.',
    'Is uw container niet geleegd?',
    'Als de bak niet geleegd is, bel ons dan.',
    'Mocht het pand opgenomen zijn in de lijst, dan betaalt u niets.',
    'Wie in een ziekenhuis wordt opgenomen, betaalt niet.',
    'Er wordt op 1 mei niet gewerkt.',
    'U bent een belasting verschuldigd voor de woning gelegen in de Kerkstraat.',
    'Onder woning wordt verstaan: elk huis met een keuken.',
    'Er werd een kunstgebit gevonden in de gang.',
    'Het verslag van 12 mei wordt zonder opmerkingen goedgekeurd.',
    'Artikel 1\n\nVoor dit reglement wordt verstaan onder woning: een huis.\n\nArtikel 2\n\nDe raad beslist.',
  ])('maar niet waar die niet telt: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it('zoekt de doener niet bij een ander deelwoord', async () => {
    const [finding] = await findings('Volgens het reglement, goedgekeurd door de raad, wordt de taks geheven.');
    expect(finding?.message).toContain('er staat niet wie dit doet');
  });
});
