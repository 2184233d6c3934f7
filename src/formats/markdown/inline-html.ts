import type { Element } from 'hast';
import type { Html, Nodes, Root } from 'mdast';
import type { DocumentBuilder, Mark } from '../../document/document-builder.ts';
import { primaryLanguage } from '../../document/document.ts';
import { readDirective } from '../directive-text.ts';
import type { ReadOptions } from '../read-options.ts';

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/iu;
/** Tags that say something of the prose between them. */
const WITH_CONTENT = new Set(['a', 'code', 'kbd', 'samp', 'del', 's', 'span', 'i', 'em', 'q', 'b', 'u', 'sup']);

type HtmlReader = typeof import('../html/read.ts');

interface OpenTag {
  name: string;
  mark: Mark;
  element: Element | undefined;
}

/** The HTML that stands in a Markdown text. The HTML reader is only loaded when there is some. */
export class InlineHtml {
  #open: OpenTag[] = [];

  private constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly builder: DocumentBuilder,
    private readonly options: ReadOptions,
    private readonly reader: HtmlReader | undefined,
  ) {}

  /** @param offset of the piece that `tree` was made of, in the source */
  static async load(
    tree: Root,
    source: string,
    offset: number,
    builder: DocumentBuilder,
    options: ReadOptions,
  ): Promise<InlineHtml> {
    const reader = hasHtml(tree) ? await import('../html/read.ts') : undefined;
    return new InlineHtml(source, offset, builder, options, reader);
  }

  /** Reads the blocks of an HTML node that stands between Markdown blocks. */
  readBlock(node: Html, language: string): void {
    const [start] = this.#range(node);
    const text = this.#textOf(node);
    if (isComment(node)) return this.#comment(text, start);
    this.reader?.readFragment(text, start, this.builder, language, this.options);
  }

  #textOf(node: Html): string {
    return withoutMarks(this.source.slice(...this.#range(node)), node.value);
  }

  #comment(text: string, start: number): void {
    const directive = readDirective(text, start);
    if (directive) this.builder.direct(directive);
  }

  isBreak(node: Html): boolean {
    return /^<br\s*\/?>/iu.test(node.value);
  }

  /** Takes a single tag within a paragraph. */
  readInline(node: Html, language: string): void {
    if (isComment(node)) return this.#comment(this.#textOf(node), this.#range(node)[0]);
    const tag = TAG.exec(node.value);
    if (!tag || !this.reader) return;
    const name = (tag[2] as string).toLowerCase();
    if (tag[1]) return this.#closeTag(name);
    const [start] = this.#range(node);
    if (name === 'img') {
      return this.reader.readFragment(node.value, start, this.builder, language, this.options, true);
    }
    if (!WITH_CONTENT.has(name) || node.value.endsWith('/>')) return;
    this.#open.push({ name, mark: this.builder.mark(), element: this.reader.parseTag(node.value) });
  }

  #closeTag(name: string): void {
    const at = this.#open.findLastIndex((tag) => tag.name === name);
    if (at < 0) return;
    const { element, mark } = this.#open[at] as OpenTag;
    this.#open.length = at;
    const language = primaryLanguage(String(element?.properties.lang ?? 'nl'));
    if (name === 'u') this.builder.underline(mark);
    if (name === 'em' || name === 'i') this.builder.italic(mark);
    if (name === 'a' && element?.properties.href !== undefined) {
      const label = element.properties.ariaLabel;
      this.builder.link(mark, String(element.properties.href), label === undefined ? undefined : String(label));
    } else if (name === 'code' || name === 'kbd' || name === 'samp' || language !== 'nl') {
      this.builder.span('opaque', mark);
    } else if (
      name === 'del' ||
      name === 's' ||
      (name === 'sup' && /^\d+$/u.test(mark.prose.text.slice(mark.offset)))
    ) {
      this.builder.span('aside', mark);
    }
  }

  #range(node: Nodes): [number, number] {
    return [this.offset + (node.position?.start.offset ?? 0), this.offset + (node.position?.end.offset ?? 0)];
  }
}

const LINE_END = /\r\n|\n|\r/u;

/** The source of an HTML node with the marks that Markdown stripped at line starts blanked out, so that offsets stay. */
function withoutMarks(source: string, value: string): string {
  const kept = value.split(LINE_END);
  return source
    .split(/(?<=\r\n|\n|\r(?!\n))/u)
    .map((line, index) => {
      const end = LINE_END.exec(line)?.index ?? line.length;
      const length = (kept[index] ?? '').trimStart().length;
      return ' '.repeat(Math.max(0, end - length)) + line.slice(Math.max(0, end - length));
    })
    .join('');
}

function hasHtml(node: Nodes): boolean {
  if (node.type === 'html') return !/^<br\s*\/?>/iu.test(node.value) && !isComment(node);
  return 'children' in node && node.children.some(hasHtml);
}

/** Whether nothing stands in it but one comment, which needs no reader of HTML. */
function isComment({ value }: Html): boolean {
  const end = value.indexOf('-->');
  return value.startsWith('<!--') && (end < 0 || value.slice(end + '-->'.length).trim() === '');
}
