import type { Grammar } from '../../language/constructions/grammar.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/match.ts';
import { type ProseEdit, replace } from '../edit.ts';

/** Forms of the verb that goes with it, and those of the verb that goes with a "mening". */
const GIVES: Readonly<Record<string, string>> = { indienen: 'geven', ingediend: 'gegeven' };

const PEOPLE = /^(?:belanghebbenden|bewoners|inwoners|omwonenden|buren|burgers)$/u;

/**
 * "zijn mening geven" for "een zienswijze indienen": an opinion is somebody's own. Nothing where it is not sure whose, or
 * where something belongs to the noun: "een zienswijze tegen het besluit".
 */
export function opinionRewrite(hit: Hit, { words, clauses }: Grammar): ProseEdit[] | undefined {
  const at = hit.tokenFrom - hit.sentence.tokenFrom;
  const clause = clauses.find((one) => one.words.includes(at));
  if (hit.entry.word !== 'zienswijze' || !clause || clause.finite < 0) return undefined;
  const isPlural = words.word(at) === 'zienswijzen';
  if (!isPlural && words.word(at - 1) !== 'een') return undefined;
  const verb = at + 1;
  const gives = GIVES[words.word(verb)] ?? GIVES[words.word(verb + 1)];
  const end = GIVES[words.word(verb)] ? verb : verb + 1;
  if (gives === undefined || words.gap(verb) !== Gap.none || words.gap(end) !== Gap.none) return undefined;
  // "ingediend tegen het besluit", "hebben ingediend over": its object follows.
  if (words.tag(end + 1) === Tag.VZ && words.gap(end + 1) === Gap.none) return undefined;
  const whose = ownerOf(clause.finite, clause.opener, words);
  if (whose === undefined) return undefined;
  const from = isPlural ? hit.from : words.from(at - 1);
  return [replace(from, hit.to, `${whose} mening`), replace(words.from(end), words.to(end), gives)];
}

/** The possessive of the subject beside a finite verb. */
function ownerOf(finite: number, opener: number, words: Grammar['words']): string | undefined {
  const beside = [words.word(finite - 1), words.word(finite + 1), ...(opener >= 0 ? [words.word(opener + 1)] : [])];
  if (beside.includes('u')) return 'uw';
  if (beside.includes('iedereen')) return 'zijn';
  const isPlural = words.tag(finite) === Tag['V.mv'];
  return isPlural && beside.some((word) => PEOPLE.test(word)) ? 'hun' : undefined;
}
