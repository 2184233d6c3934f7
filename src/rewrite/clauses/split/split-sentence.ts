import { applied, type ProseEdit, type Rewrite } from '../../../document/edit.ts';
import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import type { SplitPlace } from '../../../language/constructions/split-place.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { LongSentence } from './long-sentence.ts';
import { splitCoordination, splitMainClauses, splitQuestion } from './main-clauses.ts';
import { splitShared } from './shared-subject.ts';
import { splitConjunction, splitRelative } from './subclauses.ts';
import { splitColon, splitTail } from './tails.ts';

/** Pairs that a full stop would part: "niet alleen …, maar ook …". */
const PAIRS =
  /(?<!\p{L})(?:niet (?:alleen|enkel|slechts)|zowel|hetzij|noch|ofwel|enerzijds|anderzijds|hoe (?:meer|minder|sneller|hoger|vroeger|langer)|des te|te meer|dermate|zodanige?|dusdanige?)(?!\p{L})/iu;

/**
 * Two sentences in the place of one, where all words find their place in them. Nothing for what asks for a writer: a
 * question, a condition that holds for both halves, a quote.
 *
 * @param text of the block @param from @param to the sentence in it
 */
export function splitSentence(
  place: SplitPlace,
  grammar: Grammar,
  text: string,
  from: number,
  to: number,
): Rewrite | undefined {
  const { words, clauses } = grammar;
  const first = clauses.find(({ kind, finite }) => kind === 'main' && finite >= 0);
  const end = words.to(place.at - 1);
  if (!first || !isPlain(words, text.slice(from, to))) return undefined;
  // Behind the point of an abbreviation no other comes.
  if (text.charAt(end - 1) === '.' || text.charAt(end) === '.') return undefined;
  if (!isBalanced(text.slice(from, end)) || !isBalanced(text.slice(end, to))) return undefined;
  if (!hasSoundStart(first, grammar) || isInSeries(place, grammar, text)) return undefined;
  const edits = editsAt(place, { grammar, words, text, first });
  if (!edits) return undefined;
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  return { text: applied(sorted, text, from, to), safety: 'suggestion', edits: sorted };
}

function editsAt({ at, reason }: SplitPlace, sentence: LongSentence): readonly ProseEdit[] | undefined {
  switch (reason) {
    case 'semicolon':
      return splitMainClauses(at, sentence);
    case 'comma':
      return sentence.words.word(at) === 'dus' ? splitCoordination(at, sentence) : splitMainClauses(at, sentence);
    case 'coordination':
    case 'shared':
      // "De wijkagent komt langs en vraagt u …": "u" can be the object of the same subject.
      return splitCoordination(at, sentence) ?? splitShared(at, sentence);
    case 'question':
      return splitQuestion(at, sentence);
    case 'conjunction':
      return splitConjunction(at, sentence);
    case 'relative':
      return splitRelative(at, sentence);
    case 'tail':
      return splitTail(at, sentence);
    case 'colon':
      return splitColon(at, sentence);
    default:
      return undefined;
  }
}

/** One sentence that says something: with a capital and a full stop, and no pair that belongs together. */
function isPlain(words: Words, sentence: string): boolean {
  const starts = words.isCapital(0) || /^\d/u.test(words.word(0));
  return starts && /[.!:]\s*$/u.test(sentence) && !PAIRS.test(sentence) && !/[“”„"«»]|^[‘']/u.test(sentence);
}

/** Whether the first verb can be one: a row of nouns in front ("alle brieven, de ontvangen mails") has none. */
function hasSoundStart({ words: own, finite }: Clause, { words }: Grammar): boolean {
  const before = finite - 1;
  if (words.is(before, Is.determiner) || words.tag(before) === Tag['A.attr']) return false;
  return !own.some((at) => at > 0 && at <= finite && own.includes(at - 1) && words.gap(at) === Gap.comma);
}

/** "U woont hier, u bent 18 jaar en u hebt …", "de regel is: …, maar …": clauses that make one whole. */
function isInSeries({ at, reason }: SplitPlace, { words, clauses }: Grammar, text: string): boolean {
  for (const { kind, finite, words: own } of clauses) {
    const start = own[0] as number;
    if (kind !== 'main' || finite < 0 || start === 0) continue;
    const gap = words.gap(start);
    if (
      start < at &&
      ((gap === Gap.comma && words.tag(start) !== Tag.NEVEN) ||
        text.slice(words.to(start - 1), words.from(start)).includes(':'))
    )
      return true;
    if (start > at && reason === 'comma' && (gap === Gap.comma || words.tag(start) === Tag.NEVEN)) return true;
  }
  return false;
}

/** Whether a part closes all brackets that it opens. */
function isBalanced(part: string): boolean {
  return part.split('(').length === part.split(')').length;
}
