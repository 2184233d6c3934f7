import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildForBrowsers } from '../scripts/build.js';
import { writeTypes } from '../scripts/types.js';
import { folderWith } from './support/cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (folder: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );

const IN_NODE = `
import { compare, type Config, explain, fix, type Finding, lint, loadConfig, rules, score, WrongOption } from 'klaretaal';
import { remarkKlaretaal } from 'klaretaal/unified';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const config: Config = { extends: 'klaretaal/streng', rules: { 'lange-zin': { warnAbove: 12 } } };
const report = await lint('Indien u komt.', { path: 'a.txt', kind: 'brief', config, audience: 'nt2' });
const findings: readonly Finding[] = report.files.flatMap((file) => file.findings);
const { text, bytes }: { text: string; bytes?: Uint8Array } = await fix('Indien u komt.', { level: 'suggestion' });
const measured: number | undefined = (await score('Dag.')).files[0]?.metrics['score'];
const verdict: string = (await compare('Dag.', 'Dag.', { config: await loadConfig('a.txt') })).verdict;
const file = await unified().use(remarkParse).use(remarkKlaretaal, { kind: 'brief' }).run({ type: 'root', children: [] });
// @ts-expect-error such a level does not exist
const refused = await fix('Dag.', { level: 'alles' }).catch((error) => error instanceof WrongOption && error.name);
const told = [findings.map(({ match }) => match), text, rules().length > 10, explain('lange-zin').id, refused];
console.log(JSON.stringify(told));
export { bytes, file, measured, verdict };
`;

const IN_BROWSER = `
import { lint, type Resources } from 'klaretaal';
import { rehypeKlaretaal } from 'klaretaal/unified';
import { lint as lintInNode } from 'klaretaal/node';

const resources: Resources = { load: async () => new Uint8Array() };
export const report = lint('Dag.', { resources });
export const plugin = rehypeKlaretaal({ resources });
export const here = lintInNode('Dag.');
// @ts-expect-error a browser has no files
await lint('Dag.');
`;

/** A project in which the package is installed, with types but nothing of ours beside it. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({ 'package.json': '{"type": "module"}', ...files });
  const own = join(folder, 'node_modules/klaretaal');
  await mkdir(join(own, 'dist'), { recursive: true });
  await writeFile(join(own, 'package.json'), await readFile(join(root, 'package.json')));
  for (const part of ['node.js', 'unified.js', 'parts', 'resources', 'browser'])
    await symlink(join(root, 'dist', part), join(own, 'dist', part));
  for (const name of ['unified', 'vfile', 'vfile-message', 'remark-parse', '@types/hast', '@types/mdast']) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const name of ['@types/nlcst', '@types/unist', '@types/node'])
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  await writeTypes(join(own, 'dist/types'));
  return folder;
}

describe('het pakket', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await project({ 'node.ts': IN_NODE, 'browser.ts': IN_BROWSER });
  }, 60_000);
  const compile = async (file: string, module: string, resolution: string, lib: string) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const asked = ['--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--types', 'node', '--lib', lib];
    return (await node(folder, tsc, file, '--module', module, '--moduleResolution', resolution, ...asked)).stdout;
  };

  it('heeft types die in Node kloppen, en werkt daar zonder dat iemand iets instelt', async () => {
    expect(await compile('node.ts', 'node16', 'node16', 'es2023')).toBe('');
    const { stdout } = await node(folder, 'node.js');
    expect(JSON.parse(stdout)).toEqual([['Indien'], 'Als u komt.', true, 'lange-zin', 'WrongOption']);
  }, 60_000);

  it('vraagt een bundelaar voor browsers waar de bestanden van klaretaal staan', async () => {
    expect(await compile('browser.ts', 'esnext', 'bundler', 'es2023,dom')).toBe('');
  }, 60_000);

  it('heeft voor browsers geen module van Node, en niets van de opdrachtregel', async () => {
    const { metafile } = await buildForBrowsers(join(folder, 'browser'));
    const imports = Object.values(metafile.outputs).flatMap((part) => part.imports);
    expect(imports.filter(({ external }) => external)).toEqual([]);
    const packages = Object.keys(metafile.inputs).filter((path) =>
      /node_modules\/(?:commander|chalk|cli-progress|globby|import-meta-resolve)\//u.test(path),
    );
    expect(packages).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('src/cli/'))).toEqual([]);
  });
});
