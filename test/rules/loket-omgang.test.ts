import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const task = { path: 'script.md', kind: 'loketscript' } as const;
const staff = (rule: string, said: string) => marked(rule, `**Medewerker:** ${said}`, { ...task, format: 'markdown' });
const script = async (rule: string, lines: readonly string[]) => {
  const { findings } = await check(lines.join('\n\n'), { ...task, path: 'script.txt', format: 'text', only: [rule] });
  return findings.map(({ scope, message }) => (scope ? message : ''));
};

describe('loket-beleefdheid', () => {
  it.each([
    ['Dat had u eerst moeten vragen.', 'had u eerst moeten vragen'],
    ['Dan had u beter gebeld.', 'had u beter'],
    ['Ik heb u dat toch al drie keer uitgelegd.', 'Ik heb u dat toch al drie keer uitgelegd'],
    ['Zoals ik u daarnet zei, is het dicht.', 'Zoals ik u daarnet zei'],
    ['Dat is niet mijn probleem.', 'Dat is niet mijn probleem'],
    ['Dat is uw eigen schuld.', 'Dat is uw eigen schuld'],
    ['U moet eens beter lezen.', 'U moet eens beter lezen'],
    ['Regels zijn regels.', 'Regels zijn regels'],
    ['Daar heb ik geen tijd voor.', 'Daar heb ik geen tijd voor'],
    ['Waarom bent u niet vroeger gekomen?', 'Waarom bent u niet vroeger'],
    ['Weet ik niet, vraag het aan de politie.', 'Weet ik niet'],
    ['Er staan er nog tien achter u.', 'Er staan er nog tien achter u'],
    ['Lees eens wat er staat.', 'Lees eens wat er staat'],
    ['Dan moet ge maar vroeger komen.', 'Dan moet ge maar vroeger'],
    ['Ik moet verder.', 'Ik moet verder'],
    ['Wat is er nu weer?', 'Wat is er nu weer'],
    ['Naam?', 'Naam?'],
    ['Ja. Dossiernummer?', 'Dossiernummer?'],
    ['Dat staat toch in de brief.', 'Dat staat toch in de brief'],
  ])('meldt verwijten: %s', async (said, match) => {
    expect(await staff('loket-beleefdheid', said)).toEqual([match]);
  });

  it.each([
    'U had vorige week een sms moeten krijgen.',
    'U had geen formulier moeten invullen.',
    'Had u iets moeten betalen?',
    'Dat is niet onze bedoeling.',
    'Dat is uw kaart.',
    'Helaas kan ik daar niets aan doen.',
    'Zoals ik zie, is alles in orde.',
    'Dat staat op de achterkant van de brief.',
    'Ik heb dat al voor u gevraagd.',
    'U moet goed luisteren naar de bandopname.',
    'Hebt u maandag geen tijd?',
    'Ik heb hier geen kaart van u.',
    'Het is punt 3 op het formulier.',
    'Dat leest u bij het derde punt.',
    'Op maandag is het nu eenmaal druk.',
    'Wij hadden u eerst moeten bellen.',
    'Mijn collega had u moeten bellen.',
    'De collega die u had moeten helpen, is ziek.',
    'Ik had u beter gebeld.',
    'De brief had u vorige week moeten bereiken.',
    'U had vorig jaar minder moeten betalen.',
    'Dat is niet onze dienst, maar ik bel ze voor u.',
    'Dat is niet mijn kaart.',
    'De wagen staat toch op uw naam.',
    'Dat weet ik niet. Ik vraag het even aan mijn collega.',
    'Ik weet niet of hij er is.',
    'Er wachten nog twee mensen voor u.',
    'Lees eerst rustig het blad.',
    'Ik kan u niet helpen, maar ik verbind u door.',
    'Daar kan ik niets voor u doen. Probeer het bij de Sociale Huisvesting.',
    'Dan kan ik u niet helpen. Mijn collega van Wonen kan dat wel.',
    'Kom voor tien uur, anders bel ik u morgen.',
    'Dat zal wel lukken.',
    'Dan moet u maar één keer betalen.',
    'Ik moet verder nog uw handtekening hebben.',
    'Nummer 12 is aan de beurt.',
    'Uw naam, alstublieft?',
    'Nummer 12? Komt u maar.',
    'Kaart en papier, dat hebt u?',
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-beleefdheid', said)).toEqual([]);
  });

  it.each([
    'Dan kan ik niks doen.',
    'Ik kan u daarmee niet helpen. Volgende keer vroeger komen.',
    'Nu nog? Daar begin ik niet aan.',
    'Anders hang ik op.',
    'U moet rustig blijven.',
    'Ja, dat zal wel.',
  ])('meldt een afwijzing zonder uitweg: %s', async (said) => {
    expect(await staff('loket-beleefdheid', said)).toHaveLength(1);
  });

  const middle = ['Bezoeker: Ik kom mijn kaart halen.', 'Medewerker: Ik neem ze voor u.', 'Bezoeker: Bedankt.'];

  it('meldt een gesprek zonder groet in het begin en op het einde', async () => {
    expect(await script('loket-beleefdheid', ['Medewerker: Zeg maar.', ...middle])).toHaveLength(2);
  });

  it.each([
    [['Medewerker: Dag mevrouw.', ...middle, 'Medewerker: Tot ziens!']],
    [['Begroet de bezoeker, en sluit af met een wens.', 'Medewerker: Zeg maar.', ...middle]],
    [['Medewerker: Dat kan.', 'Bezoeker: Mooi.', 'Medewerker: Hebt u een foto?', 'Bezoeker: Ja.']],
    [['Bezoeker: Wat kost een kaart?', 'Medewerker: 5 euro.', 'Bezoeker: Wanneer?', 'Medewerker: Is morgen goed?']],
    [['Medewerker: Zeg maar.', 'Bezoeker: Mijn kaart.']],
  ])('zwijgt bij gesprekken met een groet, en bij fragmenten', async (lines) => {
    expect(await script('loket-beleefdheid', lines)).toEqual([]);
  });
});

describe('loket-beleefdheid, in een bestand met gesprekken', () => {
  const messages = async (text: string) =>
    (await check(text, { only: ['loket-beleefdheid'], format: 'markdown', kind: 'loketscript' })).findings.map(
      ({ line }) => line,
    );
  const talk = (last: string) =>
    `Medewerker: Dag meneer.\n\nBezoeker: Ik zoek de bib.\n\nMedewerker: Ze is in de Kerkstraat.\n\nBezoeker: Goed, bedankt.\n\n${last}`;

  it('kijkt naar het einde van elk gesprek', async () => {
    const text = `## Gesprek 1\n\n${talk('Medewerker: Het is de rode deur.')}\n\n## Gesprek 2\n\n${talk('Medewerker: Tot ziens.')}`;
    expect(await messages(text)).toEqual([11]);
  });

  it('vraagt geen afscheid in een situatie die halfweg stopt', async () => {
    const text = `## Situatie 1: een zaal huren\n\n${talk('Medewerker: Het is de rode deur.')}`;
    expect(await messages(text)).toEqual([]);
  });

  it('vraagt een chatbot geen afscheid', async () => {
    const text = `# Gesprekken met onze chatbot\n\n${talk('Medewerker: Het is de rode deur.')}`;
    expect(await messages(text)).toEqual([]);
  });

  it('ziet stappen van één gesprek als één geheel', async () => {
    const text = `## Stap 1: de vraag\n\n${talk('Medewerker: Het is de rode deur.')}\n\n## Stap 2: het einde\n\nBezoeker: Prima.\n\nMedewerker: Tot ziens.`;
    expect(await messages(text)).toEqual([]);
  });

  it('vraagt geen groet in een tabel met antwoorden om te kiezen', async () => {
    const rows = ['“Ik wacht al lang.” | “Dat is vervelend.”', '“Mag ik de baas spreken?” | “Zij is er om 14 uur.”'];
    const table = `| Bezoeker zegt | Medewerker zegt |\n| --- | --- |\n| ${rows.join(' |\n| ')} |`;
    expect(await messages(`${talk('Medewerker: Tot ziens.')}\n\n## Als iemand boos is\n\n${table}`)).toEqual([]);
  });
});

describe('loket-beleefdheid, in een gesprek', () => {
  const start = ['Medewerker: Dag mevrouw.', 'Bezoeker: Dag. Ik kreeg een boete.'];

  it.each([
    [['Bezoeker: Dat wist ik niet!', 'Medewerker: Het stond in de brief van mei.'], 1],
    [['Bezoeker: Waar vind ik mijn nummer?', 'Medewerker: Dat stond in de brief van mei.'], 0],
    [['Bezoeker: Dat wist ik niet!', 'Medewerker: Het stond in de brief. Sorry dat die onduidelijk was.'], 0],
    [['Bezoeker: Goed.', 'Medewerker: Volgende!'], 1],
    [['Bezoeker: Goed.', 'Medewerker: Tot ziens. Volgende!'], 0],
  ])('%j', async (lines, count) => {
    const found = await script('loket-beleefdheid', [...start, 'Medewerker: Ik kijk na.', ...lines]);
    expect(found.filter((message) => message === '')).toHaveLength(count);
  });

  it('vraagt geen groet van wie aan de telefoon de dienst noemt', async () => {
    const talk = ['Bezoeker: Hallo.', 'Medewerker: Zegt u het maar?', 'Bezoeker: Mijn naam is An.'];
    expect(await script('loket-beleefdheid', ['Telefoon', 'Medewerker: Jeugddienst Hoogbeke.', ...talk])).toEqual([]);
    expect(await script('loket-beleefdheid', ['Medewerker: Sportdienst, met Lotte.', ...talk])).toEqual([]);
    expect(await script('loket-beleefdheid', ['Medewerker: Jeugddienst Hoogbeke.', ...talk])).toHaveLength(1);
  });
});

describe('loket-privacy', () => {
  it.each([
    'Geef me uw rijksregisternummer, alstublieft.',
    'Hoeveel verdient u per maand?',
    'Hebt u een handicap?',
    'Wat is uw godsdienst?',
    'Bent u hier legaal?',
    'Wordt u soms geslagen?',
    'Hebt u veel schulden?',
    'Is het voor leefloon, voor schulden of voor een woning?',
    'Leefloon dus.',
    'En ge zijt gescheiden zie ik.',
    'Hebt ge nog inkomsten?',
    'En alimentatie, krijgt ge dat?',
    'Madame hier heeft geen geld meer voor eten.',
    'U staat hier met een strafblad.',
    'Ik zie dat u een ziekte-uitkering krijgt.',
    'Uw nummer is 85.01.01-123.45.',
    'Uw zoon heeft dus epilepsie.',
    'Heb je nog schulden?',
    'Zijt ge ziek, en welke medicatie neemt ge?',
    'Ah, u gaat scheiden.',
    'Ik zie het, u bent failliet gegaan in maart.',
    'Hier staat dat u tijdelijke bescherming hebt.',
  ])('meldt: %s', async (said) => {
    expect(await staff('loket-privacy', said)).toEqual([said]);
  });

  it.each([
    'Wat is een rijksregisternummer? Dat is het nummer op uw kaart.',
    'Hebt u een leefloon? Dan betaalt u minder.',
    'Als u een leefloon hebt, betaalt u minder.',
    'Wilt u uw rijksregisternummer opschrijven?',
    'Met een handicap parkeert u gratis.',
    'Zeg uw rijksregisternummer niet luidop.',
    'Vul hier uw inkomen in.',
    'Wat is uw naam?',
    'Hebt u een attest van uw ziekenfonds?',
    'Hebt u een uittreksel uit het strafregister bij?',
    'Is uw kind allergisch? Schrijf het op dit blad.',
    'Hebt u het attest van ziekte bij?',
    'Bent u wettig verhinderd, dan moet u ons bellen.',
    'Hebt u een kaart voor personen met een handicap?',
    'Het hangt af van uw inkomen.',
    'Als u gescheiden bent, zie ik dat hier.',
    'Wie een leefloon krijgt, betaalt de helft.',
    'Ik zie dat uw kaart vervallen is.',
    'Dus ze zijn gescheiden: papier hier, glas daar.',
    'Mensen met schulden kunnen bij het OCMW terecht.',
    'Het is voor een woning, zegt u?',
    'Uw nummer is 0470 00 00 00.',
    'Meneer heeft een afspraak.',
    'Hebt u al een bewijs van inkomen bij?',
    'Als u gaat scheiden, doet u aangifte aan loket 4.',
    'U gaat de papieren scheiden van het karton.',
    'Uw firma is failliet, zei u aan de telefoon?',
    'Hebt u schulden? Ik geef u een formulier, en u kunt het thuis invullen.',
    'Mensen met tijdelijke bescherming krijgen een andere kaart.',
    'Uw kind en u gaan dus verhuizen.',
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-privacy', said)).toEqual([]);
  });
});

describe('loket-privacy, als de medewerker zelf schrijft', () => {
  it('meldt de vraag toch', async () => {
    const said = 'Ja maar, ik moet iets invullen. Is het voor een leefloon, voor schulden of voor iets anders?';
    expect(await staff('loket-privacy', said)).toEqual([
      'Is het voor een leefloon, voor schulden of voor iets anders?',
    ]);
  });
});

describe('loket-privacy, in een gesprek', () => {
  const asks = ['Medewerker: Dag.', 'Bezoeker: Dag.', 'Medewerker: Hebt u nog schulden?', 'Bezoeker: Ja.'];

  it.each([
    [[], 1],
    [['Het gesprek vindt plaats in spreekkamer 2, met gesloten deur.'], 0],
    [['Medewerker: Kom mee. (Ze gaan in het bureau. De deur gaat dicht.)', 'Bezoeker: Ja.'], 0],
    [['Medewerker: De spreekkamers zijn bezet.', 'Bezoeker: Ja.'], 1],
    [['Medewerker: Sociaal Huis, u spreekt met An.', 'Bezoeker: Ja.'], 0],
  ])('%j', async (before, count) => {
    expect(await script('loket-privacy', [...before, ...asks])).toHaveLength(count);
  });
});
