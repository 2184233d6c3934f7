import type { TextDocument } from '../document/document.ts';
import { replace } from '../document/edit.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Readers } from '../language/readers.ts';
import type { Report, Suggestion } from '../rule/rule.ts';
import { isExplainedHere, isInProse } from '../words/explained.ts';
import type { Hit } from '../words/hit.ts';
import { closesPhrase, isTold } from '../words/room-for-meaning.ts';
import { choiceFrom, suggestionsFor, wordReport } from './word-report.ts';

/** What a rule hands over of its context. */
interface TermContext {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly readers: Readers;
  report(report: Report): void;
}

interface Term {
  /** Where it first stands in a text that is read. */
  readonly hit: Hit;
  count: number;
}

/**
 * Terms that a text may use if it explains them: each is reported once, where it first stands, unless the text or the
 * glossary says what it means. Words of the same lists without a meaning are to be replaced, each time.
 */
export class ExplainOrReplace {
  readonly #terms = new Map<string, Term>();
  readonly #explained = new Set<string>();

  /** @param always whether words without a known meaning may be explained as well */
  constructor(
    private readonly context: TermContext,
    private readonly always = false,
  ) {}

  /** A term is used. */
  note(hit: Hit): void {
    if (!this.always && hit.entry.means === undefined) {
      this.context.report(wordReport(hit, 'is een vakwoord'));
      return;
    }
    const name = nameOf(hit);
    if (isExplainedHere(hit)) this.#explained.add(name);
    if (!isInProse(hit, this.context.analysis)) return;
    const term = this.#terms.get(name) ?? { hit, count: 0 };
    term.count++;
    this.#terms.set(name, term);
  }

  /** A term stands where the text says what it means. */
  explained(hit: Hit): void {
    this.#explained.add(nameOf(hit));
  }

  /** After the whole text: reports the terms that nothing explains. */
  report(): void {
    const open = [...this.#terms].filter(([name, { hit }]) => !this.#explained.has(name) && !this.#isInGlossary(hit));
    if (open.length === 0) return;
    const text = this.context.document.blocks.map((block) => block.text.toLowerCase()).join('\n');
    for (const [, { hit, count }] of open) {
      const means = hit.entry.means?.toLowerCase();
      if (means && text.includes(plainMeaning(means))) continue;
      const names = [hit.entry.word.toLowerCase(), writtenOf(hit).toLowerCase()];
      if (names.some((name) => isToldIn(text, name)) || this.#hasSection(names)) continue;
      this.context.report({ ...explainReport(hit), data: { count } });
    }
  }

  /** A heading that is the term: what stands under it, if it is more than a line, tells what it is. */
  #hasSection(names: readonly string[]): boolean {
    const { blocks } = this.context.document;
    return blocks.some(({ kind, text, index }) => {
      const title = kind === 'heading' ? text.toLowerCase().replace(ARTICLE, '').trim() : '';
      if (!names.some((name) => title === name || title.startsWith(`${name} van `))) return false;
      const under = blocks.slice(index + 1, index + 1 + MOST_BLOCKS).filter(({ heading }) => heading.includes(text));
      return under.reduce((length, block) => length + block.text.length, 0) >= SHORTEST_SECTION;
    });
  }

  #isInGlossary(hit: Hit): boolean {
    const { glossary } = this.context.readers;
    return glossary.has(writtenOf(hit).toLowerCase()) || glossary.has(hit.entry.word.toLowerCase());
  }
}

/** Letters under a heading that can tell something, and the blocks in which they are looked for. */
const SHORTEST_SECTION = 120;
const MOST_BLOCKS = 5;
const ARTICLE = /^(?:een|de|het) /u;
/** Behind a term, also in what a visitor says or in a line of its own: an answer or a meaning follows. */
const TELLS =
  /^["”’]?(?:\s?=\s|:\s(?:een|de|het|wie|wat|iemand|geld|dat is)\s|\s\((?:of|=|dat is|d\.w\.z\.)\s?|,? (?:dat|dit) (?:is|zijn|betekent|wil zeggen)\s|\s(?:betekent|wil zeggen|staat voor)\s)/u;
/** What stands before a term in a question after it, on a line of its own: "Apostille?", "Wat is een apostille?". */
const ASKS = /(?:^|\n)["“‘]?(?:en )?(?:wat (?:is|zijn) )?(?:dan )?(?:een |de |het |zo['’]n )?["“‘]?$/u;
/** How often a term is looked up at the most: a text that has it more often has told long before. */
const MOST_PLACES = 50;

/** Whether a text says somewhere what a term is. @param text in lower case */
function isToldIn(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + name.length;
    if (TELLS.test(text.slice(end, end + 30))) return true;
    if (/^["”’]?\?/u.test(text.slice(end, end + 2)) && ASKS.test(text.slice(Math.max(0, at - 20), at))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** What makes two places places of one term: its entry, or the compound. */
function nameOf(hit: Hit): string {
  return hit.compound ? writtenOf(hit).toLowerCase() : hit.entry.word;
}

function writtenOf({ wording, block, from, to }: Hit): string {
  return wording ?? block.text.slice(from, to);
}

function explainReport(hit: Hit): Report {
  const { means, simpler = [], note, severity, theme, word } = hit.entry;
  const written = writtenOf(hit);
  const plain = hit.compound ? [] : (hit.simpler ?? simpler);
  const replace = plain.length > 0 ? `${choiceFrom(plain, hit, written)}, of leg` : 'Leg';
  const explained = explanation(hit);
  const lemma = word.replaceAll(/[[\]]/gu, '');
  // Quoted, a meaning fits whatever part of speech it is told of.
  const meaning = means ? `: “${lemma}” betekent “${plainMeaning(means)}”` : ' wat het betekent';
  const what = explained ? `: “${explained}”` : meaning;
  return {
    at: hit,
    message: [`Niet iedereen kent “${written}”. ${replace} het uit${what}.`, ...(note ? [note] : [])].join(' '),
    ...(severity && { severity }),
    source: { list: theme, entry: word },
    suggestions: [...suggestionsFor(hit, plain), ...(explained ? [explanationIn(hit, explained)] : [])],
  };
}

/** The term with its meaning in brackets behind it, where that reads well: behind a noun, in the number that is explained. */
function explanation(hit: Hit): string | undefined {
  const { means, pos, word } = hit.entry;
  const written = writtenOf(hit);
  if (!means || hit.compound || hit.wording || hit.verbToken !== undefined || NO_NOUN.has(pos)) return undefined;
  return isMany(written, word) && OF_ONE.test(means) ? undefined : `${written} (${plainMeaning(means)})`;
}

/** Whether a term stands in the plural of what is explained. */
function isMany(written: string, word: string): boolean {
  const meant = new Set(word.toLowerCase().split(' '));
  return written.split(' ').some((part) => !meant.has(part.toLowerCase()) && MANY.test(part));
}

/** How a meaning starts that is told of one thing. */
const OF_ONE = /^(?:een|de|het|iemand) /u;

const NO_NOUN: ReadonlySet<string | undefined> = new Set(['verb', 'adj', 'adv']);

/** Words of the longest meaning that reads well within a sentence, and of the sentence with it. */
const LONGEST_MEANING = 10;
const LONGEST_WITH_MEANING = 26;
/** Where the term closes its sentence, the meaning stands in nobody's way. */
const LONGEST_WITH_MEANING_LAST = 30;
/** A sentence that is long already gets no longer: there the meaning asks for a sentence of its own. */
const LONGEST_SENTENCE = 20;
/** The explanation, put in where it reads well: behind a term in the form that is explained, in no brackets or quotes. */
function explanationIn(hit: Hit, explained: string): Suggestion {
  const { block, sentence, from, to, entry } = hit;
  const means = plainMeaning(entry.means ?? '');
  const words = means.replace(ARTICLE, '').split(' ').length;
  const before = block.text.slice(sentence.from, from);
  const isLast = /^[.!?;:]?\s*$/u.test(block.text.slice(to, sentence.to));
  const longest = isLast ? LONGEST_WITH_MEANING_LAST : LONGEST_WITH_MEANING;
  const isShort =
    words <= LONGEST_MEANING &&
    sentence.words <= LONGEST_SENTENCE &&
    sentence.words + words <= longest &&
    !/[();:]/u.test(means);
  const isFree =
    block.kind !== 'heading' &&
    // With another pair of brackets a sentence would be hard to follow.
    !/[()]/u.test(block.text.slice(sentence.from, sentence.to)) &&
    !isWithinMarks(before) &&
    !/[-/]$/u.test(before) &&
    !/^.?[)”"’]/u.test(block.text.slice(to, to + 2));
  if (
    // Without simpler words, what is advice is the meaning: everybody knows the word more or less.
    (entry.advice && !entry.simpler) ||
    !isOneAsMeant(writtenOf(hit), entry.word) ||
    !isShort ||
    !isFree ||
    !closesPhrase(hit) ||
    isTold(hit, means)
  )
    return { text: explained };
  return { text: explained, safety: 'suggestion', edits: [replace(to, to, ` (${means})`)] };
}

/** Whether quotation marks are open. @param before the sentence up to a place */
function isWithinMarks(before: string): boolean {
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/"/gu) % 2 === 1 || count(/[“„]/gu) > count(/”/gu) || count(/‘/gu) > count(/’/gu);
}

/** A meaning is told of one thing: "natuurlijk persoon" for "natuurlijke persoon", and no "kinderen ten laste". */
function isOneAsMeant(written: string, word: string): boolean {
  const meant = word.toLowerCase();
  const one = written.toLowerCase();
  if (one === meant) return true;
  if (one.startsWith(meant.slice(0, SHARED)) && one.slice(-ENDING) !== meant.slice(-ENDING)) return false;
  const known = new Set(meant.split(' '));
  return !MANY.test(meant) && one.split(' ').every((part) => known.has(part) || !MANY.test(part));
}

/** Letters at the start and at the end: "noodplanningscoördinator" is no "noodplanning", though it starts as it does. */
const SHARED = 6;
const ENDING = 3;
const MANY = /(?:en|s)$/u;

function plainMeaning(means: string): string {
  return means.replace(/[.!?]$/u, '');
}
