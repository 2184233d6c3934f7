import { BULLET } from '../../text/lines.ts';

/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML, between tags or in an attribute. A character that XML can't hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD').replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * Text for a paragraph without a role. What looks like a bullet or number that was typed ("- ", "1. ") would be read
 * as one and taken off: with an en space behind it, it is text. It stays as long, and in prose any space is a space.
 */
export function withoutTypedBullet(text: string): string {
  const mark = BULLET.exec(text)?.[0].trimEnd().length;
  return mark === undefined ? text : `${text.slice(0, mark)}\u2002${text.slice(mark + 1)}`;
}
