import type { TextDocument } from '../../document/document.ts';
import type { Parts } from '../office/archive.ts';
import type { FlowItem, Story } from '../office/flow.ts';
import { documentOf } from '../office/flow-writer.ts';
import { marginItems } from '../office/margins.ts';
import { refusals } from '../office/unreadable.ts';
import { childOf, childrenOf, type XmlElement, XmlReader } from '../office/xml.ts';
import { StoryReader } from './story.ts';
import { OdtStyles } from './styles.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * Reads an OpenDocument text (.odt, .ott) as a reader meets it: tracked changes accepted, remarks and hidden text left
 * out. Nothing in it runs, and nothing outside it is opened. Throws `Unreadable`.
 */
export function readOdt(archive: Parts): Promise<TextDocument> {
  return new OdtReader(archive).read();
}

class OdtReader {
  readonly #xml = new XmlReader();
  readonly #tables = { count: 0 };
  readonly #notes: XmlElement[] = [];

  constructor(private readonly archive: Parts) {}

  async read(): Promise<TextDocument> {
    if (await this.#isEncrypted()) throw refusals.encrypted();
    const content = await this.#part(CONTENT);
    const body = childOf(childOf(content, 'office:body'), 'office:text');
    if (!body) throw refusals.missing(CONTENT);
    const common = await this.#part(STYLES);
    const shared = childOf(common, 'office:styles');
    const styles = new OdtStyles([shared, childOf(content, 'office:automatic-styles')]);
    const items: FlowItem[] = [];
    this.#read(body, CONTENT, 'body', styles, items);
    for (const note of this.#notes) this.#read(note, CONTENT, 'note', styles, items);
    const marginStyles = new OdtStyles([shared, childOf(common, 'office:automatic-styles')]);
    const margins = usedPages(common, styles.pages).map((margin) => {
      const found: FlowItem[] = [];
      this.#read(margin, STYLES, 'margin', marginStyles, found);
      return found;
    });
    items.push(...marginItems(margins));
    return documentOf('odt', items, styles.language);
  }

  #read(container: XmlElement, part: string, story: Story, styles: OdtStyles, items: FlowItem[]): void {
    const notes = story === 'body' ? this.#notes : [];
    const reader = new StoryReader({ part, story, styles, notes }, items, this.#tables);
    reader.read(container, story === 'note' ? 'footnote' : 'paragraph');
  }

  async #part(name: string): Promise<XmlElement | undefined> {
    const bytes = await this.archive.bytes(name);
    return bytes && this.#xml.parse(bytes, name);
  }

  /**
   * A file with a password names its parts as ever, but what is in them can't be read. The list of parts is not parsed:
   * files of before 2010 have a document type there, and are good otherwise.
   */
  async #isEncrypted(): Promise<boolean> {
    if (this.archive.has('encrypted-package')) return true;
    const manifest = await this.archive.bytes(MANIFEST);
    return manifest !== undefined && new TextDecoder().decode(manifest).includes(':encryption-data');
  }
}

/**
 * The headers and footers of the page layouts that are in use: the first one, those that styles ask for, and what
 * follows them.
 */
function usedPages(common: XmlElement | undefined, asked: readonly string[]): XmlElement[] {
  const pages = new Map(
    childrenOf(childOf(common, 'office:master-styles'), 'style:master-page').map((page) => [
      page.attributes['style:name'] ?? '',
      page,
    ]),
  );
  const first = pages.has('Standard') ? 'Standard' : [...pages.keys()][0];
  const used = new Set(first === undefined ? asked : [first, ...asked]);
  for (const name of used) {
    const next = pages.get(name)?.attributes['style:next-style-name'];
    if (next) used.add(next);
  }
  return [...used].flatMap((name) => {
    return childrenOf(pages.get(name)).filter((margin) => {
      return /^style:(?:header|footer)/u.test(margin.name) && margin.attributes['style:display'] !== 'false';
    });
  });
}
