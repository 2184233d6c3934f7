// Loads a TypeScript module of the project in plain Node, by bundling it first.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} path of the module, relative to the project
 * @returns {Promise<Record<string, (...args: unknown[]) => never>>} what it exports
 */
export async function loadTypeScript(path) {
  const folder = join(root, 'node_modules', '.cache', 'klaretaal');
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `${basename(path, '.ts')}-${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
