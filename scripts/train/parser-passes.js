// Trains the passes of the parser one after the other. A pass that reads the tree of the one before it must see trees in
// training that are as often wrong as later: each part of the lessons is parsed by a pass that learnt from the others.
import { parserFile } from './parser-file.js';
import { ParserPass, PASSES, readPasses } from './parser-language.js';
import { ParserTrainer } from './parser-trainer.js';

/** @typedef {import('./parser-trainer.js').Lesson} Lesson */
/** @typedef {import('./parser-language.js').PassKind} PassKind */

/** Parts into which the lessons are divided. */
const FOLDS = 4;

/** Gives the file of the parser. @param {Lesson[]} lessons */
export function trainPasses(lessons) {
  let own = lessons;
  const weights = PASSES.map((kind, pass) => {
    if (pass > 0) own = withDrafts(own, PASSES[pass - 1] ?? kind);
    return trained(own, kind);
  });
  return parserFile(weights);
}

/** @param {Lesson[]} lessons @param {PassKind} kind */
function trained(lessons, kind) {
  const trainer = new ParserTrainer(kind);
  trainer.train(lessons);
  return trainer.weights();
}

/**
 * The lessons with what a pass makes of each that did not learn from it.
 *
 * @param {Lesson[]} lessons
 * @param {PassKind} kind of that pass
 */
function withDrafts(lessons, kind) {
  const drafted = [...lessons];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = lessons.filter((_, index) => index % FOLDS !== fold);
    const [weights] = readPasses(new Uint8Array(parserFile([trained(rest, kind)])), 1);
    if (!weights) throw new Error('A pass has no weights.');
    const pass = new ParserPass(weights, kind);
    for (const [index, lesson] of lessons.entries()) {
      if (index % FOLDS !== fold) continue;
      const { count } = lesson.input;
      pass.parse(lesson.input, lesson.draft);
      drafted[index] = {
        ...lesson,
        draft: {
          head: pass.head.slice(0, count),
          label: pass.label.slice(0, count),
        },
      };
    }
  }
  return drafted;
}
