import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { DocumentBuilder } from '../../document/document-builder.ts';
import { type FrontMatter, primaryLanguage, type TextDocument } from '../../document/document.ts';
import type { ReadOptions } from '../read-options.ts';
import { DEEPEST, TooDeep } from '../too-deep.ts';
import { attributeOf, Furniture } from './furniture.ts';
import { HtmlWalker } from './walker.ts';

// Positions of attributes come with `verbose`: alternative texts and labels are prose too.
const pages = unified().use(rehypeParse, { verbose: true }).freeze();
const fragments = unified().use(rehypeParse, { verbose: true, fragment: true }).freeze();

/** Reads a page or a fragment of HTML. No script runs and nothing is fetched: the tree is only read. */
export async function readHtml(source: string, options: ReadOptions): Promise<TextDocument> {
  refuseDeep(source);
  const whole = /<(?:!doctype|html|head|body)\b/iu.test(source.slice(0, 4096));
  const tree = (whole ? pages : fragments).parse(source);
  const furniture = new Furniture(options.furniture);
  await furniture.prepare(tree);
  const language = languageOf(tree);
  const builder = new DocumentBuilder();
  new HtmlWalker(source, 0, builder, furniture).walk(tree, language);
  return builder.build('html', source, language, frontMatterOf(tree));
}

/**
 * Reads HTML that stands within a text of another format, and writes its blocks there.
 *
 * @param text the HTML, as long as what stands in the source at `offset`
 * @param inline write to the block that is being written, instead of blocks of its own
 */
export function readFragment(
  text: string,
  offset: number,
  builder: DocumentBuilder,
  language: string,
  options: ReadOptions,
  inline = false,
): void {
  refuseDeep(text);
  const walker = new HtmlWalker(text, offset, builder, new Furniture(options.furniture));
  const tree = fragments.parse(text);
  if (inline) walker.walkInline(tree, language);
  else walker.walk(tree, language);
}

/** Elements that close by themselves when the next one starts, or hold nothing: they don't go deeper. */
const SHALLOW = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup col caption area base br embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9-]*)/giu;

/**
 * Refuses what is nested too deep, before a parser that calls itself for every level meets it.
 *
 * @throws TooDeep
 */
function refuseDeep(text: string): void {
  let depth = 0;
  for (const [, close, name = ''] of text.matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase())) continue;
    if (close) depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) throw new TooDeep();
  }
}

/** The element of a start tag that stands alone. */
export function parseTag(tag: string): Element | undefined {
  const first = fragments.parse(tag).children[0];
  return first?.type === 'element' ? first : undefined;
}

function languageOf(tree: Root): string {
  const html = child(tree, 'html');
  const language = html && attributeOf(html, 'lang');
  return (language && primaryLanguage(language)) || 'nl';
}

/** A page can name its kind: `<meta name="klaretaal-kind" content="brief">`. */
function frontMatterOf(tree: Root): FrontMatter {
  const html = child(tree, 'html');
  const head = html && child(html, 'head');
  for (const node of head?.children ?? []) {
    if (node.type !== 'element' || attributeOf(node, 'name') !== 'klaretaal-kind') continue;
    const kind = attributeOf(node, 'content');
    if (!kind) continue;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    return { kind, ...(start !== undefined && end !== undefined && { kindAt: [start, end] }) };
  }
  return {};
}

function child(parent: Root | Element, tagName: string): Element | undefined {
  return (parent.children as ElementContent[]).find((node): node is Element => {
    return node.type === 'element' && node.tagName === tagName;
  });
}
