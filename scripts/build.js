// Builds dist/: the compiled word lists, and the code in one file a door with lazily loaded parts.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { licencesOf } from './licences.js';
import { loadTypeScript } from './load-typescript.js';
import { readWordLists } from './word-lists.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What all doors have in common. */
const BUNDLE = /** @type {const} */ ({
  bundle: true,
  splitting: true,
  format: 'esm',
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});

/**
 * Builds the library for what is not Node: no module of Node in it.
 *
 * @param {string} out its folder
 */
export async function buildForBrowsers(out) {
  return esbuild({
    ...BUNDLE,
    entryPoints: { index: join(root, 'src/index.ts'), unified: join(root, 'src/unified/index.ts') },
    outdir: out,
    platform: 'browser',
    target: 'es2023',
    minify: true,
    metafile: true,
  });
}

export async function build() {
  const out = join(root, 'dist');
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'resources'), { recursive: true });
  const { compile } = await loadTypeScript('src/words/compile.ts');
  const lists = await readWordLists();
  await writeFile(join(out, 'resources', 'words.bin'), compile(lists));
  // As they were written: a town's own list is checked against them.
  await writeFile(join(out, 'resources', 'lists.json'), JSON.stringify(lists));
  for (const model of ['tagger.bin', 'morphology.bin', 'frequency.bin', 'parser.bin', 'noun-classes.bin']) {
    await copyFile(join(root, 'models', model), join(out, 'resources', model));
  }
  const { metafile } = await esbuild({
    ...BUNDLE,
    metafile: true,
    entryPoints: {
      cli: join(root, 'src/cli/main.ts'),
      worker: join(root, 'src/cli/check/worker.ts'),
      node: join(root, 'src/node.ts'),
      unified: join(root, 'src/unified/node.ts'),
    },
    outdir: out,
    platform: 'node',
    target: 'node20',
    // Some dependencies are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const browser = await buildForBrowsers(join(out, 'browser'));
  const inputs = [metafile, browser.metafile].flatMap((files) => Object.keys(files.inputs));
  await writeFile(join(out, 'LICENCES.txt'), await licencesOf(inputs, root));
}
