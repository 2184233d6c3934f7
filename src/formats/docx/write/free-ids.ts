import { decodeXml } from '../../office/xml.ts';

/**
 * Numbers that no comment, change or bookmark of a file has: Word wants them to be unique.
 *
 * @param parts the bytes of all parts that can hold such numbers
 */
export function freeIds(parts: readonly (Uint8Array | undefined)[]): () => number {
  const taken = new Set<number>();
  for (const bytes of parts) {
    for (const [, id] of textOf(bytes).matchAll(/[\s:]id\s*=\s*["']\s*\+?(\d{1,15})\s*["']/gu)) taken.add(Number(id));
  }
  let last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}

/** A part that can't be read gives no numbers: where it matters, whoever writes into it says that it can't. */
function textOf(bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decodeXml(bytes).text : '';
  } catch {
    return '';
  }
}
