import { replace, type Rewrite } from '../../document/edit.ts';
import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import { VerbFact } from '../../language/morphology/morphology.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { modalRewrite, takesTe } from './modals.ts';
import { chosenVerb } from './verb-choices.ts';
import { NO_PASSIVE } from './verb-fits.ts';
import { verbRewrite } from './verbs.ts';

/** Entries that are some forms of a verb, with the infinitive of their simpler word. */
const FORMS: Readonly<Record<string, string>> = { wenst: 'willen', machtigen: 'toestemming geven' };

/** Whether the word of a hit is a verb, or an expression with one. */
export function isVerbal({ entry, verbToken }: Hit): boolean {
  return (
    entry.pos === 'verb' ||
    verbToken !== undefined ||
    FORMS[entry.word] !== undefined ||
    (entry.patterns?.some(({ verb }) => verb) ?? false)
  );
}

/** "heeft tot gevolg dat", "ziet erop toe dat": before a clause "zorgen voor" is "ervoor zorgen". */
function thatClause({ entry, tokenTo, sentence }: Hit, grammars: SentenceGrammars): string | undefined {
  const isBefore = grammars.of(sentence).words.word(tokenTo - sentence.tokenFrom) === 'dat';
  return isBefore && /^(?:tot gevolg \[hebben\]|toezien op)$/u.test(entry.word) ? 'ervoor zorgen' : undefined;
}

/** "het bekomen van een attest": a noun, and never a participle. */
function isNounOfVerb({ entry, tokenFrom, tokenTo, sentence }: Hit, grammars: SentenceGrammars): boolean {
  const { words } = grammars.of(sentence);
  const at = tokenFrom - sentence.tokenFrom;
  return (
    entry.pos === 'verb' &&
    tokenTo === tokenFrom + 1 &&
    words.word(at) === entry.word &&
    (words.word(at - 1) === 'het' || (words.word(at - 2) === 'het' && !words.is(at - 1, Is.noun | Is.verb))) &&
    words.word(at + 1) === 'van'
  );
}

/** "voor het gebruiken van de zaal": an infinitive that is a noun, with "van" for its object. */
function nounOfVerb(hit: Hit, wording: string, grammars: SentenceGrammars): Rewrite | undefined {
  const { words, clauses } = grammars.of(hit.sentence);
  const at = hit.tokenFrom - hit.sentence.tokenFrom;
  if (clauses.length === 0) return undefined;
  const isKnown = (words.morphology.verb(wording) & VerbFact.known) !== 0 && !/ /u.test(wording);
  // "Het geven van maaltijden start" is no plainer; "bij het geven van advies" is.
  if (!isKnown || wording === 'aflopen' || NO_PASSIVE.has(wording) || words.tag(at - 2) !== Tag.VZ) return undefined;
  return { text: wording, safety: 'suggestion', edits: [replace(hit.from, hit.to, wording)] };
}

/**
 * How the best simpler words of an entry take the place of a verb. The others are a choice: whether they say the same
 * in this sentence, only its writer knows.
 *
 * @param forms the simpler words as they are shown, where they have the form that the text asks for
 */
export function verbRewrites(
  hit: Hit,
  forms: readonly string[] | undefined,
  grammars: SentenceGrammars,
): ReadonlyMap<string, Rewrite> {
  const { entry } = hit;
  const rewrites = new Map<string, Rewrite>();
  const shown = chosenVerb(hit, grammars.of(hit.sentence));
  if (shown === undefined) return rewrites;
  const wording = FORMS[entry.word] ?? thatClause(hit, grammars) ?? shown;
  if (isNounOfVerb(hit, grammars)) {
    const noun = nounOfVerb(hit, wording, grammars);
    if (noun) rewrites.set(shown, noun);
    return rewrites;
  }
  const rewrite = takesTe(hit, wording, grammars)
    ? modalRewrite(hit, wording, grammars)
    : verbRewrite(hit, wording, grammars);
  if (rewrite) rewrites.set(forms?.[entry.simpler?.indexOf(shown) ?? 0] ?? shown, rewrite);
  return rewrites;
}
