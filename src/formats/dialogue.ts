import type { Block, Choice, Role, Span, TextDocument, Turn } from '../document/document.ts';
import { cutBlock } from '../document/cut-block.ts';

/** Words that start a turn, in lower case. A town can add its own. */
export interface Speakers {
  readonly staff: readonly string[];
  readonly citizen: readonly string[];
}

export const DEFAULT_SPEAKERS: Speakers = {
  staff:
    'medewerker medewerkster loketmedewerker loketmedewerkster baliemedewerker baliemedewerkster onthaalmedewerker onthaalmedewerkster loketbediende bediende loket balie onthaal ambtenaar consulent consulente begeleider begeleidster collega gemeente stad dienst receptie receptionist agent bibliothecaris redder kassa wij m l'.split(
      ' ',
    ),
  citizen:
    'inwoner inwoonster klant burger bezoeker bezoekster cliënt cliënte beller ouder vader moeder papa mama student leerling jongere aanvrager aanvraagster huurder eigenaar bewoner bewoonster man vrouw persoon vrager gebruiker lezer i k b'.split(
      ' ',
    ),
};

const LABEL = /^(\p{Lu}[\p{L}.'’ -]{0,40}?)(?:\s*\(([^)]{1,60})\))?\s*:\s*/u;
const CHOICE =
  /^((?:Indien|Als|Bij|Zo|Antwoord|Keuze|Optie)\s+(?:ja|nee|neen|wel|niet|geen antwoord|[A-D]|\d)|Ja|Nee|Neen)(?:\s*\(([^)]{1,60})\))?\s*[:→]\s*|^((?:Indien|Als|Ingeval|Bij)\s[^.?!:]{1,60}):$/u;
/** The least number of turns of a dialogue. */
const FEWEST_TURNS = 3;
/** How a bracket in a spoken turn begins when it says what is done, not what is said. */
const DEED = /^(?:de |het )?(?:\p{Ll}+ )?\p{Ll}*(?:t|gt|kt|ft|pt|rt|nt)\b/u;

interface Label {
  readonly name: string;
  readonly length: number;
}

/** The name at the start of a block that speaks: "Medewerker: Goeiemorgen." */
function labelOf(block: Block): Label | undefined {
  const match = LABEL.exec(block.text);
  return match ? { name: match[1] as string, length: match[0].length } : undefined;
}

/** The first word of a name says the role: "Medewerker 2", "Loket Burgerzaken". Unknown names have none. */
function roleOf(name: string, speakers: Speakers): Role | undefined {
  const words = name.toLowerCase().split(/[\s.]+/u);
  const lower = name.toLowerCase();
  for (const role of ['staff', 'citizen'] as const) {
    if (speakers[role].some((speaker) => speaker.toLowerCase() === lower || speaker.toLowerCase() === words[0]))
      return role;
  }
  return undefined;
}

/** The number of turns with a known speaker, and whether both sides speak: what a counter script is told by. */
export function countTurns(blocks: readonly Block[], speakers: Speakers): { turns: number; sides: number } {
  const roles = new Set<Role>();
  let turns = 0;
  for (const block of blocks) {
    const name = speakerCell(block) ?? labelOf(block)?.name;
    const role = name === undefined ? undefined : roleOf(name, speakers);
    if (!role) continue;
    roles.add(role);
    turns++;
  }
  return { turns, sides: roles.size };
}

/** The name in the first of two columns. */
function speakerCell(block: Block): string | undefined {
  if (block.cell?.columns !== 2 || block.cell.column !== 0) return undefined;
  return block.text.replace(/:$/u, '').trim();
}

/**
 * Reads a document as a dialogue: splits speakers from what they say, marks stage directions, and makes the tree of
 * turns with their choices. Blocks before the first turn, and headings, stay what they are.
 */
export function readDialogue(document: TextDocument, speakers: Speakers): void {
  if (countTurns(document.blocks, speakers).turns < FEWEST_TURNS) return;
  new DialogueReader(document, speakers).read();
}

class DialogueReader {
  readonly #turns: Turn[] = [];
  readonly #blocks: Block[] = [];
  #turn: Turn | undefined;
  #choice: Choice | undefined;
  /** The speaker that the first of two columns named for the cell beside it. */
  #cellSpeaker: { row: number; name: string } | undefined;

  constructor(
    private readonly document: TextDocument,
    private readonly speakers: Speakers,
  ) {}

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
    if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'description' || block.kind === 'alt') {
      if (block.kind === 'heading') this.#turn = this.#choice = undefined;
      this.#blocks.push(block);
      return;
    }
    const cell = speakerCell(block);
    if (cell !== undefined && block.cell) {
      this.#cellSpeaker = { row: block.cell.row, name: cell };
      this.#blocks.push(cutBlock(block, 0, block.text.length, { kind: 'speaker' }));
      return;
    }
    if (block.cell && this.#cellSpeaker?.row === block.cell.row) {
      const { name } = this.#cellSpeaker;
      if (roleOf(name, this.speakers) !== undefined) this.#startTurn(name);
      return this.#say(block);
    }
    this.#readLine(block);
  }

  #readLine(block: Block): void {
    const choice = CHOICE.exec(block.text);
    if (choice && this.#turns.length > 0) {
      this.#openChoice((choice[1] ?? choice[3]) as string);
      this.#label(block, choice[0].length);
      return this.#readRest(block, choice[0].length);
    }
    const label = labelOf(block);
    if (label && this.#speaks(label.name)) {
      this.#startTurn(label.name);
      this.#label(block, label.length);
      return this.#say(cutBlock(block, label.length, block.text.length));
    }
    this.#say(block);
  }

  /** What stands behind the condition of a choice: a turn of its own, or what the same speaker says then. */
  #readRest(block: Block, from: number): void {
    if (from >= block.text.length) return;
    const rest = cutBlock(block, from, block.text.length);
    const label = labelOf(rest);
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

  #startTurn(name: string): void {
    const role = roleOf(name, this.speakers) ?? 'citizen';
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
