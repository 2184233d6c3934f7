import type { Block, Image, TextDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import { besideImage, captionBlockOf } from './image-surroundings.ts';

/** Nothing but white space, or tags and marks of emphasis within a line, stands between an image and its caption. */
const SAME_PARAGRAPH = /^(?:[^\S\n]|\n(?![^\S\n]*\n)|[*_](?![*_])|<\/?(?:em|i|small|br|span)\b[^<>]{0,80}>)*$/u;
/** A paragraph of its own below an image, in italics. */
const ITALIC_BELOW = /^\s*(?:[*_]|<p>\s*<(?:em|i|small)>)$/u;

/** The block that is the caption of an image, by the source or by how it stands there. */
export function captionOf(image: Image, document: TextDocument): Block | undefined {
  const known = captionBlockOf(image, document);
  if (known || image.caption) return known;
  const { after } = besideImage(image, document);
  if (after?.kind !== 'paragraph' || after.text.length > LONGEST_CAPTION || image.element === 'picture')
    return undefined;
  const between = document.source.slice(image.source[1], after.map.start(0));
  if (between.length > LONGEST_GAP) return undefined;
  return SAME_PARAGRAPH.test(between) || ITALIC_BELOW.test(between) ? after : undefined;
}

/** A longer paragraph is text. In UTF-16 code units. */
const LONGEST_CAPTION = 160;
const LONGEST_GAP = 120;

const GROUP =
  "groep|groepje|groepsfoto|klasfoto|teamfoto|ploegfoto|aanwezigen|deelnemers|deelneemsters|genodigden|bezoekers|vrijwilligers|team|ploeg|leden|medewerkers|collega[’']s|winnaars|laureaten|kinderen|kindjes|leerlingen|jongeren|senioren|ouderen|ouders|inwoners|bewoners|buren|mensen|gezinnen|bestuur|bestuursleden|jury|klas|gasten|personeel|toeschouwers|feestvierders|feestgangers|organisatoren|initiatiefnemers|animatoren|monitoren|cursisten|studenten|jubilarissen|gevierden|nieuwkomers|vluchtelingen|anderstaligen|vrouwen|mannen|dames|heren|meisjes|jongens";
/** "Enkele aanwezigen", "Onze enthousiaste vrijwilligers", "Groepsfoto 2025": a group, and nothing else. */
const ONLY_GROUP = new RegExp(
  String.raw`^(?:(?:de|het|een|enkele|alle|ons|onze|wat|sommige|een paar|een deel van de|een aantal|deze|dit) )?(?:(?:van de|vele|talrijke|trotse|enthousiaste|blije|gelukkige|tevreden|aandachtige|vrolijke|lachende|jonge|kleine|grote|hele|voltallige|volledige|nieuwe|toffe|leuke) )*(?:${GROUP})(?: \d{1,4})?[.!…]?$`,
  'iu',
);
const ONLY_MOOD =
  /^(?:(?:een|enkele|wat) )?(?:sfeerbeeld(?:en|je|jes)?|sfeerfoto(?:[’']s)?|foto|beeld)(?: \d{1,3})?[.!…]?$/iu;

/** A caption that names a group of people or a mood, and says of nobody who it is, what he does or where. */
export function isBareCaption(text: string): 'group' | 'mood' | undefined {
  if (ONLY_GROUP.test(text)) return 'group';
  return ONLY_MOOD.test(text) ? 'mood' : undefined;
}

const WE =
  /(?<!\p{L})(?:[Oo]nze (?:eigen |gewone |vaste )?(?:inwoners|bewoners|burgers|buurtbewoners|mensen|gezinnen|kinderen|jongeren|senioren|dorpsgenoten|stadsgenoten|\p{Lu}\p{L}{2,20}(?:aars|naren))|(?:[Gg]ewone|[Aa]utochtone|Vlaamse|Belgische) (?:inwoners|bewoners|gezinnen|kinderen|jongeren|vrouwen|mannen|moeders|vaders|ouders|buren)|Vlamingen|Belgen|[Aa]utochtonen)(?!\p{L})/u;
const THEY =
  /(?<!\p{L})(?<![Oo]nze )(?:nieuwe (?:inwoners|bewoners|Belgen|Vlamingen|landgenoten)|nieuwkomers|vluchtelingen|migranten|anderstaligen|allochtonen|asielzoekers|vreemdelingen|buitenlanders|(?:allochtone|anderstalige|buitenlandse|gevluchte) (?:inwoners|bewoners|gezinnen|kinderen|jongeren|vrouwen|mannen|moeders|vaders|ouders|buren)|(?:mensen|personen|inwoners|kinderen|jongeren|vrouwen) (?:met|van) (?:een )?(?:migratieachtergrond|(?:andere|buitenlandse|vreemde) (?:afkomst|herkomst|origine|achtergrond)))(?!\p{L})/iu;
/** Those words count the second group among the first. */
const TOGETHER = /(?<!\p{L})(?:ook|zowel|inclusief|onder wie|waaronder|en dus|zijn ook)(?!\p{L})/iu;

/** Who a caption sets apart: "we", those whom it calls ours, and "they", newcomers beside them. */
export interface Opposition {
  readonly we: string;
  readonly they: string;
  /** From the first of both to the end of the last. */
  readonly range: Range;
}

/** Whether a text calls some inhabitants ours, and sets newcomers beside them. */
export function oppositionIn(text: string): Opposition | undefined {
  const we = WE.exec(text);
  const they = THEY.exec(text);
  if (!we || !they || TOGETHER.test(text)) return undefined;
  const ends = [we, they].map((match) => match.index + match[0].length);
  return { we: we[0], they: they[0], range: [Math.min(we.index, they.index), Math.max(...ends)] };
}

const PEOPLE =
  /(?<!\p{L})(?:mensen|personen|m[ae]n(?:nen)?|vrouw(?:en)?|kind(?:eren|jes)?|jongens?|meisjes?|jongeren|senioren|ouderen|leerlingen|kleuters|vrijwilligers?|deelnemers?|bewoners?|inwoners?|buren|schepen(?:en)?|burgemeester|team|ploeg|groep|gezin(?:nen)?|ouders?|moeders?|vaders?|medewerkers?|bezoekers?|leden|wandelaars?|fietsers?|koppel|dames?|heren|baby|brandweerlui|agenten|muzikanten|cursisten|studenten)(?!\p{L})/iu;

/** Whether an alternative text says that there are people in the image. */
export function showsPeople(alt: string): boolean {
  return PEOPLE.test(alt);
}
