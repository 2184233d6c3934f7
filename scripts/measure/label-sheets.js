// What is shown of a text to whoever labels a finding, and how verdicts come back to places.
import { readFile, writeFile } from 'node:fs/promises';

/** How much of a text is shown around a finding, in UTF-16 code units. */
const CONTEXT = 350;
/** The same around what is said of a text as a whole. */
const WIDE_CONTEXT = 1500;

/**
 * The text around a finding, with «marks» around its words.
 *
 * @param {{ text: string, range: [number, number], parts?: [number, number][], scope?: 'document' }} finding
 */
export function marked({ text, range, parts = [range], scope }) {
  const context = scope ? WIDE_CONTEXT : CONTEXT;
  const from = Math.max(0, range[0] - context);
  const to = Math.min(text.length, range[1] + context);
  let shown = '';
  let at = from;
  for (const [start, end] of parts) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return shown + text.slice(at, to);
}

/** @param {string} out @param {string} verdicts lines with number and verdict @param {string} labels where they go */
export async function joinVerdicts(out, verdicts, labels) {
  const read = async (/** @type {string} */ file) =>
    (await readFile(file, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const given = new Map((await read(verdicts)).map(({ number, verdict }) => [number, verdict]));
  const keys = await read(`${out}.key.jsonl`);
  const lines = keys.map(({ number, ...place }) => JSON.stringify({ ...place, verdict: given.get(number) }));
  await writeFile(labels, `${lines.join('\n')}\n`);
}
