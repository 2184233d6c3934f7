import type { Block, TextDocument, Turn } from '../../document/document.ts';
import { allTurns } from '../../document/turns.ts';
import { isByTelephone, ownTextOf } from './speech.ts';

/** What a whole conversation lacks at its edges: the turn where it belongs. */
export interface MissingCourtesy {
  readonly kind: 'greeting' | 'farewell';
  readonly block: Block;
}

const GREETING =
  /\b(?:goe\p{Ll}*(?:morgen|middag|namiddag|avond|dag)|goede (?:morgen|middag|namiddag|avond|dag)|dag|daag|hallo|hoi|hey|hé|welkom|bonjour|proficiat|gefeliciteerd|aangenaam|(?:neem|neemt u) plaats|ga(?:at u)? (?:maar |gerust )?zitten|kom(?:t u)? (?:maar |gerust )?(?:binnen|erbij)|(?:kan|mag) ik (?:u|je|jou|jullie) (?:\p{Ll}+ )?helpen|voor (?:u|je|jou) doen)\b/iu;
/** On the telephone the name of the service is a greeting of sorts; one word alone is none. */
const NAMES_SERVICE = /^\S+ \S+/u;
const FAREWELL =
  /\b(?:tot (?:ziens|dan|straks|binnenkort|gauw|snel|later|weerziens|kijk|morgen|volgende|de volgende|een volgende|\p{Ll}*dag)|dag|daag|(?:prettige|fijne|goede|mooie|aangename|leuke|rustige) (?:dag|avond|middag|namiddag|week|weekend|vakantie|reis|thuiskomst)|(?:prettig|fijn|goed|leuk|zonnig) weekend|insgelijks|succes|sterkte|beterschap|veel (?:\p{Ll}+)|geniet|groet\p{Ll}*|graag gedaan|met plezier|geen dank|proficiat|welkom|goeie reis|goede reis|hou u goed|wel thuis|gerust|salut|salukes|dada|ciao)\b/iu;
const THANKS = /\b(?:dank\p{Ll}*|bedankt|merci|het beste)\b/iu;
/** A warm end without a greeting: praise, or an offer to come back to the same person. */
const WARM =
  /\b(?:(?:heel|zeer|erg) goed|helemaal juist|goed (?:gedaan|zo)|knap|mijn (?:\p{Ll}+ )?(?:telefoon)?nummer|(?:bel|mail|stuur|vraag) (?:mij|me)\b|(?:mag|kunt|kan) (?:u |je )?(?:mij|me) (?:\p{Ll}+ ){0,2}(?:bellen|mailen)|ik ben (?:hier|er) (?:elke|altijd)|tot aan de deur)\b/iu;
const VISITOR_GREETS = /^(?:ja,? |euh,? )?(?:goe\p{Ll}*(?:dag|morgen|middag|avond)|goede|dag|hallo|hoi|welkom)\b/iu;
/** The visitor thanks, or leaves. */
const LEAVES = /\b(?:dank\p{Ll}*|bedankt|merci|tot (?:ziens|dan|straks|\p{Ll}*dag)|dag|daag|salut)\b/iu;
/** A note that says to greet, or how to close. */
const NOTES_GREETING = /\b(?:begroet|groet|verwelkom|glimlach)\p{Ll}*\b/iu;
const NOTES_FAREWELL = /\b(?:afscheid|sluit (?:het gesprek |altijd |telkens )?af|bedankt? de|groet|wenst?)\b/iu;
/** What starts in the middle: a part of a longer script, an answer to what is not there. */
const FRAGMENT = /\b(?:fragment|vervolg|veelgestelde|deel [2-9]|stap [2-9])\b/iu;
const ANSWERS = /^(?:dat|dan|dank|ja|nee|neen|prima|oké|goed zo|precies|juist)\b/iu;
/** Shorter scripts are fragments. Numbers of turns. */
const FEWEST_TURNS = 4;
const FEWEST_OF_STAFF = 2;
/** A farewell may stand in one of the last turns of staff: of each branch, or before a last remark. */
const LAST_TURNS = 3;

/**
 * What a conversation lacks: a greeting in the first turn of staff, a farewell in the last. Silent about fragments,
 * lists of questions and conversations that stop half-way.
 */
export function missingCourtesies(document: TextDocument): MissingCourtesy[] {
  const turns = allTurns(document.turns).filter(({ blocks }) => blocks.length > 0);
  const ofStaff = turns.filter((turn) => turn.role === 'staff' && saidIn(turn) !== '');
  if (turns.length < FEWEST_TURNS || ofStaff.length < FEWEST_OF_STAFF || ofStaff.length === turns.length) return [];
  const own = ownTextOf(document);
  const missing: MissingCourtesy[] = [];
  const first = ofStaff[0] as Turn;
  const isGreeted = GREETING.test(saidIn(first)) || (isByTelephone(document) && NAMES_SERVICE.test(saidIn(first)));
  if (!NOTES_GREETING.test(own) && startsAtStart(turns, first, document) && !isGreeted) {
    missing.push({ kind: 'greeting', block: first.blocks[0] as Block });
  }
  const last = ofStaff.at(-1) as Turn;
  const isPolite =
    ofStaff.slice(-LAST_TURNS).some((turn) => FAREWELL.test(saidIn(turn)) || WARM.test(saidIn(turn))) ||
    THANKS.test(saidIn(last));
  if (!NOTES_FAREWELL.test(own) && !isPolite && closes(turns, last)) {
    missing.push({ kind: 'farewell', block: last.blocks[0] as Block });
  }
  return missing;
}

function startsAtStart(turns: readonly Turn[], first: Turn, { blocks }: TextDocument): boolean {
  const opening = turns[0] as Turn;
  const before = blocks.slice(0, opening.blocks[0]?.index ?? 0).map(({ text }) => text);
  if (before.some((text) => FRAGMENT.test(text)) || ANSWERS.test(saidIn(first).trim())) return false;
  if (opening === first) return true;
  return turns.indexOf(first) === 1 && VISITOR_GREETS.test(saidIn(opening).trim());
}

/** Whether the conversation ends: staff have the last word and ask nothing, or the visitor thanks or leaves. */
function closes(turns: readonly Turn[], last: Turn): boolean {
  if (/\?["”’\s]*$/u.test(saidIn(last).trim())) return false;
  const after = turns.slice(turns.indexOf(last) + 1);
  const end = after.map(saidIn).join(' ');
  return end === '' || (LEAVES.test(end) && !end.includes('?'));
}

/** What is said in a turn, without stage directions. */
function saidIn({ blocks }: Turn): string {
  return blocks
    .map(({ text, spans }) => {
      const asides = spans.filter(({ kind }) => kind === 'aside');
      return asides.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text).trim();
    })
    .join(' ')
    .trim();
}
