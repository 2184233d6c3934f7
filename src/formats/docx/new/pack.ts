import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';

/** The first moment that a zip archive can tell, in any time zone: the same parts give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

// Workers would be files beside the program; the streams of the platform pack in the same thread.
configure({ useWebWorkers: false });

/** A zip archive of texts, by name, in that order. */
export async function pack(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    dataDescriptor: false,
    lastModDate: NO_DATE,
  });
  const encoder = new TextEncoder();
  for (const [name, text] of parts) await writer.add(name, new Uint8ArrayReader(encoder.encode(text)));
  return writer.close();
}
