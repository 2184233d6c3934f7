import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const task = { path: 'script.md', kind: 'loketscript' } as const;
const staff = (rule: string, said: string) => marked(rule, `**Medewerker:** ${said}`, { ...task, format: 'markdown' });
const script = async (rule: string, lines: readonly string[]) => {
  const { findings } = await check(lines.join('\n\n'), { ...task, path: 'script.txt', format: 'text', only: [rule] });
  return findings.map(({ scope, message }) => (scope ? message : ''));
};

describe('loket-een-vraag', () => {
  it.each([
    'Hebt u een e-mailadres? En op welk nummer kan ik u bellen?',
    'Hoe oud is uw dochter en welke school kiest u?',
    'Dag mevrouw, wat is uw naam en sinds wanneer woont u hier?',
    'Is de wagen van u? En wat is de nummerplaat?',
    'Beschikt u over een kaart en hebt u een code?',
    'Wat zoekt u? Voor wie is het? Hoe oud is hij?',
    'Hebt u een afspraak? Ik zie niets. Wat is uw naam?',
    'Wanneer zijt ge verhuisd? En met hoeveel woont ge daar?',
    'Wanneer verhuist u en op welk adres?',
    'Hebt ge een attest bij, en wat is uw naam?',
    'Hebt u de uittreksels mee? En het vonnis? En een attest van het ziekenfonds?',
    'Wat is uw statuut? Is het een nationaal rijbewijs? Welke categorie?',
    'Is het een eigen wagen? Hebt u al een kaart?',
    'Is dat al uitgesproken of nog niet? En waarom komen de kinderen mee?',
    'Jij willen avond? Jij kinderen? Jij man?',
  ])('meldt twee vragen: %s', async (said) => {
    expect(await staff('loket-een-vraag', said)).toHaveLength(1);
  });

  it.each([
    'Wat is uw naam en uw geboortedatum?',
    'Komt u voor een paspoort of wilt u een identiteitskaart?',
    'Past donderdag om tien uur? Of komt u liever op zaterdag?',
    'Hebt u morgen tijd? Om tien uur bijvoorbeeld?',
    'Hebt u een kaart van de bank? Hebt u een bankkaart?',
    'Nummer 27? Gaat u zitten. Waarmee kan ik u helpen?',
    'Weet u wat dat kost en waar u moet zijn?',
    'Als u verhuist, wat doet u dan met uw kaart?',
    'Wat is uw adres? Waar woont u?',
    'Mag ik u iets vragen? Hoe oud is uw kind?',
    'Hebt u geen foto? Dan maken we er hier een. Hebt u geld bij u?',
    'Waar heb ik dat blad? Ah, hier. Wilt u het lezen?',
    'Bent u ziek en kunt u niet komen? Bel ons dan.',
    'Hoe heet u? Wat is uw naam?',
    'Kunt u zeggen hoe laat het was en wie het zag?',
    'Is dat goed voor u? Wanneer komt u terug?',
    'Komt er iemand mee? Uw vrouw of uw zoon?',
    'Kunt u mij uw kaart geven? En wilt u hier even tekenen?',
    'Hoe zit het met getuigen? Hebben jullie er al?',
    'Hebt u een afspraak? Ik kijk even in de agenda. Ja, om tien uur. Wat is uw naam?',
    'Wat is uw naam? Dank u. Wanneer bent u geboren?',
    'Kunt u zeggen wat er gebeurd is en wanneer?',
    'In welke straat woont u en welk nummer?',
    'Hebt u een kaart? Ik zie niets op het scherm. Dan maken we er een.',
    'Wilt ge even zitten? En kunt ge dit lezen?',
    'Mag ik uw kaart? En een pasfoto? En de brief?',
    'Hebt u uw kaart bij? En een pasfoto?',
    'Hebt u een brief gekregen? Welke brief?',
    'Wat is uw straat? En het huisnummer? En de postcode?',
    'Gaat het wat? En de kinderen? En uw man?',
    'Is dat zo goed? Wanneer komt u terug?',
    'Is het dringend? Wanneer komt u?',
    'Dat is 24 euro. Is dat goed voor u, mevrouw? Betaalt u met de kaart?',
    'Is het goed als ik u morgen in de voormiddag een bericht stuur? Op welk nummer bent u te bereiken?',
    'Is alles in orde? Hebt u nog vragen?',
    'Woont u in Hoogbeke? Bent u ouder dan 65? Hoe zit dat? Dan rijdt u gratis.',
    'Dat was mijn verjaardag, wist u dat? Hebt u de kaarten mee?',
    'Hebt u een bewijs? Een factuur? Een bonnetje?',
  ])('zwijgt bij één vraag: %s', async (said) => {
    expect(await staff('loket-een-vraag', said)).toEqual([]);
  });
});

describe('loket-een-vraag, hoe erg', () => {
  it.each([
    ['Hoe heet uw hond en hoe oud is hij?', 'info'],
    ['Hebt u een hond en wilt u hem aan de leiband houden in het park bij het water?', 'warning'],
  ])('%s', async (said, severity) => {
    const { findings } = await check(`Medewerker: ${said}`, { only: ['loket-een-vraag'], kind: 'loketscript' });
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('loket-beurtlengte', () => {
  const line = 'Medewerker: Vul dit blad in, teken onderaan, en geef het dan terug aan mijn collega.';

  it('telt wat een medewerker in twee beurten na elkaar zegt, samen', async () => {
    expect(await script('loket-beurtlengte', [line, line, line, 'Bezoeker: Goed.'])).toHaveLength(1);
  });

  it('leest een lijst van zinnen voor medewerkers niet als één beurt', async () => {
    expect(await script('loket-beurtlengte', [line, line, line])).toEqual([]);
  });
});

describe('loket-kromme-taal', () => {
  it.each([
    ['U wachten.', 'U wachten'],
    ['Morgen u terugkomen.', 'Morgen u terugkomen'],
    ['Ik dat niet weten.', 'Ik dat niet weten'],
    ['U moeten betalen.', 'U moeten betalen'],
    ['Formulier nog niet volledig.', 'Formulier nog niet volledig'],
    ['Dat gaat nie lukken.', 'nie'],
    ['Da moet hier staan.', 'Da'],
    ['Hier is uw briefke.', 'briefke'],
    ['Gij te laat zijn.', 'Gij te laat zijn'],
    ['Ja ikke zien.', 'Ja ikke zien'],
    ['Gij werken?', 'Gij werken'],
    ['Attest mailen, dan ik u bellen.', 'dan ik u bellen'],
    ['Waar kaart?', 'Waar kaart'],
    ['Dokter schrijven attest.', 'Dokter schrijven attest'],
    ['Dan niet goed.', 'Dan niet goed'],
    ['Steek het in dat vakske.', 'vakske'],
  ])('meldt: %s', async (said, match) => {
    expect(await staff('loket-kromme-taal', said)).toEqual([match]);
  });

  it.each([
    'U beiden tekenen hier.',
    'U bellen wij morgen.',
    'U tevreden? Wij ook.',
    'Niks doen, meneer.',
    'Even wachten, alstublieft.',
    'U moet hier tekenen, en u mag dan betalen.',
    'U krijgt een brief om uw kaart te halen.',
    'Wie u ook bent, u bent welkom.',
    'Papier is niet goed.',
    'Mevrouw da Costa helpt u.',
    'De kosten zijn te uwen laste.',
    'Dat is een beetje duur, maar het is een sterke en elegante zak.',
    'Ik en mijn collega helpen u.',
    'Kan ik u helpen?',
    'Laat u helpen.',
    'Kijk, dan kunt u kiezen.',
    'Roken niet toegelaten.',
    'Ik denk dat u moet bellen, en dat uw man moet komen.',
    'Voor u betalen we niets.',
    'U kunt drie dingen doen: u inschrijven, u laten helpen en betalen.',
    'Ik u bellen? Nee, u belt mij.',
    'Allez, dat is goed hé. Awel, salukes.',
    'U inschrijven? Dat kan hier.',
    'Dokter bellen, attest vragen en klaar.',
    'Waar precies?',
    'Politie bellen is gratis.',
    'Groter dan u denken wij niet.',
    'Dan niet, meneer.',
    'U te lang laten wachten, dat willen we niet.',
    'Waar Fatima?',
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-kromme-taal', said)).toEqual([]);
  });
});

describe('loket-kromme-taal, in een heel script', () => {
  it('meldt elke beurt één keer, en elk woord één keer', async () => {
    const found = await script('loket-kromme-taal', [
      'Medewerker: Ge moet da nie doen.',
      'Bezoeker: Nee?',
      'Medewerker: Ge moogt wel bellen, en ge krijgt antwoord.',
      'Bezoeker: Goed.',
      'Medewerker: Gij hier tekenen. Gij hier wachten.',
    ]);
    expect(found).toHaveLength(2);
  });
});

describe('loket-hulp', () => {
  const talk = (extra: readonly string[]) => [
    'Medewerker: Dag mevrouw.',
    'Bezoeker: Dag. Wat kost een abonnement?',
    'Medewerker: Dat kost 85 euro.',
    'Bezoeker: Tot wanneer kan ik betalen?',
    'Medewerker: Tot 15 maart.',
    'Bezoeker: Goed.',
    ...extra,
  ];

  it('meldt getallen die niemand toont, en een script zonder uitweg', async () => {
    expect(await script('loket-hulp', talk(['Medewerker: Tot ziens.']))).toHaveLength(2);
    expect(await script('loket-hulp', talk(['Medewerker: Tot ziens. (Toon de prijs op het scherm.)']))).toEqual([]);
    expect(await script('loket-hulp', ['Telefoonscript', ...talk(['Medewerker: Tot ziens.'])])).toEqual([]);
  });

  it.each([
    ['Dan moet u bij het OCMW zijn.', 'het OCMW'],
    ['Bel dan naar de bevoegde dienst.', 'de bevoegde dienst'],
    ['Daarvoor moet u naar de sociale dienst gaan.', 'de sociale dienst'],
    ['Dat is niet hier, dat is in het ander gebouw.', 'het ander gebouw'],
    ['Staat op de site.', 'Staat op de site.'],
    ['Het kost 5 euro, vanaf maart 6 euro. Voor kinderen is het 3 euro.', 'Het kost 5 euro, vanaf maart 6 euro.'],
  ])('meldt: %s', async (said, match) => {
    expect(await staff('loket-hulp', said)).toEqual([match]);
  });

  it.each([
    'Dan moet u bij het OCMW zijn, in de Kloosterstraat 4.',
    'Dan moet u bij het OCMW zijn. Ik bel hen voor u.',
    'Als u verhuist, moet u bij de politie zijn.',
    'Het staat op de site, maar ik toon het u hier.',
    'We zijn open van 9 tot 12 uur en van 13 tot 16 uur.',
    'Past 3 mei om 10 uur, of 4 mei om 11 uur?',
    'De kaart kost 5 euro, de foto 7 euro en de hoes 2 euro. Ik schrijf het op.',
    'Bel de dienst Wonen op 051 00 00 00.',
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-hulp', said)).toEqual([]);
  });

  it.each(['U kunt ook elders parkeren.', 'Ga naar de andere balie, bij Fatima.', 'Dat is een andere dienst.'])(
    'zwijgt bij: %s',
    async (said) => {
      expect(await staff('loket-hulp', said)).toEqual([]);
    },
  );
});

describe('loket-controlevraag', () => {
  const explained = [
    'Medewerker: Goedemorgen.',
    'Bezoeker: Ik wil een tuinhuis zetten.',
    'Medewerker: Teken eerst een plan. Vraag dan de buren of zij akkoord gaan.',
    'Bezoeker: En dan?',
    'Medewerker: Daarna stuurt u de plannen naar de stad. Voeg ook drie foto’s toe.',
    'Bezoeker: Goed.',
  ];

  it('meldt veel uitleg zonder controlevraag', async () => {
    expect(await script('loket-controlevraag', [...explained, 'Medewerker: Tot ziens.'])).toHaveLength(1);
  });

  it('zwijgt als er een open vraag volgt', async () => {
    expect(await script('loket-controlevraag', [...explained, 'Medewerker: Wat doet u dus eerst?'])).toEqual([]);
  });

  it.each([
    'Is uw adres nog juist?',
    'Begrijpt u Frans?',
    'Hebt u nog vragen?',
    'Is dat goed voor u?',
    'Is de foto duidelijk?',
  ])('zwijgt bij een gewone vraag: %s', async (said) => {
    expect(await staff('loket-controlevraag', said)).toEqual([]);
  });

  it.each([
    ['U brengt morgen het attest mee. Oké?', 'Oké?'],
    ['Afspraak altijd op internet, begrijpen?', 'begrijpen?'],
    ['U vult dit in. Verstaat ge?', 'Verstaat ge?'],
    ['Gesnopen?', 'Gesnopen?'],
    ['Test doen, jij begrijpen?', 'jij begrijpen?'],
  ])('meldt: %s', async (said, match) => {
    expect(await staff('loket-controlevraag', said)).toEqual([match]);
  });

  it.each([
    'Ik bel u morgen terug. Oké?',
    'Hebt u dat mee?',
    'Alles mee?',
    'Dag meneer. Ja?',
    'Verstaat ge Frans?',
    'Is alles klaar?',
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-controlevraag', said)).toEqual([]);
  });

  it.each(['Begrijpt u mij?', 'Is alles duidelijk?', 'Kunt u volgen?', 'Hebt u alles goed verstaan, mevrouw?'])(
    'meldt: %s',
    async (said) => {
      expect(await staff('loket-controlevraag', said)).toEqual([said]);
    },
  );
});

describe('loket-schrijftaal', () => {
  it.each([
    ['Betreft het een nieuw huis?', 'Betreft het'],
    ['U krijgt een brief, waarna u hier tekent.', 'waarna'],
    ['Betaalt u cash dan wel met de kaart?', 'dan wel'],
    ['Ik heb een gedagtekende brief nodig.', 'gedagtekende'],
  ])('meldt wat niemand uitspreekt: %s', async (said, match) => {
    expect(await staff('loket-schrijftaal', said)).toEqual([match]);
  });

  it.each([
    'U kunt de aanvraag hier indienen, tenzij u het liever online doet.',
    'Er is momenteel een wachtlijst. U betaalt maandelijks 5 euro.',
    'Als dat papier van de firma is, dan wel ja.',
    'We kunnen samen ter plaatse gaan kijken.',
    'Wat betreft het bedrag, dat klopt.',
  ])('zwijgt over wat mensen zeggen: %s', async (said) => {
    expect(await staff('loket-schrijftaal', said)).toEqual([]);
  });

  it('zwijgt over een nota voor de medewerker', async () => {
    const lines = ['Medewerker: Dag mevrouw.', 'Bezoeker: Dag.', 'Zoek een ander tijdstip in de agenda.'];
    expect(await script('loket-schrijftaal', lines)).toEqual([]);
  });
});
