import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const PAGE = '# Nieuws uit de stad\n\nLees hier wat er deze maand gebeurt.';

/** What a rule finds on a page with some pictures: "severity: words". */
async function found(rule: string, alts: readonly string[], page = PAGE): Promise<string[]> {
  const images = alts.map((alt, index) => `![${alt}](foto-${index}.jpg)`);
  const { findings } = await check([page, ...images].join('\n\n'), {
    path: 'pagina.md',
    format: 'markdown',
    only: [rule],
  });
  return findings.map(({ severity, match }) => `${severity}: ${match}`);
}

describe('een kenmerk', () => {
  it.each([
    ['Man met een tulband', 'warning: met een tulband'],
    ['Twee gesluierde vrouwen aan de bushalte', 'warning: gesluierde'],
    ['Moeder met hoofddoek en haar twee kinderen', 'warning: met hoofddoek'],
    ['Foto van een oudere man', 'warning: oudere'],
    ['Iemand in een rolstoel', 'warning: in een rolstoel'],
    ['Vluchtelingen', 'warning: Vluchtelingen'],
    ['Marokkanen op een bank', 'warning: Marokkanen'],
    ['Oekraïense moeder met kind', 'warning: Oekraïense'],
    ['Dikke man eet een hamburger', 'warning: Dikke'],
    ['Meisje met downsyndroom speelt piano', 'info: met downsyndroom'],
    ['Schepen Noor Haddad met een blinde man', 'info: een blinde man'],
    ['Poolse bouwvakkers herstellen het dak', 'info: Poolse'],
    ['Slechthorende kapper', 'warning: Slechthorende'],
    ['Nigeriaanse poetshulp', 'warning: Nigeriaanse'],
    ['Buschauffeur met Poolse roots', 'warning: met Poolse roots'],
    ['Homoseksuele ambtenaar aan het loket', 'warning: Homoseksuele'],
    ['Autistische leerling achter een computer', 'warning: Autistische'],
    ['Dove kok van het sociaal restaurant', 'info: Dove'],
    ['Islamitische vrouwen leren zwemmen', 'warning: Islamitische'],
    ['Moslims op het kerkplein', 'warning: Moslims'],
    ['Twee donkere jongens aan een tafel', 'warning: donkere'],
    ['Vrouw met hoofddoek en zwarte man aan tafel', 'warning: met hoofddoek'],
    ['Jongetje met sonde op de speelplaats', 'warning: met sonde'],
    ['Drie Afghanen herstellen fietsen', 'warning: Afghanen'],
  ])('is alles wat er staat, of niet nodig: %s', async (alt, expected) => {
    expect(await found('beeld-kenmerk', [alt])).toEqual([expected]);
  });

  it.each([
    ['Ahmad (28), vluchteling uit Syrië, snoeit de haag', 'warning: vluchteling'],
    ['Joseph, een Congolees uit de Kerkstraat, wint de quiz', 'warning: Congolees'],
    ['Aan de start staan Wout en Yonas, de Ethiopiër uit het asielcentrum', 'warning: Ethiopiër'],
    ['Schepen Hatice Demir, de eerste schepen van Turkse afkomst', 'warning: van Turkse afkomst'],
    ['Onze Turkse poetshulp Emine', 'warning: Turkse'],
    ['Hassan in zijn Marokkaanse winkel', 'info: Marokkaanse'],
    ['Moussa, een donkere man, plant een boom', 'warning: donkere'],
    ['Idris, een jongen met een donkere huid, vangt de bal', 'warning: met een donkere huid'],
    ['Grace, een zwarte vrouw, leest voor', 'warning: zwarte'],
  ])('is alles wat er staat, of niet nodig: %s', async (alt, expected) => {
    expect(await found('beeld-kenmerk', [alt])).toEqual([expected]);
  });

  it.each([
    'Vrouw met rode hoofddoek leest de krant',
    'Vrouw met een hoofddoek, man met een muts en kind met een ballon',
    'Ouder koppel op een bank in het park',
    'Begeleider en jongen in rolstoel',
    'Youssef (man in rolstoel) speelt schaak',
    'Turkse en Belgische vrouwen koken samen',
    'De Marokkaanse ambassadeur bezoekt het stadhuis',
    'Turkse vrouw voor de fabriek, 1968',
    'Zwarte kat op het muurtje',
    'Jef, een man met een zwarte hoed, zwaait',
    'Noor, een vrouw in een donkere jas, wacht op de bus',
    '"Zwarte jongen", schilderij van Lotte Maes',
    'Burgemeester An Claes en bewoners van de Kerkstraat',
    'Schepen Lotte Maes tussen tientallen senioren',
    'Burgemeester Wout Peeters danst met een oudere vrouw',
  ])('staat er terecht: %s', async (alt) => {
    expect(await found('beeld-kenmerk', [alt])).toEqual([]);
  });

  it.each([
    'Een man met een witte stok wacht aan het zebrapad tot het licht groen is',
    'An Peeters, slechtziend, test de nieuwe geleidelijn',
    'Poolse ambassadeur plant een boom met burgemeester An Claes',
    'Chinese lampionnen boven de straat',
    'Afrikaanse olifant in de dierentuin',
    'Oudere werknemer leert een jongere collega lassen',
    'Blinde muur met klimop',
    'Jongen speelt gitaar met zijn armprothese',
    'Amina Diallo uit de Molenstraat bakt koekjes',
    'Een loketmedewerker met hoofddoek geeft een formulier aan een jonge man',
    'De Chinese Muur op een poster',
    'Rolstoelbasketters tijdens de wedstrijd tegen Hoogbeke',
    'Kapper Ibrahim knipt een klant',
    'Spelers van de dovenvoetbalclub',
  ])('staat er niet: %s', async (alt) => {
    expect(await found('beeld-kenmerk', [alt])).toEqual([]);
  });

  it('naast een naam mag als de pagina over vluchten gaat', async () => {
    const alt = 'Reza, vluchteling uit Afghanistan';
    expect(await found('beeld-kenmerk', [alt], '# Praattafels\n\nOefen hier Nederlands.')).toEqual([
      'warning: vluchteling',
    ]);
    expect(await found('beeld-kenmerk', [alt], '# Lezing\n\nReza vertelt over zijn vlucht.')).toEqual([]);
  });

  it('mag als de pagina erover gaat', async () => {
    expect(await found('beeld-kenmerk', ['Man in rolstoel'], '# Sporten met een handicap')).toEqual([]);
    expect(await found('beeld-kenmerk', ['Turkse vrouwen'], '# Feest\n\nProef Turkse gerechten.')).toEqual([]);
    expect(await found('beeld-kenmerk', ['Turkse vrouw met kind'], '# Het stadsarchief')).toEqual([]);
  });

  it('mag niet omdat een ander deel van de pagina erover gaat', async () => {
    const page = '# Zwembad De Golf\n\nZwem hier elke dag.\n\n## Zwemlessen\n\nVolg een les.';
    const later = '## Ook met een handicap\n\nVraag de badkaart.';
    expect(await found('beeld-kenmerk', ['Man in rolstoel', `Kind](kind.jpg)\n\n${later}\n\n![Bad`], page)).toEqual([
      'warning: in rolstoel',
    ]);
    expect(await found('beeld-kenmerk', ['Man in rolstoel'], `${page}\n\n${later}`)).toEqual([]);
  });

  it('is geen vrijbrief voor een tweede kenmerk', async () => {
    expect(await found('beeld-kenmerk', ['Moslima met hoofddoek leert fietsen'])).toEqual(['warning: Moslima']);
  });

  it('van kleur staat er ook zonder verbuiging', async () => {
    expect(await found('beeld-kenmerk', ['Donker jongetje op de fiets'])).toEqual(['warning: Donker']);
  });

  it('staat niet in de plaats van een naam die bij het beeld staat', async () => {
    const inHtml = async (alt: string, caption: string) => {
      const text = `<h1>Zwemmen met een handicap</h1><figure><img src="a.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
      const { findings } = await check(text, { path: 'a.html', format: 'html', only: ['beeld-kenmerk'] });
      return findings.map(({ match }) => match);
    };
    expect(await inHtml('Rolstoelgebruiker in de zwembadlift', 'Ook Geert (43) komt elke week.')).toEqual([
      'Rolstoelgebruiker',
    ]);
    expect(await inHtml('Rolstoelgebruiker in de zwembadlift', 'Met de lift raakt u in het water.')).toEqual([]);
    expect(await inHtml('Geert in de zwembadlift', 'Geert (43) komt elke week.')).toEqual([]);
    expect(await inHtml('Man in rolstoel in de zwembadlift', 'Geert (43) komt elke week.')).toEqual([]);
  });

  it('valt op als alleen die ene persoon het krijgt', async () => {
    const others = ['Een man leest de krant', 'Loketmedewerker geeft een kaart aan een bezoeker'];
    expect(await found('beeld-kenmerk', ['Vrouw met hoofddoek kiest een boek', ...others])).toEqual([
      'info: met hoofddoek',
    ]);
    expect(await found('beeld-kenmerk', ['Vrouw met hoofddoek kiest een boek', others[0] as string])).toEqual([]);
  });
});

describe('een rol', () => {
  it.each([
    ['Vrijwilliger helpt vluchteling met fiets', 'warning: vluchteling'],
    ['Een dame met hoofddoek wordt door een medewerker geholpen', 'warning: Een dame met hoofddoek'],
    ['In het buurthuis leert een vrijwilliger een Syrische man lezen', 'warning: een Syrische man'],
    ['Jongen helpt blinde vrouw oversteken', 'info: blinde vrouw'],
  ])('van wie alleen hulp krijgt: %s', async (alt, expected) => {
    expect(await found('beeld-rol', [alt])).toEqual([expected]);
  });

  it.each([
    'Leerkracht helpt anderstalige kinderen met hun huiswerk',
    'Man krijgt hulp van vrouw',
    'Brandweerman helpt oudere dame uit brandend huis',
    'Vrouw in rolstoel helpt blinde man',
    'Vrouw met hoofddoek krijgt een diploma',
    'Een man duwt zijn moeder in een rolstoel',
  ])('die gewoon is: %s', async (alt) => {
    expect(await found('beeld-rol', [alt])).toEqual([]);
  });

  it('is gewoon waar iedereen hulp krijgt', async () => {
    const alts = ['Vrouw met hoofddoek krijgt hulp bij een mail', 'Student helpt oudere man met zijn tablet'];
    expect(await found('beeld-rol', alts)).toEqual([]);
  });

  it('is een patroon op een pagina over die mensen pas vanaf twee beelden', async () => {
    const page = '# Nederlands leren\n\nVoor nieuwkomers.';
    const [first, second] = ['Vrijwilliger helpt een vluchteling', 'Leerkracht geeft uitleg aan een Syrische vrouw'];
    expect(await found('beeld-rol', [first], page)).toEqual([]);
    expect(await found('beeld-rol', [first, second], page)).toEqual(['warning: een Syrische vrouw']);
    expect(await found('beeld-rol', [first, second, 'Cursisten spelen een gesprek'], page)).toEqual([]);
    expect(await found('beeld-rol', [first, second, 'Olena speelt een gesprek na'], page)).toEqual([]);
  });

  it('van vrouwen en mannen telt vanaf twee beelden van elk', async () => {
    const home = ['Vrouw kookt soep', 'Meisjes poetsen de klas'];
    const work = ['Man herstelt een fiets', 'Jongens bouwen een kamp'];
    expect(await found('beeld-rol', [...home, ...work])).toEqual(['warning: Meisjes']);
    expect(await found('beeld-rol', [...home, ...work, 'Vrouw leidt de vergadering'])).toEqual([]);
    expect(await found('beeld-rol', [...home, 'Man herstelt een fiets', 'Man leest de krant'])).toEqual([]);
  });
});

describe('een cliché', () => {
  it.each([
    ['Zwarte man dealt drugs aan het station', 'warning: Zwarte man dealt'],
    ['Vrouw met hoofddoek drinkt muntthee', 'warning: met hoofddoek drinkt muntthee'],
    ['Afrikaanse vrouw in traditionele kledij', 'warning: Afrikaanse vrouw in traditionele kledij'],
    ['Kwieke senioren wandelen langs het kanaal', 'warning: Kwieke senioren'],
    ['Arme vrouw krijgt een pakket', 'warning: Arme'],
    ['Exotische danseres op het podium', 'warning: Exotische'],
    ['Oude man lacht ondanks zijn blindheid', 'warning: ondanks zijn blindheid'],
    ['Twee mannetjes van de technische dienst', 'warning: mannetjes'],
    ['Hoewel Lien blind is, schildert ze', 'warning: Hoewel Lien blind is'],
    ['Ook al is hij doof, hij danst', 'warning: Ook al is hij doof'],
    ['Niettegenstaande haar hoge leeftijd zwemt Irma', 'warning: Niettegenstaande haar hoge leeftijd'],
    ['Zelfs met haar rollator danst Simonne', 'warning: Zelfs met haar rollator'],
    ['Dove jongen lacht ondanks alles', 'warning: Dove jongen lacht ondanks alles'],
    ['Ook op hoge leeftijd kan men nog mee', 'warning: Ook op hoge leeftijd kan men nog'],
    ['Lotte (91) is nog heel goed ter been', 'warning: nog heel goed ter been'],
    ['Ellen met het syndroom van Down is een zonnetje in huis', 'warning: zonnetje in huis'],
    ['Ook meisjes kunnen lassen', 'warning: Ook meisjes kunnen'],
    ['De meisjes van het onthaal staan klaar', 'warning: meisjes van het onthaal'],
    ['Onze enige mannelijke begeleider Thomas', 'warning: enige mannelijke'],
    ['Onze schepenen staan hun mannetje', 'warning: staan hun mannetje'],
    ['Exotische hapjes van de nieuwkomers', 'warning: Exotische hapjes'],
    ['Afrikanen hebben ritme in het bloed', 'warning: Afrikanen hebben ritme in het bloed'],
    ['Hangjongeren van Turkse origine', 'warning: Hangjongeren van Turkse origine'],
    ['Zorgenkindje met sonde', 'warning: Zorgenkindje'],
    ['Jonge vrijwilliger helpt oma met de tablet', 'warning: oma'],
  ])('over mensen: %s', async (alt, expected) => {
    expect(await found('beeld-stereotype', [alt])).toEqual([expected]);
  });

  it.each([
    'Leerlingen koken couscous in de klas',
    'Inspirerende spreker voor een volle zaal',
    'Dankbare inwoners bedanken de poetsploeg',
    'Zielige hond in een hok',
    'Vrouw met kleurrijke hoofddoek leest voor',
    'Jongeren praten over drugs met een straathoekwerker',
    'Afrikaanse muzikant speelt op een djembé',
    'Sneeuwmannetje in het park',
    'Arme grond met heide',
    'Exotische planten in de serre',
    'Ritme zit in het bloed van de fanfare',
    'Speciale gasten op het stadhuis',
    'De eerste vrouwelijke burgemeester van Oostmere, 1983',
    'Een vrouw wisselt de band van haar fiets',
    'Jozef (102) krijgt bloemen van de burgemeester',
    'De ploeg van An speelt ook mee',
    'Een vrouw betaalt met haar kaart, dat kan ook',
    'Op zijn leeftijd kan een kind nog niet alleen zwemmen',
    'Meisjes van de voetbalploeg vieren hun doelpunt',
    'Een moeder helpt oma de trap af',
    'Ook meisjes kunnen inschrijven',
  ])('is het niet: %s', async (alt) => {
    expect(await found('beeld-stereotype', [alt])).toEqual([]);
  });

  it.each([
    ['Schepen An Claes en de mooie Fatima Diallo', 'mooie'],
    ['Onze charmante Lotte aan het onthaal', 'charmante'],
    ['Een knappe verpleegster neemt bloed af', 'knappe'],
    ['Charmante gids toont de kerk', 'Charmante'],
    ['De jongens voetballen, de meisjes kijken toe', 'jongens voetballen, de meisjes kijken'],
    ['Vaders aan de barbecue, moeders bij de salades', 'Vaders aan de barbecue, moeders bij de salades'],
    ['Wout lijdt aan autisme en helpt in de bib', 'lijdt aan autisme'],
    ['Irma draagt haar kruis met moed', 'draagt haar kruis met moed'],
    ['Blinde man laat de moed niet zakken', 'Blinde man laat de moed niet zakken'],
    ['Jan, een eenvoudige ziel, veegt de straat', 'eenvoudige ziel'],
    ['Dove medewerker bedient klanten met de glimlach', 'Dove medewerker bedient klanten met de glimlach'],
    ['Behulpzame vrijwilliger naast een blinde vrouw', 'Behulpzame vrijwilliger'],
    ['Kinderen die net iets anders zijn spelen mee', 'die net iets anders zijn'],
    ['De mannen van de groendienst', 'mannen van de groendienst'],
    ['Onze "haan in het kippenhok" Jonas', 'haan in het kippenhok'],
    ['Onze vrouwelijke buschauffeur An', 'Onze vrouwelijke buschauffeur'],
    ['Een vrouwelijke agente', 'vrouwelijke agente'],
    ['De mensen hebben weinig, maar zijn zo gastvrij', 'hebben weinig, maar zijn zo gastvrij'],
    ['Ze hebben niets, maar ze lachen altijd', 'hebben niets, maar ze lachen altijd'],
    ['Lachende Congolese kinderen', 'Lachende Congolese kinderen'],
    ['Armen schuiven aan voor soep', 'Armen'],
    ['Jozef (95) is nog helder in het hoofd', 'nog helder in het hoofd'],
  ])('van uiterlijk, medelijden of rollen: %s', async (alt, expected) => {
    expect(await found('beeld-stereotype', [alt])).toEqual([`warning: ${expected}`]);
  });

  it.each([
    'De mooie Grote Markt bij avond',
    'De elegante Villa Rosa',
    'De mooie Maria op het altaar',
    'Knappe winnaars van de quiz',
    'Meisjes en jongens knutselen en voetballen',
    'De meisjes voetballen, de jongens dansen',
    'Een meisje bakt een taart en een jongen bouwt een toren',
    'De eerste vrouwelijke voorzitter van Oostmere',
    'Moeders drinken koffie terwijl hun zonen voetballen',
    'De mooie Lotte Claes-bank in het park',
    'Beeld van de blonde Maria Theresia',
    'De mannen en vrouwen van de brandweer',
    'De sterke man van het circus tilt een gewicht',
    'Kinderen dragen hun kruis in de processie',
    'Vrouw met hoofddoek werkt met een glimlach',
    'De kastanje lijdt aan een ziekte',
    'Een eenvoudige manier om te sorteren',
    'Senioren serveren met een glimlach koffie',
    'Behulpzame medewerkers aan de balie',
    'Vrijwilliger en kind bouwen een toren die iets anders is',
    'De jongens van de zesde klas',
    'Vrouwelijke voetballers op het veld',
    'Vrouwelijke en mannelijke agenten overleggen',
    'Een vrouwelijke agent regelt het verkeer',
    'Ze hebben weinig tijd en toch veel plezier',
    'Lachende kinderen op de glijbaan',
    'Het water is nog helder',
    'De sterkste man van Hoogbeke trekt een vrachtwagen',
    'Moeder draagt haar kind',
    'Twee honden: een mannetje en een vrouwtje',
  ])('is geen medelijden en geen rol: %s', async (alt) => {
    expect(await found('beeld-stereotype', [alt])).toEqual([]);
  });

  it('maakt volwassenen klein, ook op een pagina over een oma met een kat', async () => {
    const page = '# Oma Greet\n\nGreet woont bij haar kleindochter en een kat.';
    expect(await found('beeld-stereotype', ['Lief omaatje aan tafel'], page)).toEqual(['warning: omaatje']);
    expect(await found('beeld-stereotype', ['Een vrouwtje op de mat'], page)).toEqual([]);
  });

  it('vervangt de melding over de woorden zelf', async () => {
    const { findings } = await check('![Allochtone hangjongeren op het plein](plein.jpg)', {
      path: 'a.md',
      format: 'markdown',
      only: ['beeld-stereotype', 'inclusieve-woorden'],
    });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['beeld-stereotype']);
  });

  it('kan in twee teksten van een beeld staan, en is één melding', async () => {
    const figure = (alt: string, caption: string) =>
      `<figure><img src="a.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
    const inHtml = async (text: string) => {
      const { findings } = await check(text, { path: 'a.html', format: 'html', only: ['beeld-stereotype'] });
      return findings.map(({ match }) => match);
    };
    expect(await inHtml(figure('Blinde loper', 'Hoewel hij blind is, liep Karim mee. Een echte inspiratie!'))).toEqual([
      'Hoewel hij blind is',
    ]);
    expect(
      await inHtml(figure('Jongeren van Marokkaanse afkomst', 'Overlast in het park? Meld het aan de wijkagent.')),
    ).toEqual(['van Marokkaanse afkomst']);
    expect(await inHtml(figure('Jongeren in het park', 'Overlast in het park? Meld het aan de wijkagent.'))).toEqual(
      [],
    );
  });

  it('is één melding voor één beeld', async () => {
    const { findings } = await check('![Dappere jongen in rolstoel](foto.jpg)', { path: 'a.md', format: 'markdown' });
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('beeld'))).toEqual(['beeld-stereotype']);
  });
});
