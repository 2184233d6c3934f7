import type { Block, TextDocument } from '../document/document.ts';
import type { Letter } from '../document/letter.ts';

/** Those who write for a town: one of these words anywhere tells the reader who "we" are. */
const SENDER =
  /(?<![\p{L}])(?:stad|gemeente|provincie|ocmw|\p{L}{0,12}bestuur|college|burgemeester|schepen(?:en)?|\p{L}{0,20}dienst(?:en)?|cel|afdeling|team|\p{L}{0,20}team|politie(?:zone)?|brandweer(?:zone)?|hulpverleningszone|huis van het kind|sociaal huis|\p{L}{0,15}huis|\p{L}{0,12}loket|onthaal|balie|bib(?:liotheek)?|\p{L}{0,12}school|academie|\p{L}{0,12}museum|\p{L}{0,15}centrum|zwembad|recyclagepark|\p{L}{0,20}maatschappij|intercommunale|vzw|agentschap|overheid|vlaanderen|commissie|\p{L}{0,12}raad|\p{L}{0,12}comité|ploeg|\p{L}{0,15}werking|collega['’]?s|medewerkers?|redactie|directie|directeur|speelplein|opvang|vereniging|kring|bond|club|organisatie|bedrijf|universiteit|zone|regio|partners?|fonds|kantoor|bureau|winkel|project)(?![\p{L}])/iu;
/** A web page or mailbox names the house: "info@hoogbeke.be". */
const ADDRESS = /[\p{L}\d-]@[\p{L}\d-]+\.|\bwww\.[\p{L}\d-]|https?:\/\//iu;
const PLACEHOLDER = /\{\{|«\p{L}|\[\p{Lu}/u;
/** A page has its title in one of so many first blocks. */
const START = 3;
const WE = /(?<![\p{L}\d'’-])(?:we|wij|ons|onze)(?![\p{L}\d'’-])/giu;
/** "We" that means everybody: what comes behind it or stands in the same sentence. */
const EVERYBODY =
  /\b(?:allemaal|allen|samen|met z['’]n allen|iedereen|mensen|vandaag de dag|langer leven)\b|\b(?:ons|onze) (?:\p{L}+ )?(?:samenleving|maatschappij|wereld|planeet|aarde|kinderen|kleinkinderen|ouders|voorouders|land|taal|cultuur|straten|leven|lichaam|gezondheid|klimaat|toekomst|tijd|eeuw|streek|dorp|buurt|hersenen|lucht|water)\b|\blaten we\b|\b(?:kennen|weten|hebben|zijn|leven|worden|eten|gebruiken|drinken|gooien|willen|moeten) we\b/iu;

/** The places of "we" and its kin in a text, `[from, to)`; not where it means everybody. */
export function wesIn(text: string): (readonly [number, number])[] {
  if (EVERYBODY.test(text)) return [];
  return [...text.matchAll(WE)].map((match) => [match.index, match.index + match[0].length] as const);
}

/**
 * Whether a text starts as a page does, or starts and ends as a letter; a passage out of one does not say who writes,
 * and need not. The last lines of a letter say it, so one without them is a passage.
 */
export function isComplete({ blocks }: TextDocument, { greeting, closing }: Letter): boolean {
  const isTitle = ({ kind }: Block) => kind === 'heading' || kind === 'title';
  return greeting.length > 0 ? closing !== undefined : blocks.slice(0, START).some(isTitle);
}

/** Whether a text says anywhere who writes: an organisation, an address, or who signs. */
export function namesSender(document: TextDocument, letter: Letter): boolean {
  if (letter.signature.length > 0 || document.images.some(({ alt }) => alt !== undefined && alt !== '')) return true;
  const { closing } = letter;
  if (closing && closing.to < closing.block.text.length) return true;
  return document.blocks.some(({ text }) => SENDER.test(text) || ADDRESS.test(text) || PLACEHOLDER.test(text));
}
