import { applied, type ProseEdit, replace, type Rewrite } from '../../document/edit.ts';
import type { Clause } from '../../language/constructions/clauses.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import type { Impersonal } from '../../language/constructions/impersonal.ts';
import { isReaderTask } from '../../language/constructions/town-actions.ts';
import type { Words } from '../../language/constructions/words.ts';
import type { Sentence } from '../../language/sentences.ts';
import { Is } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';
import { finiteForm } from '../inflect/verbs.ts';

/** Verbs whose form with "u" is another than with "men"; "je" has the same where it stands in front. */
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'bent',
  heeft: 'hebt',
  kan: 'kunt',
  wil: 'wilt',
  zal: 'zult',
};
const MODALS = /^(?:kunnen|mogen|moeten|dienen|hoeven)$/u;
/** What a reader does, and no service: also without a verb that says he may or must. */
const BY_READER = new Set(
  'aanvragen indienen inschrijven invullen reserveren kopen bestellen lenen lezen parkeren afhalen aanmelden huren verhuizen raadplegen inkijken'.split(
    ' ',
  ),
);
/** Words that would refer to "men" or to "de aanvrager" in vain. */
const REFERS = /^(?:zijn|haar|hun|zich|zichzelf|hij|hem|zij|ze|diens|men|elkaar|ons|we|wij|u|je|uw|jouw)$/u;

/**
 * A sentence with "men" or "de aanvrager" that speaks to its reader; nothing where it may mean somebody else.
 *
 * @param form how the text addresses its reader
 * @param text of the block
 */
export function addressReader(
  { kind, from, to }: Impersonal,
  { words, clauses, verbGroups }: Grammar,
  sentence: Pick<Sentence, 'from' | 'to'>,
  text: string,
  form: 'u' | 'je',
): Rewrite | undefined {
  const clause = clauses.find((one) => one.words.includes(from));
  if (!clause || clause.finite < 0 || refersBack(from, to, words)) return undefined;
  const { finite } = clause;
  const group = verbGroups.find((one) => one.clause === clause && one.finite === finite);
  if (!group || words.is(finite, Is.past)) return undefined;
  if (kind === 'men' && !isByReader(group.lemma, finite, words)) return undefined;
  const inverted = from > finite && clause.kind === 'main';
  if (!isBeside(clause, from, to, inverted)) return undefined;
  const verb = formFor(form, finite, inverted, words);
  if (verb === undefined) return undefined;
  const subject = text.slice(words.from(from), words.to(to));
  const edits: ProseEdit[] = [replace(words.from(from), words.to(to), withCapitalsOf(subject.charAt(0), form))];
  const written = text.slice(words.from(finite), words.to(finite));
  if (verb !== written.toLowerCase())
    edits.push(replace(words.from(finite), words.to(finite), withCapitalsOf(written, verb)));
  edits.sort((a, b) => a.from - b.from);
  return { text: applied(edits, text, sentence.from, sentence.to), safety: 'suggestion', edits };
}

/** Whether another word in the sentence may refer to the subject, or speaks of the reader or the sender already. */
function refersBack(from: number, to: number, words: Words): boolean {
  for (let at = 0; at < words.count; at++) {
    if (at >= from && at <= to) continue;
    if (REFERS.test(words.word(at))) return true;
  }
  return false;
}

function isByReader(lemma: string, finite: number, words: Words): boolean {
  const own = words.lemma(finite);
  if (!MODALS.test(own)) return BY_READER.has(lemma);
  return BY_READER.has(lemma) || isReaderTask(lemma, own, () => false);
}

/** Side by side with its verb, or right behind what opens its clause: nothing hangs on it. */
function isBeside({ finite, opener, kind }: Clause, from: number, to: number, inverted: boolean): boolean {
  if (kind !== 'main') return from === opener + 1;
  return inverted ? from === finite + 1 : to + 1 === finite;
}

function formFor(form: 'u' | 'je', finite: number, inverted: boolean, words: Words): string | undefined {
  const word = words.word(finite);
  if (form === 'je' && inverted) return finiteForm(words.lemma(finite), 'present', 'je', words.morphology, true);
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (!words.is(finite, Is.plural)) return word;
  const lemma = words.lemma(finite);
  return word === lemma ? finiteForm(lemma, 'present', form, words.morphology) : undefined;
}
