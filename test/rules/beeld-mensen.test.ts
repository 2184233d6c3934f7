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
    'Poolse bouwvakkers herstellen het dak',
    'De Marokkaanse ambassadeur bezoekt het stadhuis',
    'Turkse vrouw voor de fabriek, 1968',
    'Zwarte kat op het muurtje',
    '"Zwarte jongen", schilderij van Lotte Maes',
    'Burgemeester An Claes en bewoners van de Kerkstraat',
    'Schepen Lotte Maes tussen tientallen senioren',
    'Burgemeester Wout Peeters danst met een oudere vrouw',
  ])('staat er terecht: %s', async (alt) => {
    expect(await found('beeld-kenmerk', [alt])).toEqual([]);
  });

  it('mag als de pagina erover gaat', async () => {
    expect(await found('beeld-kenmerk', ['Man in rolstoel'], '# Sporten met een handicap')).toEqual([]);
    expect(await found('beeld-kenmerk', ['Turkse vrouwen'], '# Feest\n\nProef Turkse gerechten.')).toEqual([]);
    expect(await found('beeld-kenmerk', ['Turkse vrouw met kind'], '# Het stadsarchief')).toEqual([]);
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
  ])('is het niet: %s', async (alt) => {
    expect(await found('beeld-stereotype', [alt])).toEqual([]);
  });

  it('is één melding voor één beeld', async () => {
    const { findings } = await check('![Dappere jongen in rolstoel](foto.jpg)', { path: 'a.md', format: 'markdown' });
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('beeld'))).toEqual(['beeld-stereotype']);
  });
});
