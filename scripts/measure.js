// How well the language part does its work: `npm run measure`, or `npm run measure -- DATA [MODELS]`. DATA is a folder that
// holds treebank/nl-dev.conllu and the treebanks that training saw, and amsterdam/complex-simple-dev.csv; MODELS one with other models than those in models/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureConstructions } from './measure/constructions.js';
import { measureEdited } from './measure/edited.js';
import { measureMorphology } from './measure/morphology.js';
import { measureRunningText } from './measure/running-text.js';
import { measureSentences } from './measure/sentences.js';
import { measureTagger } from './measure/tagger.js';
import { measureWordRecall } from './measure/word-recall.js';
import { measureWordPrecision, measureWords } from './measure/words.js';

/** @param {string[]} args */
export async function run([data, models = fileURLToPath(new URL('../models', import.meta.url))]) {
  const treebanks = data && existsSync(join(data, 'treebank', 'nl-dev.conllu')) ? join(data, 'treebank') : undefined;
  await measureSentences();
  if (treebanks) await measureRunningText(treebanks);
  await measureTagger(models, treebanks);
  await measureConstructions(models);
  if (data && existsSync(join(data, 'amsterdam'))) {
    await measureEdited(data, models);
    await measureWords(data, models);
  }
  await measureWordPrecision();
  await measureWordRecall(models);
  if (treebanks) await measureMorphology(models, treebanks);
  else {
    process.stdout.write(
      'Left out, for want of DATA/treebank: running text, the tagger on a treebank, lemmas and forms. The treebanks are UD_Dutch-Alpino and UD_Dutch-LassySmall of Universal Dependencies.\n',
    );
  }
  return 0;
}
