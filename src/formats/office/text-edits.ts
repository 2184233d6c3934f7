import { diffArrays } from 'diff';
import type { Range, TextDocument } from '../../document/document.ts';
import { applyChanges, type SourceEdit } from '../../rewrite/apply.ts';
import { RunsOf } from './runs.ts';

/** New text that looks as a character of the old text does. */
export interface NewText {
  readonly text: string;
  /** Offset of that character in the extracted text, in UTF-16 code units. */
  readonly like: number;
}

/** A change of the extracted text of a file: words that go, words that come, or both. */
export interface TextEdit {
  /** What goes; empty where text is only added. */
  readonly range: Range;
  /** Offset of the character that what comes is written beside: right before it, or right after it. */
  readonly at: number;
  readonly side: 'before' | 'after';
  /** What comes; empty where text only goes. */
  readonly pieces: readonly NewText[];
}

type ExtractedText = Pick<TextDocument, 'source' | 'runs'>;

/**
 * The smallest changes that make one extracted text of another: words that stay keep their place, and so their look,
 * links, notes and fields.
 *
 * @param after as many lines as the text has
 * @returns in order; nothing where the file can't hold the new text: a field would have to go, or words leave their link
 */
export function textEdits(document: ExtractedText, after: string): TextEdit[] | undefined {
  const [old, fresh] = [document.source.split('\n'), after.split('\n')];
  if (old.length !== fresh.length) return undefined;
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [index, line] of old.entries()) {
    const next = fresh[index] as string;
    if (next !== line) {
      const found = lineEdits(document, from, line, next);
      if (!found) return undefined;
      edits.push(...found);
    }
    from += line.length + 1;
  }
  return edits;
}

/** Whether a file can hold changes of its extracted text, all of them within one line. */
export function holdsEdits(document: ExtractedText, edits: readonly SourceEdit[]): boolean {
  const { source } = document;
  const start = source.lastIndexOf('\n', Math.min(...edits.map(({ range }) => range[0])) - 1) + 1;
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end < 0 ? undefined : end);
  const moved = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start] as const, text }));
  if (moved.some(({ range, text }) => range[1] > line.length || text.includes('\n'))) return false;
  const { text } = applyChanges(line, [{ edits: moved }]);
  return lineEdits(document, start, line, text) !== undefined;
}

/** Words that go and words that come in one place; offsets are of the line. */
interface Change {
  readonly from: number;
  to: number;
  added: string;
}

function lineEdits(document: ExtractedText, start: number, before: string, after: string): TextEdit[] | undefined {
  const runs = new RunsOf(document);
  const changes = joined(changesOf(before, after), before, (at) => runs.indexAt(start + at));
  const gone = wordsOf(changes.map(({ from, to }) => ({ text: before.slice(from, to), at: start + from })));
  const edits: TextEdit[] = [];
  for (const { from, to, added } of changes) {
    const edit = placed(runs, [start + from, start + to], [start, start + before.length], added, gone);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** A word with its signs within ("foto's", "e-mail"), white space, or a sign. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:['’.\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|[^]/gu;
/** Lines that differ more are not compared word by word: it takes the square of this. */
const MOST_DIFFERENCES = 2_000;

function changesOf(before: string, after: string): Change[] {
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST_DIFFERENCES });
  if (!parts) return [{ from: 0, to: before.length, added: after }];
  const changes: Change[] = [];
  let at = 0;
  let open: Change | undefined;
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      at += text.length;
      open = undefined;
      continue;
    }
    if (!open) changes.push((open = { from: at, to: at, added: '' }));
    if (added) open.added += text;
    else open.to = at += text.length;
  }
  return changes;
}

/** Changes with nothing but a space between them are one, where all of it is in one stretch of the file. */
function joined(changes: readonly Change[], before: string, runAt: (at: number) => number): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const between = last && before.slice(last.to, change.from);
    const isOne = last && last.to > last.from && change.to > change.from && /^\s$/u.test(between ?? '');
    if (isOne && runAt(last.from) === runAt(change.to - 1)) {
      last.added += between + change.added;
      last.to = change.to;
    } else all.push({ ...change });
  }
  return all;
}

/** Offsets in the extracted text of the words in some stretches, by the word in lower case. */
function wordsOf(stretches: readonly { readonly text: string; readonly at: number }[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text, at } of stretches) {
    for (const { 0: word, index } of text.matchAll(TOKEN)) {
      if (/[\p{L}\p{N}]/u.test(word) && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), at + index);
    }
  }
  return words;
}

function placed(
  runs: RunsOf,
  range: Range,
  line: Range,
  added: string,
  gone: ReadonlyMap<string, number>,
): TextEdit | undefined {
  if (!runs.mayGo(range)) return undefined;
  const [from, to] = range;
  if (!added) return runs.endsGroup(range) ? undefined : { range, at: from, side: 'before', pieces: [] };
  const owner = to > from ? from : neighbour(runs, from, line);
  if (owner === undefined) return undefined;
  const pieces: { text: string; like: number }[] = [];
  for (const word of added.match(TOKEN) ?? []) {
    const like = gone.get(word.toLowerCase()) ?? owner;
    // A word would leave its link.
    if (runs.at(like)?.group !== runs.at(owner)?.group) return undefined;
    const last = pieces.at(-1);
    if (last && runs.at(last.like) === runs.at(like)) last.text += word;
    else pieces.push({ text: word, like });
  }
  return { range, at: owner, side: owner < from ? 'after' : 'before', pieces };
}

/**
 * The character that text which is only added goes with: a space beside it, for those have the look of the text as a
 * whole; else the one before it. Never one in a link or control that the other one is not in.
 */
function neighbour(runs: RunsOf, at: number, [start, end]: Range): number | undefined {
  const [before, behind] = [at > start ? runs.at(at - 1) : undefined, at < end ? runs.at(at) : undefined];
  const isBefore = before && !before.fixed;
  const isBehind = behind && !behind.fixed;
  if (isBefore && isBehind) {
    if (before.group !== behind.group) return behind.group === undefined ? at : at - 1;
    return runs.isSpace(at) && !runs.isSpace(at - 1) ? at : at - 1;
  }
  if (isBefore) return at - 1;
  return isBehind ? at : undefined;
}
