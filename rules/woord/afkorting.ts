import type { Block } from '../../src/document/document.ts';
import type { SentenceGrammars } from '../../src/language/constructions/grammar.ts';
import { fitsDeterminer } from '../../src/rewrite/words/written-out.ts';
import { defineRule, type ProsePlace, type Suggestion } from '../../src/rule/rule.ts';
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
        } else if (!isAboutText(hit) && !isSignature(hit) && !isAllowedHere(hit))
          context.report(wordReport(hit, 'is een afkorting'));
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

/** Behind these the words themselves fit as well as the letters: "het RUP", "uw INSZ". */
const DETERMINED = /(?<!\p{L})(?:de|het|een|uw|je|jouw|onze|ons|deze|dit|die|dat|geen)\s$/iu;

function isDetermined({ block, from }: ProsePlace): boolean {
  return DETERMINED.test(block.text.slice(Math.max(0, from - 8), from));
}

/**
 * The words for an acronym, put in its place where a determiner that fits them stands before it and it is no part of a
 * longer word. Letters that stand for two things are for the writer.
 */
function inFull(
  place: ProsePlace,
  word: string,
  { advice, means = '' }: Entry,
  grammars?: SentenceGrammars,
): Suggestion {
  const { block, from, to } = place;
  const text = `${means} (${word})`;
  const before = block.text.slice(0, from);
  const isApart = !/^(?:[-/\p{L}\d'’(]| \(| \p{Lu}| \d)/u.test(block.text.slice(to, to + 2)) && !before.endsWith('(');
  const fits =
    grammars !== undefined && isDetermined(place) && fitsDeterminer(before.slice(-LONGEST_WORD), means, grammars);
  if (advice || !fits || !isApart) return { text };
  return { text, safety: 'suggestion', edits: [{ from, to, pieces: [text] }] };
}
/** Holds any determiner with what parts it from the word before. In UTF-16 code units. */
const LONGEST_WORD = 8;

/** "GC De Kouter", "FOD Financiën": the letters begin the name of one office or house. */
function isNamePart({ block, to }: ProsePlace): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(block.text.slice(to, to + 3));
}

/** Shorter unlisted ones are acronyms; who can be said as a word ("KOALA") is the name of something. */
const SHORTEST_NAME = 5;
/** What has a name of its own: "de intercommunale IDO", "het project BLOS". */
const NAMED =
  /(?:intercommunale|vzw|nv|bv|bvba|cv|cvba|firma|merk|keten|aannemer|aanbieder|exploitant|stichting|projecten?|platform|programma|systeem|netwerk|maatschappij|vereniging|fonds|partij|organisatie|bedrijf|toepassing|groep) ["“‘]?$/iu;
/** What a company has behind its name: "OPC nv". */
const COMPANY = /^["”’]? (?:nv|bv|bvba|vzw|cv|cvba)(?![\p{L}\d])/iu;

/** What is bought or shown under its name: "ISI+", "een LAGO-pas". */
const CARD = /^(?:\+|-(?:kaart|pas|zak|app)(?:en|s|je|jes)?(?!\p{L}))/u;

/** An acronym of no list that is the name of a body or a thing: nobody knows it by longer words. */
function isName({ block, from, to }: ProsePlace): boolean {
  return (
    to - from >= SHORTEST_NAME ||
    NAMED.test(block.text.slice(Math.max(0, from - 30), from)) ||
    COMPANY.test(block.text.slice(to, to + 8)) ||
    CARD.test(block.text.slice(to, to + 10))
  );
}

/** A code, a standard, a numbered part or initials: "BEV/2024/1138", "WCAG 2.1", "SD 3:", "foto MP". */
function isCode({ block, from, to }: ProsePlace): boolean {
  if (/(?:^|[\s(])(?:foto|tekst|beeld)(?:['’]s)?:? $/iu.test(block.text.slice(Math.max(0, from - 10), from)))
    return true;
  return /^(?:\/[\d\p{Lu}]|[ .-]?\d)/u.test(block.text.slice(to, to + 3)) || block.text.charAt(from - 1) === '/';
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

/** "In een tabel mag deze afkorting": there it is not reported. */
function isAllowedHere({ block, entry }: Hit): boolean {
  return block.cell !== undefined && block.turn === undefined && /^In een (?:tabel|prijslijst)/u.test(entry.note ?? '');
}

/** How much of a line is read, in UTF-16 code units. */
const LONGEST_LINE = 160;

/** Part of a code or a name in capitals: "CC BY-SA". */
function isBesideCapitals({ block, from, to }: ProsePlace): boolean {
  return (
    /^ \p{Lu}{2}/u.test(block.text.slice(to, to + 3)) ||
    /\p{Lu}{2} $/u.test(block.text.slice(Math.max(0, from - 3), from))
  );
}

/**
 * "persoonsvolgend budget (PVB)": alone in brackets behind words, it stands there with what it is short for. In "uw attest
 * van hygiëne (FAVV)" it only says who gives it.
 */
function isInBrackets({ block, from, to }: ProsePlace, entry: Entry | undefined): boolean {
  const before = block.text.slice(Math.max(0, from - 60), from);
  if (!/\p{Ll}{2,} \($/u.test(before) || block.text.charAt(to) !== ')') return false;
  const isBody = entry?.means !== undefined && BODY.test(entry.means);
  return !isBody || BODY.test(before) || spells(before, block.text.slice(from, to));
}
/** What an office is called. */
const BODY =
  /dienst|agentschap|instituut|instelling|comité|kantoor|bureau|kas(?!\p{L})|fonds|politie|maatschappij|organisatie|centrum/iu;

/** How much of the text before an acronym is read for what it stands for, in UTF-16 code units. */
const NEAR_BEFORE = 300;

/** The heading above an acronym, or the sentences before it, say in capitals what it stands for: "Plaatselijke Werkgroep Verkeer", "PWV". */
function isSpelledNear({ block, from, to }: ProsePlace, blocks: readonly Block[]): boolean {
  const acronym = block.text.slice(from, to);
  const heading = blocks.slice(0, block.index).findLast(({ kind }) => kind === 'heading')?.text ?? '';
  const above = blocks[block.index - 1]?.text ?? '';
  const near = [heading, above.slice(-NEAR_BEFORE), block.text.slice(Math.max(0, from - NEAR_BEFORE), from)];
  return near.some((text) => hasInitials(text, acronym));
}

/** Whether words in a row, of which the first has a capital, begin with the letters of an acronym; "van" and its like don't count. */
function hasInitials(text: string, acronym: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !SMALL.has(word));
  const letters = acronym.toLowerCase();
  // Two letters are soon those of a name: "MA", "Mevrouw Aydin".
  if (letters.length < SHORTEST_SPELLED) return false;
  return words.some((word, at) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
    const row = words.slice(at, at + letters.length);
    return row.map((one) => one.charAt(0).toLowerCase()).join('') === letters;
  });
}
const SHORTEST_SPELLED = 3;
const SMALL = new Set('van de het den der voor en in op te aan met tot een'.split(' '));

/** What a text itself says of its acronyms, gathered in one pass. */
class Explanations {
  readonly #lower: string;
  readonly #explained: ReadonlySet<string>;
  #words: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {
    this.#lower = text.toLowerCase();
    this.#explained = new Set([
      ...wordsBefore(BEHIND_MEANT, text),
      ...wordsBefore(TOLD_BEHIND, text),
      ...inBrackets(text),
    ]);
  }

  /** @param means what a word list says that it stands for */
  has(word: string, means: string | undefined): boolean {
    return this.#explained.has(word) || (means !== undefined && this.#lower.includes(means.toLowerCase()));
  }

  isPlainWord(word: string): boolean {
    const forms = [word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase()];
    if (!forms.some((form) => this.text.includes(form))) return false;
    this.#words ??= plainWords(this.text);
    return forms.some((form) => this.#words?.has(form));
  }
}

/** Words and names as they stand in a text: the same letters in capitals are emphasis. */
function plainWords(text: string): ReadonlySet<string> {
  const prose = text.includes('@') ? text.replace(/\S*@\S+/gu, ' ') : text;
  return new Set(prose.match(/(?<![\p{L}-])\p{L}?\p{Ll}+(?![\p{L}-])/gu));
}

/** The words in capitals that something goes on behind. @param behind sticky */
function wordsBefore(behind: RegExp, text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    if (index < end) continue;
    behind.lastIndex = index + word.length;
    if (!behind.test(text)) continue;
    end = behind.lastIndex;
    found.push(word);
  }
  return found;
}

/** The words in capitals between brackets that the words before them spell. */
function inBrackets(text: string): string[] {
  return [...text.matchAll(BRACKETS)].flatMap(({ 0: brackets, index }) => {
    const before = text.slice(Math.max(0, index - 200), index);
    return (brackets.match(/(?<!\p{L})\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).filter((word) => spells(before, word));
  });
}

const CAPITALS = /(?<!\p{L})\p{Lu}{2,}/gu;

const BRACKETS = /\([^()\n]{2,100}\)/gu;
/** "RUP (ruimtelijk uitvoeringsplan)", "RUP staat voor …", "PVB-cyclus: planning …". */
const BEHIND_MEANT =
  /(?:\s?[-–]\p{L}+)?["”’]?(?:\s*\(\s*[\p{L}=]+,? \p{L}+|\s+(?:staat voor|betekent|is kort voor|is de afkorting)|\s*[=:]\s*\p{L}{4,})/uy;

/** "in de DABS zit, dat is de databank", "een GPMI op. Dat is een contract": what it is, in the same sentence or the next. */
const TOLD_BEHIND =
  /(?![\p{L}\d])[^.?!\n]{0,60}(?:, d(?:at|it) (?:is|zijn)|[.?!] D(?:at|it) (?:is|zijn)|, afgekort van|, kort voor) (?:een|de|het|iemand|wie|wat)\s/uy;

/** How many words before a bracket can be what its acronym stands for. */
const LONGEST_NAME = 8;

/** Whether the letters of an acronym stand in order in the words before it, the first at the start of a word. */
function spells(before: string, acronym: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(-LONGEST_NAME);
  return words.some((word, start) => {
    if (!word.startsWith(acronym.charAt(0).toLowerCase())) return false;
    let at = 0;
    for (const letter of words.slice(start).join('')) if (letter === acronym.charAt(at).toLowerCase()) at++;
    return at >= acronym.length;
  });
}
