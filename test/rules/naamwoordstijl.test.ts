import { describe, expect, it } from 'vitest';
import rule from '../../rules/zin/naamwoordstijl.ts';
import { ANY_READERS } from '../../src/language/readers.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import { Vocabulary } from '../../src/words/vocabulary.ts';
import { models } from '../support/engine.ts';
import { read } from '../support/read.ts';

const noWords = new Vocabulary(new Automaton(compile([])), ANY_READERS);
const active = [{ rule: rule as unknown as Rule, severity: 'warning', fixedSeverity: false, options: {} }] as const;

async function findings(text: string, words = noWords) {
  const exceptions = { knownRules: new Set([rule.id]), configured: [] };
  const document = await read(text, 'text');
  return (await lintDocument(document, 'webpagina', active, words, (id) => id, exceptions, models)).findings;
}
const marked = async (text: string) => (await findings(text)).map(({ match }) => match);
const messages = async (text: string) => (await findings(text)).map(({ message }) => message);

describe('de raad', () => {
  const bekomen = { word: 'bekomen', pos: 'verb', simpler: ['krijgen'] };
  const voorleggen = { word: 'voorleggen', pos: 'verb', simpler: ['tonen'], when: { later: ['pas'] } };
  const list = { theme: 'ambtelijk', title: 'Ambtelijk', rule: 'ambtelijk-woord', entries: [bekomen, voorleggen] };
  const words = new Vocabulary(new Automaton(compile([list])), ANY_READERS);
  const advice = async (text: string) => (await findings(text, words)).map(({ message }) => message).join('');

  it('noemt het gewone werkwoord, waar de lijsten dat van de tekst melden', async () => {
    expect(await advice('Het bekomen van een badge duurt een week.')).toContain('met “krijgen”');
  });

  it('noemt het werkwoord zelf waar een gewoner woord van de zin afhangt', async () => {
    expect(await advice('Het voorleggen van een plan duurt een week.')).toContain('met “voorleggen”');
  });
});

describe('een heel werkwoord als naamwoord', () => {
  it.each([
    ['Het aanvragen van een parkeerkaart kan online.', 'Het aanvragen van een parkeerkaart'],
    ['Het laten plaatsen van een container kost 20 euro.', 'Het laten plaatsen van een container'],
    ['Voor het in gebruik nemen van de stoep betaalt u niets.', 'het in gebruik nemen van de stoep'],
    [
      'Het laattijdig of onvolledig invullen van het formulier kost tijd.',
      'Het laattijdig of onvolledig invullen van het formulier',
    ],
    [
      'Ons doel is het aanleggen van een brede, veilige en groene laan.',
      'het aanleggen van een brede, veilige en groene laan',
    ],
    ['U doet een aanvraag voor het verbouwen van een huis.', 'het verbouwen van een huis'],
    ['Na het verstrijken van de termijn vervalt uw recht.', 'het verstrijken van de termijn'],
    ['Het indienen van een bezwaar schorst de betaling niet.', 'Het indienen van een bezwaar'],
    ['U vraagt iets voor het bekomen van een vergunning.', 'het bekomen van een vergunning'],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

  it.each([
    'U moet bij het ophalen van uw kaart uw pincode kennen.',
    'We krijgen vragen over het rooien van de bomen.',
    'het onderhoud van de lift en het reinigen van de ramen',
    'het lokaal dat uitsluitend bestemd is voor het uitoefenen van een beroep;',
    'Het bouwen van een woning is vergunningsplichtig.',
    'Er is een vergunning gevraagd voor het slopen van een loods, het rooien van bomen en het bouwen van huizen.',
    'De taken zijn het schoonmaken van de lokalen en het bedienen van de bezoekers.',
    'het wassen van bedlinnen (niet de persoonlijke was)',
    'Uw aanvraag heeft betrekking op het vellen van een boom.',
    'De raad vestigt een retributie op het verlenen van concessies.',
    'U krijgt een premie voor het plaatsen van een regenput.',
    'We betalen de kosten voor het opruimen van het afval.',
    'Daarvoor hebt u een melding nodig, onder meer het kappen van bomen en het slopen van muren.',
    'Na het overlijden van uw partner krijgt u een premie.',
    'Het optreden van de harmonie begint om 20 uur.',
    'Het inkomen van uw gezin telt mee.',
    'Het vermoeden van schade volstaat.',
    'Het komen en gaan van bussen stoort Noor niet.',
    'Wie het huren van de stad wil, belt ons.',
    'Ouders die het krijgen van de school, betalen niets.',
    'Klik op de knop om het te verwijderen van uw scherm.',
    'Het zijn inwoners van de wijk.',
    'We zagen het vertrekken van Sofie op de webcam.',
    'Aanvraag tot het plaatsen van een container op straat',
  ])('blijft een gewone zin: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('een werkwoord dat zelf niets zegt', () => {
  it.each([
    ['Hoe gebeurt de betaling?', 'gebeurt de betaling'],
    ['Er werd een onderzoek ingesteld naar het lawaai.', 'onderzoek ingesteld'],
    ['De snelheidscontroles vinden onaangekondigd plaats.', 'snelheidscontroles vinden onaangekondigd plaats'],
    ['De reservatie geschiedt via de website.', 'reservatie geschiedt'],
    ['De inschrijving verloopt via de website.', 'inschrijving verloopt'],
    ['De stad gaat over tot het wegslepen van de wagen.', 'gaat over tot het wegslepen van de wagen'],
    ['De werken zullen op maandag een aanvang nemen.', 'aanvang nemen'],
    ['Wie gebruik wenst te maken van de opvang, belt Dilan.', 'gebruik wenst te maken van de opvang'],
    ['De afkoppeling van het regenwater gebeurt in mei.', 'afkoppeling van het regenwater gebeurt'],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

  it.each([
    'De rommelmarkt vindt plaats op het kerkplein.',
    'De herdenking van de oorlog vindt plaats op 11 november.',
    'De verkoop van de kerstbomen vindt plaats op 12 december.',
    'De aanrijding gebeurde op het kruispunt.',
    'De overtreding van de regels gebeurde in het park.',
    'Bij de toekenning en de uitbetaling gebeurt hetzelfde.',
    'Vindt u geen plaats voor de inschrijving van uw kind?',
    'We gaan over tot de orde van de dag.',
    'Uw rijbewijs verloopt na de inschrijving.',
    'We nemen onze kennis van de wijk mee.',
    'We verrichten werken in de Kerkstraat.',
    'De stad doet een stap vooruit.',
    'De aanvraag gebeurt online.',
    'U mag in juni een mondelinge toelichting geven aan de raad.',
  ])('zegt soms wel iets: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('namen van handelingen achter elkaar', () => {
  it('worden vanaf drie gemeld, ook als er een eigenschap bij is', async () => {
    expect(await marked('Lees de beslissing tot verlenging van de erkenning van uw club.')).toEqual([
      'beslissing tot verlenging van de erkenning',
    ]);
    expect(await marked('De verbetering van de bereikbaarheid van de inschrijving helpt.')).toEqual([
      'verbetering van de bereikbaarheid van de inschrijving',
    ]);
  });

  it('mogen met twee, of als het dingen zijn', async () => {
    expect(await marked('U krijgt bericht over de stopzetting van de uitbetaling van uw toelage.')).toEqual([]);
    expect(await marked('De berekening van de vergoeding van de begeleiding staat op de site.')).toEqual([]);
  });
});

describe('de melding', () => {
  it.each([
    ['Het ter beschikking stellen van lokalen kost niets.', '“ter beschikking stellen”'],
    ['Na het nemen van een beslissing bellen we u.', '“beslissen”'],
    ['De kennisgeving van de weigering gebeurt per brief.', '“laten weten”'],
    ['Inwoners die gebruikmaken van de bus, betalen minder.', '“gebruiken”'],
    ['De buurt wil een moestuin tot stand brengen.', 'één gewoon werkwoord'],
  ])('noemt bij “%s” wat u schrijft', async (text, verb) => {
    expect(await messages(text)).toEqual([expect.stringContaining(verb)]);
  });

  it('komt één keer voor een constructie', async () => {
    expect(await marked('De controle van de plaatsing van de afsluiting gebeurt door Lotte.')).toEqual([
      'controle van de plaatsing van de afsluiting gebeurt',
    ]);
  });
});

describe('“overgaan” achter “tot …”', () => {
  it.each([
    ['De raad besliste om tot de intrekking van de erkenning over te gaan.', '“intrekken”'],
    ['De club wil niet tot terugbetaling van het lidgeld overgaan.', '“terugbetalen”'],
  ])('verstopt een werkwoord: %s', async (text, verb) => {
    expect((await messages(text)).join()).toContain(verb);
  });

  it('zwijgt over wie ergens over gaat, en hoe ver iets rijdt', async () => {
    expect(await messages('De trein rijdt tot de grens en gaat daar over een brug.')).toEqual([]);
  });
});
