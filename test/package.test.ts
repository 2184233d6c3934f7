import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { buildForBrowsers } from '../scripts/build.js';
import { folderWith } from './support/cli.ts';
import { root, runProgram } from './support/packed.ts';
import { localRegistry } from './support/registry.ts';

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

/** A project in which the package is installed as it goes to npm, with types but nothing of ours beside it. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({ 'package.json': '{"type": "module", "private": true}', ...files });
  const made = await runProgram('npm', ['pack', '--pack-destination', folder], root);
  expect(made, made.err).toMatchObject({ code: 0 });
  await install(folder);
  return folder;
}

/** Installs the package that lies in a folder. */
async function install(folder: string, ...options: readonly string[]): Promise<void> {
  const args = ['install', '--no-audit', '--no-fund', ...options, `./klaretaal-${manifest.version}.tgz`];
  const installed = await runProgram('npm', args, folder, await localRegistry());
  expect(installed, installed.err).toMatchObject({ code: 0 });
}

/** Puts packages beside ours that a plugin is used with. */
async function addLibraries(folder: string): Promise<void> {
  for (const name of ['unified', 'remark-parse', '@types/node'])
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

describe('het pakket', () => {
  let folder = '';
  let brought: string[] = [];
  beforeAll(async () => {
    folder = await project({ 'node.ts': IN_NODE, 'browser.ts': IN_BROWSER, 'brief.txt': 'Indien u komt.\n' });
    brought = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    await addLibraries(folder);
  }, 60_000);
  const npx = (...args: string[]) => runProgram('npx', ['--no-install', 'klaretaal', ...args], folder);
  const own = (path: string) => join(folder, 'node_modules/klaretaal', path);
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
    expect(Object.keys(metafile.inputs).filter((path) => /src\/(?:cli|workspace)\//u.test(path))).toEqual([]);
  });

  it('heeft de licentie bij zich van elke bibliotheek die in de bundel zit', async () => {
    const { metafile } = await buildForBrowsers(join(folder, 'browser'));
    const names = Object.keys(metafile.inputs).flatMap(
      (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
    );
    const licences = await readFile(own('dist/LICENCES.txt'), 'utf8');
    expect([...new Set(names)].filter((name) => !new RegExp(`^${name} [\\d.]+ \\(`, 'mu').test(licences))).toEqual([]);
    expect(licences).toMatch(/^commander [\d.]+ \(MIT\)\n\n\(The MIT License\)$/mu);
  });

  it('toont met npx de versie, en leest met npx een tekst na', async () => {
    expect((await npx('--version')).out).toBe(`${manifest.version}\n`);
    expect((await npx('brief.txt')).out).toContain('“Indien” is ambtelijke taal');
  });

  it('brengt alleen mee wat de types van een plug-in nodig hebben', () => {
    expect(brought.sort()).toEqual(['@types', 'klaretaal', 'unist-util-stringify-position', 'vfile', 'vfile-message']);
  });

  it.skipIf(process.platform === 'win32')('zet de man-pagina waar “man” ze vindt', async () => {
    await install(folder, '--global', '--prefix', join(folder, 'algemeen'));
    expect(existsSync(join(folder, 'algemeen/share/man/man1/klaretaal.1'))).toBe(true);
  });

  it('heeft de handleiding bij zich waar README.md naar verwijst, de man-pagina en de types van elke ingang', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const links = Array.from(readme.matchAll(/\]\((docs\/[^)#]+)/gu), ([, path]) => path ?? '');
    const types = JSON.stringify(manifest.exports).match(/[\w./-]+\.d\.ts/gu) ?? [];
    expect([links.length > 0, types.length]).toEqual([true, 5]);
    expect([...links, ...types, ...manifest.man].filter((path) => !existsSync(own(path)))).toEqual([]);
  });
});
