import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { ARCHIVE_LIMITS } from '../../office/archive.ts';

/** The first moment that a zip archive can tell, in any time zone: the same parts give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A zip archive of texts, by name, in that order. A text that becomes so small that it would look like a bomb to a
 * reader (the same sentence thousands of times) is stored as it is.
 */
export async function pack(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    dataDescriptor: false,
    lastModDate: NO_DATE,
  });
  for (const [name, text] of parts) {
    const bytes = new TextEncoder().encode(text);
    const level = bytes.length > ARCHIVE_LIMITS.ratioFrom && (await looksLikeBomb(bytes)) ? { level: 0 } : {};
    await writer.add(name, new Uint8ArrayReader(bytes), level);
  }
  return writer.close();
}

async function looksLikeBomb(bytes: Uint8Array): Promise<boolean> {
  const packed = await new ZipWriter(new Uint8ArrayWriter()).add('part', new Uint8ArrayReader(bytes));
  return bytes.length > packed.compressedSize * ARCHIVE_LIMITS.ratio;
}
