import { readFile } from 'node:fs/promises';
import type { Resources } from '../resources.ts';

/** The built resources, beside the built code; from a source file, in the same place of the project. */
export const resources: Resources = {
  load: (name) => readFile(built(`resources/${name}`)),
};

/** A file of the build. This code may stand in dist/ itself, in dist/parts/, or be the source in src/workspace/. */
export function built(name: string): URL {
  const { url } = import.meta;
  const folder = url.endsWith('.ts') ? '../../dist/' : url.includes('/dist/parts/') ? '../' : './';
  return new URL(folder + name, url);
}
