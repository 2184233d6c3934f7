import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { folderWith } from './cli.ts';
import { root } from './packed.ts';

const SOURCE = `
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
export function problems(content) {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}`;

/**
 * What GitHub's own parser has against an action.yml. It is bundled first: it imports JSON in a way that Node no longer
 * knows.
 */
export async function actionProblems(content: string): Promise<readonly string[]> {
  const outfile = join(await folderWith({}), 'parser.mjs');
  await build({
    stdin: { contents: SOURCE, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { problems } = (await import(pathToFileURL(outfile).href)) as { problems: (content: string) => string[] };
  return problems(content);
}
