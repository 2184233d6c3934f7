import type { Block, Turn } from '../../src/document/document.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { type BrokenPart, brokenPartsOf } from '../../src/language/dialogue/broken-dutch.ts';
import { speechOf } from '../../src/language/dialogue/speech.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { Flag } from '../../src/language/tokens.ts';
import { defineRule, type ProsePlace } from '../../src/rule/rule.ts';

/** Words of dialect and in-between language, with the standard word. Only words that can be nothing else. */
const DIALECT: Readonly<Record<string, string>> = {
  gij: 'u',
  ge: 'u',
  gijlie: 'u',
  gullie: 'u',
  ulle: 'uw',
  oew: 'uw',
  uwen: 'uw',
  onzen: 'onze',
  ne: 'een',
  nen: 'een',
  "'nen": 'een',
  dees: 'dit” of “deze',
  dieje: 'die',
  da: 'dat',
  wa: 'wat',
  nie: 'niet',
  niemeer: 'niet meer',
  goe: 'goed',
  efkes: 'even',
  effekes: 'even',
  effe: 'even',
  bitteke: 'beetje',
  subiet: 'meteen',
  sebiet: 'meteen',
  seffens: 'straks” of “meteen',
  hebde: 'hebt u',
  hedde: 'hebt u',
  moogde: 'mag u',
  weette: 'weet u',
  doede: 'doet u',
  komde: 'komt u',
  ikke: 'ik',
  bitje: 'beetje',
  briefke: 'briefje',
  formulierke: 'formuliertje',
  plaatske: 'plaatsje',
  kaartke: 'kaartje',
  papierke: 'papiertje',
  manneke: 'jongen',
  mannekes: 'kinderen',
};
/** They are also French, or part of names: only before a word in small letters. */
const BEFORE_SMALL = new Set(['ne', 'nen', "'nen", 'da', 'wa', 'nie', 'goe']);
/** What stands before a name, or before an old form: “den Uwen”, “te uwen laste”. */
const BEFORE_NAME = /^(?:de|den|la|le|the|te|ten)$/iu;

export default defineRule({
  id: 'loket-kromme-taal',
  category: 'loket',
  title: 'Krom Nederlands en dialect',
  description:
    'Meldt in een loketscript zinnen zonder werkwoordsvorm (“Jij morgen terugkomen”) en dialect van de medewerker.',
  why: 'Wie Nederlands leert, leert hele zinnen en standaardtaal. Kromme zinnen verwarren hem, en ze klinken kinderachtig. Dialect verstaat hij niet.',
  how: 'Zeg een korte, hele zin in gewone standaardtaal: “Kom morgen terug.”',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket taal',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: Jij morgen terugkomen met papier.',
      kind: 'loketscript',
      matches: ['Jij morgen terugkomen met papier'],
    },
    { text: 'Loket: U hier tekenen, alstublieft.', kind: 'loketscript', matches: ['U hier tekenen'] },
    { text: 'Medewerker: Foto niet goed. Ik maak er een voor u.', kind: 'loketscript', matches: ['Foto niet goed'] },
    {
      text: '**Medewerker:** Ge krijgt nog ne mail van ons.',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Ge'],
    },
    { text: 'Balie: Allee, dat is al in orde. Wacht efkes.', kind: 'loketscript', matches: ['efkes'] },
    { text: 'Loket: Gij te laat zijn.', kind: 'loketscript', matches: ['Gij te laat zijn'] },
  ],
  right: [
    { text: 'Medewerker: Kom morgen terug, alstublieft.', kind: 'loketscript' },
    {
      text: 'Bezoeker: Ge moet da zo niet zeggen. Ik morgen komen.',
      kind: 'loketscript',
      trap: 'een bezoeker spreekt zoals hij wil',
    },
    {
      text: 'Medewerker: U en uw man tekenen hier.',
      kind: 'loketscript',
      trap: 'twee mensen doen het: het werkwoord is meervoud',
    },
    {
      text: 'Medewerker: Goedemorgen. Een moment. Hier tekenen, alstublieft.',
      kind: 'loketscript',
      trap: 'een korte zin zonder onderwerp',
    },
    {
      text: 'Medewerker: U helpen we graag verder.',
      kind: 'loketscript',
      trap: 'het onderwerp staat achter het werkwoord',
    },
    { text: 'Medewerker: Wat betekent “efkes”? Dat is “even”.', kind: 'loketscript', trap: 'een vraag over het woord' },
    { text: 'Medewerker: Mevrouw Da Silva helpt u. Zij werkt met meneer Goe.', kind: 'loketscript', trap: 'een naam' },
    {
      text: 'Medewerker: Op de affiche staat “Allee, komt allemaal”. Dat is een feest in de wijk.',
      kind: 'loketscript',
      trap: 'woorden van een affiche',
    },
    {
      text: 'Medewerker: Allez, dat is goed hé. Awel, tot morgen.',
      kind: 'loketscript',
      trap: 'een Vlaams stopwoord kan geen kwaad',
    },
    {
      text: 'Medewerker: Ge- en verbod: dat leest u op dit blad.',
      kind: 'loketscript',
      trap: 'een stuk van een woord',
    },
    {
      text: 'Medewerker: Mijn collega Marieke geeft u een sterke, leuke zak.',
      kind: 'loketscript',
      trap: 'gewone woorden op “-ke”',
    },
  ],
  start(context) {
    const speech = speechOf(context.document);
    const turns = new Map<Turn, Oddities>();
    return {
      block(block, { grammars }) {
        const { analysis } = context;
        for (const { sentence, quoted } of speech.read(analysis)) {
          const turn = quoted ? undefined : block.turn;
          if (!turn) continue;
          const oddities = turns.get(turn) ?? { broken: [], dialect: [] };
          turns.set(turn, oddities);
          const text = block.text.slice(sentence.from, sentence.to);
          if (mayBeBroken(text)) {
            const { words } = grammars.of(sentence);
            for (const { kind, from, to } of brokenPartsOf(words)) {
              const at = { block, from: words.from(from), to: words.to(to), sentence };
              if (!isQuoted(at.from, at.to, analysis)) oddities.broken.push({ at, kind });
            }
          }
          for (let token = sentence.tokenFrom; token < sentence.tokenTo; token++) {
            if (standardFor(analysis, token, block) === undefined) continue;
            const at = {
              block,
              from: analysis.tokens.start[token] as number,
              to: analysis.tokens.end[token] as number,
              sentence,
            };
            if (!isQuoted(at.from, at.to, analysis)) oddities.dialect.push(at);
          }
        }
      },
      finish() {
        const told = new Set<string>();
        const all = [...turns.values()].flatMap(({ dialect }) => dialect.map(wordAt));
        for (const { broken, dialect } of turns.values()) {
          const [first] = broken;
          const news = dialect.filter((at) => !told.has(wordAt(at)));
          if (first) context.report({ at: first.at, message: brokenMessage(first, broken.length) });
          else if (news[0]) context.report({ at: news[0], message: dialectMessage(news, all) });
          for (const at of dialect) told.add(wordAt(at));
        }
      },
    };
  },
});

type Spot = ProsePlace;

/** What is no standard Dutch in one turn. */
interface Oddities {
  readonly broken: { readonly at: Spot; readonly kind: BrokenPart['kind'] }[];
  readonly dialect: Spot[];
}

/** What makes the grammar worth reading: a subject that may miss its verb, a noun with "niet", a row of bare nouns. */
function mayBeBroken(text: string): boolean {
  return /(?:^|[,;:]\s*|\p{L}\s)(?:u|jij|gij|ge|ikke?|hij)\s|^\p{L}+ (?:\p{L}+ )?niet\b|^\p{L}+ \p{L}+(?: \p{L}+)?[.?!]?$/iu.test(
    text,
  );
}

function textOf({ block, from, to }: Spot): string {
  return block.text.slice(from, to);
}

function brokenMessage({ at, kind }: Oddities['broken'][number], count: number): string {
  const text = textOf(at);
  const more = count > 1 ? ` In deze beurt staan ${count} zulke zinnen.` : '';
  if (kind === 'infinitive') {
    return `“${text}” is geen hele zin. Wie Nederlands leert, verstaat hele zinnen beter: zet het werkwoord in de juiste vorm.${more}`;
  }
  return kind === 'noVerb'
    ? `In “${text}” ontbreken woorden. Zeg een hele zin, met “is”.${more}`
    : `In “${text}” ontbreken woorden. Zeg een hele zin, met een lidwoord.${more}`;
}

/** “Ge” and “gij” are one word to whoever reads the finding. */
function wordAt(at: Spot): string {
  const word = textOf(at).toLowerCase().replace('’', "'");
  return word === 'gij' ? 'ge' : word;
}

/** About the first word, with the other words of the turn, and how often it stands in the script. */
function dialectMessage(spots: readonly Spot[], all: readonly string[]): string {
  const [first] = spots as [Spot];
  const others = [...new Set(spots.map(wordAt))].filter((word) => word !== wordAt(first));
  const times = all.filter((word) => word === wordAt(first)).length;
  const often = times > 1 ? ` Het staat ${times} keer in dit script.` : '';
  const more = others.length > 0 ? ` Ook ${listOf(others)} ${others.length > 1 ? 'zijn' : 'is'} dialect.` : '';
  return `“${textOf(first)}” is geen standaardtaal: wie Nederlands leert, kent het niet. Zeg “${standardOf(wordAt(first)) ?? ''}”.${often}${more}`;
}

function listOf(words: readonly string[]): string {
  const marked = words.map((word) => `“${word}”`);
  return marked.length > 1 ? `${marked.slice(0, -1).join(', ')} en ${marked.at(-1) as string}` : marked.join('');
}

/** The standard word for a token of dialect. */
function standardFor(analysis: Analysis, token: number, block: Block): string | undefined {
  const { tokens } = analysis;
  if (tokens.has(token, Flag.opaque | Flag.aside | Flag.fragment | Flag.allCapitals | Flag.digit)) return undefined;
  const word = analysis.word(token).toLowerCase().replace('’', "'");
  const standard = standardOf(word);
  if (standard === undefined) return undefined;
  const isFirst = analysis.sentenceOf(token).tokenFrom === token;
  const isName = tokens.has(token, Flag.capital) && !isFirst;
  if (isName || (token > 0 && BEFORE_NAME.test(analysis.word(token - 1)))) return undefined;
  return BEFORE_SMALL.has(word) && isBeforeName(analysis, token, block) ? undefined : standard;
}

/** Also of small words on “-kske”: “vakske” is “vakje”. */
function standardOf(word: string): string | undefined {
  if (Object.hasOwn(DIALECT, word)) return DIALECT[word];
  return /^\p{L}{2,20}kske$/u.test(word) ? `${word.slice(0, -3)}je` : undefined;
}

/** Whether a word in capitals follows: "da Silva". */
function isBeforeName({ tokens }: Analysis, token: number, { text }: Block): boolean {
  const next = token + 1;
  if (next >= tokens.count) return /^\s*["”’)]/u.test(text.slice(tokens.end[token]));
  return tokens.has(next, Flag.plainGap) && tokens.has(next, Flag.capital);
}
