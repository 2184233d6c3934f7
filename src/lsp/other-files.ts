import { unsupported } from '../formats/decode.ts';
import { isOffice } from '../formats/format.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** How files start that are no text, also where their name does not say so; with the extension that they should have. */
const STARTS: readonly (readonly [start: string, extension: string])[] = [
  ['PK\u0003\u0004', 'docx'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
];

/**
 * Refuses what an editor shows as text and is none: a Word file, a pdf.
 *
 * @param name of the file
 * @param text as the editor has it
 * @throws UsageError
 */
export function refuseOtherFiles(name: string, text: string): void {
  const extension = STARTS.find(([start]) => text.startsWith(start))?.[1];
  const names = extension === undefined ? [name] : [name, `a.${extension}`];
  if (names.some((one) => isOffice(one, new Uint8Array()))) {
    const quoted = /^[\p{L}\p{N}._-]+$/u.test(name) ? name : `"${name}"`;
    throw new UsageError(
      `${name} is een Word-bestand of een OpenDocument. In een editor kan klaretaal dat niet nalezen. Gebruik de opdracht: klaretaal ${quoted}`,
    );
  }
  const refused = names.map(unsupported).find((fatal) => fatal !== undefined);
  if (refused) throw new UsageError(`${name}: ${refused.message}`);
}
