import type { BaseKind, TextDocument } from '../document/document.ts';
import {
  endsInThanks,
  isClosing,
  isGreeting,
  isLabelledSubject,
  isName,
  isSignOff,
  isSureGreeting,
} from '../document/letter-lines.ts';
import { countTurns } from '../formats/dialogue.ts';
import type { Speakers } from '../formats/speakers.ts';

/** A kind of text, and how we know. The reason is Dutch and follows "omdat". */
export interface DetectedKind {
  readonly kind: BaseKind;
  readonly reason: string;
}

const SCRIPT_TITLE = /\b(?:loket|balie|telefoon|gespreks|onthaal)?script\b/iu;
/** How many blocks from the start or the end a letter's greeting and closing can be. */
const REACH = 25;

/** Before a greeting that opens a letter stands no more than its title or its address. */
const FIRST_LINES = 8;

/** Tells the kind of a text by its form: a dialogue, a letter, and else a page. */
export function detectKind(document: TextDocument, speakers: Speakers): DetectedKind {
  const { turns, isConversation } = countTurns(document.blocks, speakers);
  const titled = document.blocks.slice(0, 6).some((block) => SCRIPT_TITLE.test(block.text) && block.text.length < 120);
  if (titled && turns >= 1) return { kind: 'loketscript', reason: 'de titel het zegt' };
  if (turns >= 3 && isConversation) {
    return { kind: 'loketscript', reason: `er ${turns} beurten van medewerker en bezoeker in staan` };
  }
  const texts = document.blocks
    .filter((block) => block.kind !== 'alt' && block.kind !== 'title')
    .map((block) => block.text);
  const greeting = texts.slice(0, REACH).some(isGreeting);
  const last = texts.slice(-REACH);
  const closing = last.some((text) => isClosing(text) || isSignOff(text)) || texts.slice(-4).some(isName);
  const subject = texts.slice(0, REACH).some(isLabelledSubject);
  if (greeting && closing) return { kind: 'brief', reason: 'er een aanhef en een slot in staan' };
  if (subject && (greeting || closing))
    return { kind: 'brief', reason: `er een onderwerpregel en een ${greeting ? 'aanhef' : 'slot'} in staan` };
  // A page of the web greets and thanks as well: elsewhere a greeting on a line of its own opens a letter.
  const opens = texts.slice(0, FIRST_LINES).some((text) => isSureGreeting(text) && text.endsWith(','));
  if (document.format !== 'html' && opens && endsInThanks(texts.at(-1) ?? ''))
    return { kind: 'brief', reason: 'er een aanhef en een dank aan het einde in staan' };
  if (document.format === 'html') return { kind: 'webpagina', reason: 'het HTML is, zonder aanhef of gesprek' };
  return { kind: 'webpagina', reason: 'het geen brief en geen gesprek is' };
}
