import type { Block } from '../../src/document/document.ts';
import { type ListItems, listsOf } from '../../src/document/lists.ts';
import { type Enumeration, enumerationsOf } from '../../src/language/constructions/enumerations.ts';
import { inlineNumbersIn } from '../../src/language/constructions/inline-numbers.ts';
import { type ItemForm, itemFormOf } from '../../src/language/constructions/item-forms.ts';
import { joinedConditionsIn } from '../../src/language/constructions/joined-conditions.ts';
import { countOfNested } from '../../src/language/constructions/nested-series.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { Is, Tag } from '../../src/language/tagger/tags.ts';
import type { Sentence } from '../../src/language/sentences.ts';
import { conditionListOf, listOf, numberedListOf } from '../../src/rewrite/lists.ts';
import { defineRule, type PlacedSentence, type ProsePlace, type Report } from '../../src/rule/rule.ts';

/** A row of single words ("papier, glas, blik en karton") reads well as it is. Words an item, on average. */
const WORDS_PER_ITEM = 2;
/** Below this many words in all, a row reads well in a sentence. */
const FEWEST_WORDS = 15;
/** The same where each item is a thing of its own to bring or show: "uw kaart, een pasfoto, uw huurcontract en het attest". */
const FEWEST_OF_THINGS = 8;
/** So many things behind a colon are a list already, whatever it is about; so many as bare words in a row are too. */
const MANY = 7;
/** What a sentence has that asks the reader to bring, do, choose or check something. Whole words in lower case. */
const ASKS =
  /^(?:gelieve|mee|meebreng\p{L}*|meenemen|mee te brengen|breng|neem|bezorg|bezorgen|voeg|bijvoegen|stuur|vermeld|vereist|voorwaarden?|bewijsstukken|documenten|stukken|attesten|kies|kiezen|keuze|iedereen|wie)$/u;
/** What the reader hands in: "de aanvraag bevat minstens …". */
const FILE = /^(?:aanvraag|aanvraagdossier|dossier|kandidatuur|kandidatuurstelling)$/u;
const HOLDS = /^(?:bevat|omvat)$/u;
const READERS = /^(?:u|je|jij|jullie)$/u;
/** "U krijgt", "u vindt": what comes to the reader, who need not go through it. */
const RECEIVES = /^(?:krijgt?|ontvangt?|vindt?|leest|lees|ziet|zie|hoort|bent|woont|leert|weet|kent)$/u;
/** "Als u: …": the reader checks whether it holds for him. */
const CONDITION = /^(?:als|indien|wanneer)$/u;
/** Before "u" these have it as their subject; in "wij helpen u" it is not. */
const DOES =
  /^(?:moet|moeten|dient|dien|kunt|kan|kun|mag|hebt|heb|heeft|bezorgt|brengt|breng|vult|vul|kiest|kies|geeft|geef|stuurt|stuur|levert|voegt|toont|vermeldt|meldt|betaalt)$/u;

/** The third of numbered parts. */
const NUMBERED = /(?<![\p{L}\d])(?:[3c]\)|3°)/u;
/** In a shorter list no form is the rule. Number of items. */
const SHORTEST_LIST = 3;

export default defineRule({
  id: 'opsomming',
  category: 'opbouw',
  title: 'Opsomming',
  description: 'Meldt lange opsommingen die in een zin zitten, en lijsten met één punt dat een andere vorm heeft.',
  why: 'Wie vier dingen of meer in één zin leest, vergeet er een. Een lijst toont meteen hoeveel het er zijn. De lezer kan ze ook één voor één afvinken. Wie luistert, onthoudt er nog minder.',
  how: 'Zet vier dingen of meer onder elkaar in een lijst. Geef elk punt dezelfde vorm. Noem aan het loket hoogstens drie dingen na elkaar, of geef een lijst mee.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 12: opsommingen', 'Schrijfafspraken Webplatform Vlaanderen'],
  criterion: 'HH 12',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {
    maxItems: {
      type: 'integer',
      description:
        'Een langere opsomming in een zin krijgt een melding. Staan er nummers of letters in, dan ook een opsomming van zoveel delen.',
      default: 3,
      minimum: 2,
    },
  },
  wrong: [
    {
      text: 'U brengt dit mee: uw identiteitskaart, twee recente pasfoto’s, een kopie van uw huurcontract en het attest van de school.',
      matches: [
        'uw identiteitskaart, twee recente pasfoto’s, een kopie van uw huurcontract en het attest van de school',
      ],
    },
    {
      text: 'Voeg bij uw aanvraag een kopie van de factuur, het bewijs van betaling, twee foto’s van de werken en het attest van de aannemer.',
      kind: 'brief',
      matches: [
        'een kopie van de factuur, het bewijs van betaling, twee foto’s van de werken en het attest van de aannemer',
      ],
    },
    {
      text: 'U krijgt de premie als u: in Hoogbeke woont; ouder bent dan 65 jaar; een laag inkomen hebt; en nog geen premie kreeg.',
      matches: ['in Hoogbeke woont; ouder bent dan 65 jaar; een laag inkomen hebt; en nog geen premie kreeg'],
    },
    {
      text: '**Medewerker:** Ik heb nodig: uw kaart, een recente pasfoto, het oude rijbewijs, een attest van de dokter en het bewijs van uw verzekering.\n\n**Inwoner:** Oei.',
      format: 'markdown',
      kind: 'loketscript',
      matches: [
        'uw kaart, een recente pasfoto, het oude rijbewijs, een attest van de dokter en het bewijs van uw verzekering',
      ],
    },
    {
      text: 'U brengt mee:\n\n- een kopie van uw kaart\n- uw laatste loonbrief\n- U moet ook een attest van de school afgeven.',
      format: 'markdown',
      kind: 'brief',
      matches: ['U moet ook een attest van de school afgeven.'],
    },
    {
      text: '<ul><li>Vul het formulier in.</li><li>een recente pasfoto</li><li>Betaal aan de kassa.</li></ul>',
      format: 'html',
      matches: ['een recente pasfoto'],
    },
  ],
  right: [
    {
      text: 'U brengt dit mee:\n\n- uw identiteitskaart\n- een pasfoto\n- uw huurcontract\n- het attest van de school',
      format: 'markdown',
    },
    {
      text: '- een recente pasfoto\n- uw oude kaart\n- het attest van uw dokter. U krijgt dat bij uw huisarts.',
      format: 'markdown',
      trap: 'uitleg achter een punt verandert de vorm niet',
    },
    {
      text: '<ul><li>Een pasfoto<br>U draagt daarop geen pet.</li><li>Uw oude kaart</li><li>Een attest</li></ul>',
      format: 'html',
      trap: 'twee regels in één punt',
    },
    {
      text: '- Toon het stappenplan.\n- Schrijf de naam op.\n- Vraag het adres.',
      format: 'markdown',
      trap: 'een werkwoord dat op een naamwoord lijkt',
    },
    {
      text: '- [Openingsuren](uren.html)\n- [Het bestuur](bestuur.html)\n- [Maak een afspraak](afspraak.html)',
      format: 'markdown',
      trap: 'een lijst van links',
    },
    {
      text: '**Medewerker:** Komt u voor het leefloon, voor hulp bij schulden, voor een woning van ons of voor een plaats in het rusthuis?',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'een vraag aan het loket: de bezoeker kiest meteen',
    },
    {
      text: 'Wij houden rekening met uw inkomen van vorig jaar, de marktwaarde van uw woning, de correctie voor energie en het aantal personen ten laste.',
      kind: 'brief',
      trap: 'de lezer hoeft er niets mee te doen',
    },
    {
      text: 'De leegstand komt door veel factoren: de handel op het internet, de schaalvergroting van winkels, de beperkte opvolging bij zelfstandigen en de sfeer in de straten.',
      trap: 'een uitleg, geen lijst om na te gaan',
    },
    { text: 'We zijn open op maandag, dinsdag, woensdag en donderdag.', trap: 'een korte reeks gewone woorden' },
    {
      text: 'In de glasbol mag alleen glas, geen porselein, spiegels, lampen en aardewerk.',
      trap: 'een reeks losse woorden',
    },
    {
      text: 'De straten zijn de Lange Molenstraat, de Korte Wilgenstraat, het Kerkplein van Oostmere en de Nieuwe Stationsstraat.',
      trap: 'namen van straten',
    },
    {
      text: 'Fatima bracht soep mee, de buren van nummer 3 zetten tafels klaar, Wout speelde gitaar en de kinderen dansten.',
      trap: 'een verhaal: in elk deel doet iemand iets',
    },
    {
      text: 'U kunt er sporten zoals een balsport in de zaal, een les in het zwembad, een cursus met de fiets en een spel op het plein.',
      trap: 'voorbeelden hoeft de lezer niet te onthouden',
    },
    {
      text: 'Het park is open op maandag van 9 tot 12 uur, op dinsdag van 9 tot 16 uur, op woensdag van 13 tot 19 uur en op vrijdag van 9 tot 12 uur.',
      trap: 'dagen en uren',
    },
    {
      text: 'Op het blad staat: “Breng uw oude kaart, een nieuwe foto, het formulier van de dokter en het bewijs van de school mee.”',
      trap: 'een citaat',
    },
    {
      text: 'Breng uw kaart, een pasfoto en het attest van uw dokter mee naar ons loket op het Kerkplein.',
      trap: 'drie dingen',
    },
  ],
  start(context) {
    const { maxItems } = context.options;
    const forms = new Map<Block, Item>();
    return {
      block(block, { grammars }) {
        const { sentences } = context.analysis;
        const [first] = sentences;
        if (block.kind !== 'listItem' || !first || /:\s|:$/u.test(block.text)) return;
        if (isData(first, context.analysis) || isQuote(first, context.analysis)) return;
        const form = itemFormOf(grammars.of(first));
        // "Een pasfoto. Kleef ze op het blad.": what such a point is, nobody can say.
        const asksLater = sentences.slice(1).some((sentence) => itemFormOf(grammars.of(sentence)) === 'request');
        if (form === 'fragment' && asksLater) return;
        if (form) forms.set(block, { form, sentence: first });
      },
      finish() {
        if (forms.size === 0) return;
        const linked = new Set(context.document.links.filter(({ from }) => from === 0).map(({ block }) => block));
        for (const list of listsOf(context.document.blocks)) {
          const odd = oddOneOut(list, forms, linked);
          if (odd) context.report(odd);
        }
      },
      mayConcern(sentence) {
        const { block } = sentence;
        if (sentence.words < FEWEST_OF_THINGS || !(block.kind === 'paragraph' || block.turn)) return false;
        const marks = block.text.slice(sentence.from, sentence.to).match(/[,;]/gu)?.length ?? 0;
        return marks >= maxItems - 1 || NUMBERED.test(block.text);
      },
      grammar(sentence, { words, clauses }) {
        const { analysis } = context;
        // Reading the clauses mends tags; the answer must not hang on what other rules asked before.
        if (clauses.length === 0) return;
        if (isData(sentence, analysis) || isQuote(sentence, analysis)) return;
        const { block } = sentence;
        // A question lets somebody choose, and waits for the answer.
        if (block.turn && block.text.slice(sentence.from, sentence.to).endsWith('?')) return;
        const numbered = block.turn
          ? undefined
          : (numberedReport(sentence, words, maxItems) ?? conditionsReport(sentence, maxItems));
        if (numbered) {
          if (!isQuoted(numbered.at.from, numbered.at.to, analysis)) context.report(numbered);
          return;
        }
        const row = enumerationsOf(words).find((one) => sizeOf(one, words) > maxItems && isHard(one, words, block));
        if (!row) return;
        const at = { block, from: words.from(row.from), to: words.to(row.to - 1), sentence };
        if (isQuoted(at.from, at.to, analysis)) return;
        const count = sizeOf(row, words);
        const { text } = block;
        // Which words belong to which thing, only the writer knows for sure.
        const isNested = countOfNested(row, words) !== undefined;
        const list =
          block.turn || isNested ? undefined : listOf(row, { text, from: sentence.from, to: sentence.to, words });
        // What stands before a comma can be one more, in another form.
        const atLeast = isNested || (row.from > 0 && words.markBehind(row.from - 1) === ',') ? 'minstens ' : '';
        context.report({
          at,
          message: block.turn
            ? `U noemt hier ${isNested ? atLeast : ''}${count} dingen na elkaar. Wie luistert, onthoudt er hoogstens drie. Noem er minder, of geef een lijst mee.`
            : `In deze zin staan ${atLeast}${count} dingen na elkaar. Zet ze onder elkaar in een lijst: dan slaat de lezer er geen over.`,
          data: { items: count, limit: maxItems },
          ...(list && { suggestions: [list] }),
        });
      },
    };
  },
});

type ReportInProse = Report & { readonly at: ProsePlace };

/** "(1) …, (2) …, (3) …, (4) …" within one sentence: the writer numbered a list already. */
function numberedReport(sentence: PlacedSentence, words: Words, limit: number): ReportInProse | undefined {
  const { block, from, to } = sentence;
  const text = block.text.slice(from, to);
  const numbered = inlineNumbersIn(text);
  // Who gives numbers sees a list already: as many as the limit are enough.
  if (!numbered || numbered.count < Math.max(limit, SHORTEST_LIST)) return undefined;
  // A choice of so few reads well.
  const last = numbered.parts.at(-1)?.mark ?? 0;
  if (numbered.count <= limit && /(?<!\p{L})of $/u.test(text.slice(0, last))) return undefined;
  const list = numberedListOf(numbered, { text: block.text, from, to, words });
  return {
    at: { block, from: from + numbered.from, to: /[.!?]$/u.test(text) ? to - 1 : to, sentence },
    message: `In deze zin staan ${numbered.count} genummerde delen na elkaar. Zet ze onder elkaar in een lijst: dan slaat de lezer er geen over.`,
    data: { items: numbered.count, limit },
    ...(list && { suggestions: [list] }),
  };
}

/** "als u …, als u …, als u … of als u …": what the reader has to go through. */
function conditionsReport(sentence: PlacedSentence, limit: number): ReportInProse | undefined {
  const { block, from, to } = sentence;
  const joined = joinedConditionsIn(block.text.slice(from, to));
  if (!joined || joined.items.length <= limit) return undefined;
  const list = conditionListOf(joined, { text: block.text, from, to });
  const count = joined.items.length;
  return {
    at: { block, from: from + joined.from, to: from + joined.to, sentence },
    message: `In deze zin staan ${count} voorwaarden na elkaar. Zet ze onder elkaar in een lijst: dan slaat de lezer er geen over.`,
    data: { items: count, limit },
    ...(list && { suggestions: [list] }),
  };
}

interface Item {
  readonly form: ItemForm;
  readonly sentence: Sentence;
}

/** Of a list in which one item has another form than all others: that item. */
function oddOneOut(list: ListItems, forms: ReadonlyMap<Block, Item>, linked: ReadonlySet<Block>): Report | undefined {
  if (list.length < SHORTEST_LIST || list.some(([first]) => !first || linked.has(first))) return undefined;
  const items = list.map(([first]) => forms.get(first as Block));
  if (items.some((item) => !item)) return undefined;
  const groups = countOf(items, (item) => item?.form === 'verbs');
  if (groups > 0) return groups === items.length - 1 ? sentenceAmongGroups(list, items) : undefined;
  const isFragment = items.map((item) => item?.form === 'fragment');
  const fragments = countOf(isFragment, (is) => is);
  if (fragments !== 1 && fragments !== items.length - 1) return undefined;
  const index = isFragment.indexOf(fragments === 1);
  const [block] = list[index] ?? [];
  const item = items[index];
  if (!block || !item) return undefined;
  const { sentence } = item;
  const others = items.find((other) => other !== item)?.form;
  const what = fragments === 1 ? 'Dit punt is geen zin' : 'Dit punt is een zin';
  const rest = others === 'fragment' ? 'zijn losse woorden' : 'zijn zinnen';
  return {
    at: { block, from: sentence.from, to: sentence.to, sentence },
    message: `${what}, maar de andere punten van de lijst ${rest}. Geef elk punt dezelfde vorm, dan leest de lijst vlotter.`,
    data: { items: items.length },
  };
}

/** "Het verslag moet: getekend zijn; … ; Vermeld ook uw naam": a sentence where the others complete the line above. */
function sentenceAmongGroups(list: ListItems, items: readonly (Item | undefined)[]): Report | undefined {
  const index = items.findIndex((item) => item?.form === 'sentence' || item?.form === 'request');
  const [block] = list[index] ?? [];
  const sentence = items[index]?.sentence;
  if (!block || !sentence || !/^\p{Lu}/u.test(block.text)) return undefined;
  return {
    at: { block, from: sentence.from, to: sentence.to, sentence },
    message:
      'Dit punt is een zin, maar de andere punten vullen de regel boven de lijst aan. Zet deze zin onder de lijst, of geef elk punt dezelfde vorm.',
    data: { items: items.length },
  };
}

/** How many things a row names; those of a row within it are one with what they belong to. */
function sizeOf(row: Enumeration, words: Words): number {
  return countOfNested(row, words) ?? row.items.length;
}

/** Whether a row is too long to be read, or heard, as a part of a sentence. */
function isHard(row: Enumeration, words: Words, { turn }: Block): boolean {
  const { items, isMarked } = row;
  const count = words.between(row.from, row.to);
  // All of them are needed, not one of them.
  const isChoice = words.word((items.at(-1)?.[0] ?? 0) - 1) === 'of';
  const areThings = !turn && !isChoice && items.every(([first]) => words.is(first, Is.determiner));
  const fewest = areThings ? FEWEST_OF_THINGS : FEWEST_WORDS;
  const isLongList = !turn && isMarked && items.length >= MANY;
  if (!isLongList && count < Math.max(fewest, items.length * WORDS_PER_ITEM)) return false;
  if (countOf(items, (item) => isDataItem(words, item)) * 2 >= items.length) return false;
  if (turn || isLongList) return true;
  // Before the verb a row says who or where; what the reader has to do comes behind it.
  return (isMarked || row.from > 0) && asksReader(words);
}

function countOf<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.filter(holds).length;
}

const DAY = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:en)?$/u;

/** A name, a date, an hour, an amount: data that people look up. */
function isDataItem(words: Words, [from, to]: readonly [number, number]): boolean {
  let names = 0;
  let nouns = 0;
  let figures = 0;
  for (let at = from; at < to; at++) {
    if (words.is(at, Is.verb)) return false;
    if (/\d/u.test(words.word(at)) || DAY.test(words.word(at))) figures++;
    else if (words.is(at, Is.noun)) {
      nouns++;
      if (words.isCapital(at)) names++;
    }
  }
  return figures > 0 || names * 2 > nouns;
}

/** Whether the sentence asks something of the reader, or lets him choose: then he has to go through the row. */
function asksReader(words: Words): boolean {
  if (words.tag(0) === Tag['V.ev']) return true;
  for (let at = 0; at < words.count; at++) {
    const word = words.word(at);
    if (ASKS.test(word) || (at > 0 && HOLDS.test(word) && FILE.test(words.word(at - 1)))) return true;
    if (word === 'nodig' && isAboutReader(words)) return true;
    if (!READERS.test(word)) continue;
    if (at > 0 && (DOES.test(words.word(at - 1)) || CONDITION.test(words.word(at - 1)))) return true;
    if (words.is(at + 1, Is.finite) && !RECEIVES.test(words.word(at + 1))) return true;
  }
  return false;
}

function isAboutReader(words: Words): boolean {
  for (let at = 0; at < words.count; at++) if (/^(?:u|uw|je|jij|jouw|jullie)$/u.test(words.word(at))) return true;
  return false;
}
