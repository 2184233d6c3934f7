import { pointsToGain } from './ease.ts';
import type { ParagraphReading, SentenceReading } from './sentence-reading.ts';

/** How many sentences are shown. */
const SHOWN = 3;
/** From so many words on, length is a reason: the limit of the rule lange-zin. */
const LONG_SENTENCE = 20;
/** Less to win than this (points) is no reason to rewrite a sentence. */
const FEWEST_POINTS = 1.5;
/** Difficult words that are named at the most. */
const NAMED_WORDS = 3;

/** A sentence that makes a text harder to read. */
export interface CostlySentence {
  readonly paragraph: ParagraphReading;
  readonly reading: SentenceReading;
  /** How many points the score of the text would rise were it in plain language. */
  readonly points: number;
  /** Why, in Dutch, a few words each. */
  readonly reasons: readonly string[];
}

/** The sentences that cost a text most, the worst first: at most three, and only where we can say why. */
export function costliest(paragraphs: readonly ParagraphReading[]): CostlySentence[] {
  const all = paragraphs.flatMap((paragraph) => paragraph.sentences.map((reading) => ({ paragraph, reading })));
  const points = pointsToGain(all.map(({ reading }) => reading.tally));
  return all
    .map((one, at) => ({ ...one, points: points[at] as number, reasons: reasonsOf(one.reading) }))
    .filter((one) => one.points >= FEWEST_POINTS && one.reasons.length > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, SHOWN);
}

/** Why a sentence is hard, in Dutch; the heaviest first. */
function reasonsOf({ tally, passives, brackets, difficultWords }: SentenceReading): string[] {
  const reasons: string[] = [];
  if (tally.words > LONG_SENTENCE) reasons.push(`${tally.words} woorden`);
  if (passives.length > 0) {
    reasons.push(`${passives.length === 1 ? 'lijdende vorm' : 'lijdende vormen'}: ${passives.map(quoted).join(', ')}`);
  }
  const [bracket] = brackets;
  if (bracket) {
    reasons.push(`${bracket.between} woorden tussen ${quoted(bracket.before)} en ${quoted(bracket.behind)}`);
  }
  if (difficultWords.length > 0) {
    const named = difficultWords.slice(0, NAMED_WORDS).map(quoted).join(', ');
    reasons.push(`${difficultWords.length === 1 ? 'moeilijk woord' : 'moeilijke woorden'}: ${named}`);
  }
  return reasons;
}

function quoted(words: string): string {
  return `“${words}”`;
}
