// How well sentences are found in running text: the sentences of a treebank, one after the other. They come from all over,
// and some end without a stop (headings, captions), so no splitter can find all of them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ends, splitters } from './splitters.js';

/** @param {string} treebanks folder */
export async function measureRunningText(treebanks) {
  const source = await readFile(join(treebanks, 'nl-dev.conllu'), 'utf8');
  const sentences = Array.from(source.matchAll(/^# text = (.*)$/gmu), ([, text = '']) => text.trim());
  const text = sentences.join(' ');
  let at = -1;
  const wanted = sentences.map((sentence) => (at += sentence.length + 1));
  for (const { name, split } of splitters) {
    const ends = new Ends();
    ends.add(split(text), wanted);
    process.stdout.write(`${name.padEnd(14)} sentence ends in running text of the treebank: ${ends}\n`);
  }
  const open = sentences.filter((sentence) => !/[.?!…]["'”’»)]*$/u.test(sentence)).length;
  process.stdout.write(`${''.padEnd(14)} ${open} of them end without a stop\n`);
}
