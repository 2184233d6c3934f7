/**
 * Numbers that no comment, change or bookmark of a file has: Word wants them to be unique.
 *
 * @param parts the bytes of all parts that can hold such numbers
 */
export function freeIds(parts: readonly (Uint8Array | undefined)[]): () => number {
  const taken = new Set<number>();
  for (const bytes of parts) {
    if (!bytes) continue;
    // A part that is not UTF-8 gives no numbers; programs of today write no other.
    for (const [, id] of new TextDecoder().decode(bytes).matchAll(/\s(?:\w+:)?id\s*=\s*["'](\d{1,10})["']/gu))
      taken.add(Number(id));
  }
  let last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}
