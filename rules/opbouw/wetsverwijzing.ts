import type { Block } from '../../src/document/document.ts';
import { legalReferences } from '../../src/language/legal-references.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { defineRule, type ProsePlace } from '../../src/rule/rule.ts';

/** Under these headings the law is what the reader looks for. */
const LEGAL_HEADING =
  /rechtsgrond|wettelijk|juridisch|regelgeving|wetgeving|reglement|besluit|verordening|wetten|wet\b|decreet|decreten|privacy|gegevens|beroep|bezwaar|bevoegdheid|motivering|voorwaarden van|artikel|art\./iu;
/** Sentences that name the ground as such, and those that the law itself asks for. */
const LEGAL_SENTENCE =
  /rechtsgrond|wettelijke (?:basis|grond)|juridische (?:basis|grond)|persoonsgegevens|privacy|beroep|bezwaar|raad van state|arbeidsrechtbank|politierechtbank|openbaarheid van bestuur|strafbaar|toegankelijk te maken/iu;
/** How a part of a regulation or of a formal decision starts. */
const FORMAL = /^(?:art(?:ikel|\.)\s\d+|gelet op\b|overwegende dat\b|besluit\s?:)/iu;
/** So many of those make the whole text a regulation or a decision. */
const FEWEST_FORMAL = 3;
/** A text that refers to laws in more paragraphs is about them. */
const MOST_PARAGRAPHS = 7;
/** Before the law in a line that holds nothing else: "- het decreet van 22 december 2017 over het lokaal bestuur". */
const ONLY_THE_LAW = /^(?:(?:het|de|gelet op (?:het|de))\s)?$/iu;
/** Before the source of a quote: "— artikel 5 van het charter". */
const SOURCE = /[-–—]\s(?:het\s|de\s)?$/iu;

export default defineRule({
  id: 'wetsverwijzing',
  category: 'opbouw',
  title: 'Wet in de tekst',
  description: 'Meldt artikels en wetten met een datum in gewone zinnen.',
  why: 'De lezer wil weten wat hij moet doen of wat hij krijgt. Een artikel of een wet met een datum zegt hem niets, en duwt het nieuws naar achteren. Aan het loket kan de bezoeker er niets mee.',
  how: 'Zeg eerst wat het voor de lezer betekent. Zet de wet tussen haakjes achteraan, of in een kader “Rechtsgrond” onder de brief. Laat ze niet weg als ze er moet staan.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 8: wetten op de achtergrond',
    'Wet van 29 juli 1991: een beslissing noemt haar rechtsgrond',
  ],
  criterion: 'HH 8',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Overeenkomstig artikel 7 van het koninklijk besluit van 16 juli 1992 kijkt de wijkagent of u er woont.',
      kind: 'brief',
      matches: ['artikel 7 van het koninklijk besluit van 16 juli 1992'],
    },
    {
      text: 'Volgens art. 12, § 3 van het politiereglement moet u de stoep vegen.',
      matches: ['art. 12, § 3 van het politiereglement'],
      severity: 'info',
    },
    {
      text: 'Ingevolge het decreet van 22 december 2017 kunt u een klacht indienen.',
      matches: ['decreet van 22 december 2017'],
    },
    {
      text: 'U krijgt een boete op basis van artikel 34. De wet van 24 juni 2013 laat dat toe.',
      kind: 'brief',
      matches: ['artikel 34'],
    },
    {
      text: '**Medewerker:** Dat moet volgens artikel 7 van het reglement, mevrouw.',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['artikel 7 van het reglement'],
      severity: 'warning',
    },
  ],
  right: [
    { text: 'U moet de stoep voor uw huis vegen. Dat staat in het politiereglement.' },
    {
      text: 'U moet de stoep voor uw huis vegen (artikel 12 van het politiereglement).',
      trap: 'de wet staat tussen haakjes achteraan',
    },
    {
      text: '## Rechtsgrond\n\nWe beslissen dit op basis van artikel 56 van het decreet van 22 december 2017.',
      format: 'markdown',
      trap: 'een kader voor de wet',
    },
    {
      text: 'Lotte werkt via artikel 60 in de keuken van het OCMW.',
      trap: '“artikel 60” is ook de naam van een job',
    },
    { text: 'In het stadsblad verscheen een artikel over 12 buurten.', trap: 'een artikel in een blad' },
    { text: 'De privacywet beschermt u, en de wet verbiedt sluikstorten.', trap: 'een wet zonder nummer of datum' },
    {
      text: 'Artikel 1. Iedereen veegt de stoep.\n\nArtikel 2. Volgens artikel 1 van dit reglement geldt dat elke dag.\n\nArtikel 3. De boete bedraagt 75 euro.',
      trap: 'een reglement is zelf de wet',
    },
    {
      text: 'U kunt in beroep gaan volgens artikel 53 van het decreet van 25 april 2014.',
      kind: 'brief',
      trap: 'bij een beroep moet de wet erbij',
    },
    { text: 'Wilt u meer weten? Zie artikel 12 van het reglement.', trap: 'de lezer wil de wet zelf opzoeken' },
    {
      text: '- het decreet van 22 december 2017 over het lokaal bestuur\n- de wet van 24 juni 2013',
      format: 'markdown',
      trap: 'een lijst van wetten',
    },
    {
      text: 'In de mail stond: “Dat mag niet volgens artikel 12 van het politiereglement.”',
      trap: 'een citaat',
    },
  ],
  start(context) {
    const found: { readonly place: ProsePlace; readonly count: number }[] = [];
    let formal = 0;
    const isRight = (block: Block) =>
      block.kind === 'footnote' || block.heading.some((text) => LEGAL_HEADING.test(text));
    return {
      block(block) {
        if (FORMAL.test(block.text)) formal++;
        if (block.kind === 'heading' || (block.cell && !block.turn) || isRight(block)) return;
        const { analysis } = context;
        const places = legalReferences(block.text).flatMap(({ from, to }) => {
          if (isQuoted(from, to, analysis) || block.spans.some((span) => span.from < to && from < span.to)) return [];
          const sentence = analysis.sentenceAt(from);
          const words = sentence ? block.text.slice(sentence.from, sentence.to) : '';
          if (!sentence || LEGAL_SENTENCE.test(words)) return [];
          const before = block.text.slice(0, from);
          if (SOURCE.test(before) || (isLine(block) && ONLY_THE_LAW.test(before))) return [];
          return [{ block, from, to, sentence }];
        });
        if (places[0]) found.push({ place: places[0], count: places.length });
      },
      finish() {
        if (formal >= FEWEST_FORMAL || found.length > MOST_PARAGRAPHS) return;
        for (const { place, count } of found) {
          const words = place.block.text.slice(place.from, place.to);
          context.report({ at: place, message: message(words, context.kind === 'loketscript'), data: { count } });
        }
      },
    };
  },
});

/** Not a sentence of running text. */
function isLine({ kind, text }: Block): boolean {
  return kind === 'listItem' || !/[.!?]$/u.test(text);
}

function message(words: string, isSpoken: boolean): string {
  return isSpoken
    ? `“${words}” zegt de bezoeker niets. Zeg wat hij moet doen of wat hij krijgt; toon de wet alleen als hij ernaar vraagt.`
    : `“${words}” houdt de lezer op. Zeg eerst wat het voor hem betekent, en zet de wet tussen haakjes achteraan of onder “Rechtsgrond”.`;
}
