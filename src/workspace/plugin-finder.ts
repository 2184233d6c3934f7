import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PluginFinder } from '../config/plugin.ts';

/** Finds plugins as Node finds packages: in node_modules of the folder of the configuration, and of those above it. */
export const pluginFinder: PluginFinder = {
  async find(folder, name) {
    const { resolve } = await import('import-meta-resolve');
    const url = resolved(() => resolve(name, pathToFileURL(join(folder, 'klaretaal.js')).href));
    // Modules of Node itself ("fs") are no packages.
    if (!url?.startsWith('file:')) return undefined;
    return async () => ((await import(url)) as { readonly default?: unknown }).default;
  },
};

/** Nothing where Node finds no such package, or one that can't be imported. */
function resolved(resolve: () => string): string | undefined {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
