import type { Block, Image, TextDocument } from '../../document/document.ts';
import { captionOf } from '../alternative-texts/captions.ts';
import type { Analysis } from '../analysis.ts';
import type { SentenceGrammars } from '../constructions/grammar.ts';
import type { TraitKind } from './lexicon.ts';
import { type Person, type Picture, readPicture, type Trait } from './picture.ts';

/** The texts of one image: its alternative text and its caption, as far as they are Dutch prose. */
export interface PictureTexts {
  readonly image: Image;
  readonly texts: readonly Picture[];
}

/** What a page must be about for a trait to matter there; looked for in its title, headings and opening. */
const TOPICS: Readonly<Record<TraitKind, RegExp>> = {
  origin:
    /herkomst|roots|migra|integrati|inburger|vluchtel|asiel|nieuwkom|anderstal|nationalit|stedenband|partnersch|partnerst|zusterst|verbroeder|jumelage|wereld|noord-zuid|ontwikkelingssamen|racis|discrimin|diversiteit|intercultur|samenleven|internationa/u,
  status:
    /herkomst|migra|integrati|inburger|vluchtel|asiel|nieuwkom|anderstal|nationalit|racis|discrimin|diversiteit|intercultur|samenleven|oorlog|oekra|taallessen|nederlands (?:leren|oefenen)|praatcaf/u,
  skin: /racis|discrimin|diversiteit|koloni|afro/u,
  belief:
    /hoofddoek|hoofddeksel|sluier|moslim|islam|moskee|ramadan|suikerfeest|offerfeest|religi|geloof|levensbeschouw|jood|joods|synagoge|sikh|racis|discrimin|diversiteit/u,
  disability:
    /rolstoel|handicap|beperking|toegankelijk|blind|slechtzien|doof|dove|slechthor|braille|gebaren|gehoor|rollator|revalid|mobiel|mobiliteit|inclusie(?!f)|g-sport|\bg-|hulpmiddel|assistent|drempel/u,
  mind: /autis|downsyn|van down|dementie|adhd|handicap|beperking|inclusie(?!f)|g-sport|\bg-|psychi|zorg|prikkel/u,
  age: /oudere|senior|grootouder|\bopa|\boma|zestig|zeventig|tachtig|6\d-plus|65|leeftijd|zorg|dienstencent|dementie|bejaard|pensioen|generatie|eenza|vergrijz/u,
  orientation: /holebi|lgbt|regenboog|pride|homo|lesb|gender|queer|idahot|trans(?!p[oa]|f|i)/u,
  poverty: /armoede|dakl|thuisl|ocmw|leefloon|sociaal|voedsel|schuld|uitsluiting/u,
  body: /gewicht|gezond|beweeg|bewegen|voeding|dieet|obes|lichaam/u,
};

/** Pages about care itself show people who get it. */
const CARE =
  /zorg|verpleg|mantel|hulp aan huis|thuishulp|gezinshulp|poetshulp|ziekenh|revalid|dienstenc|mindermobiel|minder mobiel|hulpmiddel|hulpdienst|ehbo|eerste hulp|brandweer|dementie/u;

const ARRIVAL = /migra|integrati|inburger|vluchtel|asiel|nieuwkom|racis|discrimin|diversiteit|oorlog|oekra/u;

/** Traits that the words of a page tell: their stem can stand anywhere on it. */
const BY_STEM = new Set<TraitKind>(['origin', 'status', 'belief', 'disability', 'mind', 'orientation', 'body']);
/** Where fewer letters tell: "Turk" of "Turkse", "vlucht" of "vluchteling". */
const STEM_LENGTHS: Readonly<Partial<Record<TraitKind, number>>> = { origin: 4, status: 6 };
/** Words around a trait that name none. */
const LEAD_WORDS = /^(?:die|dat|een|de|het|zijn|haar|hun|met|in|van|achter|zit|zitten|draagt|dragen|op|om|aan)$/u;
/** A text that is longer describes no picture; in UTF-16 code units. */
const LONGEST = 1000;
/** Blocks that say what a page is about. */
const HEADS = /^(?:heading|title|description)$/u;
/** Countries whose names do not begin as their adjectives do. */
const OTHER_STEMS: Readonly<Record<string, string>> = { poo: 'polen', ira: 'irak', ind: 'india', ant: 'anderstal' };

/** The pictures of a text with what their texts say of people. Filled while the blocks of the text go by. */
export class PicturePage {
  readonly #imageOf: ReadonlyMap<Block, Image>;
  readonly #read = new Map<Image, Picture[]>();
  readonly #seen = new Set<Block>();
  #opening: string | undefined;
  #overview: string | undefined;
  #whole: string | undefined;

  constructor(private readonly document: TextDocument) {
    this.#imageOf = imagesByText(document);
  }

  /** Reads a block where it is the text of a picture. */
  take(analysis: Analysis, grammars: SentenceGrammars): void {
    const { block } = analysis;
    const image = this.#imageOf.get(block);
    if (!image || this.#seen.has(block) || block.text.length > LONGEST) return;
    this.#seen.add(block);
    this.#read.set(image, [...(this.#read.get(image) ?? []), readPicture(analysis, grammars)]);
  }

  /** The pictures with a text, in order. */
  get pictures(): readonly PictureTexts[] {
    return [...this.#read].map(([image, texts]) => ({ image, texts }));
  }

  /** Whether a trait matters here: the page is about it or names it elsewhere, or the text around it is about it. */
  concerns({ kind, text }: Trait, picture: Picture): boolean {
    if (TOPICS[kind].test(this.overview) || TOPICS[kind].test(this.#sectionOf(picture))) return true;
    if (TOPICS[kind].test(restOf(picture))) return true;
    return BY_STEM.has(kind) && this.#names({ kind, text });
  }

  /** Whether the page is about a trait, and not only for those who have it. */
  isAbout({ kind, text }: Pick<Trait, 'kind' | 'text'>): boolean {
    return (kind === 'status' ? ARRIVAL : TOPICS[kind]).test(this.opening) || this.#names({ kind, text });
  }

  /** Whether the text around the pictures tells of a trait as well. */
  #names({ kind, text }: Pick<Trait, 'kind' | 'text'>): boolean {
    return stemsOf(text, kind).some((stem) => this.whole.includes(stem));
  }

  /** Whether the page is about care itself. */
  get isAboutCare(): boolean {
    return CARE.test(this.opening);
  }

  /** Title, headings, description and the first paragraph, in lower case. */
  get opening(): string {
    const first = this.#firstParagraph;
    return (this.#opening ??= this.#textOf((block) => block === first || HEADS.test(block.kind)));
  }

  /** As the opening, without the headings of single sections: one of them does not say what the page is about. */
  get overview(): string {
    const first = this.#firstParagraph;
    return (this.#overview ??= this.#textOf((block) => {
      const { kind, level } = block;
      return block === first || (HEADS.test(kind) && (kind !== 'heading' || (level ?? 1) === 1));
    }));
  }

  get #firstParagraph(): Block | undefined {
    return this.document.blocks.find((block) => block.kind === 'paragraph' && !this.#imageOf.has(block));
  }

  #textOf(fits: (block: Block) => boolean): string {
    return this.document.blocks
      .filter((block) => fits(block))
      .map(({ text }) => text.toLowerCase())
      .join('\n');
  }

  /** The headings above a picture: of its section, and of those around that; in lower case. */
  #sectionOf({ block }: Picture): string {
    const headings: Block[] = [];
    for (const one of this.document.blocks) {
      if (one.kind !== 'heading' || startOf(one) > startOf(block)) continue;
      while ((headings.at(-1)?.level ?? 0) >= (one.level ?? 1)) headings.pop();
      headings.push(one);
    }
    return headings.map(({ text }) => text.toLowerCase()).join('\n');
  }

  /** All but the texts of pictures, in lower case. */
  get whole(): string {
    return (this.#whole ??= this.document.blocks
      .filter((block) => !this.#imageOf.has(block))
      .map(({ text }) => text.toLowerCase())
      .join('\n'));
  }
}

const pages = new WeakMap<TextDocument, PicturePage>();

/** The pictures of a text; the same for every rule that asks. */
export function picturePageOf(document: TextDocument): PicturePage {
  let page = pages.get(document);
  if (!page) pages.set(document, (page = new PicturePage(document)));
  return page;
}

/** Everybody in the pictures of a page, with the text that mentions him. */
export function everybodyOn(page: PicturePage): { person: Person; picture: Picture; texts: PictureTexts }[] {
  return page.pictures.flatMap((texts) => {
    return texts.texts.flatMap((picture) => picture.people.map((person) => ({ person, picture, texts })));
  });
}

/** What the text of a picture says beside the traits of its people, in lower case. */
function restOf({ block, people }: Picture): string {
  let rest = block.text;
  for (const { from, to } of people.flatMap(({ traits }) => traits)) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest.toLowerCase();
}

/** The image of each alternative text and caption. */
function imagesByText(document: TextDocument): Map<Block, Image> {
  const { blocks, images } = document;
  const found = new Map<Block, Image>();
  if (images.length === 0) return found;
  const inOrder = [...images].sort((a, b) => a.source[0] - b.source[0]);
  const alts = blocks.filter(({ kind }) => kind === 'alt').sort((a, b) => a.map.start(0) - b.map.start(0));
  let next = 0;
  for (const image of inOrder) {
    const [from, to] = image.source;
    while (next < alts.length && startOf(alts[next]) < from) next++;
    const alt = alts[next];
    if (alt && startOf(alt) < to) found.set(alt, image);
  }
  for (const image of inOrder) {
    const caption = captionOf(image, document);
    if (caption && !found.has(caption)) found.set(caption, image);
  }
  return found;
}

function startOf(block: Block | undefined): number {
  return block ? block.map.start(0) : Number.POSITIVE_INFINITY;
}

/** The stems by which a text can name a trait: "turk" of "Turkse", "rolstoe" of "in haar rolstoel". */
function stemsOf(text: string, kind: TraitKind): string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word.length > 2 && !LEAD_WORDS.test(word))
    .flatMap((word) => {
      const stem = word.slice(0, STEM_LENGTHS[kind] ?? Math.min(7, word.length - 1));
      const other = OTHER_STEMS[word.slice(0, 3)];
      return other ? [stem, other] : [stem];
    });
}
