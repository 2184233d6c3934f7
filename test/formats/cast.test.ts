import { describe, expect, it } from 'vitest';
import { detectKind } from '../../src/config/kinds.ts';
import type { TextFormat, Turn } from '../../src/document/document.ts';
import { readDialogue } from '../../src/formats/dialogue.ts';
import { DEFAULT_SPEAKERS, roleOf } from '../../src/formats/speakers.ts';
import { read } from '../support/read.ts';

async function roles(source: string, format: TextFormat = 'markdown') {
  const document = await read(source, format);
  const { kind } = detectKind(document, DEFAULT_SPEAKERS);
  if (kind === 'loketscript') readDialogue(document, DEFAULT_SPEAKERS);
  return { kind, roles: [...new Set(document.turns.map(({ speaker, role }) => `${speaker}: ${role}`))].sort() };
}

/** A dialogue of two, in which the names can be anything. */
const talk = (staff: string, visitor: string, title = '# Een attest aanvragen') =>
  [
    title,
    `**${staff}:** Goedemorgen. Waarmee kan ik u helpen?`,
    `**${visitor}:** Ik kom voor een attest. Wat kost dat?`,
    `**${staff}:** Dat is gratis. Mag ik uw naam?`,
    `**${visitor}:** Olena Bondar.`,
    `**${staff}:** Dank u. U krijgt het attest met de post.`,
    `**${visitor}:** Bedankt.`,
  ].join('\n\n');

/** The same without names: lines with a dash that take turns. */
const dashed = (title: string) =>
  [
    title,
    '',
    '- Sportdienst, met Chidi.',
    '- Dag Chidi, met Lotte Maes. Ik zou mijn zoon willen inschrijven voor het zwemmen.',
    '- Hoe oud is hij?',
    '- Zeven. Wat heb ik daarvoor nodig?',
    '- U krijgt van mij een mail met een code.',
    '- En wat kost het?',
    '- 40 euro.',
    '- Dank u, dag.',
  ].join('\n');

/** A dialogue in which nobody offers help in so many words. */
const curt = (staff: string, visitor: string) =>
  [
    'Premie voor het dak',
    '',
    `${staff}: Dag Wout. Hebt ge de facturen mee?`,
    `${visitor}: Nee. Moest ik die meebrengen?`,
    `${staff}: Ja. Breng ze vrijdag mee, met uw rekeningnummer.`,
    `${visitor}: Hoeveel kan ik daarvoor krijgen?`,
    `${staff}: Dat hangt van uw inkomen af.`,
    `${visitor}: Bedankt, tot vrijdag.`,
  ].join('\n');

describe('wie medewerker is en wie bezoeker', () => {
  it.each([
    'Archiefmedewerker',
    'Vrijwilligster',
    'Jeugddienst',
    'Woonloket',
    'Parkwachter',
    'Sociale dienst',
    'De medewerker',
    'Maatschappelijk werker',
    'Schoolhoofd',
    'Medewerker 2',
    'Dienst Burgerzaken',
  ])('%s is medewerker', (name) => {
    expect(roleOf(name, DEFAULT_SPEAKERS)).toBe('staff');
  });

  it.each(['Bezoekster', 'Handelaar', 'Uitbaatster', 'Opa', 'Buur', 'Boze klant', 'Jonge moeder', 'Klante', 'Mevrouw'])(
    '%s is bezoeker',
    (name) => {
      expect(roleOf(name, DEFAULT_SPEAKERS)).toBe('citizen');
    },
  );

  it.each(['Fatima', 'Vraag', 'Mevrouw Baert', 'Adres', 'Richtlijn', 'Hoe dan'])('van %s weten we het niet', (name) => {
    expect(roleOf(name, DEFAULT_SPEAKERS)).toBeUndefined();
  });

  it.each<[string, string, TextFormat, string[]]>([
    [
      'samengestelde woorden',
      talk('Archiefmedewerkster', 'Bezoekster'),
      'markdown',
      ['Archiefmedewerkster: staff', 'Bezoekster: citizen'],
    ],
    [
      'kleine letters',
      'loket: dag, wat kan ik voor u doen?\n\nbezoeker: ik kom voor een kaart\n\nloket: hebt u geld bij?',
      'text',
      ['bezoeker: citizen', 'loket: staff'],
    ],
    [
      'een rol tussen haakjes',
      talk('Jesse', 'Youssef').replace('**Jesse:**', '**Jesse (jeugddienst):**'),
      'markdown',
      ['Jesse: staff', 'Youssef: citizen'],
    ],
    [
      'een tabel met rollen',
      talk(
        'Chidi',
        'Nadia',
        '# Oefening\n\n| Wie | Rol |\n|---|---|\n| Chidi | medewerker van de infolijn |\n| Nadia | uitbaatster van een kapsalon |',
      ),
      'markdown',
      ['Chidi: staff', 'Nadia: citizen'],
    ],
    [
      'een lijst met rollen',
      talk('Lotte', 'Mehmet', '# Oefening\n\n- Lotte: medewerker aan het onthaal\n- Mehmet: klant'),
      'markdown',
      ['Lotte: staff', 'Mehmet: citizen'],
    ],
    [
      'een zin vooraf',
      talk('Lotte', 'Mehmet', 'Lotte speelt de medewerker.'),
      'markdown',
      ['Lotte: staff', 'Mehmet: citizen'],
    ],
    [
      'wie aanwezig is, en namen in hoofdletters',
      talk('AN', 'OLENA', 'Eerste gesprek\n\nAanwezig: An (medewerker onthaal), Olena Bondar (28)'),
      'markdown',
      ['AN: staff', 'OLENA: citizen'],
    ],
    [
      'een naam tussen haakjes',
      talk('Saïd', 'Milan', '# In de bib')
        .replace('**Saïd:**', '**Bibliothecaris (Saïd):**')
        .replace('**Milan:**', '**Jongen (Milan, 11):**'),
      'markdown',
      ['Bibliothecaris: staff', 'Jongen: citizen', 'Milan: citizen', 'Saïd: staff'],
    ],
    [
      'letters met uitleg',
      curt('B', 'K').replace('dak\n', 'dak\n\nRollen: B = bediende, K = klant (Wout)\n'),
      'text',
      ['B: staff', 'K: citizen'],
    ],
    [
      'letters met een andere uitleg dan meestal',
      curt('A', 'M').replace('dak\n', 'dak\n\nA: ambtenaar, M: mantelzorger\n').replace('Wout', 'mevrouw'),
      'text',
      ['A: staff', 'M: citizen'],
    ],
    ['letters zonder uitleg', talk('B', 'K'), 'markdown', ['B: staff', 'K: citizen']],
    ['letters die we niet kennen', talk('O', 'Z'), 'markdown', ['O: staff', 'Z: citizen']],
    ['wie om papieren vraagt', curt('Lutgart', 'Wout'), 'text', ['Lutgart: staff', 'Wout: citizen']],
    [
      'om beurten een streepje',
      dashed('SCRIPT TELEFOON SPORTDIENST'),
      'text',
      ['Bezoeker: citizen', 'Medewerker: staff'],
    ],
    [
      'om beurten een lijstteken',
      dashed('# Gesprek aan de telefoon'),
      'markdown',
      ['Bezoeker: citizen', 'Medewerker: staff'],
    ],
    [
      'om beurten een lang streepje',
      dashed('Loketgesprek').replace(/^- /gmu, '– '),
      'text',
      ['Bezoeker: citizen', 'Medewerker: staff'],
    ],
    ['de andere kant', talk('Medewerker', 'Priya'), 'markdown', ['Medewerker: staff', 'Priya: citizen']],
    ['de andere kant, van de bezoeker uit', talk('Karim', 'Klant'), 'markdown', ['Karim: staff', 'Klant: citizen']],
    ['wat ze zeggen', talk('Wout', 'Fatima'), 'markdown', ['Fatima: citizen', 'Wout: staff']],
  ])('herkent de rollen aan %s', async (_, source, format, expected) => {
    expect(await roles(source, format)).toEqual({ kind: 'loketscript', roles: expected });
  });

  it('leest een tabel met rollen niet als beurten', async () => {
    const table = '| Wie | Rol |\n|---|---|\n| Medewerker | infolijn |\n| Handelaar | kapper |';
    const document = await read(talk('Medewerker', 'Handelaar', `# Oefening\n\n${table}`), 'markdown');
    readDialogue(document, DEFAULT_SPEAKERS);
    expect(document.turns).toHaveLength(6);
  });
});

describe('wat geen loketscript is', () => {
  it.each<[string, string]>([
    [
      'vragen en antwoorden',
      '# Veelgestelde vragen\n\n**Vraag:** Wat kost een kaart?\n\n**Antwoord:** 5 euro.\n\n**Vraag:** Moet ik een afspraak maken?\n\n**Antwoord:** Ja.\n\n**Vraag:** Waar moet ik zijn?\n\n**Antwoord:** U gaat naar het loket.',
    ],
    [
      'vragen van inwoners op een bewonersvergadering',
      '# Verslag van de bewonersvergadering\n\nBewoner: Wanneer start de werf?\n\nStad: In mei.\n\nBewoner: En waar parkeren we?\n\nStad: Op het plein.',
    ],
    [
      'vragen en antwoorden van de stad, zonder groet',
      '# De werf in de Kerkstraat\n\nBewoner: Wanneer start de werf?\n\nStad: In mei.\n\nBewoner: En waar parkeren we?\n\nStad: Op het plein.',
    ],
    [
      'een lijst van diensten',
      '# Contact\n\nJeugddienst: 051 00 00 01\n\nOuders: hebt u een vraag? Mail ons.\n\nSportdienst: 051 00 00 02\n\nBibliotheek: Markt 3\n\nTel: 051 00 00 00\n\nAdres: Markt 1',
    ],
    [
      'een interview met een medewerker',
      '# Interview met onze bibliothecaris\n\n**Redactie:** Wat doe je?\n\n**Bibliothecaris:** Ik help lezers.\n\n**Redactie:** Waarom?\n\n**Bibliothecaris:** Ik lees graag.\n\n**Redactie:** Dag!\n\n**Bibliothecaris:** Dag.',
    ],
    [
      'een gesprek van twee mensen',
      '# Twee buren over hun straat\n\n**Fatima:** Dag An. Woon jij hier graag?\n\n**An:** Ja, wij wonen hier goed.\n\n**Fatima:** Wat vind je van het plein?\n\n**An:** Mooi. En jij?\n\n**Fatima:** Ik ook.\n\n**An:** Fijn.',
    ],
    [
      'een interview met een vrijwilliger',
      '# Vrijwilliger in de kijker\n\n**Lotte:** Wat doe jij?\n\n**Vrijwilliger:** Wij koken.\n\n**Lotte:** Voor wie?\n\n**Vrijwilliger:** Voor de buurt.\n\n**Lotte:** Leuk?\n\n**Vrijwilliger:** Ja.',
    ],
    [
      'een agenda',
      '# Agenda\n\nMaandag: yoga\n\nDinsdag: koken\n\nMaandag: zang\n\nDinsdag: kaarten\n\nMaandag: film\n\nDinsdag: wandelen',
    ],
    [
      'een verslag',
      '# Verslag van het overleg\n\nVoorzitter: Welkom. Is iedereen er?\n\nJeugddienst: Ja.\n\nOuder: Kan het kamp langer duren?\n\nJeugddienst: Nee.\n\nOuder: Waarom?\n\nJeugddienst: Er zijn te weinig begeleiders.',
    ],
    [
      'wat een medewerker doet aan de telefoon',
      '# Telefoonscript\n\n- Neem op en zeg uw naam.\n- Vraag: waarmee kan ik u helpen?\n- Kijk in de agenda.\n- Vraag: hebt u uw papieren bij?\n- Noteer het nummer.\n- Zeg wat het kost.\n- Sluit af.',
    ],
    [
      'vragen in een lijst op de pagina van het loket',
      '# Aan het loket\n\n- Wat kost een kaart?\n- Wat moet ik meebrengen?\n- Wanneer moet ik komen?\n- Moet ik ook een foto hebben?\n- Waar moet ik zijn?\n- Wat kost een foto?',
    ],
    ['een gesprek in streepjes, zonder dat de tekst zegt waar', dashed('# Zwemmen met Chidi')],
    ['een gesprek in streepjes in een interview', dashed('# Interview: in gesprek met de sportdienst')],
    [
      'vraag en antwoord met letters',
      '# Vragen over de kaart\n\nV: Wat kost een kaart?\n\nA: 5 euro.\n\nV: Wat moet ik meebrengen?\n\nA: Een foto.\n\nV: Waar moet ik zijn?\n\nA: Aan het loket. Waarmee kan ik u helpen?',
    ],
    [
      'letters in een lijst',
      '# Labels\n\nA: heel zuinig\n\nB: zuinig\n\nA: onder 100\n\nB: onder 200\n\nA: groen\n\nB: geel. Vragen?',
    ],
    [
      'twee buren die elkaar iets vragen',
      '# Op het plein\n\nAn: Dag Youssef. Heb je je fiets mee?\n\nYoussef: Ja. Wat kost jouw fiets?\n\nAn: Veel. Ga je mee?\n\nYoussef: Waarom niet.\n\nAn: Tof.\n\nYoussef: Kom.',
    ],
    [
      'een recept',
      '# Pompoensoep\n\nIngrediënten: een pompoen\n\nTip: neem een kleine.\n\nBereiding: kook alles.\n\nTip: proef eerst.\n\nTip: wilt u zout?',
    ],
    [
      'regels per groep',
      '# Speelplein\n\nOuder: breng uw kind voor 9 uur.\n\nBegeleider: wacht aan de poort.\n\nOuder: teken het blad.\n\nBegeleider: lees het blad na.',
    ],
  ])('%s', async (_, source) => {
    expect(await roles(source)).toEqual({ kind: 'webpagina', roles: [] });
  });
});

describe('één spreker met veel anderen', () => {
  const withMany = (staff: string, first: string) =>
    [
      first,
      `**${staff}:** Hallo! Waarmee kan ik je helpen?`,
      '**Naima:** mijn zak is niet opgehaald',
      `**${staff}:** In welke straat woon je?`,
      '**Naima:** Lindestraat',
      `**${staff}:** Dank je. De ploeg komt morgen.`,
      '**Gust:** wanneer is de kermis?',
      `**${staff}:** Op 5 juli, op het plein.`,
      '**Precious:** Ik zou graag een zaal huren',
      `**${staff}:** Dat kan. Voor welke dag?`,
    ].join('\n\n');

  it.each(['Pixie', 'Chatbot', 'Medewerker'])('is de medewerker, en de anderen zijn bezoekers: %s', async (name) => {
    expect(await roles(withMany(name, '# Gesprekken met onze chatbot'))).toEqual({
      kind: 'loketscript',
      roles: [`${name}: staff`, 'Gust: citizen', 'Naima: citizen', 'Precious: citizen'].sort(),
    });
  });

  it('niet in een interview', async () => {
    expect((await roles(withMany('Pixie', '# Interview met drie buren'))).kind).toBe('webpagina');
  });

  it('niet waar namen alleen zeggen wie wat doet', async () => {
    const list = [
      'Wie helpt?',
      'Naima: de drank',
      'Gust: de tent',
      'Naima: de affiche',
      'Precious: de muziek',
      'Naima: de kassa',
    ];
    expect((await roles(list.join('\n\n'))).kind).toBe('webpagina');
  });
});

describe('een script waarin niemand medewerker heet', () => {
  it('leest wie naast een bezoeker spreekt als medewerker', async () => {
    const script =
      'BALIESCRIPT SPORTHAL\n\nOumar: Goedemiddag, met de sporthal.\nKlant: Ik zoek de kleedkamers.\nOumar: Die zijn links.';
    expect((await roles(script, 'text')).roles).toEqual(['Klant: citizen', 'Oumar: staff']);
  });

  it('leest letters voor een antwoord als medewerker, elk antwoord als een keuze', async () => {
    const document = await read(
      'TELEFOONSCRIPT BIB\n\nVraag 1. Mijn boek is te laat.\nLezer: Kost dat iets?\nA: Is het al terug?\nB (ja): Dan is alles in orde.\n\nVraag 2. Ik wil een kaart.\nA: Dat kan.',
      'text',
    );
    readDialogue(document, DEFAULT_SPEAKERS);
    const show = ({ speaker, role, choices }: Turn): unknown => [
      speaker,
      role,
      ...choices.map(({ condition, turns }) => [condition, ...turns.map(show)]),
    ];
    expect(document.turns.map(show)).toEqual([
      ['Lezer', 'citizen'],
      ['A', 'staff', ['ja', ['B', 'staff']]],
      ['A', 'staff'],
    ]);
  });

  it('houdt een zin met een dubbelpunt niet voor een spreker', async () => {
    const script = 'SCRIPT ONTHAAL\n\nDe klant zoekt een zaal. Zeg dan: kijk op de website.';
    expect((await roles(script, 'text')).roles).toEqual([]);
  });

  it('geeft wat na een bezoeker apart staat aan niemand', async () => {
    const document = await read(
      '# Loketscript\n\n**Medewerker:** Goedemorgen.\n\n**Klant:** Ik kom voor mijn kaart.\n\nMijn zus was hier gisteren.\n\nLeg de kaart op de balie.',
      'markdown',
    );
    readDialogue(document, DEFAULT_SPEAKERS);
    const said = document.blocks.map(({ text, turn }) => [text, turn?.role]);
    expect(said.slice(-2)).toEqual([
      ['Mijn zus was hier gisteren.', 'citizen'],
      ['Leg de kaart op de balie.', undefined],
    ]);
  });
});
