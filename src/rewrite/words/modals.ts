import type { Rewrite } from '../../document/edit.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { type TeVerb, teVerbs, withTimes } from '../../language/constructions/te-verbs.ts';
import type { Words } from '../../language/constructions/words.ts';
import type { Hit } from '../../words/hit.ts';
import { finiteForm } from '../inflect/verbs.ts';
import { type VerbHit, verbHit } from './verb-hit.ts';
import { WordChanges } from './word-changes.ts';

const MODALS = new Set(['moeten', 'kunnen', 'willen', 'mogen']);
/** What an expression that asks for "te" ends in. */
const ASKS_TE = /(?:^dienen|\bte|\bom|ertoe gehouden|de mogelijkheid|in staat|tot doel|de ambitie)$/u;

/** Whether a modal verb takes the place of a hit with "te": the "te" goes with it. */
export function takesTe(hit: Hit, wording: string, grammars: SentenceGrammars): boolean {
  if (!MODALS.has(wording)) return false;
  if (ASKS_TE.test(hit.entry.word.replace(/\[[^\]]*\]/gu, '').trim() || hit.entry.word)) return true;
  const grammar = grammars.of(hit.sentence);
  const original = verbHit(hit, grammar);
  return original !== undefined && teOf(original, grammar) !== undefined;
}

/** "Dient u het formulier in te vullen" is "moet u het formulier invullen". */
export function modalRewrite(hit: Hit, modal: string, grammars: SentenceGrammars): Rewrite | undefined {
  const grammar = grammars.of(hit.sentence);
  const original = verbHit(hit, grammar);
  if (!original) return undefined;
  const { use } = original;
  if (use.role !== 'finite' && (use.role !== 'infinitive' || use.te || use.auxiliaries.includes(modal)))
    return undefined;
  const { words } = grammar;
  const found = teOf(original, grammar);
  if (!found) return undefined;
  const { verbs, om } = found;
  // "bestaat de mogelijkheid om": nobody is named who can.
  if (words.lemma(use.at) === 'bestaan' || isTornApart(original, found, words)) return undefined;
  // "de mogelijkheid om te kunnen parkeren": two modal verbs say it twice.
  if (verbs.some(({ te }) => MODALS.has(words.word(te + 1)))) return undefined;
  const changes = new WordChanges(words, hit.block.text);
  const form = use.role === 'infinitive' ? modal : finiteOf(modal, original, grammar);
  for (const at of original.others) if (isOwn(at, original, verbs)) changes.remove(at);
  if (om >= 0) changes.remove(om);
  // In the middle of a sentence that closes with its verbs, the modal goes to the verb that it needs.
  const moves = use.closes || use.role === 'infinitive';
  if (moves) changes.remove(use.at);
  else changes.put(use.at, form);
  verbs.forEach((verb, index) => {
    joinTe(verb, moves && index === 0 ? form : '', changes, words);
  });
  const edits = changes.edits();
  return edits && { text: changes.wording, safety: 'suggestion', edits };
}

/** Pronouns that would come to stand beside the subject: "als u u kunt aanmelden". */
const PRONOUN = /^(?:u|je|jullie|ons|me)$/u;

/**
 * "niet in de mogelijkheid zich te verplaatsen": "niet" would go before the object, "niet zich kunnen verplaatsen". Nor
 * "om zich te verplaatsen of om te stemmen", of which one "om" would stay.
 */
function isTornApart({ use, others }: VerbHit, { verbs, om }: TeFound, words: Words): boolean {
  const own = others.filter((at) => at !== om && words.word(at) !== 'te');
  const behind = Math.max(use.at, om, ...own) + 1;
  const [verb] = verbs;
  const start = verb && verb.particle >= 0 ? verb.particle : (verb?.te ?? behind);
  if (own.length > 0 && start > behind) {
    const first = Math.min(use.at, ...own);
    const isNegated = [first - 1, Math.min(...own) - 1].some((at) => /^(?:niet|nooit)$/u.test(words.word(at)));
    if (isNegated || PRONOUN.test(words.word(behind))) return true;
  }
  const last = (verbs.at(-1)?.te ?? om) + 1;
  return om >= 0 && /^(?:of|en)$/u.test(words.word(last + 1)) && words.word(last + 2) === 'om';
}

interface TeFound {
  readonly verbs: readonly TeVerb[];
  readonly om: number;
}

function finiteOf(modal: string, { use }: VerbHit, { words }: Grammar): string {
  return finiteForm(modal, use.isPast ? 'past' : 'present', use.subject, words.morphology, use.inverted);
}

/** "[dienen] u in te": the particle belongs to the verb behind it. */
function isOwn(at: number, { reflexive }: VerbHit, verbs: readonly TeVerb[]): boolean {
  return at !== reflexive && !verbs.some(({ particle }) => particle === at);
}

/** The infinitives that go with a hit, and the "om" before them. */
function teOf({ use, others }: VerbHit, { words, clauses }: Grammar) {
  const last = Math.max(use.at, ...others.filter((at) => words.word(at) !== 'in' && words.word(at) !== 'zich'));
  const isOm = words.word(last) === 'om' || words.word(last + 1) === 'om';
  const om = !isOm ? -1 : words.word(last) === 'om' ? last : last + 1;
  const clause = om < 0 ? use.clause : clauses.find(({ opener }) => opener === om);
  const verbs = clause && teVerbs(withTimes(clause, clauses, words), use.at + 1, words);
  return verbs && { verbs, om };
}

/** "in te vullen" becomes "invullen". @param modal what stands before it */
function joinTe({ te, particle }: TeVerb, modal: string, changes: WordChanges, words: Grammar['words']): void {
  const before = modal ? `${modal} ` : '';
  if (particle >= 0) {
    changes.put(particle, `${before}${words.word(particle)}${words.word(te + 1)}`);
    changes.remove(te);
    changes.remove(te + 1);
  } else if (modal) changes.put(te, modal);
  else changes.remove(te);
}
