import type { Rewrite } from '../../src/document/edit.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import type { Grammar } from '../../src/language/constructions/grammar.ts';
import { isNameOfSource } from '../../src/language/constructions/name-of-source.ts';
import { newStartOf } from '../../src/language/constructions/new-start.ts';
import { type Series, seriesIn } from '../../src/language/constructions/series.ts';
import { sentenceOpenerAt, type SplitPlace, splitPlacesOf } from '../../src/language/constructions/split-place.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { leadingMarks } from '../../src/language/part-marks.ts';
import { isQuote, openQuoteIn, quoteBehindColon } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { Gap } from '../../src/language/tagger/features.ts';
import { Tag } from '../../src/language/tagger/tags.ts';
import { splitSentence } from '../../src/rewrite/clauses/split/split-sentence.ts';
import { defineBlockRule, type PlacedSentence, type ProsePlace, type Severity } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'lange-zin',
  category: 'zin',
  title: 'Lange zin',
  description: 'Meldt zinnen die te veel woorden tellen.',
  why: 'Wie een lange zin leest, moet veel tegelijk onthouden. Wie moeilijk leest of nog Nederlands leert, haakt af voor het einde. Aan het loket is een lange zin nog moeilijker: de bezoeker kan niet teruglezen.',
  how: 'Zeg één ding per zin. Begin een nieuwe zin bij “en”, “maar”, “waarbij”, “zodat” of “die”. Maak van een reeks een lijst. De melding zegt waar de zin in twee kan.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 17: korte zinnen',
    'Onze Taal: zinnen van 15 tot 20 woorden lezen vlot, tot 25 als ze goed zijn opgebouwd',
    'Redacteurs van Amsterdam brachten het aandeel zinnen boven 25 woorden terug van 12 naar 2,4 procent',
  ],
  criterion: 'HH 17',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {
    warnAbove: {
      type: 'integer',
      description:
        'Een zin met meer woorden krijgt een waarschuwing. Een telefoonnummer of een rekeningnummer telt als één woord. Een reeks gelijke delen, zoals openingsuren, krijgt een tip tot vijf woorden meer, of acht achter een dubbelepunt.',
      default: 20,
      kinds: { loketscript: 15 },
      minimum: 5,
    },
    errorAbove: {
      type: 'integer',
      description: 'Een zin met meer woorden is een fout.',
      default: 25,
      kinds: { loketscript: 20 },
      minimum: 5,
      notBelow: 'warnAbove',
    },
  },
  wrong: [
    {
      text: 'Als u uw aanvraag na 1 mei indient en er geen attest van uw school bij zit, behandelen we uw dossier pas in september.',
      matches: [
        'Als u uw aanvraag na 1 mei indient en er geen attest van uw school bij zit, behandelen we uw dossier pas in september.',
      ],
    },
    {
      text: 'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden en fietsers kunnen de omleiding langs de kerk volgen.',
      matches: [
        'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden en fietsers kunnen de omleiding langs de kerk volgen.',
      ],
      severity: 'error',
    },
    {
      text: 'Ik zoek eerst uw dossier op en daarna kijken we samen welke papieren u nog moet meebrengen.',
      kind: 'loketscript',
      matches: ['Ik zoek eerst uw dossier op en daarna kijken we samen welke papieren u nog moet meebrengen.'],
    },
  ],
  right: [
    {
      text: 'Dient u uw aanvraag in na 1 mei? En zit er geen attest van uw school bij? Dan behandelen we uw dossier in september.',
    },
    {
      text: 'Gemeente Hoogbeke – Markt 1 – 8999 Hoogbeke – tel. 051 00 00 00 – info@hoogbeke.example – www.hoogbeke.example – open van maandag tot vrijdag van 9 tot 12 uur',
      trap: 'een adresregel is geen zin',
    },
    {
      text: 'U brengt dit mee naar het loket: uw identiteitskaart; een recente pasfoto; het oude rijbewijs; het attest van uw dokter; en uw bankkaart om te betalen.',
      trap: 'in een opsomming met puntkomma’s telt elk deel apart',
    },
    {
      text: 'In een oude brief stond: “De bewoners van de voormelde straat worden vriendelijk verzocht om tijdens de werken hun wagens elders te plaatsen en de garages vrij te houden.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'De bewoonster van het huis naast de speeltuin schreef ons op 3 mei: “Ik hoor elke avond tot heel laat lawaai op het plein. Mijn kinderen slapen slecht.”',
      trap: 'de zin leidt een citaat van meer zinnen in',
    },
    {
      text: 'Veilig stemmen in uw eigen stembureau Met uw kaart kunt u ook gewoon naar het stembureau in uw straat gaan op zondag.',
      trap: 'een kop zonder punt, en dan een zin',
    },
    {
      text: 'Gelet op het politiereglement van de gemeente Hoogbeke, goedgekeurd door de gemeenteraad op 25 november 2024, in het bijzonder de artikelen 34 en 112;',
      trap: 'een besluit moet zijn bronnen met hun volle naam noemen',
    },
    {
      text: 'Bel dr. J.P. Vermeulen, nr. 12 bv. om 14.30 uur. Dat kan t.e.m. vrijdag. De dokter geeft u dan een nieuwe afspraak en een attest.',
      trap: 'punten in afkortingen, uren en voorletters zijn geen einde, andere wel',
    },
    {
      text: '- een pasfoto die niet ouder is dan zes maanden en waarop u goed herkenbaar bent\n- uw identiteitskaart\n- het bewijs dat u de test voor het rijbewijs hebt afgelegd',
      format: 'markdown',
      trap: 'elk punt van een lijst staat apart',
    },
    {
      text: '<p>Dienst Burgerzaken<br>Markt 1<br>8999 Hoogbeke<br>Elke werkdag open van 9 tot 12 uur<br>Op woensdag ook van 13.30 tot 16 uur</p>',
      format: 'html',
      trap: 'regels die met een regeleinde gescheiden zijn, vormen samen geen zin',
    },
    {
      text: 'De juf vraagt na de wandeling in het bos wat iedereen het mooist vond, en Amira weet het meteen: “De uil in de oude eik!”',
      trap: 'wat iemand zegt achter een dubbelepunt, telt niet mee',
    },
    {
      text: '![Een kind met een rode helm rijdt op een fiets zonder trappers over een lage heuvel van hout, naast een man die telkens lacht](fiets.jpg)',
      format: 'markdown',
      trap: 'een andere regel zegt hoe lang een alt-tekst mag zijn',
    },
    {
      text: '[Trouwen in het park](a.html) [Verhuizen naar een andere straat](b.html) [Een rijbewijs vragen](c.html) [Een boom in de straat kappen](d.html) [Een klacht over lawaai melden](e.html)',
      format: 'markdown',
      trap: 'een rij links is geen zin',
    },
  ],
  start(context) {
    const { warnAbove } = context.options;
    // Whoever only allows longer sentences means that both limits move.
    const errorAbove = Math.max(warnAbove, context.options.errorAbove);
    return {
      // The rule for alternative texts says how long those may be.
      mayConcern: ({ words, block }) => words > warnAbove && block.kind !== 'alt' && !block.isRowOfLinks,
      grammar(sentence, grammar) {
        if (isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        if (isNameOfSource(grammar)) return;
        for (const part of partsOf(sentence, grammar, context.analysis)) {
          const words = part.words - spareWords(sentence.block.text.slice(part.from, part.to));
          if (words <= warnAbove) continue;
          const series = part === sentence ? seriesOf(sentence, grammar) : undefined;
          const text = sentence.block.text.slice(part.from, part.to);
          const severity = severityOf(words, context.options, series, text);
          // What is a part of a list already would only get a list of its own.
          if (severity === 'info' && isWithinList(series, sentence)) continue;
          const isError = severity === 'error';
          const limit = isError ? errorAbove : warnAbove;
          const split = part === sentence ? splitOf(sentence, grammar, series) : undefined;
          const parts = words > 2 * warnAbove ? 'kortere zinnen' : 'twee zinnen';
          const count = `Deze zin telt ${words} woorden; meer dan ${isError ? `${limit} is te veel` : `${limit} is moeilijk te volgen`}.`;
          const advice = adviceForSeries(series, sentence, grammar) ?? `Maak er ${parts} van.`;
          context.report({
            at: { block: sentence.block, from: part.from, to: part.to, sentence },
            severity,
            message: `${count} ${split?.advice ?? advice}`,
            data: { words, limit },
            ...(split?.rewrite && { suggestions: [split.rewrite] }),
            ...(split && { related: [{ message: 'Hier kan een nieuwe zin beginnen.', at: split.at }] }),
          });
        }
      },
    };
  },
});

/** "Loop binnen bij …, of bel Ayse op 09 …": an address, hours or a number are looked up, and not held in mind. */
const CONTACT =
  /^(?:Loop|Kom|Bel|Mail|Ga|Haal|Vraag|Breng|Schrijf|Stuur)(?!\p{L})[^\n]{0,300}(?:(?<!\d)0\d{1,3}[ /]\d|@\p{L}|(?<!\d)\d{1,2}(?:[.:]\d\d)? (?:tot|en) \d{1,2}(?:[.:]\d\d)? uur)/u;
/** A tip where it is light for its length: a row of like parts, or how to reach somebody. @param text of the sentence */
function severityOf(
  words: number,
  { warnAbove, errorAbove }: { readonly warnAbove: number; readonly errorAbove: number },
  series: Series | undefined,
  text: string,
): Severity {
  const isLight = series !== undefined || CONTACT.test(text);
  if (isLight && words <= warnAbove + spareOf(series, warnAbove)) return 'info';
  return words > errorAbove && (!series || series.held > errorAbove) ? 'error' : 'warning';
}

/** How many words more a row of like parts may have before it is hard to follow: up to there a list would be nicer. */
const SPARE_OF_SERIES = 5;
/** The same where a colon has told what the parts are, and each is light by itself. */
const SPARE_BEHIND_COLON = 8;

function spareOf(series: Series | undefined, warnAbove: number): number {
  return series?.isAnnounced && series.held <= warnAbove ? SPARE_BEHIND_COLON : SPARE_OF_SERIES;
}

const ADVICE_FOR_SERIES = {
  hours: 'Zet de dagen en uren in een lijst of in een tabel.',
  things: 'Zet de delen van de reeks onder elkaar in een lijst.',
  clauses: 'Maak van elk deel van de reeks een zin, of zet de delen onder elkaar in een lijst.',
} as const;

function isWithinList(series: Series | undefined, { block }: PlacedSentence): boolean {
  return series?.isAnnounced === true && block.kind === 'listItem';
}

/** A row in the middle of a sentence can't become a list, nor can one within an item of a list. */
function adviceForSeries(
  series: Series | undefined,
  { block }: PlacedSentence,
  { words }: Grammar,
): string | undefined {
  if (!series) return undefined;
  const { kind, end, isAnnounced } = series;
  if (end === words.count) return kind === 'things' && block.kind === 'listItem' ? undefined : ADVICE_FOR_SERIES[kind];
  if (!isAnnounced || words.gap(end) !== Gap.comma) return undefined;
  const start = block.text.slice(words.from(end), words.to(Math.min(end + SHOWN_WORDS, words.count) - 1));
  return `Zet wat voor elk deel geldt in een nieuwe zin: “${start} …”.`;
}

interface Split {
  readonly at: ProsePlace;
  readonly advice: string;
  readonly rewrite?: Rewrite;
}

function seriesOf({ block, from, to }: PlacedSentence, grammar: Grammar): Series | undefined {
  return seriesIn(grammar, block.text.slice(from, to));
}

/**
 * Where a long sentence can be made two, and how: at the best place, or the best that can be written out. A row becomes
 * a list, unless its parts are clauses of which one can be a sentence.
 */
function splitOf({ block, from, to }: PlacedSentence, grammar: Grammar, series?: Series): Split | undefined {
  const places = splitPlacesOf(grammar);
  let rewrite: Rewrite | undefined;
  const built = places.find((one) => (rewrite = splitSentence(one, grammar, block.text, from, to)));
  const place = built ?? places[0];
  if (!place || (series && !(series.kind === 'clauses' && rewrite))) return undefined;
  const { words } = grammar;
  const end = words.to(Math.min(place.at + SHOWN_WORDS, words.count) - 1);
  const at = { block, from: words.from(place.at), to: end };
  const start = block.text.slice(at.from, at.to);
  const advice = adviceFor(place, start, grammar);
  return { at, advice, ...(rewrite && { rewrite }) };
}

/** How many words say where a new sentence begins. */
const SHOWN_WORDS = 3;

/** Forms that are no command, though they look like the stem: "kan u", "is uw kind". */
const NO_COMMANDS = /^(?:is|ben|kan|mag|moet|wil|zal|zou|heb|had|was|wordt?|komt|gaat|blijkt|kon|\p{L}*t)$/u;

/** "bel dan de dienst", "meld het binnen acht dagen": a verb in front that tells the reader what to do. */
function isCommand(at: number, words: Words): boolean {
  const isStem = words.tag(at) === Tag['V.ev'] && !NO_COMMANDS.test(words.word(at));
  return isStem && !/^(?:je|jij|ik|hij|ze|zij|we|wij|er)$/u.test(words.word(at + 1));
}

function adviceFor({ reason, at }: SplitPlace, start: string, grammar: Grammar): string {
  const { words } = grammar;
  const first = words.word(at);
  // "…, of bel Nadia": a command has no subject that could be said again.
  const isOrder = isCommand(words.tag(at) === Tag.NEVEN ? at + 1 : at, words);
  switch (reason) {
    case 'semicolon':
      return `Zet een punt in plaats van de puntkomma voor “${start}”.`;
    case 'colon':
      return `Zet een punt in plaats van de dubbelepunt voor “${start}”.`;
    case 'comma':
      return `Zet een punt in plaats van de komma voor “${start}”.`;
    case 'examples':
      return `Zet de voorbeelden vanaf “${start}” in een nieuwe zin.`;
    case 'tail':
      return `Zet wat volgt vanaf “${start} …” in een nieuwe zin.`;
    case 'question':
      return `Zet een vraagteken achter de voorwaarde. Begin daarna een nieuwe zin bij “${start} …”.`;
    case 'coordination':
      return `Begin een nieuwe zin bij “${start} …”.`;
    case 'shared':
      if (isOrder) return `Begin een nieuwe zin bij “${start} …”.`;
      return `Begin een nieuwe zin bij “${start} …”, en zeg daarin opnieuw wie of wat.`;
    case 'conjunction':
      return `Maak een nieuwe zin van “${start} …”. Begin die met “${capitalised(sentenceOpenerAt(at, grammar))}”.`;
    case 'relative':
      return `Maak een nieuwe zin van “${start} …”. Herhaal daarin waar “${first}” op slaat.`;
    case 'condition':
      return `Maak van de voorwaarde een vraag. Begin daarna een nieuwe zin: “${first === 'dan' || isOrder ? capitalised(start) : `Dan ${start.replace(/ dan(?!\p{L})/u, '')}`} …”.`;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** What is read as one: without what another says, and with a heading and a sentence, or the parts of a list, apart. */
function partsOf(sentence: PlacedSentence, { words }: Grammar, analysis: Analysis): readonly Part[] {
  const quote = openQuoteIn(sentence, analysis) ?? quoteBehindColon(sentence, analysis);
  if (quote !== undefined) {
    const count = wordsIn(sentence.block.text.slice(sentence.from, quote));
    return [{ from: sentence.from, to: quote, words: count }];
  }
  const start = newStartOf(words);
  if (start < 0) return enumerationParts(sentence);
  const before = { from: sentence.from, to: words.to(start - 1), words: words.between(0, start) };
  return [before, { from: words.from(start), to: sentence.to, words: words.between(start, words.count) }];
}

/** Two semicolons or more make an enumeration, of which every part is read on its own; a capital behind one, a sentence. */
function enumerationParts(sentence: PlacedSentence): readonly Part[] {
  const text = sentence.block.text.slice(sentence.from, sentence.to);
  const pieces = text.split(/(?<=;)\s/u);
  if (pieces.length < 3 && !/^\p{Lu}/u.test(pieces[1] ?? '')) return [sentence];
  let from = sentence.from;
  return pieces.map((piece) => {
    const part = {
      from,
      to: from + piece.length,
      words: wordsIn(piece),
    };
    from = part.to + 1;
    return part;
  });
}

/** "051 12 34 56", "BE12 3456 7890 1234": groups that are read as one. */
const NUMBERS = /(?<![\p{L}\d])(?:\+?\d[\d./]*(?: \d[\d./]*)+|BE\d{2}(?: \d{4}){3})(?![\p{L}\d])/giu;

/** The words of what numbers a sentence ("Artikel 3."), and those that numbers have beyond the one they are read as. */
function spareWords(text: string): number {
  let spare = wordsIn(leadingMarks(text));
  for (const [number] of text.matchAll(NUMBERS)) spare += number.split(' ').length - 1;
  return spare;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
