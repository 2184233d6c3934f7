import type { Block, Role } from '../document/document.ts';

/** Texts in which people speak in turns, but not at a counter. */
const NO_COUNTER =
  /\b(?:interviews?|verslag|notulen|agenda|aan het woord|in gesprek met|portret|getuigenis\p{L}*|recept(?:en)?|inspraak\p{L}*|participatie\p{L}*|bewonersvergadering|gemeenteraad)\b/iu;
const SETTING =
  /\b(?:\p{L}*(?:loket|balie|onthaal|script)|telefoon\p{L}*|telefonisch\p{L}*|(?:voorbeeld|oefen|rollen|test)(?:gesprek|spel)\p{L}*|chatbot\p{L}*|chatgesprek\p{L}*|infolijn)\b/iu;
const PRACTICE = /script|(?:voorbeeld|oefen)gesprek|rollenspel/iu;
/** What only somebody behind a counter says. */
export const OFFERS =
  /\b(?:waarmee|hoe|wat) (?:kan|mag) ik (?:u |je |jou |jullie |voor )|\bkan ik (?:u|je|jou|jullie|nog iets)\b[^.?!]{0,30}\b(?:helpen|doen)\b|\bvan dienst zijn\b|\bwie is (?:er )?(?:aan de beurt|(?:de )?volgende)\b|\bmag ik (?:even )?(?:uw|je|jouw) (?:naam|\p{L}*kaart|paspoort|\p{L}*nummer|adres)\b|\b(?:hebt|heeft|heb) (?:u|je) een afspraak\b|\b(?:\p{L}*dienst|loket|stad|gemeente|ocmw|bib\p{L}*|infolijn)\b[^.?!]{0,40}, (?:u spreekt )?met\b/iu;
/** What only a visitor says. */
export const ASKS =
  /\bik (?:kom|bel) (?:voor|om|over|omdat)\b|\bik heb (?:een|uw|jullie) (?:brief|boete|factuur|mail)\b|\bik (?:zou|wil|had) graag\b|\b(?:wat|hoeveel) kost\b|\b(?:wat|waar|wanneer|hoe) moet ik\b|\bmoet ik (?:dan|ook|nog|daarvoor)\b|\bkunt u mij\b/iu;
/** What mostly staff say: they ask for papers, and say what to bring, what it costs and what comes. */
const STAFF_SIGNS: readonly RegExp[] = [
  /\b(?:hebt|heeft|heb) (?:u|ge|gij|je|jullie) [^.?!]{0,60}\b(?:mee|bij|bij u|bij je) ?\?/iu,
  /^(?:[^?]*[.!,] )?brengt? (?:u |ge |je )?(?:[^.?!]{0,80} )?mee\b/iu,
  /\b(?:uw|je|jouw) (?:dossier|aanvraag|dossiernummer)\b/iu,
  /\b(?:u|ge|je|jullie) (?:krijgt|krijg|krijgen|betaalt|betalen) [^.?!]{0,60}\b(?:brief|mail|post|attest|bewijs|euro|factuur|code|sms)\b/iu,
  /\b(?:u|ge) moet (?:eerst |wel |dat )*(?:een )?[^.?!]{0,40}\b(?:aanvragen|meebrengen|indienen|invullen)\b/iu,
];
/** What mostly visitors say: they tell what they come for, and ask what to do. */
const VISITOR_SIGNS: readonly RegExp[] = [
  /\bik zou [^.?!]{0,60}\bwillen\b|\bik (?:wil|wou) (?:graag )?weten (?:of|hoe|wat|waar|wanneer) (?:ik|we|wij)\b/iu,
  /\b(?:wat|waar|wanneer|hoe|hoeveel) (?:mag|kan|krijg|vind|moet) ik (?!(?:u|je|jou|jullie|voor (?:u|je|jou|jullie))\b)/iu,
  /\b(?:mag|moest) ik (?:die|dat|ze) (?:\p{L}+ )?meebrengen\b|\bwat heb ik (?:daarvoor |dan |nog )*nodig\b/iu,
  /\b(?:kunt|kan|wilt) (?:u|gij|ge|je) [^.?!]{0,30}\bvoor mij\b/iu,
];
/** "Parkeershop, met Kevin": somebody answers the telephone of a service. */
const PICKS_UP =
  /^(?!(?:Dag|Hallo|Hey|Ja|Goe\p{L}*|Met)\b)\p{Lu}[\p{L} '’-]{2,40}, (?:(?:\p{Ll}|[ ,])+ )?met \p{Lu}\p{Ll}+/u;
/** From so many signs on that nobody else gives, somebody is staff. */
const SURE_SIGNS = 2;
/** How many blocks from the start a title or an introduction can stand. */
const HEAD = 6;
const LONGEST_HEAD = 160;

/**
 * Whether of two who talk the first is staff: one who only offers help, with a visitor who asks; or one who gives
 * several signs of staff and none of a visitor, with another who does the reverse.
 */
export function isStaffBeside(own: readonly string[], other: readonly string[], hasSetting: boolean): boolean {
  const says = (said: readonly string[], what: RegExp) => said.some((text) => what.test(text));
  if (says(other, OFFERS) || says(own, ASKS)) return false;
  if (says(own, OFFERS) && (hasSetting || says(other, ASKS))) return true;
  if (signsIn(own, VISITOR_SIGNS) > 0 || signsIn(other, STAFF_SIGNS) > 0) return false;
  const staff = signsIn(own, [...STAFF_SIGNS, OFFERS]) + (PICKS_UP.test(own[0] ?? '') ? 1 : 0);
  const visitor = signsIn(other, [...VISITOR_SIGNS, ASKS]);
  return visitor > 0 && staff + (hasSetting ? visitor - 1 : 0) >= SURE_SIGNS;
}

function signsIn(said: readonly string[], signs: readonly RegExp[]): number {
  return signs.filter((sign) => said.some((text) => sign.test(text))).length;
}

/** Short blocks at the start: titles, and what the text says of itself. */
function headOf(blocks: readonly Block[]): string[] {
  return blocks
    .slice(0, HEAD)
    .map(({ text }) => text)
    .filter(({ length }) => length < LONGEST_HEAD);
}

/** The start of the text says that it is at a counter or on the telephone. */
export function isAtCounter(blocks: readonly Block[]): boolean {
  return headOf(blocks).some((text) => SETTING.test(text));
}

/** The start of the text calls it a script or a conversation: "Telefoonscript", "Gesprekken met onze chatbot". */
export function isCalledScript(blocks: readonly Block[]): boolean {
  return headOf(blocks).some((text) => PRACTICE.test(text) || /\bchatbot/iu.test(text));
}

/** The start of the text says that it is somewhere else: an interview, a meeting. */
export function isElsewhere(blocks: readonly Block[]): boolean {
  const head = headOf(blocks);
  return head.some((text) => NO_COUNTER.test(text)) && !head.some((text) => PRACTICE.test(text));
}

/** Fewer lines with a dash can be any list. */
const FEWEST_LINES = 6;
/** What a heading or a sentence before lines with a dash calls them. */
const CONVERSATION = /\b(?:\p{L}*script|\p{L}*gesprek(?:ken)?|\p{L}*dialoog|rollenspel|\p{L}*loket|\p{L}*balie)\b/iu;

/**
 * Who says what where lines with a dash take turns, "- Parkeershop, met Kevin. - Dag Kevin, …": only in a text that
 * calls itself a conversation, where both sides ask something and what they say tells which side is staff.
 */
export function dashedLines(blocks: readonly Block[]): ReadonlyMap<Block, Role> {
  const from = blocks.findIndex(isDashed);
  if (from < 0 || isElsewhere(blocks)) return new Map();
  const end = blocks.findIndex((block, at) => at > from && !isDashed(block));
  const lines = blocks.slice(from, end < 0 ? blocks.length : end);
  if (lines.length < FEWEST_LINES || lines.length * 2 < blocks.length) return new Map();
  if (!blocks.slice(0, from).some(({ text }) => text.length < LONGEST_HEAD && CONVERSATION.test(text)))
    return new Map();
  const sides = [0, 1].map((rest) => lines.filter((_, at) => at % 2 === rest).map(({ text }) => text));
  const [even = [], odd = []] = sides;
  if (!sides.every((said) => said.some((text) => text.includes('?')))) return new Map();
  const [evenIsStaff, oddIsStaff] = [isStaffBeside(even, odd, true), isStaffBeside(odd, even, true)];
  if (evenIsStaff === oddIsStaff) return new Map();
  return new Map(lines.map((block, at) => [block, (at % 2 === 0) === evenIsStaff ? 'staff' : 'citizen']));
}

/** A line of a list; text files and Markdown make one of each line that starts with a dash. */
function isDashed({ kind, level }: Block): boolean {
  return kind === 'listItem' && (level ?? 1) === 1;
}
