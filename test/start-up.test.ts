import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderWith } from './support/cli.ts';

const bin = fileURLToPath(new URL('../bin/klaretaal.js', import.meta.url));
const dist = new URL('../dist/', import.meta.url).href;

/** The libraries in all that a command loads of the build, by the names of their packages. */
async function librariesFor(folder: string, ...args: string[]): Promise<Set<string>> {
  const coverage = join(folder, 'coverage');
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  await promisify(execFile)(process.execPath, [bin, ...args], { cwd: folder, env });
  const libraries = new Set<string>();
  for (const name of await readdir(coverage)) {
    const { result } = JSON.parse(await readFile(join(coverage, name), 'utf8')) as { result: { url: string }[] };
    for (const { url } of result.filter((script) => script.url.startsWith(dist))) {
      const code = await readFile(fileURLToPath(url), 'utf8');
      for (const [, library = ''] of code.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gmu))
        libraries.add(library);
    }
  }
  return libraries;
}

describe('wie een brief in Markdown naleest', () => {
  it('wacht niet op wat andere opdrachten, vormen of instellingen nodig hebben', async () => {
    const folder = await folderWith({ 'brief.md': 'Beste mevrouw Okafor\n\nUw kaart is klaar.\n' });
    const libraries = await librariesFor(folder, 'brief.md');
    expect(libraries).toContain('mdast-util-from-markdown');
    const others = ['yaml', 'ajv', 'globby', 'chokidar', 'parse5', 'saxes', '@zip.js/zip.js', 'vscode-languageserver'];
    expect(others.filter((library) => libraries.has(library))).toEqual([]);
  });

  it('leest wel YAML als er instellingen zijn', async () => {
    const folder = await folderWith({ 'brief.md': 'Uw kaart is klaar.\n', '.klaretaal.yaml': 'address: u\n' });
    expect(await librariesFor(folder, 'brief.md')).toContain('yaml');
  });
});
