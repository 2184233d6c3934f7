import { Gap } from '../tagger/features.ts';
import { Is } from '../tagger/tags.ts';
import type { Passive } from './passives.ts';
import type { Words } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who did it, nobody knows ("Is uw fiets gestolen?"), or everybody does ("Onder woning wordt verstaan"). */
const UNKNOWN = list(
  `gestolen bestolen aangereden opgelicht overvallen ingebroken gebeten gehackt mishandeld vermoord aangerand gewond
getroffen begraven bereikt overprikkeld geacht gehoord geraamd geschat verstaan gevonden teruggevonden`.replaceAll(
    '\n',
    ' ',
  ),
);
/** With these a result is asked of somebody: "moet ondertekend zijn". */
const DEMANDS = list('moeten dienen hoeven');
/** What the law calls something: "Als woning wordt beschouwd". */
const DEFINES = list('beschouwd gelijkgesteld bedoeld');
/** Where people stay who are cared for. */
const CARE = /(?:ziekenhuis|zorgcentrum|kliniek|instelling|rusthuis|afdeling|opvang)$/u;

/**
 * Whether a passive keeps somebody back whom the reader would like to know. It does not where what something is counts
 * ("de kaart is beschadigd"), where nobody knows who did it, or where the words belong to another phrase.
 *
 * @param inRegulation definitions are the law's there
 */
export function hidesDoer({ group, auxiliary, agent }: Passive, words: Words, inRegulation: boolean): boolean {
  const { main, auxiliaries, clause } = group;
  const participle = words.word(main);
  if (participle === 'gelegen' || isLoose(group, words)) return false;
  if (agent) return true;
  const has = (test: (at: number) => boolean) => clause.words.some(test);
  if (UNKNOWN.has(participle) || (inRegulation && DEFINES.has(participle))) return false;
  // "Er is beslist dat …": nothing there is in a state, somebody did it.
  const isImpersonal = !has((at) => words.is(at, Is.noun)) && has((at) => words.word(at) === 'er');
  if (auxiliary === 'zijn' && !isImpersonal && !auxiliaries.some((one) => DEMANDS.has(one))) return false;
  // "op de hoogte gehouden worden" stays as it is, as does "er wordt gewerkt"; "gewerkt aan een plan" does not.
  if (participle === 'gehouden' && words.word(main - 1) === 'hoogte') return false;
  if (participle === 'gewerkt') return has((at) => /^(?:er|hier|daar|waar)?aan$/u.test(words.word(at)));
  return participle !== 'opgenomen' || !has((at) => words.is(at, Is.noun) && CARE.test(words.lemma(at)));
}

/** A participle of a phrase of its own: "is een boom, gemeten op een meter". */
function isLoose({ main, finite }: Passive['group'], words: Words): boolean {
  if (words.gap(main) !== Gap.comma || finite > main || words.is(main - 1, Is.participle)) return false;
  // "gemeten en verpakt" goes on with a row; "wordt, na een brief, gesloopt" has something between two commas.
  if ([main + 1, main + 2].some((at) => words.is(at, Is.verb))) return false;
  for (let at = finite + 1; at < main; at++) if (words.gap(at) !== Gap.none) return false;
  return true;
}
