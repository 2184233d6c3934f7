import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import { formsOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** Two negations that cancel or block each other. */
export interface DoubleNegation {
  /** `adjective`: "niet onvolledig"; `without`, `unless`, `except`: "niet … zonder", "tenzij", "behalve"; `verb`: "niet nalaten"; `pair`: "nooit … niet". */
  readonly kind: 'adjective' | 'without' | 'unless' | 'except' | 'verb' | 'pair';
  /** The words of both negations. */
  readonly first: number;
  readonly second: number;
  /** What the second says without its negation: "volledig". */
  readonly positive?: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATORS = list('niet geen nooit nimmer niemand niets nergens geenszins evenmin nauwelijks zelden');
/** Words that forbid or rule out as "niet" does, before "tenzij", "behalve" and "zonder". */
const RULES_OUT = list('verboden onmogelijk ongeldig');
/** Adjectives that take "on-", where "niet on-" says no more than they do. Participles with "on-" stand here too. */
const ADJECTIVES = list(
  'aantrekkelijk aanvaardbaar aanzienlijk aardig beantwoord bedreigd beduidend begrijpelijk behoorlijk bekend bekwaam belangrijk beleefd bemiddeld beperkt bereikbaar beschikbaar bespreekbaar betaalbaar betrouwbaar betwist bevoegd bewoonbaar bruikbaar deskundig denkbaar doenlijk draaglijk duidelijk eerlijk gebruikelijk gegrond geldig geloofwaardig geoorloofd gepast geschikt gevaarlijk gewenst gewoon gezond gunstig haalbaar handig herkenbaar herroepelijk interessant juist kundig leesbaar logisch merkbaar mogelijk nauwkeurig nuttig omkeerbaar omstreden ontvankelijk opgelost opgemerkt oplosbaar overkomelijk overzichtelijk prettig realistisch rechtmatig rechtvaardig redelijk regelmatig schadelijk schuldig tevreden terecht toegankelijk toelaatbaar uitvoerbaar veilig verantwoord verdienstelijk verenigbaar vermijdelijk verstandig vertrouwd verwacht volledig voordelig voorzichtig vriendelijk waarschijnlijk wettelijk wettig wenselijk zeker zichtbaar zorgvuldig',
);
/** Those that behind "geen" praise or play down; "geen onnodige kosten" only warns. */
const UNDERSTATED = list(
  'aantrekkelijk aanzienlijk aardig beduidend begrijpelijk bekend belangrijk gebruikelijk gevaarlijk gewoon gunstig haalbaar interessant logisch mogelijk nuttig overkomelijk prettig redelijk schuldig terecht verdienstelijk verstandig',
);
/** Adverbs between "niet" and an adjective. */
const DEGREES = list(
  'zo erg echt helemaal geheel volledig bepaald direct meteen meer langer altijd heel zeer noodzakelijk',
);
/** Verbs that are negations, with what to say when they are denied. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['nalaten', 'doen'],
  ['ontbreken', 'erbij zijn'],
  ['verbieden', 'mogen'],
  ['weigeren', 'aanvaarden'],
  ['beletten', 'kunnen'],
  ['verhinderen', 'kunnen'],
]);
/** Verbs behind which "te" with "niet" says the opposite of what it seems: "vermijd om niet te …". */
const AVOIDING = list('verbieden weigeren beletten verhinderen vermijden voorkomen nalaten');
const MODALS = list('kunnen mogen moeten willen zullen zijn hebben');
/** Behind "niet zonder": fixed expressions. */
const WITHOUT_IDIOMS = list(
  'meer slag pardon twijfel probleem problemen zorgen moeite reden dollen gevolgen risico gevaar',
);
const ABOUT_PLACE = list('op in naar tot binnen');
const JOINS = list('of en noch maar ook wel dan');
const COMPLEMENTS = list('dat omdat aangezien zodat waardoor doordat');

/** How far two negations can be from each other, in words. */
const REACH = 25;
const VERB_REACH = 10;
const PAIR_REACH = 8;
/** What stands between two negations that say something of two things. */
const APART: ReadonlySet<number> = new Set([Tag.NEVEN, Tag.ONDER, Tag['PRON.betr'], Tag['PRON.vraag']]);
/** What stands in a phrase with a noun. */
const IN_PHRASE = Is.noun | Is.determiner | Is.adjective;

const NEGATOR_FORMS = formsOf([...NEGATORS, ...RULES_OUT].join(' '));
const OTHER_FORMS = formsOf(
  'zonder tenzij behalve uitgezonderd nalaat nalaten naliet nagelaten laat laten liet ontbreek ontbreekt ontbreken ontbrak verbied verbiedt verbieden verbood weiger weigert weigeren weigerde geweigerd belet beletten verhinder verhindert verhinderen verhinderd vermijd vermijdt vermijden voorkom voorkomt voorkomen',
);

/** Whether a sentence of the block that was read has two words that can be negations: cheaper than its grammar. */
export function mayNegateTwice({ tokenFrom, tokenTo }: Sentence, { tokens, block }: Analysis): boolean {
  let count = 0;
  for (let token = tokenFrom; token < tokenTo; token++) {
    const hash = tokens.hash[token] as number;
    const start = tokens.start[token] as number;
    if (NEGATOR_FORMS.has(hash) || OTHER_FORMS.has(hash) || /^on\p{L}{3}/iu.test(block.text.slice(start, start + 5)))
      count++;
  }
  return count > 1;
}

/** The double negations of a statement, in order; they do not overlap. */
export function doubleNegationsOf(grammar: Grammar): DoubleNegation[] {
  const found = new NegationReader(grammar).read().sort((a, b) => a.first - b.first);
  let end = -1;
  return found.filter(({ first, second }) => {
    if (first <= end) return false;
    end = second;
    return true;
  });
}

class NegationReader {
  readonly #words: Words;
  /** The clause of each word. */
  readonly #clauseOf: Clause[] = [];
  readonly #negators = new Map<Clause, readonly number[]>();

  constructor(private readonly grammar: Grammar) {
    this.#words = grammar.words;
    for (const clause of this.grammar.clauses) {
      for (const at of clause.words) this.#clauseOf[at] = clause;
      this.#negators.set(
        clause,
        clause.words.filter((at) => this.#isNegator(at)),
      );
    }
  }

  read(): DoubleNegation[] {
    const found: DoubleNegation[] = [];
    for (let at = 0; at < this.#words.count; at++) {
      const one = this.#atWord(at);
      if (one) found.push(one);
    }
    for (const { main, lemma, clause } of this.grammar.verbGroups) {
      const one = this.#verb(main, lemma, clause);
      if (one) found.push(one);
    }
    return [...found, ...this.grammar.clauses.flatMap((clause) => this.#pairs(clause))];
  }

  #atWord(at: number): DoubleNegation | undefined {
    const words = this.#words;
    const word = words.word(at);
    if (word === 'zonder') return this.#without(at);
    if (word === 'tenzij') return this.#unless(at);
    if (word === 'behalve' || word === 'uitgezonderd') return this.#except(at);
    if (words.is(at, Is.participle)) return this.#verb(at, words.lemma(at), this.#clauseOf[at] as Clause);
    return word.startsWith('on') ? this.#adjective(at) : undefined;
  }

  /** A negation that is no part of an expression: "niet alleen", "al dan niet", "niets anders dan". */
  #isNegator(at: number): boolean {
    const words = this.#words;
    const word = words.word(at);
    if (!NEGATORS.has(word) || (word === 'niets' && /^(?:voor|niet)$/u.test(words.word(at - 1)))) return false;
    const next = words.word(at + 1);
    if (next === 'dan' || words.word(at + 2) === 'dan' || next === 'of' || words.word(at - 1) === 'of') return false;
    if (word === 'geen') return !/^(?:probleem|zorgen|twijfel)$/u.test(next);
    if (word !== 'niet') return true;
    return !/^(?:alleen|enkel|slechts|eens|zomaar)$/u.test(next) && words.word(at - 1) !== 'dan';
  }

  #negatorsOf(clause: Clause | undefined): readonly number[] {
    return (clause && this.#negators.get(clause)) ?? [];
  }

  /** "niet onvolledig", "geen onbelangrijke rol". */
  #adjective(at: number): DoubleNegation | undefined {
    const words = this.#words;
    const positive = words.lemma(at).slice(2);
    if (!ADJECTIVES.has(positive) || words.gap(at) !== Gap.none) return undefined;
    let first = at - 1;
    while (DEGREES.has(words.word(first)) && words.gap(first) === Gap.none) first--;
    const word = words.word(first);
    const isDenied = word === 'niet' || word === 'nooit' || (word === 'geen' && UNDERSTATED.has(positive));
    if (!isDenied || !this.#isNegator(first) || words.word(at + 1) === 'maar') return undefined;
    if (this.#isImperative(this.#clauseOf[at] as Clause)) return undefined;
    return { kind: 'adjective', first, second: at, positive };
  }

  /** "geen toegang tenzij u betaalt", "tenzij u niet …". */
  #unless(at: number): DoubleNegation | undefined {
    const clause = this.#clauseOf[at] as Clause;
    if (clause.opener !== at) return undefined;
    const first = this.#deniedBefore(at);
    if (first >= 0) return { kind: 'unless', first, second: at };
    const behind = at === 0 ? this.#clauseOf[(clause.words.at(-1) as number) + 1] : undefined;
    const second = [clause, behind].flatMap((one) => this.#negatorsOf(one)).find((one) => one > at);
    return second === undefined ? undefined : { kind: 'unless', first: at, second };
  }

  /** "niemand behalve de bewoners", "verboden, uitgezonderd plaatselijk verkeer". */
  #except(at: number): DoubleNegation | undefined {
    const words = this.#words;
    if (words.word(at + 1) === 'ook') return undefined;
    // "zijn niet uitgezonderd" is a participle.
    if (words.word(at) === 'uitgezonderd' && words.gap(at) === Gap.none && this.#clauseOf[at]?.finite !== -1)
      return undefined;
    const first = this.#deniedBefore(at);
    return first < 0 ? undefined : { kind: 'except', first, second: at };
  }

  /** The last denial of the clause that an exception belongs to; -1 for none. */
  #deniedBefore(at: number): number {
    const host = this.#hostOf(at);
    if (!host) return -1;
    const first = this.#lastDenial(host, at);
    return first < 0 || this.#has('maar', first, at) ? -1 : first;
  }

  /** The clause that what starts at a word belongs to: the statement before it, or a complement of one. */
  #hostOf(at: number): Clause | undefined {
    const words = this.#words;
    if (words.gap(at) === Gap.stop) return undefined;
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const clause = this.#clauseOf[before] as Clause;
      if (clause.kind === 'main' || COMPLEMENTS.has(words.word(clause.opener))) return clause;
      if (words.gap(before) === Gap.stop) return undefined;
    }
    return undefined;
  }

  #lastDenial(clause: Clause, at: number): number {
    const words = this.#words;
    const denied = clause.words.findLast((one) => {
      return one < at && (RULES_OUT.has(words.word(one)) || this.#isNegator(one));
    });
    return denied === undefined || at - denied > REACH ? -1 : denied;
  }

  #has(word: string, from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (this.#words.word(at) === word) return true;
    return false;
  }

  /** "niet deelnemen zonder inschrijving", "zonder afspraak … niet", "niet … zonder te betalen". */
  #without(at: number): DoubleNegation | undefined {
    const words = this.#words;
    const own = this.#clauseOf[at] as Clause;
    const isInfinitive = own.kind === 'infinitive' && own.opener === at;
    if (WITHOUT_IDIOMS.has(words.word(at + 1)) || (!isInfinitive && words.is(at + 1, Is.pronoun))) return undefined;
    const opens = at === 0 || words.gap(at) === Gap.stop;
    if (opens && isInfinitive) return this.#deniedBehind(at, this.#clauseOf[(own.words.at(-1) as number) + 1]);
    const host = isInfinitive ? this.#hostOf(at) : own;
    if (!host) return undefined;
    const first = this.#lastDenial(host, at);
    if (first >= 0)
      return this.#isBlocked(at, first, host, isInfinitive) ? { kind: 'without', first, second: at } : undefined;
    const isFree =
      opens || host.words[0] === at || words.is(at - 1, Is.finite) || words.tag(at - 1) === Tag['PRON.nom'];
    return isFree && !isInfinitive ? this.#deniedBehind(at, host) : undefined;
  }

  /** "Zonder afspraak kunt u niet …": first what is missing, then the denial. */
  #deniedBehind(at: number, host: Clause | undefined): DoubleNegation | undefined {
    if (!host || !this.#isStatement(host)) return undefined;
    const second = host.words.find((one) => one > at && (RULES_OUT.has(this.#words.word(one)) || this.#isNegator(one)));
    if (second === undefined || second - at > REACH || this.#has('maar', at, second)) return undefined;
    return { kind: 'without', first: at, second };
  }

  /** Whether a denial holds for what stands behind "zonder", and not for something without it ("kinderen zonder auto"). */
  #isBlocked(at: number, first: number, host: Clause, isInfinitive: boolean): boolean {
    const words = this.#words;
    if (!this.#isStatement(host) || JOINS.has(words.word(at - 1)) || this.#has('maar', first, at)) return false;
    if (isInfinitive) return host.finite >= 0;
    if (words.gap(at) !== Gap.none) return false;
    const between = host.words.filter((one) => one > first && one < at);
    const isPhrase = between.every((one) => words.is(one, IN_PHRASE) || words.tag(one) === Tag.VZ);
    if (words.word(first) === 'geen' && isPhrase) return true;
    if (host.finite < 0) return false;
    if (first === at - 1 && /^kun/u.test(words.lemma(host.finite)))
      return host.words.some((one) => words.is(one, Is.infinitive));
    return !words.is(at - 1, Is.noun) || this.#isFreeNoun(at - 1);
  }

  /** A noun with no preposition before it, or one of place: "op het terrein zonder helm", never "voor kinderen zonder auto". */
  #isFreeNoun(noun: number): boolean {
    const words = this.#words;
    let at = noun;
    while (at > 0 && words.is(at, IN_PHRASE)) at--;
    return words.tag(at) !== Tag.VZ || ABOUT_PLACE.has(words.word(at));
  }

  /** Whether a clause states what may or can be: no order, condition or purpose, and nobody who did not come or need not. */
  #isStatement(clause: Clause): boolean {
    const words = this.#words;
    const { kind, opener, finite, words: own } = clause;
    const start = own[0] as number;
    if (kind !== 'main' && !COMPLEMENTS.has(words.word(opener))) return false;
    if (this.#isImperative(clause) || words.word(start) === 'wie' || own.some((at) => words.word(at) === 'opdagen'))
      return false;
    if (finite < 0) return true;
    if (words.is(finite, Is.past)) return false;
    const isFirst = start === finite && (start === 0 || words.gap(start) === Gap.stop);
    return !isFirst && !/^(?:hoeven|moeten|komen|verschijnen)$/u.test(words.lemma(finite));
  }

  /** "Zwem nooit zonder redder". */
  #isImperative({ kind, words: own, finite }: Clause): boolean {
    const words = this.#words;
    const start = own.find((at) => words.tag(at) !== Tag.NEVEN);
    if (kind !== 'main' || start === undefined) return false;
    if (words.word(start) === 'gelieve') return true;
    if (start !== finite || words.tag(start) !== Tag['V.ev'] || MODALS.has(words.lemma(start))) return false;
    return !words.is(start + 1, Is.pronoun);
  }

  /** "niet nalaten", "is niet verboden", "verboden om geen helm te dragen". */
  #verb(at: number, lemma: string, clause: Clause): DoubleNegation | undefined {
    const words = this.#words;
    const positive = VERBS.get(lemma);
    const denial = this.#negatorsOf(clause).find((one) => Math.abs(one - at) <= VERB_REACH && !this.#isApart(one, at));
    if (positive && denial !== undefined && this.#isDenial(at, lemma, clause))
      return { kind: 'verb', first: Math.min(at, denial), second: Math.max(at, denial), positive };
    const next = this.#clauseOf[at + 1];
    if (!AVOIDING.has(lemma) || next?.opener !== at + 1 || next.kind !== 'infinitive') return undefined;
    const [second] = this.#negatorsOf(next);
    return second === undefined ? undefined : { kind: 'verb', first: at, second };
  }

  /** Whether a verb is a negation here: not who left children, what is forbidden ground, or who was unable to come. */
  #isDenial(at: number, lemma: string, clause: Clause): boolean {
    const words = this.#words;
    if (lemma === 'nalaten') return clause.words.some((one) => one > at && words.isTe(one));
    return !words.is(at, Is.participle) || (lemma !== 'verhinderen' && !words.is(at + 1, Is.noun));
  }

  /** Whether a mark or a joining word stands between two words. */
  #isApart(one: number, other: number): boolean {
    const words = this.#words;
    for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at++) {
      if (words.gap(at) !== Gap.none || APART.has(words.tag(at)) || JOINS.has(words.word(at))) return true;
    }
    return false;
  }

  /** "nooit … niet", within one clause and without a mark between them. */
  #pairs(clause: Clause): DoubleNegation[] {
    const negators = this.#negatorsOf(clause);
    if (clause.finite < 0) return [];
    return negators.flatMap((second, index) => {
      const first = negators[index - 1];
      if (first === undefined || second - first > PAIR_REACH || this.#isApart(first, second)) return [];
      if (clause.words.indexOf(second) - clause.words.indexOf(first) !== second - first) return [];
      return [{ kind: 'pair' as const, first, second }];
    });
  }
}
