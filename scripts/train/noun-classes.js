// Learns which nouns are concrete: `node scripts/train/noun-classes.js DATA OUT`. DATA holds lint/, the data of LiNT-II;
// OUT is the file to write. Our own sentences tell what towns write about. Takes some seconds.
import { writeFileSync } from 'node:fs';
import { nouns, wordFrequencies } from './lint-data.js';
import { learnEndings, lessonsOf } from './noun-endings.js';
import { nounClassesFile } from './noun-classes-file.js';

const [data, out] = process.argv.slice(2);
if (!data || !out) {
  process.stderr.write('Usage: node scripts/train/noun-classes.js DATA OUT\n');
  process.exitCode = 2;
} else {
  const endings = learnEndings(lessonsOf(await nouns(data), await wordFrequencies(data)));
  const bytes = nounClassesFile(endings);
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${endings.size} endings, ${bytes.length} bytes\n`);
}
