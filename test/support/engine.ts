import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { Engine, type Task } from '../../src/engine/engine.ts';
import type { FileReport } from '../../src/findings/file-report.ts';
import type { Resources } from '../../src/resources.ts';
import { compile } from '../../src/words/compile.ts';
import type { WordList } from '../../src/words/entry.ts';

const folder = new URL('../../dictionaries/', import.meta.url);

/** All word lists, as they stand in dictionaries/. */
export async function wordLists(): Promise<WordList[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => parse(await readFile(new URL(name, folder), 'utf8'))));
}

const compiled = wordLists().then((lists) => compile(lists));

/** The word lists as they stand, not as they were built, and the models. */
export const resources: Resources = {
  load: (name) => (name === 'words.bin' ? compiled : readFile(new URL(`../../models/${name}`, import.meta.url))),
};

export const engine = new Engine(resources);

/** What reads Dutch. */
export const models = () => engine.models();

/** Reads the grammar of sentences. */
export const grammar = async () => (await models()).grammar;

/** Checks a text; a page of plain text unless the task says otherwise. */
export function check(text: string | Uint8Array, task: Partial<Task> = {}): Promise<FileReport> {
  return engine.check(text, { path: 'tekst.txt', kind: 'webpagina', ...task });
}

/** What one rule marks in a text. */
export async function marked(ruleId: string, text: string, task: Partial<Task> = {}): Promise<string[]> {
  const { findings } = await check(text, { ...task, only: [ruleId] });
  return findings.map((finding) => finding.match ?? '');
}
