import type { BaseKind, Block, TextDocument } from '../../document/document.ts';
import { addressedReader } from '../../language/constructions/impersonal.ts';
import type { Address } from '../../language/readers.ts';
import { isRegulation } from '../../language/regulation.ts';
import { wesIn } from '../../language/we-form.ts';

/** Who writes a text, and to whom: who acts where a sentence does not say so. */
export interface Setting {
  /** What the sender calls itself: "we", or "de stad"; absent where that is not sure. */
  readonly sender?: string;
  /** How the reader is addressed; absent where a text is for nobody. */
  readonly reader?: 'u' | 'je';
}

/** The setting at one sentence of a text. */
export interface PlacedSetting extends Setting {
  /** Whether the sentence before it speaks of others who may go on acting. */
  readonly othersBefore: boolean;
}

/** A sentence that starts with the town: it speaks of itself by that name. */
const TOWN =
  /(?:^|[.!?] )(de stad|de gemeente|het stadsbestuur|het gemeentebestuur|het ocmw)(?! (?:in|waar|die|dat)\b) \p{Ll}/giu;

/** The setting of a text. Looks through all of it. */
export function settingOf(document: TextDocument, kind: BaseKind, address: Address): Setting {
  const blocks = document.blocks.filter((block) => block.kind !== 'quote' && block.turn?.role !== 'citizen');
  if (isRegulation(blocks)) return {};
  const reader = addressedReader(blocks, kind === 'brief');
  const form = address === 'auto' ? (reader?.form ?? 'u') : address;
  const sender = senderOf(blocks, kind, reader !== undefined);
  return { ...(sender && { sender }), ...(reader && { reader: form }) };
}

/**
 * Others than a town, its services and its readers, who act in texts of a town. With capitals alone: "het RIVM". The
 * police and a builder are told apart from the town by name.
 */
const OTHERS =
  /(?<!\p{L})(?:\p{L}*initiatiefnemers?|\p{L}*aannemers?|\p{L}*ontwikkelaars?|\p{L}*overheid|provincie|ministerie|minister|(?:bevoegde? )?gezag|instelling|agentschap|\p{L}+maatschappij|intercommunale|netbeheerder|\p{L}*politie|politiezone|parket|rechtbank|ziekenfonds|mutualiteit|bank|notaris|syndicus|organisator|verzekeraar|gouverneur|deputatie|VDAB|RIZIV|RVA|OVAM|VMM|FOD|RIVM|GGD|De Lijn|Fluvius|Aquafin|DOC ?STOP|Card ?Stop|\p{L}+bedrijf|ondernemingsraad|OR|\p{L}*opvang|school|scholen|\p{L}*clubs?|comité|verenigingen|partijen|partners?|organisatoren|nabestaanden|vergunninghouder)(?!\p{L})/u;

/**
 * Whether the sentence before one speaks of others. @param from where the sentence starts in the prose of its block
 */
export function hasOthersBefore({ blocks }: TextDocument, block: Block, from: number): boolean {
  const before = block.text.slice(0, from).trimEnd();
  const text = before || (blocks[block.index - 1]?.text ?? '');
  const sentences = text.slice(0, -1).split(/(?<=[.!?])\s+/u);
  return sentences.slice(-NEAR).some((sentence) => OTHERS.test(sentence));
}

/** Sentences back in which others are still spoken of. */
const NEAR = 2;

/** A letter of one person: what "we" do is another's doing. Not a question, which a reader may ask. */
const I_WRITE = /(?:^|[.!?:,] |\s)ik (?!ben\b[^.]*\?)[^.?!]*[.!]/iu;
/** Somebody else offers what a page is about, by a name or as "Ze". */
const OTHER_ACTS =
  /(?:^|[.!?] )(?:(?:De|Het) \p{Lu}\p{Ll}+|Ze|Zij|Deze organisatie|De organisatie|De vereniging|De vzw) (?:is|zijn|biedt|bieden|helpt|helpen|geeft|geven|organiseert|organiseren|zorgt|zorgen|werkt|werken|begeleidt|begeleiden|doet|doen) /u;

function senderOf(blocks: readonly Block[], kind: BaseKind, hasReader: boolean): string | undefined {
  if (kind === 'brief' && blocks.some((block) => block.kind === 'paragraph' && I_WRITE.test(block.text)))
    return undefined;
  if (blocks.some(({ text }) => wesIn(text).length > 0)) return 'we';
  const names = new Set(
    blocks.flatMap(({ text }) => [...text.matchAll(TOWN)].map((match) => (match[1] as string).toLowerCase())),
  );
  if (names.size > 0) return names.size === 1 ? [...names][0]?.replace('ocmw', 'OCMW') : undefined;
  return hasReader && !blocks.some(({ text }) => OTHER_ACTS.test(text)) ? 'we' : undefined;
}
