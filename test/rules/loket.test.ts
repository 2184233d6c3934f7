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
  ])('zwijgt bij één vraag: %s', async (said) => {
    expect(await staff('loket-een-vraag', said)).toEqual([]);
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
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-kromme-taal', said)).toEqual([]);
  });
});

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
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-beleefdheid', said)).toEqual([]);
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

describe('loket-privacy', () => {
  it.each([
    'Geef me uw rijksregisternummer, alstublieft.',
    'Hoeveel verdient u per maand?',
    'Hebt u een handicap?',
    'Wat is uw godsdienst?',
    'Bent u hier legaal?',
    'Wordt u soms geslagen?',
    'Hebt u veel schulden?',
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
  ])('zwijgt bij: %s', async (said) => {
    expect(await staff('loket-privacy', said)).toEqual([]);
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
