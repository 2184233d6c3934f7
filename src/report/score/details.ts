import { FEWEST_SENTENCES, FEWEST_WORDS } from '../../readability/ease.ts';
import type { Measures } from '../../readability/measures.ts';
import type { Palette } from '../pretty.ts';
import { decimal, scoreBar } from './bars.ts';
import type { FileScore } from './score-report.ts';

const TOO_LITTLE = `te weinig tekst (minstens ${FEWEST_SENTENCES} zinnen en ${FEWEST_WORDS} woorden)`;
/** Columns of the names of measures. */
const NAME = 24;

/** What each measure is called, with how to show it. The order is that of the table. */
const SHOWN: readonly (readonly [name: string, show: (metrics: Measures) => string | undefined])[] = [
  ['zinnen', ({ sentences, longestSentence }) => sentenceCount(sentences, longestSentence)],
  ['woorden per zin', ({ wordsPerSentence }) => measured(wordsPerSentence)],
  ['moeilijke woorden', ({ difficultWordsPercent }) => measured(difficultWordsPercent, ' %')],
  ['lijdende vormen', ({ passives }) => counted(passives)],
  ['tangconstructies', ({ longBrackets }) => counted(longBrackets)],
  ['lettergrepen per woord', ({ syllablesPerWord }) => measured(syllablesPerWord)],
  ['Flesch-Douma', ({ fleschDouma }) => measured(fleschDouma, '  hoger is gemakkelijker')],
  ['Brouwer (leesindex A)', ({ brouwer }) => measured(brouwer, '  hoger is gemakkelijker')],
  ['LIX', ({ lix }) => measured(lix, '  lager is gemakkelijker')],
  ['LiNT-II (benaderd)', lint],
];

/** All measures of a text, a line each. */
export function detailLines({ metrics, band }: FileScore, palette: Palette): string[] {
  const { score, scoreMargin } = metrics;
  const first =
    score === undefined
      ? `  ${'score'.padEnd(NAME)}${palette.dim(TOO_LITTLE)}`
      : `  ${'score'.padEnd(NAME)}${scoreBar(score, band, palette)}  ${band}, ${range(score, scoreMargin ?? 0)}`;
  const others = SHOWN.flatMap(([name, show]) => {
    const value = show(metrics);
    return value === undefined ? [] : [`  ${name.padEnd(NAME)}${value}`];
  });
  return [first, ...others];
}

/** How sure a score is: the range in which it lies. */
function range(score: number, margin: number): string {
  const bound = (value: number) => Math.round(Math.min(100, Math.max(0, value)));
  return `tussen ${bound(score - margin)} en ${bound(score + margin)}`;
}

function measured(value: number | undefined, behind = ''): string | undefined {
  return value === undefined ? undefined : `${decimal(value).padStart(5)}${behind}`;
}

function counted(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).padStart(3);
}

function sentenceCount(sentences: number | undefined, longest: number | undefined): string | undefined {
  const words = longest === 1 ? '1 woord' : `${longest} woorden`;
  return longest === undefined ? counted(sentences) : `${counted(sentences)}, de langste telt ${words}`;
}

function lint({ lintII, lintIILevel }: Measures): string | undefined {
  return lintII === undefined ? undefined : `${measured(lintII)}  niveau ${lintIILevel} van 4, lager is gemakkelijker`;
}
