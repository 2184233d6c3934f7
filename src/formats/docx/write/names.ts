import type { PartLayout } from '../../office/layout.ts';

const WORD = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
} as const;

/** How to name what we write into a part ourselves. */
export interface OwnNames {
  /** The prefix of elements and attributes, with its colon. */
  readonly w: string;
  /** What the outermost element says to make that prefix known; empty where the part does. */
  readonly declared: string;
}

/** Whether a file is written by the strict variant of the standard, that has names of its own. */
export function isStrict(main: PartLayout): boolean {
  return main.startTag(0).includes(WORD.strict);
}

/** The namespace of the texts of a file. */
export function namespaceOf(main: PartLayout): string {
  return isStrict(main) ? WORD.strict : WORD.transitional;
}

/**
 * The names of what we write beside or in an element. Attributes never have a default namespace, so that a part in which
 * elements have no prefix gets one.
 */
export function ownNames(layout: PartLayout, node: number): OwnNames {
  const w = layout.prefix(node);
  return w ? { w, declared: '' } : { w: 'w:', declared: ` xmlns:w="${namespaceOf(layout)}"` };
}
