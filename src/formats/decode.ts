import { declaredEncoding, decodeBytes, type DecodedBytes, type Encoding } from './encoding/encoding.ts';
import { extensionOf, formatOf } from './format.ts';

/** Why a file could not be read; the message is for people, in Dutch, with what to do. */
export interface Fatal {
  readonly code: string;
  readonly message: string;
}

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What to do with files of a kind that we don't read, by extension. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  doc: 'Dit is een oud Word-bestand. Open het in Word en bewaar het als Word-document (.docx) of als tekst zonder opmaak (.txt).',
  pdf: 'Dit is een pdf. Controleer de tekst waar de pdf van gemaakt is, of bewaar de pdf als tekst (.txt).',
  rtf: 'Dit is een rtf-bestand. Open het in Word en bewaar het als Word-document (.docx) of als tekst zonder opmaak (.txt).',
  eml: 'Dit is een bewaarde mail. Kopieer de tekst van de mail en bewaar die als .txt.',
  msg: 'Dit is een bewaarde mail van Outlook. Kopieer de tekst van de mail en bewaar die als .txt.',
  pptx: 'Dit is een presentatie. Kopieer de tekst en bewaar die als .txt.',
  xlsx: 'Dit is een rekenblad. Kopieer de tekst en bewaar die als .txt.',
  odp: 'Dit is een presentatie. Kopieer de tekst en bewaar die als .txt.',
  ods: 'Dit is een rekenblad. Kopieer de tekst en bewaar die als .txt.',
};

/** How much of a file tells whether it is HTML, in bytes. */
const HEAD = 1024;

const SIGNATURES: readonly (readonly [extension: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The text of a file with how it was written, or why it can't be read. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly fatal: Fatal };

function fatal(code: string, message: string): Decoded {
  return { fatal: { code, message } };
}

/** Why a file of this name is not read, whatever is in it; nothing when it may be read. */
export function unsupported(name: string): Fatal | undefined {
  const message = UNSUPPORTED[extensionOf(name)];
  return message ? { code: 'unsupported', message } : undefined;
}

/** The message for a file that is too large to check. @param bytes its size */
export function tooLarge(bytes: number): Fatal {
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  return {
    code: 'too-large',
    message: `Dit bestand is ${megabytes} MB groot; klaretaal leest er hoogstens ${LARGEST_FILE / 1024 / 1024}. Splits het in kleinere bestanden.`,
  };
}

/**
 * Decodes a file: UTF-8, UTF-16, or Windows-1252 where it plausibly is that; a page in HTML may say so itself. The text
 * comes without its byte order mark.
 *
 * @param name of the file; its extension tells what we don't read
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const known = unsupported(name);
  if (known) return { fatal: known };
  if (bytes.length > LARGEST_FILE) return { fatal: tooLarge(bytes.length) };
  if (bytes.length === 0) return fatal('empty', 'Dit bestand is leeg. Kijk na of het goed bewaard is.');
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return fatal('unsupported', UNSUPPORTED[signature[0]] as string);
  const decoded = decodeBytes(bytes, () => {
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
    return formatOf(name, head) === 'html' ? declaredEncoding(bytes) : undefined;
  });
  return 'text' in decoded ? decoded : fatal(...refusal(decoded));
}

type Doubtful = Extract<DecodedBytes, { doubt: string }>;

const SAVE_AGAIN = 'Open het in het programma waarmee het gemaakt is, en bewaar het opnieuw als UTF-8.';

function refusal({ doubt, line }: Doubtful): [code: string, message: string] {
  const where = line === undefined ? '' : ` op regel ${line}`;
  switch (doubt) {
    case 'binary':
      return ['binary', 'Dit is geen tekstbestand. Geef een tekst op: .md, .html, .txt, .docx of .odt.'];
    case 'cut':
      return ['encoding', `Dit bestand is niet volledig: het laatste teken is maar half bewaard. ${SAVE_AGAIN}`];
    case 'damaged':
      return [
        'encoding',
        `Dit bestand is beschadigd: er staat een teken in dat niet te lezen is${where && `,${where}`}. Verbeter dat teken, en bewaar het bestand opnieuw als UTF-8.`,
      ];
    case 'unknown':
      return [
        'encoding',
        `Klaretaal is niet zeker hoe de tekens van dit bestand te lezen zijn: het gaat mis${where}. ${SAVE_AGAIN}`,
      ];
  }
}
