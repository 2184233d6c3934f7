import { rules } from '../../rules/index.ts';
import type { House } from '../config/house.ts';
import type { Example, Rule } from '../rule/rule.ts';

/** The longest example that is shown, in UTF-16 code units: a hover is small, and says what to do without one. */
const LONGEST_EXAMPLE = 160;

/** The rule of a name, of ours or of the house. */
export function ruleOf(id: string, house: House | undefined): Rule | undefined {
  return [...rules, ...(house?.rules ?? [])].find((rule) => rule.id === id);
}

/**
 * What is to be known of findings of a rule, in Markdown: what they say, why it matters, what to do, and one example.
 *
 * @param rule absent where nobody knows it any more
 */
export function explanationOf(messages: readonly string[], rule: Rule | undefined): string {
  const said = [...new Set(messages)];
  const [why, how] = rule ? [unsaid(rule.why, said), unsaid(rule.how, [...said, rule.why])] : [];
  const isTitled = rule && !said.some((one) => one.startsWith(rule.title));
  const title = isTitled && `**${asText(rule.title)}**`;
  return [title, ...said.map(asText), why && asText(why), how && asText(how), rule && exampleOf(rule)]
    .filter(Boolean)
    .join('\n\n');
}

/** The same in one line, for who has no page to read. */
export function shortExplanation({ title, why, how }: Rule): string {
  return `${title}. ${[why, how].join(' ').replace(/\s+/gu, ' ')}`;
}

/** The sentences of a text that were not said yet; not those about settings, which no writer needs while writing. */
function unsaid(text: string, said: readonly string[]): string {
  const sentences = text.replace(/\s+/gu, ' ').split(/(?<=[.!?][’”)]?) (?=[\p{Lu}“‘(])/u);
  return sentences
    .filter((sentence) => !sentence.includes('`') && !said.some((one) => one.includes(sentence)))
    .join(' ');
}

/** A wrong example and how it is right: not one that shows what a rule passes over. */
function exampleOf({ wrong, right }: Rule): string | undefined {
  const [before, after] = [wrong[0], right.find(({ trap }) => trap === undefined)];
  if (!before || !after) return undefined;
  const isSmall = ({ text }: Example) => text.length <= LONGEST_EXAMPLE && !text.includes('\n');
  if (!isSmall(before) || !isSmall(after)) return undefined;
  return `- ✗ ${asText(before.text)}\n- ✓ ${asText(after.text)}`;
}

/**
 * Text as CommonMark that shows it as it is, on one line of its own: nothing in it becomes a list, a link, an image or an
 * element. Editors make no mentions or numbers of issues: what stands on a site is `markdownText`.
 */
export function asText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~$!@]|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^(?=[-+=])/u, '\\')
    .replace(/^(\d+)(?=[.)])/u, '$1\\');
}
