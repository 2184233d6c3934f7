import { type Bracket, bracketsOf, type DoubleReading, doubleReadingsOf } from '../../src/language/double-readings.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import type { SentenceGrammars } from '../../src/language/constructions/grammar.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { dataIn, isData, isRunningText } from '../../src/language/running-text.ts';
import type { Sentence } from '../../src/language/sentences.ts';
import { Is, Tag, tagBits } from '../../src/language/tagger/tags.ts';
import { Flag } from '../../src/language/tokens.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Beginnings that writers put in brackets before a word. */
const BEGINNINGS = list(
  'ex groot klein stief schoon pleeg niet her ver mede oud oudere gezins on be af aan in uit voor over mee',
);
/** Endings that make a plural. */
const PLURALS = list('s n en eren ën');
/** Behind a slash they mean "per": "euro/maand". */
const UNITS = list(
  'uur dag dagen nacht week weken weekend maand maanden jaar kwartaal minuut keer beurt stuk persoon personen kind deelnemer gezin inwoner huishouden euro kilo kilogram gram ton liter meter kubieke vierkante vierkant ritten rit zak pagina les sessie semester trimester seizoen',
);
/** Names and pairs that every reader takes in at once, or that are one thing. */
const FIXED = list(
  'papier/karton ja/nee aan/uit open/dicht links/rechts man/vrouw heer/mevrouw mevrouw/heer mevrouw/meneer vrouw/man meneer/mevrouw start/finish kiss/ride drop/off win/win prijs/kwaliteit woon/werk zwart/wit in/uit voor/tegen heen/terug ouder/kind input/output plus/min links/midden/rechts trap/lift naam/voornaam voornaam/naam straat/nummer',
);
const DATES =
  /^(?:jan(?:uari)?|feb(?:ruari)?|maart|april|mei|juni|juli|aug(?:ustus)?|sept(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lente|zomer|herfst|winter)$/u;
const COLOURS = /^(?:rood|groen|blauw|geel|zwart|wit|grijs|bruin|oranje|paars|roze|beige)$/u;

/** How brackets start that say what something is, refer, or give an example in short. */
const EXPLAINS =
  /^\((?:=|(?:dat|dit) (?:is|zijn|betekent|wil zeggen)|zijnde|ook wel|oftewel|ofwel|of:|voluit|afgekort|de zogenaamde|met andere woorden|namelijk|d\.i\.|d\.w\.z\.|m\.a\.w\.|een |de |het |iemand |wie |mensen |geld )/iu;
const REFERS =
  /^\((?:zie|cf|vgl|bron|foto|rubriek|artikel|art\.|lid|bijlage|wet|decreet|besluit|KB|MB|BVR|verordening|richtlijn|reglement)(?!\p{L})|(?<!\p{L})(?:artikel|art\.|decreet|besluit|wet van|gecoördineerd|grondwet|verordening|richtlijn)(?!\p{L})/iu;
/** An explanation may be this many times as long as another bracket. */
const EXPLANATION = 2;
/** Where slashes divide the steps of a path: "profiel/instellingen". */
const PATH = /(?<!\p{L})(?:ga naar|klik|menu|map|bestand|server|surf)/iu;
/** Of a bracket in the middle: words that must stand before and behind it. */
const BESIDE = 2;
/** The shortest line with words of two readings that is a sentence and no label, in words. */
const SHORTEST = 4;

export default defineRule({
  id: 'haakjes',
  category: 'zin',
  title: 'Haakjes en schuine strepen',
  description: 'Meldt “kind(eren)”, “en/of”, “hij/zij” en lange stukken tussen haakjes midden in een zin.',
  why: 'Bij “kind(eren)” of “en/of” leest u twee zinnen tegelijk. Wie moeilijk leest, struikelt daarover. Een programma dat voorleest, maakt er een rommeltje van. Een lang stuk tussen haakjes breekt de zin in twee.',
  how: 'Schrijf het meervoud: “kinderen”. Kies “en” of “of”, of zeg het voluit: “uw partner, uw kinderen of allebei”. Spreek de lezer aan in plaats van “hij/zij”. Maak van lange haakjes een nieuwe zin.',
  sources: [
    'Taaladvies.net: en/of, haakjes in woorden',
    'Onze Taal: hij/zij, zijn/haar',
    'Vlaamse overheid, genderbewust taalgebruik: vermijd haakjes en schuine strepen',
  ],
  criterion: 'HH 17',
  severity: { brief: 'info', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {
    most: {
      type: 'integer',
      description: 'Tussen haakjes midden in een zin mogen zoveel woorden staan. Een uitleg mag dubbel zo lang zijn.',
      default: 6,
      minimum: 1,
    },
  },
  wrong: [
    { text: 'Breng uw kind(eren) op tijd naar de opvang.', matches: ['kind(eren)'] },
    { text: 'De huurder(s) betalen samen de waarborg.', matches: ['huurder(s)'] },
    { text: 'De aanvra(a)g(er) krijgt een brief van de dienst.', matches: ['aanvra(a)g(er)'] },
    { text: 'De (groot)ouders van Lotte mogen mee naar binnen.', matches: ['(groot)ouders'] },
    { text: 'Breng uw partner en/of een vriend mee naar het feest.', matches: ['en/of'] },
    { text: 'Elke leerling neemt zijn/haar fiets mee naar school.', matches: ['zijn/haar'] },
    { text: 'Een ouder/voogd moet het formulier tekenen.', kind: 'loketscript', matches: ['ouder/voogd'] },
    {
      text: 'U kunt de borden (ook die van vorig jaar die nog in het magazijn staan) gratis lenen.',
      matches: ['(ook die van vorig jaar die nog in het magazijn staan)'],
    },
  ],
  right: [
    { text: 'Breng uw kinderen op tijd naar de opvang. Uw partner of een vriend mag ook mee.' },
    { text: 'U mag hier 30 km/u rijden. Het loket betaalt 12 euro/uur aan de monitoren.', trap: 'een eenheid' },
    { text: 'De apotheek is 24/7 open in het schooljaar 2026/2027.', trap: 'getallen met een schuine streep' },
    { text: 'De stad zoekt een redder (man/vrouw/x) voor het zwembad.', trap: 'zo staat het in elke vacature' },
    { text: 'Het OCMW (Openbaar Centrum voor Maatschappelijk Welzijn) helpt u graag.', trap: 'een afkorting voluit' },
    {
      text: 'U betaalt de retributie (een bedrag dat u betaalt voor een dienst van de stad) aan het loket.',
      trap: 'de uitleg van een woord',
    },
    {
      text: 'Surf naar www.hoogbeke.example/wonen/premie(s) of lees wonen/premie.pdf na.',
      trap: 'een adres op het web',
    },
    { text: 'Naam/voornaam:', trap: 'een vakje op een formulier' },
    { text: 'Zet uw papier/karton op woensdag voor 7 uur op de stoep.', trap: 'de naam van een soort afval' },
    { text: 'De muziek mag niet luider zijn dan 85 dB(A) op het plein.', trap: 'een teken van de techniek' },
    {
      text: 'Olena helpt u op dinsdag. (Op andere dagen helpt Mehmet u aan het loket in het Sociaal Huis.)',
      trap: 'de haakjes zijn een zin apart',
    },
    {
      text: 'U kunt elke voormiddag bellen naar het loket van de dienst (ook op zaterdag, maar dan alleen tot 11 uur).',
      trap: 'de haakjes staan achteraan en breken de zin niet',
    },
    {
      text: 'Bel naar de dienst (Markt 1, 8999 Hoogbeke, tel. 051 00 00 00, elke werkdag) of stuur een mail.',
      trap: 'een adres tussen haakjes',
    },
    {
      text: 'In de oude brief stond: “De huurder(s) en/of eigenaar(s) tekenen.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'Vragen over het kamp? Kim (die/hun) of Sofie (zij/haar) van de jeugddienst helpt u verder.',
      trap: 'zo vertelt iemand hoe anderen over die persoon spreken',
    },
    { text: 'Ga naar profiel/instellingen en klik op het potlood.', trap: 'een pad in een programma' },
    {
      text: 'Mevrouw Olena Kovalenko (hoofd van de dienst voor de buurt en het groen) leidt u rond.',
      trap: 'wie iemand met een naam is',
    },
    { text: 'Vraag het aan Stad/OCMW Hoogbeke of aan vzw Huis/Thuis.', trap: 'een naam' },
  ],
  start(context) {
    const { analysis } = context;
    const told = new Set<string>();
    return {
      block(block, { grammars }) {
        if (!isRunningText(block) || !/[(/]/u.test(block.text)) return;
        for (const sentence of analysis.sentences) {
          if (!/[(/]/u.test(block.text.slice(sentence.from, sentence.to))) continue;
          if (isData(sentence, analysis) || isQuote(sentence, analysis)) continue;
          const report = (from: number, to: number, rest: Pick<Report, 'message' | 'data' | 'covers'>) => {
            if (!isQuoted(from, to, analysis)) context.report({ at: { block, from, to, sentence }, ...rest });
          };
          if (!isLabel(sentence, analysis)) {
            for (const reading of doubleReadingsOf(sentence, analysis)) {
              if (!isMeant(reading, sentence, analysis, grammars)) continue;
              // Whoever mends a word once knows what to do with it elsewhere.
              const written = block.text.slice(reading.from, reading.to).toLowerCase();
              if (told.has(written)) continue;
              told.add(written);
              // A town can ask for neutral words: one finding says both.
              const covers = reading.kind === 'pronouns' ? { covers: ['inclusieve-woorden'] } : {};
              report(reading.from, reading.to, { message: messageFor(reading, block.text, grammars), ...covers });
            }
          }
          for (const bracket of bracketsOf(sentence, analysis, context.options.most)) {
            if (!breaksSentence(bracket, context.options.most, analysis)) continue;
            const message = `Tussen haakjes staan ${bracket.words} woorden, midden in de zin. Zet ze in een nieuwe zin.`;
            report(...bracket.range, { message, data: { words: bracket.words, limit: context.options.most } });
          }
        }
      },
    };
  },
});

/** A box to fill in, or a short line that is no sentence. */
function isLabel(sentence: Sentence, { block }: Analysis): boolean {
  const end = block.text.slice(sentence.to - 1, sentence.to);
  if (sentence.words < SHORTEST || block.kind === 'tableCell') return !/[.?!]/u.test(end) || sentence.words < SHORTEST;
  return /[:…_]/u.test(end) && sentence.words < 2 * SHORTEST;
}

/** Whether a double reading is what it looks like: no unit, name, or pair that is one thing. */
function isMeant(reading: DoubleReading, sentence: Sentence, analysis: Analysis, grammars: SentenceGrammars): boolean {
  const parts = reading.parts.map((part) => part.toLowerCase());
  const joined = parts.join('');
  const isCapitalInside = /\p{Lu}/u.test(reading.parts[0] as string) && reading.from > sentence.from;
  switch (reading.kind) {
    case 'andOr':
      return true;
    case 'pronouns':
      return !tellsPronouns(reading, sentence, analysis);
    case 'beginning':
      return !isCapitalInside && (BEGINNINGS.has(parts[0] as string) || grammars.knows(joined));
    case 'ending':
      return !isCapitalInside && (PLURALS.has(parts[1] as string) || grammars.knows(joined));
    case 'middle':
      return !isCapitalInside;
    case 'choice':
      return isChoice(reading, parts, sentence, analysis, grammars);
  }
}

/** "Olena (zij/haar)", "met die/hun als voornaamwoorden": how somebody wants to be called. */
function tellsPronouns({ from, to }: DoubleReading, sentence: Sentence, { block: { text } }: Analysis): boolean {
  if (text[from - 1] === '(' && text[to] === ')') return true;
  return /voornaamwoord|aanspre|aangesproken/iu.test(text.slice(sentence.from, sentence.to));
}

/** Words of one kind between which the reader has to choose: "ouder/voogd", "ophalen/brengen". */
function isChoice(
  { from, to }: DoubleReading,
  parts: readonly string[],
  sentence: Sentence,
  { block }: Analysis,
  grammars: SentenceGrammars,
): boolean {
  if (FIXED.has(parts.join('/')) || parts.some((part) => UNITS.has(part))) return false;
  if (PATH.test(block.text.slice(sentence.from, sentence.to))) return false;
  if (parts.every((part) => DATES.test(part)) || parts.every((part) => COLOURS.test(part))) return false;
  // Of three words or more one may be a compound that no lexicon has.
  const unknown = parts.filter((part) => !grammars.knows(part)).length;
  if (isGenderPair(parts) || unknown > parts.length - 2 || unknown > 1) return false;
  const { words } = grammars.of(sentence);
  const kinds = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    if (words.from(at) < from || words.to(at) > to) continue;
    if (words.tag(at) === Tag.EIGEN) return false;
    kinds.add(tagBits(words.tag(at)) & (Is.noun | Is.verb | Is.adjective));
  }
  return kinds.size === 1 && !kinds.has(0) && !/[\d/]/u.test(block.text[from - 1] ?? '');
}

/** "huurder/huurster": the rule about words for people says more of it. */
function isGenderPair(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return false;
  return first.slice(0, 4) === second.slice(0, 4) || /(?:vrouw|man|dame|heer)$/u.test(first + second);
}

/** Whether brackets stand between two halves of a sentence, and hold more than an explanation or a reference. */
function breaksSentence(
  { range, tokenFrom, tokenTo, words, before, behind }: Bracket,
  most: number,
  analysis: Analysis,
): boolean {
  if (before < BESIDE || behind < BESIDE) return false;
  // What somebody does during a talk, or another language.
  if (analysis.tokens.has(tokenFrom, Flag.aside | Flag.opaque)) return false;
  const text = analysis.block.text.slice(...range);
  const { numbers, names, contact } = dataIn(analysis, { tokenFrom, tokenTo });
  if (numbers > 0.25 || names > 0.4 || contact > 0 || REFERS.test(text)) return false;
  // "het GPMI (geïndividualiseerd project voor …)", "Olena Kovalenko (hoofd van de dienst)"
  const previous = tokenFrom > 0 ? analysis.word(tokenFrom - 1) : '';
  const isExplanation = /^\p{Lu}|\p{Lu}{2}/u.test(previous) || EXPLAINS.test(text);
  return !isExplanation || words > EXPLANATION * most;
}

function messageFor({ kind, parts, from, to }: DoubleReading, text: string, grammars: SentenceGrammars): string {
  const written = `“${text.slice(from, to)}”`;
  const [first = '', second = ''] = parts;
  switch (kind) {
    case 'ending': {
      const whole = `${first}${second}`;
      const isPlural = PLURALS.has(second) && grammars.form(first.toLowerCase(), 'N.mv') === whole.toLowerCase();
      if (!isPlural) return `${written} laat de lezer zelf een vorm kiezen. Kies één vorm, of zeg het anders.`;
      return `${written} leest stroef: de lezer ziet twee woorden in één. Schrijf het meervoud: “${whole}”.`;
    }
    case 'beginning':
      return `${written} leest stroef: de lezer ziet twee woorden in één. Kies één woord, of schrijf ze allebei voluit.`;
    case 'middle':
      return `${written} is een puzzel. Kies één vorm, of schrijf twee woorden voluit.`;
    case 'andOr':
      return 'Bij “en/of” leest de lezer twee zinnen tegelijk. Meestal is “of” genoeg. Telt het verschil? Schrijf dan “A, B of allebei”.';
    case 'pronouns':
      return `${written} leest stroef. ${/\bje\b|\bjij\b|\bjou/iu.test(written) ? 'Kies één aanspreekvorm.' : 'Schrijf een meervoud (“ze”, “hun”), of spreek de lezer aan.'}`;
    case 'choice':
      return `Bij ${written} kiest de lezer zelf of het “en” of “of” is. Schrijf ${listOf(parts)}.`;
  }
}

/** “ouder of voogd” */
function listOf(parts: readonly string[]): string {
  const all = (word: string) => `“${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}”`;
  return `${all('of')} of ${all('en')}`;
}
