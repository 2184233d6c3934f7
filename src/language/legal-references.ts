import { MONTHS } from './notation/calendar.ts';

/** Where running text refers to a law. */
export interface LegalReference {
  /** Offsets in the prose. */
  readonly from: number;
  readonly to: number;
}

const NUMBER = '\\d{1,4}(?:[.:/]\\d{1,3}){0,4}(?:\\.?(?:bis|ter|quater|quinquies))?';
const LIST = `${NUMBER}(?:,? ?§{1,2} ?\\d{1,2}(?: (?:en|tot) (?:§ ?)?\\d{1,2})?|,? (?:eerste|tweede|derde|vierde|vijfde) lid|,? lid \\d{1,2}|,? \\d{1,2}°|,? [a-z]\\)|,? punt \\d{1,2}|(?:,| en| tot| tot en met| t\\.e\\.m\\.| t/m) ${NUMBER}(?![\\d%]| (?:euro|uur|dagen|maanden|jaar|keer|personen))){0,6}`;
const ARTICLE = `(?:artikel(?:en)?|art\\.|artt\\.) ${LIST}`;
const KIND =
  '(?:grondwet|(?:bijzondere |gecoördineerde |organieke |(?:nieuwe )?gemeente)?wet(?:ten)?|(?:\\p{L}+)?decreet|decreten|ordonnantie|koninklijk besluit|ministerieel besluit|besluit|k\\.?b\\.?|m\\.?b\\.?|bvr|b\\.vl\\.r\\.|verordening|codex|(?:\\p{L}+)?wetboek|(?:\\p{L}+)?reglement|(?:\\p{L}+)?verordening|(?:\\p{L}+)?codex|vlarema|vlarem(?: i{1,3})?|vcro|arab|avg|gdpr|dlb)';
const DATE = `\\d{1,2}(?:ste|de|e)? (?:${MONTHS.join('|')}) (?:1[89]|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d`;

/** "artikel 12, § 3 van het politiereglement": an article, and the law that it stands in. */
const WITH_ARTICLE = new RegExp(
  `(?<![\\p{L}\\d])${ARTICLE}(?:,? (?:van|uit|in|bij) (?:(?:de|het|dit|dat|deze|ons|onze|voormelde?|voornoemde?|hetzelfde|bovenvermelde?) )*(?:algemeen |algemene |gemeentelijk |gemeentelijke |huishoudelijk |stedelijk |stedelijke |stedenbouwkundig |stedenbouwkundige |provinciaal |provinciale |vlaams |vlaamse |burgerlijk |gerechtelijk |politionele )*${KIND}(?: van (?:${DATE}))?|(?: ${KIND})(?!\\p{L}))?(?![\\p{L}])`,
  'giu',
);
/** "het decreet van 22 december 2017": a law with its date. */
const WITH_DATE = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:bijzondere |gecoördineerde |organieke )?wet(?:ten)?|(?:\\p{L}+)?decreet|ordonnantie|koninklijk besluit|ministerieel besluit|besluit van de vlaamse regering|k\\.?b\\.?|m\\.?b\\.?|bvr)(?: (?:over|betreffende|op|inzake|houdende|tot) [\\p{L} -]{3,60})? van (?:${DATE})`,
  'giu',
);
/** Each with what it can't do without; no flags, so that a paragraph without it costs little. */
const PATTERNS = [
  [/(?:[Aa]rt|ART)(?:ikel|ikelen|IKEL|\.|t\.) \d/, WITH_ARTICLE],
  [/ van \d/, WITH_DATE],
] as const;
/** Before a bare article: it is the ground of a decision, not a piece in a magazine. */
const GROUND =
  /(?<!\p{L})(?:conform|overeenkomstig|volgens|krachtens|ingevolge|(?:in|bij) toepassing van|op (?:basis|grond) van|gelet op|zoals (?:bedoeld|bepaald|voorzien|vermeld|omschreven) in|in (?:de )?zin van|in uitvoering van|inbreuk op|in strijd met|cf\.?|als bedoeld in|bedoeld in)\s(?:het\s|de\s)?$/iu;
/** The reader is sent there: that is a pointer, and no ground. */
const POINTER =
  /(?<!\p{L})(?:zie(?: ook)?|lees|staat in|staan in|vindt u in|vind je in|leest u in|meer in|wijzig(?:t|en|ing van)|keur(?:t|de)|publiceer\p{L}*|raadpleeg)\s(?:het\s|de\s)?$/iu;
/** "artikel 60" is the name of a job at a public centre for welfare. */
const JOB = /^art(?:ikel|\.) 60(?! van|, | ?§ ?[1-689])/iu;

/** How far around a reference its context is looked at, in UTF-16 code units. */
const NEAR = 40;

/**
 * Articles and dated laws in some prose, in order; not those between brackets, which stand behind what they support,
 * and not those that the reader is sent to.
 */
export function legalReferences(text: string): LegalReference[] {
  const found: LegalReference[] = [];
  for (const [cheap, pattern] of PATTERNS) {
    if (!cheap.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [all] = match;
      const from = match.index;
      const before = text.slice(Math.max(0, from - NEAR), from);
      if (POINTER.test(before) || JOB.test(all) || isInBrackets(text, from)) continue;
      if (pattern === WITH_ARTICLE && BARE.test(all) && !all.includes('§') && !GROUND.test(before)) continue;
      found.push({ from, to: from + all.length });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter(({ from }, at) => at === 0 || from >= (found[at - 1] as LegalReference).to);
}

/** An article whose law is not named. */
const BARE = new RegExp(`^${ARTICLE}$`, 'iu');

/** Whether an opening bracket before a place has not been closed. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** How long a note between brackets is at the most, in UTF-16 code units. */
const REACH = 160;
