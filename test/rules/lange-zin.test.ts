import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

async function advice(text: string): Promise<string> {
  const { findings } = await check(text, { only: ['lange-zin'] });
  return findings[0]?.message.replace(/^.*?volgen\. |^.*?te veel\. /u, '') ?? '';
}

describe('waar een lange zin in twee kan', () => {
  it.each([
    [
      'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden als ze een kaart hebben.',
      'Begin een nieuwe zin bij “maar bewoners mogen …”.',
    ],
    [
      'De gemeente plaatst volgende maand vijftien nieuwe bakken in het park en vervangt tegelijk alle oude bakken aan de bushaltes van onze dorpen.',
      'Begin een nieuwe zin bij “en vervangt tegelijk …”, en zeg daarin opnieuw wie of wat.',
    ],
    [
      'De aannemer legt vanaf 3 mei nieuwe tegels op het plein voor de kerk, waardoor u er met de wagen niet door kunt.',
      'Maak een nieuwe zin van “waardoor u er …”. Begin die met “Daardoor”.',
    ],
    [
      'Als u verhuist naar een andere straat in onze gemeente of naar een andere gemeente in Vlaanderen, geeft u uw nieuwe adres door.',
      'Maak van de voorwaarde een vraag. Begin daarna een nieuwe zin: “Dan geeft u uw …”.',
    ],
    [
      'Hebt u op 25 mei nog geen brief met de uitnodiging voor de inenting gekregen, dan belt u het nummer op de affiche.',
      'Zet een vraagteken achter de voorwaarde. Begin daarna een nieuwe zin bij “dan belt u …”.',
    ],
    [
      'Mocht u op 25 mei nog geen brief met de uitnodiging voor de inenting gekregen hebben, dan belt u het nummer op de affiche.',
      'Maak van de voorwaarde een vraag. Begin daarna een nieuwe zin: “Dan belt u …”.',
    ],
    [
      'De club betaalt de huur van de zaal uiterlijk een maand na de dag waarop de dienst haar de sleutel van de voordeur heeft gegeven.',
      'Maak er twee zinnen van.',
    ],
    [
      'De jeugdraad en de sportraad van onze gemeente houden hun oude taken; de andere raden vormen samen een nieuwe raad voor vrije tijd.',
      'Zet een punt in plaats van de puntkomma voor “de andere raden”.',
    ],
    [
      'Vrije tijd is in onze stad een recht voor iedereen, de dienst Jeugd zoekt daarom nog monitoren voor het speelplein in de zomer.',
      'Zet een punt in plaats van de komma voor “de dienst Jeugd”.',
    ],
    [
      'U vraagt de premie aan bij mevrouw Olena Bondar van de dienst Wonen, die u ook helpt om het formulier in te vullen.',
      'Maak een nieuwe zin van “die u ook …”. Herhaal daarin waar “die” op slaat.',
    ],
    [
      'In het containerpark van Oostmere brengt u gratis al het grof vuil van uw huis en uw tuin binnen, zoals oude kasten en dikke takken.',
      'Zet de voorbeelden vanaf “zoals oude kasten” in een nieuwe zin.',
    ],
    [
      'Starters die in het centrum van Hoogbeke een leeg pand huren, krijgen van de stad een deel van de kosten terug, met een maximum van 6.000 euro.',
      'Zet wat volgt vanaf “met een maximum …” in een nieuwe zin.',
    ],
  ])('staat in de melding: %s', async (text, expected) => {
    expect(await advice(text)).toBe(expected);
  });

  it.each([
    [
      'een tweede deel van een voorwaarde',
      'De opvang neemt alleen kinderen op als de ouders van het kind in onze gemeente wonen en minstens drie dagen in de week overdag werken.',
    ],
  ])('staat er niet bij %s', async (_, text) => {
    expect(await advice(text)).toBe('Maak er twee zinnen van.');
  });

  it('staat ook als plaats in het rapport', async () => {
    const text =
      'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden als ze een kaart hebben.';
    const { findings } = await check(text, { only: ['lange-zin'] });
    const [place] = findings[0]?.related ?? [];
    expect(text.slice(...(place?.range ?? [0, 0]))).toBe('maar bewoners mogen');
  });
});

describe('wat een zin telt', () => {
  const lengths = async (text: string) =>
    (await check(text, { only: ['lange-zin'] })).findings.map((finding) => finding.data?.['words']);

  it('is niet wat een ander zegt in meer zinnen', async () => {
    const quote = '“Ik gaf die doos aan mijn broer om ze naar het park te brengen. Ik wist niet wat hij deed.”';
    expect(
      await lengths(`In een mail van 11 oktober schrijft de bewoner van dit huis het volgende aan ons: ${quote}`),
    ).toEqual([]);
    const lead =
      'In een mail van 11 oktober schrijft de bewoner van dit huis aan de dienst Afval en aan het college van burgemeester en schepenen het volgende:';
    expect(await lengths(`${lead} ${quote}`)).toEqual([26]);
  });

  it('is niet wat iemand in één zin zegt, achter een dubbelepunt', async () => {
    const lead = 'De trainer vertelt in de kleedkamer dat ze als kind zelf nooit durfde te springen';
    expect(await lengths(`${lead}, en ze lacht: "Nu doe ik het elke dag."`)).toEqual([]);
    expect(await lengths(`${lead}, en nu doet ze het elke dag, ook in de regen.`)).toHaveLength(1);
    const long = `${lead} en dat haar moeder daar heel vaak om lachte: "Spring toch eens!"`;
    expect(await lengths(long)).toEqual([24]);
  });

  it('is wel een naam tussen aanhalingstekens', async () => {
    const text =
      'De jeugdraad kiest na een lange avond met veel kinderen uit de buurt eindelijk een naam voor het plein: "de klimboom".';
    expect(await lengths(text)).toHaveLength(1);
  });

  it('is niet een rij links, en wel een zin met links', async () => {
    const links = ['Een graf onderhouden', 'Een boom vellen', 'Een hond melden', 'Een feest op straat vragen'];
    const row = [...links, 'Een kind inschrijven', 'Een zaal huren', 'Een pas vragen'].map((one) => `[${one}](a.html)`);
    const words = async (text: string) =>
      (await check(text, { only: ['lange-zin'], format: 'markdown' })).findings.map(({ data }) => data?.['words']);
    expect(await words(row.join(' | '))).toEqual([]);
    expect(await words(`U kunt bij ons loket terecht voor ${row.join(', ')}.`)).toHaveLength(1);
  });

  it('is niet de kop die ervoor staat', async () => {
    const sentence =
      'Met uw kaart kunt u ook gewoon zoals altijd naar het stembureau in uw eigen straat gaan om daar uw stem uit te brengen.';
    expect(await lengths(`Veilig stemmen in de school ${sentence}`)).toEqual([24]);
  });

  it('is wel een bron met een bijzin', async () => {
    const source =
      'Gelet op het reglement van de stad over de premies voor groene daken, goedgekeurd door de raad op 3 mei 2024';
    expect(await lengths(`${source}, inzonderheid artikel 3;`)).toEqual([]);
    expect(await lengths(`${source}, waarin de raad een premie belooft;`)).toHaveLength(1);
  });
});

describe('een voorwaarde voor een bevel', () => {
  const condition = 'Als u door ziekte of door uw werk niet op het afgesproken uur naar ons loket kunt komen';
  it.each([
    ['verwittig dan de dienst van uw wijk.', '“Verwittig dan de …”'],
    ['meld u dan aan op de website.', '“Meld u dan …”'],
    ['bezorg het formulier aan een buur.', '“Bezorg het formulier …”'],
    ['krijgt u een nieuwe afspraak van ons.', '“Dan krijgt u een …”'],
    ['kan u een nieuwe afspraak maken.', '“Dan kan u een …”'],
    ['krijgt u dan een nieuwe afspraak.', '“Dan krijgt u …”'],
  ])('%s', async (main, part) => {
    expect(await advice(`${condition}, ${main}`)).toContain(part);
  });
});

describe('een reeks gelijke delen', () => {
  const reported = async (text: string) =>
    (await check(text, { only: ['lange-zin'] })).findings.map(({ severity, message }) => [
      severity,
      message.replace(/^.*volgen\. |^.*te veel\. /u, ''),
    ]);

  it.each([
    'Op maandag en vrijdag van 10 tot 18 uur, op woensdag van 9 tot 12 uur en op zondag van 9 tot 12 uur.',
    'Een brief van de bank, een formulier van het ziekenfonds, een mail van de school: het komt allemaal tegelijk bij u aan.',
    'De jury let op drie dingen: is het plein groen, zijn de banken heel en kan iedereen er met een rolstoel komen?',
  ])('geeft tot vijf woorden te veel maar een tip: %s', async (text) => {
    expect((await reported(text)).map(([severity]) => severity)).toEqual(['info']);
  });

  it.each([
    [
      'Het park is open op maandag van 9 tot 12 uur, op dinsdag van 9 tot 16 uur, op woensdag van 13 tot 19 uur en op vrijdag van 9 tot 12 uur.',
      'Zet de dagen en uren in een lijst of in een tabel.',
    ],
    [
      'Met dank aan de bakker van de Kerkstraat voor de broodjes, aan de scouts voor de tenten en de banken en aan de fanfare voor de muziek.',
      'Zet de delen van de reeks onder elkaar in een lijst.',
    ],
    [
      'De raad bespreekt in juni de kwaliteit van de zorg, de uren van de diensten, de rechten en de belangen van de bewoners van het woonzorgcentrum.',
      'Zet de delen van de reeks onder elkaar in een lijst.',
    ],
    [
      'In de refter is er soep van de buren, in de turnzaal is er een film over het dorp en in de tuin is er een spel voor de kinderen.',
      'Maak van elk deel van de reeks een zin, of zet de delen onder elkaar in een lijst.',
    ],
    [
      'Deze zaken mogen niet op uw stand: open vuur, gasflessen, glazen flessen, luide muziek, ballonnen met helium, reclame voor politiek, dieren zonder leiband en alcohol voor wie jonger is.',
      'Zet de delen van de reeks onder elkaar in een lijst.',
    ],
  ])('is nooit een fout, en wordt een lijst: %s', async (text, message) => {
    expect(await reported(text)).toEqual([['warning', message]]);
  });

  it.each([
    'Elk dorp heeft een eigen dag voor het snoeihout: Hoogbeke op maandag, Laagbeke op dinsdag en Oostmere op donderdag, telkens vanaf 8 uur.',
    'Elke ploeg oefent op een eigen plek: de kleuters in de turnzaal, de tieners op het plein en de ouders in het park, telkens vanaf 18 uur.',
  ])('achter een dubbelepunt is een tip; wat voor elk deel geldt, wordt een zin: %s', async (text) => {
    expect(await reported(text)).toEqual([
      ['info', expect.stringContaining('Zet wat voor elk deel geldt in een nieuwe zin: “telkens vanaf')],
    ]);
  });

  it('wordt geen lijst midden in een zin, of in een lijst', async () => {
    const middle =
      'De dienst sprak over het plan met de buren, de school, de winkels en de fietsers voordat de gemeenteraad erover stemde.';
    expect(await reported(middle)).toEqual([['info', 'Maak er twee zinnen van.']]);
    const item =
      'Elk dorp heeft een eigen dag voor het snoeihout: Hoogbeke op maandag, Laagbeke op dinsdag en Oostmere op donderdag.';
    const inList = await check(`- ${item}\n- Snoei pas na maart.`, { only: ['lange-zin'], format: 'markdown' });
    expect(inList.findings).toEqual([]);
  });

  it('is geen adres', async () => {
    const text =
      'De plannen moeten in een gesloten omslag, voorzien van de naam van de straat, uiterlijk op maandag om 11 uur toekomen op het stadhuis, Kerkplein 1, t.a.v. de dienst Wonen.';
    expect(await reported(text)).toEqual([['error', 'Maak er twee zinnen van.']]);
  });

  it('is niet wat midden in een deel met “of” samenhoort', async () => {
    const text =
      'Het doel van dit feest is dat iedereen zich in zijn straat of buurt thuis voelt, kinderen en ouderen die er pas komen wonen.';
    expect((await reported(text)).map(([severity]) => severity)).toEqual(['warning']);
  });

  it('maakt een zin rond de reeks niet licht', async () => {
    const text =
      'Omdat de brug over de vaart door de werken aan de kaai zeker tot het einde van de maand juni dicht blijft voor alle auto’s, rijden de bussen langs het park, langs de kerk en langs het station.';
    expect((await reported(text))[0]?.[0]).toBe('error');
  });
});

describe('waar een nieuwe zin begint', () => {
  it.each([
    [
      'De inschrijvingen voor de zomerkampen van de jeugddienst starten op maandag 3 maart om 9 uur, met dien verstande dat gezinnen uit de wijk zich al op vrijdag kunnen aanmelden.',
      'Maak er twee zinnen van.',
    ],
    [
      'Uw aangifte kwam pas op 12 december bij onze dienst aan, zodat de heffing voor het hele jaar volgens het gewone tarief werd berekend.',
      'Begin die met “Daardoor”.',
    ],
    [
      'De regen maakte het pad achter de school deze week erg modderig, zodat de kinderen er met hun fiets niet meer door kunnen rijden.',
      'Begin die met “Daardoor”.',
    ],
    [
      'We plaatsen dit voorjaar drie nieuwe stallingen op het stationsplein van onze gemeente, zodat iedereen zijn fiets daar veilig kan achterlaten.',
      'Begin die met “Zo”.',
    ],
  ])('%s', async (text, advice) => {
    const [finding] = (await check(text, { only: ['lange-zin'] })).findings;
    expect(finding?.message).toContain(advice);
  });
});

describe('een regel met contactgegevens', () => {
  it.each([
    [
      'Loop binnen bij de dienst Sport, Stadionlaan 8, elke werkdag van 9 tot 12 uur, of bel Amina Diallo op 051 12 34 56.',
      ['info'],
    ],
    [
      'Loop binnen bij de dienst Sport als u wilt weten welke clubs in uw wijk nog plaats hebben voor kinderen die graag elke week zwemmen.',
      ['warning'],
    ],
  ])('is hoogstens een tip: %s', async (text, severities) => {
    const { findings } = await check(text, { only: ['lange-zin'] });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('een woord', () => {
  it.each([
    [
      'Bel ons op 051 12 34 56 of stort 25 euro op BE12 3456 7890 1234 voor 3 juni 2026 als u wilt meedoen.',
      'een nummer',
    ],
    [
      '**Aanvrager:** mevrouw Noor El Amrani, Kerkstraat 12 bus 3\n**Onderwerp:** aanvraag voor een terras op het plein achter de kerk',
      'een regel met een label',
    ],
    [
      'Wet van 12 april 1965 over het vervoer van gas en andere stoffen door leidingen, en latere wijzigingen en aanvullingen van die regels.',
      'de titel van een wet',
    ],
  ])('%s (%s)', async (text) => {
    expect((await check(text, { path: 'tekst.md', only: ['lange-zin'] })).findings).toEqual([]);
  });
});
