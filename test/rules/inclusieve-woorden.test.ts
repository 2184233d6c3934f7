import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const RULE = 'inclusieve-woorden';

async function findings(text: string, options: Readonly<Record<string, string>> = {}) {
  return (await check(text, { only: [RULE], rules: { [RULE]: { severity: 'warning', ...options } } })).findings;
}
const marked = async (text: string, options?: Readonly<Record<string, string>>) =>
  (await findings(text, options)).map(({ match }) => match);

describe('waar gidsen verschillen', () => {
  it.each([
    ['De lift helpt personen met een beperking.', { handicap: 'handicap' }],
    ['De lift helpt personen met een handicap.', { handicap: 'beperking' }],
    ['De gids toont autistische kinderen de weg.', { autisme: 'persoon-eerst' }],
    ['De tegels helpen blinden bij het oversteken.', { groepsnaam: 'mens-eerst' }],
    ['Elke leerling komt als hij of zij klaar is.', { paren: 'neutraal' }],
  ])('zwijgt de regel, tot de stad kiest: %s', async (text, options) => {
    expect(await marked(text)).toEqual([]);
    expect(await marked(text, options)).toHaveLength(1);
  });

  it('stelt de regel alleen het woord voor dat de stad koos', async () => {
    const advice = async (handicap: string) =>
      (await findings('De bus helpt gehandicapten.', { handicap })).flatMap(({ suggestions = [] }) =>
        suggestions.map(({ text }) => text),
      );
    expect((await advice('handicap')).join()).not.toContain('beperking');
    expect((await advice('beperking')).join()).not.toContain('handicap');
  });
});

describe('woorden waarmee de tekst zelf niemand zo noemt', () => {
  it.each([
    ['de functie van iemand met een naam', 'Vraag het aan maatschappelijk werkster Greet De Cock.'],
    ['wie eerst genoemd staat', 'Lutgarde, een gepensioneerde verpleegster, leest voor.'],
    ['een paar', 'We zoeken een poetsvrouw/poetsman.'],
    ['een ontkenning', 'De buren zijn niet dement of achterlijk.'],
    ['een vraag met een neen', 'Gaat het om illegalen? Neen. Deze mensen wachten op hun papieren.'],
    ['een woord van een ander', 'De oudjes, zoals een raadslid ons noemde, komen niet.'],
    ['een verkleedpartij', 'Vroeger verkleedden de leiders zich als indianen en eskimo’s.'],
    ['de naam van een raad', 'De stedelijke gehandicaptenraad test de helling.'],
    ['bekende mensen in een aanspreking', 'Geachte dames en heren schepenen'],
    ['een oude tekst', 'Uit het parochieblad, oktober 1987\n\nDe gehandicapten dansten tot middernacht.'],
    ['een oude tekst met een noot', 'De bejaarden zongen mee.\n\n(Dit artikel uit het archief is niet aangepast.)'],
    ['een gewoon woord', 'Eén op de zeven volwassenen is laaggeletterd. Wie naar een rusthuis verhuist, meldt dat.'],
  ])('krijgen geen melding: %s', async (_, text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each([
    ['De poetsvrouw komt op maandag.', 'poetsvrouw'],
    ['Gaat het goed met de bejaarden? We bellen hen elke week.', 'bejaarden'],
    ['Een vereniging voor bejaarden uit 1987 krijgt een subsidie.', 'bejaarden'],
    ['Uit het archief van 1950 haalden we foto’s van bejaarden.', 'bejaarden'],
    ['Uit de wet van 1987 blijkt dat gehandicapten korting krijgen.', 'gehandicapten'],
  ])('wel waar de tekst ze gebruikt: %s', async (text, word) => {
    expect(await marked(text)).toEqual([word]);
  });
});

describe('een woord over leeftijd of gezondheid', () => {
  it.each([
    'Een bejaarde merrie krijgt een plaats in de weide.',
    'De kreupele zwanen zwemmen weer.',
    'De gehandicapte kater zoekt een thuis.',
    'De bejaarde vrachtwagens gaan naar de sloop.',
    'Het bejaarde kerkorgel klinkt weer.',
    'De oudjes in het dierenasiel zoeken een mand.',
    'De oudjes onder de bussen rijden nog op diesel.',
    'Deze twee kastanjelaars zijn echte oudjes.',
    'De sneeuwklokjes achter de kerk zijn echte oudjes.',
    'De bejaarde boompjes krijgen water.',
    'De kreupele muizen liepen weg.',
    'De huismoeder is een nachtvlinder met gele vleugels.',
  ])('gaat niet over een mens: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each([
    ['De bejaarde buurman leest de krant.', 'bejaarde'],
    ['De kreupele jager vertelt zijn verhaal.', 'kreupele'],
    ['De oudjes van de petanqueclub winnen.', 'oudjes'],
    ['De oudjes in de zetel drinken koffie.', 'oudjes'],
    ['De bejaarde kreeg een bos bloemen.', 'bejaarde'],
  ])('gaat over een mens: %s', async (text, word) => {
    expect(await marked(text)).toEqual([word]);
  });
});

describe('vader en moeder', () => {
  it.each([
    'De papa en mama van Elif bakken wafels.',
    'Vader en moeder planten een boom voor hun dochter.',
    'Haar mama en papa komen naar het optreden.',
    'Vader en moeder meerkoet voeden vier jongen.',
  ])('zijn hier van één gezin: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each([
    ['Moeders en vaders halen hun kind af aan de poort.', 'Moeders en vaders'],
    ['Elk kind danst met zijn papa en mama.', 'papa en mama'],
    ['De kinderen knutselen samen met hun mama en papa.', 'mama en papa'],
    ['Een gezin met vader en moeder betaalt minder.', 'vader en moeder'],
  ])('zijn een beeld van elk gezin: %s', async (text, words) => {
    expect(await marked(text)).toEqual([words]);
  });

  it('mogen op een foto staan', async () => {
    const { findings: found } = await check('![Mama en papa duwen de buggy](park.jpg)', {
      only: [RULE],
      format: 'markdown',
    });
    expect(found).toEqual([]);
  });
});

describe('mensen naast elkaar', () => {
  it.each([
    ['Wie autistisch is, komt vroeger. Normale deelnemers komen om 10 uur.', 'Normale deelnemers'],
    ['Zowel Vlamingen als moslims helpen mee.', 'Vlamingen als moslims'],
    ['Veel zwakkeren in de maatschappij bellen niet.', 'zwakkeren in de maatschappij'],
    ['De dames van de refter zorgen voor soep.', 'dames van de refter'],
    ['Alex is een transseksueel.', 'transseksueel'],
    ['Noor is een transgender en woont in Gent.', 'een transgender'],
    ['Mehmet lijdt aan het syndroom van Down.', 'lijdt aan'],
    ['Greet lijdt aan een zeldzame spierziekte.', 'lijdt aan'],
    ['Ondanks haar blindheid speelt Hilde piano.', 'Ondanks haar blindheid'],
    ['Ondanks zijn hoge leeftijd fietst Jef naar zee.', 'Ondanks zijn hoge leeftijd'],
    ['Een zigeunerorkest opent het bal.', 'zigeunerorkest'],
  ])('krijgen een naam die wegzet: %s', async (text, words) => {
    expect(await marked(text)).toEqual([words]);
  });

  it.each([
    'Normale deelnemers betalen 10 euro.',
    'Christenen en moslims koken samen.',
    'Belgen en Turken spelen een match.',
    'De dames van de eerste ploeg winnen.',
    'De zwaksten in het peloton lossen.',
    'De kerk staat er nog, ondanks haar hoge leeftijd.',
    'Ondanks zijn verkoudheid zingt Jef.',
    'De Zigeunerstraat is dicht.',
  ])('worden niet weggezet: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('een vooroordeel', () => {
  it.each([
    ['Amina praat vlot Nederlands voor een Syriër.', 'voor een Syriër'],
    ['Brazilianen hebben het dansen in hun bloed.', 'in hun bloed'],
    ['Koken zit Italianen in het bloed.', 'in het bloed'],
    ['Op het plein praten zwarten en Turken.', 'zwarten'],
    ['De zigeunertjes gaan naar school.', 'zigeunertjes'],
    ['Haar broer is normaal, zij heeft het syndroom van Down.', 'is normaal'],
    ['Kinderen met een gebrek zwemmen gratis.', 'met een gebrek'],
    ['Wie aan een rolstoel vastzit, neemt de lift.', 'aan een rolstoel vastzit'],
    ['Onze buur zegt dat hij zit vast aan zijn rolstoel.', 'zit vast aan zijn rolstoel'],
    ['De kapster is vroeger een man geweest.', 'vroeger een man geweest'],
    ['Zelfs een meisje kan deze fiets herstellen.', 'Zelfs een meisje kan'],
    ['Gastarbeiders wonen in de barakken.', 'Gastarbeiders'],
  ])('krijgt een melding: %s', async (text, words) => {
    expect(await marked(text)).toEqual([words]);
  });

  it.each([
    ['een taal die voor iemand moeilijk is', 'Nederlands is best moeilijk voor een Chinees.'],
    ['een maaltijd voor iemand', 'Ze kookt elke week voor een Syriër.'],
    ['een familie met een talent', 'Muziek zit de familie Okafor in het bloed.'],
    ['een onderzoek', 'Artsen meten bij Turkse kinderen ijzer in hun bloed.'],
    ['een spel', 'De zwarten en de witten van de dammers staan gelijk.'],
    ['een gewone toestand', 'De temperatuur is normaal, ook voor wie epilepsie heeft.'],
    ['een ruzie', 'Een ruzie met je broer is normaal, met of zonder handicap.'],
    ['een tekort', 'Kinderen met een gebrek aan slaap leren trager.'],
    ['een ding', 'Wie koopt er een toestel met een gebrek?'],
    ['een tas', 'Zijn rugzak zit vast aan zijn rolstoel, zegt hij.'],
    ['een man van vroeger', 'Hier was vroeger een man die messen sleep.'],
    ['een vrouw van een zekere leeftijd', 'Zelfs een vrouw van 90 danste mee.'],
    ['een verhaal met een jaartal', 'De gastarbeiders kwamen in 1963 naar Genk.'],
    ['één bekende moeder', 'Het gezin van de alleenstaande moeder krijgt een buddy.'],
  ])('niet: %s', async (_, text) => {
    expect(await marked(text)).toEqual([]);
  });
});

describe('woorden over mensen', () => {
  it('krijgen nooit een wijziging die vanzelf gebeurt', async () => {
    const found = await findings('Veel allochtonen en gehandicapten en bejaarden kennen het aanbod niet.');
    expect(found.length).toBeGreaterThan(2);
    expect(found.flatMap(({ suggestions = [] }) => suggestions.filter(({ safety }) => safety === 'safe'))).toEqual([]);
  });
});

describe('een mens op een foto', () => {
  it('is een vrouw of een man, en mag zo heten', async () => {
    const found = async (text: string) => (await check(text, { only: [RULE], format: 'markdown' })).findings.length;
    expect(await found('![Begeleidster leest een boek voor](voorlezen.jpg)')).toBe(0);
    expect(await found('We zoeken een begeleidster voor de kleuters.')).toBe(1);
  });
});
