import { type Entry, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { type Archive, asRefusal } from './archive.ts';
import { refusals } from './unreadable.ts';

/** The first moment that a zip archive can tell. New parts have it, so that the same input gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * The archive with some parts changed and others added. What did not change is copied as it was packed, in its order;
 * nothing of it is unpacked. Throws `Unreadable` for what is damaged or encrypted.
 *
 * @param changed the new bytes of parts, by name
 */
export async function repack(archive: Archive, changed: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const left = new Map([...changed].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false });
  for (const entry of archive.entries) {
    if (entry.encrypted) throw refusals.encrypted();
    const key = entry.filename.replaceAll('\\', '/').toLowerCase();
    const changedPart = left.get(key);
    left.delete(key);
    if (changedPart) {
      await writer.add(entry.filename, new Uint8ArrayReader(changedPart.bytes), { lastModDate: entry.lastModDate });
    } else await copy(writer, entry);
  }
  for (const { name, bytes } of left.values()) {
    await writer.add(name, new Uint8ArrayReader(bytes), { lastModDate: NO_DATE });
  }
  return writer.close();
}

async function copy(writer: ZipWriter<Uint8Array>, entry: Entry): Promise<void> {
  if (entry.directory) {
    await writer.add(entry.filename, undefined, { entry, directory: true });
    return;
  }
  let packed: Uint8Array;
  try {
    packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  } catch (error) {
    throw asRefusal(error);
  }
  await writer.add(entry.filename, new Uint8ArrayReader(packed), { entry, passThrough: true, dataDescriptor: false });
}
