import { COMMANDS, type Directive, type NamedRule } from '../document/directive.ts';
import type { Finding, Suppression } from '../findings/finding.ts';
import { sortFindings } from '../findings/order.ts';
import { nearest } from '../language/nearest.ts';
import type { UselessException } from '../rule/rule.ts';
import { type ConfiguredException, ConfiguredExceptions } from './configured-exceptions.ts';
import { type Switch, switchedOff } from './switched-off.ts';

/**
 * Decides which findings are switched off, by comments in the text and by the configuration, and which comments are of
 * no use. Findings about comments are taken after all others: they depend on what those left unused.
 */
export class Suppressor {
  readonly #switches: readonly Switch[];
  readonly #configured: ConfiguredExceptions;
  readonly #used = new Set<Switch>();
  readonly #suppressions = new Map<Finding, Suppression>();

  /**
   * @param known ids of all rules
   * @param watchers ids of the rules that report comments of no use
   */
  constructor(
    private readonly directives: readonly Directive[],
    configured: readonly ConfiguredException[],
    private readonly known: ReadonlySet<string>,
    private readonly watchers: ReadonlySet<string>,
  ) {
    this.#configured = new ConfiguredExceptions(configured);
    this.#switches = directives.flatMap((directive) => switchesOf(directive, known));
  }

  /** Places, from 0, of the exceptions of the configuration that switched something off. */
  get usedExceptions(): readonly number[] {
    return this.#configured.used;
  }

  /** Why a finding is switched off; nothing when it is not. */
  suppressionOf(finding: Finding): Suppression | undefined {
    return this.#suppressions.get(finding);
  }

  /** Takes the findings about the text itself. */
  take(findings: readonly Finding[]): void {
    const sorted = sortFindings(findings);
    const { by, used } = switchedOff(sorted, this.#switches);
    for (const one of used) this.#used.add(one);
    for (const finding of sorted) this.#suppress(finding, by.get(finding));
  }

  /** Comments that can't be understood, or that did nothing to the findings taken. */
  useless(): UselessException[] {
    const aboutText = this.#switches.filter((one) => !this.#isAboutComments(one));
    return [...this.directives.flatMap((directive) => this.#misunderstood(directive)), ...this.#unused(aboutText)];
  }

  /**
   * Takes findings about comments, each with its comment. They are switched off by a comment that names their rule, or
   * that is of use to the text itself, and never by the one that they are about.
   */
  takeAboutComments(findings: ReadonlyMap<Finding, Directive>): void {
    const able = this.#switches.filter((one) => {
      return one.directive.kind === 'on' || this.#isAboutComments(one) || this.#used.has(one);
    });
    const sorted = sortFindings([...findings.keys()]);
    const { by } = switchedOff(sorted, able);
    for (const finding of sorted) {
      const one = by.get(finding);
      const isOwn = one?.directive === findings.get(finding);
      if (one && !isOwn) this.#used.add(one);
      this.#suppress(finding, isOwn ? undefined : one);
    }
  }

  /** Comments about findings about comments: whether they are of use shows only after those were taken. */
  uselessAboutComments(): UselessException[] {
    return this.#unused(this.#switches.filter((one) => this.#isAboutComments(one)));
  }

  #suppress(finding: Finding, one: Switch | undefined): void {
    const configured = this.#configured.of(finding);
    const reason = one ? one.directive.reason : configured?.reason;
    if (!one && !configured) return;
    this.#suppressions.set(finding, { kind: one ? 'comment' : 'config', ...(reason !== undefined && { reason }) });
  }

  #isAboutComments({ rule }: Switch): boolean {
    return rule !== undefined && this.watchers.has(rule.name);
  }

  #unused(switches: readonly Switch[]): UselessException[] {
    return switches
      .filter((one) => !this.#used.has(one))
      .map(({ directive, rule }) => useless(directive, 'unused', rule));
  }

  #misunderstood(directive: Directive): UselessException[] {
    const { kind, rules, text } = directive;
    if (kind === 'unknown') return [useless(directive, 'unknownCommand', undefined, nearestCommand(text))];
    if (kind === 'unclear') return [useless(directive, 'unclear')];
    return rules
      .filter(({ name }) => !this.known.has(name))
      .map((rule) => useless(directive, 'unknownRule', rule, nearest(rule.name, [...this.known])));
  }
}

/** What a comment switches, of the rules that there are. */
export function switchesOf(directive: Directive, known: ReadonlySet<string>): Switch[] {
  const { kind, rules } = directive;
  if (kind === 'unknown' || kind === 'unclear') return [];
  if (rules.length === 0) return [{ directive }];
  return rules.filter(({ name }) => known.has(name)).map((rule) => ({ directive, rule }));
}

/** Where a comment names several rules, what is wrong with one of them stands at its name. */
function useless(
  directive: Directive,
  problem: UselessException['problem'],
  rule?: NamedRule,
  near?: string,
): UselessException {
  const { index, heading, rules } = directive;
  const isPart = rule !== undefined && rules.length > 1;
  return {
    directive,
    problem,
    ...(rule && { rule: rule.name }),
    ...(near !== undefined && { nearest: near }),
    at: {
      kind: 'comment',
      source: isPart ? rule.source : directive.source,
      text: isPart ? rule.name : directive.text,
      index,
      heading,
    },
  };
}

/** The command that was probably meant: people write "klaretaal uit" and "klaretaal-bestand uit" too. */
function nearestCommand(comment: string): string | undefined {
  const words = comment.replace(/^<!--\s*|\s*-->$/gu, '').split(/[\s:,]+/u, 3);
  const commands = Object.keys(COMMANDS);
  const joined = [3, 2, 1].map((count) => words.slice(0, count).join('-').toLowerCase());
  return joined.find((name) => commands.includes(name)) ?? nearest(joined[2] ?? '', commands);
}
