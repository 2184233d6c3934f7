import { readFile } from 'node:fs/promises';
import { Scorer } from '../../src/engine/scorer.ts';
import { DependencyParser } from '../../src/language/parser/parser.ts';
import type { TextReading } from '../../src/readability/sentence-reading.ts';
import { TextReader } from '../../src/readability/text-reader.ts';
import type { ScoredText } from '../../src/report/score/build.ts';
import { engine, models, resources } from './engine.ts';
import { read } from './read.ts';

const parser = await readFile(new URL('../../models/parser.bin', import.meta.url));
const reader = new TextReader(await models(), new DependencyParser(new Uint8Array(parser)), await engine.words());
const scorer = new Scorer(resources);

/** A plain text, measured. */
export async function readingOf(text: string): Promise<TextReading> {
  return reader.read(await read(text, 'text'));
}

/** The score of a plain text, as reports have it. */
export function scored(text: string, path = 'tekst.txt'): Promise<ScoredText> {
  return scorer.score(text, { path, format: 'text' });
}
