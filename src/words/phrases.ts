import type { Analysis } from '../language/analysis.ts';
import type { Clause } from '../language/constructions/clauses.ts';
import type { Grammar, SentenceGrammars } from '../language/constructions/grammar.ts';
import { Gap } from '../language/tagger/features.ts';
import { Is, Tag } from '../language/tagger/tags.ts';
import type { Pattern } from './entry.ts';
import { isMeant } from './guards.ts';
import type { Hit } from './hit.ts';
import { formsOfVerb } from './wordings.ts';

/** How far the next piece of an expression can be, in words. */
const REACH = 12;

/** The longest sentence that is looked at, in words: each expression in it goes through its clauses. */
const LONGEST = 500;

/** A verb in a sentence: its words, in order, numbered within the sentence. */
type VerbWords = readonly number[];

/**
 * Finds entries whose words stand apart: "stelt u op tijd in kennis", "gelieve dit formulier te".
 *
 * @param pieces their first pieces, in the block that was read
 */
export function phraseHits(pieces: readonly Hit[], analysis: Analysis, grammars: SentenceGrammars): Hit[] {
  return pieces.flatMap((piece) => {
    if (piece.sentence.tokenTo - piece.sentence.tokenFrom > LONGEST) return [];
    const grammar = grammars.of(piece.sentence);
    for (const pattern of piece.entry.patterns ?? []) {
      const words = pieceWords(pattern, piece, grammar);
      const verb = words && (pattern.verb === undefined ? [] : verbNear(pattern.verb, words, grammar));
      if (!words || !verb || isOfOther(pattern, words, verb, grammar)) continue;
      const hit = hitOf(piece, [...words, ...verb], verb[0], grammar);
      if (isMeant(hit, analysis)) return [hit];
    }
    return [];
  });
}

/** The words of all pieces, in order; nothing where one is missing. */
function pieceWords({ pieces }: Pattern, piece: Hit, { words }: Grammar): number[] | undefined {
  const start = piece.tokenFrom - piece.sentence.tokenFrom;
  const found: number[] = [];
  let from = start;
  for (const [index, wording] of pieces.entries()) {
    const wanted = wording.toLowerCase().split(/[\s,/]+/u);
    const limit = index === 0 ? start : Math.min(words.count - wanted.length, from + REACH);
    const at = findFrom(wanted, from, limit, words);
    if (at < 0) return undefined;
    for (let word = 0; word < wanted.length; word++) found.push(at + word);
    from = at + wanted.length;
  }
  return found;
}

function findFrom(wanted: readonly string[], from: number, limit: number, words: Grammar['words']): number {
  for (let at = from; at <= limit; at++) {
    if (wanted.every((word, index) => words.word(at + index) === word)) return at;
    // A colon or a semicolon begins something new.
    if (words.gap(at + 1) === Gap.stop) return -1;
  }
  return -1;
}

/** An expression of a verb and its preposition: "[kaderen] in". */
const PREPOSITION = /^(?:aan|bij|in|met|naar|om|op|over|tot|uit|van|voor)$/u;
/** The first half of "daar … in". */
const POINTS = /^(?:er|hier|daar|waar)$/u;

/**
 * Whether words of an expression belong to something else in the clause: a noun with a preposition before it is no
 * object ("neemt een einde na de beslissing"), and a preposition that closes the clause behind its verb is a particle
 * ("kadert de foto in").
 */
function isOfOther(pattern: Pattern, own: readonly number[], verb: VerbWords, grammar: Grammar): boolean {
  const [at] = verb;
  if (at === undefined) return false;
  const { words, clauses } = grammar;
  const [first = 0] = own;
  const last = own.at(-1) as number;
  const clause = clauses.find((one) => one.words.includes(first));
  // "wordt aangelegd door de ploeg belast met het groen": a participle that goes with a noun.
  const isPassive = pattern.verb === 'worden' && words.is(first, Is.participle);
  if (isPassive && clause?.words.some((one) => one !== first && words.tag(one) === Tag['V.vd'])) return true;
  // "zonder een keuze te maken", "voor een keuze gemaakt is": what stands before opens a clause.
  const opens = words.isTe(at - 1) || clause?.opener === first - 1;
  const isNoun = words.is(first, Is.determiner | Is.noun);
  if (isNoun && words.tag(first - 1) === Tag.VZ && words.gap(first) === Gap.none && !opens) return true;
  const closes = at < last && (last + 1 >= words.count || words.gap(last + 1) !== Gap.none);
  if (!closes || !PREPOSITION.test(pattern.pieces.at(-1) as string)) return false;
  return !clause?.words.some((one) => POINTS.test(words.word(one)));
}

/** The words of the verb in the clause of some words, as near to them as can be. */
function verbNear(infinitive: string, own: readonly number[], grammar: Grammar): VerbWords | undefined {
  const first = own[0] as number;
  const clause = grammar.clauses.find(({ words }) => words.includes(first));
  if (!clause) return undefined;
  const last = own.at(-1) as number;
  // "in te dienen": the "te" of a verb is none that the verb asks for.
  const behindTe = grammar.words.word(last) === 'te' ? last + 1 : -1;
  const verbs = verbsOf(infinitive, clause, grammar).filter(
    (verb) => !verb.some((at) => own.includes(at) || at === behindTe),
  );
  const distance = (verb: VerbWords) => Math.abs((verb[0] as number) - first);
  return verbs.sort((a, b) => distance(a) - distance(b))[0];
}

function verbsOf(infinitive: string, clause: Clause, grammar: Grammar): VerbWords[] {
  const { words } = grammar;
  const separable = grammar.separables
    .filter((verb) => verb.lemma === infinitive && verb.words.some((at) => clause.words.includes(at)))
    .map((verb) => verb.words);
  if (separable.length > 0) return separable;
  const forms = verbForms(infinitive);
  return clause.words
    .filter((at) => words.is(at, Is.verb) && (words.lemma(at) === infinitive || forms.has(words.word(at))))
    .map((at) => [at]);
}

/** By infinitive: an expression can stand in every second sentence of a long text. */
const known = new Map<string, ReadonlySet<string>>();

function verbForms(infinitive: string): ReadonlySet<string> {
  const forms = known.get(infinitive) ?? new Set(formsOfVerb(infinitive));
  known.set(infinitive, forms);
  return forms;
}

function hitOf(piece: Hit, own: readonly number[], verb: number | undefined, { words }: Grammar): Hit {
  const sorted = [...new Set(own)].sort((a, b) => a - b);
  const first = sorted[0] as number;
  const last = sorted.at(-1) as number;
  const runs = runsOf(sorted);
  const text = (from: number, to: number) => piece.block.text.slice(words.from(from), words.to(to));
  return {
    ...piece,
    from: words.from(first),
    to: words.to(last),
    tokenFrom: piece.sentence.tokenFrom + first,
    tokenTo: piece.sentence.tokenFrom + last + 1,
    ...(verb !== undefined && { verbToken: piece.sentence.tokenFrom + verb }),
    ...(runs.length > 1 && {
      wording: runs.map(([from, to]) => text(from, to)).join(' … '),
      parts: runs.map(([from, to]) => [words.from(from), words.to(to)] as const),
    }),
  };
}

/** Words that follow each other, taken together. */
function runsOf(sorted: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const at of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}
