import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { printSettings } from '../../config/print-settings.ts';
import { findKind } from '../../config/settings.ts';
import { Engine } from '../../engine/engine.ts';
import { type ConfigFinder, orUsageError } from '../../workspace/config-finder.ts';
import { slashed } from '../../workspace/paths.ts';
import { resources } from '../../workspace/resources.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { EXIT } from '../exit.ts';
import type { CheckOptions } from '../options/check-options.ts';
import { askedOf } from '../options/shared-options.ts';
import { readInput } from '../read-input.ts';

/**
 * Shows the settings that hold for one file, and where each comes from. Gives the exit code.
 *
 * @throws UsageError for more or fewer files, and for one that can't be read
 */
export async function printConfig(
  paths: readonly string[],
  options: CheckOptions,
  finder: ConfigFinder,
): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw new UsageError('Geef bij “--print-config” één bestand op, bijvoorbeeld: klaretaal --print-config brief.md');
  const name = resolve(path === '-' ? (options.stdinFilename ?? 'standaardinvoer') : path);
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${path} is een map. Geef bij “--print-config” één bestand op.`);
  const found = await finder.find(name);
  const input = await readInput(path === '-' ? '-' : name, name);
  if ('code' in input) throw new UsageError(`${path}: ${input.message}`);
  const engine = new Engine(resources);
  const house = await orUsageError(() => engine.house(found.config));
  const configPath = slashed(name);
  const asked = askedOf(options);
  // The kind can follow from the text itself, so the text is read; no rule runs.
  const report = await engine.check(input, { path: name, configPath, config: found.config, ...asked, only: [] });
  if (report.fatal) throw new UsageError(`${path}: ${report.fatal.message}`);
  const kind = findKind(report.kind ?? '', found.config) ?? { name: 'webpagina', base: 'webpagina' };
  process.stdout.write(
    printSettings({
      config: found.config,
      path: configPath,
      kind,
      kindReason: report.kindReason ?? '',
      rules: [...rules, ...(house?.rules ?? [])],
      asked,
    }),
  );
  return EXIT.clean;
}
