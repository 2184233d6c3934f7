// How well sentences are found, on test/language/sentences.json: cases that were written by somebody who had not seen the
// splitter.
import { readFile } from 'node:fs/promises';
import { Ends, splitters } from './splitters.js';

/** @typedef {{ text: string, sentences: [text: string, words: number][] }} Case */

export async function measureSentences() {
  const file = new URL('../../test/language/sentences.json', import.meta.url);
  const cases = /** @type {Case[]} */ (JSON.parse(await readFile(file, 'utf8')));
  for (const { name, split } of splitters) {
    const ends = new Ends();
    for (const { text, sentences } of cases) {
      let at = 0;
      const wanted = sentences.map(([sentence]) => (at = text.indexOf(sentence, at) + sentence.length));
      ends.add(split(text), wanted);
    }
    process.stdout.write(`${name.padEnd(14)} sentence ends: ${ends}\n`);
  }
}
