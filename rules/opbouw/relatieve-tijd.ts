import type { Block } from '../../src/document/document.ts';
import { letterDate } from '../../src/language/notation/letter-date.ts';
import type { RelativeTime } from '../../src/language/notation/relative-time.ts';
import { relativeTimes } from '../../src/language/notation/relative-time.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { Is } from '../../src/language/tagger/tags.ts';
import { defineRule, type PlacedSentence, type ProsePlace } from '../../src/rule/rule.ts';

/** What a letter needs dated: who opens it a week later counts from another day. */
const IN_LETTERS = new Set<RelativeTime['kind']>(['term', 'day', 'past']);
/** On a page a term runs from what the reader does: only what ages is reported. */
const ON_PAGES = new Set<RelativeTime['kind']>(['day', 'year']);
/** A newsletter or a notice says at its top of when it is, in one of so many blocks. */
const TOP = 5;
/** A column that comes back, with its subject behind a colon: "Deze maand: de kapper". */
const LABEL = /^\s*(?:deze|volgende) (?:week|maand):(?=\s|$)/iu;
/** The sentence before says that it comes back: "Elke maand bezoeken we een club. Deze maand …". */
const RETURNS = /(?<!\p{L})(?:elke|iedere) (?:week|maand)(?!\p{L})[^.!?]*[.!?]\s*$/iu;
/** How far before a sentence the one before it is looked for. In UTF-16 code units. */
const WINDOW = 200;
/** A longer line is a sentence of the text. In UTF-16 code units. */
const LONGEST_TITLE = 80;
const MONTH =
  /(?<!\p{L})(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iu;
/** "Datum: maandag 6 oktober 2025 9:27": the head of a mail, which is there at once. */
const MAIL_HEAD = /^(?:datum|verzonden|sent|date)\s?:/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

export default defineRule({
  id: 'relatieve-tijd',
  category: 'opbouw',
  title: 'Tijd zonder datum',
  description: 'Meldt “volgende week”, “morgen” en termijnen zonder begin, waar de lezer de dag niet kent.',
  why: 'Een brief ligt soms dagen in de bus, en een webpagina blijft maanden staan. Dan weet de lezer niet welke week “volgende week” is. En bij “binnen 14 dagen” telt de ene vanaf de datum van de brief, de andere vanaf vandaag.',
  how: 'Schrijf de datum: “op maandag 4 mei 2026”. Hoort er een termijn bij? Zeg dan wanneer die begint, en noem ook de laatste dag. De termijn zelf blijft dezelfde.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 7: actie en termijn',
    'Schrijfafspraken Webplatform Vlaanderen',
  ],
  criterion: 'HH 7',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'Betaal het bedrag binnen 14 dagen.', kind: 'brief', matches: ['binnen 14 dagen'] },
    { text: 'Gelieve binnen de maand te reageren.', kind: 'brief', matches: ['binnen de maand'] },
    {
      text: 'Indien u niet akkoord gaat, kunt u binnen de 30 dagen bezwaar indienen.',
      kind: 'brief',
      matches: ['binnen de 30 dagen'],
    },
    { text: 'Onze arbeiders komen volgende week bij u langs.', kind: 'brief', matches: ['volgende week'] },
    { text: 'Morgen is het zwembad gesloten.', matches: ['Morgen'] },
    { text: 'De inschrijvingen starten over twee weken.', matches: ['over twee weken'] },
    { text: 'Nieuw dit jaar: elke donderdag is er een uitstap.', matches: ['dit jaar'] },
    { text: 'Sinds dit jaar zijn bekers van plastiek verboden op feesten.', matches: ['dit jaar'] },
    { text: 'Onlangs vroeg u ons een parkeerkaart.', kind: 'brief', matches: ['Onlangs'] },
  ],
  right: [
    { text: 'Betaal het bedrag voor 14 juni 2026.', kind: 'brief' },
    {
      text: 'Betaal binnen 30 dagen na ontvangst van deze brief.',
      kind: 'brief',
      trap: 'de termijn heeft een begin',
    },
    {
      text: 'Verhuist u? Geef uw nieuw adres dan binnen 8 dagen door.',
      kind: 'brief',
      trap: 'de lezer weet zelf wanneer dat begint',
    },
    { text: 'U moet binnen 14 dagen antwoorden.', trap: 'op een webpagina begint de termijn met wat de lezer doet' },
    {
      text: 'Morgen, dinsdag 5 mei 2026, is het zwembad gesloten.',
      trap: 'de datum staat erbij',
    },
    { text: 'De les is er elke week, en om de twee weken ook op zondag.', trap: 'een gewoonte' },
    { text: 'De betaling is gespreid over twee weken.', kind: 'brief', trap: 'een duur' },
    { text: 'Goede morgen! We maken de stad van morgen.', trap: '“morgen” in een andere betekenis' },
    {
      text: 'Lukt het niet? Dan krijgt u de volgende week een nieuwe kans.',
      trap: 'de week na een andere',
    },
    { text: 'U krijgt binnen 14 dagen antwoord.', kind: 'brief', trap: 'wat wij beloven, begint met de vraag' },
    { text: 'In haar mail schreef Olena: “Ik kom volgende week langs.”', kind: 'brief', trap: 'een citaat' },
    {
      text: 'Oostmere, 6 oktober 2026\n\nBeste bewoner\n\nVolgende week maaien we de bermen.',
      kind: 'brief',
      trap: 'de brief zegt van wanneer hij is',
    },
    {
      text: '# Nieuwsbrief oktober\n\nVanaf deze maand werkt Olena bij ons.',
      format: 'markdown',
      trap: 'de titel noemt de maand',
    },
    { text: 'Deze zomer is er weer veel te beleven op het speelplein!', trap: 'een zin die alleen sfeer schept' },
    { text: 'Dit hoeft u niet allemaal deze week te doen.', kind: 'brief', trap: 'niemand hoeft de dag te weten' },
    {
      text: '# Kampen in 2026\n\nNieuw dit jaar: elke donderdag is er een uitstap.',
      format: 'markdown',
      trap: 'de tekst zegt welk jaar het is',
    },
    { text: 'Bestelt u vandaag? Dan hebt u de zakken morgen al.', trap: 'een voorbeeld dat elke dag klopt' },
  ],
  start(context) {
    const kinds = context.kind === 'brief' ? IN_LETTERS : ON_PAGES;
    const years: { readonly place: ProsePlace; readonly words: string }[] = [];
    const isDated = hasDate(context.document.blocks, context.kind === 'brief');
    const isLabelled = ({ block, from, to }: PlacedSentence) => LABEL.test(block.text.slice(from, to));
    const look = (sentence: PlacedSentence) => {
      const { block } = sentence;
      if (block.turn || RETURNS.test(block.text.slice(Math.max(0, sentence.from - WINDOW), sentence.from))) return;
      for (const { kind, from, to } of relativeTimes(block.text, sentence.from, sentence.to)) {
        // A message that is quoted as it is sent carries its own date.
        const hasDay = kind === 'day' && (isDated || block.kind === 'quote');
        if (!kinds.has(kind) || hasDay || isQuoted(from, to, context.analysis)) continue;
        const words = block.text.slice(from, to);
        const place = { block, from, to, sentence };
        if (kind === 'year') years.push({ place, words });
        else context.report({ at: place, message: message(kind, words, context.kind === 'brief') });
        return;
      }
    };
    return {
      sentence(sentence) {
        if (!isLabelled(sentence)) look(sentence);
      },
      mayConcern: isLabelled,
      grammar(sentence, { words }) {
        for (let at = 0; at < words.count; at++) if (words.is(at, Is.finite)) return look(sentence);
      },
      finish() {
        const [first] = years;
        if (!first || context.document.blocks.some(({ text }) => YEAR.test(text))) return;
        context.report({
          at: first.place,
          message: `“${first.words}” klopt later niet meer, en nergens in de tekst staat een jaar. Noem het jaar.`,
        });
      },
    };
  },
});

/** Whether a text says when it was written, so that "volgende week" can be counted from there. */
function hasDate(blocks: readonly Block[], isLetter: boolean): boolean {
  if (isLetter && letterDate(blocks)) return true;
  const top = blocks.slice(0, TOP);
  return (
    top.some(({ text, kind }) => (kind === 'heading' || text.length < LONGEST_TITLE) && MONTH.test(text)) ||
    blocks.slice(0, 2 * TOP).some(({ text }) => MAIL_HEAD.test(text))
  );
}

function message(kind: RelativeTime['kind'], words: string, isLetter: boolean): string {
  if (kind === 'term') {
    return `“${words}”: vanaf wanneer telt dat? Zet erbij wanneer de termijn begint, en noem ook de laatste dag.`;
  }
  if (kind === 'past') return `“${words}” zegt niet wanneer. Noem de datum, dan weet de lezer waarover het gaat.`;
  return isLetter
    ? `“${words}”: wie de brief later leest, weet niet welke dag u bedoelt. Schrijf de datum.`
    : `“${words}” klopt over een tijdje niet meer. Schrijf de datum.`;
}
