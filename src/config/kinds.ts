import type { BaseKind, Block, BlockKind, TextDocument } from '../document/document.ts';
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
  const blocks = document.blocks.filter((block) => block.kind !== 'alt' && block.kind !== 'title');
  const greetingAt = blocks.slice(0, REACH).findIndex((block) => mayGreet(block, document) && isGreeting(block.text));
  const greeting = greetingAt >= 0;
  const closing = isClosed(blocks, greetingAt, document);
  const texts = blocks.map((block) => block.text);
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

/** Kinds of blocks that are lines of a letter; an item of a list or a label is none. */
const LINES = new Set<BlockKind>(['paragraph', 'quote', 'address', 'footnote']);

/** Whether a block can be a line of a letter. */
function isLine({ kind, cell }: Block, { format }: TextDocument): boolean {
  // In bare text a heading is a guess: any short line can be one.
  if (kind === 'heading') return format === 'text';
  // A row of one cell only places it on the paper.
  return LINES.has(kind) || (kind === 'tableCell' && (cell === undefined || cell.columns === 1));
}

/** "Beste ouders," can be written large; what else is a heading greets nobody. */
function mayGreet(block: Block, document: TextDocument): boolean {
  return isLine(block, document) || (block.kind === 'heading' && block.text.endsWith(','));
}

/** How many blocks from its end a letter can have the name of who signs. */
const NAME_REACH = 4;

/** Whether a text ends as a letter does, somewhere behind its greeting. @param greetingAt -1 for none */
function isClosed(blocks: readonly Block[], greetingAt: number, document: TextDocument): boolean {
  const from = Math.max(greetingAt + 1, blocks.length - REACH);
  const named = blocks.length - NAME_REACH;
  // A page of a site says "Tot dan!" or ends in a name as well: only wishes close a letter there.
  const onSite = document.format === 'html' && SITE.test(document.source);
  return blocks.slice(from).some((block, at) => {
    if (!isLine(block, document)) return false;
    if (isClosing(block.text)) return true;
    return !onSite && (isSignOff(block.text) || (from + at >= named && isName(block.text)));
  });
}

/** What only a page of a site has around its text. */
const SITE = /<(?:main|nav)[\s>]/iu;
