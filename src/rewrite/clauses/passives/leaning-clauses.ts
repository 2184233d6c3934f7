import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import { isActor } from '../../../language/constructions/actors.ts';
import {
  barePhrases,
  isTime,
  type Phrase,
  phraseAt,
} from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import { isTimeWord } from '../../../language/constructions/time-words.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';

/**
 * Whether a clause leans on the subject of the one before it, or may do so: "wordt gewogen en is dan klaar". A subject
 * of its own ("en die is dan klaar") reads as another's doing.
 */
export function leansOn(clause: Clause, subject: Phrase | undefined, { clauses, words }: Grammar): boolean {
  const isInverted = clause.kind === 'main' && subject !== undefined && subject.first > clause.finite;
  const isInFront = clause.kind === 'main' && subject !== undefined && subject.first < clause.finite;
  return clauses.some((other) => other !== clause && isElided(other, clause.finite, isInverted, isInFront, words));
}

/** "en dient betrokkene examens af te leggen", "en volgt een brief": what stands behind the verb may be its subject. */
function mayHaveSubject({ finite }: Clause, isInverted: boolean, words: Words): boolean {
  const next = phraseAt(finite + 1, words);
  if (!next || isTime(next, words)) return false;
  return isActor(next.head, words) || (isInverted && !next.isDefinite);
}

function isElided(other: Clause, finite: number, isInverted: boolean, isInFront: boolean, words: Words): boolean {
  const [first = 0, second = 0] = other.words;
  if (first < finite || words.tag(first) !== Tag.NEVEN || other.finite < 0) return false;
  if (other.kind !== 'main') return other.opener < 0;
  if (words.word(second) === 'er') return false;
  if (second === other.finite) {
    // "De aanvraag wordt goedgekeurd en volgt er een brief".
    if (isInFront) return true;
    // "Dan worden kosten aangerekend en wordt het dossier afgesloten".
    if (mayHaveSubject(other, isInverted, words)) return true;
    const next = isInverted ? phraseAt(second + 1, words) : undefined;
    return !next?.isDefinite && !hasSubjectBehind(other.finite, words);
  }
  return (
    barePhrases(
      other.words.slice(1).filter((at) => at !== other.finite),
      words,
    ).length === 0
  );
}

/** "die" for things; for people and pronouns it is too short. */
function pronounFor({ head, isPlural, isPronoun, isDefinite }: Phrase, words: Words): string | undefined {
  if (isPronoun || !isDefinite || isActor(head, words) || words.tag(head) === Tag.EIGEN) return undefined;
  if (isPlural) return 'ze';
  return words.tag(head) === Tag['N.onz'] ? 'het' : words.tag(head) === Tag['N.zijd'] ? 'die' : undefined;
}

/** Another noun behind the subject that the pronoun could be read with. */
function hasRival({ last, head, isPlural }: Phrase, end: number, words: Words): boolean {
  for (let at = last + 1; at < end; at++) {
    if (!words.is(at, Is.noun) || isTimeWord(words.word(at))) continue;
    if (isPlural ? words.is(at, Is.plural) : words.tag(at) === words.tag(head)) return true;
  }
  return false;
}

/** What takes up the subject of the clause before "en": "De kaart is geldig en die verlengen we niet". */
export function takenUpBy({ words: own, finite }: Clause, { clauses, passives, words }: Grammar): string | undefined {
  const before = clauses.find((one) => one.kind === 'main' && one.words.includes((own[0] as number) - 1));
  const start = before?.words[0];
  // "De aanvraag werd ontvangen en wordt behandeld": half of it would stay passive.
  if (passives.some(({ group }) => group.clause === before)) return undefined;
  if (!before || start === undefined || before.finite < 0 || words.tag(start) === Tag.NEVEN) return undefined;
  const subject = phraseAt(start, words);
  // Of two nouns in front it could be either.
  if (!subject || subject.last !== before.finite - 1 || isTime(subject, words)) return undefined;
  if (subject.isPlural !== words.is(finite, Is.plural) || subject.isPlural !== words.is(before.finite, Is.plural))
    return undefined;
  const pronoun = hasRival(subject, finite, words) ? undefined : pronounFor(subject, words);
  return pronoun && (pronoun === 'het' ? 'dat' : 'die');
}

/**
 * "wordt gestart en in juni afgerond", "worden genomen en met redenen worden omkleed": a second verb shares the first.
 *
 * @param known verbs that are accounted for
 */
export function hasGap({ words: own }: Clause, finite: number, known: readonly number[], words: Words): boolean {
  const last = own.at(-1) as number;
  for (let at = finite + 1; at < words.count; at++) {
    if (words.gap(at) === Gap.stop) return false;
    if (!/^(?:en|of|maar)$/u.test(words.word(at)) || (at > last + 1 && words.gap(at) !== Gap.comma)) continue;
    // "tussen 1 en 3 maart", "snel en goed behandeld".
    if (words.tag(at + 1) === Tag.TW) continue;
    // "en zijn veilig": the tagger may have taken a verb for another word.
    if (words.is(finite, Is.plural) && words.mayBe(at + 1, Tag['V.mv']) && !known.includes(at + 1)) return true;
    let next = at + 1;
    const between: number[] = [];
    for (; next < words.count && words.gap(next) === Gap.none && !words.is(next, Is.verb); next++) between.push(next);
    const isVerb =
      next < words.count && words.is(next, Is.participle | Is.finite | Is.infinitive) && !words.isTe(next - 1);
    const isShared = between.length > 0 || words.is(next, Is.finite);
    if (known.includes(next) || next === finite) continue;
    if (between.some((one) => words.tag(one) === Tag.ONDER)) continue;
    if (isVerb && isShared && barePhrases(between, words).length === 0 && !hasSubjectBehind(next, words)) return true;
  }
  return false;
}

function hasSubjectBehind(finite: number, words: Words): boolean {
  return /^(?:u|ik|je|jij|we|wij|hij|ze|zij|er)$/u.test(words.word(finite + 1));
}
