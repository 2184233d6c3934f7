import type { Block } from '../../src/document/document.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { type BrokenPart, brokenPartsOf } from '../../src/language/dialogue/broken-dutch.ts';
import { Speech } from '../../src/language/dialogue/speech.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { Flag } from '../../src/language/tokens.ts';
import { defineRule } from '../../src/rule/rule.ts';

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
  briefke: 'briefje',
  kaartke: 'kaartje',
  papierke: 'papiertje',
  boekske: 'boekje',
  manneke: 'jongen',
  mannekes: 'kinderen',
};
/** Words that only fill: they can go. */
const FILLERS = new Set(['allee', 'allez', 'zenne', 'zulle', 'zunne', 'awel', 'salukes', 'salukkes']);
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
      matches: ['Ge', 'ne'],
    },
    { text: 'Balie: Allee, dat is al in orde. Wacht efkes.', kind: 'loketscript', matches: ['Allee', 'efkes'] },
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
    const speech = new Speech(context.document);
    return {
      block(block, { grammars }) {
        const { analysis } = context;
        for (const { sentence, quoted } of speech.read(analysis)) {
          if (quoted) continue;
          let brokenTo = -1;
          if (mayBeBroken(block.text.slice(sentence.from, sentence.to))) {
            const { words } = grammars.of(sentence);
            for (const part of brokenPartsOf(words)) {
              const at = { block, from: words.from(part.from), to: words.to(part.to), sentence };
              if (isQuoted(at.from, at.to, analysis)) continue;
              brokenTo = at.to;
              context.report({ at, message: brokenMessage(part, block.text.slice(at.from, at.to)) });
            }
          }
          for (let token = sentence.tokenFrom; token < sentence.tokenTo; token++) {
            const message = dialectMessage(analysis, token, block);
            const [from, to] = [analysis.tokens.start[token] as number, analysis.tokens.end[token] as number];
            if (!message || from < brokenTo || isQuoted(from, to, analysis)) continue;
            context.report({ at: { block, from, to, sentence }, message });
          }
        }
      },
    };
  },
});

/** A subject that may miss its verb, or a noun with "niet": what makes the grammar worth reading. */
function mayBeBroken(text: string): boolean {
  return /(?:^|[,;:]\s*|\p{L}\s)(?:u|jij|gij|ge|ik|hij)\s|^\p{L}+ (?:\p{L}+ )?niet\b/iu.test(text);
}

function brokenMessage({ kind }: BrokenPart, text: string): string {
  return kind === 'infinitive'
    ? `“${text}” is geen hele zin. Wie Nederlands leert, verstaat hele zinnen beter: zet het werkwoord in de juiste vorm.`
    : `In “${text}” ontbreken woorden. Zeg een hele zin, met een lidwoord en “is”.`;
}

function dialectMessage(analysis: Analysis, token: number, block: Block): string | undefined {
  const { tokens } = analysis;
  if (tokens.has(token, Flag.opaque | Flag.aside | Flag.fragment | Flag.allCapitals | Flag.digit)) return undefined;
  const written = analysis.word(token);
  const word = written.toLowerCase().replace('’', "'");
  const standard = Object.hasOwn(DIALECT, word) ? DIALECT[word] : undefined;
  if (standard === undefined && !FILLERS.has(word)) return undefined;
  const isFirst = analysis.sentenceOf(token).tokenFrom === token;
  const isName = tokens.has(token, Flag.capital) && !isFirst;
  if (isName || (token > 0 && BEFORE_NAME.test(analysis.word(token - 1)))) return undefined;
  if (BEFORE_SMALL.has(word) && isBeforeName(analysis, token, block)) return undefined;
  return standard === undefined
    ? `“${written}” is geen standaardtaal: wie Nederlands leert, kent het niet. Laat het weg.`
    : `“${written}” is geen standaardtaal: wie Nederlands leert, kent het niet. Zeg “${standard}”.`;
}

/** Whether a word in capitals follows: "da Silva". */
function isBeforeName({ tokens }: Analysis, token: number, { text }: Block): boolean {
  const next = token + 1;
  if (next >= tokens.count) return /^\s*["”’)]/u.test(text.slice(tokens.end[token]));
  return tokens.has(next, Flag.plainGap) && tokens.has(next, Flag.capital);
}
