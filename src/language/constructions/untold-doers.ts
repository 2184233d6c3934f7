import { Gap } from '../tagger/features.ts';
import { Is } from '../tagger/tags.ts';
import { isTime, phraseAt } from './noun-phrases/phrases-and-pronouns.ts';
import type { Passive } from './passives.ts';
import { endsInTime } from './time-words.ts';
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
/** What befalls somebody or something: without a name, who did it is beside the point. */
const BEFALLS = list(
  `verwoest vernield weggespoeld weggeblazen weggewaaid omvergeblazen overspoeld ontworteld geveld platgebrand
gebombardeerd geplunderd belegerd gepest geopereerd geboren gevangengenomen gedeporteerd gefusilleerd`.replaceAll(
    '\n',
    ' ',
  ),
);
/** What a story tells of long ago: who did it counts only where the text is about that. */
const IN_THE_PAST = list(
  `gebouwd herbouwd heropgebouwd opgetrokken gesloopt afgebroken gewijd ingewijd ingehuldigd opgericht gesticht gegoten
verkozen herkozen gekroond gezegend geschilderd gegraven gedempt uitgevonden ontdekt opgegraven beschermd geplant`.replaceAll(
    '\n',
    ' ',
  ),
);
const LONG_AGO = /^(?:1\d{3}|20[0-2]\d|eeuw|oorlog|wereldoorlog|middeleeuwen|jaren|destijds|ooit)$/u;
/** What people do together at a feast: "Er wordt gezongen en gedanst". */
const TOGETHER = list(
  `gezongen gedanst gegeten gedronken gelachen gefeest gespeeld geklapt gejuicht gevierd geklonken gewandeld gefietst
geknutseld gezwommen gevoetbald gekaart gebarbecued gekookt gebakken gepraat gebabbeld geapplaudisseerd geklopt gehuild
gezwaaid gesupporterd gekampeerd`.replaceAll('\n', ' '),
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
export function hidesDoer(
  { group, auxiliary, agent, impersonal }: Passive,
  words: Words,
  inRegulation: boolean,
): boolean {
  const { main, auxiliaries, clause } = group;
  const participle = words.word(main);
  if (participle === 'gelegen' || isLoose(group, words)) return false;
  if (agent) return true;
  const has = (test: (at: number) => boolean) => clause.words.some(test);
  if (isStory(group, words) || (impersonal && auxiliaries.length === 1 && TOGETHER.has(participle))) return false;
  if (UNKNOWN.has(participle) || (inRegulation && DEFINES.has(participle))) return false;
  // "Er is beslist dat …": nothing there is in a state, somebody did it.
  const isImpersonal = !has((at) => words.is(at, Is.noun)) && has((at) => words.word(at) === 'er');
  if (auxiliary === 'zijn' && !isImpersonal && !auxiliaries.some((one) => DEMANDS.has(one))) return false;
  // "op de hoogte gehouden worden" stays as it is, as does "er wordt gewerkt"; "gewerkt aan een plan" does not.
  if (participle === 'gehouden' && words.word(main - 1) === 'hoogte') return false;
  if (participle === 'gewerkt') return has((at) => /^(?:er|hier|daar|waar)?aan$/u.test(words.word(at)));
  return participle !== 'opgenomen' || !has((at) => words.is(at, Is.noun) && CARE.test(words.lemma(at)));
}

/** "De kerk die in 1765 werd gebouwd", "Het kind werd gepest", "weggespoeld door de storm": nobody asks who did it. */
function isStory({ main, clause, finite, auxiliaries }: Passive['group'], words: Words): boolean {
  const participle = words.word(main);
  const isAsked = auxiliaries.some((one) => one !== 'worden' && one !== 'zijn');
  if (isAsked || !(BEFALLS.has(participle) || IN_THE_PAST.has(participle))) return false;
  if (BEFALLS.has(participle)) return true;
  if (!words.is(finite, Is.past)) return false;
  return clause.kind === 'relative' || clause.words.some((at) => LONG_AGO.test(words.word(at)));
}

/** A participle of a phrase of its own: "is een boom, gemeten op een meter". */
function isLoose({ main, finite, clause }: Passive['group'], words: Words): boolean {
  if (words.gap(main) === Gap.comma && hasPredicate(clause, finite, words)) return true;
  if (words.gap(main) !== Gap.comma || finite > main || words.is(main - 1, Is.participle)) return false;
  // "gemeten en verpakt" goes on with a row; "wordt, na een brief, gesloopt" has something between two commas.
  if ([main + 1, main + 2].some((at) => words.is(at, Is.verb))) return false;
  for (let at = finite + 1; at < main; at++) if (words.gap(at) !== Gap.none) return false;
  return true;
}

/** "De eigenaar is mevrouw Claes, …": with a noun on both sides of "is", the sentence is whole without a participle. */
function hasPredicate({ kind, words: own }: Passive['group']['clause'], finite: number, words: Words): boolean {
  if (kind !== 'main' || words.lemma(finite) !== 'zijn') return false;
  const [start = finite] = own;
  // "De verantwoordelijke is …": what looks like an adjective can be the subject as well.
  const hasSubject = start < finite && (words.is(start, Is.determiner) || phraseAt(start, words) !== undefined);
  const predicate = words.gap(finite + 1) === Gap.none ? phraseAt(finite + 1, words) : undefined;
  if (!hasSubject || !predicate || predicate.isPronoun) return false;
  return !endsInTime(words.word(finite - 1)) && !isTime(predicate, words);
}
