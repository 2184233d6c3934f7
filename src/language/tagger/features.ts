import { classOf, DIGIT, fold, HASH_START, hashStep, UPPER } from '../characters.ts';
import { mix } from './hash-table.ts';
import { Is, Tag, tagBits } from './tags.ts';

/** What stands between a word and the one before it. */
export const Gap = { none: 0, comma: 1, stop: 2, open: 3, close: 4, other: 5, edge: 6 } as const;

/** The words of one sentence as the tagger sees them; arrays are used again for the next sentence. */
export class TaggerInput {
  count = 0;
  /** Hash of the folded word, see characters.ts. */
  hash = new Int32Array(64);
  /** Class of the word: the tags that its form can have. */
  wordClass = new Uint16Array(64);
  /** Bits: 1 capital at the start, 2 capitals only, 4 digit, 8 hyphen or stop within. */
  shape = new Uint8Array(64);
  gap = new Uint8Array(65);
  tags = new Uint8Array(64);
  /** Where each word stands in `text`. */
  start = new Int32Array(64);
  end = new Int32Array(64);
  text = '';

  /** Makes room for a sentence. */
  reset(text: string, count: number): void {
    this.text = text;
    this.count = count;
    if (count < this.hash.length) return;
    const size = count * 2;
    this.hash = new Int32Array(size);
    this.wordClass = new Uint16Array(size);
    this.shape = new Uint8Array(size);
    this.gap = new Uint8Array(size + 1);
    this.tags = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
  }
}

/** The clause that is being read: what came before in it decides what a verb form is. */
export interface ClauseState {
  /** Finite verbs so far: 0, 1, 2 for more. */
  finite: number;
  /** What opened it: 0 the sentence, 1 a subordinator, 2 a relative pronoun, 3 a coordinator. */
  opener: number;
  /** The last auxiliary: see AUXILIARY. */
  auxiliary: number;
  /** The last verb tag. */
  verb: number;
  /** What may be the subject: 0 nothing yet, 1 a plural noun, 2 a plural pronoun, 3 a singular pronoun, 4 a noun. */
  subject: number;
  /** The last noun: 1 plural, 4 singular. */
  noun: number;
}

export function newClause(): ClauseState {
  return { finite: 0, opener: 0, auxiliary: 0, verb: 0, subject: 0, noun: 0 };
}

const hashWord = (word: string) =>
  [...word].reduce((hash, char) => hashStep(hash, fold(char.charCodeAt(0))), HASH_START);
const hashesOf = (words: string) => new Set(words.split(' ').map(hashWord));
const PLURAL_PRONOUNS = hashesOf('we wij ze zij jullie die deze beide allebei allen sommige vele veel');
/** Forms of pronouns that can be the subject although they have no form of their own for it. */
const SUBJECT_FORMS = hashesOf('u je ze jullie het dit dat deze die');
/** Words that open a clause within a sentence, besides subordinators and relative pronouns. */
const QUESTION_WORDS = hashesOf(
  'hoe waarom wanneer waar waarin waarop waarmee waarvan waardoor waarbij waarvoor waarna waaraan waaruit waarover waartoe waarnaar wie wat welke welk hoeveel',
);
const groups: readonly string[] = [
  'word wordt worden werd werden geworden',
  'ben bent is zijn was waren geweest',
  'heb hebt heeft hebben had hadden gehad',
  'kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wou wilde wilden zal zult zullen zou zouden hoef hoeft hoeven dien dient dienen',
  'ga gaat gaan ging gingen kom komt komen laat laten liet lieten blijf blijft blijven bleef bleven doe doet doen deed help helpt leer leert',
];
/** Kinds of auxiliary by word: 1 worden, 2 zijn, 3 hebben, 4 modal, 5 others that take an infinitive. */
const AUXILIARY: ReadonlyMap<number, number> = new Map(
  groups.flatMap((words, group) => words.split(' ').map((word) => [hashWord(word), group + 1] as const)),
);

/** Moves on over a word that has been tagged. */
export function passWord(state: ClauseState, input: TaggerInput, at: number): void {
  const tag = input.tags[at] as number;
  const bits = tagBits(tag);
  if ((bits & Is.verb) !== 0) {
    state.verb = tag;
    state.auxiliary = AUXILIARY.get(input.hash[at] as number) ?? state.auxiliary;
    if ((bits & Is.finite) !== 0 && state.finite < 2) state.finite++;
  } else if (tag === Tag.ONDER) open(state, 1);
  else if (tag === Tag['PRON.betr']) {
    open(state, 2);
    state.subject = state.noun;
  } else if (tag === Tag.NEVEN && (input.gap[at] === Gap.comma || state.finite > 0)) open(state, 3);
  else if (at > 0 && QUESTION_WORDS.has(input.hash[at] as number)) open(state, 2);
  else {
    if ((input.gap[at] as number) === Gap.stop) open(state, 0);
    const subject = subjectOf(tag, input, at);
    if (subject === 1 || subject === 4) state.noun = subject;
    if (subject !== 0 && (state.subject === 0 || state.subject === 4 || subject === 2 || subject === 3)) {
      state.subject = subject;
    }
  }
}

function subjectOf(tag: number, input: TaggerInput, at: number): number {
  if (tag === Tag['N.mv']) return 1;
  const word = input.hash[at] as number;
  const mayBeSubject = tag === Tag['PRON.pers'] || tag === Tag['PRON.aanw'];
  if (tag === Tag['PRON.nom'] || (mayBeSubject && SUBJECT_FORMS.has(word))) return PLURAL_PRONOUNS.has(word) ? 2 : 3;
  return (tagBits(tag) & Is.noun) !== 0 ? 4 : 0;
}

function open(state: ClauseState, opener: number): void {
  state.finite = 0;
  state.opener = opener;
  state.auxiliary = 0;
  state.verb = 0;
  state.subject = 0;
}

/** What is known of a class of words, whatever the sentence: bits. */
export const Kind = { finite: 1, verb: 2, opener: 4, infinitive: 8 } as const;

/** What a class of words always is (finite verb, opener of a clause) or can be (verb, infinitive). @param tags of it */
export function kindOf(tags: readonly number[]): number {
  const every = (bit: number) => tags.length > 0 && tags.every((tag) => (tagBits(tag) & bit) !== 0);
  let kind = 0;
  if (every(Is.finite)) kind |= Kind.finite;
  if (tags.some((tag) => (tagBits(tag) & Is.verb) !== 0)) kind |= Kind.verb;
  if (tags.some((tag) => (tagBits(tag) & Is.infinitive) !== 0)) kind |= Kind.infinitive;
  if (tags.length > 0 && tags.every((tag) => tag === Tag.ONDER || tag === Tag['PRON.betr'])) kind |= Kind.opener;
  return kind;
}

/** How far ahead a clause is looked through, in words. */
const REACH = 18;

/** What may follow in the clause: 1 surely a finite verb, 2 something that can be a verb, 4 that can be an infinitive. */
function lookAhead(input: TaggerInput, at: number, kinds: Uint8Array): number {
  let ahead = 0;
  const end = Math.min(input.count, at + REACH);
  for (let next = at + 1; next < end; next++) {
    const gap = input.gap[next] as number;
    if (gap === Gap.stop || (gap === Gap.comma && ahead !== 0)) break;
    const kind = kinds[input.wordClass[next] as number] as number;
    if ((kind & Kind.opener) !== 0) break;
    if ((kind & Kind.verb) === 0) continue;
    if ((kind & Kind.finite) !== 0) return ahead | 3;
    ahead |= (kind & Kind.infinitive) !== 0 ? 6 : 2;
  }
  return ahead;
}

/** The most features of a word in one pass. */
const MOST_FEATURES = 48;

/** Computes the features of a word: 32-bit keys, from what stands around it and from how the words before it were tagged. */
export class Features {
  readonly keys = new Int32Array(MOST_FEATURES);
  count = 0;

  /** @param kinds what is known of each class of words: bits of `Kind` */
  constructor(private readonly kinds: Uint8Array) {}

  compute(input: TaggerInput, at: number, state: ClauseState): void {
    this.count = 0;
    const { hash, wordClass, tags, gap, shape, count } = input;
    const word = hash[at] as number;
    const own = wordClass[at] as number;
    const w1 = at > 0 ? (hash[at - 1] as number) : 1;
    const w2 = at > 1 ? (hash[at - 2] as number) : 1;
    const n1 = at + 1 < count ? (hash[at + 1] as number) : 2;
    const n2 = at + 2 < count ? (hash[at + 2] as number) : 2;
    const c1 = at + 1 < count ? (wordClass[at + 1] as number) + 1 : 0;
    const c2 = at + 2 < count ? (wordClass[at + 2] as number) + 1 : 0;
    const t1 = at > 0 ? (tags[at - 1] as number) : 60;
    const t2 = at > 1 ? (tags[at - 2] as number) : 60;
    const before = gap[at] as number;
    const after = at + 1 < count ? (gap[at + 1] as number) : Gap.edge;
    const look = (shape[at] as number) | (at === 0 ? 16 : 0);
    const clause = state.finite | (state.opener << 2) | (state.auxiliary << 4) | (state.verb << 8);
    const opened = state.finite | (state.opener << 2);
    this.#suffixes(input, at, t1, state, after);
    this.#add(0, word, 0);
    this.#add(1, look, own);
    this.#add(2, w1, own);
    this.#add(3, n1, own);
    this.#add(4, w2, own);
    this.#add(5, n2, own);
    this.#add(6, w1, word);
    this.#add(7, word, n1);
    this.#add(8, own, c1);
    this.#add(9, own, c1 | (c2 << 12));
    this.#add(10, t1, own);
    this.#add(11, t1 | (t2 << 6), own);
    this.#add(12, t1, word);
    this.#add(13, t1 | (c1 << 8), own);
    this.#add(14, opened | (after << 6), own);
    this.#add(15, clause, own);
    this.#add(16, opened, word);
    this.#add(17, before | (t1 << 4), own);
    this.#add(18, look | (t1 << 8), c1);
    this.#add(19, t1 | (t2 << 6), n1);
    this.#add(20, state.auxiliary | (after << 4) | (state.finite << 8), own);
    this.#add(21, w1, c1 | (own << 12));
    const chain = state.auxiliary | (state.finite << 4);
    this.#add(33, opened | (state.subject << 4), own);
    this.#add(34, chain, word);
    this.#add(35, chain | (state.subject << 8), own);
    this.#add(36, opened | (state.subject << 4) | (after << 8), own);
    const ahead = lookAhead(input, at, this.kinds);
    this.#add(40, opened | (ahead << 6), own);
    this.#add(41, opened | (ahead << 6), word);
    this.#add(42, chain | (ahead << 8) | (after << 12), own);
    this.#add(43, ahead | (state.subject << 4) | (opened << 8), own);
    this.#add(44, ahead | (t1 << 4) | (state.finite << 12), own);
  }

  /** Endings and beginnings of the word, alone and with what stands before it. */
  #suffixes(input: TaggerInput, at: number, t1: number, state: ClauseState, after: number): void {
    const { text } = input;
    const start = input.start[at] as number;
    const end = input.end[at] as number;
    let hash = HASH_START;
    for (let length = 1; length <= 5 && end - length >= start; length++) {
      hash = hashStep(hash, fold(text.charCodeAt(end - length)));
      if (length === 1) continue;
      this.#add(20 + length, hash, 0);
      if (length === 3) {
        this.#add(26, hash, t1);
        this.#add(27, hash, state.auxiliary | (after << 4));
        this.#add(28, hash, (input.shape[at] as number) | (at === 0 ? 16 : 0));
      }
    }
    hash = HASH_START;
    for (let length = 1; length <= 4 && start + length <= end; length++) {
      hash = hashStep(hash, fold(text.charCodeAt(start + length - 1)));
      if (length === 2 || length === 4) this.#add(28 + length, hash, 0);
    }
  }

  #add(template: number, a: number, b: number): void {
    this.keys[this.count++] = mix(Math.imul(a, 0x9e3779b1) ^ mix(Math.imul(b, 0x85ebca77) + template * 0x27d4eb2f));
  }
}

/** What a word looks like: bits, see `TaggerInput.shape`. */
export function shapeOf(text: string, start: number, end: number): number {
  let bits = 0;
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT) bits |= 4;
    else if (kind === UPPER) {
      capitals++;
      letters++;
    } else if (code === 45 || code === 46 || code === 47 || code === 39) bits |= 8;
    else letters++;
  }
  if (classOf(text.charCodeAt(start)) === UPPER) bits |= 1;
  if (letters > 1 && capitals === letters) bits |= 2;
  return bits;
}

/** Hashes of the endings of a word of 1 to `longest` letters, from the end; for words of which the form is not known. */
export function suffixHash(text: string, start: number, end: number, length: number): number {
  let hash = HASH_START;
  for (let at = 1; at <= length && end - at >= start; at++) hash = hashStep(hash, fold(text.charCodeAt(end - at)));
  return hash;
}
