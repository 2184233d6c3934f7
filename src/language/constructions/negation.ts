import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { formsOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import {
  NEGATORS,
  RULES_OUT,
  ADJECTIVES,
  UNDERSTATED,
  DEGREES,
  VERBS,
  AVOIDING,
  MODALS,
  WITHOUT_IDIOMS,
  ABOUT_PLACE,
  PERMISSIONS,
  JOINS,
  COMPLEMENTS,
  RELATIVES,
} from './negation-words.ts';
import type { Words } from './words.ts';

/** Two negations that cancel or block each other. */
export interface DoubleNegation {
  /** `adjective`: "niet onvolledig"; `without`, `unless`, `except`: "niet … zonder", "tenzij", "behalve"; `verb`: "niet nalaten"; `pair`: "nooit … niet"; `claim`: "niet bewezen dat … geen"; `open`: "niet uitgesloten dat". */
  readonly kind: 'adjective' | 'without' | 'unless' | 'except' | 'verb' | 'pair' | 'claim' | 'open';
  /** The words of both negations. */
  readonly first: number;
  readonly second: number;
  /** What the second says without its negation: "volledig". */
  readonly positive?: string;
}

/** Verbs of which a denial with another in the clause behind it makes the reader count back. */
const CLAIMS: ReadonlySet<string> = new Set(['aantonen', 'bewijzen', 'uitsluiten', 'betwisten']);
/** How far two negations can be from each other, in words. */
const REACH = 25;
const NEAR = 10;
/** Closer than this, in words, both are seen at once: "Zonder kaart gaat de slagboom niet open", "geen geld, behalve …". */
const FAR_WITHOUT = 9;
const FAR_EXCEPT = 4;
/** What stands between two negations that say something of two things. */
const APART: ReadonlySet<number> = new Set([Tag.NEVEN, Tag.ONDER, Tag['PRON.betr'], Tag['PRON.vraag']]);
/** What stands in a phrase with a noun. */
const IN_PHRASE = Is.noun | Is.determiner | Is.adjective;

const NEGATOR_FORMS = formsOf([...NEGATORS, ...RULES_OUT].join(' '));
const OTHER_FORMS = formsOf(
  'zonder tenzij behalve uitgezonderd uitgesloten uitsluiten uitsluit sluit sluiten nalaat nalaten naliet nagelaten laat laten liet verbied verbiedt verbieden verbood weiger weigert weigeren weigerde geweigerd belet belette beletten verhinder verhindert verhinderen verhinderd vermijd vermijdt vermijden voorkom voorkomt voorkomen',
);

/** Whether a sentence of the block that was read has two words that can be negations: cheaper than its grammar. */
export function mayNegateTwice({ tokenFrom, tokenTo }: Sentence, { tokens, block }: Analysis): boolean {
  let count = 0;
  for (let token = tokenFrom; token < tokenTo; token++) {
    const hash = tokens.hash[token] as number;
    if (NEGATOR_FORMS.has(hash) || OTHER_FORMS.has(hash) || startsWithOn(block.text, tokens.start[token] as number))
      count++;
  }
  return count > 1;
}

/** "onvolledig", and much else: the letters o and n at the start. */
function startsWithOn(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === 111 && (text.charCodeAt(at + 1) | 32) === 110;
}

/** The double negations of a statement, in order; they do not overlap. */
export function doubleNegationsOf(grammar: Grammar): DoubleNegation[] {
  let end = -1;
  const all = new NegationReader(grammar).read().sort((a, b) => a.first - b.first);
  return all.filter(({ first, second }) => first > end && (end = second) >= 0);
}

type Found = DoubleNegation | undefined;
/** A double negation, unless one of its words was not there. */
function found(kind: DoubleNegation['kind'], first: number, second: number, positive?: string): Found {
  return first < 0 || second < 0 ? undefined : { kind, first, second, ...(positive && { positive }) };
}

class NegationReader {
  readonly #words: Words;
  /** The clause of each word. */
  readonly #clauseOf: Clause[] = [];

  constructor(private readonly grammar: Grammar) {
    this.#words = grammar.words;
    for (const clause of grammar.clauses) for (const at of clause.words) this.#clauseOf[at] = clause;
  }

  read(): DoubleNegation[] {
    const all: DoubleNegation[] = [];
    const take = (one: Found) => one && all.push(one);
    for (let at = 0; at < this.#words.count; at++) take(this.#atWord(at));
    for (const { main, lemma, clause } of this.grammar.verbGroups) {
      take(this.#verb(main, lemma, clause));
      if (CLAIMS.has(lemma)) take(this.#claim(lemma, clause));
    }
    for (const clause of this.grammar.clauses)
      if (clause.words.some((at) => this.#words.word(at) === 'uitgesloten')) take(this.#claim('uitsluiten', clause));
    return all;
  }

  #atWord(at: number): Found {
    const words = this.#words;
    const word = words.word(at);
    const clause = this.#clauseOf[at] as Clause;
    if (word === 'zonder') return this.#isOfRelative(clause) ? undefined : this.#without(at, clause);
    if (word === 'tenzij') return this.#unless(at, clause);
    if (word === 'behalve' || word === 'uitgezonderd') return this.#except(at, clause);
    // "laten niet na u te bellen": "na" seems to open a clause.
    const isNeglect = word === 'na' && clause.opener === at && /^la(?:at|ten)$/u.test(words.word(at - 2));
    if (isNeglect) return this.#isNegator(at - 1) ? found('verb', at - 1, at) : undefined;
    if (words.is(at, Is.participle)) return this.#verb(at, words.lemma(at), clause);
    if (word.startsWith('on')) return this.#adjective(at, clause);
    return this.#isNegator(at) ? this.#pair(at, clause) : undefined;
  }

  /** A negation that is no part of an expression: "niet alleen", "al dan niet", "niets anders dan", "niet voor niets". */
  #isNegator(at: number): boolean {
    const words = this.#words;
    const word = words.word(at);
    if (!NEGATORS.has(word) || (word === 'niets' && /^(?:voor|niet)$/u.test(words.word(at - 1)))) return false;
    const next = words.word(at + 1);
    if (next === 'dan' || words.word(at + 2) === 'dan' || next === 'of' || words.word(at - 1) === 'of') return false;
    if (word === 'geen') return !/^(?:probleem|zorgen|twijfel)$/u.test(next);
    return word !== 'niet' || (words.word(at - 1) !== 'dan' && !/^(?:alleen|enkel|slechts|eens|zomaar)$/u.test(next));
  }

  /** The nearest word of a clause for which a test holds, from a word on, forwards (1) or back (-1); -1 for none. */
  #near(clause: Clause, from: number, step: 1 | -1, reach: number, test: (at: number) => boolean): number {
    for (let at = from + step; Math.abs(at - from) <= reach && at >= 0 && at < this.#words.count; at += step) {
      if (this.#clauseOf[at] === clause && test(at)) return at;
    }
    return -1;
  }

  /** The nearest denial of a clause; -1 for none, or where "maar" stands between: "niet vandaag, maar …". */
  #denial(clause: Clause, from: number, step: 1 | -1): number {
    const word = (at: number) => this.#words.word(at);
    const denial = this.#near(clause, from, step, REACH, (at) => {
      return word(at) === 'maar' || RULES_OUT.has(word(at)) || this.#isNegator(at);
    });
    return word(denial) === 'maar' ? -1 : denial;
  }

  /** "nooit … niet", within one clause and without a mark between them. */
  #pair(second: number, clause: Clause): Found {
    if (clause.finite < 0) return undefined;
    const first = this.#near(clause, second, -1, NEAR, (at) => this.#isNegator(at));
    // "Een niet tijdig betaalde rekening wordt niet …": the first only says which one.
    if (this.#isInPhrase(first) || this.#isInPhrase(second)) return undefined;
    // "Niet reageren betekent niet dat …": the first belongs to the infinitive alone.
    if (this.#words.is(first + 1, Is.infinitive)) return undefined;
    return first >= 0 && !this.#isApart(first, second) ? found('pair', first, second) : undefined;
  }

  /** "niet onvolledig", "geen onbelangrijke rol". */
  #adjective(at: number, clause: Clause): Found {
    const words = this.#words;
    const positive = words.lemma(at).slice(2);
    if (!ADJECTIVES.has(positive) || words.gap(at) !== Gap.none) return undefined;
    let first = at - 1;
    while (DEGREES.has(words.word(first)) && words.gap(first) === Gap.none) first--;
    const word = words.word(first);
    const isDenied = word === 'niet' || word === 'nooit' || (word === 'geen' && UNDERSTATED.has(positive));
    if (!isDenied || !this.#isNegator(first) || words.word(at + 1) === 'maar' || this.#isOrder(clause))
      return undefined;
    return found('adjective', first, at, positive);
  }

  /** "geen toegang tenzij u betaalt", "tenzij u niet …". */
  #unless(at: number, clause: Clause): Found {
    if (clause.opener !== at) return undefined;
    const host = this.#hostOf(at);
    const first = host ? this.#denial(host, at, -1) : -1;
    if (first >= 0) return found('unless', first, at);
    const behind = at === 0 ? this.#clauseOf[(clause.words.at(-1) as number) + 1] : undefined;
    const within = this.#denial(clause, at, 1);
    return found('unless', at, within < 0 && behind ? this.#denial(behind, at, 1) : within);
  }

  /** "niemand behalve de bewoners", "verboden, uitgezonderd plaatselijk verkeer". */
  #except(at: number, clause: Clause): Found {
    const words = this.#words;
    // "zijn niet uitgezonderd" is a participle.
    const isParticiple = words.word(at) === 'uitgezonderd' && words.gap(at) === Gap.none && clause.finite >= 0;
    const host = this.#hostOf(at);
    if (!host || isParticiple || words.word(at + 1) === 'ook') return undefined;
    const first = this.#denial(host, at, -1);
    // "verboden, behalve voor fietsers" is how a sign says it, and "niet toegelaten" the same.
    if (/^toege(?:laten|staan)$/u.test(words.word(first + 1))) return undefined;
    return RULES_OUT.has(words.word(first)) || at - first < FAR_EXCEPT ? undefined : found('except', first, at);
  }

  /** The clause that what starts at a word belongs to: the statement before it, or a complement of one. */
  #hostOf(at: number): Clause | undefined {
    const words = this.#words;
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      if (words.gap(before + 1) === Gap.stop) return undefined;
      const clause = this.#clauseOf[before] as Clause;
      if (clause.kind === 'main' || COMPLEMENTS.has(words.word(clause.opener))) return clause;
    }
    return undefined;
  }

  /** "niet deelnemen zonder inschrijving", "zonder afspraak … niet", "niet … zonder te betalen". */
  #without(at: number, own: Clause): Found {
    const words = this.#words;
    const isInfinitive = own.kind === 'infinitive' && own.opener === at;
    const isPerson = !isInfinitive && words.is(at + 1, Is.pronoun);
    if (WITHOUT_IDIOMS.has(words.word(at + 1)) || (isPerson && !words.is(at + 1, Is.determiner))) return undefined;
    const ban = this.#banBefore(at);
    if (ban >= 0) return found('without', ban, at);
    const opens = at === 0 || words.gap(at) === Gap.stop;
    const place = opens ? this.#clauseOf[(own.words.at(-1) as number) + 1] : this.#hostOf(at);
    const host = isInfinitive ? place : own;
    if (!host || !this.#isStatement(host) || this.#isPromise(at)) return undefined;
    const first = opens ? -1 : this.#denial(host, at, -1);
    if (first >= 0) {
      const isHard = this.#isHard(first, at, host) && this.#isBlocked(at, first, host, isInfinitive);
      return isHard ? found('without', first, at) : undefined;
    }
    const isClose = host.words[0] === at || words.is(at - 1, Is.finite) || words.tag(at - 1) === Tag['PRON.nom'];
    const isFree = !isPerson && (opens || (!isInfinitive && isClose));
    const second = isFree ? this.#denial(host, at, 1) : -1;
    return second - at < FAR_WITHOUT || this.#isAside(at, second) ? undefined : found('without', at, second);
  }

  /** "niet toegestaan om zonder inschrijving deel te nemen": the denial; -1 where none stands before "om". */
  #banBefore(without: number): number {
    const words = this.#words;
    let at = without - 1;
    while (at > without - NEAR / 2 && words.word(at) !== 'om' && words.gap(at) === Gap.none) at--;
    const isAllowed = words.word(at) === 'om' && /^toege(?:staan|laten)$/u.test(words.word(at - 1));
    return isAllowed && words.word(at - 2) === 'niet' ? at - 2 : -1;
  }

  /** "nergens een plek waar u kunt keren zonder …": it belongs to the clause within. */
  #isOfRelative({ kind, parent }: Clause): boolean {
    return kind === 'infinitive' && parent?.kind === 'relative' && this.#words.word(parent.opener) !== 'dat';
  }

  /** Whether "niet" and "zonder" are far from each other, or say what is allowed; never across brackets. */
  #isHard(first: number, without: number, host: Clause): boolean {
    // "mag niet zonder vergunning" is as short as can be.
    const isForbidden = without > first + 1 && this.#isForbidden(first, host);
    return (without - first >= FAR_WITHOUT || isForbidden) && !this.#isAside(first, without);
  }

  /** "mag niet starten zonder te betalen": who reads it has to work out what is allowed; "niemand" is clear at once. */
  #isForbidden(denial: number, { finite }: Clause): boolean {
    const words = this.#words;
    return /^(?:niet|geen)$/u.test(words.word(denial)) && /^(?:mogen|kunnen)$/u.test(words.lemma(finite));
  }

  /** "zonder uw toestemming": a promise, which "alleen" would weaken. */
  #isPromise(without: number): boolean {
    const [next, second] = [this.#words.word(without + 1), this.#words.word(without + 2)];
    if (next === 'dat') return /^(?:u|je|jij)$/u.test(second) && this.#words.word(without + 4) === 'weet';
    return /^(?:uw|je|jouw)$/u.test(next) && /^(?:toestemming|toelating|akkoord|medeweten|handtekening)$/u.test(second);
  }

  /** Whether brackets or a stop stand between two words. */
  #isAside(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) {
      const gap = this.#words.gap(at);
      if (gap === Gap.stop || gap === Gap.open || gap === Gap.close) return true;
    }
    return false;
  }

  /** Whether a denial holds for what stands behind "zonder", and not for something without it ("kinderen zonder auto"). */
  #isBlocked(at: number, first: number, host: Clause, isInfinitive: boolean): boolean {
    const words = this.#words;
    const hasBetween = (test: (one: number) => boolean) => this.#near(host, at, -1, at - first - 1, test) >= 0;
    if (JOINS.has(words.word(at - 1)) || hasBetween((one) => words.word(one) === 'nodig')) return false;
    if (isInfinitive || words.gap(at) !== Gap.none) return isInfinitive && host.finite >= 0;
    const isOther = (one: number) => !words.is(one, IN_PHRASE) && !/^(?:in|naar|tot)$/u.test(words.word(one));
    const isPhrase = words.word(first) === 'geen' && !hasBetween(isOther);
    if (isPhrase || host.finite < 0) return isPhrase;
    // "kan niet zonder" needs something; with an infinitive it can't do something.
    const isNeed = first === at - 1 && words.lemma(host.finite) === 'kunnen';
    if (isNeed) return this.#near(host, at, 1, REACH, (one) => words.is(one, Is.infinitive)) >= 0;
    const isPermission = [at + 1, at + 2].some((one) => PERMISSIONS.has(words.word(one)));
    return isPermission || !words.is(at - 1, Is.noun) || this.#isFreeNoun(at - 1, words.lemma(host.finite));
  }

  /** A noun with no preposition before it, or one of place: "mag niet op het terrein zonder helm". */
  #isFreeNoun(noun: number, verb: string): boolean {
    const words = this.#words;
    let at = noun;
    while (at > 0 && words.is(at, IN_PHRASE)) at--;
    if (words.tag(at) !== Tag.VZ) return true;
    return ABOUT_PLACE.has(words.word(at)) && (verb === 'mogen' || verb === 'kunnen');
  }

  /** Whether a clause states what may or can be: no order, condition or purpose, and nobody who did not come or need not. */
  #isStatement(clause: Clause): boolean {
    const words = this.#words;
    const { kind, opener, finite, words: own } = clause;
    const start = own[0] as number;
    const mayState = kind === 'main' ? words.word(start) !== 'wie' : COMPLEMENTS.has(words.word(opener));
    if (!mayState || this.#isOrder(clause)) return false;
    const isCondition = start === finite && (start === 0 || words.gap(start) === Gap.stop);
    if (isCondition || (finite >= 0 && words.is(finite, Is.past))) return false;
    return !/^(?:hoeven|moeten|komen|verschijnen|opdagen)$/u.test(finite < 0 ? '' : words.lemma(finite));
  }

  /** "Zwem nooit zonder redder". */
  #isOrder({ kind, words: own, finite }: Clause): boolean {
    const words = this.#words;
    const start = own[words.tag(own[0] as number) === Tag.NEVEN ? 1 : 0] as number;
    if (kind !== 'main' || words.word(start) === 'gelieve') return kind === 'main';
    if (start !== finite || words.tag(start) !== Tag['V.ev'] || MODALS.has(words.lemma(start))) return false;
    return !words.is(start + 1, Is.pronoun);
  }

  /** "niet bewezen dat u geen auto hebt", "niet uitgesloten dat het regent". */
  #claim(lemma: string, clause: Clause): Found {
    const words = this.#words;
    const last = clause.words.at(-1) as number;
    const told = this.grammar.clauses.find(({ opener, parent }) => {
      return words.word(opener) === 'dat' && (parent === clause || opener === last + 1) && opener > clause.finite;
    });
    const first = clause.words.find((at) => words.word(at) === 'niet' && this.#isNegator(at)) ?? -1;
    if (!told || first < 0 || first > told.opener) return undefined;
    if (lemma === 'uitsluiten') return found('open', first, told.opener);
    const isDenial = (at: number) =>
      /^(?:niet|geen)$/u.test(words.word(at)) && this.#isNegator(at) && !this.#isInPhrase(at);
    return found('claim', first, told.words.find(isDenial) ?? -1);
  }

  /** "niet nalaten", "is niet verboden", "verboden om geen helm te dragen". */
  #verb(at: number, lemma: string, clause: Clause): Found {
    const positive = VERBS.get(lemma);
    if (positive !== undefined && this.#isDenied(at, lemma, clause)) {
      const isDenial = (one: number) => this.#isNegator(one) && !this.#isApart(one, at) && !this.#isInPhrase(one);
      const before = found('verb', this.#near(clause, at, -1, NEAR, isDenial), at, positive);
      const one = before ?? found('verb', at, this.#near(clause, at, 1, NEAR, isDenial), positive);
      if (one) return one;
    }
    const next = this.#clauseOf[at + 1];
    if (!AVOIDING.has(lemma) || next?.opener !== at + 1 || next.kind !== 'infinitive') return undefined;
    return found('verb', at, this.#denial(next, at, 1));
  }

  /** "niet correct gesorteerd afval": the denial is of one word before a noun. */
  #isInPhrase(denial: number): boolean {
    const words = this.#words;
    if (words.word(denial) === 'niet' && words.is(denial - 1, Is.determiner) && words.gap(denial) === Gap.none)
      return true;
    let at = denial + 1;
    while (words.tag(at) === Tag.BW || words.is(at, Is.adjective)) at++;
    const isAttribute = words.tag(at) === Tag['V.vd.attr'] || words.is(at, Is.participle);
    return isAttribute && words.gap(at + 1) === Gap.none && words.is(at + 1, Is.noun);
  }

  /** Whether a verb is a negation here: not who left children, what is forbidden ground, or who was unable to come. */
  #isDenied(at: number, lemma: string, clause: Clause): boolean {
    const words = this.#words;
    if (lemma === 'nalaten') return this.#near(clause, at, 1, NEAR, (one) => words.isTe(one)) >= 0;
    return !words.is(at, Is.participle) || (lemma !== 'verhinderen' && !words.is(at + 1, Is.noun));
  }

  /** Whether a mark, a joining word or the start of another clause stands between two words. */
  #isApart(one: number, other: number): boolean {
    const words = this.#words;
    for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++) {
      if (words.gap(at) !== Gap.none || APART.has(words.tag(at)) || JOINS.has(words.word(at))) return true;
      // "geen euro die we niet hebben": the second says which one.
      if (RELATIVES.has(words.word(at))) return true;
      if (this.#clauseOf[at] !== this.#clauseOf[one]) return true;
    }
    return false;
  }
}
