import { diffWordsWithSpace } from 'diff';
import type { Finding, SuggestionReport } from '../findings/finding.ts';

/** How much of a wording fits in a menu, in UTF-16 code units. */
const LONGEST = 90;
/** How many words are shown on either side of what changes, so that it can be found in the sentence. */
const AROUND = 2;

/** What a suggestion does, as a menu shows it: the new wording, or of a long one the part of it that is new. */
export function titleOf({ text, edits = [] }: SuggestionReport, { match, sentence }: Finding): string {
  if (edits.every((edit) => edit.text === '')) return 'Laat dit weg';
  const wording = onOneLine(text);
  if (wording.length <= LONGEST) return `Schrijf: “${wording}”`;
  const changes = [match, sentence?.text]
    .filter((old) => old !== undefined)
    .map((old) => changeOf(onOneLine(old), wording))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return `Schrijf: “${shown(wording, changes[0] ?? { from: 0, to: wording.length })}”`;
}

/** The part of a text from the first to the last character that is new; of what only lost words, where they stood. */
interface Change {
  readonly from: number;
  readonly to: number;
}

function changeOf(before: string, after: string): Change {
  let at = 0;
  let from: number | undefined;
  let to = 0;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added || removed) from ??= at;
    if (!removed) at += value.length;
    if (added || removed) to = at;
  }
  return { from: from ?? 0, to };
}

/** A part of a text with a few words around it, cut where it does not fit. */
function shown(text: string, { from, to }: Change): string {
  const before = words(text.slice(0, from));
  const after = words(text.slice(to));
  for (let around = AROUND; around >= 0; around--) {
    const start = around === 0 ? from : from - before.slice(-around).join('').length;
    const end = to + after.slice(0, around).join('').length;
    const part = withDots(text, start, end);
    if (part.length <= LONGEST) return part;
  }
  // Too much is new: its beginning, up to the last whole word.
  const start = from - before.slice(-AROUND).join('').length;
  const lead = words(text.slice(start, start + LONGEST - 4))
    .slice(0, -1)
    .join('');
  return withDots(text, start, start + lead.length);
}

/** Words, each with the space around it: together they are the text. */
function words(text: string): string[] {
  return text.match(/^\s+$|\s*\S+(?:\s+$)?/gu) ?? [];
}

function withDots(text: string, from: number, to: number): string {
  const part = text.slice(from, to).trim();
  return `${from > 0 ? '… ' : ''}${part}${to < text.length ? ' …' : ''}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
