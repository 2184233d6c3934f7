import type { Range } from '../../document/range.ts';

/** How an alternative text begins before it says what there is to see. */
export interface Opening {
  /** Where that is. */
  readonly range: Range;
  /** `sign`: a pictogram or icon, that readers may look for as such. */
  readonly kind: 'medium' | 'sign' | 'logo' | 'pointing';
  /** What is left without it, with a capital; absent where that is no text by itself. */
  readonly rest?: string;
}

const MEDIUM =
  'foto|fotootje|afbeelding|plaatje|illustratie|pictogram|headerfoto|headerbeeld|header|photo|picture|image';
/** "Foto van", "Een afbeelding met", "Foto:"; not of the month, which names a contest, nor an icon of sport. */
const MEDIUM_OF = new RegExp(
  `^(?:een |de |het )?(?:(?:kleuren|sfeer|actie|stock)?(?:${MEDIUM})(?: (?:van|met)\\b(?! de (?:week|maand|dag|buurt)\\b| het jaar\\b)|:| [–-])|icoon(?:tje)?(?: met\\b| van (?=een ))|(?:photo|picture|image) of\\b)\\s*`,
  'iu',
);
/** "Foto gemeentehuis": without anything between them. */
const MEDIUM_BARE = /^(?:foto|afbeelding|plaatje|icoon|icoontje|pictogram|headerfoto|headerbeeld|header) (?=\p{L})/iu;
/** What makes a whole of "foto" and the word behind it: a button, a date, a clause. */
const NOT_BARE =
  /^(?:van|met|uit|op|in|door|bij|aan|om|zonder|na|voor|tijdens|ter|te|die|dat|en|of|is|niet|genomen|gemaakt|volgt|waarop|waarin|uploaden|opladen|toevoegen|maken|nemen|vergroten|verkleinen|bekijken|delen|wijzigen|verwijderen|kiezen|bewaren|downloaden|sluiten|bijvoegen|doorsturen|aanpassen|zoeken|inzoomen)\b/iu;
const LOGO = /^(?:[Hh]et )?[Ll]ogo(?: (?:van|voor)(?: (?:de|het|onze?)(?!\p{L}))?(?!\p{L})|:| (?=\p{Lu}))\s*/u;
/** "Hier ziet u", "Op deze foto zie je". */
const POINTING =
  /^(?:(?:hier(?:onder|boven)?|(?:op|in) (?:de|deze|dit|het|bovenstaande|onderstaande) (?:foto|afbeelding|beeld|plaatje|illustratie|tekening)) (?:ziet|zien|zie) (?:u|je|jij|we|wij|men|jullie)|(?:u|je|we|men) (?:ziet|zien) (?:hier|op (?:de|deze) (?:foto|afbeelding))|(?:de|deze|dit|het) (?:foto|afbeelding|beeld|plaatje|illustratie) (?:toont|laat)) /iu;
/** Here the sentence goes on with a verb at its end, or with "hoe": without its opening it is no text. */
const NO_REST = /^(?:hoe|dat|of|wat|waar)\b|\b(?:zien|staan|zitten|spelen|lopen)\.?$/iu;

/** The words of an alternative text that only announce it; nothing where it begins with what there is to see. */
export function openingOf(alt: string): Opening | undefined {
  const logo = LOGO.exec(alt)?.[0];
  if (logo) return withRest('logo', alt, logo);
  const pointing = POINTING.exec(alt)?.[0];
  if (pointing) return withRest('pointing', alt, pointing);
  const medium = MEDIUM_OF.exec(alt)?.[0];
  if (medium) return withRest(mediumOf(medium), alt, medium);
  const bare = MEDIUM_BARE.exec(alt)?.[0];
  return bare && !NOT_BARE.test(alt.slice(bare.length)) ? withRest(mediumOf(bare), alt, bare) : undefined;
}

function mediumOf(opening: string): Opening['kind'] {
  return /pictogram|icoon/iu.test(opening) ? 'sign' : 'medium';
}

/** Longer than this, the rest is not worth repeating. In UTF-16 code units. */
const LONGEST_REST = 60;

function withRest(kind: Opening['kind'], alt: string, opening: string): Opening | undefined {
  const rest = alt.slice(opening.length).trim();
  if (!rest) return undefined;
  const range: Range = [0, opening.trimEnd().length];
  if (/^header/iu.test(opening) || rest.length > LONGEST_REST || NO_REST.test(rest) || !/^[\p{L}\d]/u.test(rest))
    return { kind, range };
  return { kind, range, rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** What makes a photo as such the subject: old pictures, or a page about photos as works, about art and logos. */
const OLD = /\b1\d{3}\b|\b(?:oude?|historische?|vroeger|zwart-?wit|archief\p{L}*|eerste)\b/iu;
const ABOUT_PICTURES =
  /foto(?:wedstrijd|tentoonstelling|expo|reeks|zoektocht|club|boek|archief|gra|project|album)|(?:wedstrijd|prijs)[^.!?]{0,40}foto|beeldbank|archief|erfgoed|geschieden|museum|kunst|tentoonstelling|\bexpo|huisstijl|logo|illustra|pictogram|icoon|iconen|tekening|tekenwedstrijd|vroeger/iu;
/** Words that say of no work what it is: nobody shows or enters an "afbeelding". */
const NO_WORK = /^(?:een |de |het )?(?:afbeelding|plaatje|header|picture|image)/iu;

/** Whether it matters that an image is a photo, a drawing or a logo. @param topics title and headings of the page */
export function mediumMatters(alt: string, topics: readonly string[]): boolean {
  return OLD.test(alt) || (!NO_WORK.test(alt) && topics.some((topic) => ABOUT_PICTURES.test(topic)));
}
