import type { Words } from '../../../language/constructions/words.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { Frame } from './frame.ts';

/** Verbs of somebody who does not know yet. */
const FINDS_OUT =
  /^(?:controleren|nagaan|nakijken|checken|dubbelchecken|verifiëren|onderzoeken|natrekken|uitzoeken|opzoeken|kijken|bekijken|nalezen|navragen|vragen|afvragen|betwijfelen|twijfelen|toetsen|vaststellen|inschatten|noteren|vermelden|aanduiden|aankruisen)$/u;
/** The first parts of such verbs, and the particles that may end them: "ga … na". */
const SPLIT = /^(?:gaan|kijken|trekken|zoeken|vragen|lezen|stellen|duiden|kruisen)$/u;
const PARTICLE = /^(?:na|uit|op|vast|aan)$/u;
const QUESTION = /^(?:of|dat|wanneer|waar|hoe|waarom|wat|welke?|hoeveel)$/u;
const SUBJECT = /^(?:u|je|jij|jullie|we|wij|ik|hij|ze|zij|het|er|dat|dit)$/u;

/** How many words before the clause such a verb can stand. */
const REACH = 10;

/**
 * "Ga na of er een blokkering werd geregistreerd", "Laat weten of uw aanvraag werd afgewezen": whoever asks or is asked
 * has yet to find out, and by whom it was done is not said.
 */
export function isLookedUp({ kind, start }: Frame, words: Words): boolean {
  const opener = words.word(start);
  if (kind !== 'embedded' || !QUESTION.test(opener)) return false;
  for (let at = Math.max(0, start - REACH); at < start; at++) {
    if (words.is(at, Is.verb) && FINDS_OUT.test(words.lemma(at))) return true;
    if (SPLIT.test(words.lemma(at)) && PARTICLE.test(words.word(start - 1))) return true;
  }
  return opener === 'of' && opensOrder(words);
}

/** "Laat ons weten": a verb in front without a subject behind it. */
function opensOrder(words: Words): boolean {
  return words.tag(0) === Tag['V.ev'] && !SUBJECT.test(words.word(1));
}
