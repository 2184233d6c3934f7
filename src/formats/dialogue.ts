import type { Block, BlockKind, Cell, Choice, Role, Span, TextDocument, Turn } from '../document/document.ts';
import { cutBlock } from '../document/cut-block.ts';
import { type Cast, castOf, isConversation, type Said } from './cast.ts';
import { aloneSpeaker, isOwnWord, labelOf, LONGEST_SPEAKER, roleOf, type Speakers } from './speakers.ts';

const CHOICE =
  /^((?:Indien|Als|Bij|Zo|Antwoord|Keuze|Optie)\s+(?:ja|nee|neen|wel|niet|geen antwoord|[A-D]|\d)|Ja|Nee|Neen)(?:\s*\(([^)]{1,60})\))?\s*[:→]\s*|^((?:Indien|Als|Ingeval|Bij)\s[^.?!:]{1,60}):$/u;
/** Kinds that are never said. */
const APART = new Set<BlockKind>(['heading', 'title', 'description', 'alt']);
/** How a bracket in a spoken turn begins when it says what is done, not what is said. */
const DEED = /^(?:de |het )?(?:\p{Ll}+ )?\p{Ll}*(?:t|gt|kt|ft|pt|rt|nt)\b/u;

/** "Vraag 2. Kan ik met de bus?": what the next turns are about. */
const NUMBERED = /^(?:Vraag|Situatie|Gesprek|Voorbeeld|Oproep|Scenario|Geval) \d{1,2}(?![\d\p{L}])/u;
/** "B (ja):": what is said when the visitor answered so. */
const ANSWERED = /^(?:(?:indien|als|bij|zo) )?(?:ja|nee|neen|wel|niet)$/iu;
/** A short line without a stop. */
const LIKE_HEADING = /^\p{Lu}[^.?!:…"”“]{2,60}$/u;
/** Signs that a visitor is still speaking: the first person, a question, a bracket, a quotation mark, dots. */
const VISITOR_GOES_ON = /\b(?:ik|mij|me|mijn|we|wij|ons|onze)\b|\?|^[([“"„«‘'…]/iu;

/** What a counter script is told by. */
export interface TurnCount {
  /** Turns with a known speaker. */
  readonly turns: number;
  /** 2 where both sides speak. */
  readonly sides: number;
  /** The sides talk with each other. */
  readonly isConversation: boolean;
}

/** Counts the turns of a text, and whether they are a conversation of staff and visitor. */
export function countTurns(blocks: readonly Block[], known: Speakers): TurnCount {
  const { speakers, aside, lines } = castOf(blocks, known);
  const spoken: Said[] = [];
  // A town that names its own speakers says itself what a conversation is.
  let isChosen = false;
  const { said, heads } = columnRoles(blocks, speakers);
  for (const block of blocks) {
    if (heads.has(block) || aside.has(block)) continue;
    const alone = aloneSpeaker(block, speakers);
    const label = alone === undefined ? labelOf(block, speakers) : undefined;
    const name = alone ?? label?.name;
    const role = said.get(block) ?? lines.get(block) ?? (name === undefined ? undefined : roleOf(name, speakers));
    isChosen ||= name !== undefined && isOwnWord(name, known);
    if (role)
      spoken.push({ role, text: alone === undefined ? block.text.slice(label?.length ?? 0) : followed(blocks, block) });
  }
  const sides = new Set(spoken.map(({ role }) => role)).size;
  return { turns: spoken.length, sides, isConversation: sides === 2 && (isChosen || isConversation(spoken, blocks)) };
}

/** What stands behind a block that only names who speaks. */
function followed(blocks: readonly Block[], block: Block): string {
  return blocks[block.index + 1]?.text ?? '';
}

function columnOf({ table, column }: Cell): string {
  return `${table}/${column}`;
}

/** Columns in which speakers are named below the first row: that row then names one too, and is no head. */
function namingColumns(blocks: readonly Block[], speakers: Speakers): Set<string> {
  const naming = blocks.flatMap((block) => {
    return block.cell && block.cell.row > 0 && aloneSpeaker(block, speakers) !== undefined
      ? [columnOf(block.cell)]
      : [];
  });
  return new Set(naming);
}

/** Of a table with a column for each side, "Medewerker | Bezoeker", who says what stands in each cell. */
function columnRoles(blocks: readonly Block[], speakers: Speakers): { said: Map<Block, Role>; heads: Set<Block> } {
  const columns = new Map<string, Role>();
  const heads = new Set<Block>();
  const said = new Map<Block, Role>();
  const naming = namingColumns(blocks, speakers);
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const column = columnOf(cell);
    if (naming.has(column)) continue;
    if (cell.row === 0) {
      const role = cell.columns > 1 && cell.columns <= 4 ? roleOf(block.text, speakers) : undefined;
      if (role) {
        columns.set(column, role);
        heads.add(block);
      }
    } else {
      const role = columns.get(column);
      if (role) said.set(block, role);
    }
  }
  return { said, heads };
}

/**
 * Reads a document as a dialogue: splits speakers from what they say, marks stage directions, and makes the tree of
 * turns with their choices. Blocks before the first turn, and headings, stay what they are.
 */
export function readDialogue(document: TextDocument, speakers: Speakers): void {
  if (countTurns(document.blocks, speakers).turns === 0) return;
  new DialogueReader(document, castOf(document.blocks, speakers)).read();
}

class DialogueReader {
  readonly #turns: Turn[] = [];
  readonly #blocks: Block[] = [];
  #turn: Turn | undefined;
  #choice: Choice | undefined;
  /** The row of which the first of two columns named who speaks in the other. */
  #cellRow: number | undefined;

  readonly #columns: ReturnType<typeof columnRoles>;
  private readonly speakers: Speakers;

  constructor(
    private readonly document: TextDocument,
    private readonly cast: Cast,
  ) {
    this.speakers = cast.speakers;
    this.#columns = columnRoles(document.blocks, cast.speakers);
  }

  read(): void {
    const { blocks } = this.document;
    for (const block of [...blocks]) this.#readBlock(block);
    this.#moveLinks();
    this.#blocks.forEach((block, index) => {
      block.index = index;
    });
    blocks.length = 0;
    for (const block of this.#blocks) blocks.push(block);
    this.document.turns = this.#turns;
  }

  /** Links go along with the part of their block that they stand in; parts still carry the index of the whole. */
  #moveLinks(): void {
    const parts = new Map<number, Block[]>();
    for (const block of this.#blocks) parts.set(block.index, [...(parts.get(block.index) ?? []), block]);
    this.document.links = this.document.links.map((link) => {
      const source = link.block.map.start(link.from);
      const block = parts.get(link.block.index)?.findLast((part) => part.map.start(0) <= source);
      if (!block) return link;
      const shift = link.block.text.length - block.text.length;
      const from = Math.max(0, link.from - shift);
      return { ...link, block, from, to: Math.min(block.text.length, from + link.to - link.from) };
    });
  }

  #readBlock(block: Block): void {
    if (this.cast.aside.has(block)) {
      this.#blocks.push(block);
      return;
    }
    if (this.#columns.heads.has(block)) {
      this.#blocks.push(cutBlock(block, 0, block.text.length, { kind: 'speaker' }));
      return;
    }
    const known = this.#columns.said.get(block) ?? this.cast.lines.get(block);
    if (known) {
      this.#startTurn(known === 'staff' ? 'Medewerker' : 'Bezoeker', known);
      return this.#say(block);
    }
    const alone = aloneSpeaker(block, this.speakers);
    if (alone !== undefined && (block.cell === undefined || block.cell.column === 0)) {
      return this.#openTurn(block, alone);
    }
    if (APART.has(block.kind)) {
      if (block.kind === 'heading') this.#turn = this.#choice = undefined;
      this.#blocks.push(block);
      return;
    }
    if (block.cell?.columns === 2 && block.cell.column === 0) return this.#readOtherSpeaker(block);
    if (block.cell && this.#cellRow === block.cell.row) return this.#say(block);
    this.#readLine(block);
  }

  /** The first of two columns names somebody whom we don't know; a head such as "Wie" names nobody. */
  #readOtherSpeaker(block: Block): void {
    if (this.#turns.length > 0 && block.text.length <= LONGEST_SPEAKER) {
      return this.#openTurn(block, block.text.replace(/\s*:$/u, ''));
    }
    this.#cellRow = undefined;
    this.#blocks.push(block);
  }

  /** A block that names who speaks in the blocks that follow; in a table, in the cell beside it. */
  #openTurn(block: Block, name: string): void {
    this.#startTurn(name);
    this.#cellRow = block.cell?.row;
    this.#blocks.push(cutBlock(block, 0, block.text.length, { kind: 'speaker' }));
  }

  #readLine(block: Block): void {
    const choice = CHOICE.exec(block.text);
    if (choice && this.#turns.length > 0) {
      this.#openChoice((choice[1] ?? choice[3]) as string);
      this.#label(block, choice[0].length);
      return this.#readRest(block, choice[0].length);
    }
    const label = labelOf(block, this.speakers);
    if (label && this.#speaks(label.name)) {
      const isStaff = roleOf(label.name, this.speakers) === 'staff';
      if (isStaff && this.#turns.length > 0 && ANSWERED.test(label.bracket ?? ''))
        this.#openChoice(label.bracket as string);
      this.#startTurn(label.name);
      this.#label(block, label.length);
      return this.#say(cutBlock(block, label.length, block.text.length));
    }
    if (this.#endsTurn(block)) this.#turn = this.#choice = undefined;
    this.#say(block);
  }

  /**
   * A paragraph apart that nobody says: a heading of plain text, or behind a visitor's turn what no visitor says. It is
   * running text, and is read.
   */
  #endsTurn(block: Block): boolean {
    const { blocks, source, format } = this.document;
    const before = blocks[block.index - 1];
    if (block.kind !== 'paragraph' || block.cell || !before || !this.#turn) return false;
    const between = source.slice(before.map.end(before.text.length), block.map.start(0));
    if (NUMBERED.test(block.text)) return true;
    if (/\n[ \t]*\r?\n/u.test(between) && format === 'text' && LIKE_HEADING.test(block.text)) return true;
    return this.#turn.role === 'citizen' && this.#turn.blocks.length > 0 && !VISITOR_GOES_ON.test(block.text);
  }

  /** What stands behind the condition of a choice: a turn of its own, or what the same speaker says then. */
  #readRest(block: Block, from: number): void {
    if (from >= block.text.length) return;
    const rest = cutBlock(block, from, block.text.length);
    const label = labelOf(rest, this.speakers);
    if (label && this.#speaks(label.name)) {
      this.#startTurn(label.name);
      this.#label(rest, label.length);
      return this.#say(cutBlock(rest, label.length, rest.text.length));
    }
    this.#addTurn({ speaker: '', role: 'staff', blocks: [], directions: [], choices: [] });
    this.#say(rest);
  }

  /** A known speaker always; another name only once the dialogue runs, and then it is a visitor's. */
  #speaks(name: string): boolean {
    return (
      roleOf(name, this.speakers) !== undefined ||
      (this.#turns.length > 0 && /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)?$/u.test(name))
    );
  }

  #startTurn(name: string, known?: Role): void {
    const role = known ?? roleOf(name, this.speakers) ?? 'citizen';
    this.#addTurn({ speaker: name, role, blocks: [], directions: [], choices: [] });
  }

  #addTurn(turn: Turn): void {
    (this.#choice?.turns ?? this.#turns).push(turn);
    this.#turn = turn;
  }

  /** A choice hangs on the turn before it: the last one that is not itself in a choice. */
  #openChoice(condition: string): void {
    const parent = this.#turns.at(-1) as Turn;
    this.#choice = { condition, turns: [] };
    parent.choices.push(this.#choice);
  }

  #label(block: Block, length: number): void {
    if (length > 0) this.#blocks.push(cutBlock(block, 0, length, { kind: 'speaker' }));
  }

  #say(block: Block): void {
    if (!block.text) return;
    const turn = this.#turn;
    if (!turn) {
      this.#blocks.push(block);
      return;
    }
    const directions = stageDirections(block);
    turn.directions.push(...directions.map(({ from, to }) => block.text.slice(from + 1, to - 1).trim()));
    const said = cutBlock(block, 0, block.text.length, { spans: [...block.spans, ...directions] });
    said.turn = turn;
    turn.blocks.push(said);
    this.#blocks.push(said);
  }
}

/** Brackets in a turn that say what is done. A bracket that explains a word stays part of what is said. */
function stageDirections(block: Block): Span[] {
  const spans: Span[] = [];
  for (const match of block.text.matchAll(/\(([^()]{2,200})\)|\[([^[\]]{2,200})\]/gu)) {
    const before = block.text.slice(0, match.index).trimEnd();
    const inside = match[1] ?? match[2] ?? '';
    const apart = before === '' || /[.?!…:]["”’]?$/u.test(before);
    if (match[2] !== undefined || apart || DEED.test(inside)) {
      spans.push({ kind: 'aside', from: match.index, to: match.index + match[0].length });
    }
  }
  return spans;
}
