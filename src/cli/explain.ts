import { SEVERITY_NAMES } from '../report/severity-names.ts';
import { rules } from '../../rules/index.ts';
import { nearest } from '../config/nearest.ts';
import { CRITERIA } from '../rule/criteria.ts';
import type { Example, OptionSpecs, Rule } from '../rule/rule.ts';
import { UsageError } from './usage-error.ts';

/** What the manual says of a rule, for the terminal. @param own rules of the house @throws UsageError for an unknown rule */
export function explain(id: string, own: readonly Rule[]): string {
  const known = [...rules, ...own];
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
  const { brief, webpagina, loketscript } = rule.severity;
  return [
    `${rule.title} (${rule.id})`,
    rule.description,
    `Brief: ${SEVERITY_NAMES[brief]}. Webpagina: ${SEVERITY_NAMES[webpagina]}. Loketscript: ${SEVERITY_NAMES[loketscript]}.`,
    ...(rule.criterion ? [`Hoort bij ${rule.criterion}: ${CRITERIA[rule.criterion]}.`] : []),
    `Waarom\n${indent(rule.why)}`,
    `Wat doet u\n${indent(rule.how)}`,
    ...(rule.wrong.length > 0 ? [`Fout\n${rule.wrong.map(example('✗')).join('\n')}`] : []),
    ...(rule.right.length > 0 ? [`Goed\n${rule.right.map(rightExample).join('\n')}`] : []),
    ...optionLines(rule.options, rule),
    ...(rule.sources.length > 0 ? [`Bronnen\n${rule.sources.map((source) => indent(`• ${source}`)).join('\n')}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}

function example(mark: string) {
  return ({ text }: Example) => `  ${mark} ${text.replaceAll('\n', '\n    ')}`;
}

function rightExample(right: Rule['right'][number]): string {
  const line = example('✓')(right);
  return right.trap ? `${line}\n    (geen melding: ${right.trap})` : line;
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
