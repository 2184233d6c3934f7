import type { Hover, MarkupKind } from 'vscode-languageserver';
import { describeWords } from '../cli/word.ts';
import type { Engine } from '../engine.ts';
import type { Range } from '../document/document.ts';
import { lookUp } from '../words/look-up.ts';
import type { CheckedText } from './checked-texts.ts';
import { asText, explanationOf, ruleOf } from './explanation.ts';

/** A word around an offset is looked for this far on either side, in UTF-16 code units. */
const LONGEST_WORD = 60;

/** What stands at a place: why it is reported, and what is known of the word. Nothing for an ordinary word. */
export async function hoverAt(
  engine: Engine,
  checked: CheckedText,
  offset: number,
  kind: MarkupKind,
): Promise<Hover | undefined> {
  const here = checked.examined.report.findings.filter(({ range: [from, to], parts, scope }) => {
    const places = parts ?? [[from, to] as const];
    return scope === undefined && places.some(([start, end]) => start <= offset && offset < Math.max(end, start + 1));
  });
  const range = wordAt(checked.text, offset);
  const known = range && (await knownOf(engine, checked, checked.text.slice(...range)));
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))];
  const parts = [
    ...rules.flatMap((id) => {
      const rule = ruleOf(id, checked.house);
      const messages = here.filter(({ ruleId }) => ruleId === id).map(({ message }) => asText(message));
      return rule ? [[...new Set(messages), explanationOf(rule)].join('\n\n')] : messages;
    }),
    ...(known ? [known] : []),
  ];
  if (parts.length === 0) return undefined;
  const shown = here[0]?.range ?? range;
  return {
    contents: { kind, value: kind === 'markdown' ? parts.join('\n\n---\n\n') : asPlain(parts) },
    ...(shown && { range: checked.positions.range(shown) }),
  };
}

/** What lists say of a word, and how common it is; nothing for one that everybody knows and no list has. */
async function knownOf(engine: Engine, { house, task }: CheckedText, word: string): Promise<string | undefined> {
  const [words, { frequency }] = await Promise.all([engine.words(), engine.models()]);
  const isListed = lookUp(word, words).length > 0 || (house && lookUp(word, house.words.entries).length > 0);
  if (!isListed && !frequency.lookUp(word).isDifficult) return undefined;
  const text = await describeWords([word], { config: task.config ?? {}, house }, engine);
  return text
    .trim()
    .split('\n')
    .map((line) => (line.startsWith('  ') ? `- ${asText(line.trim())}` : `\n${asText(line)}\n`))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The same for an editor that shows no Markdown. */
function asPlain(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\*\*|\\(?=[^\p{L}\p{N}\s])/gu, '')).join('\n\n');
}

/** The word around an offset. */
function wordAt(text: string, offset: number): Range | undefined {
  const start = Math.max(0, offset - LONGEST_WORD);
  const before = /[\p{L}'’-]*$/u.exec(text.slice(start, offset))?.[0] ?? '';
  const after = /^[\p{L}'’-]*/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
  const found = /^['’-]*(.*?)['’-]*$/u.exec(before + after)?.[1] ?? '';
  if (!/\p{L}/u.test(found)) return undefined;
  const from = offset - before.length + (before + after).indexOf(found);
  return [from, from + found.length];
}
