import { escapeUTF8 } from 'entities';
import { harmless } from '../harmless.ts';

/** A piece of HTML. Only `html` makes one of texts, so that none gets in as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Text of our own that stays as it is, such as a style. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** What can stand in a template. */
type Value = string | number | Markup | readonly Markup[];

/** HTML from a template: texts in it are escaped, control codes become visible, markup stays markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, part, at) => `${text}${shown(values[at - 1])}${part}`));
}

function shown(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeUTF8(harmless(value));
  return typeof value === 'number' ? String(value) : value.map(({ text }) => text).join('');
}
