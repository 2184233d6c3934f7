import type { Block, Image, TextDocument } from '../../src/document/document.ts';
import type { Range } from '../../src/document/range.ts';
import { creditIn, isOnlyCredit } from '../../src/language/alternative-texts/credits.ts';
import { isFileName, tellsOfOther } from '../../src/language/alternative-texts/file-names.ts';
import { altBlockOf } from '../../src/language/alternative-texts/image-surroundings.ts';
import { mediumMatters, type Opening, openingOf } from '../../src/language/alternative-texts/openings.ts';
import { placeholderIn } from '../../src/language/alternative-texts/placeholders.ts';
import { isComplex, isPosterWithoutText } from '../../src/language/alternative-texts/posters.ts';
import { repetitionOf } from '../../src/language/alternative-texts/repetition.ts';
import { isSign, repeatedImages, repeatedTexts } from '../../src/language/alternative-texts/sets.ts';
import { otherLanguageOf } from '../../src/language/alternative-texts/stock-language.ts';
import { imagePlace } from '../../src/rule/image-place.ts';
import { defineRule, type OptionValues, type Place, type Report } from '../../src/rule/rule.ts';

const OPTIONS = {
  warnAbove: {
    type: 'integer',
    description: 'Een alt-tekst met meer tekens krijgt een waarschuwing.',
    default: 150,
    minimum: 20,
  },
} as const;

/** What is wrong with one alternative text, and where in it; absent: all of it. */
type Problem = Omit<Report, 'at'> & { readonly range?: Range };

export default defineRule({
  id: 'alt-tekst',
  category: 'beeld',
  title: 'Alt-tekst die niet helpt',
  description: 'Meldt alt-teksten die niet zeggen wat er te zien is, of die te veel zeggen.',
  why: 'Wie een afbeelding niet ziet, hoort de alt-tekst. Een bestandsnaam of de naam van de fotograaf zegt hem niets. Staat dezelfde tekst er twee keer, dan verliest hij tijd. Een schermlezer zegt zelf al dat er een afbeelding staat.',
  how: 'Zeg in een paar woorden wat er te zien is, en waarom dat hier staat. Is de afbeelding een link? Zeg dan waar die naartoe gaat. Is ze alleen versiering? Laat de alt-tekst dan leeg (alt="").',
  sources: [
    'WCAG 2.2, succescriterium 1.1.1',
    'AnySurfer, richtlijn 2.3.1: weinig woorden, geen “afbeelding van”, geen auteursrecht',
    'W3C, WAI Images Tutorial',
  ],
  criterion: 'WCAG 1.1.1',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: OPTIONS,
  wrong: [
    { text: '<img src="klim.jpg" alt="Foto van kinderen die klimmen">', format: 'html', matches: ['Foto van'] },
    { text: '![Op deze foto ziet u de nieuwe brug](brug.jpg)', format: 'markdown', matches: ['Op deze foto ziet u'] },
    {
      text: '<a href="/"><img src="logo.svg" alt="Logo van Hoogbeke"></a>',
      format: 'html',
      matches: ['Logo van'],
      severity: 'warning',
    },
    { text: '<img src="IMG_4471.jpg" alt="IMG_4471.jpg">', format: 'html', matches: ['IMG_4471.jpg'] },
    { text: '![header-home-2](header.jpg)', format: 'markdown', matches: ['header-home-2'] },
    { text: '<img src="x.jpg" alt="foto">', format: 'html', matches: ['foto'] },
    { text: '<header><img src="kop.jpg" alt="DSC_0033.jpg"></header>', format: 'html', matches: ['DSC_0033.jpg'] },
    { text: '![straat](beeld4.jpg)', format: 'markdown', matches: ['straat'], severity: 'info' },
    { text: '<img src="a.png" alt="lijn">', format: 'html', matches: ['lijn'], severity: 'info' },
    {
      text: '<img src="markt.jpg" alt="De markt op zaterdag (foto: Lotte Claes)">',
      format: 'html',
      matches: ['foto: Lotte Claes'],
    },
    { text: '![Het zwembad © Stad Hoogbeke](bad.jpg)', format: 'markdown', matches: ['© Stad Hoogbeke'] },
    {
      text: '<figure><img src="brug.jpg" alt="De nieuwe brug"><figcaption>De nieuwe brug.</figcaption></figure>',
      format: 'html',
      matches: ['De nieuwe brug'],
    },
    {
      text: '<a href="bad.html"><img src="bad.jpg" alt="Zwembad"> Zwembad</a>',
      format: 'html',
      matches: ['Zwembad'],
    },
    { text: '![young woman holding a baby](gezin.jpg)', format: 'markdown', matches: ['young woman holding a baby'] },
    {
      text: '<img src="a1.jpg" alt="Buurtfeest in de Lindelaan"><img src="a2.jpg" alt="Buurtfeest in de Lindelaan">',
      format: 'html',
      matches: ['Buurtfeest in de Lindelaan'],
    },
    {
      text: '<img src="plein.jpg" alt="Op het vernieuwde Marktplein staan twaalf jonge lindes, en tussen de lindes zitten mensen op banken van hout, terwijl kinderen naast de fontein met een bal spelen.">',
      format: 'html',
      matches: [
        'Op het vernieuwde Marktplein staan twaalf jonge lindes, en tussen de lindes zitten mensen op banken van hout, terwijl kinderen naast de fontein met een bal spelen.',
      ],
      severity: 'warning',
    },
    {
      text: '<h1>Buurtfeest</h1><p>Kom naar het feest.</p><img src="affiche-feest.jpg" alt="Affiche van het buurtfeest">',
      format: 'html',
      matches: ['Affiche van het buurtfeest'],
      severity: 'info',
    },
  ],
  right: [
    { text: '<img src="klim.jpg" alt="Kinderen klimmen op de rots in de speeltuin">', format: 'html' },
    {
      text: '<a href="fotos.html"><img src="feest.jpg" alt="Foto’s van het buurtfeest"></a>',
      format: 'html',
      trap: 'een link naar een pagina met foto’s',
    },
    {
      text: '![Foto van de Markt in 1914, met een tram](markt.jpg)',
      format: 'markdown',
      trap: 'een oude foto: hier telt dat het een foto is',
    },
    {
      text: '![Een vrouw met een witte stok volgt de ribbels in de vloer van de hal, van de ingang naar het onthaal.](hal.jpg)',
      format: 'markdown',
      trap: 'een goede beschrijving in één of twee zinnen is niet te lang',
    },
    {
      text: '<img src="foto-volgt.png" alt="Foto volgt">',
      format: 'html',
      trap: 'dat staat letterlijk op de afbeelding',
    },
    {
      text: '<h1>Fotowedstrijd</h1><img src="w.jpg" alt="Foto van een reiger in de mist">',
      format: 'html',
      trap: 'de pagina gaat zelf over foto’s',
    },
    { text: '![Straat in de sneeuw](s.jpg)', format: 'markdown', trap: 'twee woorden meer zeggen wat er te zien is' },
    { text: '<img src="u.svg" alt="UiTPAS">', format: 'html', trap: 'de naam op een logo' },
    {
      text: '<a href="/zoek"><img src="loep.svg" alt="Zoeken"></a>',
      format: 'html',
      trap: 'een korte tekst in een link',
    },
    { text: '<img src="leeuw.jpg" alt="Sint-Pieters-Leeuw">', format: 'html', trap: 'een naam met streepjes' },
    { text: '<img src="lijn.svg" alt="">', format: 'html', trap: 'versiering met een lege alt-tekst' },
    {
      text: '<img src="groei.png" alt="Grafiek: in 2023 kwamen 1200 bezoekers, in 2024 waren het er 1800 en in 2025 al 2600, vooral op zaterdag en zondag.">',
      format: 'html',
      trap: 'een grafiek met cijfers heeft meer woorden nodig',
    },
    {
      text: '<figure><img src="brug.jpg" alt="Twee fietsers op een smalle brug"><figcaption>De brug is open sinds mei.</figcaption></figure>',
      format: 'html',
      trap: 'het bijschrift zegt iets anders',
    },
    {
      text: '<p><img src="pdf.svg" alt="Pdf, 2 bladzijden"> Menu</p><p><img src="pdf.svg" alt="Pdf, 2 bladzijden"> Plan</p>',
      format: 'html',
      trap: 'hetzelfde icoon met dezelfde tekst',
    },
    {
      text: '<img src="band.jpg" alt="The House of Young Brass op het podium">',
      format: 'html',
      trap: 'de naam van een groep is geen andere taal',
    },
    {
      text: '<img src="expo.jpg" alt="Fotograaf Youssef Amrani opent zijn expo">',
      format: 'html',
      trap: 'de fotograaf staat zelf op de foto',
    },
    {
      text: '<h1>Feest</h1><p>Kom op 12 mei om 14 uur.</p><img src="affiche.jpg" alt="Affiche van het feest">',
      format: 'html',
      trap: 'de tekst van de affiche staat ook op de pagina',
    },
  ],
  start(context) {
    const { document, options } = context;
    const seen = new Set<string>();
    const fine: Image[] = [];
    return {
      image(image) {
        const block = altBlockOf(image, document);
        if (!image.alt || image.exempt || (block ?? document).language !== 'nl') return;
        const key = `${image.url}\n${image.alt}`;
        if (seen.has(key)) return;
        seen.add(key);
        const problem = problemOf(image, image.alt, document, block, options);
        if (!problem) return void (image.furniture || fine.push(image));
        const { range, ...report } = problem;
        context.report({ ...report, at: placeOf(image, block, range) });
      },
      finish() {
        const place = (image: Image) => placeOf(image, altBlockOf(image, document));
        for (const images of repeatedTexts(fine)) context.report(sameText(images, place));
        for (const images of repeatedImages(fine)) context.report(sameImage(images, place));
      },
    };
  },
});

/** The alternative text, or a stretch of it; without a block of its own the whole image. */
function placeOf(image: Image, block: Block | undefined, range?: Range): Place {
  if (!block) return imagePlace(image);
  const [from, to] = range ?? [0, block.text.length];
  return { block, from, to };
}

/** The first thing that is wrong: once that is mended, the others are mostly gone. */
function problemOf(
  image: Image,
  alt: string,
  document: TextDocument,
  block: Block | undefined,
  options: OptionValues<typeof OPTIONS>,
): Problem | undefined {
  return (
    noText(image, alt) ??
    credit(block?.text ?? alt) ??
    repetition(image, document) ??
    opening(image, block?.text ?? alt, document) ??
    language(block, document) ??
    poster(image, alt, document) ??
    length(alt, image, options)
  );
}

/** Images that are never there to look at only. */
const INFORMS = /grafi|diagram|kaart|plan|tabel|plattegrond|scherm|screenshot|logo/iu;

/** How a writer leaves the text of decoration empty: a verb, and the rest of the advice. */
function emptying({ element }: Image): readonly [string, string] {
  if (element === 'picture') return ['duid', 'aan dat ze decoratief is'];
  return element === 'markdown' ? ['gebruik', '<img alt="">'] : ['schrijf', 'alt=""'];
}

function emptied(image: Image): string {
  return emptying(image).join(' ');
}

function emptiedIfDecorative(image: Image): string {
  const [verb, rest] = emptying(image);
  return `Alleen versiering? ${verb.charAt(0).toUpperCase()}${verb.slice(1)} dan ${rest}.`;
}

/** Longer texts are not repeated as a whole in a message. In UTF-16 code units. */
const LONGEST_QUOTE = 50;

function quoted(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”`;
}

function noText(image: Image, alt: string): Problem | undefined {
  const target = image.onlyContentOf;
  const describe = target
    ? `Zeg ${target === 'link' ? 'waar deze link naartoe gaat' : 'wat deze knop doet'}.`
    : `Zeg kort wat er te zien is.${INFORMS.test(alt) ? '' : ` ${emptiedIfDecorative(image)}`}`;
  if (isFileName(alt, image.url)) {
    const what = /^(?:https?:|www\.)/iu.test(alt) ? 'een webadres' : 'de naam van een bestand';
    return { message: `${quoted(alt)} is ${what}. ${describe}` };
  }
  switch (placeholderIn(alt, target !== undefined)) {
    case 'automatic':
      return { message: `Een programma schreef deze alt-tekst. ${describe}` };
    case 'decorative':
      return { message: `“${alt}” is versiering, geen informatie. Zeg niets: ${emptied(image)}.`, severity: 'info' };
    case 'bare':
      // A caption tells the rest; a sign in front of a heading needs no more.
      if (image.caption || isSign(image)) return undefined;
      return {
        message: `“${alt}” zegt alleen het onderwerp. Zeg kort wat er op deze afbeelding te zien is.`,
        severity: 'info',
      };
    case 'empty':
      return { message: `“${alt}” zegt niets over deze afbeelding. ${describe}` };
    default:
      return undefined;
  }
}

function credit(alt: string): Problem | undefined {
  const range = creditIn(alt);
  if (!range) return undefined;
  const what = alt.slice(...range);
  if (isOnlyCredit(alt)) {
    return {
      range,
      message: 'Deze alt-tekst noemt alleen de maker. Zeg wat er te zien is, en zet de maker in het bijschrift.',
    };
  }
  return { range, message: `${quoted(what)} hoort in het bijschrift. Zeg in de alt-tekst alleen wat er te zien is.` };
}

function repetition(image: Image, document: TextDocument): Problem | undefined {
  switch (repetitionOf(image, document)) {
    case 'caption':
      return {
        message: `Het bijschrift zegt hetzelfde: wie luistert, hoort het twee keer. Zeg wat er te zien is, of ${emptied(image)}.`,
      };
    case 'text':
      return {
        message: `De tekst ernaast zegt hetzelfde: wie luistert, hoort het twee keer. Zeg wat er te zien is, of ${emptied(image)}.`,
      };
    case 'link':
      return {
        message: `De link ernaast heeft dezelfde tekst: wie luistert, hoort ze twee keer. Zet afbeelding en tekst in één link, met alt="".`,
      };
    default:
      return undefined;
  }
}

function opening(image: Image, alt: string, document: TextDocument): Problem | undefined {
  const found = openingOf(alt);
  if (!found || mediumMatters(alt, topicsOf(image, document))) return undefined;
  const words = alt.slice(...found.range);
  if (image.onlyContentOf === 'button') return undefined;
  if (image.onlyContentOf === 'link') {
    const name = found.kind === 'logo' && found.rest ? `, bijvoorbeeld “${found.rest}, naar de website”` : '';
    return {
      range: found.range,
      message: `Deze afbeelding is een link. Zeg niet “${words}”, maar waar de link naartoe gaat${name}.`,
    };
  }
  return {
    range: found.range,
    message: `Laat “${words}” weg: een schermlezer zegt zelf dat dit een afbeelding is.${instead(found, image)}`,
    ...((found.kind === 'logo' || found.kind === 'sign') && { severity: 'info' }),
  };
}

function instead({ rest }: Opening, { url }: Image): string {
  if (!rest) return ' Begin met wat er te zien is.';
  return tellsOfOther(url, rest) ? ` Is “${rest}” wat er te zien is? Schrijf dan alleen dat.` : ` Schrijf “${rest}”.`;
}

/** Title and headings that an image stands under, and what is said just before it. */
function topicsOf({ heading, index }: Image, { blocks }: TextDocument): string[] {
  const title = blocks.find((block) => block.kind === 'title' || block.kind === 'heading');
  const before = blocks[index - 1];
  return [...heading, ...(title ? [title.text] : []), ...(before && before.kind !== 'alt' ? [before.text] : [])];
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'Engels', fr: 'Frans', de: 'Duits' };

function language(block: Block | undefined, { blocks }: TextDocument): Problem | undefined {
  const found = block && otherLanguageOf(block);
  if (!found || blocks.some((other) => other.kind !== 'alt' && otherLanguageOf(other) === found)) return undefined;
  return {
    message: `Deze alt-tekst is ${LANGUAGES[found] ?? 'een andere taal'}, uw tekst Nederlands. Schrijf ook de alt-tekst in het Nederlands.`,
    data: { language: found },
  };
}

function poster(image: Image, alt: string, document: TextDocument): Problem | undefined {
  if (!isPosterWithoutText(image, alt, document)) return undefined;
  return {
    message: 'Staat er tekst op deze afbeelding? Zet datum, uur en plaats dan ook in uw tekst.',
    severity: 'info',
  };
}

function length(alt: string, image: Image, limits: OptionValues<typeof OPTIONS>): Problem | undefined {
  const characters = alt.length;
  if (characters <= limits.warnAbove || isComplex(image, alt)) return undefined;
  return {
    message: `Deze alt-tekst telt ${characters} tekens. Zeg het belangrijkste in één of twee korte zinnen, en zet de rest in uw tekst.`,
    data: { characters, limit: limits.warnAbove },
  };
}

function sameText(images: readonly Image[], place: (image: Image) => Place): Report {
  const [first, second] = images as readonly [Image, Image];
  return {
    at: place(second),
    message: `${quoted(second.alt ?? '')} staat bij ${images.length} verschillende afbeeldingen. Zeg bij elke afbeelding wat er te zien is.`,
    data: { images: images.length },
    ...relatedTo(place(first), 'Dezelfde alt-tekst, een andere afbeelding.'),
  };
}

function sameImage(images: readonly Image[], place: (image: Image) => Place): Report {
  const [first, second] = images as readonly [Image, Image];
  return {
    at: place(second),
    message: `Dezelfde afbeelding heet hogerop ${quoted(first.alt ?? '')}. Staat hier de juiste afbeelding, met de juiste tekst?`,
    severity: 'info',
    ...relatedTo(place(first), 'Dezelfde afbeelding, een andere alt-tekst.'),
  };
}

function relatedTo(at: Place, message: string): Pick<Report, 'related'> {
  return 'block' in at ? { related: [{ message, at }] } : {};
}
