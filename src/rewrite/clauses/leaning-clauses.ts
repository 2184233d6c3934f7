import type { Clause } from '../../language/constructions/clauses.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import { barePhrases } from '../../language/constructions/phrases.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';

/** "wordt gewogen en is dan klaar": a clause behind it leans on its subject. */
export function sharesSubject(
  clause: Clause,
  finite: number,
  cluster: readonly number[],
  { clauses, words }: Grammar,
): boolean {
  const isElided = clauses.some((other) => {
    const [first = 0, second = 0] = other.words;
    if (other === clause || first < finite || words.tag(first) !== Tag.NEVEN || other.finite < 0) return false;
    if (other.kind !== 'main') return other.opener < 0;
    const hasPhrase =
      barePhrases(
        other.words.slice(1).filter((at) => at !== other.finite),
        words,
      ).length > 0;
    return second === other.finite ? !hasSubjectBehind(other.finite, words) : !hasPhrase;
  });
  return isElided || hasGap(clause, finite, cluster, words);
}

/** "wordt gestart en in juni afgerond", "worden genomen en met redenen worden omkleed": a second verb shares the first. */
function hasGap({ words: own }: Clause, finite: number, cluster: readonly number[], words: Words): boolean {
  const last = own.at(-1) as number;
  for (let at = finite + 1; at < words.count; at++) {
    if (words.gap(at) === Gap.stop) return false;
    if (!/^(?:en|of|maar)$/u.test(words.word(at)) || (at > last + 1 && words.gap(at) !== Gap.comma)) continue;
    // "tussen 1 en 3 maart", "snel en goed behandeld".
    if (words.tag(at + 1) === Tag.TW) continue;
    let next = at + 1;
    const between: number[] = [];
    for (; next < words.count && words.gap(next) === Gap.none && !words.is(next, Is.verb); next++) between.push(next);
    const isVerb =
      next < words.count && words.is(next, Is.participle | Is.finite | Is.infinitive) && !words.isTe(next - 1);
    const isShared = between.length > 0 || words.is(next, Is.finite);
    if (next === cluster[0] || next === finite) continue;
    if (between.some((one) => words.tag(one) === Tag.ONDER)) continue;
    if (isVerb && isShared && barePhrases(between, words).length === 0 && !hasSubjectBehind(next, words)) return true;
  }
  return false;
}

function hasSubjectBehind(finite: number, words: Words): boolean {
  return /^(?:u|ik|je|jij|we|wij|hij|ze|zij|er)$/u.test(words.word(finite + 1));
}
