import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { ConfigError } from '../config/config-error.ts';
import { CONFIG_FILES, PACKAGE_KEY } from '../config/config.ts';
import type { ConfigReader, ConfigText } from '../config/resolve.ts';
import { slashed } from './paths.ts';
import { pluginFinder } from './plugin-finder.ts';

/** Reads what a configuration names from disk. Packages that it builds on are read as data: nothing in them is run. */
export const configReader: ConfigReader = {
  read: readText,
  resolve: (folder, name) => slashed(resolve(folder || '/', name)),
  readPackage,
  show(file) {
    const path = relative(process.cwd(), file);
    return isAbsolute(path) ? file : slashed(path);
  },
  plugins: pluginFinder,
};

async function readText(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    // Of a folder the system does not say which.
    throw Object.assign(error, { path: file });
  }
}

/** The configuration that stands in a folder: in a file of its own, or in package.json. */
export async function readConfigIn(folder: string): Promise<ConfigText | undefined> {
  const found: ConfigText[] = [];
  for (const name of CONFIG_FILES) {
    const file = join(folder, name);
    const text = await readText(file);
    if (text !== undefined) found.push({ file: slashed(file), text });
  }
  const file = join(folder, 'package.json');
  const text = await readText(file);
  if (text !== undefined && hasPackageKey(text)) found.push({ file: slashed(file), text, under: PACKAGE_KEY });
  const [first, second] = found;
  if (first && second) throw twoConfigurations(first.file, second.file);
  return first;
}

/** Which of two would hold is not for us to guess. */
function twoConfigurations(first: string, second: string): ConfigError {
  const message = `ook ${basename(second)} in dezelfde map heeft instellingen voor klaretaal. Voeg ze samen in één bestand.`;
  return new ConfigError(configReader.show(first), [{ line: 1, message }]);
}

/** Most package.json files are no business of ours, whatever is in them. */
function hasPackageKey(text: string): boolean {
  return text.includes(`"${PACKAGE_KEY}"`) && parseDocument(text, { logLevel: 'silent' }).has(PACKAGE_KEY);
}

/** `naam`, `@stad/naam`, or a file in one: `naam/streng.yaml`. */
async function readPackage(folder: string, wanted: string): Promise<ConfigText | undefined> {
  // A name that leads out of node_modules is no package.
  if (wanted.split('/').includes('..')) return undefined;
  for (let at = resolve(folder || '/'); ; at = dirname(at)) {
    const place = join(at, 'node_modules', wanted);
    if (/\.(?:ya?ml|json)$/iu.test(wanted)) {
      const text = await readText(place);
      if (text !== undefined) return { file: slashed(place), text };
    } else {
      const found = await readConfigIn(place);
      if (found) return found;
    }
    if (dirname(at) === at) return undefined;
  }
}
