import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { grammarOf, grammarsOf, written } from '../support/grammar.ts';

const passives = (text: string) =>
  grammarsOf(text).flatMap((one) => one.passives.map(({ group }) => written(one, group.words)));
const groups = (text: string) => {
  return grammarsOf(text).flatMap((one) =>
    one.verbGroups.filter(({ words }) => words.length > 1).map(({ words }) => written(one, words)),
  );
};
const separables = (text: string) => grammarsOf(text).flatMap((one) => one.separables.map(({ lemma }) => lemma));

describe('een lijdende vorm', () => {
  it.each([
    ['Het plan is beslist door het college.', 'is beslist'],
    ['De aanvraag is goedgekeurd door de schepen.', 'is goedgekeurd'],
    ['Er werd beslist dat de markt verhuist.', 'werd beslist'],
    ['Het formulier dient te worden ingevuld.', 'dient te worden ingevuld'],
    ['U wordt verzocht te wachten.', 'wordt verzocht'],
    ['Als de straat afgesloten wordt, krijgt u een brief.', 'afgesloten wordt'],
    ['Gelet op uw gezin wordt u uitgenodigd.', 'wordt uitgenodigd'],
  ])('is “%s”', (text, verbs) => {
    expect(passives(text)).toEqual([verbs]);
  });

  it.each([
    'De dienst is verhuisd.',
    'Bent u gehuwd?',
    'Het loket is gesloten op vrijdag.',
    'Een helm is verplicht.',
    'De school is gevestigd in Kachtem.',
    'Uw dochter wordt 18 jaar.',
    'Haar broer wordt dokter.',
    'De groep wordt groter.',
    'We hebben uw brief ontvangen.',
  ])('is niet “%s”', (text) => {
    expect(passives(text)).toEqual([]);
  });

  it('heeft een doener als die erbij staat, en een oorzaak is er geen', () => {
    const agent = (text: string) => {
      const grammar = grammarOf(text);
      const found = grammar.passives[0]?.agent;
      return (
        found &&
        written(
          grammar,
          Array.from({ length: found[1] - found[0] + 1 }, (_, at) => found[0] + at),
        )
      );
    };
    expect(agent('De aanvraag wordt door de dienst Wonen behandeld.')).toBe('door de dienst wonen');
    expect(agent('De boom werd door de storm omgeblazen.')).toBeUndefined();
    expect(agent('Na een besluit, genomen door de raad, wordt de weg afgesloten.')).toBeUndefined();
    expect(agent('De aanvraag wordt door middel van dit formulier ingediend.')).toBeUndefined();
  });

  it.each([
    ['De zaal wordt gepoetst volgens het door de ploeg opgestelde plan.', undefined],
    ['De post wordt bezorgd op het door u opgegeven adres.', undefined],
    ['De kosten worden betaald met door de buurt ingezameld geld.', undefined],
    ['De wegen worden hersteld met de door de door de stad gekozen aannemer bezorgde stenen.', undefined],
    ['De post wordt op een door de raad bepaalde dag bezorgd.', undefined],
    ['Daarna wordt het door de dienst goedgekeurd.', 'door de dienst'],
    ['Het asfalt wordt door de aannemer volgende maand vernieuwd.', 'door de aannemer'],
    ['Uw dossier wordt door de dienst met de ingevulde lijst vergeleken.', 'door de dienst'],
    ['De bomen worden door vrijwilligers met de door de stad gekochte schop geplant.', 'door vrijwilligers'],
    ['Het kind werd door een buurman van de straat geplukt.', 'door een buurman'],
    ['De hond werd door een agent van Gent gevonden.', 'door een agent van gent'],
    ['Het attest wordt door de eigenaar van het pand getekend.', 'door de eigenaar van het pand'],
  ])('leest “door” binnen een naamwoordgroep niet als doener: %s', (text, expected) => {
    const grammar = grammarOf(text);
    const found = grammar.passives[0]?.agent;
    const numbers = found && Array.from({ length: found[1] - found[0] + 1 }, (_, at) => found[0] + at);
    expect(numbers && written(grammar, numbers)).toBe(expected);
  });
});

describe('de werkwoorden van een zin', () => {
  it.each([
    ['U moet het formulier voor 1 mei invullen en opsturen.', ['moet invullen', 'moet opsturen']],
    ['Dat had kunnen worden vermeden.', ['had kunnen worden vermeden']],
    ['Wij vragen u het formulier op te sturen.', ['op te sturen']],
    ['U hoeft niets te betalen.', ['hoeft te betalen']],
    ['U dient uw adres door te geven.', ['dient door te geven']],
    ['U dient de lijst na te kijken.', ['dient na te kijken']],
    ['U kunt besparen door te sorteren.', ['kunt besparen', 'te sorteren']],
    ['Schrijf uw kind voor 1 mei in.', ['schrijf in']],
    ['Reserveren is niet nodig.', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    'We zorgen voor een vlotte verwerking van uw dossier.',
    'We zorgen voor een vlotte en correcte afhandeling.',
  ])('zijn geen bijvoeglijke woorden: %s', (text) => {
    expect(grammarsOf(text).flatMap((one) => one.verbGroups.map(({ lemma }) => lemma))).toEqual(['zorgen']);
  });

  it('staan zo ver uit elkaar als er woorden tussen staan die er niet bij horen', () => {
    const [group] = grammarOf('We hebben uw vraag over de parkeerplaats goed ontvangen.').verbGroups;
    expect(group?.bracket).toBe(6);
  });
});

describe('een scheidbaar werkwoord', () => {
  it.each([
    ['Wij stellen u hiervan in kennis.', ['in kennis stellen']],
    ['Ze deelt de nieuwe datum mee.', ['meedelen']],
    ['Vergeet niet uw kaart aan te vragen.', ['aanvragen']],
    ['De bus komt op maandag.', []],
    ['Hij belt aan het loket naar zijn vrouw.', []],
  ])('%s', (text, expected) => {
    expect(separables(text)).toEqual(expected);
  });
});

interface Label {
  readonly text: string;
  readonly passives: readonly { readonly verbs: readonly string[] }[];
}

describe('de zinnen die iemand anders schreef en merkte', async () => {
  // What is measured and published must not fall unseen.
  it.each([
    ['blind-1', 0.97],
    ['blind-2', 0.97],
  ])('%s: lijdende vormen', async (set, least) => {
    const file = new URL(`../../measure/constructions/${set}.jsonl`, import.meta.url);
    const labels = (await readFile(file, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Label);
    let right = 0;
    let wrong = 0;
    for (const { text, passives: wanted } of labels) {
      const expected = wanted.map(({ verbs }) => verbs.join(' ').replace(/#\d+/gu, '').toLowerCase());
      const found = passives(text);
      const same = found.filter((one) => expected.includes(one)).length;
      right += same;
      wrong += found.length - same + (expected.length - same);
    }
    expect((2 * right) / (2 * right + wrong)).toBeGreaterThan(least);
  });
});
