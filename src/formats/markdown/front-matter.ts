import { isMap, isScalar, parseDocument } from 'yaml';
import type { DocumentBuilder } from '../../document/document-builder.ts';
import { type FrontMatter, primaryLanguage } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import { align, type Alignment, type Decode } from '../align.ts';

/** Fields that a reader of the page sees, and what they are to that reader. */
const PROSE_FIELDS = {
  title: 'title',
  titel: 'title',
  description: 'description',
  beschrijving: 'description',
} as const;

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** Escapes in a double-quoted YAML scalar. */
const decodeYaml: Decode = (source, at) => {
  const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/iu.exec(source.slice(at, at + 10));
  if (code) {
    const point = Number.parseInt((code[1] ?? code[2] ?? code[3]) as string, 16);
    return point <= 0x10ffff ? { text: String.fromCodePoint(point), end: at + code[0].length } : undefined;
  }
  const next = source[at + 1];
  if (source[at] !== '\\' || next === undefined) return undefined;
  return { text: NAMED_ESCAPES[next] ?? next, end: at + 2 };
};

const YAML: Alignment = { decode: decodeYaml };

/**
 * Reads YAML front matter: title and description become blocks, settings are given back. Front matter that is no
 * valid YAML, or is TOML, is passed over: it belongs to another tool, and is no prose.
 *
 * @param length of the front matter, as `frontMatterLength` gives it
 */
export function readFrontMatter(source: string, length: number, builder: DocumentBuilder): FrontMatter {
  if (!source.startsWith('---')) return {};
  const start = /^.*?(?:\r\n|\n|\r)/u.exec(source)?.[0].length ?? 0;
  const end = source.lastIndexOf('---', length - 1);
  const yaml = parseDocument(source.slice(start, end), { logLevel: 'silent' });
  if (yaml.errors.length > 0 || !isMap(yaml.contents)) return {};
  const settings: { kind?: string; kindAt?: Range; language?: string } = {};
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    const field = String(key.value).toLowerCase();
    if (field === 'kind') {
      settings.kind = value.value;
      if (value.range) settings.kindAt = [start + value.range[0], start + value.range[1]];
    } else if (field === 'lang' || field === 'language') settings.language = primaryLanguage(value.value);
    else if (field in PROSE_FIELDS && value.range) {
      const [from, to] = value.range;
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
      align(builder.prose, value.value, source, start + from + (quoted ? 1 : 0), start + to, YAML);
      builder.flush(PROSE_FIELDS[field as keyof typeof PROSE_FIELDS], settings.language ?? 'nl');
    }
  }
  return settings;
}
