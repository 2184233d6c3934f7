import { diffArrays } from 'diff';
import type { TextDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import { applyChanges, type SourceEdit } from '../../document/source-edits.ts';
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

/** What makes one line of another, where a file can hold that. */
type LineEdits = readonly TextEdit[] | 'impossible';

/**
 * Of each text, its lines (by where they start, and what they become) that were compared: whoever corrects a text tries
 * the same new lines again and again, beside others.
 */
const knownLines = new WeakMap<ExtractedText, Map<string, LineEdits>>();

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
  const runs = new RunsOf(document);
  const edits: TextEdit[] = [];
  const known = knownLines.get(document) ?? new Map<string, LineEdits>();
  knownLines.set(document, known);
  let from = 0;
  for (const [index, line] of old.entries()) {
    const next = fresh[index] as string;
    if (next !== line) {
      const key = `${from} ${next}`;
      const found = known.get(key) ?? lineEdits(runs, from, line, next) ?? 'impossible';
      known.set(key, found);
      if (found === 'impossible') return undefined;
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
  return lineEdits(new RunsOf(document), start, line, text) !== undefined;
}

/** Words that go and words that come in one place; offsets are of the line. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly added: string;
}

function lineEdits(runs: RunsOf, start: number, before: string, after: string): TextEdit[] | undefined {
  const changes = changesOf(before, after);
  const gone = wordsOf(changes.map(({ from, to }) => ({ text: before.slice(from, to), at: start + from })));
  const edits: TextEdit[] = [];
  for (const { from, to, added } of changes) {
    const edit = placed(runs, [start + from, start + to], [start, start + before.length], added, gone);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** A word with its signs within ("foto's", "e-mail"), or a sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** Lines that differ more are not compared word by word: it takes the square of this. */
const MOST_DIFFERENCES = 2_000;

/** A word of a line, `[from, to)` in it. */
interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function tokensOf(line: string): Token[] {
  return Array.from(line.matchAll(TOKEN), ({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
}

/** What changes between the words that stay. White space stays where there is as much of it in both. */
function changesOf(before: string, after: string): Change[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const changes: Change[] = [];
  let [from, start] = [0, 0];
  const gap = (to: number, end: number) => {
    const change = smallest(before.slice(from, to), after.slice(start, end), from);
    if (change) changes.push(change);
  };
  for (const [mine, other] of wordsThatStay(old, fresh)) {
    gap(mine.from, other.from);
    [from, start] = [mine.to, other.to];
  }
  gap(before.length, after.length);
  return changes;
}

function wordsThatStay(old: readonly Token[], fresh: readonly Token[]): [old: Token, fresh: Token][] {
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  const parts = diffArrays(texts(old), texts(fresh), { maxEditLength: MOST_DIFFERENCES }) ?? [];
  const pairs: [Token, Token][] = [];
  let [mine, other] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      for (let at = 0; at < count; at++) pairs.push([old[mine + at] as Token, fresh[other + at] as Token]);
    }
    if (!added) mine += count;
    if (!removed) other += count;
  }
  return pairs;
}

/** Without the white space that both start or end with. */
function smallest(gone: string, added: string, at: number): Change | undefined {
  if (gone === added) return undefined;
  const isSame = (one: string | undefined, other: string | undefined) => one === other && /\s/u.test(one ?? '');
  const shortest = Math.min(gone.length, added.length);
  let start = 0;
  while (start < shortest && isSame(gone[start], added[start])) start++;
  let end = 0;
  while (end < shortest - start && isSame(gone[gone.length - 1 - end], added[added.length - 1 - end])) end++;
  return { from: at + start, to: at + gone.length - end, added: added.slice(start, added.length - end) };
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
  let end = 0;
  for (const { text, from: start, to: next } of tokensOf(added)) {
    const like = gone.get(text.toLowerCase()) ?? owner;
    // A word would leave its link.
    if (runs.at(like)?.group !== runs.at(owner)?.group) return undefined;
    const last = pieces.at(-1);
    if (last) last.text += added.slice(end, start);
    if (last && runs.at(last.like) === runs.at(like)) last.text += text;
    else pieces.push({ text: last ? text : added.slice(0, next), like });
    end = next;
  }
  const last = pieces.at(-1);
  if (last) last.text += added.slice(end);
  else pieces.push({ text: added, like: owner });
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
