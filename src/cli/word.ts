import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import { acceptedOf } from '../config/house.ts';
import { termsOf } from '../config/layers.ts';
import { Engine } from '../engine/engine.ts';
import type { WordFrequency } from '../language/frequency/word-frequency.ts';
import { harmless } from '../report/harmless.ts';
import { SEVERITY_NAMES } from '../report/severity-names.ts';
import type { Rule, Severity } from '../rule/rule.ts';
import { oneOf } from '../word-rules/word-report.ts';
import type { Conditions, Decision, Entry } from '../words/entry.ts';
import { lookUp } from '../words/look-up.ts';
import { resources } from '../workspace/resources.ts';
import type { HouseHere } from './house-here.ts';
import { severitiesHere } from './severity-here.ts';

const CONDITIONS: Readonly<Record<keyof Conditions, string>> = {
  before: 'vlak ervoor',
  after: 'vlak erachter',
  earlier: 'eerder in de zin',
  later: 'verder in de zin',
  near: 'elders in de zin',
};

/** The rule of words about people: who wonders about one wants to know when it may stand. */
const PEOPLE = 'inclusieve-woorden';

/**
 * What our lists and those of the house say of words, each on its own. Several words are also looked up as one
 * expression.
 */
export async function describeWords(
  words: readonly string[],
  here: HouseHere,
  engine = new Engine(resources),
): Promise<string> {
  const [automaton, { frequency }] = await Promise.all([engine.words(), engine.models()]);
  const glossary = termsOf(here.config);
  const asked = words.length > 1 ? [words.join(' '), ...words] : words;
  const parts = asked.flatMap((word, index) => {
    const own = here.house ? lookUp(word, here.house.words.entries) : [];
    const ours = lookUp(word, automaton);
    const meaning = glossary.get(word.toLowerCase());
    const said = [
      ...acceptedOf(word, [...own, ...ours], here.house).map((entry) => describeAccepted(word, entry)),
      ...(meaning === undefined
        ? []
        : [`${harmless(word)}: staat in uw woordenlijst.\n  Betekent: ${harmless(meaning)}`]),
      ...[...own, ...ours].map((entry) => describe(word, entry, here)),
    ];
    if (index === 0 && words.length > 1) return said;
    const none = said.length === 0 ? [`${harmless(word)}: staat in geen enkele lijst.`] : said;
    return isWord(word) ? [...none, commonLine(word, frequency)] : none;
  });
  return `${parts.join('\n\n')}\n`;
}

/** Of what holds no letter, or a space, nobody can say how common it is. */
function isWord(word: string): boolean {
  return /^[\p{L}'’-]+$/u.test(word);
}

/** How common a word is, and how we know. */
function commonLine(word: string, frequency: WordFrequency): string {
  const { zipf, by, isDifficult } = frequency.lookUp(word);
  const asked = `Hoe gewoon is “${word}”?`;
  if (by === 'everyday') return `${asked} Elke inwoner kent dit woord.`;
  const name = COMMON_NAMES.find(([from]) => zipf >= from)?.[1] ?? 'zeldzaam';
  const source = by === 'list' ? 'volgens een lijst van gewone woorden' : 'geschat uit de stukken van het woord';
  const hard = isDifficult ? ' Veel lezers kennen het niet.' : '';
  return `${asked} ${name.charAt(0).toUpperCase()}${name.slice(1)}, ${source}.${hard}`;
}

/** How common words are called, from a Zipf value on. */
const COMMON_NAMES: readonly (readonly [from: number, name: string])[] = [
  [5, 'heel gewoon'],
  [4, 'gewoon'],
  [3, 'minder gewoon'],
];

function describeAccepted(word: string, entry: Entry): string {
  const lines = [`${harmless(word)}: aanvaard in ${placeOf(entry)}, dus geen melding`];
  return [...lines, ...decisionLines(entry)].join('\n');
}

function describe(word: string, entry: Entry, { config, house }: HouseHere): string {
  const rule = [...rules, ...(house?.rules ?? [])].find((candidate) => candidate.id === entry.rule);
  const severity = SEVERITY_NAMES[severityOf(entry, rule, config)];
  const list = entry.house ? `lijst ${entry.theme} in ${placeOf(entry)}` : `lijst ${entry.theme}`;
  const lines = [
    `${harmless(word)}: ${harmless(entry.word)} (${harmless(list)}, regel ${entry.rule}, ${entry.known ? 'bekend: geen melding' : severity})`,
  ];
  if (entry.means) lines.push(`  Betekent: ${entry.means}`);
  if (entry.simpler?.length) lines.push(`  Eenvoudiger: ${oneOf(entry.simpler)}`);
  if (entry.drop) lines.push('  Mag ook weg.');
  if (!entry.reason) lines.push(`  Waarom: ${entry.note ?? rule?.why ?? ''}`);
  lines.push(...limitLines(entry));
  if (entry.when) lines.push(`  Alleen met ${conditionText(entry.when)}`);
  if (entry.unless) lines.push(`  Niet met ${conditionText(entry.unless)}`);
  if (entry.exceptions?.length) lines.push(`  Niet in: ${entry.exceptions.join('; ')}`);
  if (entry.rule === PEOPLE) lines.push('  Geen melding in namen, citaten, titels van wetten en woordenlijsten.');
  if (entry.source) lines.push(`  Bron: ${entry.source}`);
  return [lines[0], ...[...lines.slice(1), ...decisionLines(entry)].map((line) => `  ${harmless(line.trim())}`)].join(
    '\n',
  );
}

/** For which readers and settings an entry counts, and what else it finds. */
function limitLines({ word, rule, legal, compounds, setting = {}, audience, variant }: Entry): string[] {
  return [
    ...(legal ? ['  Een term van de wet: leg hem uit, vervang hem niet.'] : []),
    ...(compounds ? [`  Ook in samenstellingen die op “${word}” eindigen.`] : []),
    ...Object.entries(setting).map(
      ([name, value]) => `  Alleen met de instelling ${name}: ${value} van regel ${rule}.`,
    ),
    ...(audience ? [`  Alleen voor lezers: ${audience}`] : []),
    ...(variant ? [`  Alleen in het Nederlands van: ${variant}`] : []),
  ];
}

/** How grave a finding of a word is, in the first kind of text that its rule is for; off where the rule is. */
function severityOf({ severity }: Entry, rule: Rule | undefined, config: Config): Severity | 'off' {
  const here = rule ? severitiesHere(rule, config) : [];
  const first = here.find((one) => one.severity !== 'off') ?? here[0];
  return first?.set ? first.severity : (severity ?? first?.severity ?? 'warning');
}

function placeOf({ house }: Entry): string {
  return house?.line === undefined ? (house?.name ?? '') : `${house.name}, regel ${house.line}`;
}

function decisionLines({ owner, reason, date }: Decision): string[] {
  const who = [owner, date].filter(Boolean).join(', ');
  return [...(reason ? [`  Reden: ${harmless(reason)}`] : []), ...(who ? [`  Beslist door: ${harmless(who)}`] : [])];
}

function conditionText(conditions: Conditions): string {
  return (Object.keys(conditions) as (keyof Conditions)[])
    .map((name) =>
      `${CONDITIONS[name]}: ${(conditions[name] ?? []).join(', ')}`
        .replace('<naam>', 'een naam')
        .replace('<vergrotend>', 'een vergrotende trap')
        .replace('<duur>', 'een duur'),
    )
    .join('; of ');
}
