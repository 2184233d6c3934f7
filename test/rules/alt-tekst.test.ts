import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const OPTIONS = { path: 'pagina.html', format: 'html', kind: 'webpagina', only: ['alt-tekst'] } as const;

async function findings(html: string) {
  return (await check(html, OPTIONS)).findings;
}
const ofAlt = (alt: string, src = 'foto.jpg') => findings(`<p><img src="${src}" alt="${alt}"></p>`);
const messageOf = async (alt: string, src?: string) => (await ofAlt(alt, src)).map(({ message }) => message).join();

describe('een bestandsnaam', () => {
  it.each([
    'IMG_1234',
    'img 20240512',
    'DSC0012',
    'DSCF4432.JPG',
    'header-2.jpg',
    'Plan markt def.png',
    'WhatsApp Image 2024-05-12 at 10.11.12',
    'Schermafbeelding 2024-05-12 om 10.11.12',
    'shutterstock_182736455',
    'buurtfeest_2024_def',
    'logo-hoogbeke',
    'markt-2024',
    'image001.png',
    'https://www.hoogbeke.example/foto/1.jpg',
    'C:\\foto\\logo.bmp',
    '3f9a2c11-84d0-4b7e-9c1d',
  ])('is geen tekst: %s', async (alt) => {
    expect(await messageOf(alt)).toMatch(/is (?:de naam van een bestand|een webadres)\./u);
  });

  it('is ook de naam van het bestand zelf, met streepjes', async () => {
    expect(await messageOf('speelplein-kriebels-zomer', '/img/speelplein-kriebels-zomer.jpg')).toContain('bestand');
    expect(await messageOf('1284', '/img/1284.jpg')).toContain('bestand');
  });

  it.each([
    'Sint-Pieters-Leeuw',
    'Heist-op-den-Berg',
    'E-loket',
    'e-loket',
    'covid-19',
    'doe-het-zelf',
    'UiTPAS',
    '112',
    '2025',
    'Kind & Gezin',
    'Scan de QR-code',
    'Scan 12 documenten',
    'P10',
    'Foto-expo in de bib',
    'Station Hoogbeke-Noord',
  ])('is niet: %s', async (alt) => {
    expect(await ofAlt(alt)).toEqual([]);
  });
});

describe('een woord dat niets zegt', () => {
  it.each([
    'foto',
    'Foto 3',
    'Afbeelding',
    'image (2)',
    'alt',
    'test',
    'untitled',
    'banner',
    'logo',
    'grafiek',
    'Geen alt-tekst',
    '-',
    '...',
  ])('staat er in de plaats van een tekst: %s', async (alt) => {
    expect(await messageOf(alt)).toContain('zegt niets over deze afbeelding');
  });

  it.each(['lijn', 'Achtergrond', 'decoratief', 'Sfeerbeeld'])('is versiering, een tip: %s', async (alt) => {
    expect((await ofAlt(alt)).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('raadt bij een grafiek niet aan om niets te zeggen', async () => {
    expect(await messageOf('grafiek')).not.toContain('versiering');
  });

  it.each(['Kan een afbeelding zijn van 12 mensen', 'Afbeelding met gras, boom Automatisch gegenereerde beschrijving'])(
    'komt van een programma: %s',
    async (alt) => {
      expect(await messageOf(alt)).toContain('Een programma schreef');
    },
  );

  it.each(['De Lijn', 'Testcentrum', 'Logopedist Lotte Maes', 'Kaartje leggen in het buurthuis', 'Plan', 'Kaart'])(
    'is geen tekst die in een link iets zegt: %s',
    async (alt) => {
      expect(await findings(`<a href="/x"><img src="a.jpg" alt="${alt}"></a>`)).toEqual([]);
    },
  );
});

describe('het onderwerp in één woord', () => {
  it('zegt te weinig bij een beeld zonder bijschrift', async () => {
    expect(await messageOf('vergadering')).toContain('zegt alleen het onderwerp');
    expect(await messageOf('De buurt')).toContain('zegt alleen het onderwerp');
  });

  it('volstaat in een link, bij een icoon en boven een bijschrift dat de rest vertelt', async () => {
    expect(await findings('<a href="/wijk"><img src="w.jpg" alt="Wijk"></a>')).toEqual([]);
    expect(await ofAlt('Gemeente', 'icoon-huis.svg')).toEqual([]);
    const caption = '<figcaption>De jeugdraad kiest een nieuwe voorzitter.</figcaption>';
    expect(await findings(`<figure><img src="v.jpg" alt="vergadering">${caption}</figure>`)).toEqual([]);
  });
});

describe('een beeld boven of onder aan elke pagina', () => {
  it('heeft ook een tekst nodig, maar zijn woorden zijn niet van deze tekst', async () => {
    const header = (alt: string) => `<header><a href="/"><img src="w.jpg" alt="${alt}"></a></header><p>Welkom.</p>`;
    expect(await findings(header('Stad Hoogbeke, naar de startpagina'))).toEqual([]);
    expect((await findings(header('banner'))).map(({ match }) => match)).toEqual(['banner']);
    const words = { ...OPTIONS, only: ['inclusieve-woorden', 'beeld-kenmerk'] };
    expect((await check(header('Een allochtone man'), words)).findings).toEqual([]);
  });
});

describe('een begin dat alleen aankondigt', () => {
  const below = async (title: string, alt: string) =>
    (await findings(`<h1>${title}</h1><p>Kom kijken.</p><img src="a.jpg" alt="${alt}">`)).map(({ match }) => match);

  it('blijft overbodig op een pagina met foto’s van een feest', async () => {
    expect(await below('Foto’s van de kermis', 'Foto van een draaimolen')).toEqual(['Foto van']);
    expect(await below('Fotowedstrijd: de winnaars', 'Afbeelding van een molen')).toEqual(['Afbeelding van']);
  });

  it('hoort erbij waar de foto zelf het werk is', async () => {
    expect(await below('Fotowedstrijd: de winnaars', 'Foto van een molen')).toEqual([]);
    expect(await below('Tentoonstelling in de bib', 'Tekening van een molen')).toEqual([]);
  });

  it.each([
    ['Foto van de brug', 'Foto van', '“De brug”'],
    ['Een afbeelding van een merel', 'Een afbeelding van', '“Een merel”'],
    ['Foto: kinderen op het ijs', 'Foto:', '“Kinderen op het ijs”'],
    ['Image of a bridge', 'Image of', '“A bridge”'],
    ['Icoon van een slot', 'Icoon van', '“Een slot”'],
    ['Icoon telefoon', 'Icoon', '“Telefoon”'],
    ['Foto gemeentehuis', 'Foto', '“Gemeentehuis”'],
    ['Hier ziet u de nieuwe brug', 'Hier ziet u', '“De nieuwe brug”'],
    ['Op de foto zie je twee zwanen', 'Op de foto zie je', '“Twee zwanen”'],
    ['Deze foto toont de sporthal', 'Deze foto toont', '“De sporthal”'],
    ['Sfeerfoto van de kermis', 'Sfeerfoto van', '“De kermis”'],
  ])('kan weg: %s', async (alt, opening, rest) => {
    const [finding] = await ofAlt(alt);
    expect(finding?.match).toBe(opening);
    expect(finding?.message).toContain(rest);
  });

  it.each([
    'Foto uploaden',
    'Foto of video toevoegen',
    'Icoon van de Vlaamse muziek',
    'Logo ontwerpen in de academie',
    'Foto’s van het feest',
    'Foto van de maand: een reiger in de mist',
    'Luchtfoto van de haven',
    'Groepsfoto van de vrijwilligers',
    'Oude foto van de Markt',
    'Foto van de Markt in 1914',
    'Schermafbeelding van het startscherm',
    'Portret van Chidi Eze',
    'Beeld van Sint-Rochus in de kerk',
    'Fototoestel op een statief',
    'Logopedist aan het werk',
    'Een fotograaf op een ladder',
    'Tekening van Lotte, 6 jaar',
    'Affiche van de Molendag, zondag 27 april',
  ])('is iets anders: %s', async (alt) => {
    expect(await ofAlt(alt)).toEqual([]);
  });

  it('vraagt bij een link waar die naartoe gaat', async () => {
    const [finding] = await findings('<a href="/"><img src="l.svg" alt="Logo van de gemeente Hoogbeke"></a>');
    expect(finding?.message).toContain('“Gemeente Hoogbeke, naar de website”');
    const [photo] = await findings('<a href="/bad"><img src="l.jpg" alt="Foto van het zwembad"></a>');
    expect(photo?.message).toContain('waar de link naartoe gaat');
  });

  it.each(['Logo van de provincie', 'Pictogram ringleiding', 'Icoon van een slot'])('is een tip: %s', async (alt) => {
    expect((await ofAlt(alt)).map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('de maker', () => {
  it.each([
    ['De markt © Stad Hoogbeke', '© Stad Hoogbeke'],
    ['De markt (foto: Lotte Claes)', 'foto: Lotte Claes'],
    ['Een buis in de sleuf, bron: Aquafin', 'bron: Aquafin'],
    ['De markt - foto Stad Hoogbeke', 'foto Stad Hoogbeke'],
    ['De markt (foto Lotte Claes)', 'foto Lotte Claes'],
    ['Spelend kind - Shutterstock', 'Shutterstock'],
    ['Foto: K. Claes', 'Foto: K. Claes'],
  ])('hoort in het bijschrift: %s', async (alt, credit) => {
    expect((await ofAlt(alt)).map(({ match }) => match)).toEqual([credit]);
  });

  it.each([
    'Fotograaf Youssef Amrani opent zijn expo',
    'De bron van de Leie',
    'Het teken © op een bord',
    'Fatima fotografeert de bron: een put met een steen erop',
  ])('staat er niet: %s', async (alt) => {
    expect(await ofAlt(alt)).toEqual([]);
  });
});

describe('een herhaling', () => {
  it.each([
    '<h2>An Claes</h2><img src="an.jpg" alt="An Claes">',
    '<a href="/pmd"><img src="pmd.png" alt="Pmd"> Pmd</a>',
    '<table><tr><td><img src="gft.png" alt="pictogram gft"> Gft</td></tr></table>',
    '<figure><img src="a.jpg" alt="Zonnepanelen op de sporthal"><figcaption>Zonnepanelen op de sporthal (foto: stad Oostmere)</figcaption></figure>',
    '<figure><img src="a.jpg" alt="Buren planten een boom"><figcaption>Buren planten een boom. Dat doen ze elk jaar.</figcaption></figure>',
    '<a href="/bad"><img src="bad.jpg" alt="Zwembad"></a><h3><a href="/bad">Zwembad</a></h3>',
  ])('klinkt twee keer: %s', async (html) => {
    expect((await findings(html)).map(({ message }) => message).join()).toContain('twee keer');
  });

  it.each([
    '<figure><img src="a.jpg" alt="De markt"><figcaption>De markt van Hoogbeke op zaterdag</figcaption></figure>',
    '<table><tr><td>Ja</td><td><img src="v.png" alt="Ja"></td></tr></table>',
    '<a href="/bad"><img src="bad.jpg" alt="Zwembad"></a><h3>Zwembad</h3>',
    '<h2>An Claes</h2><img src="an.jpg" alt="Portret van An Claes">',
  ])('is dit niet: %s', async (html) => {
    expect(await findings(html)).toEqual([]);
  });
});

describe('een andere taal', () => {
  it.each([
    'young woman holding a baby',
    'Road works on the street',
    'femme avec enfant dans la rue',
    'mann und frau mit kindern',
  ])('leest een schermlezer verkeerd voor: %s', async (alt) => {
    expect(await messageOf(alt)).toContain('Schrijf ook de alt-tekst in het Nederlands');
  });

  it.each([
    'Walking football voor 55-plussers',
    'The Young Brass Band',
    'Rue de la Station in Komen',
    'Bord met “Save the date with us”',
    'De street art workshop',
    'Team building in het bos',
  ])('is een naam of een leenwoord niet: %s', async (alt) => {
    expect(await ofAlt(alt)).toEqual([]);
  });

  it('mag wie er iets over zegt', async () => {
    expect(await findings('<img src="a.jpg" lang="en" alt="young woman holding a baby">')).toEqual([]);
    const page = '<p>You can pay at the desk with your card and we will help you.</p>';
    expect(await findings(`${page}<img src="a.jpg" alt="young woman holding a baby">`)).toEqual([]);
  });
});

describe('afbeeldingen samen', () => {
  it('melden één keer dezelfde tekst bij andere foto’s', async () => {
    const html = ['a', 'b', 'c'].map((name) => `<img src="${name}.jpg" alt="Buurtfeest">`).join('');
    const found = await findings(html);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('3 verschillende afbeeldingen');
  });

  it('melden als tip dezelfde foto met een andere tekst', async () => {
    const found = await findings('<img src="a.jpg" alt="De sporthal"><img src="a.jpg" alt="De turnzaal">');
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
  });

  it.each([
    '<img src="a-300x200.jpg" alt="De brug"><img src="a-800x600.jpg" alt="De brug">',
    '<img src="icons/pdf.png" alt="Pdf"><img src="icons/doc.png" alt="Pdf">',
    '<a href="1"><img src="a.jpg" alt="Zwembad"></a><a href="1"><img src="b.jpg" alt="Zwembad"></a>',
    '<img src="avatar.jpg" alt="Wout Maes"><img src="avatar.jpg" alt="Lotte Claes">',
  ])('zwijgen: %s', async (html) => {
    expect(await findings(html)).toEqual([]);
  });
});

describe('de lengte', () => {
  const words = (count: number) => 'Een heg van groen '.repeat(count).trim();

  it('telt pas bij een hele alinea', async () => {
    expect(await ofAlt(words(8))).toEqual([]);
    expect((await ofAlt(words(9))).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([`Kaart: ${words(9)}`, `Grafiek: ${words(9)}`, `Van 12 naar 15 en dan 18 meter: ${words(9)}`])(
    'telt niet bij een kaart of cijfers',
    async (alt) => {
      expect(await ofAlt(alt)).toEqual([]);
    },
  );
});

describe('een alt-tekst die niet bij de bestandsnaam past', () => {
  const advice = async (alt: string, name: string) =>
    (await findings(`<img src="/f/${name}" alt="${alt}">`)).map(({ message }) => message).join();

  it.each([
    ['Foto van een tuinman', 'taart.jpg'],
    ['Foto van een zaal', 'zwembad-800x600.jpg'],
  ])('krijgt een vraag: %s, %s', async (alt, name) => {
    expect(await advice(alt, name)).toContain('wat er te zien is?');
  });

  it.each([
    ['Foto van een tuinman', 'IMG_2041.jpg'],
    ['Foto van een tuinman', 'tuin.jpg'],
    ['Foto van een tuinman', 'beeld.jpg'],
    ['Foto van een tuinman', 'werken-in-het-park.jpg'],
  ])('anders staat de raad vast: %s, %s', async (alt, name) => {
    expect(await advice(alt, name)).toContain('Schrijf “Een tuinman”.');
  });
});
