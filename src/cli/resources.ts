import { readFile } from 'node:fs/promises';
import type { Resources } from '../resources.ts';

/** The built resources, beside the built code; from a source file, in the same place of the project. */
const folder = import.meta.url.endsWith('.ts') ? '../../dist/resources/' : './resources/';

export const resources: Resources = {
  load: (name) => readFile(new URL(rootOf(import.meta.url) + name)),
};

/** Code may stand in dist/ itself or in dist/parts/. */
function rootOf(url: string): string {
  return new URL(url.includes('/dist/parts/') ? '../resources/' : folder, url).href;
}
