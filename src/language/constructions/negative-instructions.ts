import { MONTHS, WEEKDAYS } from '../notation/calendar.ts';
import { Gap } from '../tagger/features.ts';
import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { READER_ACTIONS } from './reader-actions.ts';
import type { Words } from './words.ts';

/** An instruction that says what not to do, where what to do can be said. */
export interface NegativeInstruction {
  /** "geen premie als u het formulier niet invult"; "kom niet voor 9 uur"; "niet naar het stadhuis maar naar de bib". */
  readonly kind: 'condition' | 'time' | 'contrast';
  readonly first: number;
  readonly last: number;
  /** Of a condition: what the reader has to do, as an infinitive. Of a time: how it is compared, as in "later". */
  readonly word: string;
}

const NEGATORS = new Set(['niet', 'geen', 'niets', 'niemand', 'nooit']);
const READER = new Set(['u', 'je', 'jij', 'jullie']);
const CONDITIONS = new Set(['als', 'indien', 'wanneer', 'zolang']);
const MAY = /^(?:mogen|kunnen|moeten)$/u;
/** What a reader may also leave: nothing is asked of him. */
const OPTIONAL = /^(?:bezwaar|bezwaarschrift|beroep|klacht|klachten|opmerking|opmerkingen|verweer)$/u;
/** Nothing changes: no threat. */
const STAYS = /^(?:veranderen|wijzigen|gebeuren|blijven)$/u;
/** Duties that are denied put the reader at ease. */
const REASSURES = /^(?:hoeven|moeten|behoeven)$/u;
const HOUR = '\\d{1,2}(?:[.:]\\d{2})? ?(?:uur|u(?!\\p{L}))';
/** A time that follows: "9 uur", "14.30 u", "1 mei", "maandag". */
const TIME = new RegExp(
  `^(?:${HOUR}|\\d{1,2} (?:${MONTHS.join('|')})|(?:${WEEKDAYS.join('|')})(?!\\p{L})(?: (?:om )?${HOUR})?)`,
  'iu',
);
const BEFORE = /^v[oó]{2}r$/u;
const COMPARED = /^(?:vroeger|eerder|later)$/u;
/** How far "maar" can be from "niet", in words. */
const REACH = 6;
/** What follows "maar" where it opens a statement of its own, or adds to the first. */
const NO_CONTRAST = /^(?:ook|wel|u|je|jij|we|wij|dat|dit|het|er|dan|alleen|enkel|toch)$/u;

/** The negative instructions of a sentence, in order. @param text of the block */
export function negativeInstructionsOf({ words, clauses, verbGroups }: Grammar, text: string): NegativeInstruction[] {
  const found: NegativeInstruction[] = [];
  for (const clause of clauses) {
    if (isUndone(clause, words) && hasNegativeHost(clause, clauses, words)) {
      const group = verbGroups.find((one) => one.clause === clause && one.finite === clause.finite);
      if (group && READER_ACTIONS.has(group.lemma) && !hasModal(group.auxiliaries)) {
        const [first = 0] = clause.words;
        found.push({ kind: 'condition', first, last: clause.words.at(-1) as number, word: group.lemma });
        continue;
      }
    }
    if (clause.kind !== 'main' || clause.finite < 0) continue;
    const one = timeOf(clause, words, text) ?? contrastOf(clause, words);
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.first - b.first);
}

function hasModal(auxiliaries: readonly string[]): boolean {
  return auxiliaries.some((lemma) => /^(?:kunnen|mogen|willen|moeten|hoeven|worden)$/u.test(lemma));
}

/** "als u geen foto toevoegt", "Voegt u geen foto toe, dan": the reader, and something that he does not do. */
function isUndone({ opener, words: own, finite }: Clause, words: Words): boolean {
  const isOpened = CONDITIONS.has(words.word(opener)) && READER.has(words.word(opener + 1));
  const isTurned = opener < 0 && own[0] === finite && READER.has(words.word(finite + 1));
  if ((!isOpened && !isTurned) || own.some((at) => OPTIONAL.test(words.word(at)))) return false;
  return own.some((at) => NEGATORS.has(words.word(at)));
}

/** Whether the statement that a condition belongs to denies something, and does not put the reader at ease. */
function hasNegativeHost(condition: Clause, clauses: readonly Clause[], words: Words): boolean {
  const start = condition.words[0] as number;
  const end = condition.words.at(-1) as number;
  const host = clauses.find((one) => {
    if (one.kind !== 'main' || one.finite < 0) return false;
    const isBefore = one.words.includes(start - 1);
    return isBefore || one.words[0] === end + 1;
  });
  if (!host || host === condition || REASSURES.test(words.lemma(host.finite))) return false;
  if (STAYS.test(words.lemma(host.finite))) return false;
  // "Betaal niet als u geen brief kreeg": an order, and nothing that the town withholds.
  const isOrder = host.words[0] === host.finite && host.finite < start && !READER.has(words.word(host.finite + 1));
  return !isOrder && host.words.some((at) => NEGATORS.has(words.word(at)));
}

/** An order, or what the reader may do: "Kom niet …", "U mag … niet …". */
function isToReader({ words: own, finite }: Clause, words: Words): boolean {
  const start = own[0] as number;
  if (start === finite)
    return (
      !READER.has(words.word(finite + 1)) && !words.is(finite, Is.past) && words.tag(finite + 1) !== Tag['PRON.nom']
    );
  return MAY.test(words.lemma(finite)) && (READER.has(words.word(finite - 1)) || READER.has(words.word(finite + 1)));
}

/** "niet voor 9 uur", "niet later dan 1 juni". */
function timeOf(clause: Clause, words: Words, text: string): NegativeInstruction | undefined {
  const at = clause.words.find((one) => words.word(one) === 'niet');
  if (at === undefined || !isToReader(clause, words)) return undefined;
  const isCompared = COMPARED.test(words.word(at + 1)) && words.word(at + 2) === 'dan';
  if (!isCompared && !BEFORE.test(words.word(at + 1))) return undefined;
  const before = isCompared ? at + 2 : at + 1;
  const time =
    before + 1 < words.count ? TIME.exec(text.slice(words.from(before + 1), words.from(before + 1) + 30)) : null;
  if (!time) return undefined;
  let last = before + 1;
  while (last + 1 < words.count && words.to(last) < words.from(before + 1) + time[0].length) last++;
  return { kind: 'time', first: at, last, word: isCompared ? words.word(at + 1) : 'voor' };
}

/** "U moet niet naar het stadhuis maar naar de bib". */
function contrastOf(clause: Clause, words: Words): NegativeInstruction | undefined {
  const { finite, words: own } = clause;
  if (!/^(?:moeten|hoeven)$/u.test(words.lemma(finite)) || !READER.has(words.word(finite - 1))) return undefined;
  const first = own.find((one) => one > finite && words.word(one) === 'niet');
  if (first === undefined || /^(?:alleen|enkel|zomaar)$/u.test(words.word(first + 1))) return undefined;
  for (let at = first + 2; at <= first + REACH && at + 1 < words.count; at++) {
    if (words.gap(at) === Gap.stop || words.is(at, Is.finite)) return undefined;
    if (words.word(at) !== 'maar') continue;
    const isSame = words.word(at + 1) === words.word(first + 1) && !NO_CONTRAST.test(words.word(at + 1));
    return isSame ? { kind: 'contrast', first, last: at - 1, word: '' } : undefined;
  }
  return undefined;
}
