import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** From top to bottom: a folder imports from its own row and the rows below, never from a row above. */
const ROWS: readonly (readonly string[])[] = [
  // Doors; src/workspace is what those that stay open live on.
  ['src/cli', 'src/lsp', 'src/workspace', 'src/node.ts', 'src/unified/node.ts'],
  [
    'src/index.ts',
    'src/library',
    'src/unified',
    'src/corrected-file.ts',
    'src/reviewer.ts',
    'src/manuscript.ts',
    'src/fixer.ts',
    'src/comparer.ts',
    'src/engine.ts',
    'src/open-text.ts',
    'src/scorer.ts',
  ],
  ['rules'],
  ['src/compare', 'src/config', 'src/lint', 'src/report', 'src/resources.ts'],
  ['src/formats'],
  ['src/rule', 'src/words', 'src/rewrite', 'src/readability'],
  ['src/language'],
  ['src/document'],
];

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** Paths of the project, and names of packages, that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] as string);
  return found.map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name));
}

const rowOf = (file: string) =>
  ROWS.findIndex((row) => row.some((place) => file === place || file.startsWith(`${place}/`)));
const all = [...files('src'), ...files('rules')];

describe('de bouw', () => {
  it('geeft elk bestand een plaats', () => {
    expect(all.filter((file) => rowOf(file) < 0)).toEqual([]);
  });

  it('laat nooit een laag van een hogere weten', () => {
    const wrong = all.flatMap((file) => {
      return importsOf(file)
        .filter((name) => rowOf(name) >= 0 && rowOf(name) < rowOf(file))
        .map((name) => `${file} -> ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('raakt alleen in de deuren het systeem aan', () => {
    const inner = all.filter((file) => rowOf(file) > 0);
    expect(inner.filter((file) => importsOf(file).some((name) => name.startsWith('node:')))).toEqual([]);
    expect(inner.filter((file) => /\bprocess\./u.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
