import type { Config } from '../config/config.ts';
import { detectKind } from '../config/kinds.ts';
import { configuredKind, findKind, type NamedKind, unknownKind } from '../config/settings.ts';
import type { TextDocument, TextFormat } from '../document/document.ts';
import { decode, type Fatal } from '../formats/decode.ts';
import { readDialogue } from '../formats/dialogue.ts';
import type { Encoding } from '../formats/encoding/encoding.ts';
import { formatOf, isOffice } from '../formats/format.ts';
import type { Archive, Parts } from '../formats/office/archive.ts';
import { Unreadable } from '../formats/office/unreadable.ts';
import { DEFAULT_READ_OPTIONS } from '../formats/read-options.ts';
import { openOffice, readDocument, readOfficeParts } from '../formats/read.ts';
import { DEFAULT_SPEAKERS, type Speakers } from '../formats/speakers.ts';
import { TooDeep } from '../formats/too-deep.ts';

/** A text to read, and what is known of it. */
export interface TextToOpen {
  /** Its name in the report, relative, with `/`. */
  readonly path: string;
  /** Of a text; by name and content when absent. Files of word processors say themselves what they are. */
  readonly format?: TextFormat;
  /** A kind that goes before every other way to tell it. */
  readonly kind?: string;
  readonly config?: Config;
  /** The path relative to the configuration file; `path` when absent. */
  readonly configPath?: string;
}

/** A text that was read. */
export interface OpenedText {
  readonly document: TextDocument;
  readonly kind: NamedKind;
  /** How the kind was told, in Dutch. */
  readonly kindReason: string;
  /** Of bytes: how they were decoded. */
  readonly encoding?: Encoding;
  /** Of the bytes of a word processor's file. */
  readonly archive?: Archive;
}

/** A text, the bytes of a file, or the parts of a word processor's file. */
export type TextInput = string | Uint8Array | Parts;

const EMPTY_FILE = 'In dit bestand staat geen tekst. Kijk na of het goed bewaard is.';
/** Of a string there is no file to look at. */
const NO_WORDS = 'Hierin staat geen tekst om na te lezen. Geef minstens één zin.';

/** Reads a text, tells its kind, and of a counter script who speaks. What can't be read gives the reason. */
export async function openText(input: TextInput, text: TextToOpen): Promise<OpenedText | Fatal> {
  const config = text.config ?? {};
  const read = await readOrRefuse(input, text, config.furniture ?? DEFAULT_READ_OPTIONS.furniture);
  if ('code' in read) return read;
  const { document } = read;
  if (document.blocks.length === 0 && document.images.length === 0) {
    return { code: 'empty', message: typeof input === 'string' ? NO_WORDS : EMPTY_FILE };
  }
  const speakers = withDefaults(config.speakers);
  const found = kindOf(document, text, config, speakers);
  if ('code' in found) return found;
  if (found.kind.base === 'loketscript') readDialogue(document, speakers);
  return { ...read, ...found };
}

/** A text with how its bytes were. */
type ReadText = Pick<OpenedText, 'document' | 'encoding' | 'archive'>;

async function read(
  input: TextInput,
  { path, format }: TextToOpen,
  furniture: readonly string[],
): Promise<ReadText | Fatal> {
  if (typeof input === 'object' && 'has' in input) return { document: await readOfficeParts(input) };
  if (typeof input !== 'string' && format === undefined && isOffice(path, input)) return openOffice(input);
  const decoded = typeof input === 'string' ? { text: input.replace(/^\uFEFF/u, '') } : decode(input, path);
  if ('fatal' in decoded) return decoded.fatal;
  const document = await readDocument(decoded.text, format ?? formatOf(path, decoded.text), { furniture });
  return 'encoding' in decoded ? { document, encoding: decoded.encoding } : { document };
}

/** Parsers call themselves for each level of a tree: what is nested too deep for that is refused. */
async function readOrRefuse(...asked: Parameters<typeof read>): Promise<ReadText | Fatal> {
  try {
    return await read(...asked);
  } catch (error) {
    if (error instanceof Unreadable) return error.fatal;
    if (!(error instanceof TooDeep || error instanceof RangeError)) throw error;
    return {
      code: 'too-deep',
      message:
        'In dit bestand zitten te veel elementen in elkaar. Kijk na of het goed bewaard is, of bewaar alleen de tekst (.txt).',
    };
  }
}

function withDefaults(own: Config['speakers']): Speakers {
  return {
    staff: [...DEFAULT_SPEAKERS.staff, ...(own?.staff ?? [])],
    citizen: [...DEFAULT_SPEAKERS.citizen, ...(own?.citizen ?? [])],
  };
}

function kindOf(
  document: TextDocument,
  text: TextToOpen,
  config: Config,
  speakers: Speakers,
): Pick<OpenedText, 'kind' | 'kindReason'> | Fatal {
  const ways: readonly [name: string | undefined, reason: string][] = [
    [text.kind, 'u dat zo vroeg'],
    [document.frontMatter.kind, 'de tekst het zelf zegt'],
    [configuredKind(config, text.configPath ?? text.path), 'de instellingen het zeggen'],
  ];
  for (const [name, kindReason] of ways) {
    if (!name || name === 'auto') continue;
    const kind = findKind(name, config);
    return kind ? { kind, kindReason } : { code: 'kind', message: unknownKind(name, config) };
  }
  const { kind, reason } = detectKind(document, speakers);
  return { kind: { name: kind, base: kind }, kindReason: reason };
}
