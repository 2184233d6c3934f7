import type { Analysis } from './analysis.ts';
import { hashOf } from './characters.ts';
import type { WordFrequency } from './frequency/word-frequency.ts';
import type { Compounds } from './morphology/compounds.ts';
import { isQuoted } from './quotes.ts';
import { Tag } from './tagger/tags.ts';
import { Flag } from './tokens.ts';

/** Words in capitals that stand together and are no name, code or abbreviation: somebody raises his voice. */
export interface Shouted {
  /** Places of its first token, and behind its last. */
  readonly tokenFrom: number;
  readonly tokenTo: number;
  /** Number of words, without figures. */
  readonly words: number;
  /** Nothing else stands in the block. */
  readonly isWhole: boolean;
  /** All of its words are ordinary ones, so that they can be written without capitals. */
  readonly isPlain: boolean;
}

/** Words that are put in capitals to be noticed, and that can also be nouns or names. */
const NOTICED = new Set(
  'aandacht attentie belangrijk dringend gratis herinnering let op opgelet pas tip verplicht verboden waarschuwing nooit altijd niet geen enkel alleen maar alle alles iedereen niemand nieuw uiterlijk een één eerst vooraf zelf beide samen nu'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december euro uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  ),
);
/** Words that begin the name of a sender or an official document, an addressee's line or the remark of the post. */
const LETTERHEAD =
  /^(?:stad|gemeente|stads?bestuur|gemeentebestuur|lokaal|dienst|diensten|ocmw|politie|politiezone|kanton|provincie|provinciebestuur|vlaamse|college|departement|agentschap|afdeling|basisschool|school|gemeenteschool|vrije|vzw|woonmaatschappij|zorgbedrijf|stadsmagazine|hulpverleningszone|brandweer|koninklijk|koninkrijk|aangetekend|namens|aan|t\.a\.v|per|ministerie|federale|fod|bibliotheek|stadhuis|gemeentehuis|huis|kind|reglement|belastingreglement|retributiereglement|politiereglement|besluit|uittreksel|decreet|verordening|gelet|overwegende|gezien|artikel)$/u;
/** What stands before a name or a code. */
const NAMING =
  /(?:project|platform|vzw|campagne|actie|team|groep|programma|netwerk|app|tool|dienst|systeem|code|codewoord|sms|typ|knop|toets|wachtwoord|trefwoord|merk|type|menu|rubriek|vak|veld|label|product|bedrijf|winkel|zaak|café|zaal|bv|nv|festival|expo|magazine|krant|project|methode|test|spel|boek|film|mevrouw|heer|mevr|dhr|van|met|bij|via|naar)$/iu;
/** A postal line writes the town in capitals: "9999 LINDEVELD". */
const POSTCODE = /(?:^|[\s(–-])(?:[BFL]-)?[1-9]\d{3}\s+$/u;
/** And the street, with its number: "KOUTERSTRAAT 45". */
const STREET =
  /(?:straat|laan|weg|plein|dreef|lei|kaai|steenweg|baan|singel|pad|dorp|markt|park|hof|dijk|ring|wijk|veld|berg)$/u;
const HOUSE_NUMBER = /^,?\s\d{1,4}[a-z]?(?:,?\s?(?:bus|b\.|\/)\s?\w{1,5})?(?=$|,|\s[1-9]\d{3}\s)/iu;
/** So far behind a street its number and the postcode can stand, in UTF-16 code units. */
const ADDRESS_REACH = 24;

/** Share of the words of a row that must be ordinary ones. */
const MOSTLY = 0.6;
/** Shorter words in capitals are too often an abbreviation. Number of letters. */
const SHORTEST = 4;

/** What says whether letters make an ordinary word. */
export interface KnownWords {
  readonly frequency: Pick<WordFrequency, 'isWord' | 'mayBe'>;
  readonly grammars: { readonly compounds: Compounds };
}

/** The words in capitals that stand out in the block that was read. Linear in the number of its tokens. */
export function shoutedIn(analysis: Analysis, known: KnownWords): Shouted[] {
  const { tokens } = analysis;
  const found: Shouted[] = [];
  let at = 0;
  while (at < tokens.count) {
    if (!isUpper(analysis, at)) {
      at++;
      continue;
    }
    const from = at;
    let to = at + 1;
    for (let next = to; next < tokens.count && goesOn(analysis, next); next++)
      if (isUpper(analysis, next)) to = next + 1;
    const shouted = shoutedAt(analysis, known, from, to);
    if (shouted) found.push(shouted);
    at = to;
  }
  return found;
}

function isUpper({ tokens }: Analysis, at: number): boolean {
  return tokens.has(at, Flag.allCapitals) && !tokens.has(at, Flag.opaque | Flag.aside | Flag.digit | Flag.innerStop);
}

/** Figures and lone capitals go along between words in capitals. */
function goesOn(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  const isShort = (tokens.end[at] as number) - (tokens.start[at] as number) === 1 && tokens.has(at, Flag.capital);
  const gap = analysis.block.text.slice(tokens.end[at - 1], tokens.start[at]);
  return (
    gap.length <= 3 && !/[().|/“”"]/u.test(gap) && (isUpper(analysis, at) || isShort || tokens.has(at, Flag.digit))
  );
}

function shoutedAt(analysis: Analysis, known: KnownWords, from: number, to: number): Shouted | undefined {
  const { tokens } = analysis;
  const words: string[] = [];
  for (let at = from; at < to; at++) if (isUpper(analysis, at)) words.push(analysis.word(at).toLowerCase());
  const plain = words.filter((word) => isPlain(word, known));
  const long = plain.filter((word) => word.length >= SHORTEST);
  const isWhole = from === 0 && to === tokens.count;
  const row: Shouted = {
    tokenFrom: from,
    tokenTo: to,
    words: words.length,
    isWhole,
    isPlain: plain.length === words.length,
  };
  const [first = ''] = words;
  if (long.length === 0 && !isNoticed(words)) return undefined;
  if (isQuoted(tokens.start[from] as number, tokens.end[to - 1] as number, analysis)) return undefined;
  if (isPostal(analysis, words, from, to)) return undefined;
  if (from === 0) {
    // "DE GEMEENTERAAD": who decides, in the form of a decision.
    const isOffice = isWhole && words.length <= 2 && /^(?:de|het)$/u.test(first);
    if (LETTERHEAD.test(first) || isOffice) return undefined;
  } else if (isNamed(analysis, from, to)) return undefined;
  if (words.length >= 3) return plain.length >= words.length * MOSTLY && long.length >= 2 ? row : undefined;
  const isLoud = words.length === 2 && row.isPlain && isCalledOut(analysis, words, to, known);
  return isWhole || isNoticed(words) || isLoud || isStressed(words, known) ? row : undefined;
}

/** A word of the language that is no name as well; a compound of such words. */
function isPlain(word: string, { frequency, grammars }: KnownWords): boolean {
  if (NOTICED.has(word) || MONTHS.has(word)) return true;
  const hash = hashOf(word);
  if (frequency.isWord(hash)) return word.length < SHORTEST || !frequency.mayBe(hash, Tag.EIGEN);
  return word.length > 8 && grammars.compounds.split(word) !== undefined;
}

function isNoticed(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => NOTICED.has(word)) && words.join('').length >= 3;
}

/** "LAATSTE KANS!", "TWEEDE OPROEP:": two words that are called out before the text, and not the name of something. */
function isCalledOut(
  { tokens, block }: Analysis,
  [first = '']: readonly string[],
  to: number,
  known: KnownWords,
): boolean {
  const behind = block.text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2);
  if (/^\s?!/u.test(behind)) return true;
  return /^\s?:/u.test(behind) && QUALIFIES.some((tag) => known.frequency.mayBe(hashOf(first), tag));
}
const QUALIFIES = [Tag['A.attr'], Tag['A.sup'], Tag['TW.rang'], Tag['V.vd.attr']];

const NOUNS = [Tag['N.zijd'], Tag['N.onz'], Tag['N.mv']];

/** One or two words of which one can't be a noun, so that they are no name: "niet parkeren", "vooraf betalen". */
function isStressed(words: readonly string[], known: KnownWords): boolean {
  const stressed = (word: string) => {
    if (NOTICED.has(word)) return true;
    const hash = hashOf(word);
    return word.length >= SHORTEST && !NOUNS.some((tag) => known.frequency.mayBe(hash, tag));
  };
  return words.every((word) => isPlain(word, known)) && words.some(stressed);
}

/** A part of an address. Figures within a row of capitals belong to the row. */
function isPostal({ tokens, block }: Analysis, words: readonly string[], from: number, to: number): boolean {
  const start = tokens.start[from] as number;
  if (POSTCODE.test(block.text.slice(Math.max(0, start - 8), start))) return true;
  const end = tokens.end[to - 1] as number;
  return STREET.test(words.at(-1) ?? '') && HOUSE_NUMBER.test(block.text.slice(end, end + ADDRESS_REACH));
}

/** Behind a first name, a title, or a word that announces a name or a code. */
function isNamed(analysis: Analysis, from: number, to: number): boolean {
  const { tokens } = analysis;
  if (to < tokens.count && /^(?:vzw|bv|bvba|nv|cv)$/iu.test(analysis.word(to))) return true;
  if (from === 0 || !tokens.has(from, Flag.plainGap)) return false;
  const before = analysis.word(from - 1);
  if (NAMING.test(before)) return !NOTICED.has(analysis.word(from).toLowerCase());
  return from > 1 && tokens.has(from - 1, Flag.capital) && !tokens.has(from - 1, Flag.allCapitals);
}
