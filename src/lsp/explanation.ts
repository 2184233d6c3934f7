import { rules } from '../../rules/index.ts';
import type { House } from '../config/house.ts';
import type { Rule } from '../rule/rule.ts';

/** How many wrong and how many right examples are shown: a hover is small. */
const MOST_EXAMPLES = 2;

/** The rule of a name, of ours or of the house. */
export function ruleOf(id: string, house: House | undefined): Rule | undefined {
  return [...rules, ...(house?.rules ?? [])].find((rule) => rule.id === id);
}

/** What the manual says of a rule, in Markdown. */
export function explanationOf({ id, title, description, why, how, wrong, right }: Rule): string {
  const examples = (mark: string, all: readonly { readonly text: string }[]) =>
    all.slice(0, MOST_EXAMPLES).map(({ text }) => `- ${mark} ${asText(text)}`);
  return [
    `**${asText(title)}** (${asText(id)})`,
    asText(description),
    asText(why),
    asText(how),
    [...examples('✗', wrong), ...examples('✓', right)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Text as Markdown that shows it as it is, on one line: nothing in it becomes a link, an image or an element. */
export function asText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~$!@]|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^(?=[-+=])/u, '\\')
    .replace(/^(\d+)(?=[.)])/u, '$1\\');
}
