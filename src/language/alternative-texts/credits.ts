import type { Range } from '../../document/range.ts';

/** A name of a person: initials or words with a capital, with "van", "de" between them. */
const PERSON = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|de|den|der|ter|el|al|ben) ){0,3}\p{Lu}[\p{L}.'’-]*){1,3}`;
/** "Foto: Fatima Diallo", "(foto K. Claes)", at the end or in brackets. */
const MAKER = new RegExp(
  String.raw`(?<=^|[\s(|.,;–-])(?:[Ff]oto(?:’s|'s|graaf|grafie)?|[Bb]eeld|[Ii]llustratie|[Tt]ekening|[Cc]redits?|[Ff]otocredits?)(?::| door) ?(?:© ?)?${PERSON}(?=[).\s]*$)`,
  'u',
);
/** "De markt (foto Lotte Claes)", "De markt - foto Stad Hoogbeke". */
const MAKER_APART = new RegExp(String.raw`(?<=[(|–-] ?)[Ff]oto ${PERSON}(?=[).\s]*$)`, 'u');
const COPYRIGHT =
  /(?:©|\(c\)|&copy;|\b[Cc]opyright\b:?)\s*(?:foto\s*)?(?=[\p{Lu}\d@])[^()|]{2,60}|\b[Cc]redits?: ?\S[^()|]{1,60}/u;
const SOURCE = /(?<=^|[\s(|.,;–-])[Bb]ron: ?(?=\p{Lu}|www\.|https?:)[^()|]{2,60}/u;
/** Shops of photos. */
const SHOP =
  /\b(?:shutterstock|istock(?:photo)?|adobe ?stock|getty ?images|depositphotos|dreamstime|unsplash|pexels|pixabay|freepik|belga ?image|photonews)\b(?:\.com)?/iu;

/** Where a text names the maker or the source of an image, if it does. */
export function creditIn(text: string): Range | undefined {
  for (const pattern of [COPYRIGHT, MAKER, MAKER_APART, SOURCE, SHOP]) {
    const match = pattern.exec(text);
    if (match) return [match.index, match.index + match[0].trimEnd().length];
  }
  return undefined;
}

/** A text without its credit. */
export function withoutCredit(text: string): string {
  const credit = creditIn(text);
  return credit ? `${text.slice(0, credit[0])} ${text.slice(credit[1])}` : text;
}

/** Whether a text says nothing but who made the image. */
export function isOnlyCredit(text: string): boolean {
  const credit = creditIn(text);
  return credit !== undefined && !/[\p{L}\d]{2}/u.test(withoutCredit(text).replace(/\b(?:foto|beeld)\b/giu, ''));
}
