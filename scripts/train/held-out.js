// Writes our own sentences that the tagger is measured with, with their corrected tags:
// `node scripts/train/held-out.js FROG > scripts/measure/municipal-tags.tsv`.
import { Gap, TAGS } from './language.js';
import { isHeldOut, readOwnSentences } from './treebank.js';

const GAPS = Object.keys(Gap);

const [teacher] = process.argv.slice(2);
if (!teacher) {
  process.stderr.write('Usage: node scripts/train/held-out.js FROG\n');
  process.exitCode = 2;
} else {
  const rows = readOwnSentences(teacher).flatMap(({ words, tags, gaps }, index) =>
    isHeldOut(index) ? words.map((word, at) => [index, word, TAGS[tags[at] ?? 0], GAPS[gaps[at] ?? 0]]) : [],
  );
  process.stdout.write([['sentence', 'word', 'tag', 'gap'], ...rows].map((row) => `${row.join('\t')}\n`).join(''));
}
