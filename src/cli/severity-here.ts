import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { BASE_KINDS, settleRules } from '../config/settings.ts';
import type { BaseKind } from '../document/document.ts';
import type { Rule, Severity } from '../rule/rule.ts';
import { slashed } from '../workspace/paths.ts';

/** How grave a rule is in a kind of text, as the configuration of the current folder has it. */
export interface SeverityHere {
  readonly kind: BaseKind;
  readonly severity: Severity | 'off';
  /** The configuration says so: it goes before what a word list says. */
  readonly set: boolean;
}

export function severitiesHere(rule: Rule, config: Config): SeverityHere[] {
  const path = slashed(join(process.cwd(), 'tekst'));
  return BASE_KINDS.flatMap((kind) => {
    return settleRules([rule], { name: kind, base: kind }, config, path, {}).map(({ severity }) => {
      return { kind, severity: severity.value, set: severity.set };
    });
  });
}
