import type { Block, TextDocument } from '../../document/document.ts';

/** A stretch of the prose of a block in which the people are made up. */
export interface ExamplePassage {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** Somebody speaks in a counter script, or a field of a form holds it: the name stands there bare. */
  readonly kind: 'told' | 'said' | 'field';
}

/** Headings over examples that somebody made up; "goede voorbeelden" are real ones. */
const HEADING =
  /^(?:(?:een|enkele|een paar|twee|drie) )?(?:reken)?(?:voorbeeld(?:en|je|jes)?|casus(?:sen)?|persona[’']?s?|modelbrief|voorbeeldbrief|voorbeeldgesprek(?:ken)?|voorbeeldgezin(?:nen)?)(?: \d+)?(?!\p{L})/iu;
const REAL =
  /(?<!\p{L})(?:uit|in) (?:de praktijk|andere|onze|het)|goede|inspire|getuigenis|interview|(?<!\p{L})van (?!(?:een|de|het) )(?!bereken|gezin|situat|ingevuld)/iu;
/** A line that says that an example follows. */
const OPENING =
  /^(?:(?:[Rr]eken)?[Vv]oorbeeld(?: \d+)?\s*[:.–-]|(?:[Bb]ijvoorbeeld|[Bb]v\.|[Bb]ijv\.|[Vv]b\.)\s*:(?=\s*(?:de heer |mevrouw |meneer )?\p{Lu})|[Ss]tel(?: dat |[:,] )|[Cc]asus(?: \d+)?\s*[:.–-])\s*/u;
/** A sentence within a paragraph that says so. */
const SUPPOSE = /(?<=[.?!:] )(?:stel(?: dat |[:,] )|(?:een )?voorbeeld(?: \d+)?: )/iu;
/** The value that a field shows: "bv. Jan Peeters". */
const FIELD = /(?:^|\()(?:bv\.|bijv\.|vb\.|bijvoorbeeld:?)\s+/iu;
/** Whom these words name is somebody real. */
const REAL_PEOPLE =
  /(?<!\p{L})(?:burgemeester|schepenen|schepen van|directeur|diensthoofd|dossierbeheerder|contactpersoon|voorzitter|redactie|verantwoordelijke uitgever|van de dienst|bel (?:naar|met))(?!\p{L})|@|\btel\./iu;
/** How many blocks a line that stands alone ("Voorbeeld") announces. */
const ANNOUNCED = 2;

/** Where a text tells of people who are made up: its examples, the lines of a counter script, the values of fields. */
export function examplePassages({ blocks }: TextDocument): ExamplePassage[] {
  const passages: ExamplePassage[] = [];
  let announced = 0;
  for (const block of blocks) {
    const { text, kind } = block;
    if (isAnnouncement(block)) {
      announced = ANNOUNCED;
      continue;
    }
    const isAnnounced = announced-- > 0;
    if (kind === 'heading' || kind === 'title' || kind === 'alt') announced = 0;
    else if (block.turn || kind === 'speaker') passages.push({ block, from: 0, to: text.length, kind: 'said' });
    else if (!REAL_PEOPLE.test(text)) {
      const from = isAnnounced || block.heading.some(isExampleHeading) ? 0 : startIn(block);
      if (from !== undefined) passages.push({ block, from, to: text.length, kind: isField(block) ? 'field' : 'told' });
    }
  }
  return passages;
}

function isExampleHeading(heading: string): boolean {
  return HEADING.test(heading) && !REAL.test(heading);
}

/** "Voorbeeld" on a line of its own, that the format doesn't call a heading. */
function isAnnouncement({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= LONGEST_ANNOUNCEMENT && isExampleHeading(text) && !/[.?!]$/u.test(text);
}

const LONGEST_ANNOUNCEMENT = 30;

function isField({ kind }: Block): boolean {
  return kind === 'label' || kind === 'tableCell';
}

/** Where the example in a block begins; undefined where it holds none. */
function startIn({ kind, text }: Block): number | undefined {
  const opening = OPENING.exec(text);
  if (opening) return opening[0].length;
  if (kind === 'label') {
    const field = FIELD.exec(text);
    return field ? field.index + field[0].length : 0;
  }
  const inside = SUPPOSE.exec(text);
  return inside ? inside.index + inside[0].length : undefined;
}
