import type { Block, TextDocument } from './document.ts';
import { closingEnd, isSureGreeting } from './letter-lines.ts';

/** What a heading calls a short text of its own: "Flyer 1", "Sms: herinnering", "Mail aan de ouders". */
const TEXT_OF_ITS_OWN =
  /^(?:\d{1,2}[.)]? ?)?(?:\p{Ll}+e )?(?:flyers?|sms(?:’en|'en|’je|'je)?|e-?mails?|mails?|mailings?|brie(?:f|ven)|berichten?|bericht|affiches?|posters?|folders?|bord(?:en|je)?|strooibiljet|aankondiging|uitnodiging|herinnering|kaartjes?|postkaart|tweets?|posts?|facebookbericht|persbericht|gesprek|test|script)(?![\p{L}-])/iu;
/** What the title of a file with numbered messages calls them. */
const MESSAGES =
  /(?<!\p{L})(?:sms\p{L}*|sms-\p{L}+|e-?mails|mails|berichten|tweets|posts|flyers|affiches|strooibiljetten)(?!\p{L})/iu;
/** "3. Werken", "4. Werken (versie B)": the head of a message in plain text. */
const NUMBERED_HEAD = /^\p{Lu}[^.?!:]{1,48}$/u;
/** One such heading is the title of the text. */
const FEWEST = 2;

/**
 * The texts that share one file, such as a row of text messages, flyers or mails: of each block the number of its text.
 * All blocks have the same number in a file that is one text.
 */
export function textsIn({ blocks }: TextDocument): ReadonlyMap<Block, number> {
  const own = blocks.filter((block) => block.kind === 'heading' && TEXT_OF_ITS_OWN.test(block.text));
  const titles = own.length >= FEWEST ? own : numberedHeads(blocks);
  const hasTitles = titles.length >= FEWEST;
  const greetings = greetingsOf(blocks);
  const hasLetters = greetings.size >= FEWEST;
  const texts = new Map<Block, number>();
  let count = 0;
  // The text around the indented messages goes on behind them.
  let around = 0;
  let current = 0;
  let before: Block | undefined;
  for (const block of blocks) {
    const isTitle = hasTitles && titles.includes(block);
    const isLetter = hasLetters && greetings.has(block);
    if (isTitle || isLetter) around = current = ++count;
    else if (block.kind === 'quote') current = before?.kind === 'quote' ? current : ++count;
    else current = around;
    texts.set(block, current);
    before = block;
  }
  return texts;
}

/** The heads of numbered messages: each stands as a lone item above its text, in a file whose first line calls them so. */
function numberedHeads(blocks: readonly Block[]): readonly Block[] {
  if (!MESSAGES.test(blocks[0]?.text ?? '')) return [];
  return blocks.filter(({ kind, text, index }) => {
    return kind === 'listItem' && NUMBERED_HEAD.test(text) && blocks[index + 1]?.kind === 'paragraph';
  });
}

/** Where letters begin: at a greeting, and at the next one behind a closing. */
function greetingsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const greetings = new Set<Block>();
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.turn !== undefined) continue;
    if (closingEnd(block.text) !== undefined) isOpen = false;
    else if (!isOpen && isSureGreeting(block.text)) {
      greetings.add(block);
      isOpen = true;
    }
  }
  return greetings;
}
