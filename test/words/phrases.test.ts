import { describe, expect, it } from 'vitest';
import { findingsOf, listOf } from '../support/own-words.ts';

const inform = listOf([{ word: 'in kennis [stellen]', pos: 'phrase', simpler: ['informeren'] }]);
const found = async (list: ReturnType<typeof listOf>, text: string) =>
  (await findingsOf([list], text)).map(({ range, parts }) =>
    (parts ?? [range]).map(([from, to]) => text.slice(from, to)).join(' … '),
  );

describe('een uitdrukking met een werkwoord', () => {
  it.each([
    ['We zullen u in kennis stellen.', 'in kennis stellen'],
    ['U bent op tijd in kennis gesteld.', 'in kennis gesteld'],
    ['We proberen u snel in kennis te stellen.', 'in kennis te stellen'],
    ['De dienst stelt u in kennis.', 'stelt … in kennis'],
    ['Vandaag stelden we de hele buurt in kennis.', 'stelden … in kennis'],
  ])('wordt gevonden waar haar woorden ook staan: %s', async (text, words) => {
    expect(await found(inform, text)).toEqual([words]);
  });

  it.each([
    'We stellen u de nieuwe burgemeester voor.',
    'Zijn kennis van de stad is groot.',
    'In kennis zit macht.',
    'We stellen vast dat hij ons in kennis overtreft.',
  ])('wordt niet gevonden als het werkwoord ontbreekt of bij iets anders hoort: %s', async (text) => {
    expect(await found(inform, text)).toEqual([]);
  });

  it('krijgt het gewonere woord in de vorm van de tekst', async () => {
    const [finding] = await findingsOf([inform], 'De dienst stelt u op tijd in kennis.');
    expect(finding?.message).toContain('Schrijf “informeert”.');
  });

  it('houdt “te” bij het werkwoord dat komt', async () => {
    const [finding] = await findingsOf([inform], 'We vragen om ons in kennis te stellen.');
    expect(finding?.message).toContain('Schrijf “te informeren”.');
  });

  it('zwijgt waar de lijst een uitzondering heeft', async () => {
    const list = listOf([
      { word: 'in kennis [stellen]', pos: 'phrase', simpler: ['informeren'], unless: { later: ['notaris'] } },
    ]);
    expect(await found(list, 'De stad stelt u in kennis via de notaris.')).toEqual([]);
  });

  it('zwijgt over een uitdrukking die de tekst alleen noemt', async () => {
    expect(await found(inform, 'De uitdrukking “in kennis stellen” is stijf.')).toEqual([]);
  });
});

describe('woorden van een uitdrukking die bij iets anders horen', () => {
  const choose = listOf([{ word: 'een keuze [maken]', pos: 'phrase', simpler: ['kiezen'] }]);
  const belong = listOf([{ word: '[kaderen] in', pos: 'phrase', simpler: ['horen bij'] }]);

  it.each([
    ['Om een keuze te maken, belt u ons.', 'een keuze te maken'],
    ['De klas maakt na het bezoek een keuze.', 'maakt … een keuze'],
  ])('een naamwoord is een voorwerp: %s', async (text, words) => {
    expect(await found(choose, text)).toEqual([words]);
  });

  it.each(['De jury maakt plaats voor een keuze.', 'De school maakt een lijst na een keuze van de klas.'])(
    'een naamwoord na een voorzetsel niet: %s',
    async (text) => {
      expect(await found(choose, text)).toEqual([]);
    },
  );

  it.each([
    ['Dit project kadert in het woonplan.', 'kadert in'],
    ['Waar kadert dit project in?', 'kadert … in'],
  ])('een voorzetsel heeft een naamwoord achter zich, of “waar” voor zich: %s', async (text, words) => {
    expect(await found(belong, text)).toEqual([words]);
  });

  it.each([
    'De houtclub kadert elke plaat in.',
    'Hang het kader in de gang.',
    'Er zit barst in een houten kader in de kast.',
  ])('een partikel of een naamwoord niet: %s', async (text) => {
    expect(await found(belong, text)).toEqual([]);
  });
});

describe('een uitdrukking met een scheidbaar werkwoord', () => {
  const decide = listOf([{ word: 'de knoop [doorhakken]', pos: 'phrase', simpler: ['beslissen'] }]);

  it.each([
    ['De raad zal de knoop doorhakken.', 'de knoop doorhakken'],
    ['De raad hakt in juni de knoop door.', 'hakt … de knoop door'],
  ])('wordt ook gevonden als het gesplitst staat: %s', async (text, words) => {
    expect(await found(decide, text)).toEqual([words]);
  });
});

describe('een uitdrukking met een open plaats', () => {
  const please = listOf([{ word: 'gelieve … te', pos: 'phrase', simpler: ['gebiedende wijs'] }]);

  it.each([
    ['Gelieve dit formulier voor 1 mei te ondertekenen.', 'Gelieve … te'],
    ['Gelieve te wachten.', 'Gelieve te'],
  ])('wordt gevonden met en zonder woorden ertussen: %s', async (text, words) => {
    expect(await found(please, text)).toEqual([words]);
  });

  it.each(['Gelieve dit: wij hebben niets te verbergen.', 'Gelieve uw kaart mee.'])(
    'wordt niet gevonden over een dubbele punt heen, of zonder het tweede deel: %s',
    async (text) => {
      expect(await found(please, text)).toEqual([]);
    },
  );
});

describe('wat tussen de delen staat', () => {
  it('krijgt zijn eigen melding', async () => {
    const lists = [inform, listOf([{ word: 'tijdig', pos: 'adj', simpler: ['op tijd'] }], { theme: 'ander' })];
    const findings = await findingsOf(lists, 'De dienst stelt u tijdig in kennis.');
    expect(findings.map(({ source }) => source?.entry)).toEqual(['in kennis [stellen]', 'tijdig']);
  });
});
