// Trains the parser: `node scripts/train/parser.js DATA FROG OUT`. DATA holds treebank/, FROG what the teacher made of
// texts (see models/README.md), OUT is the file to write. It uses models/tagger.bin.
import { readFileSync, writeFileSync } from 'node:fs';
import { TaggerModel } from './language.js';
import { readLexicon } from './lexicon.js';
import { parserFile } from './parser-file.js';
import { projective } from './parser-projective.js';
import { tagByOthers } from './parser-tags.js';
import { ParserTrainer } from './parser-trainer.js';
import { treesToLearn } from './parser-treebank.js';
import { readOwnSentences } from './treebank.js';

/** How much a tree of the older treebank is believed, of which the scheme had to be guessed. */
const OLD_WEIGHT = 0.7;

/** @param {string} data @param {string} teacher */
function train(data, teacher) {
  const model = new TaggerModel(new Uint8Array(readFileSync(new URL('../../models/tagger.bin', import.meta.url))));
  const { trees, oldTrees } = treesToLearn(data, teacher);
  const all = [...trees, ...oldTrees];
  const sentences = all.map(({ sentence }) => sentence);
  const inputs = tagByOthers(sentences, readOwnSentences(teacher), readLexicon(teacher).forms, model);
  const lessons = all.flatMap(({ heads, labels }, index) => {
    const input = inputs[index];
    if (!input) return [];
    return [{ input, heads: projective(heads), labels, weight: index < trees.length ? 1 : OLD_WEIGHT }];
  });
  const trainer = new ParserTrainer();
  trainer.train(lessons);
  return parserFile(trainer.actions.entries(), trainer.labels.entries());
}

const [data, teacher, out] = process.argv.slice(2);
if (!data || !teacher || !out) {
  process.stderr.write('Usage: node scripts/train/parser.js DATA FROG OUT\n');
  process.exitCode = 2;
} else {
  const bytes = train(data, teacher);
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
}
