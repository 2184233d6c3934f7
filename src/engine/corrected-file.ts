import { encodeText } from '../formats/encoding/encode.ts';
import { encodingName } from '../report/encoding-text.ts';
import type { FixResult } from './fixer.ts';

/** The bytes of a corrected file; or in Dutch why there are none, and what to do. */
export type CorrectedFile = { readonly bytes: Uint8Array } | { readonly problem: string };

/**
 * A corrected text in the format and the encoding of the file that it came from.
 *
 * @param input the bytes of that file
 */
export function correctedFile(input: Uint8Array, result: FixResult): CorrectedFile {
  const { source, text, report, encoding, bytes, first } = result;
  if (source === text) return { bytes: input };
  if (bytes && first?.archive?.isSigned) {
    const why = 'er staat een digitale handtekening op, en die zou niet meer kloppen.';
    return {
      problem: `is niet verbeterd: ${why} Verbeter de tekst in Word of LibreOffice, en onderteken hem opnieuw.`,
    };
  }
  if (bytes) return { bytes };
  if (!encoding) return { problem: 'is niet verbeterd.' };
  const before = encodeText(source, encoding, false);
  const after = encodeText(text, encoding, report.format === 'html');
  if ('bytes' in before && isSame(before.bytes, input) && 'bytes' in after) return after;
  const name = encodingName(encoding.name);
  const why =
    'missing' in after
      ? `Het teken “${after.missing}” bestaat niet in ${name}.`
      : `Niet elk teken kan terug naar ${name}.`;
  return { problem: `is niet verbeterd. ${why} Bewaar het bestand eerst als UTF-8.` };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
