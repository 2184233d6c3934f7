import { describe, expect, it } from 'vitest';
import { findingsOf, listOf } from '../support/own-words.ts';

const list = listOf(
  [
    { word: 'retributie', pos: 'noun', means: 'een prijs voor een dienst van de stad', legal: true },
    { word: 'perceel', pos: 'noun', simpler: ['stuk grond'], means: 'een stuk grond met een eigen nummer' },
    { word: 'indiening', pos: 'noun', simpler: ['aanvraag'] },
  ],
  { rule: 'jargon' },
);
const messages = async (text: string) => (await findingsOf([list], text)).map(({ message }) => message);

describe('een vakwoord', () => {
  it('wordt één keer gemeld, waar het voor het eerst staat, met de uitleg', async () => {
    expect(await messages('U betaalt een retributie. De retributie is 5 euro.')).toEqual([
      'Niet iedereen kent “retributie”. Leg het uit: “retributie (een prijs voor een dienst van de stad)”.',
    ]);
  });

  it('mag blijven als de tekst het uitlegt, ook in een andere vorm', async () => {
    expect(await messages('U betaalt een retributie (een prijs voor een dienst). De retributies stijgen.')).toEqual([]);
    expect(await messages('De retributies stijgen.\n\nWat is een retributie? Dat is een prijs.')).toEqual([]);
  });

  it('krijgt een gewoner woord waar dat hetzelfde zegt', async () => {
    expect(await messages('Uw perceel is groot.')).toEqual([
      'Niet iedereen kent “perceel”. Schrijf “stuk grond”, of leg het uit: “perceel (een stuk grond met een eigen nummer)”.',
    ]);
  });

  it('krijgt in het meervoud uitleg over het enkelvoud, en een vorm van het gewonere woord', async () => {
    expect(await messages('De retributies stijgen.')).toEqual([
      'Niet iedereen kent “retributies”. Leg het uit: “retributie” betekent “een prijs voor een dienst van de stad”.',
    ]);
    expect(await messages('Uw percelen zijn groot.')).toEqual([
      'Niet iedereen kent “percelen”. Kies een vorm van “stuk grond”, of leg het uit: “perceel” betekent “een stuk grond met een eigen nummer”.',
    ]);
  });

  it('zonder uitleg wordt vervangen, elke keer', async () => {
    expect(await messages('Na de indiening wacht u. Een tweede indiening kan niet.')).toHaveLength(2);
  });

  it('heeft nooit een wijziging die vanzelf gebeurt', async () => {
    const findings = await findingsOf([list], 'U betaalt een retributie voor uw perceel.');
    expect(findings.flatMap(({ suggestions = [] }) => suggestions.filter(({ safety }) => safety === 'safe'))).toEqual(
      [],
    );
  });
});

describe('een vakwoord dat de tekst zelf uitlegt', () => {
  it.each([
    ['in de volgende zin', 'U betaalt een retributie. Dat is een prijs voor een dienst.'],
    ['met een naam die volgt', 'U betaalt voor deze dienst. Zo’n prijs heet een retributie.'],
    ['achter een komma', 'U betaalt een retributie, dat is een prijs voor een dienst.'],
    ['met een streepje', 'U betaalt een retributie – een prijs voor een dienst.'],
    [
      'onder een kop die het noemt',
      'Retributie\n\nDe stad vraagt geld voor sommige diensten. U betaalt dat bedrag aan het loket, met de kaart. Zo’n retributie is nooit hoger dan wat het ons kost.',
    ],
    ['met een soort ervoor', 'Een gemeentelijke retributie is een prijs voor een dienst.'],
    ['als iemand het vraagt', 'U betaalt een retributie.\n\nRetributie?\n\nJa, een prijs voor een dienst.'],
    [
      'verder in de tekst, achter een komma',
      'U betaalt een retributie.\n\nOver de retributie, dat is de prijs, leest u meer.',
    ],
    ['verder in de tekst', 'U betaalt een retributie.\n\nEen retributie is een prijs voor een dienst.'],
  ])('%s krijgt geen melding', async (_, text) => {
    expect(await messages(text)).toEqual([]);
  });

  it.each([
    'Die retributie is een gegeven, en geen keuze.',
    'Waarom betaalt u een retributie? U kreeg een nieuwe kaart.',
    'Retributie\n\nU betaalt de retributie vandaag.',
  ])('krijgt wel een melding waar niemand het uitlegt: %s', async (text) => {
    expect(await messages(text)).toHaveLength(1);
  });

  it('krijgt wel een melding als de volgende zin over iets anders gaat', async () => {
    expect(await messages('U betaalt een retributie. Dat kan met de kaart.')).toHaveLength(1);
  });
});

describe('een vakwoord als naam', () => {
  it.each([
    ['in een kop', '# Retributie\n\nKom langs.'],
    ['in een lijst met links', 'Zie ook\n\nRetributie\n\nPremies'],
    ['als functie achter een naam', 'Bel mevrouw An Maes, retributie.'],
    ['in het onderwerp van een brief', 'Betreft: uw vraag over de retributie van vorige maand.'],
    ['als naam van een dienst', 'Bel de dienst retributie voor meer uitleg.'],
    ['met jaren erachter', 'U leest het in de retributie 2026-2031.'],
  ] as const)('krijgt geen melding: %s', async (_, text) => {
    expect(await messages(text)).toEqual([]);
  });

  it('krijgt een melding waar het daarna in een zin staat', async () => {
    expect(await messages('Retributie\n\nU betaalt een retributie aan het loket.')).toHaveLength(1);
  });
});

describe('de uitleg van een vakwoord', () => {
  it('staat niet tussen haakjes achter een werkwoord', async () => {
    const verbs = listOf([{ word: 'vrijstellen', pos: 'verb', means: 'beslissen dat iemand niet betaalt' }], {
      rule: 'jargon',
    });
    expect((await findingsOf([verbs], 'De stad stelt u vrij.')).map(({ message }) => message)).toEqual([
      'Niet iedereen kent “stelt … vrij”. Leg het uit: “vrijstellen” betekent “beslissen dat iemand niet betaalt”.',
    ]);
  });

  const placed = async (text: string) =>
    (await findingsOf([list], text)).flatMap(({ suggestions = [] }) => suggestions.filter(({ edits }) => edits)).length;

  it.each([
    'De retributie stijgt in mei.',
    'Wie een kraam zet, betaalt een retributie.',
    'U betaalt een retributie, die elk jaar stijgt.',
  ])('komt achter het woord waar dat zijn woordgroep sluit: %s', async (text) => {
    expect(await placed(text)).toBe(1);
  });

  it.each([
    ['een rij waar het vooraan staat', 'De retributie, de huur en de waarborg betaalt u vooraf.'],
    ['een rij waar het achteraan staat', 'U betaalt de huur, de waarborg en een retributie.'],
    ['een rij zonder lidwoorden', 'U krijgt een retributie, boete of herinnering.'],
    ['een zin die zegt wat het is', 'Geld voor een plek op de markt is een retributie.'],
    ['een zin met haakjes', 'U betaalt (cash of met de kaart) een retributie.'],
    [
      'een zin die al te lang is',
      'Wie in de maanden mei, juni of juli een kraam met warme wafels of koude drank op het plein zet, betaalt een retributie.',
    ],
  ])('komt niet in %s', async (_, text) => {
    expect(await placed(text)).toBe(0);
  });
});
