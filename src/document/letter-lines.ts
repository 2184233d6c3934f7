/** How the lines of a letter or mail look that are no running text. All patterns are for a whole block, trimmed. */

const GREETING =
  /^(?:beste|(?:zeer |hoog)?geachte|dag|hallo|hoi|lieve|waarde|goeiedag|goedendag|goede dag|goeiemorgen|mijnheer|mevrouw|dames en heren|aan de (?:bewoners?|eigenaars?|inwoners?|ouders?|huurders?))\b[^.?]{0,80}[,!]?$|^l\.s\.,?$/iu;
/** The part of a greeting that is sure: "Mevrouw Peeters" may be a line of an address, "Aan de bewoners" the addressee. */
const SURE_GREETING =
  /^(?:beste|(?:zeer |hoog)?geachte|hallo|hoi|waarde|goeiedag|goedendag|goede dag|goeiemorgen|dag (?!van |en |der ))/iu;
/** "Mevrouw," or "Mijnheer, Mevrouw" without a name; "Mevrouw de burgemeester,". */
const BARE_TITLE =
  /^(?:mijnheer|meneer|mevrouw|heer|juffrouw|dames|heren)(?:(?:,? en |,? of |, ?| ?\/ ?| )(?:mijnheer|meneer|mevrouw|heer|heren|juffrouw|dames))*,?$|^(?:mijnheer|mevrouw) [^,\d]{1,40},$/iu;
const CLOSING =
  /(?:^|\s)(?:(?:met )?(?:vriendelijke|hartelijke|beleefde|warme|sportieve|feestelijke)\s+groet(?:en|jes)?|hoogachtend|groeten(?: van)?,?$|met de meeste hoogachting)/iu;
/** A closing at the start of a line of its own, with the name perhaps behind it. */
const CLOSING_LINE =
  /^(?:(?:met|onze|mijn|veel|de) )?(?:(?:met )?(?:meest |zeer )?(?:vriendelijke|hartelijke|beleefde|warme|sportieve|feestelijke|collegiale|muzikale|groene|zonnige|lieve|oprechte)\s+groet(?:en|jes)?|hoogachtend|groet(?:en|jes)|met (?:[\p{L}]+ ){0,3}(?:hoog)?achting)(?![\p{L}])/iu;
/** What goes before a closing on the same line: "Steeds tot uw dienst, verblijven wij hoogachtend,". */
const CLOSING_END =
  /(?:^|[\s,])(?:hoogachtend|hoogachting|verblijven (?:wij|we)|verblijf ik|tot uw dienst|vriendelijke groet(?:en)?)[.,!]?$/iu;
/** A last line that is no sentence: "Tot dan!", "Met medeleven," and the name of who signs. */
const SIGN_OFF =
  /^(?:tot (?:dan|binnenkort|gauw|straks|snel|ziens)|met (?:medeleven|respect|dank|oprechte deelneming|hoogachting|genegenheid)|alvast (?:bedankt|dank)|hartelijk dank|bedankt|veel sterkte|sterkte|namens|groetjes|uw |het team|de ploeg)\b.{0,40}[!,]?$/iu;
/** The last sentence of a letter that nobody signs: "We danken u alvast voor uw begrip." */
const THANKS =
  /(?:^|[.!?]\s)(?:(?:we|wij|ik) (?:be)?dank(?:en)? (?:u|je|jullie)(?: |[.!])|(?:alvast |hartelijk |nogmaals )*(?:bedankt|dank (?:u|je)(?: wel)?|dank)(?: alvast)? voor (?:uw|je|jullie) )[^.!?]{0,80}[.!]?$/iu;
/** How much of the end of a block is read for that, in UTF-16 code units. */
const LONGEST_THANKS = 160;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} \p{Lu}[\p{L}'’-]+$/u;
const SUBJECT = /^(?:betreft|onderwerp|betreffende)\s*:/iu;

/** The longest line that can be a closing with a name behind it. */
const LONGEST_CLOSING = 160;

/** Whether a line greets, or says to whom a letter goes in the way of a greeting: the widest sense. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/** Whether a line is a greeting for sure, and no line of an address: "Beste …", "Mevrouw,". */
export function isSureGreeting(text: string): boolean {
  return (GREETING.test(text) && SURE_GREETING.test(text)) || BARE_TITLE.test(text) || /^l\.s\.?,?$/iu.test(text);
}

/** Whether a line holds a closing: "Met vriendelijke groeten". */
export function isClosing(text: string): boolean {
  return CLOSING.test(text) && text.length < LONGEST_CLOSING;
}

/** Where the closing ends that a line is or starts with; what stands behind it is who signs. */
export function closingEnd(text: string): number | undefined {
  if (text.length >= LONGEST_CLOSING) return undefined;
  return CLOSING_LINE.exec(text)?.[0].length ?? (CLOSING_END.test(text) ? text.length : undefined);
}

/** Whether a line ends a letter without a closing: "Tot dan!", "Namens de ploeg". */
export function isSignOff(text: string): boolean {
  return SIGN_OFF.test(text);
}

/** Whether a block ends in thanking the reader. */
export function endsInThanks(text: string): boolean {
  return THANKS.test(text.slice(-LONGEST_THANKS).trimEnd());
}

/** Whether a line is the name of a person, and nothing else. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a line says with a label what a letter is about. */
export function isLabelledSubject(text: string): boolean {
  return SUBJECT.test(text);
}
