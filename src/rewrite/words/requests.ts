import type { Rewrite } from '../../document/edit.ts';
import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import { type TeVerb, teVerbs, withTimes } from '../../language/constructions/te-verbs.ts';
import type { Words } from '../../language/constructions/words.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Is } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { imperativeOf } from '../inflect/verbs.ts';
import { sharedObject } from './shared-objects.ts';
import { WordChanges } from './word-changes.ts';

/** Verbs that nobody can be told to do. */
const NO_COMMAND = /^(?:worden|kunnen|mogen|moeten|willen|zullen|hebben|vinden|aantreffen|voorzien)$/u;
/** Verbs with which "u" is reflexive, and stays: "meld u aan". */
const WITH_U =
  /^(?:aanmelden|afmelden|melden|inschrijven|uitschrijven|registreren|wenden|richten|begeven|houden|legitimeren|identificeren|verplaatsen|aanbieden|vergewissen)$/u;

/** "Gelieve het formulier in te vullen" is "Vul het formulier in". */
export function commandRewrite(hit: Hit, grammars: SentenceGrammars): Rewrite | undefined {
  const { words, clauses } = grammars.of(hit.sentence);
  const at = hit.tokenFrom - hit.sentence.tokenFrom;
  const clause = clauses.find((one) => one.words.includes(at));
  if (hit.tokenTo !== hit.tokenFrom + 1 || clause?.kind !== 'main' || words.word(at - 1) === 'u') return undefined;
  const verbs = teVerbs(withTimes(clause, clauses, words), at + 1, words);
  if (!verbs || !verbs.every((verb) => isCommand(verb, words))) return undefined;
  const first = verbs[0] as TeVerb;
  if (words.word(at + 1) === 'u' && !WITH_U.test(first.lemma)) return undefined;
  if (asksOnBehind(last(verbs), words)) return undefined;
  const shared = sharedObject(at + 1, verbs, words);
  if (shared === undefined) return undefined;
  const changes = new WordChanges(words, hit.block.text);
  changes.put(at, imperativeOf(first.lemma, words.morphology));
  for (const { te, joint, lemma } of verbs) {
    changes.remove(te);
    changes.remove(te + 1);
    if (joint >= 0) changes.insertBehind(joint, imperativeOf(lemma, words.morphology) + shared);
  }
  for (const own of clause.words) if (words.word(own) === 'zich') changes.put(own, 'u');
  const edits = changes.edits();
  const particle = first.particle < 0 ? '' : ` … ${words.word(first.particle)}`;
  const text = imperativeOf(first.lemma, words.morphology) + particle;
  return (
    edits && {
      text: hit.from === words.from(0) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
      safety: 'suggestion',
      edits,
    }
  );
}

function last(verbs: readonly TeVerb[]): number {
  return (verbs.at(-1) as TeVerb).te + 2;
}

/** "niet te roken als zij er zijn en de hond apart te zetten": a verb that is asked for as well, and that was not read. */
function asksOnBehind(from: number, words: Words): boolean {
  let isJoined = false;
  for (let at = from; at < words.count; at++) {
    if (/^(?:en|of)$/u.test(words.word(at))) isJoined = true;
    if (/^(?:om|door|zonder)$/u.test(words.word(at))) isJoined = false;
    if (isJoined && words.isTe(at)) return true;
  }
  return false;
}

/** Not "ingevuld te zijn": the participle would stand alone. */
function isCommand({ te, lemma }: TeVerb, words: Words): boolean {
  if (NO_COMMAND.test(lemma) || (words.morphology.verb(lemma) & VerbFact.known) === 0) return false;
  return !words.is(te - 1, Is.participle) && !words.is(te + 2, Is.participle);
}
