import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';

/** Words that look back within the clause: to whom is not sure in another order. */
const REFLEXIVE = /^(?:zich|zichzelf|elkaar|uzelf|jezelf|zelf|onszelf)$/u;

/**
 * Whether a clause can be turned as a whole: its verbs stand side by side, and it has no others, no brackets or colons,
 * and nothing that refers within it.
 *
 * @param cluster what stands beside the finite verb
 */
export function isWhole({ words: own }: Clause, finite: number, cluster: readonly number[], words: Words): boolean {
  const [first = finite] = cluster;
  const last = cluster.at(-1) ?? finite;
  if (cluster.some((at, index) => at !== first + index && words.tag(at - 1) !== Tag.NEVEN)) return false;
  if (
    cluster.length > 0 &&
    words.gap(first) !== Gap.none &&
    !(words.gap(first) === Gap.comma && words.gap(last + 1) === Gap.none)
  )
    return false;
  const outer = words.markBefore(own[0] as number) === '(' ? 1 : 0;
  let open: number = outer;
  for (let at = (own[0] as number) + 1; at <= Math.max(finite, last); at++) {
    const gap = words.gap(at);
    if (gap !== Gap.none && gap !== Gap.comma && !isInner(at, words)) return false;
    if (words.markBefore(at) === '(') open++;
    if (words.markBehind(at) === ')') open--;
    if (open < 0) return false;
  }
  if (open > outer) return false;
  return own.every((at) => {
    if (
      (REFLEXIVE.test(words.word(at)) && at <= last && (at > finite || words.word(at) !== 'zelf')) ||
      (at > finite && words.tag(at) === Tag['VZ.achter'])
    )
      return false;
    // "We vragen de bewoners dat te melden": what is asked of them stands behind.
    if (at > last && words.is(at, Is.infinitive) && words.isTe(at - 1)) return true;
    if (at === finite || cluster.includes(at) || !words.is(at, Is.participle | Is.infinitive)) return true;
    return isInFront(at, own, finite, words) || isLeading(at, words);
  });
}

/** Before a word: "(", "/", "€" or a hyphen; no colon, quotation mark or dash. */
function isInner(at: number, words: Words): boolean {
  return /^[\s()/€%.-]$/u.test(words.markBehind(at - 1)) && /^[\s(/€-]$/u.test(words.markBefore(at));
}

/** "Bij verslag opgesteld op 4 juni wordt …": what stands in front behind a preposition stays as it is. */
function isInFront(at: number, own: readonly number[], finite: number, words: Words): boolean {
  return at < finite && words.tag(own[0] as number) === Tag.VZ && words.is(at, Is.participle) && at + 1 < finite;
}

/** "ten onrechte ontvangen bedragen": a participle before its noun. */
function isLeading(at: number, words: Words): boolean {
  const leads = words.is(at, Is.participle) && words.is(at + 1, Is.noun) && words.gap(at + 1) === Gap.none;
  return leads && (words.is(at - 1, Is.determiner | Is.adjective) || words.word(at - 2) === 'ten');
}
