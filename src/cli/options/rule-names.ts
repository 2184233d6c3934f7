import { isOfConfiguration } from '../../config/check-names.ts';
import { adviceFor, ALL_RULES } from '../../language/nearest.ts';
import type { Rule } from '../../rule/rule.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { RuleOptions } from './shared-options.ts';

/**
 * Refuses options that name a rule that does not exist.
 *
 * @param house the rules of the house; absent before the configuration was read, when their names are let through
 * @throws UsageError with the nearest name
 */
export function checkRuleNames(
  { rule, only = [] }: Pick<RuleOptions, 'rule' | 'only'>,
  ours: readonly Rule[],
  house?: readonly Rule[],
): void {
  const ids = [...ours, ...(house ?? [])].map(({ id }) => id);
  const named = [...Object.keys(rule), ...only];
  const unknown = named.find((name) => !ids.includes(name) && (house !== undefined || !isOfConfiguration(name)));
  if (unknown === undefined) return;
  throw new UsageError(`De regel “${unknown}” bestaat niet. ${adviceFor(unknown, ids, ALL_RULES)}`);
}
