import { FEWEST_SENTENCES, FEWEST_WORDS } from '../../readability/ease.ts';
import type { Measures } from '../../readability/measures.ts';
import { numberText } from '../numbers.ts';
import type { Palette } from '../palette.ts';
import { decimal, scoreBar } from './bars.ts';
import type { FileScore } from './score-report.ts';

const TOO_LITTLE = `te weinig tekst (minstens ${FEWEST_SENTENCES} zinnen, met samen ${FEWEST_WORDS} woorden)`;
/** Columns of the names of measures. */
const NAME = 24;

/** What each measure is called, with how to show it. The order is that of the table. */
const SHOWN: readonly (readonly [name: string, show: (metrics: Measures) => string | undefined])[] = [
  ['woorden per zin', ({ wordsPerSentence }) => measured(wordsPerSentence)],
  ['moeilijke woorden', ({ difficultWordsPercent }) => measured(difficultWordsPercent, ' %')],
  ['lijdende vormen', ({ passives = 0 }) => counted(passives)],
  ['tangconstructies', ({ longBrackets = 0 }) => counted(longBrackets)],
  ['lettergrepen per woord', ({ syllablesPerWord }) => measured(syllablesPerWord)],
  ['Flesch-Douma', ({ fleschDouma }) => measured(fleschDouma, '  hoger is gemakkelijker')],
  ['Brouwer (leesindex A)', ({ brouwer }) => measured(brouwer, '  hoger is gemakkelijker')],
  ['LIX', ({ lix }) => measured(lix, '  lager is gemakkelijker')],
  ['LiNT-II (benaderd)', lint],
];

/** All measures of a text, a line each. Without a score the formulas would say nothing either. */
export function detailLines({ metrics, band }: FileScore, palette: Palette): string[] {
  const { score, scoreMargin = 0 } = metrics;
  const line = (name: string, value: string) => `  ${name.padEnd(NAME)}${value}`;
  const sentences = sentenceCount(metrics);
  if (score === undefined) return [line('score', palette.dim(TOO_LITTLE)), line('zinnen', sentences)];
  const said = band ?? 'nog onzeker';
  const first = `${scoreBar(score, scoreMargin, band, palette)}  ${said}, ${range(score, scoreMargin)}`;
  const others = SHOWN.flatMap(([name, show]) => {
    const value = show(metrics);
    return value === undefined ? [] : [line(name, value)];
  });
  return [line('score', first), line('zinnen', sentences), ...others];
}

/** How sure a score is: the range in which it lies. */
function range(score: number, margin: number): string {
  const bound = (value: number) => Math.round(Math.min(100, Math.max(0, value)));
  return `tussen ${bound(score - margin)} en ${bound(score + margin)}`;
}

function measured(value: number | undefined, behind = ''): string | undefined {
  return value === undefined ? undefined : `${decimal(value).padStart(5)}${behind}`;
}

function counted(value: number): string {
  return String(value).padStart(3);
}

function sentenceCount({ sentences = 0, wordsPerSentence = 0, longestSentence = 0 }: Measures): string {
  if (sentences === 0) return `${counted(0)}: geen Nederlandse zinnen gevonden`;
  const words = Math.round(sentences * wordsPerSentence);
  return `${counted(sentences)}, samen ${numberText(words)} woorden; de langste telt er ${longestSentence}`;
}

function lint({ lintII, lintIILevel }: Measures): string | undefined {
  return lintII === undefined ? undefined : `${measured(lintII)}  niveau ${lintIILevel} van 4, lager is gemakkelijker`;
}
