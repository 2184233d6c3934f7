// Learns lemmas, forms and facts of verbs: `node scripts/train/morphology.js DATA FROG OUT`. DATA holds treebank/, FROG
// what the teacher made of texts (see models/README.md), OUT is the file to write. Takes some ten seconds.
import { writeFileSync } from 'node:fs';
import { editTable } from './edits.js';
import { EDITS_MAGIC } from './language.js';
import { readLexicon } from './lexicon.js';
import { Pairs } from './pairs.js';
import { readTreebanks } from './treebank.js';
import { verbFacts } from './verb-facts.js';

/**
 * Forms that can be asked for, besides adjectives with -e: what rewriting a sentence needs.
 *
 * @type {import('./language.js').TagName[]}
 */
const FORMS = [
  'N.mv',
  'V.ev',
  'V.t',
  'V.mv',
  'V.verl.ev',
  'V.verl.mv',
  'V.inf',
  'V.vd',
  'V.od',
  'A.vrij.comp',
  'A.sup',
];

/** @param {string} data @param {string} teacher */
function learn(data, teacher) {
  const { forms, verbs, verbPairs } = readLexicon(teacher);
  const pairs = new Pairs();
  pairs.addLexicon(forms, verbPairs);
  pairs.addTreebanks(readTreebanks(data, teacher));
  pairs.addTeacher(teacher);
  pairs.addIrregularNouns();
  return Buffer.concat([
    Buffer.from(Uint32Array.from([EDITS_MAGIC]).buffer),
    editTable(pairs.lemmas()),
    editTable(pairs.forms(FORMS)),
    verbFacts(verbs),
  ]);
}

const [data, teacher, out] = process.argv.slice(2);
if (!data || !teacher || !out) {
  process.stderr.write('Usage: node scripts/train/morphology.js DATA FROG OUT\n');
  process.exitCode = 2;
} else {
  const bytes = learn(data, teacher);
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes\n`);
}
