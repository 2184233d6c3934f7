import type { SentenceGrammars } from '../language/constructions/grammar.ts';
import { VerbFact, type Morphology } from '../language/morphology/morphology.ts';
import { TAGS, type TagName } from '../language/tagger/tags.ts';
import type { Hit } from './match.ts';

/** Forms of verbs that another verb can take over. */
const VERB_FORMS = new Set<TagName>(['V.ev', 'V.t', 'V.mv', 'V.verl.ev', 'V.verl.mv', 'V.inf', 'V.vd']);
/** Nouns that have no plural in this sense. */
const WITHOUT_PLURAL = new Set('informatie uitleg hulp steun geld zorg afval post nieuws werk gezin'.split(' '));
/** Behind the noun of a phrase: "persoon met een handicap". */
const BEHIND_NOUN = /^(?:met|van|die|dat|zonder|in|uit)$/u;

/**
 * The simpler words of a hit in the form that the text asks for: "geeft" for "verstrekt". Nothing where the form is not
 * sure for all of them: then the writer chooses.
 */
export function simplerForms(hit: Hit, grammars: SentenceGrammars): readonly string[] | undefined {
  const { entry, sentence, tokenFrom, tokenTo } = hit;
  if (!entry.simpler?.length || (tokenTo !== tokenFrom + 1 && !hit.wording) || entry.swap) return undefined;
  // The word as the list has it: its simpler words fit as they stand.
  const isLemma = hit.block.text.slice(hit.from, hit.to).toLowerCase() === entry.word.toLowerCase();
  if (isLemma) return undefined;
  const { words } = grammars.of(sentence);
  const tag = TAGS[words.tag(tokenFrom - sentence.tokenFrom)];
  const forms = entry.simpler.map((wording) => formOf(wording, entry.pos, tag, words.morphology));
  return forms.every((form) => form !== undefined) ? forms : undefined;
}

function formOf(wording: string, pos: string | undefined, tag: TagName | undefined, morphology: Morphology) {
  const [first = '', ...rest] = wording.split(' ');
  if (pos === 'verb' && tag && VERB_FORMS.has(tag)) {
    const facts = morphology.verb(first);
    // The particle of a separable verb would have to move: "vraagt … aan".
    const moves = (facts & VerbFact.separable) !== 0 && tag !== 'V.inf' && tag !== 'V.vd';
    if ((facts & VerbFact.known) === 0 || moves || (rest.length > 0 && tag === 'V.vd')) return undefined;
    return [tag === 'V.inf' || tag === 'V.mv' ? first : morphology.form(first, tag), ...rest].join(' ');
  }
  if (pos !== 'noun' || (rest.length > 0 && !BEHIND_NOUN.test(rest[0] as string))) return undefined;
  if (tag === 'N.zijd' || tag === 'N.onz' || WITHOUT_PLURAL.has(first)) return wording;
  return tag === 'N.mv' ? [morphology.form(first, 'N.mv'), ...rest].join(' ') : undefined;
}
