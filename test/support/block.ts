import type { Block, Span } from '../../src/document/document.ts';
import { OffsetMap } from '../../src/document/offset-map.ts';

/** A paragraph of Dutch prose that stands in its source as it is. */
export function blockOf(text: string, spans: readonly Span[] = []): Block {
  const map = new OffsetMap([0, 0, text.length], text.length);
  return { kind: 'paragraph', index: 0, text, map, heading: [], language: 'nl', spans };
}
