import { applied, type Rewrite } from '../../../document/edit.ts';
import { isActor, isPerson } from '../../../language/constructions/actors.ts';
import { isWithinNoun } from '../../../language/constructions/attributive-agents.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import { phraseAt } from '../../../language/constructions/noun-phrases/phrases-and-pronouns.ts';
import type { Passive } from '../../../language/constructions/passives.ts';
import { isDoneToPeople, isReaderTask, isTownAction } from '../../../language/constructions/town-actions.ts';
import type { Words } from '../../../language/constructions/words.ts';
import type { Sentence } from '../../../language/sentences.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import type { PlacedSetting } from '../setting.ts';
import { unlessTorn } from '../torn-rewrite.ts';
import { activeEdits } from './active-edits.ts';
import { infinitiveOf } from './active-verbs.ts';
import { agentDoer, type Doer, namedDoer, pronounDoer } from './doer.ts';
import type { Frame } from './frame.ts';
import { isLookedUp } from './looked-up.ts';
import { isByLaw, isForOthers, isPerHead, namesDoerBefore } from './other-doers.ts';
import { frameOf } from './passive-frame.ts';

const OURS = /^(?:we|wij|ons)$/u;
const READERS = /^(?:u|je|jij|jou|jullie)$/u;
/** Others who may be the doer: "door de storm", "vanuit de raad". */
const SOURCE = /^(?:door|vanuit|vanwege|namens|volgens)$/u;
/** "Volgens de gegevens": somebody else saw it. */
const REPORTED = /^(?:gegevens|informatie|vaststellingen|verslag|dossier|proces-verbaal|pv)$/u;
/** What happened then was done by others. */
const LONG_AGO = /^1\d{3}$/u;
/** Somebody who asks a question of his own: "Wat wordt er met mijn inbreng gedaan?". */
const SPEAKERS = /^(?:ik|mij|mijn)$/u;
/** What others grant to everybody. */
const OF_OTHERS =
  /^(?:tegemoetkoming|groeipakket|kinderbijslag|pensioen|schooltoeslag|belastingvermindering|inkomensgarantie|\p{L}*deurwaarder\p{L}*|zitting|verlichting)$/u;
/** What is done with many people, by whoever reports on it. */
const ASKED_OF_PEOPLE = new Set(
  'benaderen bevragen ondervragen verstrekken informeren uitnodigen organiseren verspreiden selecteren contacteren'.split(
    ' ',
  ),
);
const WANTS = /^(?:willen|wensen|hopen|vragen|verwachten)$/u;
/** "Het is verplicht dat …": of whom it is asked, is not said. */
const ASKED =
  /^(?:zorg|zorgt|zorgen|verplicht|belangrijk|nodig|noodzakelijk|wenselijk|bedoeling|aangewezen|aanbevolen|vereist|voorwaarde|eis|cruciaal|essentieel)$/u;
const CONDITIONS =
  /^(?:als|indien|wanneer|tenzij|zodra|zolang|mits|ingeval|zoverre|zover|voorzover|naargelang|naarmate)$/u;
/** What these open is told of whoever did it. */
const FACTS = /^(?:dat|of|omdat|doordat|aangezien|hoewel|nadat|voordat|alvorens|vooraleer|niettegenstaande)$/u;
const DEGREES = /^(?:goed|anders|(?:on)?vriendelijk|onbeleefd|slecht|oneerlijk|ongelijk|onrechtvaardig)$/u;

/**
 * A passive sentence as an active one, with the doer that it names or that follows from the setting; nothing where
 * either is not sure.
 *
 * @param found passives that share their auxiliary
 * @param text of the block
 * @param setting of the text, only asked for where a sentence names no doer
 */
export function makeActive(
  found: readonly Passive[],
  grammar: Grammar,
  sentence: Pick<Sentence, 'from' | 'to'>,
  text: string,
  setting: () => PlacedSetting,
): Rewrite | undefined {
  // A second verb is read with each of two that stand before it.
  const passives = found.filter(
    (one, index) => found.findIndex(({ group }) => group.main === one.group.main) === index,
  );
  const [first] = passives;
  if (!first || passives.length > 2) return undefined;
  const agent = passives.find((one) => one.agent)?.agent;
  const cluster = clusterOf(passives, grammar.words);
  const named = agent ? agentDoer({ ...first, agent }, grammar) : undefined;
  if (agent && !named) return undefined;
  const frame = frameOf(first.group, cluster, grammar, named?.agent);
  if (!frame || isClauseSubject(frame, grammar) || isFarTakenUp(frame) || leavesParticiple(frame, grammar.words))
    return undefined;
  const doer = named ?? untoldDoer(frame, passives, grammar, setting);
  if (!doer) return undefined;
  const edits = activeEdits(frame, passives, doer, grammar, text);
  if (!edits) return undefined;
  return unlessTorn({ text: applied(edits, text, sentence.from, sentence.to), safety: 'suggestion', edits }, grammar);
}

/** "Wie geen geld heeft, kan door de dienst worden geholpen": a clause, or what may be one, would be read as who does it. */
function isClauseSubject({ kind, subject, finite, start }: Frame, { words }: Grammar): boolean {
  // "naargelang de aanvraag wordt goedgekeurd": a preposition or a conjunction.
  if (kind !== 'embedded')
    for (let at = start; at < finite; at++) if (/^(?:naargelang|niettegenstaande)$/u.test(words.word(at))) return true;
  if (subject || kind === 'embedded' || kind === 'expletive') return false;
  for (let at = 0; at < finite; at++) if (/^(?:al)?wie$/u.test(words.word(at))) return true;
  return false;
}

/**
 * "worden bezorgd aan de school en meegedeeld aan de ouders": the first participle, which may look like an adjective, has
 * the auxiliary too and would be left without it.
 */
function leavesParticiple({ finite, cluster }: Frame, words: Words): boolean {
  const verb = cluster[0] ?? -1;
  for (let at = finite + 1; at < verb; at++) {
    const isPlain = words.is(at, Is.participle | Is.adjective) && words.morphology.participle(words.word(at)) !== 0;
    if (!isPlain || words.is(at + 1, Is.noun | Is.adjective)) continue;
    for (let joint = at + 1; joint < verb; joint++) if (words.tag(joint) === Tag.NEVEN) return true;
  }
  return false;
}

/** How far a subject can stand from "en die verlenen we", in words. */
const TAKEN_UP_REACH = 12;

function isFarTakenUp({ takenUp, start }: Frame): boolean {
  return takenUp !== undefined && start > TAKEN_UP_REACH;
}

/** The verbs beside the finite one, with "en" between two. */
function clusterOf(passives: readonly Passive[], words: Words): number[] {
  const all = new Set<number>();
  for (const { group } of passives) {
    const isFixed = group.lemma.includes(' ');
    for (const at of group.words) {
      if (at === group.finite || (isFixed && !words.is(at, Is.verb))) continue;
      all.add(at);
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** Who acts where nobody is named: the reader, by what readers have to do, or the town, by what it does. */
function untoldDoer(
  frame: Frame,
  passives: readonly Passive[],
  grammar: Grammar,
  setting: () => PlacedSetting,
): Doer | undefined {
  const { words } = grammar;
  const { group, auxiliary } = passives[0] as Passive;
  const own = group.clause.words;
  const has = (test: RegExp) => own.some((at) => test.test(words.word(at)));
  if (auxiliary === 'zijn' || isUnsure(frame, grammar)) return undefined;
  // Who is named once in a sentence is the first that a reader thinks of: "door de sportdienst opgemaakt, dat wordt bezorgd".
  if (grammar.passives.some(({ agent, group }) => agent && !passives.some((one) => one.group === group)))
    return undefined;
  const lemmas = passives.map(({ group }) => infinitiveOf(group));
  const modal = words.lemma(frame.finite);
  for (let at = 0; at < words.count; at++) if (SPEAKERS.test(words.word(at))) return undefined;
  const isModal = /^(?:kunnen|mogen|moeten|dienen|hoeven)$/u.test(modal);
  if (isModal && lemmas.every((lemma) => isReaderTask(lemma, modal, has))) {
    const { reader } =
      has(READERS) ||
      isPerHead(own, words) ||
      isForOthers(own, words) ||
      isOthers(frame, words) ||
      speaksOfOthers(frame, words) ||
      words.is(frame.finite, Is.past)
        ? {}
        : setting();
    return reader && pronounDoer(reader);
  }
  if (!isByTown(frame, passives, grammar)) return undefined;
  const { sender, reader, othersBefore } = setting();
  if (!sender || othersBefore || (sender === 'we' && !reader && isDoubtful(frame, passives, words))) return undefined;
  if (sender === 'we') return pronounDoer('we');
  const name = sender.split(' ').at(-1)?.toLowerCase();
  for (let at = 0; at < words.count; at++) if (words.word(at) === name) return undefined;
  return namedDoer(sender);
}

/** Whether another may be the doer, or what is told of the doer would be read with another. */
function isUnsure(frame: Frame, grammar: Grammar): boolean {
  const { words } = grammar;
  if (namesSource(frame, grammar) || namesDoerBefore(frame, words) || isLookedUp(frame, words)) return true;
  // "volgens het door de dienst opgestelde plan": that service may be who acts.
  for (let at = 0; at < words.count; at++)
    if (words.word(at) === 'door' && words.tag(at) === Tag.VZ && isWithinNoun(at, words)) return true;
  // "Aan loket 3 kunnen we je zittend helpen": who sits?
  for (let at = frame.finite; at < (frame.cluster[0] ?? frame.finite); at++)
    if (words.tag(at) === Tag['V.od']) return true;
  return false;
}

/** In a text for nobody in particular, what was done before or can be done may as well be somebody else's doing. */
function isDoubtful({ finite, kind }: Frame, passives: readonly Passive[], words: Words): boolean {
  const isAsked = passives.every(({ group }) => ASKED_OF_PEOPLE.has(infinitiveOf(group)));
  return !isAsked && (words.is(finite, Is.past) || (kind !== 'embedded' && words.lemma(finite) === 'kunnen'));
}

/** Whether the town does it: by the verb, and by what else the clause and the sentence say. */
function isByTown(frame: Frame, passives: readonly Passive[], grammar: Grammar): boolean {
  const { words } = grammar;
  const { group } = passives[0] as Passive;
  const has = (test: RegExp) => group.clause.words.some((at) => test.test(words.word(at)));
  const lemmas = passives.map((one) => infinitiveOf(one.group));
  const modal = words.lemma(frame.finite);
  const place = {
    hasSubject: !frame.isImpersonal,
    isPossible: modal === 'kunnen' || (modal === 'zullen' && words.is(frame.finite, Is.past)),
    isFact: isFact(frame, words),
    isCondition: CONDITIONS.test(words.word(frame.start)) || (frame.start === frame.finite && frame.start === 0),
  };
  if (/^(?:moeten|dienen|hoeven|mogen)$/u.test(modal) || !lemmas.every((lemma) => isTownAction(lemma, place, has)))
    return false;
  if (!frame.takenUp && leavesHalf(frame, grammar)) return false;
  if (isAtOthers(frame, words) || pointsBack(words)) return false;
  if (
    has(OURS) ||
    has(LONG_AGO) ||
    has(DEGREES) ||
    isOfOthers(frame, words) ||
    isWanted(frame, words) ||
    !isForTown(frame, lemmas, words)
  )
    return false;
  return !speaksOfOthers(frame, words);
}

/** "Het feit dat een uitstap gepland werd"; not what the sender tells itself, "We laten u weten dat …". */
function isFact({ kind, start }: Frame, words: Words): boolean {
  if (kind !== 'embedded' || !FACTS.test(words.word(start))) return false;
  for (let at = 0; at < start; at++) if (OURS.test(words.word(at))) return !TELLS.test(words.lemma(start - 1));
  return true;
}

const TELLS = /^(?:weten|meedelen|mee|melden|bevestigen)$/u;

/** Whether a phrase may name the doer in another way: "door", "vanuit de raad"; of a cause ("door een ongeval") who acts upon it is as unsure. */
function namesSource({ start, finite, cluster }: Frame, { words, clauses }: Grammar): boolean {
  for (let at = start; at < words.count; at++) {
    if (at > Math.max(finite, cluster.at(-1) ?? 0) + 1) return false;
    if (!SOURCE.test(words.word(at))) continue;
    if (words.word(at) === 'volgens' && !REPORTED.test(words.word(at + 2))) continue;
    // "door de molen stil te zetten": how, and not who.
    if (!clauses.some(({ kind, opener }) => kind === 'infinitive' && opener === at)) return true;
  }
  return false;
}

/** "We willen dat elke burger geholpen wordt": who wants it is known already. */
function isWanted({ start }: Frame, words: Words): boolean {
  if (words.word(start) !== 'dat') return false;
  // "Zorg ervoor dat uw naam wordt aangebracht": the reader does it, or has it done.
  for (let at = Math.max(0, start - 6); at < start; at++) if (ASKED.test(words.word(at))) return true;
  for (let at = Math.max(0, start - 4); at < start; at++)
    if (OURS.test(words.word(at)) && WANTS.test(words.lemma(start - 1))) return true;
  return false;
}

/** People only undergo what a town does to people, and not as a condition: "Word je geholpen?" asks about others too. */
function isForTown({ kind, start, finite, subject }: Frame, lemmas: readonly string[], words: Words): boolean {
  if (!subject) return true;
  const isSomebody = subject.isPronoun
    ? /^(?:u|je|jij|jullie|ik|hij|ze|zij)$/u.test(words.word(subject.head))
    : isPerson(subject.head, words);
  if (!isSomebody) return true;
  return !(kind === 'inverted' && start === finite && start === 0) && lemmas.every((lemma) => isDoneToPeople(lemma));
}

/** Somebody else than the reader has something to do: "De organisator … De aanvraag moet …" in one sentence. */
function isOthers({ subject }: Frame, words: Words): boolean {
  if (!subject || subject.isPronoun || /^(?:uw|je|jouw)$/u.test(words.word(subject.first))) return false;
  return isActor(subject.head, words);
}

/** "Loket: …" says who speaks. */
function isTurn(at: number, words: Words): boolean {
  return at === 0 && words.markBehind(at) === ':';
}

/** "Uit navraag bij deze laatste": somebody who was named before. */
function pointsBack(words: Words): boolean {
  for (let at = 1; at < words.count; at++)
    if (words.word(at) === 'laatste' && /^(?:deze|die)$/u.test(words.word(at - 1))) return true;
  return false;
}

/** Another subject in the sentence can be the doer: "De politie laat weten dat de weg wordt afgesloten". */
function speaksOfOthers({ kind, start, finite }: Frame, words: Words): boolean {
  for (let at = 0; at < (kind === 'first' || kind === 'embedded' ? start : finite); at++) {
    if (words.is(at, Is.noun | Is.adjective) && isActor(at, words) && !isInPhrase(at, words) && !isTurn(at, words))
      return true;
  }
  return false;
}

/** "Er worden metingen gedaan en we onderzoeken …": half of it would stay as it is. */
function leavesHalf({ start }: Frame, { passives, words }: Grammar): boolean {
  return passives.some(({ agent, group }) => !agent && group.finite < start && words.word(0) === 'er');
}

/** "bij ministerieel besluit", "het sociaal tarief". */
function isOfOthers({ start, finite, cluster }: Frame, words: Words): boolean {
  if (isByLaw(start, words)) return true;
  for (let at = start; at <= Math.max(finite, cluster.at(-1) ?? 0); at++) {
    const word = words.word(at);
    if (OF_OTHERS.test(word) || (word === 'tarief' && words.word(at - 1) === 'sociaal')) return true;
    if (/^(?:wettelijk|decretaal)$/u.test(word) && words.is(at + 1, Is.participle)) return true;
  }
  return false;
}

/** "wordt bij negen clubs aanvaard": those clubs do it. */
function isAtOthers({ start, finite, cluster }: Frame, words: Words): boolean {
  for (let at = start; at <= Math.max(finite, cluster.at(-1) ?? 0); at++) {
    if (words.word(at) !== 'bij' || words.tag(at) !== Tag.VZ) continue;
    const phrase = phraseAt(at + 1, words);
    if (phrase && !phrase.isPronoun && isActor(phrase.head, words)) return true;
  }
  return false;
}

function isInPhrase(noun: number, words: Words): boolean {
  for (let at = noun - 1; at >= 0; at--) {
    if (words.tag(at) === Tag.VZ) return true;
    if (!words.is(at, Is.determiner | Is.adjective | Is.noun) && words.tag(at) !== Tag.TW) return false;
  }
  return false;
}
