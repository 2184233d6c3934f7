import type { SentenceGrammars } from '../../src/language/constructions/grammar.ts';
import { defineRule, type ProsePlace } from '../../src/rule/rule.ts';
import { inFull, isDetermined } from '../../src/word-rules/acronym-in-full.ts';
import { isBesideCapitals, isCode, isName, isNamePart } from '../../src/word-rules/acronym-names.ts';
import { Explanations, isInBrackets, isSpelledNear } from '../../src/word-rules/acronyms-told.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';
import type { Entry } from '../../src/words/entry.ts';
import type { Hit } from '../../src/words/hit.ts';

/** The word list of acronyms; all other abbreviations are written out in its neighbour. */
const ACRONYMS = 'letterwoorden';

/** Words that are written in capitals for emphasis, not because they are acronyms. */
const EMPHASISED = new Set(
  'aan al alle alleen als altijd belangrijk binnen bij buiten code dag dan dat de deel deze dicht dit doe dus een eerst eerste elk elke en er euro extra fout gaan geen gesloten gratis het hier hulp hoe in info is ja je jij kan kies klaar kom let link maar mag max meer menu met min minder moet na naar nee neen niet niets nieuw nieuws noch nodig nooit nu of om ook op open over per ps plus samen snel start stap stop te tel tip tips tot tussen uit uw van vanaf veel vol voor vrij waar wat weg wel wie wij zelf zo zonder zondag euro eur ok be nl fr de en vs'.split(
    ' ',
  ),
);
const ROMAN = /^[IVXLC]+$/u;
/** A word is at least so common (Zipf value) that its capitals are stress or an answer to type: "HELP". */
const ORDINARY = 4.5;
const IN_CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu;

interface Acronym {
  readonly place: ProsePlace;
  entry: Entry | undefined;
  count: number;
}

export default defineRule({
  id: 'afkorting',
  category: 'woord',
  title: 'Afkorting',
  description: 'Meldt afkortingen, en letterwoorden die nergens voluit staan.',
  why: 'Een afkorting spaart de schrijver tijd en kost de lezer tijd. Wie ze niet kent, kan ze ook niet opzoeken of uitspreken.',
  how: 'Schrijf het voluit. Moet de lezer het letterwoord kennen? Schrijf het de eerste keer voluit, met het letterwoord tussen haakjes.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 16: geen afkortingen', 'Taaladvies: letterwoorden'],
  criterion: 'HH 16',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {
    known: {
      type: 'words',
      description: 'Letterwoorden die uw lezers kennen en die u niet wilt uitleggen.',
      default: [],
    },
  },
  wrong: [
    { text: 'U ontvangt een brief m.b.t. uw premie.', matches: ['m.b.t.'] },
    { text: 'Uw grond ligt in een RUP.', matches: ['RUP'] },
    { text: 'Breng o.a. een pasfoto mee.', matches: ['o.a.'] },
    { text: 'U krijgt een GAS-boete.', matches: ['GAS'] },
  ],
  right: [
    { text: 'U ontvangt een brief over uw premie.' },
    {
      text: 'Uw grond ligt in een ruimtelijk uitvoeringsplan (RUP). Dat RUP bepaalt wat u mag bouwen.',
      trap: 'het letterwoord staat één keer voluit',
    },
    { text: 'Het OCMW is open tot 16 uur.', trap: 'een letterwoord dat iedereen kent' },
    { text: 'BELANGRIJK NIEUWS VOOR ALLE INWONERS', trap: 'een kop in hoofdletters' },
    { text: 'Kom NIET met de wagen.', trap: 'een woord in hoofdletters voor de nadruk' },
    { text: 'HALLE\n\nHalle krijgt een nieuw park.', trap: 'een naam in hoofdletters boven de tekst' },
    { text: 'Ons kenmerk: MOB/2026/0147', trap: 'een kenmerk is een code' },
    {
      text: 'We maken een regionale energiestrategie (de concept-RES voor Hoogbeke). De RES volgt in juni.',
      trap: 'de letters staan voluit voor de haakjes',
    },
    { text: 'Het park levert 50 MW op.', trap: 'een eenheid achter een getal' },
    { text: 'Beste [NAAM], uw kaart ligt klaar.', trap: 'een plaats waar later een naam komt' },
    { text: 'Koning Albert II opende het museum.', trap: 'een Romeins cijfer' },
    { text: 'De website voldoet aan WCAG 2.1.', trap: 'een norm met een nummer' },
    { text: 'De intercommunale IDOVA haalt het papier op.', trap: 'de naam van een bedrijf' },
    { text: 'De parkeerfirma OPC controleert de straten. OPC werkt ook op zaterdag.', trap: 'de naam van een firma' },
    { text: 'Het werk is voor JCX nv uit Hoogbeke.', trap: 'een naam met zijn vennootschap' },
    { text: 'Art. 3. U betaalt 25 euro.\n\nArt. 4. De raad beslist.', trap: 'het nummer van een artikel' },
    { text: 'U tekent een GPMI bij ons. Dat is een contract met het OCMW.', trap: 'de volgende zin legt het uit' },
    { text: 'Auteur: An Maes, goedgekeurd d.d. 12 februari.', trap: 'een regel over de tekst zelf' },
    { text: 'Wat betekent de afkorting m.b.t.?', trap: 'dit gaat over de afkorting zelf' },
    {
      text: '<p>Vraag het aan de <abbr title="deskundige integrale toegankelijkheid">DIT</abbr>.</p>',
      format: 'html',
      trap: 'de pagina legt het zelf uit',
    },
  ],
  start(context) {
    const acronyms = new Map<string, Acronym>();
    const known = new Set(context.options.known);
    const { glossary } = context.readers;
    const names = new Set<string>();
    const ordinary = new Set<string>();
    const inHeadings = new Map<string, Acronym>();
    let refersToArticles = false;
    let grammars: SentenceGrammars | undefined;
    const note = (place: ProsePlace, entry: Entry | undefined) => {
      if (isInBrackets(place, entry) || isBesideCapitals(place) || isNamePart(place) || isCode(place)) return;
      const word = place.block.text.slice(place.from, place.to);
      if (place.block.kind === 'heading') {
        if (entry && !inHeadings.has(word)) inHeadings.set(word, { place, entry, count: 1 });
        return;
      }
      if (!entry && ordinary.has(word.toLowerCase()) && !isDetermined(place)) return;
      if (!entry && isName(place)) {
        names.add(word);
        return;
      }
      const seen = acronyms.get(word);
      if (!seen) acronyms.set(word, { place, entry, count: 1 });
      else if (seen.place.block !== place.block || seen.place.from !== place.from) seen.count++;
    };
    return {
      block({ text }, dutch) {
        const { frequency } = dutch;
        grammars = dutch.grammars;
        for (const [word] of text.matchAll(IN_CAPITALS)) {
          const lower = word.toLowerCase();
          const { zipf, by } = frequency.lookUp(lower);
          if (by !== 'estimate' && zipf >= ORDINARY) ordinary.add(lower);
        }
      },
      word(hit) {
        if (hit.entry.theme === ACRONYMS) note(hit, hit.entry);
        else if (hit.entry.word === ARTICLE) {
          // A regulation has it everywhere: once is enough, and its headings only number what stands behind them.
          if (refersToArticles || isHeadOfArticle(hit)) return;
          refersToArticles = true;
          context.report(wordReport(inNumber(hit), 'is een afkorting'));
        } else if (!isAboutText(hit) && !isSignature(hit)) context.report(wordReport(hit, 'is een afkorting'));
      },
      acronym(place, entry) {
        const word = place.block.text.slice(place.from, place.to);
        if (!ROMAN.test(word) && !EMPHASISED.has(word.toLowerCase())) note(place, entry);
      },
      finish() {
        // What a heading has and the text goes on about is reported in the text.
        for (const [word, one] of inHeadings) if (!acronyms.has(word)) acronyms.set(word, one);
        if (acronyms.size === 0) return;
        const said = new Explanations(context.document.blocks.map((block) => block.text).join('\n'));
        for (const [word, { place, entry, count }] of acronyms) {
          if (names.has(word) || entry?.known || known.has(word) || glossary.has(word.toLowerCase())) continue;
          if (context.document.abbreviations.has(word)) continue;
          if (
            said.has(word, entry?.means) ||
            isSpelledNear(place, context.document.blocks) ||
            (!entry && said.isPlainWord(word))
          )
            continue;
          context.report({
            at: place,
            message: entry?.means
              ? `Niet iedereen kent “${word}”. Schrijf het de eerste keer voluit: “${entry.means} (${word})”.`
              : `“${word}” staat nergens voluit. Schrijf het de eerste keer voluit, met “${word}” tussen haakjes erachter.`,
            ...(entry?.severity && { severity: entry.severity }),
            data: { count },
            ...(entry && { source: { list: entry.theme, entry: entry.word } }),
            ...(entry?.means && { suggestions: [inFull(place, word, entry, grammars)] }),
          });
        }
      },
    };
  },
});

const ARTICLE = 'art.';

/** "Art. 3. De waarborg": the number of what follows. */
function isHeadOfArticle({ block, from, to }: Hit): boolean {
  if (block.kind === 'heading') return true;
  return /^[\s*]*$/u.test(block.text.slice(0, from)) && ARTICLE_NUMBER.test(block.text.slice(to, to + 24));
}
const ARTICLE_NUMBER = /^ ?\d{1,4}(?:[.:]\d{1,3}){0,4}(?:bis|ter|quater)?(?:[.:)]|\s*[-–—]|\s*$|\s*§|\s+\p{Lu})/u;

/** "art. 3" is one article, "art. 3 en 4" are more. */
function inNumber(hit: Hit): Hit {
  const behind = hit.block.text.slice(hit.to, hit.to + 24);
  if (!/^ ?\d/u.test(behind)) return hit;
  const isMany = /^ ?\d[\d.:]*(?:bis|ter|quater)?(?: ?[-–] ?\d|,? (?:en|of|tot|t\.e\.m\.) (?:met )?\d|, \d)/u.test(
    behind,
  );
  const simpler = hit.entry.simpler?.filter((wording) => (wording === 'artikelen') === isMany);
  return simpler?.length ? { ...hit, simpler } : hit;
}

/** A line about the text itself, for whoever keeps it: "Auteur: An Maes – goedgekeurd d.d. 12/02/26". */
const ABOUT_TEXT =
  /^\s*(?:auteur|opgesteld|opgemaakt|versie|laatst (?:gewijzigd|bijgewerkt)|(?:ons|uw) kenmerk|(?:onze|uw) ref)/iu;
const VERSION = /(?:^|[\s–-])versie \d/iu;

function isAboutText({ block, sentence }: ProsePlace): boolean {
  const line = sentence ? block.text.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_LINE)) : '';
  return ABOUT_TEXT.test(line) || VERSION.test(line);
}
/** "get. M. Haddad": it stands for the signature of whoever is named. */
function isSignature(hit: Hit): boolean {
  const { entry, block, sentence, to } = hit;
  // "t.a.v. de heer Deroo": a line of an address.
  if (entry.word === 't.a.v.' && hit.from === sentence.from && !block.turn) return true;
  return SIGNED.has(entry.word) && /^\)?,? \p{Lu}/u.test(block.text.slice(to, to + 4));
}
const SIGNED = new Set(['get.', 'w.g.']);

/** How much of a line is read, in UTF-16 code units. */
const LONGEST_LINE = 160;
