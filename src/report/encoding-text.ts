import type { FileReport } from '../findings/file-report.ts';

const ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** An encoding as people know it. */
export function encodingName(name: string): string {
  return ENCODINGS[name] ?? name;
}

/** What was assumed of a file that does not say how its characters are to be read, and what to do: Dutch. */
export function encodingText({ name, declared }: NonNullable<FileReport['encoding']>): string {
  return declared
    ? `Gelezen als ${encodingName(name)}, maar de pagina zegt zelf dat ze ${encodingName(declared)} is. Verbeter de “charset” in de pagina.`
    : `Gelezen als ${encodingName(name)}, maar dat is niet zeker. Bewaar dit bestand als UTF-8.`;
}
