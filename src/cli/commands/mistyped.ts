import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nearest } from '../../language/nearest.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/**
 * Who mistypes a command gives a path to the usual one.
 *
 * @param program with all commands
 * @throws UsageError where the first path is no file, but nearly the name of a command
 */
export function refuseMistyped([path = '']: readonly string[], program: Command | null): void {
  if (!program || !/^\p{L}[\p{L}-]*$/u.test(path) || existsSync(path)) return;
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const hint = nearest(path, names);
  if (!hint) return;
  throw new UsageError(`${path} bestaat niet. Bedoelt u de opdracht “${hint}”? Schrijf dan: klaretaal ${hint}`);
}
