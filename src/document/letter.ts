import type { Block, BlockKind, TextDocument } from './document.ts';
import { textsIn } from './separate-texts.ts';
import { closingEnd, isGreeting, isSignOff, isSureGreeting } from './letter-lines.ts';

/** A stretch of the prose of a block. */
export interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** What a letter says that it is about. */
export interface Subject extends Stretch {
  /** "Betreft", as written; absent for a title or line above the greeting. */
  readonly label?: string;
}

/** What a line above the greeting is. A `line` can be anything, a subject among others. */
export type HeadLineKind = 'address' | 'date' | 'reference' | 'subject' | 'addressee' | 'sender' | 'title' | 'line';

/** A line above the greeting. */
export interface HeadLine {
  readonly block: Block;
  readonly kind: HeadLineKind;
}

/** The parts of a letter or mail, as far as they are there. */
export interface Letter {
  /** What stands above the greeting; all lines of the first part when there is no greeting. */
  readonly head: readonly HeadLine[];
  readonly subject?: Subject;
  /** One line or a few after each other; nothing where there is no sure greeting. */
  readonly greeting: readonly Stretch[];
  /** From the greeting to the closing. */
  readonly body: readonly Block[];
  readonly closing?: Stretch;
  /** What stands under the closing: names, functions, attachments, a postscript. */
  readonly signature: readonly Block[];
  /** Some line near the start greets in the widest sense, or some line near the end takes leave. */
  readonly mayGreet: boolean;
  readonly maySignOff: boolean;
}

/** How many blocks from the start or the end of a letter its greeting and closing can be. */
const REACH = 25;
/** Blocks that are no part of a letter's own lines: page furniture, and what is not on paper. */
const APART = new Set<BlockKind>(['title', 'alt', 'description', 'footnote', 'address', 'button', 'option', 'label']);
/** A greeting that goes before the first sentence on the same line. */
const LEADING_GREETING =
  /^(?:beste|geachte|dag) (?!van )[^.,?!:\d]{2,50}(?:, (?:geachte )?(?:heer|mevrouw|mijnheer|meneer))?,(?= \S)/iu;
const SUBJECT_LABEL = /^(betreft|onderwerp|betreffende|inzake|voorwerp)(?:\s*:\s*|\s+[-–]\s+|\s*$)/iu;

const POSTCODE = /(?:^|[\s,(–-])(?:[BFL]-)?[1-9]\d{3}\s+\p{Lu}[\p{L}-]+/u;
/** A street and a number in five words at most; a year is no number of a house. */
const STREET =
  /^[\p{Lu}’'‘][\p{L}’'.-]*(?: [\p{L}’'.-]+){0,4} (?!(?:19|20)\d\d\b)\d{1,4} ?[a-zA-Z]?(?:,? (?:bus|b\.) ?\w{1,5}|\/\w{1,4}|-\d{1,4})?(?:,|$)/u;
const DATE =
  /^(?:[Dd]atum ?:|(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3},? )?(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) )?\d{1,2}(?: (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?|[./-]\d{1,2}[./-]\d{2,4})$)/u;
const REFERENCE =
  /^(?:(?:uw|ons|onze|je|jouw) (?:kenmerk|ref(?:erentie|\.)?|contact(?:persoon)?|bericht|brief|mail)|kenmerk|ref(?:erentie|\.)|dossier(?:nummer|beheerder|behandelaar)?|(?:pv|klant|polis|aanvraag|aangifte)-?nummer|contact(?:persoon)?|behandeld door|bijlagen?(?:\(n\))?|tel(?:efoon)?|e-?mail|van|aan|cc|verzonden)\b[^:]{0,20}[:.](?:\s|$)|^dossier \S{0,20}\d/iu;
const SENDER =
  /^(?:(?:gemeente|stad|provincie|ocmw|lokaal bestuur|(?:gemeente|stads)bestuur|(?:lokale )?politie(?:zone)?|dienst|cel|afdeling|team|sociaal huis|huis van|stadhuis|gemeentehuis|college)(?: |$)|\p{L}+e dienst\b|(?:\p{L}+e )?(?:basisschool|school|bibliotheek|academie|woonzorgcentrum|woonmaatschappij)\b)/iu;
const ADDRESSEE =
  /^(?:(?:aan|t\.a\.v\.) )?(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mijnheer|familie|de familie) \S|^aan (?:de|het|alle|onze) |^aangetekend|^(?:per|via) (?:e-?mail|post|aangetekende)|^persoonlijk$|^vertrouwelijk$/iu;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|el|ben|al|ten|ter|von|di|da|la|le)){1,4}$/u;
/** Another label of the head: the values stand in a row below. */
const HEAD_LABEL =
  /^(?:(?:uw|ons|onze) )?(?:kenmerk|ref(?:erentie|\.)?|datum|contact(?:persoon)?|bijlagen?|dossiernummer)\b.{0,4}$/iu;
/** A label with its value, which is seldom what a letter is about: "Te betalen: 45 euro". */
const LABELLED = /^[^:]{2,40}:(?:\s|$)/u;

/** "Uitnodiging: denk mee over het park": so many words in lower case behind each other say something of the letter. */
const TELLING = 3;

const known = new WeakMap<TextDocument, Letter>();

/** The parts of a letter, found once per text. Says nothing of whether the text is one. */
export function letterOf(document: TextDocument): Letter {
  let letter = known.get(document);
  if (!letter) {
    letter = readLetter(document);
    known.set(document, letter);
  }
  return letter;
}

/** The letters or mails of a file, each with its own greeting; the text itself where it is one letter. */
export function lettersOf(document: TextDocument): Letter[] {
  const numbers = textsIn(document);
  const texts = new Map<number, Block[]>();
  for (const block of document.blocks) {
    const number = numbers.get(block) ?? 0;
    const own = texts.get(number);
    if (own) own.push(block);
    else texts.set(number, [block]);
  }
  const letters = [...texts.values()].filter((blocks) => blocks.some(startsWithGreeting));
  if (letters.length < 2) return [letterOf(document)];
  return letters.map((blocks) => readLetter({ ...document, blocks }));
}

function readLetter(document: TextDocument): Letter {
  const blocks = document.blocks.filter((block) => !APART.has(block.kind) && block.text.trim() !== '');
  const greetingAt = blocks.slice(0, REACH).findIndex(startsWithGreeting);
  const greeting = greetingAt < 0 ? [] : greetingLines(blocks, greetingAt);
  const closingAt = lastClosing(blocks, Math.max(greetingAt, 0));
  const headTo = greetingAt < 0 ? Math.min(REACH, blocks.length) : greetingAt;
  const head = blocks.slice(0, headTo).map((block) => ({ block, kind: headLineKind(block) }));
  const leading = greeting.length === 1 && greeting[0]?.to !== greeting[0]?.block.text.length;
  const bodyFrom = greetingAt < 0 ? 0 : greetingAt + greeting.length - (leading ? 1 : 0);
  const subject = subjectOf(document, blocks, head, bodyFrom);
  const closingBlock = blocks[closingAt];
  return {
    head,
    ...(subject && { subject }),
    greeting,
    body: blocks.slice(bodyFrom, closingAt < 0 ? blocks.length : closingAt),
    ...(closingBlock && { closing: { ...whole(closingBlock), to: closingEnd(closingBlock.text) ?? 0 } }),
    signature: closingAt < 0 ? [] : blocks.slice(closingAt + 1),
    mayGreet:
      greetingAt >= 0 || head.some((line, at) => isGreeting(line.block.text) && !isAddressed(line, head[at + 1])),
    maySignOff: closingAt >= 0 || blocks.slice(-REACH).some(({ text }) => isSignOff(text)),
  };
}

/** Whether the head is that of a letter on paper: an address, and a date, a reference or an addressee with it. */
export function isOnPaper({ head }: Letter): boolean {
  const has = (kind: HeadLineKind) => head.some((line) => line.kind === kind);
  return has('address') && (has('date') || has('reference') || has('addressee'));
}

function startsWithGreeting({ text, kind }: Block): boolean {
  return kind !== 'listItem' && (isSureGreeting(text) || LEADING_GREETING.test(text));
}

/** "Mevrouw Fatima Diallo" above her street is the start of an address. */
function isAddressed({ kind }: HeadLine, next: HeadLine | undefined): boolean {
  return kind === 'addressee' && next?.kind === 'address';
}

/** "Geachte heer" and "Geachte mevrouw" on a line each greet together. */
function greetingLines(blocks: readonly Block[], first: number): Stretch[] {
  const lines: Stretch[] = [];
  for (let at = first; at < first + 3; at++) {
    const block = blocks[at];
    if (!block || !startsWithGreeting(block)) break;
    const leading = isSureGreeting(block.text) ? undefined : LEADING_GREETING.exec(block.text)?.[0];
    if (leading && at > first) break;
    lines.push({ block, from: 0, to: leading?.length ?? block.text.length });
    if (leading) break;
  }
  return lines;
}

function lastClosing(blocks: readonly Block[], from: number): number {
  for (let at = blocks.length - 1; at > from && at >= blocks.length - REACH; at--) {
    if (closingEnd(blocks[at]?.text ?? '') !== undefined) return at;
  }
  return -1;
}

/** A line with a colon that tells what the letter is about, and is no field with its value. */
function isTelling(text: string): boolean {
  return !/\d/u.test(text) && (text.match(/(?<=[\s:])\p{Ll}[\p{Ll}’'-]*/gu)?.length ?? 0) >= TELLING;
}

function whole(block: Block): Stretch {
  return { block, from: 0, to: block.text.length };
}

function headLineKind(block: Block): HeadLineKind {
  const { text } = block;
  if (SUBJECT_LABEL.test(text)) return 'subject';
  if (DATE.test(text)) return 'date';
  if (REFERENCE.test(text)) return 'reference';
  if (text.length < 100 && ADDRESSEE.test(text)) return 'addressee';
  if (text.length < 120 && (POSTCODE.test(text) || STREET.test(text))) return 'address';
  if (text.length < 80 && SENDER.test(text)) return 'sender';
  if (block.kind === 'heading') return 'title';
  return NAME.test(text) && text !== text.toUpperCase() ? 'addressee' : 'line';
}

/** The labelled subject, else the title of the letter: the last heading or line of its own above the greeting. */
function subjectOf(
  document: TextDocument,
  blocks: readonly Block[],
  head: readonly HeadLine[],
  bodyFrom: number,
): Subject | undefined {
  const near = blocks.slice(0, Math.max(head.length, bodyFrom) + 2);
  for (const [at, block] of near.entries()) {
    const label = SUBJECT_LABEL.exec(block.text);
    if (!label?.[1]) continue;
    const found = { block, from: label[0].length, to: block.text.length, label: label[1] };
    if (found.from < found.to) return found;
    // In a table or on lines of their own the subject stands in the next block.
    const next = blocks[at + 1];
    return next && !startsWithGreeting(next) && !HEAD_LABEL.test(next.text)
      ? { ...whole(next), label: label[1] }
      : found;
  }
  if (bodyFrom === 0) return undefined;
  const isTitle = ({ kind, block }: HeadLine) =>
    kind === 'title' || (kind === 'line' && (!LABELLED.test(block.text) || isTelling(block.text)));
  const title = head.findLast(isTitle)?.block;
  const after = blocks[bodyFrom];
  const titled = title ?? (after?.kind === 'heading' ? after : document.blocks.find(({ kind }) => kind === 'title'));
  return titled && whole(titled);
}
