import type { TextDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import type { NodePlace } from './flow.ts';
import type { TextEdit } from './text-edits.ts';

/** Who reviews a text, and when. */
export interface Reviewer {
  readonly author: string;
  readonly initials: string;
  /** In UTC, to the second: "2026-11-22T09:30:00Z". */
  readonly date: string;
}

/** A remark on a stretch of a text. */
export interface Comment {
  /** In the extracted text, in UTF-16 code units; empty for a remark on what is not there. */
  readonly range: Range;
  readonly paragraphs: readonly string[];
  /** The element that it is about, where that is no text: an image. */
  readonly place?: NodePlace;
  /** What it is about, put before it where it can't stand on its own words: those of a note, a header. */
  readonly about?: string;
}

/** What a reviewed copy of a file shows besides its own text. */
export interface Review {
  readonly reviewer: Reviewer;
  /** Changes that a reader can accept or reject. */
  readonly edits: readonly TextEdit[];
  /** In order of place. */
  readonly comments: readonly Comment[];
}

/** A review as it was written into a file. */
export interface ReviewedParts {
  /** The new bytes of the parts that change, by name. */
  readonly changed: Map<string, Uint8Array>;
  /** The changes that the format can't hold for somebody to accept: of the description of an image, say. */
  readonly leftOut: readonly TextEdit[];
}

/** Where a comment is seen: its own stretch without white space around it, or the word at an empty one. */
export function shownRange({ source }: Pick<TextDocument, 'source'>, [from, to]: Range): Range {
  const text = source.slice(from, to);
  if (text.trim()) return [from + text.length - text.trimStart().length, to - (text.length - text.trimEnd().length)];
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = source.indexOf('\n', from) < 0 ? source.length : source.indexOf('\n', from);
  const before = /\S*\s*$/u.exec(source.slice(lineStart, from))?.[0].length ?? 0;
  const behind = /^\S*/u.exec(source.slice(from, lineEnd))?.[0].length ?? 0;
  if (behind > 0) return [from, from + behind];
  return before > 0 ? shownRange({ source }, [from - before, from]) : [from, Math.min(from + 1, source.length)];
}
