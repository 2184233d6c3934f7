import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const NEWS = 'U kunt uw kaart afhalen aan het loket.';
const END = 'Met vriendelijke groeten\nLotte Claes';
const HEAD =
  'Gemeente Hoogbeke\nMarkt 1\n8688 Hoogbeke\n\nMevrouw Fatima Diallo\nKerkstraat 4\n8688 Hoogbeke\n\nHoogbeke, 3 mei 2027\n\nBetreft: uw kaart ligt klaar';
const found = (text: string) => marked('aanhef-en-slot', text, { kind: 'brief' });

async function messages(text: string): Promise<string[]> {
  const { findings } = await check(text, { kind: 'brief', only: ['aanhef-en-slot'] });
  return findings.map(({ message }) => message);
}

describe('de aanhef', () => {
  it.each([
    'Geachte heer, mevrouw',
    'Geachte Heer, Mevrouw',
    'Geachte heer/mevrouw',
    'Geachte mevrouw, geachte heer',
    'Zeer geachte mevrouw, zeer geachte heer',
    'Geachte mevrouw of heer',
    'Mijnheer, Mevrouw',
    'Mevrouw, mijnheer',
    'Beste heer/mevrouw',
    'Mevrouw',
    'Geachte',
    'L.S.',
  ])('is stijf: %s', async (greeting) => {
    expect(await found(`${greeting},\n\n${NEWS}\n\n${END}`)).toHaveLength(1);
  });

  it.each([
    'Beste inwoner',
    'Beste mevrouw Diallo',
    'Geachte heer Van den Broeck',
    'Geachte bewoner',
    'Geachte familie Haddad',
    'Geachte mevrouw',
    'Dag Youssef',
    'Beste ouders',
    'Geachte mevrouw de schepen',
    'Dames en heren raadsleden',
  ])('is goed genoeg: %s', async (greeting) => {
    expect(await found(`${greeting}\n\n${NEWS}\n\n${END}`)).toEqual([]);
  });

  it('krijgt de naam die boven de brief staat', async () => {
    const of = (name: string, greeting: string) =>
      messages(`${name}\nKerkstraat 4\n8688 Hoogbeke\n\n${greeting}\n\n${NEWS}\n\n${END}`);
    expect((await of('Mevrouw Fatiha El Ouardi', 'Geachte mevrouw'))[0]).toContain('“Beste mevrouw El Ouardi”');
    expect((await of('Aan de heer Lukas Van den Broeck', 'Geachte heer'))[0]).toContain(
      '“Beste meneer Van den Broeck”',
    );
    expect((await of('Mevrouw Anna Maria Peeters', 'Mevrouw'))[0]).toContain('“Beste mevrouw Anna Maria Peeters”');
    expect(await of('Mevrouw «Naam»', 'Geachte mevrouw')).toEqual([]);
    expect(await of('Mevrouw Lotte Claes', 'Geachte heer')).toEqual([]);
  });

  it('over twee regels is één melding', async () => {
    expect(await messages(`Geachte heer\nGeachte mevrouw\n\n${NEWS}\n\n${END}`)).toEqual([
      expect.stringContaining('“Geachte heer, Geachte mevrouw”'),
    ]);
  });

  it('krijgt geen tweede melding voor hetzelfde', async () => {
    const { findings } = await check(`Geachte heer, mevrouw\n\n${NEWS}\n\n${END}`, { kind: 'brief' });
    expect(findings.filter(({ line }) => line === 1).map(({ ruleId }) => ruleId)).toEqual(['aanhef-en-slot']);
  });
});

describe('het slot', () => {
  it.each([
    'Hoogachtend',
    'Met hoogachting',
    'Met de meeste hoogachting',
    'Met bijzondere hoogachting',
    'Met alle achting',
    'Inmiddels verblijven wij, hoogachtend',
    'Steeds tot uw dienst',
    'Wij hopen u hiermee voldoende te hebben ingelicht.\n\nMet vriendelijke groeten',
    'In de hoop u hiermee van dienst te zijn,\n\nVriendelijke groeten',
  ])('is stijf: %s', async (closing) => {
    expect(await found(`Beste inwoner\n\n${NEWS}\n\n${closing}\n\nLotte Claes`)).toHaveLength(1);
  });

  it.each([
    'Met vriendelijke groeten',
    'Vriendelijke groet',
    'Hartelijke groeten',
    'Met beleefde groeten',
    'Tot binnenkort!',
    'We hopen dat u hiermee verder kunt. Bel ons gerust.\n\nGroeten',
    'De gids staat steeds tot uw dienst. Hij spreekt Frans.\n\nGroeten',
  ])('is goed genoeg: %s', async (closing) => {
    expect(await found(`Beste inwoner\n\n${NEWS}\n\n${closing}\n\nLotte Claes`)).toEqual([]);
  });
});

describe('wat ontbreekt in een brief op papier', () => {
  it('de aanhef', async () => {
    expect(await messages(`${HEAD}\n\n${NEWS}\n\n${END}`)).toEqual([expect.stringContaining('geen aanhef')]);
  });

  it('het slot', async () => {
    expect(await messages(`${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}`)).toEqual([
      expect.stringContaining('geen slot'),
    ]);
  });

  it('de naam', async () => {
    expect(await messages(`${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nMet vriendelijke groeten`)).toEqual([
      expect.stringContaining('geen naam'),
    ]);
  });

  it.each([
    `Beste mevrouw Diallo\n\n${NEWS}`,
    `Beste mevrouw Diallo\n\n${NEWS}\n\nMet vriendelijke groeten`,
    `${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nMet vriendelijke groeten, Wout`,
    `${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nTot dan!`,
    `${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nWout Claes`,
    `${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nMet vriendelijke groeten\n\n«Naam»`,
    `${HEAD}\n\nBeste mevrouw Diallo\n\n${NEWS}\n\nMet vriendelijke groeten\n\nhet team van de bib`,
    `Attest van woonst\n\nGemeente Hoogbeke\nMarkt 1\n8688 Hoogbeke\nDatum: 3 mei 2027\n\nMevrouw Diallo woont in Hoogbeke.\n\nWout Claes`,
  ])('maar niet als het er is, of als het geen brief op papier is: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('een tip, geen waarschuwing', () => {
  it.each([
    `Geachte mevrouw, geachte heer\n\n${NEWS}\n\n${END}`,
    `Geachte heer\nGeachte mevrouw\n\n${NEWS}\n\n${END}`,
    `Betreft: GAS-boete voor sluikstort\n\nBeste meneer Aydin\n\n${NEWS}\n\nHoogachtend\nLotte Claes`,
    `Beste meneer Aydin\n\n${NEWS}\n\nHoogachtend\n\nLotte Claes\nSanctionerend ambtenaar`,
  ])('waar de vormelijke toon gewoon is: %s', async (text) => {
    const { findings } = await check(text, { kind: 'brief', only: ['aanhef-en-slot'] });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('noemt de familienaam die in hoofdletters vooraan staat', async () => {
    const head = 'Dhr. MARTENS Kevin\nKerkstraat 4\n8688 Hoogbeke';
    expect(await messages(`${head}\n\nMijnheer\n\n${NEWS}\n\n${END}`)).toEqual([
      expect.stringContaining('“Beste meneer Martens”'),
    ]);
  });

  it('en niets bij een wens voor deze lezer', async () => {
    const wish = 'Ik hoop u hiermee van dienst te zijn en wens u veel succes met uw zoektocht.';
    expect(await found(`Beste meneer Aydin\n\n${NEWS}\n\n${wish}\n\n${END}`)).toEqual([]);
  });

  it('maar een bekende naam geeft een waarschuwing, ook als het adres op één regel staat', async () => {
    const address = 'Mevrouw Godelieve Van Acker Oude Lijsterlaan 3 8998 Hoogbeke';
    expect(await messages(`${address}\n\nGeachte mevrouw\n\n${NEWS}\n\n${END}`)).toEqual([
      expect.stringContaining('“Beste mevrouw Van Acker”'),
    ]);
  });
});

describe('mails die één bestand delen', () => {
  it('worden elk nagelezen', async () => {
    const mail = (name: string) => `Beste ${name}\n\n${NEWS}\n\nHoogachtend\n\nLotte Claes`;
    const { findings } = await check(`${mail('Imane')}\n\n${mail('Gust')}`, {
      kind: 'brief',
      only: ['aanhef-en-slot'],
    });
    expect(findings.map(({ match }) => match)).toEqual(['Hoogachtend', 'Hoogachtend']);
  });
});
