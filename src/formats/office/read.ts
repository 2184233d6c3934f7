import type { TextDocument } from '../../document/document.ts';
import { Archive, isZip, type Parts } from './archive.ts';
import { LARGEST_FILE, tooLarge } from '../decode.ts';
import { refusals, Unreadable } from './unreadable.ts';

/** What else is a zip archive, by a part that only it has; the message says what to do. */
const OTHERS: readonly (readonly [part: string, message: string])[] = [
  ['xl/workbook.xml', 'Dit is een rekenblad. Kopieer de tekst en bewaar die als .txt of .docx.'],
  ['ppt/presentation.xml', 'Dit is een presentatie. Kopieer de tekst en bewaar die als .txt of .docx.'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
/** The compound file of old Word; a new file with a password also hides in one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A file of a word processor, and what was read of it. */
export interface OfficeFile {
  readonly archive: Archive;
  readonly document: TextDocument;
}

/**
 * Reads a file of a word processor; its content says whether it is Word or OpenDocument, whatever its name. Throws
 * `Unreadable`.
 */
export async function openOfficeFile(bytes: Uint8Array): Promise<OfficeFile> {
  if (bytes.length === 0) throw refusals.other('empty', 'Dit bestand is leeg. Kijk na of het goed bewaard is.');
  if (bytes.length > LARGEST_FILE) {
    const { code, message } = tooLarge(bytes.length);
    throw new Unreadable(code, message);
  }
  if (!isZip(bytes)) throw notZip(bytes);
  const archive = await Archive.open(bytes);
  return { archive, document: await readParts(archive) };
}

/** Reads the text of a file by its parts. Throws `Unreadable`. */
export async function readParts(parts: Parts): Promise<TextDocument> {
  const type = await mediaType(parts);
  if (type?.startsWith(`${OPEN_DOCUMENT}text`)) {
    return (await import('../odt/read.ts')).readOdt(parts);
  }
  if (parts.has('word/document.xml') || (type === undefined && parts.has('[Content_Types].xml'))) {
    const other = OTHERS.find(([part]) => parts.has(part));
    if (other) throw refusals.other('unsupported', other[1]);
    return (await import('../docx/read.ts')).readDocx(parts);
  }
  if (type?.startsWith(OPEN_DOCUMENT)) {
    throw refusals.other(
      'unsupported',
      'Dit is een OpenDocument, maar geen tekst. Kopieer de tekst en bewaar die als .txt of .odt.',
    );
  }
  throw refusals.other(
    'unsupported',
    'Dit is een zip-bestand. Pak het uit en controleer de bestanden die erin zitten.',
  );
}

/** What an OpenDocument says it is, in its first entry; a file that lost that entry is told by its parts. */
async function mediaType(parts: Parts): Promise<string | undefined> {
  const type = await parts.bytes('mimetype');
  if (type) return new TextDecoder().decode(type.subarray(0, 100)).trim();
  return parts.has('content.xml') && parts.has('META-INF/manifest.xml') ? `${OPEN_DOCUMENT}text` : undefined;
}

function notZip(bytes: Uint8Array): Unreadable {
  if (!COMPOUND.every((byte, index) => bytes[index] === byte)) return refusals.notZip();
  // The directory of a compound file is in UTF-16.
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  if (indexOfBytes(bytes, name) >= 0) return refusals.encrypted();
  return refusals.other(
    'unsupported',
    'Dit is een oud Word-bestand. Open het in Word en bewaar het als Word-document (.docx).',
  );
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first] = wanted as [number];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
