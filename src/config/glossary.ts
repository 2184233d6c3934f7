import { parseDocument } from 'yaml';

/** `- **term**: uitleg`, `term: uitleg`, `term — uitleg`; what comes first may be bold, code or a link. */
const ITEM = /^\s*(?:[-*+]|\d+[.)])?\s*([^:|–—]{1,80}?)\s*(?:\*\*|__)?\s*(?::|\s[–—-]\s)\s*(?:\*\*|__)?\s*(\S.*)$/u;
const ROW = /^\s*\|([^|]+)\|([^|]+)\|/u;
const RULE = /^[\s|:-]+$/u;

/**
 * Reads a glossary: YAML or JSON with a meaning per term, or Markdown with a list or a table of terms.
 *
 * @param name of the file; its end says what it is
 * @returns terms in lower case; empty where there are none
 */
export function readGlossary(text: string, name: string): Map<string, string> {
  const pairs = /\.(?:ya?ml|json)$/iu.test(name) ? pairsOfData(text) : pairsOfMarkdown(text);
  const terms = new Map<string, string>();
  for (const [term, meaning] of pairs) {
    for (const one of wordingsOf(term)) terms.set(one.toLowerCase(), meaning);
  }
  return terms;
}

function pairsOfData(text: string): [string, string][] {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  if (typeof value !== 'object' || value === null) return [];
  const pairs: ([string, unknown] | undefined)[] = Array.isArray(value) ? value.map(pairOfItem) : Object.entries(value);
  return pairs.filter((pair): pair is [string, string] => typeof pair?.[1] === 'string');
}

/** `{term: …, uitleg: …}`, or `{RUP: …}`. */
function pairOfItem(item: unknown): [string, unknown] | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = item as Record<string, unknown>;
  const term = fields.term ?? fields.word;
  const meaning = fields.uitleg ?? fields.means;
  if (typeof term === 'string') return [term, meaning];
  return Object.entries(fields)[0];
}

function pairsOfMarkdown(text: string): [string, string][] {
  return text.split(/\r\n|\r|\n/u).flatMap((line): [string, string][] => {
    if (/^\s*#/u.test(line) || RULE.test(line)) return [];
    const [, term = '', meaning = ''] = ROW.exec(line) ?? ITEM.exec(line) ?? [];
    return term && meaning ? [[bare(term), bare(meaning)]] : [];
  });
}

/** Without the marks of bold, code and links. */
function bare(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]/gu, '')
    .trim();
}

/** "ruimtelijk uitvoeringsplan (RUP)" names one thing in two ways. */
function wordingsOf(term: string): string[] {
  const [, long = '', short = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(term.trim()) ?? [];
  return long && short ? [long, short] : [term.trim()].filter(Boolean);
}
