import { access, constants, type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { unreadableByNode } from '../../workspace/system-error.ts';
import { temporaryBeside } from './put-whole.ts';

/**
 * Puts new bytes in the place of the old ones of a file: all of them, or nothing changes. The file keeps its rights; of
 * a symbolic link the target changes.
 *
 * @param before what was read; a file that changed since is left alone
 * @param shown the path as people know it
 * @returns why it could not be written, in Dutch; nothing when it was
 */
export async function writeText(
  path: string,
  shown: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    const { mode, uid, gid } = await stat(target);
    // A file that only its owner may change is also left alone by an administrator.
    if ((mode & 0o222) === 0) return readOnly(shown);
    await access(target, constants.W_OK);
    const temporary = temporaryBeside(target);
    const file = await open(temporary, 'wx', mode & 0o777);
    try {
      await fill(file, after, mode, uid, gid);
      if (Buffer.compare(await readFile(target), before) !== 0) {
        await unlink(temporary);
        return `${shown} is intussen veranderd, en klaretaal liet het zo. Geef de opdracht opnieuw.`;
      }
      await rename(temporary, target);
    } catch (error) {
      await unlink(temporary).catch(() => {});
      throw error;
    }
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return readOnly(shown);
    const message = unreadableByNode(error);
    if (!message) throw error;
    const name = (error as NodeJS.ErrnoException).path ?? '';
    return `${message.replace(name, shown)} Het bestand is nog hetzelfde.`;
  }
}

function readOnly(shown: string): string {
  return `Klaretaal mag ${shown} niet overschrijven. Het bestand is nog hetzelfde. Vraag schrijfrechten voor het bestand en de map, of werk met een kopie.`;
}

async function fill(file: FileHandle, bytes: Uint8Array, mode: number, uid: number, gid: number): Promise<void> {
  try {
    await file.writeFile(bytes);
    // Only an administrator can give a file to somebody else; for others it is theirs already, or becomes so.
    await file.chown(uid, gid).catch(() => {});
    await file.chmod(mode & 0o7777).catch(() => {});
    await file.sync();
  } finally {
    await file.close();
  }
}
