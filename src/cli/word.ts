import { rules } from '../../rules/index.ts';
import { Engine } from '../engine.ts';
import { harmless } from '../report/harmless.ts';
import { lookUp } from '../words/look-up.ts';
import type { Conditions, Entry } from '../words/entry.ts';
import { oneOf } from '../words/word-report.ts';
import { resources } from './resources.ts';

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', info: 'tip' } as const;
const CONDITIONS: Readonly<Record<keyof Conditions, string>> = {
  before: 'vlak ervoor',
  after: 'vlak erachter',
  earlier: 'eerder in de zin',
  later: 'verder in de zin',
};

/** What the lists say of words, each on its own. Several words are also looked up as one expression. */
export async function describeWords(words: readonly string[]): Promise<string> {
  const automaton = await new Engine(resources).words();
  const asked = words.length > 1 ? [words.join(' '), ...words] : words;
  const parts = asked.flatMap((word, index) => {
    const entries = lookUp(word, automaton);
    if (entries.length === 0)
      return index === 0 && words.length > 1 ? [] : [`${harmless(word)}: staat in geen enkele lijst.`];
    return entries.map((entry) => describe(word, entry));
  });
  return `${parts.join('\n\n')}\n`;
}

function describe(word: string, entry: Entry): string {
  const rule = rules.find((candidate) => candidate.id === entry.rule);
  const severity = SEVERITIES[entry.severity ?? 'warning'];
  const lines = [
    `${harmless(word)}: ${entry.word} (lijst ${entry.theme}, regel ${entry.rule}, ${entry.known ? 'bekend: geen melding' : severity})`,
  ];
  if (entry.means) lines.push(`  Betekent: ${entry.means}`);
  if (entry.simpler?.length) lines.push(`  Eenvoudiger: ${oneOf(entry.simpler)}`);
  if (entry.drop) lines.push('  Mag ook weg.');
  lines.push(`  Waarom: ${entry.note ?? rule?.why ?? ''}`);
  if (entry.when) lines.push(`  Alleen met ${conditionText(entry.when)}`);
  if (entry.unless) lines.push(`  Niet met ${conditionText(entry.unless)}`);
  if (entry.exceptions?.length) lines.push(`  Niet in: ${entry.exceptions.join('; ')}`);
  if (entry.source) lines.push(`  Bron: ${entry.source}`);
  return lines.join('\n');
}

function conditionText(conditions: Conditions): string {
  return (Object.keys(conditions) as (keyof Conditions)[])
    .map((name) =>
      `${CONDITIONS[name]}: ${(conditions[name] ?? []).join(', ')}`
        .replace('<naam>', 'een naam')
        .replace('<vergrotend>', 'een vergrotende trap'),
    )
    .join('; of ');
}
