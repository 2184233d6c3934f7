import { isMap, isScalar, parseDocument } from 'yaml';
import type { DocumentBuilder } from '../document/document-builder.ts';
import { type FrontMatter, primaryLanguage } from '../document/document.ts';
import { align, type Decode } from './align.ts';

/** Fields that a reader of the page sees, and what they are to that reader. */
const PROSE_FIELDS = {
  title: 'title',
  titel: 'title',
  description: 'description',
  beschrijving: 'description',
} as const;

/** Escapes in a double-quoted YAML scalar: the ones that people write. */
const decodeYaml: Decode = (source, at) => {
  const unicode = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/iu.exec(source.slice(at, at + 6));
  if (unicode) {
    const code = Number.parseInt((unicode[1] ?? unicode[2]) as string, 16);
    return { text: String.fromCharCode(code), end: at + unicode[0].length };
  }
  const next = source[at + 1];
  if (source[at] !== '\\' || next === undefined) return undefined;
  return { text: ({ n: '\n', t: '\t' } as Record<string, string>)[next] ?? next, end: at + 2 };
};

/**
 * Reads YAML front matter: title and description become blocks, settings are given back. Front matter that is no
 * valid YAML, or is TOML, is passed over: it belongs to another tool, and is no prose.
 *
 * @param length of the front matter, as `frontMatterLength` gives it
 */
export function readFrontMatter(source: string, length: number, builder: DocumentBuilder): FrontMatter {
  if (!source.startsWith('---')) return {};
  const start = source.indexOf('\n') + 1;
  const end = source.lastIndexOf('---', length - 1);
  const yaml = parseDocument(source.slice(start, end), { logLevel: 'silent' });
  if (yaml.errors.length > 0 || !isMap(yaml.contents)) return {};
  const settings: { kind?: string; language?: string } = {};
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    const field = String(key.value).toLowerCase();
    if (field === 'kind') settings.kind = value.value;
    else if (field === 'lang' || field === 'language') settings.language = primaryLanguage(value.value);
    else if (field in PROSE_FIELDS && value.range) {
      const [from, to] = value.range;
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
      align(builder.prose, value.value, source, start + from + (quoted ? 1 : 0), start + to, decodeYaml);
      builder.flush(PROSE_FIELDS[field as keyof typeof PROSE_FIELDS], settings.language ?? 'nl');
    }
  }
  return settings;
}
