import { escapeUTF8 } from 'entities';
import { harmless } from './harmless.ts';

/** An element of XML. Only `element` makes one, so that no text gets in as it is. */
export class Xml {
  constructor(readonly lines: readonly string[]) {}
}

/** The name of a file as the value of an attribute: its line ends stay, so that it is the name of that file. */
export class FileName {
  constructor(readonly path: string) {}
}

/**
 * An element with what stands in it: elements, or one text. Texts may hold anything: what XML can't hold becomes
 * visible, as do characters that turn the reading direction.
 *
 * @param attributes those without a value are left out
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | FileName | undefined>>,
  content: readonly Xml[] | string = [],
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${value instanceof FileName ? nameText(value) : xmlText(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (typeof content === 'string') return new Xml([`${start}>${xmlText(content)}</${name}>`]);
  if (content.length === 0) return new Xml([`${start}/>`]);
  return new Xml([`${start}>`, ...content.flatMap(({ lines }) => lines).map((line) => `  ${line}`), `</${name}>`]);
}

/** A document of XML, with a line end. */
export function xmlDocument({ lines }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}

function xmlText(text: string): string {
  return escapeUTF8(harmless(text).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd'));
}

/** As references line ends and tabs stay, where XML would make spaces of them. */
function nameText({ path }: FileName): string {
  const pieces = path.split(/([\t\n\r])/u);
  return pieces.map((piece) => (/^[\t\n\r]$/u.test(piece) ? `&#${piece.charCodeAt(0)};` : xmlText(piece))).join('');
}
