import type { ProsePlace } from '../rule/rule.ts';

/** "GC De Kouter", "FOD Financiën": the letters begin the name of one office or house. */
export function isNamePart({ block, to }: ProsePlace): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(block.text.slice(to, to + 3));
}

/** Shorter unlisted ones are acronyms; who can be said as a word ("KOALA") is the name of something. */
const SHORTEST_NAME = 5;
/** What has a name of its own: "de intercommunale IDO", "het project BLOS". */
const NAMED =
  /(?:intercommunale|vzw|nv|bv|bvba|cv|cvba|firma|merk|keten|aannemer|aanbieder|exploitant|stichting|projecten?|platform|programma|systeem|netwerk|maatschappij|vereniging|fonds|partij|organisatie|bedrijf|toepassing|groep) ["“‘]?$/iu;
/** What a company has behind its name: "OPC nv". */
const COMPANY = /^["”’]? (?:nv|bv|bvba|vzw|cv|cvba)(?![\p{L}\d])/iu;

/** What is bought or shown under its name: "ISI+", "een LAGO-pas". */
const CARD = /^(?:\+|-(?:kaart|pas|zak|app)(?:en|s|je|jes)?(?!\p{L}))/u;

/** An acronym of no list that is the name of a body or a thing: nobody knows it by longer words. */
export function isName({ block, from, to }: ProsePlace): boolean {
  return (
    to - from >= SHORTEST_NAME ||
    NAMED.test(block.text.slice(Math.max(0, from - 30), from)) ||
    COMPANY.test(block.text.slice(to, to + 8)) ||
    CARD.test(block.text.slice(to, to + 10))
  );
}

/** A code, a standard, a numbered part or initials: "BEV/2024/1138", "WCAG 2.1", "SD 3:", "foto MP". */
export function isCode({ block, from, to }: ProsePlace): boolean {
  if (/(?:^|[\s(])(?:foto|tekst|beeld)(?:['’]s)?:? $/iu.test(block.text.slice(Math.max(0, from - 10), from)))
    return true;
  return /^(?:\/[\d\p{Lu}]|[ .-]?\d)/u.test(block.text.slice(to, to + 3)) || block.text.charAt(from - 1) === '/';
}

/** Part of a code or a name in capitals: "CC BY-SA". */
export function isBesideCapitals({ block, from, to }: ProsePlace): boolean {
  return (
    /^ \p{Lu}{2}/u.test(block.text.slice(to, to + 3)) ||
    /\p{Lu}{2} $/u.test(block.text.slice(Math.max(0, from - 3), from))
  );
}
