// Builds dist/: the compiled word lists, and the code in one file a door with lazily loaded parts.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { loadTypeScript } from './load-typescript.js';
import { readWordLists } from './word-lists.js';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  await esbuild({
    entryPoints: {
      cli: join(root, 'src/cli/main.ts'),
      worker: join(root, 'src/cli/worker.ts'),
      index: join(root, 'src/index.ts'),
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'parts/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    // Some dependencies are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}
