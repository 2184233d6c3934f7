import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import type { House } from '../config/house.ts';
import { Engine } from '../engine/engine.ts';
import { ConfigFinder, orUsageError } from '../workspace/config-finder.ts';
import { resources } from '../workspace/resources.ts';

/** What the configuration of the current folder adds to klaretaal. */
export interface HouseHere {
  readonly config: Config;
  readonly house: House | undefined;
}

/** @throws UsageError where the configuration is wrong */
export async function houseHere(): Promise<HouseHere> {
  const { config } = await new ConfigFinder(true, rules).find(join(process.cwd(), 'tekst'));
  return { config, house: await orUsageError(() => new Engine(resources).house(config)) };
}
