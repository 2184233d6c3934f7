import type { Block, TextDocument } from '../../document/document.ts';
import { LineTable } from '../../document/lines.ts';
import type { Range } from '../../document/range.ts';
import { bandOf } from '../../readability/bands.ts';
import { costliest } from '../../readability/costliest.ts';
import { type Measures, paragraphMeasures, sentenceMeasures, textMeasures } from '../../readability/measures.ts';
import type { ParagraphReading, SentenceReading, TextReading } from '../../readability/sentence-reading.ts';
import type { FileScore, ParagraphScore, ScorePlace, ScoreReport, SentenceScore } from './score-report.ts';

/** A text that was measured, with what it was. */
export interface ScoredText {
  readonly file: FileScore;
  /** Absent where the text could not be read. */
  readonly reading?: TextReading;
}

/** What a file report says of the file itself. */
type FileFacts = Pick<FileScore, 'path' | 'format' | 'kind' | 'kindReason' | 'language' | 'textSource'>;

/** The measures of a text, of its paragraphs and of its sentences. */
export function buildFileScore(facts: FileFacts, document: TextDocument, reading: TextReading): FileScore {
  const lines = new LineTable(document.source);
  const placed = (block: Block, from: number, to: number) => placeOf(lines, [block.map.start(from), block.map.end(to)]);
  const sentences = reading.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const metrics = textMeasures(reading.words, sentences);
  return {
    ...facts,
    metrics,
    ...bandIn(metrics),
    sentenceLengths: sentences.map(({ tally }) => tally.words),
    costliest: (metrics.score === undefined ? [] : costliest(reading.paragraphs)).map(
      ({ paragraph: { block }, reading: { sentence }, points, reasons }) => ({
        ...placed(block, sentence.from, sentence.to),
        text: block.text.slice(sentence.from, sentence.to),
        heading: block.heading,
        ...(block.paragraph !== undefined && { paragraph: block.paragraph }),
        points: Math.round(points * 10) / 10,
        reasons,
      }),
    ),
    paragraphs: reading.paragraphs.map((paragraph) => paragraphScore(paragraph, placed)),
    fatal: null,
  };
}

/**
 * The report of a run: texts by path, or the hardest first; those without a score come last.
 *
 * @param version of the tool
 */
export function buildScoreReport(texts: readonly ScoredText[], version: string, worstFirst: boolean): ScoreReport {
  const byPath = [...texts].sort((a, b) => (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0));
  const scoreOf = ({ file }: ScoredText) => file.metrics.score ?? Number.POSITIVE_INFINITY;
  const sorted = worstFirst ? byPath.sort((a, b) => (scoreOf(a) === scoreOf(b) ? 0 : scoreOf(a) - scoreOf(b))) : byPath;
  const readings = sorted.flatMap(({ reading }) => reading ?? []);
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const sentences = readings.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  const metrics = textMeasures(words, sentences);
  return {
    schemaVersion: 1,
    tool: { name: 'klaretaal', version },
    columnUnit: 'utf16',
    summary: { files: sorted.length, metrics, ...bandIn(metrics) },
    files: sorted.map(({ file }) => file),
  };
}

function bandIn({ score, scoreMargin = 0 }: Measures): Pick<FileScore, 'band'> {
  const band = score === undefined ? undefined : bandOf(score, scoreMargin);
  return band ? { band } : {};
}

function placeOf(lines: LineTable, range: Range): ScorePlace {
  return { ...lines.point(range[0]), range };
}

type Placed = (block: Block, from: number, to: number) => ScorePlace;

function paragraphScore({ block, sentences }: ParagraphReading, placed: Placed): ParagraphScore {
  const { kind, index, heading, paragraph } = block;
  return {
    ...placed(block, 0, block.text.length),
    block: { kind, index, heading, ...(paragraph !== undefined && { paragraph }) },
    metrics: paragraphMeasures(sentences),
    sentences: sentences.map((reading) => sentenceScore(block, reading, placed)),
  };
}

function sentenceScore(block: Block, reading: SentenceReading, placed: Placed): SentenceScore {
  const { sentence, difficultWords, passives } = reading;
  return {
    ...placed(block, sentence.from, sentence.to),
    text: block.text.slice(sentence.from, sentence.to),
    metrics: sentenceMeasures(reading),
    ...(difficultWords.length > 0 && { difficultWords }),
    ...(passives.length > 0 && { passives }),
  };
}
