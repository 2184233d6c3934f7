import type { Block, TextDocument, Turn } from '../../document/document.ts';
import { allTurns } from '../../document/turns.ts';
import type { Analysis } from '../analysis.ts';
import { isQuote } from '../quotes.ts';
import type { Sentence } from '../sentences.ts';

/** A sentence that staff say in a counter script. */
export interface SpokenSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly text: string;
  /** Somebody else's words: what is read from a paper. */
  readonly quoted: boolean;
  /** A stage direction stands between it and what was said before. */
  readonly afterDirection: boolean;
}

/** What staff say in one go: until the visitor speaks or does something, or until staff stop to wait. */
export interface Stretch {
  readonly turn: Turn;
  readonly sentences: SpokenSentence[];
}

/** A turn among those of its branch. */
interface TurnPlace {
  readonly before: Turn | undefined;
  /** Visitors speak in the branch. */
  readonly hasVisitor: boolean;
}

/** A block behind the first of a turn that says by its label that it is a note: "Tip voor de medewerker: vraag …". */
const NOTE = /^\p{Lu}[\p{L}\d' ’-]{1,40}:\s/u;
/** Who names the visitor so speaks to the staff: "Vraag of de bezoeker nog iets wil weten." */
const ABOUT_VISITOR = /\bde (?:bezoekers?|klant|inwoner|burger|cliënt|beller)\b/iu;
/** Directions that take time, or in which the visitor does something. */
const PAUSE =
  /^[.…\s]+$|\b(?:wacht|pauze|stilte|even later|zoekt|belt|kopieert|neemt|leest|typt|tekent|geeft|bezoekers?|klant|inwoner|burger|cliënt|beller)\b/iu;

const known = new WeakMap<TextDocument, Speech>();

/** What staff say in a script; one for all that ask. */
export function speechOf(document: TextDocument): Speech {
  let speech = known.get(document);
  if (!speech) {
    speech = new Speech(document);
    known.set(document, speech);
  }
  return speech;
}

/** Gathers what staff say in a script, block after block, in the order of the text. */
class Speech {
  readonly stretches: Stretch[] = [];
  readonly #places = new Map<Turn, TurnPlace>();
  /** Turns of which a note has been read: what follows in them is one as well. */
  readonly #noted = new Set<Turn>();
  /** The last block in which something was said. */
  #last: Block | undefined;
  /** Stage directions since the last sentence. */
  readonly #directions: string[] = [];
  #heardIn: Block | undefined;
  #heardTo = 0;
  #answer: { readonly block: Block; readonly said: readonly SpokenSentence[] } | undefined;

  constructor(private readonly document: TextDocument) {
    this.#place(document.turns);
  }

  /** The sentences of the block that was read last that are said; none for notes and for what visitors say. */
  read(analysis: Analysis): readonly SpokenSentence[] {
    const { block } = analysis;
    if (this.#answer?.block !== block) this.#answer = { block, said: this.#saidIn(analysis) };
    return this.#answer.said;
  }

  #saidIn(analysis: Analysis): readonly SpokenSentence[] {
    const { block, tokens } = analysis;
    const { turn } = block;
    if (!turn || !this.#isSaid(block, turn)) return [];
    if (!this.#last || !this.#goesOn(this.#last, block)) this.#open(turn);
    this.#last = block;
    const said = analysis.sentences.map((sentence) => {
      this.#hear(block, tokens.start[sentence.tokenFrom] as number);
      const text = block.text.slice(sentence.from, sentence.to);
      const quoted = isQuote(sentence, analysis);
      return this.#say(turn, { block, sentence, text, quoted, afterDirection: this.#directions.length > 0 });
    });
    this.#hear(block, block.text.length);
    return said;
  }

  /** Takes in the stage directions of a block up to a place of its prose. */
  #hear(block: Block, to: number): void {
    const isNew = this.#heardIn !== block;
    const from = isNew ? 0 : this.#heardTo;
    this.#directions.push(...directionsBetween(block, from, to));
    this.#heardIn = block;
    this.#heardTo = to;
  }

  #say(turn: Turn, spoken: SpokenSentence): SpokenSentence {
    const pauses = this.#directions.some((direction) => PAUSE.test(direction));
    const current = this.stretches.at(-1) as Stretch;
    (pauses && current.sentences.length > 0 ? this.#open(turn) : current).sentences.push(spoken);
    this.#directions.length = 0;
    return spoken;
  }

  /** Whether somebody says a block of a turn: it is no note to the staff. */
  #isSaid(block: Block, turn: Turn): boolean {
    if (turn.role !== 'staff' || block.kind === 'speaker' || this.#noted.has(turn)) return false;
    const isFirst = turn.blocks[0] === block;
    const onlyQuotes = turn.blocks.every(({ kind }) => kind === 'quote');
    if (!isFirst && NOTE.test(block.text)) this.#noted.add(turn);
    if (this.#noted.has(turn) || ABOUT_VISITOR.test(withoutAsides(block))) return false;
    return block.kind !== 'quote' || onlyQuotes;
  }

  /** Whether a block goes on where the one before it stopped: the same turn, or the same speaker with nothing between. */
  #goesOn(last: Block, block: Block): boolean {
    const [before, turn] = [last.turn as Turn, block.turn as Turn];
    if (before === turn) return true;
    const place = this.#places.get(turn);
    // A list of sentences to use holds no visitor: nobody says those one after the other.
    if (!place?.hasVisitor || place.before !== before) return false;
    if (before.choices.length > 0 || this.#directions.length > 0) return false;
    if (before.speaker !== turn.speaker && before.speaker !== '') return false;
    return this.document.blocks.slice(last.index + 1, block.index).every(({ kind, turn: own }) => {
      return kind === 'speaker' || own === before;
    });
  }

  #open(turn: Turn): Stretch {
    const stretch = { turn, sentences: [] };
    this.stretches.push(stretch);
    return stretch;
  }

  #place(turns: readonly Turn[]): void {
    const hasVisitor = turns.some(({ role }) => role === 'citizen');
    turns.forEach((turn, index) => {
      this.#places.set(turn, { before: turns[index - 1], hasVisitor });
      for (const choice of turn.choices) this.#place(choice.turns);
    });
  }
}

/** Stage directions of a block that end between two places of its prose, without their brackets. */
function directionsBetween({ spans, text }: Block, from: number, to: number): string[] {
  return spans
    .filter((span) => span.kind === 'aside' && span.to > from && span.to <= to)
    .map((span) => text.slice(span.from + 1, span.to - 1));
}

function withoutAsides({ spans, text }: Block): string {
  let said = '';
  let at = 0;
  for (const span of spans) {
    if (span.kind !== 'aside') continue;
    said += text.slice(at, span.from);
    at = span.to;
  }
  return said + text.slice(at);
}

/** How somebody answers a telephone: "Sportdienst Vossenhove, met Marleen", "u spreekt met An". */
const PICKS_UP = /, (?:\p{Ll}+ )?met (?:\p{Lu}|de )|\bu spreekt met\b/u;
const CALLS = /\bik bel (?:u |je |jullie )?(?:voor|om|over|omdat|in verband|eens)\b|\bdaarvoor bel ik\b/iu;
const ON_TELEPHONE = /telefo(?:on|nisch)|\baan de tel\b|\b(?:info|hulp|afval)lijn\b/iu;

/** A conversation on the telephone: nothing can be shown, and nobody else hears it. */
export function isByTelephone({ blocks, turns }: TextDocument): boolean {
  if (turns.some(({ speaker }) => /^beller/iu.test(speaker))) return true;
  const first = turns.slice(0, TURNS_OF_START);
  const said = (own: Turn) => own.blocks.map(({ text }) => text).join(' ');
  if (first.some((turn) => (turn.role === 'staff' ? PICKS_UP : CALLS).test(said(turn)))) return true;
  const opening = turns[0]?.blocks[0]?.index ?? 0;
  return blocks.slice(0, opening).some(({ text }) => ON_TELEPHONE.test(text) && !/\b(?:balie|loket)\b/iu.test(text));
}

/** Says how the conversation starts. */
const TURNS_OF_START = 2;

/** All that a script says apart from its visitors: what staff say, stage directions, headings and notes. */
export function ownTextOf(document: TextDocument): string {
  return document.blocks
    .filter(({ kind, turn }) => kind !== 'speaker' && turn?.role !== 'citizen')
    .map(({ text }) => text)
    .concat(allTurns(document.turns).flatMap(({ directions }) => directions))
    .join('\n');
}
