import type { Block, Image, TextDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Finding } from '../findings/finding.ts';
import { exactPairs } from './exact.ts';
import { normalised, sentencesOf } from './sentences.ts';

/** The older version of a text, and what was found in it. */
export interface OlderText {
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
}

/** A sentence of the new text. */
interface Sentence {
  readonly range: Range;
  readonly block: number;
  readonly changed: boolean;
}

/**
 * Tells which findings of a text are about what changed since an older version: those that were not there before or
 * said something else, such as an acronym whose explanation went or a paragraph that grew, and those that stand in what
 * changed. What stands in a sentence changed when the sentence is new or other, not when it moved; what spans several,
 * when their block did; what is about an image, when the image did; what is about the whole text, when anything did.
 * Case counts as a change; white space and the sort of quotation marks do not.
 */
export function changedSince(old: OlderText, fresh: TextDocument): (finding: Finding) => boolean {
  const before = old.document;
  const known = new Set(old.findings.map(findingKey));
  const knownWordings = new Set(old.findings.map(wordingKey));
  const sentences = changedSentences(before, fresh);
  const isOldBlock = multiset(before.blocks.map(blockKey));
  const changedBlocks = new Set(fresh.blocks.filter((block) => !isOldBlock(blockKey(block))).map(({ index }) => index));
  const isOldImage = multiset(before.images.map(imageKey));
  const changedImages = fresh.images.filter((image) => !isOldImage(imageKey(image)));
  const anything = wholeKey(before) !== wholeKey(fresh);
  return (finding) => {
    const { range, block, scope } = finding;
    if (scope === 'document' || block.kind === 'comment') return anything;
    if (!knownWordings.has(wordingKey(finding))) return true;
    if (!known.has(findingKey(finding)) && changedBlocks.has(block.index)) return true;
    if (block.kind === 'image') return changedImages.some(({ source }) => touches(source, range));
    const within = sentences.filter((one) => one.block === block.index && touches(one.range, range));
    const [only] = within;
    return only && within.length === 1 ? only.changed : changedBlocks.has(block.index);
  };
}

function findingKey({ fingerprint, message }: Finding): string {
  return `${fingerprint} ${message}`;
}

/** What a finding says, but for its numbers: these can count what stands in other blocks ("“u” (4 keer)"). */
function wordingKey({ fingerprint, message }: Finding): string {
  return `${fingerprint} ${message.replace(/\d+/gu, '0')}`;
}

function changedSentences(old: TextDocument, fresh: TextDocument): Sentence[] {
  const [before, after] = [keyedSentences(old), keyedSentences(fresh)];
  const keys = (sentences: typeof before) => sentences.map(({ key }) => key);
  const pairs = exactPairs(keys(before), keys(after), (place) => before[place]?.weight ?? 1);
  const same = new Set(pairs.map((pair) => pair.new));
  return after.map(({ range, block }, place) => ({ range, block, changed: !same.has(place) }));
}

/** Sentences, by all that rules judge: their text, the links in them, and the level of a heading. */
function keyedSentences(document: TextDocument) {
  const links = new Map<number, string[]>();
  for (const { block, from, to, url, label = '' } of document.links) {
    const known = links.get(block.index) ?? [];
    known.push(JSON.stringify([block.map.start(from), normalised(block.text.slice(from, to)), url, label]));
    links.set(block.index, known);
  }
  return sentencesOf(document).map(({ key, words, sentence: { range, block } }) => {
    const here = (links.get(block.index) ?? []).flatMap((link) => {
      const [at, ...about] = JSON.parse(link) as [number, ...string[]];
      return touches([at, at + 1], range) ? [about] : [];
    });
    const level = block.kind === 'heading' ? document.blocks[block.index]?.level : undefined;
    return { key: JSON.stringify([key, level, here]), range, block: block.index, weight: 1 + words.length };
  });
}

function blockKey({ kind, level, text }: Block): string {
  return JSON.stringify([kind, level, normalised(text)]);
}

function imageKey({ alt, url, exempt, onlyContentOf, caption, element }: Image): string {
  return JSON.stringify([alt, url, exempt, onlyContentOf, caption, element]);
}

function wholeKey(document: TextDocument): string {
  const links = document.links.map(({ url, label }) => [url, label]);
  return JSON.stringify([document.blocks.map(blockKey), document.images.map(imageKey), links]);
}

/** Tells of each key whether there is one left; of two equal keys in the new text, the old one can hold only one. */
function multiset(keys: readonly string[]): (key: string) => boolean {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return (key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
}

/** Two ranges share a place; of an empty one, its place counts. */
function touches([from, to]: Range, [otherFrom, otherTo]: Range): boolean {
  return from < Math.max(otherTo, otherFrom + 1) && otherFrom < Math.max(to, from + 1);
}
