import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import { nearest } from '../language/nearest.ts';
import { SEVERITY_NAMES } from '../report/severity-names.ts';
import { CRITERIA } from '../rule/criteria.ts';
import type { Example, OptionSpecs, Rule } from '../rule/rule.ts';
import { UsageError } from '../workspace/usage-error.ts';
import type { HouseHere } from './house-here.ts';
import { severitiesHere } from './severity-here.ts';

/** What the manual says of a rule, for the terminal, as it is set in the current folder. @throws UsageError for an unknown rule */
export function explain(id: string, { config, house }: HouseHere): string {
  const known = [...rules, ...(house?.rules ?? [])];
  const rule = known.find((candidate) => candidate.id === id);
  if (!rule) {
    const hint = nearest(
      id,
      known.map((candidate) => candidate.id),
    );
    throw new UsageError(
      `De regel “${id}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : 'Bekijk alle regels met klaretaal rules.'}`,
    );
  }
  const traps = rule.right.filter(({ trap }) => trap !== undefined);
  const right = rule.right.filter(({ trap }) => trap === undefined);
  return [
    `${rule.title} (${rule.id})`,
    rule.description,
    severityLine(rule, config),
    ...(rule.criterion ? [`Hoort bij ${rule.criterion}: ${CRITERIA[rule.criterion]}.`] : []),
    `Waarom\n${indent(rule.why)}`,
    `Wat doet u\n${indent(rule.how)}`,
    ...(rule.wrong.length > 0 ? [`Fout\n${rule.wrong.map(example('✗')).join('\n')}`] : []),
    ...(right.length > 0 ? [`Goed\n${right.map(example('✓')).join('\n')}`] : []),
    ...(traps.length > 0 ? [`Geen melding\n${traps.map(trapExample).join('\n')}`] : []),
    ...optionLines(rule.options, rule),
    ...(rule.sources.length > 0 ? [`Bronnen\n${rule.sources.map((source) => indent(`• ${source}`)).join('\n')}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function severityLine(rule: Rule, config: Config): string {
  const here = severitiesHere(rule, config);
  const kinds = here.map(({ kind, severity }) => {
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${SEVERITY_NAMES[severity]}.`;
  });
  const isOwn = here.some(({ kind, severity }) => severity !== rule.severity[kind]);
  return [...kinds, ...(isOwn ? ['Zo staat het in uw instellingen.'] : [])].join(' ');
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}

function example(mark: string) {
  return ({ text }: Example) => `  ${mark} ${text.replaceAll('\n', '\n    ')}`;
}

/** What looks wrong, and is not reported: no example to follow. */
function trapExample(right: Rule['right'][number]): string {
  return `${example('•')(right)}\n    (${right.trap})`;
}

function optionLines(specs: OptionSpecs, rule: Rule): string[] {
  const lines = Object.entries(specs).map(([name, spec]) => {
    const usual = spec.type === 'words' ? spec.default.join(', ') || 'geen' : String(spec.default);
    const kinds =
      spec.type === 'integer'
        ? Object.entries(spec.kinds ?? {}).map(([kind, value]) => `; in een ${kind} ${value}`)
        : [];
    const choices = spec.type === 'choice' ? ` Kies ${spec.values.join(', ')}.` : '';
    return `  ${name}: ${spec.description}${choices} Gewoon: ${usual}${kinds.join('')}.`;
  });
  return lines.length > 0 ? [`Instellingen (onder rules: ${rule.id}:)\n${lines.join('\n')}`] : [];
}
