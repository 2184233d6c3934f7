import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string, kind = 'brief') => marked('opsomming', text, { format: 'markdown', kind });

describe('vier dingen in een zin', () => {
  it.each([
    [
      'U brengt mee: uw identiteitskaart, een pasfoto, uw huurcontract en het attest.',
      'uw identiteitskaart, een pasfoto, uw huurcontract en het attest',
    ],
    [
      'Gelieve uw identiteitskaart, een recente pasfoto, het formulier van uw dokter en het bewijs van de betaling mee te brengen.',
      'uw identiteitskaart, een recente pasfoto, het formulier van uw dokter en het bewijs van de betaling',
    ],
    [
      'Meebrengen: slaapzak, stevige schoenen, gamel, keukenhanddoek, een wit T-shirt om te verven en je goed humeur.',
      'slaapzak, stevige schoenen, gamel, keukenhanddoek, een wit T-shirt om te verven en je goed humeur',
    ],
    [
      'Breng volgende zaken mee: je internationaal paspoort, je verblijfskaart, een bewijs van je adres en de vertaling van je diploma’s.',
      'je internationaal paspoort, je verblijfskaart, een bewijs van je adres en de vertaling van je diploma’s',
    ],
    [
      'Om een dossier te openen hebben we van u een bewijs van inkomen, de laatste factuur van water, een attest van het ziekenfonds en uw rekeningnummer nodig.',
      'een bewijs van inkomen, de laatste factuur van water, een attest van het ziekenfonds en uw rekeningnummer',
    ],
    [
      'Bij uw aanvraag vermeldt u of u (1) een straat wil sluiten, (2) tafels wil lenen, (3) muziek speelt en (4) een tent plaatst.',
      '(1) een straat wil sluiten, (2) tafels wil lenen, (3) muziek speelt en (4) een tent plaatst',
    ],
    [
      'De aanvraag bevat minstens de plannen, een nota met uitleg, foto’s van de bestaande toestand en het formulier van de aannemer.',
      'de plannen, een nota met uitleg, foto’s van de bestaande toestand en het formulier van de aannemer',
    ],
    [
      'U kunt uw aanvraag indienen via het digitale loket, met een brief aan het college, aan de balie van het stadhuis of met een mail naar de dienst.',
      'via het digitale loket, met een brief aan het college, aan de balie van het stadhuis of met een mail naar de dienst',
    ],
  ])('zijn een lijst: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it('zijn er zeven achter een dubbelpunt, wat er ook voor staat', async () => {
    const animals = 'honden, katten, geiten, paarden, ezels, konijnen en varkens';
    expect(await found(`Deze dieren mogen niet op de weide: ${animals}.`)).toEqual([animals]);
  });

  it.each([
    'Op de weide staan: honden, katten, geiten, ezels en varkens.',
    'Open op: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag.',
    'De boer heeft honden, katten, geiten, paarden, ezels, konijnen en varkens.',
    'U kiest voor (1) een kaart van een jaar, (2) een kaart van een maand of (3) een losse beurt in het zwembad.',
    'De wet van 3 mei 2020, artikel 4 (1), artikel 5 (2), artikel 6 (3) en artikel 7 (4) geldt voor u en voor uw buren.',
    'Breng uw kaart, een pasfoto, het formulier van uw dokter en 20 euro mee.',
    'Breng uw grof afval, hout, glas en oude toestellen naar het recyclagepark.',
    'Voeg bij uw dossier: een lijst met naam, leeftijd en woonplaats, een foto van de tent en een plan van het plein.',
    'U bezorgt ons een lijst van spelers met hun voornaam, familienaam en geboortejaar, de statuten van de club en het verslag.',
    'Neem mee: een tas met brood, water en een handdoek, een pet van uw club en een jas tegen de regen.',
    'Onze dienst helpt u met een aanvraag voor een kaart, een korting op de bus, een toelage voor de huur en een premie voor water.',
    'U krijgt van ons een rugzak met boeken, een fles voor water, een kaart van de stad en een bon voor het zwembad.',
    'We hebben voor het feest nog stoelen van de school, tafels van de kerk, lampen van de bib en mensen met sterke armen nodig.',
    'Op onze website, in het stadhuis, in de bib en bij de politie vindt u de folder.',
    'We wensen u, uw partner, uw kinderen en alle andere leden van uw gezin een mooi jaar toe.',
    'De burgemeester, de schepenen, de voorzitter van de raad en de algemeen directeur van de gemeente nodigen u uit.',
    'Mevrouw An Maes, de schepen van sport, meneer Wout Claes, de directeur van de school, en u, de ouder, tekenen.',
    'Als u verhuist, naar het buitenland gaat, trouwt of een kind krijgt, dan moet u dat melden.',
    'U kunt parkeren in de Kerkstraat, op het Marktplein van Hoogbeke, aan de sporthal De Ring en in de parking van het station.',
    'Beste buur, na een lange zomer, een natte herfst, een koude winter en een mooie lente is het zover.',
    'Uw kind leert er lezen, schrijven, rekenen en samen spelen met andere kinderen van zijn leeftijd.',
    'De tarieven voor u: 5 euro voor kinderen, 7 euro voor studenten, 10 euro voor volwassenen en 3 euro voor groepen.',
    'Ons college, in zitting van 3 mei, besliste, na advies van de brandweer, om u de vergunning te geven en om het plan goed te keuren.',
    'Wij verwerken uw naam, adres, telefoonnummer en mailadres voor dit dossier.',
    'U kunt beroep instellen bij de deputatie, binnen dertig dagen, ingaand de dag na deze brief, met een brief aan het college van burgemeester en schepenen.',
  ])('niet als het geen rij is die de lezer moet nagaan: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('een reeks in een reeks', () => {
  it.each([
    [
      'Voeg toe: een plan met maten, kleuren en materialen, het bewijs van betaling, drie foto’s van de gevel en het attest van de aannemer.',
      4,
    ],
    [
      'Breng mee: uw kaart, een pasfoto, uw huurcontract met bijlagen en een lijst met naam, adres en telefoonnummer.',
      4,
    ],
  ])('telt als één ding, en krijgt geen lijst: %s', async (text, items) => {
    const { findings } = await check(text, { only: ['opsomming'], kind: 'brief' });
    expect(findings[0]?.message).toContain(`minstens ${items} dingen`);
    expect(findings[0]?.suggestions ?? []).toEqual([]);
  });
});

describe('een lijst', () => {
  it.each([
    ['- een kopie van uw kaart\n- uw loonbrief\n- Vergeet ook uw bankkaart niet.', 'Vergeet ook uw bankkaart niet.'],
    ['- Snij de appels in stukken.\n- een pak suiker\n- Schil de citroen.', 'een pak suiker'],
    ['- dansles\n- zang\n- We zingen elke week.', 'We zingen elke week.'],
    [
      'Uw verslag moet:\n\n- volledig ingevuld worden\n- voor 3 mei toekomen\n- Vermeld ook het nummer van uw club.',
      'Vermeld ook het nummer van uw club.',
    ],
    [
      'De helper moet:\n\n- beschikken over een rijbewijs\n- een attest van de school voorleggen\n- Men is in het bezit van een attest.',
      'Men is in het bezit van een attest.',
    ],
  ])('met één andere vorm: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    '1. Ga naar het loket.\n2. Neem een nummer.\n3. Een medewerker helpt u verder.',
    '- een kaart\n  - U vraagt ze aan het loket.\n- een foto\n- een attest',
    '- Nieuwe openingsuren\n- Werken in de Kerkstraat\n- Speelstraat:\n- Kom kijken naar het vuurwerk',
    '- Open de deur.\n- Toon uw kaart.\n- Betaal aan de kassa.',
    '1. Snij de preien klein. Was ze goed.\n2. Doe het vlees erbij.\n3. Laat alles een uur koken.',
    '- Een doos. Kleef de flappen dicht.\n- Schrijf uw naam op het blad.\n- Breng alles naar het loket.',
    'U kunt er:\n\n- boeken lenen\n- rustig werken\n- een kaart kopen',
    'Dit doen we:\n\n- Vegen\n- Maaien\n- We ruimen ook op.',
    '- Kaart: 5 euro\n- Foto: 3 euro\n- U betaalt niets.',
  ])('niet als de vorm gelijk is, of niet zeker: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
