import { describe, expect, it } from 'vitest';
import { marked } from '../support/engine.ts';

const inLetter = (text: string) => marked('relatieve-tijd', text, { kind: 'brief' });
const onPage = (text: string) => marked('relatieve-tijd', text, { kind: 'webpagina' });

describe('een termijn in een brief', () => {
  it.each([
    'Gelieve het bedrag binnen de veertien dagen te storten.',
    'De boete dient te worden betaald binnen 30 kalenderdagen.',
    'Bezorg ons de ontbrekende stukken binnen een maand.',
    'U kunt tegen deze beslissing beroep instellen binnen een termijn van dertig dagen.',
    'Indien u niet akkoord gaat, moet u binnen de 15 dagen een bezwaar indienen.',
  ])('heeft een begin nodig: %s', async (text) => {
    expect(await inLetter(text)).toHaveLength(1);
  });

  it.each([
    'Betaal binnen 14 dagen na de datum van deze brief.',
    'Na ontvangst van deze brief moet u binnen de week bellen.',
    'U moet uw kind aangeven binnen 15 dagen na de geboorte.',
    'Als uw kaart weg is, moet u dat binnen 24 uur melden.',
    'Bent u uw kaart kwijt? Meld het dan binnen 24 uur.',
    'Wij storten het bedrag binnen de twee weken terug.',
    'Het college beslist binnen 105 dagen.',
    'Dat moet binnen 6 weken gebeuren.',
    'Betaal binnen 14 dagen, ten laatste op 18 mei 2026.',
    'Betaal binnen de termijn die op uw factuur staat.',
    'De tent staat binnen de gemeente, binnen 5 kilometer van het station.',
  ])('of heeft er al een: %s', async (text) => {
    expect(await inLetter(text)).toEqual([]);
  });
});

describe('een dag zonder datum', () => {
  it.each([
    ['Onze arbeiders komen eind deze maand bij u langs.', 'eind deze maand'],
    ['We bellen u volgende maandag op.', 'volgende maandag'],
    ['De zitting is maandag aanstaande in het stadhuis.', 'maandag aanstaande'],
    ['Volgende week maaien we de bermen.', 'Volgende week'],
    ['Vanaf morgen geldt een ander uur.', 'morgen'],
    ['Het loket is dicht vanaf vandaag.', 'vanaf vandaag'],
    ['Deze week: het zwembad is gesloten.', 'Deze week'],
  ])('in een brief en op een pagina: %s', async (text, match) => {
    expect(await inLetter(text)).toEqual([match]);
    expect(await onPage(text)).toEqual([match]);
  });

  it.each([
    'Volgende week, op 12 mei, maaien we de bermen.',
    'De stad telt vandaag 118 nationaliteiten.',
    'Elke volgende week schuift het een dag op.',
    'De Week van de Zorg begint. Tijdens deze week kunt u op bezoek komen.',
    'In de loop van de week bellen we u.',
    'Vzw Morgen helpt u verder, en ook krant De Morgen schreef erover.',
    'Elke morgen om 9 uur is er koffie.',
    'Tot morgen of tot later!',
    'Als u vandaag belt, komen we morgen.',
    'De subsidie loopt over twee weken.',
    'Het verslag gaat over drie maanden werk.',
    'U betaalt per week of per maand.',
    'Elke maand stellen we een club voor. Deze maand drinken we koffie bij de schaakclub.',
    'Deze week: verse soep met pompoen.',
    'Wie onlangs verhuisde, krijgt een mail van ons.',
    'Bent u onlangs verhuisd?',
  ])('en geen andere: %s', async (text) => {
    expect(await inLetter(text)).toEqual([]);
    expect(await onPage(text)).toEqual([]);
  });

  it('met een jaar alleen op een pagina die nergens een jaar noemt', async () => {
    expect(await onPage('Vanaf volgend jaar kost een kaart meer.')).toEqual(['volgend jaar']);
    expect(await onPage('Vanaf volgend jaar kost een kaart meer.\n\nLaatst aangepast: 3 mei 2026')).toEqual([]);
    expect(await inLetter('Vanaf volgend jaar kost een kaart meer.')).toEqual([]);
  });

  it.each([
    'Volgend jaar doen we het zeker over.',
    'Ook dit jaar kunnen kinderen op kamp.',
    'Bel Stijn, die ons eind dit jaar verlaat.',
    'Jongens krijgen dit jaar voor het eerst een uitnodiging.',
  ])('maar niet wat alleen vertelt: %s', async (text) => {
    expect(await onPage(text)).toEqual([]);
  });

  it('niet in een bericht dat de tekst toont zoals het verstuurd wordt', async () => {
    const onMarkdown = (text: string) => marked('relatieve-tijd', text, { format: 'markdown', kind: 'webpagina' });
    expect(await onMarkdown('> Morgen halen we uw oude matras op.')).toEqual([]);
    expect(await onMarkdown('Morgen halen we uw oude matras op.')).toEqual(['Morgen']);
  });

  it('niet in een mail met een datum, of in wat iemand aan het loket zegt', async () => {
    const mail = 'Van: An Maes\nDatum: maandag 6 oktober 2025 9:27\nOnderwerp: oefening\n\nBeste collega’s';
    expect(await inLetter(`${mail}\n\nVolgende week houden we een oefening.`)).toEqual([]);
    const script = 'Medewerker: Tom belt u deze week.\n\nBezoeker: Goed.\n\nMedewerker: Tot morgen dan, mevrouw.';
    expect(await marked('relatieve-tijd', script, { kind: 'loketscript' })).toEqual([]);
  });
});
