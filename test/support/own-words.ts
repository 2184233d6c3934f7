import { Engine } from '../../src/engine/engine.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { compile } from '../../src/words/compile.ts';
import type { SourceEntry, WordList } from '../../src/words/entry.ts';
import { resources } from './engine.ts';

/** A list of the rule `ambtelijk-woord` with a few entries. */
export function listOf(entries: readonly SourceEntry[], rest: Partial<WordList> = {}): WordList {
  return { theme: 'proef', title: 'Proef', rule: 'ambtelijk-woord', ...rest, entries };
}

/** The findings of lists in a text, as a report has them. */
export async function findingsOf(lists: readonly WordList[], text: string): Promise<readonly Finding[]> {
  const words = compile(lists);
  const engine = new Engine({ load: (name) => (name === 'words.bin' ? Promise.resolve(words) : resources.load(name)) });
  const only = [...new Set(lists.map(({ rule }) => rule))];
  return (await engine.check(text, { path: 'tekst.txt', kind: 'webpagina', only })).findings;
}
