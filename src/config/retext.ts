import type { Checked } from './checked-yaml.ts';
import { ConfigError } from './config-error.ts';
import type { Config, RetextSetting } from './config.ts';
import { type Layer, layersOf } from './layers.ts';
import type { PluginFinder, PluginReference, RetextPlugin } from './plugin.ts';

/** Ids of the rules of plugins. */
export const RETEXT_ID = '^retext/[a-z0-9]+(-[a-z0-9]+)*$';

/** The id of the rule that a plugin becomes: its name, without what all retext plugins are called. */
function retextId(name: string): string {
  const own = name
    .toLowerCase()
    .replace(/^retext-/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `retext/${own}`;
}

/**
 * The plugins that a file names, each found but none of them run.
 *
 * @param name of the file, for messages; @param folder that packages are searched from
 * @throws ConfigError for one that is not installed
 */
export async function findPlugins(
  checked: Checked<Config>,
  name: string,
  folder: string,
  finder: PluginFinder | undefined,
): Promise<PluginReference[]> {
  const wanted = checked.value.retext ?? [];
  return Promise.all(
    wanted.map(async (setting, index) => {
      const [plugin, ...options] = partsOf(setting);
      const fail = (message: string) =>
        new ConfigError(name, [
          { line: checked.lineOf(['retext', index]), message: `de plugin “${plugin}” ${message}` },
        ]);
      const run = await finder?.find(folder, plugin);
      if (!run) {
        throw fail(
          `is niet geïnstalleerd. Kijk de naam na, of voer in de map van dit bestand “npm install ${plugin}” uit.`,
        );
      }
      let loaded: Promise<RetextPlugin> | undefined;
      const load = () => (loaded ??= loadPlugin(run, fail));
      return { name: plugin, id: retextId(plugin), options, load };
    }),
  );
}

function partsOf(setting: RetextSetting): readonly [name: string, ...options: unknown[]] {
  return typeof setting === 'string' ? [setting] : setting;
}

async function loadPlugin(run: () => Promise<unknown>, fail: (message: string) => Error): Promise<RetextPlugin> {
  let plugin: unknown;
  try {
    plugin = await run();
  } catch (error) {
    throw fail(`gaf een fout bij het laden: ${reasonOf(error)}`);
  }
  if (typeof plugin === 'function') return plugin as RetextPlugin;
  throw fail('is geen retext-plugin: het pakket geeft geen functie als “default”. Kijk de naam na.');
}

/** The first line of what went wrong. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}

/** The plugins of all layers; of one that is named twice the last. */
export function pluginsOf(layers: readonly Layer[]): PluginReference[] {
  return [...new Map(layers.flatMap(({ plugins = [] }) => plugins.map((one) => [one.id, one] as const))).values()];
}

/** Loads the plugins of a configuration, so that what is wrong with one is said before any text is read. @throws ConfigError */
export async function loadPlugins(config: Config): Promise<void> {
  for (const plugin of pluginsOf(layersOf(config))) await plugin.load();
}

/** Whether a configuration names plugins: then code that is not ours reads its texts. */
export function hasPlugins(config: Config): boolean {
  return pluginsOf(layersOf(config)).length > 0;
}
