import { readFileSync, statSync } from 'node:fs';
import { type Fatal, LARGEST_FILE, tooLarge, unsupported } from '../formats/decode.ts';
import { unreadableByNode } from '../workspace/system-error.ts';

/**
 * The bytes of a file, or of standard input for `-`; or why they can't be had. A file that is too large, or that we
 * don't read, is not even opened.
 *
 * @param name the full path that the message is about
 */
export async function readInput(path: string, name: string): Promise<Uint8Array | Fatal> {
  try {
    if (path === '-') return await readStandardInput();
    const known = unsupported(name);
    if (known) return known;
    // Synchronous: for many small files in turn that takes half the time.
    const { size } = statSync(path);
    return size > LARGEST_FILE ? tooLarge(size) : readFileSync(path);
  } catch (error) {
    const message = unreadableByNode(error);
    if (!message) throw error;
    return { code: 'unreadable', message: message.replace(name, 'Dit bestand') };
  }
}

async function readStandardInput(): Promise<Uint8Array | Fatal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > LARGEST_FILE) return tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
