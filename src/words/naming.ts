import type { Block } from '../document/document.ts';
import type { Analysis } from '../language/analysis.ts';
import { hashOf } from '../language/characters.ts';
import { isQuoted } from '../language/quotes.ts';
import { isData, isRunningText } from '../language/running-text.ts';
import type { Sentence } from '../language/sentences.ts';
import { Flag } from '../language/tokens.ts';

/** Where a text names something with a word of a set. */
export interface Naming {
  /** Number of the set, and the word of it. */
  readonly set: number;
  readonly member: string;
  /** The whole word, where the member is the last part of it: "schooltoelage". */
  readonly compound?: string;
  /**
   * `known`: "de toelage", something that was spoken of; `told`: the same with what it is of or for; `new`: "een
   * toelage"; `other`: "toelages", or without an article.
   */
  readonly use: 'known' | 'told' | 'new' | 'other';
  readonly place: { readonly block: Block; readonly from: number; readonly to: number; readonly sentence: Sentence };
}

const DEFINITE = new Set('de het uw je jouw jullie deze dit die dat onze ons'.split(' ').map(hashOf));
/** What follows says which one it is: "de toelage van Vlaanderen". */
const TELLS_WHICH = new Set('van voor uit op bij tot die dat waar waarmee wonen voor nr nummer'.split(' ').map(hashOf));
const FOR = hashOf('voor');
const ONE = hashOf('een');
const NO_WORD = Flag.opaque | Flag.aside | Flag.digit | Flag.fragment | Flag.allCapitals;
/** The shortest first part of a compound, in letters. */
const FIRST_PART = 3;

/** Finds the words of sets that name the same thing in the blocks of a text. */
export class NamingFinder {
  readonly #singular = new Map<number, readonly [set: number, member: string]>();
  readonly #plural = new Map<number, readonly [set: number, member: string]>();
  readonly #members: (readonly [set: number, member: string])[] = [];

  /** @param sets each a list of words, with their plurals behind a slash: "premie/premies" */
  constructor(sets: readonly (readonly string[])[]) {
    sets.forEach((words, set) => {
      for (const word of words) {
        const [member = '', plural = ''] = word.split('/');
        this.#singular.set(hashOf(member), [set, member]);
        if (plural) this.#plural.set(hashOf(plural), [set, member]);
        this.#members.push([set, member], ...(plural ? [[set, plural] as const] : []));
      }
    });
  }

  /** The namings in the block that was read, in order. */
  in(analysis: Analysis): Naming[] {
    const { tokens } = analysis;
    const found: Naming[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.has(at, NO_WORD)) continue;
      const hash = tokens.hash[at] as number;
      const one = this.#singular.get(hash);
      const naming = one
        ? this.#bare(one, at, analysis)
        : (this.#other(hash, at, analysis) ?? this.#compound(at, analysis));
      if (naming) found.push(naming);
    }
    return found;
  }

  #bare([set, member]: readonly [number, string], at: number, analysis: Analysis): Naming {
    return { set, member, use: useOf(at, analysis), place: placeOf(at, analysis) };
  }

  #other(hash: number, at: number, analysis: Analysis): Naming | undefined {
    const plural = this.#plural.get(hash);
    return plural && { set: plural[0], member: plural[1], use: 'other', place: placeOf(at, analysis) };
  }

  #compound(at: number, analysis: Analysis): Naming | undefined {
    const { tokens } = analysis;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    const word = length > FIRST_PART * 2 ? analysis.word(at).toLowerCase() : '';
    const found =
      word && this.#members.find(([, member]) => length >= member.length + FIRST_PART && word.endsWith(member));
    if (!found) return undefined;
    const [set, end] = found;
    const member = this.#plural.get(hashOf(end))?.[1] ?? end;
    return { set, member, compound: word, use: useOf(at, analysis), place: placeOf(at, analysis) };
  }
}

function placeOf(at: number, analysis: Analysis): Naming['place'] {
  const { tokens, block } = analysis;
  return { block, from: tokens.start[at] as number, to: tokens.end[at] as number, sentence: analysis.sentenceOf(at) };
}

function useOf(at: number, analysis: Analysis): Naming['use'] {
  const { tokens, block } = analysis;
  const sentence = analysis.sentenceOf(at);
  const from = tokens.start[at] as number;
  const before = at > sentence.tokenFrom && tokens.has(at, Flag.plainGap) ? (tokens.hash[at - 1] as number) : 0;
  if (!isRunningText(block) || tokens.has(at, Flag.capital) || isData(sentence, analysis)) return 'other';
  if (isQuoted(from, tokens.end[at] as number, analysis)) return 'other';
  if (before === ONE) return 'new';
  if (!DEFINITE.has(before)) return 'other';
  const next = at + 1;
  if (next >= sentence.tokenTo) return 'known';
  // "de toelage voor 1 mei": a time.
  const isTime =
    (tokens.hash[next] as number) === FOR && next + 1 < sentence.tokenTo && tokens.has(next + 1, Flag.digit);
  const isClose = tokens.has(next, Flag.plainGap) && !isTime;
  const tells =
    TELLS_WHICH.has(tokens.hash[next] as number) || tokens.has(next, Flag.capital) || tokens.has(next, Flag.digit);
  const opens = /^\s*[("“:]/u.test(block.text.slice(tokens.end[at], tokens.start[next]));
  return opens || (isClose && tells) ? 'told' : 'known';
}
