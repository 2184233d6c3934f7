import type { Block, Image, TextDocument } from '../../document/document.ts';
import { withoutCredit } from './credits.ts';
import { openingOf } from './openings.ts';
import { besideImage, letters } from './image-surroundings.ts';

/** What says the same as an alternative text: the caption, the text beside it, a link beside an image that is a link. */
export type Repetition = 'caption' | 'text' | 'link';

/** A text of fewer words says too little to call the start of another a repetition. */
const FEWEST_WORDS = 4;

/** Whether somebody who hears the page hears an alternative text twice. */
export function repetitionOf(image: Image, document: TextDocument): Repetition | undefined {
  const whole = image.alt ?? '';
  const opening = openingOf(whole);
  const alt = letters(opening ? whole.slice(opening.range[1]) : whole);
  if (!alt) return undefined;
  const { before, after } = besideImage(image, document);
  if (image.onlyContentOf) {
    const beside = [before, after].some((block) => block && isLinkCalled(alt, block, document));
    return beside && image.onlyContentOf === 'link' ? 'link' : undefined;
  }
  if (image.caption && begins(image.caption, alt)) return 'caption';
  if (before && isBare(before) && letters(before.text) === alt) return 'text';
  return after && isBare(after) && begins(after.text, alt) ? 'text' : undefined;
}

/** Whether a text is or begins with what an alternative text says. @param alt its letters */
function begins(text: string, alt: string): boolean {
  const said = letters(withoutCredit(text));
  return said === alt || (alt.split(' ').length >= FEWEST_WORDS && said.startsWith(`${alt} `));
}

/** "Ja" beside "Ja" in a table is the answer to another question. */
const ANSWER = /^(?:ja|nee|neen|ok|oké|wel|niet|open|dicht|gesloten|gratis)$/u;

function isBare({ cell, kind, text }: Block): boolean {
  return !(cell && ANSWER.test(letters(text))) && kind !== 'title' && kind !== 'description';
}

function isLinkCalled(alt: string, block: Block, { links }: TextDocument): boolean {
  return links.some((link) => link.block === block && letters(block.text.slice(link.from, link.to)) === alt);
}
