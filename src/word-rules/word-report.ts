import { withCapitalsOf } from '../rewrite/capitals.ts';
import type { Report, Suggestion } from '../rule/rule.ts';
import type { Hit } from '../words/hit.ts';

/** "“als”, “wanneer” of “indien”": what a writer can choose from. */
export function oneOf(wordings: readonly string[]): string {
  const quoted = wordings.map((wording) => `“${wording}”`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}`;
}

/** How far a neighbouring word is looked for, in UTF-16 code units: no word that a list proposes is longer. */
const NEIGHBOUR = 30;

/**
 * The simpler words of a hit, but for those that would stand there twice: "die" for "hij of zij" in "wat die hij of zij",
 * "gezinszorg" in "bejaardenhulp en gezinszorg".
 */
function simplerWords({ block: { text }, from, to, simpler, entry, parts }: Hit): readonly string[] {
  const wordings = simpler ?? entry.simpler ?? [];
  if (parts) return wordings;
  const before = /(\p{L}+)\s+(?:(?:en|of)\s+)?$/u
    .exec(text.slice(Math.max(0, from - NEIGHBOUR), from))?.[1]
    ?.toLowerCase();
  const after = /^\s+(?:(?:en|of)\s+)?(\p{L}+)/u.exec(text.slice(to, to + NEIGHBOUR))?.[1]?.toLowerCase();
  const once = wordings.filter((wording) => {
    const words = wording.toLowerCase().split(' ');
    return words[0] !== before && words.at(-1) !== after;
  });
  return once.length > 0 ? once : wordings;
}

/** The wordings that a writer can put in the place of a hit, with the changes that do so where they are sure. */
export function suggestionsFor(hit: Hit, wordings = simplerWords(hit)): Suggestion[] {
  const original = hit.block.text.slice(hit.from, hit.to);
  const own = wordings.flatMap((wording): Suggestion[] => {
    const rewrite = hit.rewrites?.get(wording);
    if (rewrite) return [rewrite];
    // "om … te" tells how to build the sentence: nobody can put it there as it stands.
    if (wording.includes('…') || hit.asAdvice) return [];
    // What stands apart, or within a compound, is no place for a capital.
    return [{ text: hit.wording || hit.compound ? wording : withCapitalsOf(original, wording) }];
  });
  // What can be applied goes first.
  const [ready, advice] = [own.filter(({ edits }) => edits), own.filter(({ edits }) => !edits)];
  return [...(hit.instead ? [hit.instead] : []), ...ready, ...advice];
}

/** How a writer is told to choose from the simpler words: as they fit, in a form of them, or for the last part of a compound. */
export function choiceFrom(wordings: readonly string[], hit: Hit, original: string): string {
  if (hit.compound) return `Kies een woord met ${oneOf(wordings)}`;
  if (!isInflected(hit, original)) return `Schrijf ${oneOf(wordings)}`;
  const forms = wordings.filter((wording) => takesForm(wording, hit.entry.pos));
  const fixed = wordings.filter((wording) => !forms.includes(wording));
  if (forms.length === 0) return `Schrijf ${oneOf(fixed)}`;
  return `Kies een vorm van ${oneOf(forms)}${fixed.length > 0 ? `, of schrijf ${oneOf(fixed)}` : ''}`;
}

/** Whether a simpler word can stand in another form than it has: "met een zorgvraag" and "wilt u" can't. */
function takesForm(wording: string, pos: string | undefined): boolean {
  if (pos !== 'noun' && pos !== 'adj') return /(?:en|aan|oen|ijn|ien)(?!\p{L})/u.test(wording);
  const [first = '', ...more] = wording.split(' ');
  return !NO_FORMS.has(first) && (pos === 'noun' || more.length === 0);
}

/** Words that have one form, and those that open a phrase which has. */
const NO_FORMS: ReadonlySet<string> = new Set(
  (
    'aan als apart bij dat de deze die dit door extra geen genoeg heel het hier hierbij hieronder hierboven hierover in is ' +
    'met misschien na naar niet niets nul om op over te telkens trans uit vaak van volgens voor wat weg wie wilt zo zoals ' +
    'zonder zo’n zulke'
  ).split(' '),
);

/** Whether the text has another form than the lists, so that the simpler words don't fit as they stand. */
function isInflected({ entry, wording, simpler }: Hit, original: string): boolean {
  if (simpler) return false;
  if (wording) return true;
  if (entry.swap || !(entry.word.includes('[') || INFLECTING.has(entry.pos ?? ''))) return false;
  return original.toLowerCase() !== entry.word.replace(/[[\]]/gu, '').toLowerCase();
}

const INFLECTING = new Set(['verb', 'noun', 'adj']);

/** Names the word which stands there. */
const NAMES_IT =
  /^Dit |(?<!\p{L})(?:dit|deze) (?:\p{Ll}+e )?(?:woord|uitdrukking|afkorting|beeld|etiket|naam)(?!\p{L})/iu;
/** Says where the word may stay: "In een tabel mag deze afkorting". */
const EXEMPTS = /^(?:In|Op|Bij|Voor|Na) /u;

/** Whether a sentence of a note is about the word which stands there: behind the advice it would be about the simpler one. */
function isAboutWord(sentence: string): boolean {
  return NAMES_IT.test(sentence) && !EXEMPTS.test(sentence);
}

const BETWEEN_SENTENCES = /(?<=[.?!]”?) (?=[\p{Lu}“])/u;

function namesAll(note: string, wordings: readonly string[]): boolean {
  const said = note.toLowerCase();
  return wordings.length > 0 && wordings.every((wording) => said.includes(`“${wording.toLowerCase()}”`));
}

/**
 * The report of a word: what stands there, the simpler words, and why.
 *
 * @param verdict what it is, after the word: "is ambtelijke taal"
 */
export function wordReport(hit: Hit, verdict: string): Report {
  const { entry } = hit;
  const original = hit.wording ?? hit.block.text.slice(hit.from, hit.to);
  const simpler = simplerWords(hit);
  const { note = '', drop } = entry;
  // “Schrijf “over” bij een onderwerp en “door” bij een oorzaak”: a note that names them all is the advice.
  const inNote = namesAll(note, simpler) || namesAll(note, entry.simpler ?? []);
  const sentences = inNote ? [] : note.split(BETWEEN_SENTENCES).filter(Boolean);
  const advice = [
    ...sentences.filter(isAboutWord),
    ...(inNote ? [note] : []),
    ...(simpler.length > 0 && !inNote ? [`${choiceFrom(simpler, hit, original)}.`] : []),
    ...(drop ? [simpler.length > 0 ? 'Of laat het weg.' : 'Laat het weg.'] : []),
    ...sentences.filter((sentence) => !isAboutWord(sentence)),
  ];
  return {
    at: hit,
    message: `“${original}” ${verdict}. ${advice.join(' ')}`.trim(),
    ...(entry.severity && { severity: entry.severity }),
    source: { list: entry.theme, entry: entry.word },
    suggestions: [...suggestionsFor(hit, simpler), ...(hit.dropped ? [hit.dropped] : [])],
    // "U wordt verzocht": the expression is the passive.
    ...(hit.tokenTo > hit.tokenFrom + 1 && !hit.parts && { covers: ['lijdende-vorm'] }),
  };
}
