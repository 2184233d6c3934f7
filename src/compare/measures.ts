import type { Measures } from '../readability/measures.ts';
import type { Judgement, MeasureChange, Verdict } from './comparison.ts';

/** How a measure is judged. */
interface Judged {
  readonly name: string;
  /** Which way is easier for a reader; nothing where neither is. */
  readonly better?: 'higher' | 'lower';
  /** Less than this is no change that a reader would notice. */
  readonly least: number;
  /** It counts something: a longer text has more of it without being worse. */
  readonly counts?: true;
}

/**
 * A score that moves less says nothing: rewriting one sentence of a page moves it as much. Editors of a city moved the
 * score of its texts by 15 points.
 */
const LEAST_SCORE = 2;

/** What is compared, in the order in which people read it. */
const JUDGED: readonly Judged[] = [
  { name: 'score', better: 'higher', least: LEAST_SCORE },
  { name: 'wordsPerSentence', better: 'lower', least: 0.5 },
  { name: 'longestSentence', better: 'lower', least: 1 },
  { name: 'difficultWordsPercent', better: 'lower', least: 0.5 },
  { name: 'passives', better: 'lower', least: 1, counts: true },
  { name: 'longBrackets', better: 'lower', least: 1, counts: true },
  { name: 'sentences', least: 1 },
  { name: 'words', least: 1 },
];

/** The measures of two texts beside each other; those that neither has are left out. */
export function compareMeasures(old: Measures, fresh: Measures): MeasureChange[] {
  return JUDGED.flatMap((judged) => {
    const { name } = judged;
    const values = { ...valueOf('old', old[name]), ...valueOf('new', fresh[name]) };
    if (Object.keys(values).length === 0) return [];
    return [{ name, ...values, judgement: judgementOf(judged, old, fresh) }];
  });
}

/** Whether the new text is easier to read. */
export function verdictOf(old: Measures, fresh: Measures): Verdict {
  if (old.score === undefined || fresh.score === undefined) return 'unknown';
  const gain = fresh.score - old.score;
  return Math.abs(gain) < LEAST_SCORE ? 'same' : gain > 0 ? 'easier' : 'harder';
}

function valueOf(side: 'old' | 'new', value: number | undefined): Pick<MeasureChange, 'old' | 'new'> {
  return value === undefined ? {} : { [side]: value };
}

function judgementOf({ name, better, least, counts }: Judged, old: Measures, fresh: Measures): Judgement {
  const [before, after] = [old[name], fresh[name]];
  if (before === undefined || after === undefined || !better) return before === after ? 'same' : 'neutral';
  const change = after - before;
  if (Math.abs(change) < least) return 'same';
  const judgement = change > 0 === (better === 'higher') ? 'better' : 'worse';
  if (!counts) return judgement;
  // Twice as many in a text that is three times as long is not worse, and half as many in a quarter of it not better.
  const perWord = after / Math.max(1, fresh.words ?? 0) - before / Math.max(1, old.words ?? 0);
  return perWord > 0 === change > 0 ? judgement : 'neutral';
}
