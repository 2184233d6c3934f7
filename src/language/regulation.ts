import type { Block } from '../document/document.ts';

/** How a part of a regulation begins: "Artikel 4", "Art. 4bis", "§ 2". */
const ARTICLE = /^(?:artikel|art\.?|§) ?\d/iu;
/** This many of them make a text a regulation: a letter may quote one. */
const ARTICLES = 2;

/** Whether a text is a regulation: its articles speak of everybody, and define what the law means. */
export function isRegulation(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { text } of blocks) if (ARTICLE.test(text) && ++count >= ARTICLES) return true;
  return false;
}
