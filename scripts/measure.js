// How well the language part and the measures do their work: `npm run measure`, or `npm run measure -- DATA [MODELS]`.
// DATA is a folder that holds treebank/nl-dev.conllu and the treebanks that training saw,
// amsterdam/complex-simple-dev.csv, and lint/ with the data of LiNT-II; MODELS one with other models than those in models/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureAlignment } from './measure/alignment.js';
import { measureConstructions } from './measure/constructions.js';
import { measureEase } from './measure/ease.js';
import { measureEdited } from './measure/edited.js';
import { measureFrequency } from './measure/frequency.js';
import { measureLint } from './measure/lint-ii.js';
import { measureMorphology } from './measure/morphology.js';
import { measureNounClasses } from './measure/noun-classes.js';
import { measureParser } from './measure/parser.js';
import { measureJudged, measureMended, measureRewrites } from './measure/rewrites.js';
import { measureRulePrecision } from './measure/rule-precision.js';
import { measureRunningText } from './measure/running-text.js';
import { measureSentences } from './measure/sentences.js';
import { measureSyllables } from './measure/syllables.js';
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
  await measureSyllables();
  if (data && existsSync(join(data, 'amsterdam'))) {
    await measureEdited(data, models);
    await measureWords(data, models);
    await measureEase(data, models);
    await measureMended(data, models);
    await measureAlignment(data);
    if (existsSync(join(data, 'lint'))) {
      await measureFrequency(data, models);
      await measureNounClasses(data, models);
    }
  }
  await measureRewrites(models);
  await measureJudged();
  await measureWordPrecision();
  await measureRulePrecision();
  await measureWordRecall(models);
  if (treebanks) {
    await measureMorphology(models, treebanks);
    await measureParser(models, treebanks);
    if (data && existsSync(join(data, 'lint'))) await measureLint(data, models, treebanks);
  } else {
    process.stdout.write(
      'Left out, for want of DATA/treebank: running text, the tagger on a treebank, lemmas and forms, the parser, LiNT-II. The treebanks are UD_Dutch-Alpino and UD_Dutch-LassySmall of Universal Dependencies.\n',
    );
  }
  return 0;
}
