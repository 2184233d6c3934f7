import type { BaseKind, TextDocument } from '../document/document.ts';
import { countTurns, type Speakers } from '../formats/dialogue.ts';

/** A kind of text, and how we know. The reason is Dutch and follows "omdat". */
export interface DetectedKind {
  readonly kind: BaseKind;
  readonly reason: string;
}

const SCRIPT_TITLE = /\b(?:loket|balie|telefoon|gespreks|onthaal)?script\b/iu;
const GREETING =
  /^(?:beste|geachte|dag|hallo|hoi|lieve|waarde|goeiedag|goedendag|goede dag|goeiemorgen|mijnheer|mevrouw|dames en heren|aan de (?:bewoners?|eigenaars?|inwoners?|ouders?|huurders?))\b[^.?]{0,80}[,!]?$|^l\.s\.,?$/iu;
const CLOSING =
  /(?:^|\s)(?:(?:met )?(?:vriendelijke|hartelijke|beleefde|warme|sportieve|feestelijke)\s+groet(?:en|jes)?|hoogachtend|groeten(?: van)?,?$|met de meeste hoogachting)/iu;
/** A last line that is no sentence: "Tot dan!", "Met medeleven," and the name of who signs. */
const SIGN_OFF =
  /^(?:tot (?:dan|binnenkort|gauw|straks|snel|ziens)|met (?:medeleven|respect|dank|oprechte deelneming|hoogachting|genegenheid)|alvast (?:bedankt|dank)|hartelijk dank|bedankt|veel sterkte|sterkte|namens|groetjes|uw |het team|de ploeg)\b.{0,40}[!,]?$/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} \p{Lu}[\p{L}'’-]+$/u;
const SUBJECT = /^(?:betreft|onderwerp|betreffende)\s*:/iu;
/** How many blocks from the start or the end a letter's greeting and closing can be. */
const REACH = 25;

/** Tells the kind of a text by its form: a dialogue, a letter, and else a page. */
export function detectKind(document: TextDocument, speakers: Speakers): DetectedKind {
  const { turns, sides } = countTurns(document.blocks, speakers);
  const titled = document.blocks.slice(0, 6).some((block) => SCRIPT_TITLE.test(block.text) && block.text.length < 120);
  if (titled && turns >= 1) return { kind: 'loketscript', reason: 'de titel het zegt' };
  if (turns >= 3 && sides === 2) {
    return { kind: 'loketscript', reason: `er ${turns} beurten van medewerker en bezoeker in staan` };
  }
  const texts = document.blocks
    .filter((block) => block.kind !== 'alt' && block.kind !== 'title')
    .map((block) => block.text);
  const greeting = texts.slice(0, REACH).some((text) => GREETING.test(text));
  const last = texts.slice(-REACH);
  const closing =
    last.some((text) => (CLOSING.test(text) && text.length < 160) || SIGN_OFF.test(text)) ||
    texts.slice(-4).some((text) => NAME.test(text));
  const subject = texts.slice(0, REACH).some((text) => SUBJECT.test(text));
  if (greeting && closing) return { kind: 'brief', reason: 'er een aanhef en een slot in staan' };
  if (subject && (greeting || closing))
    return { kind: 'brief', reason: `er een onderwerpregel en een ${greeting ? 'aanhef' : 'slot'} in staan` };
  if (document.format === 'html') return { kind: 'webpagina', reason: 'het HTML is, zonder aanhef of gesprek' };
  return { kind: 'webpagina', reason: 'er geen aanhef en slot, en geen gesprek in staan' };
}
