// Writes dist/types: what the library exports, a file a door. Apart from the build, since only a package needs it and
// reading all types takes longer than building everything else.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The doors, and where their types go. */
const DOORS = [
  ['src/node.ts', 'node.d.ts'],
  ['src/unified/node.ts', 'unified.d.ts'],
  ['src/index.ts', 'browser/index.d.ts'],
  ['src/unified/index.ts', 'browser/unified.d.ts'],
];

/** @param {string} folder that the types go to */
export async function writeTypes(folder) {
  const entries = DOORS.map(([source = '']) => ({
    filePath: join(root, source),
    output: { exportReferencedTypes: false, noBanner: true },
  }));
  const texts = generateDtsBundle(entries, { preferredConfigPath: join(root, 'tsconfig.json') });
  for (const [index, text] of texts.entries()) {
    const file = join(folder, DOORS[index]?.[1] ?? '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

export async function run() {
  await writeTypes(join(root, 'dist', 'types'));
  return 0;
}
