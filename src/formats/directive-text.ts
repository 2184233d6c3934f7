import { COMMANDS, type DirectiveText, type NamedRule } from '../document/directive.ts';

/** How a comment starts that is meant for us, also with a slip in our name. */
const OURS = /^kla?re?-?ta+l(?:[-_]|$)/iu;
/** A remark may also start with our name alone: only with one of these behind it was it meant to switch something. */
const SWITCHES = /^\s*:?\s*(?:uit|aan|volgende|bestand|disable|enable|ignore|off|on|next)\b/iu;
const REASON = /:|--/u;
/** More names, or longer ones, than anybody writes. */
const MOST_NAMES = 60;
const LONGEST_NAME = 60;

/**
 * What a comment asks of us; nothing when it is not about us.
 *
 * @param comment from `<!--` on, as long as it is in the source
 * @param start its source offset
 */
export function readDirective(comment: string, start: number): DirectiveText | undefined {
  const end = comment.lastIndexOf('-->');
  const body = comment.slice('<!--'.length, end < 0 ? undefined : end);
  const [lead = '', command = ''] = /^\s*([^\s:,]*)/u.exec(body) ?? [];
  if (!OURS.test(command)) return undefined;
  const rest = body.slice(lead.length);
  if (/^kla?re?-?ta+l$/iu.test(command) && !SWITCHES.test(rest)) return undefined;
  const base = {
    text: comment.replace(/\s+/gu, ' ').trim(),
    source: [start, start + comment.trimEnd().length],
  } as const;
  const kind = COMMANDS[command.toLowerCase() as keyof typeof COMMANDS];
  if (!kind) return { ...base, kind: 'unknown', rules: [] };
  const colon = REASON.exec(rest);
  const list = colon ? rest.slice(0, colon.index) : rest;
  const reason = colon
    ? rest
        .slice(colon.index + colon[0].length)
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
  const rules = namesOf(list, start + '<!--'.length + lead.length);
  return rules ? { ...base, kind, rules, ...(reason && { reason }) } : { ...base, kind: 'unclear', rules: [] };
}

/** The names in a list with commas; nothing when it is no such list. @param offset of the list in the source */
function namesOf(list: string, offset: number): NamedRule[] | undefined {
  const names: NamedRule[] = [];
  for (const { 0: item, index } of list.matchAll(/[^,]+/gu)) {
    const name = item.trim();
    if (!name) continue;
    if (/\s/u.test(name) || name.length > LONGEST_NAME || names.length === MOST_NAMES) return undefined;
    const from = offset + index + item.indexOf(name);
    names.push({ name: name.toLowerCase(), source: [from, from + name.length] });
  }
  return names.length > 0 || list.trim() === '' ? names : undefined;
}
