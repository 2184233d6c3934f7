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
const NOTES_FAREWELL =
  /\b(?:afscheid|afrond(?:en|ing)|afsluit(?:en|ing)|(?:sluit|rond) (?:het gesprek |altijd |telkens )?af|bedankt? de|groet|wenst?)\b/iu;
/** A program that answers need not take leave: whoever has an answer closes the window. */
const CHATBOT = /(?<!\p{L})chat(?:bots?|gesprek\p{Ll}*)(?!\p{L})/iu;
/** What starts in the middle: a part of a longer script, an answer to what is not there. */
const FRAGMENT = /\b(?:fragment|vervolg|veelgestelde|deel [2-9]|stap [2-9])\b/iu;
const ANSWERS = /^(?:dat|dan|dank|ja|nee|neen|prima|oké|goed zo|precies|juist)\b/iu;
/** Shorter scripts are fragments. Numbers of turns. */
const FEWEST_TURNS = 4;
const FEWEST_OF_STAFF = 2;
/** A farewell may stand in one of the last turns of staff: of each branch, or before a last remark. */
const LAST_TURNS = 3;

/** What calls the conversations of a file by number or by name: "Gesprek 2", "Test 1", "Situatie: een verloren pas". */
const OWN_CONVERSATION =
  /^(?:(?:test|voorbeeld|oefen)?gesprek|test|situatie|voorbeeld|geval|oproep|scenario|rollenspel)(?![\p{L}-])/iu;

/** Shows how to handle one thing, and can stop half-way: "Situatie 2: een verloren pas". */
const SITUATION = /^(?:situatie|geval|voorbeeld|scenario)(?![\p{L}-])/iu;

/**
 * What conversations lack: a greeting in the first turn of staff, a farewell in the last. Silent about fragments, lists
 * of questions, lists of replies and conversations that stop half-way.
 */
export function missingCourtesies(document: TextDocument): MissingCourtesy[] {
  const own = ownTextOf(document);
  const conversations = conversationsIn(allTurns(document.turns).filter(isSpoken));
  return conversations.flatMap((turns) => missingIn(turns, own, document));
}

/** Whether a program answers, in writing: its reader can read again, and nobody speaks. */
export function isChatbot(document: TextDocument): boolean {
  return CHATBOT.test(ownTextOf(document));
}

function missingIn(turns: readonly Turn[], own: string, document: TextDocument): MissingCourtesy[] {
  const ofStaff = turns.filter((turn) => turn.role === 'staff' && saidIn(turn) !== '');
  if (turns.length < FEWEST_TURNS || ofStaff.length < FEWEST_OF_STAFF || ofStaff.length === turns.length) return [];
  if (isListOfReplies(turns)) return [];
  const missing: MissingCourtesy[] = [];
  const first = ofStaff[0] as Turn;
  const isGreeted = GREETING.test(saidIn(first)) || (isByTelephone(document) && NAMES_SERVICE.test(saidIn(first)));
  if (!NOTES_GREETING.test(own) && startsAtStart(turns, first, document) && !isGreeted) {
    missing.push({ kind: 'greeting', block: first.blocks[0] as Block });
  }
  const last = ofStaff.at(-1) as Turn;
  const isPolite =
    // "Dag mevrouw" in the first turn is no goodbye.
    ofStaff
      .slice(1)
      .slice(-LAST_TURNS)
      .some((turn) => FAREWELL.test(saidIn(turn)) || WARM.test(saidIn(turn))) || THANKS.test(saidIn(last));
  if (!NOTES_FAREWELL.test(own) && !CHATBOT.test(own) && !isPolite && closes(turns, last)) {
    missing.push({ kind: 'farewell', block: last.blocks[0] as Block });
  }
  return missing;
}

function isSpoken({ blocks }: Turn): boolean {
  return blocks.length > 0;
}

/** The conversations of a file: a heading starts a new one where it is called one, or where somebody greets again under it; a table is one of its own. */
function conversationsIn(turns: readonly Turn[]): Turn[][] {
  const conversations: Turn[][] = [];
  turns.forEach((turn, at) => {
    const heading = headingOf(turn);
    const before = turns[at - 1];
    const isNew =
      before !== undefined &&
      (tableOf(turn) !== tableOf(before) ||
        (heading !== headingOf(before) && startsAnew(turns.slice(at, at + 2), heading)));
    const current = conversations.at(-1);
    if (!current || isNew) conversations.push([turn]);
    else current.push(turn);
  });
  return conversations;
}

function tableOf({ blocks }: Turn): number | undefined {
  return blocks[0]?.cell?.table;
}

function headingOf({ blocks }: Turn): string {
  return blocks[0]?.heading.at(-1) ?? '';
}

function startsAnew(first: readonly Turn[], heading: string): boolean {
  return (
    OWN_CONVERSATION.test(heading) || first.some((turn) => turn.role === 'staff' && GREETS_ANEW.test(saidIn(turn)))
  );
}
const GREETS_ANEW = /^(?:goe\p{Ll}*(?:morgen|middag|namiddag|avond|dag)|goede \p{Ll}+|dag|hallo|welkom)\b/iu;

/** A table in which each row has what a visitor says and what to answer, in quotation marks: nobody says them all in a row. */
function isListOfReplies(turns: readonly Turn[]): boolean {
  return turns.every(({ blocks: [first] }) => first?.cell !== undefined && /^\s*["“‘«]/u.test(first.text));
}

function startsAtStart(turns: readonly Turn[], first: Turn, { blocks }: TextDocument): boolean {
  const opening = turns[0] as Turn;
  const before = blocks
    .slice(0, opening.blocks[0]?.index ?? 0)
    .filter(({ turn, kind }) => turn === undefined && kind !== 'speaker')
    .map(({ text }) => text);
  if (before.some((text) => FRAGMENT.test(text)) || ANSWERS.test(saidIn(first).trim())) return false;
  if (opening === first) return true;
  return turns.indexOf(first) === 1 && VISITOR_GREETS.test(saidIn(opening).trim());
}

/** Whether the conversation ends: staff have the last word and ask nothing, or the visitor thanks or leaves. */
function closes(turns: readonly Turn[], last: Turn): boolean {
  if (/\?["”’\s]*$/u.test(saidIn(last).trim())) return false;
  const after = turns.slice(turns.indexOf(last) + 1);
  const end = after.map(saidIn).join(' ');
  if (end === '') return !SITUATION.test(headingOf(last));
  return LEAVES.test(end) && !end.includes('?');
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
