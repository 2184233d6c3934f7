import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Words } from './words.ts';

/** Two words that belong together and stand far apart. */
export interface Tang {
  /** Verbs of one group; a subject and its verb; a conjunction and the verb of its clause; a determiner and its noun. */
  readonly kind: 'verbs' | 'subject' | 'conjunction' | 'noun';
  /** The two words. */
  readonly before: number;
  readonly behind: number;
  /** The stretch to show: it can take in more verbs than the two. */
  readonly first: number;
  readonly last: number;
  /** Words between the two. */
  readonly between: number;
}

/** The tangs of a sentence in which a number of words or more stand between the parts; of those within each other the widest. */
export function tangsOf({ words, clauses, verbGroups }: Grammar, from: number): Tang[] {
  const found: Tang[] = [];
  const begun = new Set<number>();
  for (const { words: own, opening, finite } of verbGroups) {
    // "kunt vragen stellen en uw zorgen delen": the first verb has already told what happens.
    if (finite >= 0 && begun.has(finite)) continue;
    begun.add(finite);
    const [before, behind] = opening;
    const tang = tangBetween('verbs', before, behind, words, from);
    if (tang) found.push({ ...tang, first: own[0] as number, last: own.at(-1) as number });
  }
  for (const clause of clauses) {
    const tang = subjectTang(clause, words, from) ?? conjunctionTang(clause, words, from);
    if (tang) found.push(tang);
  }
  found.push(...nounTangs(words, from));
  return found
    .sort((a, b) => b.between - a.between)
    .filter((tang, index, all) => !all.slice(0, index).some((wider) => overlap(wider, tang)))
    .sort((a, b) => a.first - b.first);
}

function overlap(a: Tang, b: Tang): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** A colon or semicolon between the two ends the tension: what follows is a list. */
function tangBetween(kind: Tang['kind'], before: number, behind: number, words: Words, from: number): Tang | undefined {
  const between = words.between(before + 1, behind);
  if (between < from) return undefined;
  for (let at = before + 1; at <= behind; at++) if (words.gap(at) === Gap.stop) return undefined;
  return { kind, before, behind, first: before, last: behind, between };
}

/** A main clause that begins with its subject: from the noun on to the finite verb. */
function subjectTang({ kind, finite, words: own }: Clause, words: Words, from: number): Tang | undefined {
  if (kind !== 'main' || finite < 0) return undefined;
  // "Meer informatie … vindt u": the subject stands behind the verb.
  if (words.tag(finite + 1) === Tag['PRON.nom']) return undefined;
  const head = subjectHead(own, finite, words);
  if (head === undefined || isFragment(own, finite, words) || holdsNewStart(head, finite, words)) return undefined;
  return tangBetween('subject', head, finite, words, from);
}

/** "Een sfeer waarin kinderen zich goed voelen en alles durven vragen": its verbs are those of the clause within. */
function isFragment(own: readonly number[], finite: number, words: Words): boolean {
  const isBehindClause = own[own.indexOf(finite) - 1] !== finite - 1;
  let last = finite;
  while (words.is(last + 1, Is.verb) || words.word(last + 1) === 'te') last++;
  return isBehindClause && last > finite && last === words.count - 1 && words.gap(finite) === Gap.none;
}

/** "Stemmen per brief Kiezers van 70 jaar kunnen …": a heading without a stop before its text. */
function holdsNewStart(head: number, finite: number, words: Words): boolean {
  for (let at = head + 1; at < finite; at++) {
    if (words.isCapital(at) && !words.is(at, Is.noun) && words.gap(at) === Gap.none && words.tag(at) !== Tag.X)
      return true;
  }
  return false;
}

/** The head of the noun phrase that a clause begins with; nothing where it begins with something else. */
function subjectHead(own: readonly number[], finite: number, words: Words): number | undefined {
  const [start] = own;
  if (start === undefined || start >= finite) return undefined;
  for (const at of own) {
    if (at >= finite) return undefined;
    if (words.is(at, Is.noun)) return words.is(at + 1, Is.noun) && words.gap(at + 1) === Gap.none ? undefined : at;
    const leads =
      words.is(at, Is.determiner | Is.adjective) ||
      words.tag(at) === Tag.TW ||
      words.tag(at) === Tag['V.vd.attr'] ||
      words.tag(at) === Tag['V.od.attr'];
    if (!leads) return undefined;
  }
  return undefined;
}

/** A clause that ends in its verb: from the word that opens it on. */
function conjunctionTang({ kind, opener, finite }: Clause, words: Words, from: number): Tang | undefined {
  if ((kind !== 'subordinate' && kind !== 'relative') || opener < 0 || finite < 0) return undefined;
  let verb = finite;
  while (verb - 1 > opener && (words.is(verb - 1, Is.verb) || words.word(verb - 1) === 'te')) verb--;
  return tangBetween('conjunction', opener, verb, words, from);
}

/** "de door u op 3 maart aan onze dienst bezorgde documenten": a determiner that waits for its noun. */
function nounTangs(words: Words, from: number): Tang[] {
  const found: Tang[] = [];
  for (let at = 0; at + from < words.count; at++) {
    if (!words.is(at, Is.determiner) || !opensStack(at + 1, words) || /^(?:dit|dat)$/u.test(words.word(at))) continue;
    const noun = stackedNoun(at, words);
    const tang = noun === undefined ? undefined : tangBetween('noun', at, noun, words, from);
    if (tang) found.push(tang);
  }
  return found;
}

/** Behind a determiner a preposition can only belong to a participle that is still to come. */
function opensStack(at: number, words: Words): boolean {
  return words.tag(at) === Tag.VZ && words.gap(at) === Gap.none;
}

/** The noun behind the participle that closes the stack. */
function stackedNoun(determiner: number, words: Words): number | undefined {
  for (let at = determiner + 2; at < words.count; at++) {
    if (words.gap(at) === Gap.stop || words.is(at, Is.finite)) return undefined;
    const tag = words.tag(at);
    const closes = tag === Tag['V.vd.attr'] || tag === Tag['V.od.attr'];
    if (!closes) continue;
    let noun = at + 1;
    while (words.is(noun, Is.adjective)) noun++;
    return words.is(noun, Is.noun) ? noun : undefined;
  }
  return undefined;
}
