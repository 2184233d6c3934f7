import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.ts';
import { type Answers, NO_ANSWERS, QUESTIONS, starterConfig } from '../config/starter.ts';
import { readConfigIn } from '../workspace/config-reader.ts';
import { slashed } from '../workspace/paths.ts';
import { UsageError } from '../workspace/usage-error.ts';

const FILE = '.klaretaal.yaml';

/**
 * Asks four questions and writes a configuration with comments.
 *
 * @param yes asks nothing
 * @throws UsageError where there is a configuration already, or where the answers stop halfway
 */
export async function init(folder: string, yes: boolean): Promise<void> {
  const existing = await readConfigIn(folder);
  if (existing) {
    const name = relative(folder, existing.file);
    throw new UsageError(
      `In deze map staan al instellingen, in ${name}. Pas dat bestand aan, of haal het weg en begin opnieuw.`,
    );
  }
  const answers = yes ? NO_ANSWERS : await ask();
  // Between the question and the answer somebody else can have made the file.
  await writeFile(join(folder, FILE), starterConfig(answers, rules, schemaFrom(folder)), { flag: 'wx' });
  process.stdout.write(`${FILE} staat klaar. Lees nu uw teksten na: klaretaal .\n`);
}

/**
 * Where editors find the schema: from the folder on where klaretaal is installed in the project, so that it holds for
 * whoever works in it; else where klaretaal is on this computer.
 */
function schemaFrom(folder: string): string {
  const own = new URL(import.meta.url.includes('/dist/parts/') ? '../../' : '../', import.meta.url);
  const schema = new URL('schema/config.schema.json', import.meta.url.endsWith('.ts') ? new URL('../', own) : own);
  const path = slashed(relative(folder, fileURLToPath(schema)));
  return /^(?:\.\.\/)*node_modules\//u.test(path) ? path.replace(/^(?!\.)/u, './') : schema.href;
}

async function ask(): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    let answers = NO_ANSWERS;
    for (const { text, read } of QUESTIONS) {
      for (;;) {
        process.stdout.write(`${text}\n`);
        terminal.prompt();
        const { value, done } = await lines.next();
        if (done)
          throw new UsageError(
            'Er kwam geen antwoord meer, dus er is niets bewaard. Zonder vragen: klaretaal init --yes',
          );
        const result = read(String(value).trim(), answers);
        if (typeof result !== 'string') {
          answers = result;
          break;
        }
        process.stdout.write(`${result}\n`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}
