import type { Image } from '../../src/document/document.ts';
import { imagePlace } from '../../src/rule/image-place.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** A caption that sends the reader to the image makes it part of the text. */
const REFERS = /\bzie (?:de |het |deze |onderstaande |bovenstaande )?(?:foto|afbeelding|figuur|kaart|plan|grafiek)/iu;

export default defineRule({
  id: 'alt-ontbreekt',
  category: 'beeld',
  title: 'Afbeelding zonder tekst',
  description: 'Meldt afbeeldingen zonder tekst voor wie ze niet ziet.',
  why: 'Wie blind of slechtziend is, hoort de tekst die bij een afbeelding staat. Is er geen tekst, dan hoort hij niets of een bestandsnaam. Staat de afbeelding alleen in een link, dan weet hij niet waar die link naartoe gaat.',
  how: 'Schrijf in het alt-attribuut kort wat er te zien is en waarom het er staat. Is de afbeelding alleen versiering? Schrijf dan alt="".',
  sources: ['WCAG 2.2, succescriterium 1.1.1', 'AnySurfer, richtlijn 2.3.1', 'accessibility.belgium.be'],
  criterion: 'WCAG 1.1.1',
  severity: { brief: 'error', webpagina: 'error', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: '<p><img src="plein.jpg"></p>', format: 'html', matches: [''] },
    { text: '<a href="home.html"><img src="logo.svg" alt=""></a>', format: 'html', matches: [''] },
    { text: '![](speelstraat.jpg)', format: 'markdown', matches: [''] },
    {
      text: '<figure><img src="plan.png" alt=""><figcaption>De omleiding: zie de kaart.</figcaption></figure>',
      format: 'html',
      matches: [''],
    },
    { text: '<input type="image" src="zoek.png">', format: 'html', matches: [''] },
    {
      text: '<header><a href="/"><img src="stad.svg"></a></header><footer><a href="/"><img src="stad.svg"></a></footer>',
      format: 'html',
      matches: [''],
    },
  ],
  right: [
    { text: '<p><img src="plein.jpg" alt="Kinderen spelen op het Marktplein"></p>', format: 'html' },
    { text: '<p><img src="lijn.svg" alt=""></p>', format: 'html', trap: 'versiering met een leeg alt-attribuut' },
    { text: '<p><img src="lijn.svg" aria-hidden="true"></p>', format: 'html', trap: 'verborgen voor schermlezers' },
    { text: '<p><img src="lijn.svg" role="presentation"></p>', format: 'html', trap: 'gemerkt als versiering' },
    {
      text: '<a href="home.html"><img src="huis.svg" alt=""> Startpagina</a>',
      format: 'html',
      trap: 'de link heeft zelf tekst',
    },
    {
      text: '<a href="home.html" aria-label="Startpagina"><img src="huis.svg" alt=""></a>',
      format: 'html',
      trap: 'de link heeft een naam',
    },
    {
      text: '<p><img src="grafiek.png" aria-labelledby="uitleg"></p>',
      format: 'html',
      trap: 'de tekst staat elders op de pagina',
    },
    {
      text: '<div class="cookiemelding"><img src="koek.png"></div><nav data-klaretaal="uit"><img src="a.png"></nav>',
      format: 'html',
      trap: 'een cookiemelding, en wat de schrijver zelf uitzette',
    },
    { text: 'Zo schrijft u een afbeelding: `![](foto.jpg)`.', format: 'markdown', trap: 'code, geen afbeelding' },
  ],
  start(context) {
    const seen = new Set<string>();
    return {
      image(image) {
        const message = messageFor(image);
        if (!message) return;
        // A logo in the header and in the footer is mended in one go.
        if (image.furniture) {
          if (seen.has(image.url)) return;
          seen.add(image.url);
        }
        context.report({ at: imagePlace(image), message });
      },
    };
  },
});

function messageFor(image: Image): string | undefined {
  if (image.exempt || image.alt) return undefined;
  if (image.onlyContentOf) {
    const what = image.onlyContentOf === 'link' ? 'Deze link' : 'Deze knop';
    return `${what} bestaat alleen uit een afbeelding zonder tekst. Zet in de alt-tekst waar hij naartoe gaat of wat hij doet.`;
  }
  if (image.alt === undefined) {
    if (image.element === 'markdown') {
      return 'Deze afbeelding heeft geen tekst. Schrijf tussen de vierkante haken wat er te zien is. Alleen versiering? Gebruik dan <img alt="">.';
    }
    if (image.element === 'picture') {
      return 'Deze afbeelding heeft geen tekst. Klik er met de rechtermuisknop op, kies “Alternatieve tekst” en schrijf kort wat er te zien is. Alleen versiering? Duid dan aan dat ze decoratief is.';
    }
    return 'Deze afbeelding heeft geen alt-tekst. Schrijf kort wat er te zien is, of alt="" als ze alleen versiering is.';
  }
  if (image.caption && REFERS.test(image.caption)) {
    return 'Het bijschrift verwijst naar deze afbeelding, maar ze heeft geen alt-tekst. Schrijf kort wat er te zien is.';
  }
  return undefined;
}
