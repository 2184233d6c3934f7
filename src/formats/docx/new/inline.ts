import type { Block, Link } from '../../../document/document.ts';
import type { Range } from '../../../document/range.ts';
import type { Hyperlinks } from './hyperlinks.ts';
import { isWrittenRightToLeft, languageTag } from './languages.ts';
import { escapeXml } from './text.ts';

/** A run of text. @param properties what stands in its `w:rPr`, in the order of the schema */
export function run(text: string, properties = ''): string {
  const format = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/**
 * The runs of a block, with its links, what is underlined, what is no prose of the writer (a spelling check leaves it
 * alone; a stage direction is in italics), and its language.
 *
 * @param text as long as the prose of the block
 */
export function runsOf(block: Block, text: string, links: readonly Link[], hyperlinks: Hyperlinks): string {
  const known = links.flatMap(({ from, to, url }) => {
    const id = hyperlinks.idOf(url);
    return id === undefined ? [] : [{ range: [from, to] as const, id }];
  });
  const layers = {
    link: new Layer(known.map(({ range }) => range)),
    underlined: new Layer(block.underlined ?? []),
    opaque: new Layer(rangesOf(block, 'opaque')),
    direction: new Layer(block.turn ? rangesOf(block, 'aside') : []),
  };
  const cuts = new Set([0, text.length, ...Object.values(layers).flatMap((layer) => layer.edges)]);
  const edges = [...cuts].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  const language = languageOf(block);
  let xml = '';
  let open: number | undefined;
  edges.slice(0, -1).forEach((from, index) => {
    const link = layers.link.at(from);
    if (link !== open) {
      if (open !== undefined) xml += '</w:hyperlink>';
      if (link !== undefined) xml += `<w:hyperlink r:id="${known[link]?.id}" w:history="1">`;
      open = link;
    }
    const has = (layer: Layer, properties: string) => (layer.at(from) === undefined ? '' : properties);
    const properties = [
      has(layers.link, '<w:rStyle w:val="Hyperlink"/>'),
      has(layers.direction, '<w:i/><w:iCs/>'),
      has(layers.opaque, '<w:noProof/>'),
      link === undefined ? has(layers.underlined, '<w:u w:val="single"/>') : '',
      language,
    ];
    xml += run(text.slice(from, edges[index + 1]), properties.join(''));
  });
  return open === undefined ? xml : `${xml}</w:hyperlink>`;
}

function rangesOf({ spans }: Block, kind: 'opaque' | 'aside'): Range[] {
  return spans.filter((span) => span.kind === kind).map(({ from, to }) => [from, to]);
}

function languageOf({ language }: Block): string {
  const tag = language === 'nl' ? undefined : languageTag(language);
  if (tag === undefined) return '';
  const value = escapeXml(tag);
  return isWrittenRightToLeft(tag)
    ? `<w:rtl/><w:lang w:val="${value}" w:bidi="${value}"/>`
    : `<w:lang w:val="${value}"/>`;
}

/** Ranges of a text, asked from front to back. Of ranges that overlap the first holds. */
class Layer {
  readonly #ranges: readonly { readonly range: Range; readonly index: number }[];
  #next = 0;

  constructor(ranges: readonly Range[]) {
    let end = 0;
    this.#ranges = ranges
      .map((range, index) => ({ range, index }))
      .sort((a, b) => a.range[0] - b.range[0])
      .filter(({ range: [from, to] }) => {
        const isFree = from >= end && to > from;
        if (isFree) end = to;
        return isFree;
      });
  }

  get edges(): number[] {
    return this.#ranges.flatMap(({ range }) => range);
  }

  /** Place in the ranges given of the one that holds an offset. */
  at(offset: number): number | undefined {
    while ((this.#ranges[this.#next]?.range[1] ?? Number.POSITIVE_INFINITY) <= offset) this.#next++;
    const found = this.#ranges[this.#next];
    return found && found.range[0] <= offset ? found.index : undefined;
  }
}
