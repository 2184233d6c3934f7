import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { beforeLastPhrase, endOfMiddle, nounBefore, startsNoun } from '../../language/constructions/middle-field.ts';
import { verbUse } from '../../language/constructions/verb-use.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/match.ts';
import type { Rewrite } from '../edit.ts';
import { attributiveOf, finiteForm, imperativeOf } from '../inflect/verbs.ts';
import { frameFits, NO_PASSIVE, participleFits, type Placing } from './verb-fits.ts';
import { type VerbHit, verbHit } from './verb-hit.ts';
import { readWording, type VerbWording } from './verb-wording.ts';
import { WordChanges } from './word-changes.ts';

/** How far a particle may stand from its verb, in words: further, a reader waits too long for it. */
const REACH = 12;
/** How far verbs may move to behind their object, in words. */
const MOVE_REACH = 7;
const MAY = new Set(['kunnen', 'mogen']);
/** Verbs that say what something is: what they say of it stands right behind them. */
const COPULAS = new Set(['zijn', 'worden', 'blijven']);

/** A hit of a verb, with the wording that takes its place. */
class VerbRewriter {
  readonly #changes: WordChanges;
  readonly #grammar: Grammar;
  readonly #words: Grammar['words'];
  readonly #placing: Placing;

  constructor(
    private readonly hit: Hit,
    grammar: Grammar,
    grammars: SentenceGrammars,
    private readonly original: VerbHit,
    private readonly wording: VerbWording,
  ) {
    this.#grammar = grammar;
    this.#words = grammar.words;
    this.#placing = { hit, words: grammar.words, grammars, original, wording };
    this.#changes = new WordChanges(grammar.words, hit.block.text);
  }

  rewrite(): Rewrite | undefined {
    if (!frameFits(this.#placing) || !this.#verbs() || !this.#object()) return undefined;
    const { reflexive } = this.original;
    if (reflexive >= 0) this.#changes.remove(reflexive);
    const edits = this.#changes.edits();
    return edits && { text: this.#changes.wording, safety: 'suggestion', edits };
  }

  #verbs(): boolean {
    switch (this.original.use.role) {
      case 'finite':
        return this.original.use.closes ? this.#closing() : this.#front();
      case 'imperative':
        return this.#front();
      case 'infinitive':
        return this.#closing();
      case 'participle':
        return this.#state() || (participleFits(this.#placing) && this.#auxiliary() && this.#closing());
      case 'attributive':
        return this.#attributive();
    }
  }

  /** "is" for "heeft" before a verb that takes it: "is akkoord gegaan". */
  #auxiliary(): boolean {
    const { use } = this.original;
    const { morphology } = this.#words;
    const facts = morphology.verb(this.wording.verb);
    const withZijn = (facts & VerbFact.withZijn) !== 0 && (facts & VerbFact.withEither) === 0;
    if (!withZijn || !use.auxiliaries.includes('hebben')) return true;
    const finite = verbUse(use.clause.finite, this.#grammar, undefined);
    if (finite?.role !== 'finite') return false;
    const tense = finite.isPast ? 'past' : 'present';
    this.#changes.put(finite.at, finiteForm('zijn', tense, finite.subject, morphology, finite.inverted));
    return true;
  }

  /** The verb at the front of its clause; the rest of it closes the clause. */
  #front(): boolean {
    const { use } = this.original;
    const { verb, rest, separated, tail } = this.wording;
    this.#changes.put(use.at, this.#finite());
    // "zorgt er niet voor dat": in two where something stands between.
    if (rest === 'ervoor' && !use.inverted && !this.original.others.includes(use.at + 1)) {
      this.#changes.put(use.at, `${this.#finite()} er`);
      return this.#putBehind('voor', false);
    }
    const behind = [rest, separated?.particle ?? '', tail].filter(Boolean).join(' ');
    return this.#putBehind(behind, COPULAS.has(verb));
  }

  #finite(): string {
    const { use } = this.original;
    const { morphology } = this.#words;
    if (use.role === 'imperative') return imperativeOf(this.wording.verb, morphology);
    return finiteForm(this.wording.verb, use.isPast ? 'past' : 'present', use.subject, morphology, use.inverted);
  }

  #putBehind(text: string, isPredicate: boolean): boolean {
    const { use, others, preposition } = this.original;
    const place = this.#lastRun();
    const objectFollows = preposition > use.at && this.wording.preposition === '';
    for (const at of others) this.#changes.remove(at);
    if (!text) return true;
    const bringsObject = this.wording.rest.startsWith('een ') && this.wording.preposition !== '' && preposition < 0;
    if (place !== undefined && !objectFollows && !bringsObject) {
      if (this.#words.word((others.at(-1) as number) + 1) === this.wording.separated?.particle) return false;
      this.#changes.put(place, text);
      return true;
    }
    if (this.wording.preposition && preposition < 0) {
      const object = this.#objectBehind();
      if (object !== undefined) this.#changes.insertBehind(object - 1, text);
      return object !== undefined;
    }
    // "is het genoeg dat": the clause is what is said of it.
    if (this.#words.word(use.at + 1) === 'het' && /^(?:dat|om|als)$/u.test(this.#words.word(use.at + 2))) {
      this.#changes.insertBehind(use.at + 1, text);
      return true;
    }
    const end = isPredicate && !use.inverted && this.#beginsWithSubject() ? this.#adverbsBehind() : this.#end();
    // "biedt een zaal aan aan de club": the particle and a preposition are one word too many.
    if (end === undefined || this.#words.word(end + 1) === this.wording.separated?.particle) return false;
    if (isRelatedTo(end, this.#words)) return false;
    this.#changes.insertBehind(end, text);
    return true;
  }

  #end(): number | undefined {
    const { use } = this.original;
    const { preposition } = this.original;
    const from = preposition > use.at ? preposition : use.at;
    const last = endOfMiddle(use.clause, use.at, this.#words);
    const end = last !== undefined && this.wording.separated ? beforeLastPhrase(from, last, this.#words) : last;
    return end !== undefined && end - use.at <= REACH ? end : undefined;
  }

  #adverbsBehind(): number {
    const words = this.#words;
    let end = this.original.use.at;
    while (words.tag(end + 1) === Tag.BW && words.gap(end + 1) === 0) end++;
    return end;
  }

  /** The first word of the last of the other words that stand side by side. */
  #lastRun(): number | undefined {
    const { others } = this.original;
    let at = others.at(-1);
    while (at !== undefined && others.includes(at - 1)) at--;
    return at;
  }

  /** The verb where it closes its clause: "te geven", "op de hoogte gebracht". */
  #closing(): boolean {
    const { use, others } = this.original;
    const { rest } = this.wording;
    const verb = this.#closingVerb();
    // "die plaatsheeft op 3 mei": "die is op 3 mei" would sound unfinished.
    if (this.wording.verb === 'zijn' && !rest && use.closes && use.clause.words.some((at) => at > use.at)) return false;
    const place = this.#lastRun();
    for (const at of others) this.#changes.remove(at);
    if (place !== undefined && place < use.at && rest) {
      this.#changes.put(place, rest);
      this.#putVerb(verb);
      return true;
    }
    if (use.te && rest) {
      this.#changes.put(use.at - 1, `${rest} ${verb.startsWith('te ') ? verb : `te ${verb}`}`);
      this.#changes.remove(use.at);
      return true;
    }
    const first = this.#firstOfCluster();
    // "akkoord is gegaan": before all its verbs, where the first of them stands beside it.
    if (rest && use.role === 'participle' && this.#isSecondOfTwo(first - 1)) return false;
    const isBeside = rest && use.role === 'participle' && first - 1 === use.clause.finite && !this.#isFront(first - 1);
    if (isBeside) {
      this.#changes.insertBehind(first - 2, rest);
      this.#putVerb(verb);
    } else if (rest && first < use.at && first > 0) {
      this.#changes.insertBehind(first - 1, rest);
      this.#putVerb(verb);
    } else this.#putVerb(rest ? `${rest} ${verb}` : verb);
    return true;
  }

  /** Whether the finite verb stands at the front of its clause, as in a main clause. */
  #isFront(finite: number): boolean {
    const { clause } = this.original.use;
    return finite < 2 || clause.kind === 'main' || clause.opener === finite - 1 || !clause.words.includes(finite - 1);
  }

  /** "als er geen plaats is en de raad daarmee heeft ingestemd": the verbs close a clause that looks like a main one. */
  #isSecondOfTwo(finite: number): boolean {
    const { clause } = this.original.use;
    if (finite !== clause.finite || !this.#isFront(finite)) return false;
    return this.#grammar.clauses.some(({ kind, opener }) => {
      if (kind !== 'subordinate' || opener >= finite) return false;
      for (let at = opener + 1; at <= finite; at++) if (this.#words.gap(at) !== Gap.none) return false;
      return true;
    });
  }

  /** The first of the verbs that stand side by side with it at the end of its clause: "kon worden gespecificeerd". */
  #firstOfCluster(): number {
    const { use } = this.original;
    let first = use.te ? use.at - 1 : use.at;
    const isOwn = (at: number) =>
      (use.verbs.includes(at) || this.#words.isTe(at)) && !(at === use.clause.finite && !use.closes);
    while (isOwn(first - 1)) first--;
    // "zou dat moeten volstaan": a verb of the group that was taken for the finite one of another clause.
    const before = [2, 3, 4].map((back) => this.#words.word(first - back));
    const isOfGroup = /^(?:moeten|kunnen|mogen)$/u.test(this.#words.word(first - 1));
    return isOfGroup && before.some((word) => /^(?:zou|zouden|zal|zult|zullen)$/u.test(word)) ? first - 1 : first;
  }

  /** "is vereist" is "is nodig": what the new verb says of its subject stands alone. */
  #state(): boolean {
    const { use, others } = this.original;
    const { verb, rest, tail } = this.wording;
    const hasZijn = use.auxiliaries.length === 1 && use.auxiliaries[0] === 'zijn';
    if (verb !== 'zijn' || !rest || tail || others.length > 0 || !hasZijn) return false;
    this.#changes.put(use.at, rest);
    return true;
  }

  #putVerb(verb: string): void {
    const { use } = this.original;
    if (use.te && this.wording.separated) {
      this.#changes.put(use.at - 1, verb);
      this.#changes.remove(use.at);
    } else this.#changes.put(use.at, verb);
  }

  /** With its "te" only where a particle stands before that. */
  #closingVerb(): string {
    const { use } = this.original;
    const { morphology } = this.#words;
    const { verb, separated, tail } = this.wording;
    if (use.role === 'infinitive') {
      // "kunt in aanmerking komen": one "kunnen" is enough.
      if (tail && use.auxiliaries.some((one) => one === verb || (MAY.has(one) && MAY.has(verb)))) return tail;
      const joined = use.te && separated ? `${separated.particle} te ${separated.base}` : verb;
      return tail ? `${joined} ${tail}` : joined;
    }
    if (use.role === 'participle') return tail ? `${verb} ${tail}` : morphology.form(verb, 'V.vd');
    const form = (separated?.particle ?? '') + this.#finite();
    return tail ? `${form} ${tail}` : form;
  }

  #attributive(): boolean {
    const { use, others } = this.original;
    const { verb, rest, tail } = this.wording;
    const { morphology } = this.#words;
    if (rest || tail || others.length > 0 || NO_PASSIVE.has(verb)) return false;
    // "de gegeven subsidie" is no plain word; "de door u gegeven informatie" is.
    if (verb === 'geven' && !this.#hasDoerBefore()) return false;
    // "het toegezonden formulier": what is "gestuurd" asks to whom.
    if (this.hit.entry.word === 'toezenden') return false;
    const written = attributiveOf(morphology.form(this.hit.entry.word, 'V.vd'));
    const form = attributiveOf(morphology.form(verb, 'V.vd'));
    if (form === undefined || written !== this.#words.word(use.at)) return false;
    this.#changes.put(use.at, form);
    return true;
  }

  /** "de door u gegeven informatie". */
  #hasDoerBefore(): boolean {
    const { at } = this.original.use;
    const before = [at - 2, at - 3, at - 4].map((one) => this.#words.word(one));
    return this.hit.entry.word === 'verstrekken' && before.includes('door');
  }

  /** The object with the preposition that the new verb asks for, or without one. */
  #object(): boolean {
    const { preposition, use } = this.original;
    const wanted = this.wording.preposition;
    if (preposition < 0 && !wanted) return true;
    if (preposition < 0) return this.#addPreposition(wanted);
    const isBehind = preposition > use.at;
    const closes = use.closes || use.role !== 'finite';
    if (wanted) {
      this.#changes.put(preposition, wanted);
      // "kunt naar de balie gaan": a direction stands before its verb.
      return isBehind && closes && use.role !== 'imperative' && this.wording.verb === 'gaan' ? this.#moveVerbs() : true;
    }
    if (!closes && !isBehind) return false;
    if (!this.#dropPreposition()) return false;
    return isBehind && closes && use.role !== 'imperative' ? this.#moveVerbs() : true;
  }

  /** "beschikt niet over een kaart" is "hebt geen kaart". */
  #dropPreposition(): boolean {
    const { preposition, use, others } = this.original;
    const words = this.#words;
    let before = preposition - 1;
    while (others.includes(before) || before === use.at) before--;
    const isNegated = words.word(before) === 'niet';
    const hasNegation = use.clause.words.some((at) => /^(?:niet|nooit)$/u.test(words.word(at)));
    if (hasNegation && !isNegated) return false;
    this.#changes.remove(preposition);
    if (!isNegated) return true;
    const next = preposition + 1;
    if (words.word(next) === 'een') this.#changes.remove(next);
    else if (startsNoun(next, words) || words.is(next, Is.pronoun)) return false;
    this.#changes.put(before, 'geen');
    return true;
  }

  /** "te beschikken over een kaart": without its preposition the object goes before the verbs, so they go behind it. */
  #moveVerbs(): boolean {
    const { use, preposition, others } = this.original;
    const words = this.#words;
    const end = endOfMiddle(use.clause, preposition, words);
    if (end === undefined || end === preposition || end - preposition > MOVE_REACH) return false;
    // "wie over een kaart beschikt betaalt": two finite verbs side by side.
    if (use.role === 'finite' && words.is(end + 1, Is.finite) && words.gap(end + 1) === Gap.none) return false;
    // "in aanmerking voor een woning, een toelage en een premie": the object goes on.
    if (words.gap(end + 1) === Gap.comma && (startsNoun(end + 1, words) || words.is(end + 1, Is.noun | Is.adjective)))
      return false;
    if (others.some((at) => at > use.at)) return false;
    const first = this.#firstOfCluster();
    if (use.role === 'participle' && use.verbs.some((at) => at > use.at)) return false;
    const { rest } = this.wording;
    if (rest) return false;
    const before = words.word(use.at - 1) === 'te' ? 'te ' : '';
    const moved: string[] = [];
    for (let at = first; at < use.at; at++) {
      if (words.word(at) !== 'te') moved.push(words.word(at));
      this.#changes.remove(at);
    }
    const verb = this.#closingVerb();
    this.#changes.remove(use.at);
    this.#changes.insertBehind(end, [...moved, (verb.includes(' te ') ? '' : before) + verb].join(' '));
    return true;
  }

  #addPreposition(wanted: string): boolean {
    const { use, others } = this.original;
    const isFront = use.role === 'imperative' || (use.role === 'finite' && !use.closes);
    if (isFront) {
      const object = this.#objectBehind();
      if (object === undefined) return false;
      this.#changes.insertBehind(object - 1, wanted);
      return true;
    }
    if (this.wording.rest) return false;
    const first = Math.min(use.te ? use.at - 1 : use.at, ...others);
    const object = nounBefore(first, this.#words);
    if (object === undefined || object === 0 || this.#words.word(object) === 'geen') return false;
    this.#changes.insertBehind(object - 1, wanted);
    return true;
  }

  /** The first word of an object that stands right behind the verb, or behind its pronoun. */
  #objectBehind(): number | undefined {
    const { use } = this.original;
    const words = this.#words;
    if (use.role === 'finite' && !use.inverted && !this.#beginsWithSubject()) return undefined;
    const object = use.inverted ? use.at + 2 : use.at + 1;
    if (words.word(object) === 'geen' || words.gap(object) !== 0) return undefined;
    if (startsNoun(object, words)) return words.is(object + 1, Is.finite) ? undefined : object;
    return words.is(object, Is.noun) ? object : undefined;
  }

  /** "De stad …", "Wij …": what stands before the verb is its subject and no other part of the clause. */
  #beginsWithSubject(): boolean {
    const { clause, at } = this.original.use;
    const first = clause.words[0] as number;
    if (first >= at) return false;
    const words = this.#words;
    return (
      words.is(first, Is.determiner | Is.noun) ||
      words.tag(first) === Tag.TW ||
      /^(?:ik|je|u|hij|zij|ze|wij|we)$/u.test(words.word(at - 1))
    );
  }
}

/** "de handtekening van één van hen, die": nothing may part a noun from the clause that tells of it. */
function isRelatedTo(end: number, words: Grammar['words']): boolean {
  return words.gap(end + 1) === Gap.comma && /^(?:die|dat|wie|wat|waar\p{L}*)$/u.test(words.word(end + 1));
}

/** How a wording takes the place of a verb, in its person, tense and place; nothing where that is not sure. */
export function verbRewrite(hit: Hit, wording: string, grammars: SentenceGrammars): Rewrite | undefined {
  const grammar = grammars.of(hit.sentence);
  const original = verbHit(hit, grammar);
  const read = readWording(wording, grammar.words.morphology);
  if (!original || !read) return undefined;
  // "nuttig achten" of "nodig achten": only its verb changes, to "vinden".
  if (read.rest && read.rest === hit.entry.word.replace(/\s*\[[^\]]*\]\s*/u, '')) {
    const kept = read.rest.split(' ');
    const others = original.others.filter((at) => !kept.includes(grammar.words.word(at)));
    const same = { ...original, others: others.length < original.others.length ? others : [] };
    return new VerbRewriter(hit, grammar, grammars, same, { ...read, rest: '' }).rewrite();
  }
  return new VerbRewriter(hit, grammar, grammars, original, read).rewrite();
}
