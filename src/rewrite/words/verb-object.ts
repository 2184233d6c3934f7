import { endOfMiddle } from '../../language/constructions/middle-field.ts';
import { nounBefore, startsNoun } from '../../language/constructions/noun-phrases/phrase-starts.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { closingVerb, firstOfCluster, type Placing } from './verb-forms.ts';

/** How far verbs may move to behind their object, in words. */
const MOVE_REACH = 7;

/** The object with the preposition that the new verb asks for, or without one. */
export function placeObject(placing: Placing): boolean {
  const { preposition, use } = placing.original;
  const wanted = placing.wording.preposition;
  if (preposition < 0 && !wanted) return true;
  if (preposition < 0) return addPreposition(placing, wanted);
  const isBehind = preposition > use.at;
  const closes = use.closes || use.role !== 'finite';
  if (wanted) {
    placing.changes.put(preposition, wanted);
    // "kunt naar de balie gaan": a direction stands before its verb.
    return isBehind && closes && use.role !== 'imperative' && placing.wording.verb === 'gaan'
      ? moveVerbs(placing)
      : true;
  }
  if (!closes && !isBehind) return false;
  if (!dropPreposition(placing)) return false;
  return isBehind && closes && use.role !== 'imperative' ? moveVerbs(placing) : true;
}

/** "beschikt niet over een kaart" is "hebt geen kaart". */
function dropPreposition(placing: Placing): boolean {
  const { preposition, use, others } = placing.original;
  const words = placing.words;
  let before = preposition - 1;
  while (others.includes(before) || before === use.at) before--;
  const isNegated = words.word(before) === 'niet';
  const hasNegation = use.clause.words.some((at) => /^(?:niet|nooit)$/u.test(words.word(at)));
  if (hasNegation && !isNegated) return false;
  // "niet beschikken over een kaart": what has its negation in front stands at the end of its group, and would move.
  if (isNegated && before < use.at && use.role === 'finite' && !use.closes) return false;
  placing.changes.remove(preposition);
  if (!isNegated) return true;
  const next = preposition + 1;
  if (words.word(next) === 'een') placing.changes.remove(next);
  else if (startsNoun(next, words) || words.is(next, Is.pronoun)) return false;
  placing.changes.put(before, 'geen');
  return true;
}

/** "te beschikken over een kaart": without its preposition the object goes before the verbs, so they go behind it. */
function moveVerbs(placing: Placing): boolean {
  const { use, preposition, others } = placing.original;
  const words = placing.words;
  const end = endOfMiddle(use.clause, preposition, words);
  if (end === undefined || end === preposition || end - preposition > MOVE_REACH) return false;
  // "wie over een kaart beschikt betaalt": two finite verbs side by side.
  if (use.role === 'finite' && words.is(end + 1, Is.finite) && words.gap(end + 1) === Gap.none) return false;
  // "in aanmerking voor een woning, een toelage en een premie": the object goes on.
  if (words.gap(end + 1) === Gap.comma && (startsNoun(end + 1, words) || words.is(end + 1, Is.noun | Is.adjective)))
    return false;
  if (others.some((at) => at > use.at)) return false;
  const first = firstOfCluster(placing);
  if (use.role === 'participle' && use.verbs.some((at) => at > use.at)) return false;
  const { rest } = placing.wording;
  if (rest) return false;
  const before = words.word(use.at - 1) === 'te' ? 'te ' : '';
  const moved: string[] = [];
  for (let at = first; at < use.at; at++) {
    if (words.word(at) !== 'te') moved.push(words.word(at));
    placing.changes.remove(at);
  }
  const verb = closingVerb(placing);
  placing.changes.remove(use.at);
  placing.changes.insertBehind(end, [...moved, (verb.includes(' te ') ? '' : before) + verb].join(' '));
  return true;
}

function addPreposition(placing: Placing, wanted: string): boolean {
  const { use, others } = placing.original;
  const isFront = use.role === 'imperative' || (use.role === 'finite' && !use.closes);
  if (isFront) {
    const object = objectBehind(placing);
    if (object === undefined) return false;
    placing.changes.insertBehind(object - 1, wanted);
    return true;
  }
  if (placing.wording.rest) return false;
  const first = Math.min(use.te ? use.at - 1 : use.at, ...others);
  const object = nounBefore(first, placing.words);
  if (object === undefined || object === 0 || placing.words.word(object) === 'geen') return false;
  placing.changes.insertBehind(object - 1, wanted);
  return true;
}

/** The first word of an object that stands right behind the verb, or behind its pronoun. */
export function objectBehind(placing: Placing): number | undefined {
  const { use } = placing.original;
  const words = placing.words;
  if (use.role === 'finite' && !use.inverted && !beginsWithSubject(placing)) return undefined;
  const object = use.inverted ? use.at + 2 : use.at + 1;
  if (words.word(object) === 'geen' || words.gap(object) !== 0 || saysWhen(object, words)) return undefined;
  // "neemt dit in aanmerking": "met dit" is "hiermee".
  if (/^(?:dit|dat|die|deze|het)$/u.test(words.word(object)) && !words.is(object + 1, Is.noun | Is.adjective))
    return undefined;
  if (startsNoun(object, words)) return words.is(object + 1, Is.finite) ? undefined : object;
  return words.is(object, Is.noun) ? object : undefined;
}

const TIME =
  /(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|uren|kwartaal|weekend|ochtend|morgen|middag|avond|nacht|zomer|winter|herfst|lente|seizoen|vakantie)$|^keer$/u;

/** "elke maand", "de eerste zondag van mei", "twee keer": a time, and no object. */
function saysWhen(at: number, words: Placing['words']): boolean {
  let noun = at;
  while (noun < at + 4 && !words.is(noun, Is.noun) && words.gap(noun + 1) === Gap.none) noun++;
  return TIME.test(words.word(noun));
}

/** "De stad …", "Wij …": what stands before the verb is its subject and no other part of the clause. */
export function beginsWithSubject(placing: Placing): boolean {
  const { clause, at } = placing.original.use;
  const first = clause.words[0] as number;
  if (first >= at) return false;
  const words = placing.words;
  return (
    words.is(first, Is.determiner | Is.noun) ||
    words.tag(first) === Tag.TW ||
    /^(?:ik|je|u|hij|zij|ze|wij|we)$/u.test(words.word(at - 1))
  );
}
