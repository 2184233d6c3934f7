import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** How a clause begins: as a sentence, with a subordinator, with a relative or question word, or with "om … te". */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive';

/** A clause: its own words, without those of clauses within it. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens it; -1 for a main clause. */
  readonly opener: number;
  /** In order. */
  readonly words: number[];
  /** Its finite verb; -1 where it has none. */
  finite: number;
  /** The clause that it stands in. */
  readonly parent: Clause | undefined;
}

interface OpenClause extends Clause {
  /** Place in `words` of the last coordinator or comma behind the finite verb; -1 for none. */
  joint: number;
  readonly parent: OpenClause | undefined;
}

const QUESTION_WORDS = new Set(
  'hoe waarom wanneer waar alwaar waarin waarop waarmee waarvan waardoor waarbij waarvoor waarna waaraan waaruit waarover waartoe waarnaar wie wat welke welk hoeveel'.split(
    ' ',
  ),
);
/** Conjunctions of official texts that the tagger takes for adverbs or nouns. */
const FORMAL_OPENERS = new Set('ingeval naarmate voorzover aangezien'.split(' '));
/** Words that open a clause with "te" and an infinitive. */
const INFINITIVE_OPENERS = new Set('om zonder door na alvorens teneinde'.split(' '));
const AUXILIARIES = new Set('worden zijn hebben kunnen moeten mogen willen zullen gaan komen laten blijven'.split(' '));
const MODALS = new Set(
  'kan kunt kunnen moet moeten mag mogen wil wilt willen zal zult zullen zou zouden kon konden moest moesten mocht mochten'.split(
    ' ',
  ),
);
/** Verbs behind which "te" with an infinitive follows. */
const WAITING = new Set(
  'dienen hoeven gelieven vergeten vragen verzoeken proberen trachten wensen weigeren'.split(' '),
);
const TO_BE = /^(?:zijn|worden|hebben)$/u;
/** How far "te" can be from its "om", in words. */
const OM_REACH = 25;

/** Divides a sentence into clauses, in the order in which they begin. Linear in the number of words. */
export function clausesOf(words: Words): Clause[] {
  return new ClauseReader(words).read();
}

class ClauseReader {
  readonly #clauses: OpenClause[] = [];
  readonly #open: OpenClause[] = [];

  constructor(private readonly words: Words) {}

  read(): Clause[] {
    const { words } = this;
    this.#push('main', -1);
    for (let at = 0; at < words.count; at++) {
      this.#atGap(at);
      const opens = this.#opens(at);
      if (opens) this.#push(opens, at);
      else if (words.is(at, Is.finite) || this.#isSecondVerb(at)) this.#finite(at);
      else if (words.tag(at) === Tag.NEVEN && this.#current.finite >= 0)
        this.#current.joint = this.#current.words.length;
      this.#current.words.push(at);
    }
    for (const clause of this.#clauses) {
      this.#findFinite(clause);
      this.#takeBack(clause);
    }
    return this.#clauses.filter((clause) => clause.words.length > 0);
  }

  /** "heeft dat al doorgegeven": without a finite verb, "dat" and "die" open no clause. */
  #takeBack({ kind, opener, finite, words: own, parent }: OpenClause): void {
    if (!parent || finite >= 0 || kind === 'main' || kind === 'infinitive') return;
    const { words } = this;
    if (words.word(opener) !== 'dat' && words.word(opener) !== 'die') return;
    words.retag(opener, Tag['PRON.aanw']);
    parent.words.push(...own);
    parent.words.sort((a, b) => a - b);
    own.length = 0;
  }

  /** A subordinate clause has a finite verb: where none was seen, its plural was taken for an infinitive. */
  #findFinite(clause: OpenClause): void {
    if (clause.finite >= 0 || clause.kind === 'infinitive') return;
    if (clause.kind === 'main') return this.#findBehindComma(clause);
    const { words } = this;
    const plural = clause.words.filter(
      (at) => words.tag(at) === Tag['V.inf'] && words.mayBe(at, Tag['V.mv']) && !words.isTe(at - 1),
    );
    const finite = plural.find((at) => AUXILIARIES.has(words.word(at))) ?? plural.at(-1);
    if (finite === undefined) return;
    words.retag(finite, Tag['V.mv']);
    clause.finite = finite;
  }

  /** "Jongeren die …, dienen een aanvraag in te dienen": a plural right behind the clause within. */
  #findBehindComma(clause: OpenClause): void {
    const { words } = this;
    const finite = clause.words.find((at, index) => {
      const isPlural = words.tag(at) === Tag['V.inf'] && words.mayBe(at, Tag['V.mv']);
      return isPlural && index > 0 && words.gap(at) === Gap.comma && index < clause.words.length - 1;
    });
    if (finite === undefined) return;
    words.retag(finite, Tag['V.mv']);
    clause.finite = finite;
  }

  get #current(): OpenClause {
    return this.#open.at(-1) as OpenClause;
  }

  #push(kind: ClauseKind, opener: number): void {
    const clause: OpenClause = { kind, opener, words: [], finite: -1, joint: -1, parent: this.#open.at(-1) };
    this.#clauses.push(clause);
    this.#open.push(clause);
  }

  /** A stop ends everything that is open; a comma a clause whose verb has been read. */
  #atGap(at: number): void {
    const gap = this.words.gap(at);
    if (gap === Gap.stop) {
      this.#open.length = 0;
      this.#push('main', -1);
    } else if (gap === Gap.comma || gap === Gap.close || gap === Gap.other) {
      while (this.#open.length > 1 && this.#isComplete(this.#current)) this.#open.pop();
      if (this.#current.finite >= 0) this.#current.joint = this.#current.words.length;
    }
  }

  #isComplete({ kind, finite, words }: OpenClause): boolean {
    if (kind === 'infinitive') return words.some((at) => this.words.isTe(at - 1));
    return finite >= 0;
  }

  #opens(at: number): ClauseKind | undefined {
    const { words } = this;
    const tag = words.tag(at);
    if (this.#opensFormally(at)) return 'subordinate';
    // Nothing else opens a clause, and most words are one of these.
    if (words.is(at, Is.noun | Is.verb | Is.adjective)) return undefined;
    const word = words.word(at);
    if (tag === Tag['PRON.betr']) return 'relative';
    if (tag === Tag.ONDER && INFINITIVE_OPENERS.has(word) && this.#hasTe(at)) return 'infinitive';
    if (tag === Tag.ONDER && word !== 'dan' && word !== 'dan wel')
      return this.#isComparison(at) ? undefined : 'subordinate';
    if (INFINITIVE_OPENERS.has(word) && this.#hasTe(at)) return this.#isParticle(at) ? undefined : 'infinitive';
    if (word === 'tot' && this.#hasItsVerbs() && this.#hasFiniteAtEnd(at)) return 'subordinate';
    // "de concessie waarin uw vader rust": behind a noun it opens a clause in any clause.
    const behindNoun = /^waar\p{L}/u.test(word) && words.is(at - 1, Is.noun);
    const inside = at > 0 && (this.#current.finite >= 0 || words.gap(at) === Gap.comma || behindNoun);
    return inside && QUESTION_WORDS.has(word) && tag !== Tag['PRON.onbep'] ? 'relative' : undefined;
  }

  /** Whether the clause has its verbs: "kan niet tot verkoop" still waits for "worden overgegaan". */
  #hasItsVerbs(): boolean {
    const { words } = this;
    const { finite, words: own } = this.#current;
    return finite >= 0 && (!MODALS.has(words.word(finite)) || own.some((one) => words.is(one, Is.infinitive)));
  }

  /** "ingeval u verhuist", "tot zover het budget reikt". */
  #opensFormally(at: number): boolean {
    const { words } = this;
    const word = words.word(at);
    const isOpener =
      FORMAL_OPENERS.has(word) ||
      (word === 'of' && words.word(at - 1) === 'ongeacht') ||
      (/^zover(?:re)?$/u.test(word) && /^(?:voor|in|tot)$/u.test(words.word(at - 1)));
    // "ingeval van brand": no clause.
    if (words.word(at + 1) === 'van') return false;
    return isOpener && words.tag(at) !== Tag.ONDER && this.#hasFiniteAtEnd(at);
  }

  /** "dient uw adres door te geven", "om de lijst na te kijken": the first part of the verb that the clause waits for. */
  #isParticle(at: number): boolean {
    const { words } = this;
    const { kind, finite, words: own } = this.#current;
    const waits = kind === 'infinitive' || (finite >= 0 && WAITING.has(words.lemma(finite)));
    if (!waits || !words.isTe(at + 1) || own.some((one) => words.is(one, Is.infinitive))) return false;
    return words.morphology.joined(words.word(at), words.word(at + 2)) !== undefined;
  }

  /** "als vereniging", "zoals een hond": without a verb behind it before the next comma, it opens no clause. */
  #isComparison(at: number): boolean {
    const word = this.words.word(at);
    if (word !== 'als' && word !== 'zoals' && word !== 'of') return false;
    for (let next = at + 1; next < this.words.count; next++) {
      if (next > at + 1 && this.words.gap(next) !== Gap.none) return true;
      if (this.words.is(next, Is.finite)) return false;
      if (this.words.tag(next) === Tag.ONDER) return true;
    }
    return true;
  }

  /** "tot de put gedempt wordt": nothing but a clause with its verb at the end can follow. */
  #hasFiniteAtEnd(at: number): boolean {
    const { words } = this;
    for (let next = at + 1; next < words.count && words.gap(next) === Gap.none; next++) {
      const tag = words.tag(next);
      if (tag === Tag.NEVEN || tag === Tag.ONDER || tag === Tag['PRON.betr']) return false;
      if (words.is(next, Is.finite) || (tag === Tag['V.inf'] && AUXILIARIES.has(words.word(next))))
        return next > at + 1;
    }
    return false;
  }

  #hasTe(at: number): boolean {
    const { words } = this;
    const end = Math.min(words.count, at + OM_REACH);
    if (words.word(at) === 'om' && this.#isHour(at + 1)) return false;
    for (let next = at + 1; next < end; next++) {
      // "toe te lichten": behind "te", what can be an infinitive is one.
      const isMisread = words.word(next) === 'te' && words.tag(next + 1) === Tag['N.mv'];
      if (isMisread && words.mayBe(next + 1, Tag['V.inf'])) words.retag(next + 1, Tag['V.inf']);
      // "door onbekenden te zijn gestolen" names who did it.
      if (words.isTe(next)) return words.word(at) === 'om' || !TO_BE.test(words.word(next + 1));
      if (words.word(next) === 'om' || words.gap(next) === Gap.stop || words.is(next, Is.finite)) return false;
    }
    return false;
  }

  /** "om 11 uur", "om 9u30", "om half tien": when, and not why. */
  #isHour(at: number): boolean {
    const { words } = this;
    if (/^(?:half|kwart|middernacht|\d{1,2}(?:u\d{0,2}|[.:]\d\d))$/u.test(words.word(at))) return true;
    return (words.tag(at) === Tag.TW || /^\d/u.test(words.word(at))) && words.word(at + 1) === 'uur';
  }

  /** A finite verb belongs to the innermost clause that still waits for one; else it begins a clause of its own. */
  #finite(at: number): void {
    if (this.#isInfinitive(at)) {
      this.words.retag(at, Tag['V.inf']);
      return;
    }
    const waiting = this.#open.findLastIndex((clause) => clause.finite < 0 && clause.kind !== 'infinitive');
    const isNear = waiting >= 0 && this.#open.slice(waiting + 1).every((clause) => this.#isComplete(clause));
    if (isNear) {
      this.#open.length = waiting + 1;
      this.#current.finite = at;
      return;
    }
    while (this.#open.length > 1 && this.#current.kind === 'infinitive') this.#open.pop();
    this.#beginCoordinated();
    this.#current.finite = at;
  }

  /** "zijn begonnen en duren tot oktober": behind "en" a plural that was taken for an infinitive. */
  #isSecondVerb(at: number): boolean {
    const { words } = this;
    const { finite, words: own } = this.#current;
    if (finite < 0 || words.tag(at) !== Tag['V.inf'] || words.tag(at - 1) !== Tag.NEVEN) return false;
    if (!words.mayBe(at, Tag['V.mv']) || !own.some((one) => words.is(one, Is.participle))) return false;
    if (!/^(?:zijn|hebben|worden)$/u.test(words.lemma(finite)) || own.some((one) => words.is(one, Is.infinitive)))
      return false;
    words.retag(at, Tag['V.mv']);
    return true;
  }

  /** "kan door scholen en verenigingen worden gehuurd": behind a modal that has no infinitive yet, a plural is one. */
  #isInfinitive(at: number): boolean {
    const { words } = this;
    const { finite, words: own, kind } = this.#current;
    if (finite < 0 || kind !== 'main' || words.tag(at) !== Tag['V.mv'] || !words.mayBe(at, Tag['V.inf'])) return false;
    if (!MODALS.has(words.word(finite)) || words.gap(at) !== Gap.none) return false;
    return !own.some((one) => one > finite && words.is(one, Is.infinitive));
  }

  /** "… en stuurt het terug": what stands behind the last joint goes over to the new clause. */
  #beginCoordinated(): void {
    const before = this.#current;
    const from = before.joint >= 0 ? before.joint : before.words.length;
    const moved = before.words.splice(from);
    this.#open.pop();
    this.#push(before.kind === 'infinitive' ? 'main' : before.kind, -1);
    this.#current.words.push(...moved);
  }
}
