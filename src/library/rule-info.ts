import { rules as all } from '../../rules/index.ts';
import type { BaseKind } from '../document/document.ts';
import { adviceFor } from '../language/nearest.ts';
import { ruleUrl } from '../report/build.ts';
import type { Criterion } from '../rule/criteria.ts';
import type { Category, Fixable, OptionSpecs, RightExample, Rule, Severity, WrongExample } from '../rule/rule.ts';
import { WrongOption } from './wrong-option.ts';

/** What there is to know of a rule at a glance. Texts are Dutch. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it reports. */
  readonly description: string;
  readonly category: Category;
  /** What of the guidance for plain language it serves; absent where it serves none. */
  readonly criterion?: Criterion;
  /** Its severity per kind of text, when nobody sets it. */
  readonly severity: Readonly<Record<BaseKind, Severity | 'off'>>;
  readonly fixable: Fixable;
  /** Its page in the manual, relative to the package. */
  readonly url: string;
}

/** Everything that the manual says of a rule. */
export interface RuleExplanation extends RuleInfo {
  readonly why: string;
  readonly how: string;
  readonly sources: readonly string[];
  /** What a configuration can set, besides the severity. */
  readonly options: OptionSpecs;
  readonly wrong: readonly WrongExample[];
  readonly right: readonly RightExample[];
}

/** All rules, by category and name. */
export function rules(): RuleInfo[] {
  return all.map(infoOf);
}

/**
 * Explains a rule.
 *
 * @param id of a rule of ours: "lange-zin"
 * @throws WrongOption for one that does not exist, with the nearest name
 */
export function explain(id: string): RuleExplanation {
  const rule = all.find((one) => one.id === id);
  if (!rule) throw new WrongOption(unknownRule(String(id), all));
  const { why, how, sources, options, wrong, right } = rule;
  return { ...infoOf(rule), why, how, sources, options, wrong, right };
}

/** The message for a rule that does not exist. @param known the rules that do */
export function unknownRule(name: string, known: readonly Rule[]): string {
  const ids = known.map(({ id }) => id);
  return `De regel “${name}” bestaat niet. ${adviceFor(name, ids, 'Bekijk alle regels met rules().')}`;
}

/** Why a rule of ours reports, and what to do; nothing for rules of a configuration's own. */
export function ruleText(id: string): string | undefined {
  const rule = all.find((one) => one.id === id);
  return rule && `${rule.why} ${rule.how}`;
}

/** A rule at a glance. */
export function infoOf({ id, title, description, category, criterion, severity, fixable }: Rule): RuleInfo {
  return { id, title, description, category, ...(criterion && { criterion }), severity, fixable, url: ruleUrl(id) };
}
