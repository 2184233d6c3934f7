import type { BaseKind, TextDocument } from '../document/document.ts';
import { countTurns, type Speakers } from '../formats/dialogue.ts';

/** A kind of text, and how we know. The reason is Dutch and follows "omdat". */
export interface DetectedKind {
  readonly kind: BaseKind;
  readonly reason: string;
}

const GREETING = /^(?:beste|geachte|dag|hallo|lieve|waarde|goeiedag|goedendag|mijnheer|mevrouw)\b.{0,80}$|^l\.s\.,?$/iu;
const CLOSING =
  /(?:^|\s)(?:(?:met )?(?:vriendelijke|hartelijke|beleefde|warme|sportieve|feestelijke)\s+groet(?:en|jes)?|hoogachtend|groeten(?: van)?,?$|met de meeste hoogachting)/iu;
const SUBJECT = /^(?:betreft|onderwerp|betreffende)\s*:/iu;
/** How many blocks from the start or the end a letter's greeting and closing can be. */
const REACH = 25;

/** Tells the kind of a text by its form: a dialogue, a letter, and else a page. */
export function detectKind(document: TextDocument, speakers: Speakers): DetectedKind {
  const { turns, sides } = countTurns(document.blocks, speakers);
  if (turns >= 3 && sides === 2) {
    return { kind: 'loketscript', reason: `er ${turns} beurten van medewerker en bezoeker in staan` };
  }
  const texts = document.blocks
    .filter((block) => block.kind !== 'alt' && block.kind !== 'title')
    .map((block) => block.text);
  const greeting = texts.slice(0, REACH).some((text) => GREETING.test(text));
  const closing = texts.slice(-REACH).some((text) => CLOSING.test(text) && text.length < 160);
  const subject = texts.slice(0, REACH).some((text) => SUBJECT.test(text));
  if (greeting && closing) return { kind: 'brief', reason: 'er een aanhef en een slot in staan' };
  if (subject && (greeting || closing))
    return { kind: 'brief', reason: `er een onderwerpregel en een ${greeting ? 'aanhef' : 'slot'} in staan` };
  if (document.format === 'html') return { kind: 'webpagina', reason: 'het HTML is, zonder aanhef of gesprek' };
  return { kind: 'webpagina', reason: 'er geen aanhef en slot, en geen gesprek in staan' };
}
