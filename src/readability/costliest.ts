import { scoreOf, scoresWithoutEach } from './ease.ts';
import type { ParagraphReading, SentenceReading } from './sentence-reading.ts';

/** How many sentences are shown. */
const SHOWN = 3;
/** From so many words on, length is a reason: the limit of the rule lange-zin. */
const LONG_SENTENCE = 20;
/** From so many words between a word and its head, that is a reason. */
const LONG_DEPENDENCY = 9;
/** Difficult words that are named at the most. */
const NAMED_WORDS = 3;

/** A sentence that makes a text harder to read. */
export interface CostlySentence {
  readonly paragraph: ParagraphReading;
  readonly reading: SentenceReading;
  /** How many points the score of the text would rise without it. */
  readonly points: number;
  /** Why, in Dutch, a few words each. */
  readonly reasons: readonly string[];
}

/** The sentences that cost a text most, the worst first: at most three, none that makes it easier. */
export function costliest(paragraphs: readonly ParagraphReading[]): CostlySentence[] {
  const all = paragraphs.flatMap((paragraph) => paragraph.sentences.map((reading) => ({ paragraph, reading })));
  if (all.length < 2) return [];
  const points = gains(all.map(({ reading }) => reading));
  return all
    .map((one, at) => ({ ...one, points: points[at] as number, reasons: reasonsOf(one.reading) }))
    .filter((one) => one.points > 0 && one.reasons.length > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, SHOWN);
}

/** What leaving each sentence out would do to the score. */
function gains(readings: readonly SentenceReading[]): number[] {
  const tallies = readings.map(({ tally }) => tally);
  const all = scoreOf(tallies);
  return scoresWithoutEach(tallies).map((score) => score - all);
}

/** Why a sentence is hard, in Dutch; the heaviest first. */
function reasonsOf({ tally, passives, brackets, dependency, difficultWords }: SentenceReading): string[] {
  const reasons: string[] = [];
  if (tally.words > LONG_SENTENCE) reasons.push(`${tally.words} woorden`);
  if (passives.length > 0) reasons.push(`lijdende vorm: ${passives.map(quoted).join(', ')}`);
  const [bracket] = brackets;
  if (bracket) reasons.push(apart(bracket.before, bracket.behind, bracket.between));
  else if (dependency && dependency.between >= LONG_DEPENDENCY) {
    const [word, head] = dependency.words;
    const inOrder = dependency.word < dependency.head ? ([word, head] as const) : ([head, word] as const);
    reasons.push(apart(...inOrder, dependency.between));
  }
  if (difficultWords.length > 0) {
    const named = difficultWords.slice(0, NAMED_WORDS).map(quoted).join(', ');
    reasons.push(`${difficultWords.length === 1 ? 'moeilijk woord' : 'moeilijke woorden'}: ${named}`);
  }
  return reasons;
}

function apart(before: string, behind: string, between: number): string {
  return `${between} woorden tussen ${quoted(before)} en ${quoted(behind)}`;
}

function quoted(words: string): string {
  return `“${words}”`;
}
