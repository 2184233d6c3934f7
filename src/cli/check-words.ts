import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { rules } from '../../rules/index.ts';
import { readChecked } from '../config/checked-yaml.ts';
import { FORBIDDEN, listRules } from '../config/house-words.ts';
import { wordListSchema } from '../config/word-schema.ts';
import { Engine } from '../engine/engine.ts';
import { harmless } from '../report/harmless.ts';
import { checkLists } from '../words/check/check-lists.ts';
import type { ListProblem } from '../words/check/problem.ts';
import { WordListError } from '../words/compile.ts';
import type { WordList } from '../words/entry.ts';
import { orUsageError } from '../workspace/config-finder.ts';
import { slashed } from '../workspace/paths.ts';
import { resources } from '../workspace/resources.ts';
import { unreadableByNode } from '../workspace/system-error.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** What checking a list gave: the text for the terminal, and whether a word in it does not work. */
export interface CheckedWords {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Checks a word list of a town before it is used, together with our own lists.
 *
 * @throws UsageError when the file can't be read, or is no word list
 */
export async function checkWords(path: string): Promise<CheckedWords> {
  const name = slashed(relative('', path)) || path;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(unreadableByNode(error, name) ?? String(error));
  });
  const schema = wordListSchema(listRules(rules));
  const { value, lineOf } = await orUsageError(async () => readChecked<Partial<WordList>>(text, name, schema));
  const entries = value.entries ?? [];
  const list: WordList = { title: name, theme: name, rule: FORBIDDEN, ...value, entries };
  const ours = JSON.parse(new TextDecoder().decode(await resources.load('lists.json'))) as WordList[];
  const problems = await problemsOf(list, ours, name);
  const lines = problems.map(({ entry, message, hint }) => {
    const line = lineOf(['entries', entries.indexOf(entry)]);
    return { line, text: `  regel ${line}  ${hint ? 'tip: ' : ''}${harmless(entry.word)}: ${harmless(message)}` };
  });
  const sorted = lines.sort((a, b) => a.line - b.line).map((line) => line.text);
  return {
    text: `${[harmless(name), ...sorted, totals(entries.length, problems)].join('\n')}\n`,
    failed: problems.some(({ hint }) => !hint),
  };
}

async function problemsOf(list: WordList, ours: readonly WordList[], name: string): Promise<ListProblem[]> {
  try {
    return checkLists([list], ours, (await new Engine(resources).models()).grammar);
  } catch (error) {
    if (error instanceof WordListError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}

function totals(words: number, problems: readonly ListProblem[]): string {
  const hints = problems.filter(({ hint }) => hint).length;
  const faults = problems.length - hints;
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  const found = [
    ...(faults > 0 ? [count(faults, 'fout', 'fouten')] : []),
    ...(hints > 0 ? [count(hints, 'tip', 'tips')] : []),
  ];
  return `${count(words, 'woord', 'woorden')} nagekeken: ${found.join(' en ') || 'alles in orde'}.`;
}
