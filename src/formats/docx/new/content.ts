import type { Block, BlockKind, Image, TextDocument } from '../../../document/document.ts';

/** What is written as a paragraph: a block of the text, or a line of ours that says what follows. */
export type Item = { readonly block: Block } | { readonly line: string };

/** Stands where an image has no alternative text. */
export const NAMELESS_IMAGE = 'Afbeelding zonder alternatieve tekst';

/** What is not seen on the page, or not as text: how it is called, one and several after each other. */
const CALLED: Readonly<Partial<Record<BlockKind, readonly [one: string, several: string]>>> = {
  title: ['Titel in de browser', 'Titels in de browser'],
  description: ['Beschrijving voor zoekmachines', 'Beschrijvingen voor zoekmachines'],
  alt: ['Alternatieve tekst', 'Alternatieve teksten'],
  label: ['Label', 'Labels'],
  button: ['Knop', 'Knoppen'],
  option: ['Keuze in een lijst', 'Keuzes in een lijst'],
  error: ['Foutmelding', 'Foutmeldingen'],
};

/** Whether a line of ours says what a block is. */
export function isCalled({ kind }: Block): boolean {
  return kind in CALLED;
}

/** The blocks of a document in order, with our lines between them. */
export function itemsOf(document: TextDocument): Item[] {
  const { blocks } = document;
  const images = namelessImages(document);
  const linesAt = (index: number): Item[] => (images.get(index) ?? []).map(() => ({ line: NAMELESS_IMAGE }));
  const runs = runLengths(blocks);
  const items = linesAt(0);
  blocks.forEach((block, index) => {
    const called = CALLED[block.kind];
    const before = images.has(index) ? undefined : blocks[index - 1];
    if (called && before?.kind !== block.kind) items.push({ line: called[(runs[index] ?? 1) > 1 ? 1 : 0] });
    items.push({ block }, ...linesAt(index + 1));
  });
  return items;
}

/** Of every block: how many blocks of its kind follow each other from it on, itself included. */
function runLengths(blocks: readonly Block[]): number[] {
  const lengths: number[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const isSame = blocks[at]?.kind === blocks[at + 1]?.kind;
    lengths[at] = isSame ? (lengths[at + 1] ?? 0) + 1 : 1;
  }
  return lengths;
}

/** Whether an image needs an alternative text and has none. An empty one says that it is decoration. */
export function isNameless({ alt, exempt }: Image): boolean {
  return alt === undefined && !exempt;
}

/**
 * The nameless images by the number of blocks before them, in their own order. An image in the middle
 * of a paragraph comes after it. By their place in the source: a dialogue has other blocks than the text it was read
 * from, and images keep the number from before.
 */
function namelessImages({ blocks, images }: TextDocument): ReadonlyMap<number, readonly Image[]> {
  const found = new Map<number, Image[]>();
  let index = 0;
  for (const image of images) {
    while (index < blocks.length && (blocks[index] as Block).map.start(0) <= image.source[0]) index++;
    if (!isNameless(image)) continue;
    found.set(index, [...(found.get(index) ?? []), image]);
  }
  return found;
}
