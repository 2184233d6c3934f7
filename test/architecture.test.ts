import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** From top to bottom: a folder imports from the rows below, never from its own row or one above it. */
const ROWS: readonly (readonly string[])[] = [
  // Doors: they alone know the system.
  ['src/cli', 'src/unified/node.ts'],
  ['src/lsp', 'src/node.ts'],
  ['src/workspace'],
  // From here on everything also runs in a browser.
  ['src/unified'],
  ['src/index.ts'],
  ['src/library'],
  ['src/engine'],
  ['src/config', 'src/report'],
  ['rules', 'src/compare', 'src/lint'],
  ['src/findings', 'src/word-rules'],
  ['src/readability', 'src/rewrite', 'src/rule'],
  ['src/formats', 'src/words'],
  ['src/language'],
  ['src/document', 'src/resources.ts'],
];
const DOORS = 3;

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

const isIn = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
const rowOf = (file: string) => ROWS.findIndex((row) => row.some((place) => isIn(file, place)));
const placeOf = (file: string) => ROWS[rowOf(file)]?.find((place) => isIn(file, place));
const all = [...files('src'), ...files('rules')];
const imports = new Map(all.map((file) => [file, importsOf(file)]));

/** The files that lead from a file back to itself, by what they import. */
function circleOf(file: string): string[] {
  const from = new Map<string, string>();
  const queue = [file];
  for (const at of queue) {
    for (const next of imports.get(at) ?? []) {
      if (next === file) {
        const way = [file];
        for (let back = at; back !== file; back = from.get(back) as string) way.unshift(back);
        return [file, ...way];
      }
      if (!imports.has(next) || from.has(next)) continue;
      from.set(next, at);
      queue.push(next);
    }
  }
  return [];
}

describe('de bouw', () => {
  it('geeft elk bestand een plaats', () => {
    expect(all.filter((file) => rowOf(file) < 0)).toEqual([]);
  });

  it('laat een map alleen van lagere lagen weten', () => {
    const wrong = all.flatMap((file) => {
      return (imports.get(file) ?? [])
        .filter((name) => rowOf(name) >= 0 && rowOf(name) <= rowOf(file) && placeOf(name) !== placeOf(file))
        .map((name) => `${file} -> ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('heeft geen bestanden die elkaar nodig hebben, ook niet langs een omweg', () => {
    expect(all.map((file) => circleOf(file).join(' -> ')).filter(Boolean)).toEqual([]);
  });

  it('raakt alleen in de deuren het systeem aan', () => {
    const inner = all.filter((file) => rowOf(file) >= DOORS);
    expect(inner.filter((file) => imports.get(file)?.some((name) => name.startsWith('node:')))).toEqual([]);
    expect(inner.filter((file) => /\bprocess\./u.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
