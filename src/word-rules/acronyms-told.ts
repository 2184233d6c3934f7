import type { Block } from '../document/document.ts';
import type { ProsePlace } from '../rule/rule.ts';
import type { Entry } from '../words/entry.ts';

/**
 * "persoonsvolgend budget (PVB)": alone in brackets behind words, it stands there with what it is short for. In "uw attest
 * van hygiëne (FAVV)" it only says who gives it.
 */
export function isInBrackets({ block, from, to }: ProsePlace, entry: Entry | undefined): boolean {
  const before = block.text.slice(Math.max(0, from - 60), from);
  if (!/\p{Ll}{2,} \($/u.test(before) || block.text.charAt(to) !== ')') return false;
  const isBody = entry?.means !== undefined && BODY.test(entry.means);
  return !isBody || BODY.test(before) || spells(before, block.text.slice(from, to));
}
/** What an office is called. */
const BODY =
  /dienst|agentschap|instituut|instelling|comité|kantoor|bureau|kas(?!\p{L})|fonds|politie|maatschappij|organisatie|centrum/iu;

/** How much of the text before an acronym is read for what it stands for, in UTF-16 code units. */
const NEAR_BEFORE = 300;

/** The heading above an acronym, or the sentences before it, say in capitals what it stands for: "Plaatselijke Werkgroep Verkeer", "PWV". */
export function isSpelledNear({ block, from, to }: ProsePlace, blocks: readonly Block[]): boolean {
  const acronym = block.text.slice(from, to);
  const heading = blocks.slice(0, block.index).findLast(({ kind }) => kind === 'heading')?.text ?? '';
  const above = blocks[block.index - 1]?.text ?? '';
  const near = [heading, above.slice(-NEAR_BEFORE), block.text.slice(Math.max(0, from - NEAR_BEFORE), from)];
  return near.some((text) => hasInitials(text, acronym));
}

/** Whether words in a row, of which the first has a capital, begin with the letters of an acronym; "van" and its like don't count. */
function hasInitials(text: string, acronym: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !SMALL.has(word));
  const letters = acronym.toLowerCase();
  // Two letters are soon those of a name: "MA", "Mevrouw Aydin".
  if (letters.length < SHORTEST_SPELLED) return false;
  return words.some((word, at) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
    const row = words.slice(at, at + letters.length);
    return row.map((one) => one.charAt(0).toLowerCase()).join('') === letters;
  });
}
const SHORTEST_SPELLED = 3;
const SMALL = new Set('van de het den der voor en in op te aan met tot een'.split(' '));

/** What a text itself says of its acronyms, gathered in one pass. */
export class Explanations {
  readonly #lower: string;
  readonly #explained: ReadonlySet<string>;
  #words: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {
    this.#lower = text.toLowerCase();
    this.#explained = new Set([
      ...wordsBefore(BEHIND_MEANT, text),
      ...wordsBefore(TOLD_BEHIND, text),
      ...inBrackets(text),
    ]);
  }

  /** @param means what a word list says that it stands for */
  has(word: string, means: string | undefined): boolean {
    return this.#explained.has(word) || (means !== undefined && this.#lower.includes(means.toLowerCase()));
  }

  isPlainWord(word: string): boolean {
    const forms = [word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase()];
    if (!forms.some((form) => this.text.includes(form))) return false;
    this.#words ??= plainWords(this.text);
    return forms.some((form) => this.#words?.has(form));
  }
}

/** Words and names as they stand in a text: the same letters in capitals are emphasis. */
function plainWords(text: string): ReadonlySet<string> {
  const prose = text.includes('@') ? text.replace(/\S*@\S+/gu, ' ') : text;
  return new Set(prose.match(/(?<![\p{L}-])\p{L}?\p{Ll}+(?![\p{L}-])/gu));
}

/** The words in capitals that something goes on behind. @param behind sticky */
function wordsBefore(behind: RegExp, text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    if (index < end) continue;
    behind.lastIndex = index + word.length;
    if (!behind.test(text)) continue;
    end = behind.lastIndex;
    found.push(word);
  }
  return found;
}

/** The words in capitals between brackets that the words before them spell. */
function inBrackets(text: string): string[] {
  return [...text.matchAll(BRACKETS)].flatMap(({ 0: brackets, index }) => {
    const before = text.slice(Math.max(0, index - 200), index);
    return (brackets.match(/(?<!\p{L})\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).filter((word) => spells(before, word));
  });
}

const CAPITALS = /(?<!\p{L})\p{Lu}{2,}/gu;

const BRACKETS = /\([^()\n]{2,100}\)/gu;
/** "RUP (ruimtelijk uitvoeringsplan)", "RUP staat voor …", "PVB-cyclus: planning …". */
const BEHIND_MEANT =
  /(?:\s?[-–]\p{L}+)?["”’]?(?:\s*\(\s*[\p{L}=]+,? \p{L}+|\s+(?:staat voor|betekent|is kort voor|is de afkorting)|\s*[=:]\s*\p{L}{4,})/uy;

/** "in de DABS zit, dat is de databank", "een GPMI op. Dat is een contract": what it is, in the same sentence or the next. */
const TOLD_BEHIND =
  /(?![\p{L}\d])[^.?!\n]{0,60}(?:, d(?:at|it) (?:is|zijn)|[.?!] D(?:at|it) (?:is|zijn)|, afgekort van|, kort voor) (?:een|de|het|iemand|wie|wat)\s/uy;

/** How many words before a bracket can be what its acronym stands for. */
const LONGEST_NAME = 8;

/** Whether the letters of an acronym stand in order in the words before it, the first at the start of a word. */
function spells(before: string, acronym: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(-LONGEST_NAME);
  return words.some((word, start) => {
    if (!word.startsWith(acronym.charAt(0).toLowerCase())) return false;
    let at = 0;
    for (const letter of words.slice(start).join('')) if (letter === acronym.charAt(at).toLowerCase()) at++;
    return at >= acronym.length;
  });
}
