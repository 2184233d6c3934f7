import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';
import { rewritten } from '../support/rewrite.ts';

/** What one rule makes of a text. */
async function made(text: string, rule: string): Promise<string[]> {
  return (await rewritten(text)).filter((one) => one.rule === rule).map(({ result }) => result);
}

/** Whom the message of lijdende-vorm names as the doer; empty where it names nobody. */
async function named(text: string): Promise<string[]> {
  const { findings } = await check(text, { only: ['lijdende-vorm'] });
  return findings.map(({ message }) => /Begin met “([^”]*)”/u.exec(message)?.[1] ?? '');
}

describe('wie “door” noemt binnen een naamwoordgroep, doet de rest van de zin niet', () => {
  it.each([
    [
      'De uitbetaling van de premie gebeurt in juni door de dienst Wonen.',
      'De dienst Wonen betaalt de premie in juni uit.',
    ],
    ['De controle van uw dossier gebeurt aan huis door de wijkagent.', 'De wijkagent controleert uw dossier aan huis.'],
  ])('%s', async (text, result) => {
    expect(await made(text, 'naamwoordstijl')).toEqual([result]);
  });

  it.each([
    [
      'De uitbetaling van de subsidie geschiedt op het door de aanvrager opgegeven rekeningnummer.',
      'een lijdende zin verzwijgt de doener opnieuw',
    ],
    ['De verdeling van de zakken gebeurt volgens het door de raad goedgekeurde schema.', 'wie verdeelt, staat er niet'],
    ['De levering van de zakken gebeurt op maandag.', 'wie levert, staat er niet'],
    ['De snoei van de bomen gebeurt door een hovenier, die het hout meeneemt.', 'de hovenier neemt het mee'],
    ['De bewaking van de fietsen gebeurt door stewards die een gele vest dragen.', 'de stewards dragen die'],
    ['De verdeling van de soep gebeurt door scouts met een bakfiets.', 'de scouts hebben die bakfiets'],
    ["De controle van de werken gebeurt aan de hand van de door de aannemer bezorgde foto's.", 'de zin is te lang'],
    [
      'De beoordeling van het dossier gebeurt op basis van de door de ouders ingevulde vragenlijst.',
      '“wordt” en “beoordeeld” zouden te ver uit elkaar staan',
    ],
    ['De levering van de zakken gebeurt op het adres opgegeven door de aanvrager.', 'hij gaf alleen het adres op'],
    ['De uitbetaling van de premie gebeurt na controle door de dienst Wonen.', 'de dienst controleert alleen'],
    ['De uitbetaling van de premie gebeurt op advies van de jury door de dienst.', 'wie adviseert, en wie betaalt?'],
    ['De verzending van de facturen gebeurt na goedkeuring van de lijst door het college.', 'het college keurt goed'],
    ['De controle van de installatie gebeurt door een door de stad erkende keurder.', 'de stad erkent alleen'],
  ])('blijft zoals hij is: %s (%s)', async (text) => {
    expect(await made(text, 'naamwoordstijl')).toEqual([]);
  });

  it.each([
    ['De zaal wordt gereinigd volgens het door de poetsdienst opgestelde plan.', ''],
    ['De sleutel wordt afgegeven aan de door het bestuur aangeduide persoon.', ''],
    ['De zakken worden opgehaald met door de stad gehuurde wagens.', ''],
    ['De werken worden uitgevoerd volgens een door de raad goedgekeurd plan.', ''],
    ['De door de stad gehuurde wagens worden door vrijwilligers gewassen.', 'vrijwilligers'],
    ['Het door de aanvrager ingevulde formulier wordt door de dienst Wonen bewaard.', 'de dienst Wonen'],
    [
      'Uw aanvraag wordt behandeld door de door het college aangestelde ambtenaar.',
      'de door het college aangestelde ambtenaar',
    ],
    ['De aanvraag wordt door het door de raad gekozen bestuur beoordeeld.', 'het door de raad gekozen bestuur'],
    ['Uw dossier wordt door de dienst op basis van de ingevulde lijst beoordeeld.', 'de dienst'],
    ['Daarna wordt het door de dienst goedgekeurd.', 'de dienst'],
  ])('in een lijdende zin begint u niet met hem: %s', async (text, doer) => {
    expect(await named(text)).toEqual([doer]);
    if (doer === '') expect(await made(text, 'lijdende-vorm')).toEqual([]);
  });
});

describe('“van” achter de doener', () => {
  it.each([
    ['De kampioen werd door een ploeg van de brandweer van het dak gehaald.', 'een ploeg van de brandweer'],
    ['Het kind werd door een buurman van de straat geplukt.', 'een buurman'],
    ['De subsidie wordt door de dienst Cultuur van de rekening van de stad betaald.', 'de dienst Cultuur'],
    ['De namen werden door de dienst van de lijst geschrapt.', 'de dienst'],
    ['De kosten worden door de aannemer van de waarborg afgehouden.', 'de aannemer'],
    ['De leden worden door de raad van de bijdrage vrijgesteld.', 'de raad'],
    ['De leerlingen worden door vrijwilligers van maandag tot vrijdag geholpen.', 'vrijwilligers'],
    ['De grond werd door de stad van de kerkfabriek gekocht.', 'de stad'],
    ['De kasten werden door leerlingen van hout gemaakt.', 'leerlingen'],
    ['Het kind dat door een agent van de straat werd geplukt, is veilig.', 'een agent'],
  ])('hoort bij het werkwoord, of kan dat: %s', async (text, doer) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([]);
    expect(await named(text)).toEqual([doer]);
  });

  it('hoort ook bij “gebeuren” niet zeker bij hem', async () => {
    const text = 'De betaling van de factuur gebeurt door de dienst van de rekening van de stad.';
    expect(await made(text, 'naamwoordstijl')).toEqual([]);
  });

  it.each([
    [
      'De fiets werd door de politie van Gent aan de eigenaar bezorgd.',
      'De politie van Gent bezorgde de fiets aan de eigenaar.',
    ],
    [
      'De aanvraag wordt door de dienst Wonen van de stad Gent behandeld.',
      'De dienst Wonen van de stad Gent behandelt de aanvraag.',
    ],
    [
      'De kosten worden door het college van burgemeester en schepenen terugbetaald.',
      'Het college van burgemeester en schepenen betaalt de kosten terug.',
    ],
    [
      'De premie wordt door de dienst Wonen van de stad Gent betaald.',
      'De dienst Wonen van de stad Gent betaalt de premie.',
    ],
    [
      'Het attest wordt door de eigenaar van de woning ondertekend.',
      'De eigenaar van de woning ondertekent het attest.',
    ],
    ['De factuur wordt door de huurder van de zaal betaald.', 'De huurder van de zaal betaalt de factuur.'],
    ['De begroting wordt door de raad van bestuur goedgekeurd.', 'De raad van bestuur keurt de begroting goed.'],
    ['De grond werd door de stad gekocht.', 'De stad kocht de grond.'],
  ])('hoort bij hem: %s', async (text, result) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([result]);
  });
});

describe('een tijd achter een voorwerp met een voorzetsel komt vlak achter het werkwoord', () => {
  it.each([
    [
      'De omgevingsvergunning voor het vellen van hoogstammige bomen werd op 2 juni verleend door het college.',
      'Het college verleende op 2 juni de omgevingsvergunning voor het vellen van hoogstammige bomen.',
    ],
    [
      'De vergunning voor het kappen van de bomen werd verleend door het college op 2 juni.',
      'Het college verleende op 2 juni de vergunning voor het kappen van de bomen.',
    ],
    [
      'De toelating voor de kermis werd vorige week gegeven door het college.',
      'Het college gaf vorige week de toelating voor de kermis.',
    ],
    [
      'Het reglement over de huur van zalen werd in 2024 goedgekeurd door de gemeenteraad.',
      'De gemeenteraad keurde in 2024 het reglement over de huur van zalen goed.',
    ],
    [
      'De aanvraag voor een feest wordt in mei niet behandeld door het college.',
      'Het college behandelt in mei de aanvraag voor een feest niet.',
    ],
    [
      'De uitnodiging voor de opendeurdag wordt elke maandag door vrijwilligers verspreid.',
      'Vrijwilligers verspreiden elke maandag de uitnodiging voor de opendeurdag.',
    ],
    [
      'De overeenkomst met de school werd van 3 mei tot 5 juni door de raad bekeken.',
      'De raad bekeek van 3 mei tot 5 juni de overeenkomst met de school.',
    ],
    [
      'De datum van het kappen van de bomen werd op 2 juni beslist door het college.',
      'Het college besliste op 2 juni de datum van het kappen van de bomen.',
    ],
  ])('%s', async (text, result) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([result]);
  });

  it.each([
    [
      'De vergunning voor de markt wordt op 3 mei in het stadhuis door het college ondertekend.',
      'de markt in het stadhuis?',
    ],
    ['De premie voor de isolatie wordt na controle door de dienst betaald.', 'wie controleert, en wie betaalt?'],
  ])('blijft zoals hij is: %s (%s)', async (text) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([]);
  });

  it.each([
    ['De vergunning werd op 2 juni verleend door het college.', 'Het college verleende de vergunning op 2 juni.'],
    [
      'De zaal van de school wordt op maandag door vrijwilligers gepoetst.',
      'Vrijwilligers poetsen de zaal van de school op maandag.',
    ],
    ['De bomen worden in mei gesnoeid door de groendienst.', 'De groendienst snoeit de bomen in mei.'],
    [
      'Op 2 juni werd de vergunning voor het kappen verleend door het college.',
      'Op 2 juni verleende het college de vergunning voor het kappen.',
    ],
    [
      'Uw vraag over de taxi wordt door de dienst Mobiliteit grondig onderzocht.',
      'De dienst Mobiliteit onderzoekt uw vraag over de taxi grondig.',
    ],
    [
      'De aanvraag voor een premie wordt door de dienst Wonen behandeld aan het loket.',
      'De dienst Wonen behandelt de aanvraag voor een premie aan het loket.',
    ],
  ])('en anders waar ze stond: %s', async (text, result) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([result]);
  });
});

describe('wie het deed, is niet bekend waar iemand dat nog moet opzoeken', () => {
  const inLetter = async (text: string) => {
    const opening = 'We helpen u graag. ';
    const found = await rewritten(`${opening}${text}`, { kind: 'brief' });
    return found.filter(({ rule }) => rule === 'lijdende-vorm').map(({ result }) => result.slice(opening.length));
  };

  it.each([
    'Ga na of er een blokkering met betrekking tot de afgifte van reisdocumenten werd geregistreerd.',
    'Controleer of uw aanvraag werd geregistreerd.',
    'Check of het dossier wordt behandeld.',
    'Kijk na wanneer het dossier werd behandeld.',
    'U kunt online nakijken of uw aanvraag werd geregistreerd.',
    'We gaan na of de aanvraag in een andere gemeente werd geregistreerd.',
    'Laat ons weten of uw aanvraag werd geregistreerd.',
    'Vraag aan het loket of uw dossier wordt behandeld.',
  ])('blijft zoals hij is: %s', async (text) => {
    expect(await inLetter(text)).toEqual([]);
  });

  it.each([
    [
      'We laten u weten dat uw aanvraag werd geregistreerd.',
      'We laten u weten dat we uw aanvraag hebben geregistreerd.',
    ],
    ['We laten u weten of uw aanvraag wordt goedgekeurd.', 'We laten u weten of we uw aanvraag goedkeuren.'],
    ['We melden u dat uw dossier wordt behandeld.', 'We melden u dat we uw dossier behandelen.'],
    ['U krijgt een brief zodra uw dossier wordt behandeld.', 'U krijgt een brief zodra we uw dossier behandelen.'],
    ['Uw aanvraag werd gisteren geregistreerd.', 'We hebben uw aanvraag gisteren geregistreerd.'],
    [
      'Omdat uw dossier wordt behandeld, hoeft u niets te doen.',
      'Omdat we uw dossier behandelen, hoeft u niets te doen.',
    ],
  ])('en anders doet de stad het: %s', async (text, result) => {
    expect(await inLetter(text)).toEqual([result]);
  });
});
