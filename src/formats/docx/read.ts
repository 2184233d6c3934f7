import type { TextDocument } from '../../document/document.ts';
import type { Parts } from '../office/archive.ts';
import type { FlowItem, Story } from '../office/flow.ts';
import { documentOf } from '../office/flow-writer.ts';
import { marginItems } from '../office/margins.ts';
import { refusals } from '../office/unreadable.ts';
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts';
import { Numbering } from './numbering.ts';
import { type Relationship, WordPackage } from './package.ts';
import { isOn } from './properties.ts';
import { StoryReader } from './story.ts';
import { Styles } from './styles.ts';

/**
 * Reads a Word file (.docx, .dotx, .docm) as a reader meets it: tracked changes accepted, comments and hidden text
 * left out. Nothing in it runs, and nothing outside it is opened. Throws `Unreadable`.
 */
export async function readDocx(archive: Parts): Promise<TextDocument> {
  return (await DocxReader.open(new WordPackage(archive))).read();
}

type Relationships = ReadonlyMap<string, Relationship>;

class DocxReader {
  readonly #notes = new Set<string>();
  readonly #tables = { count: 0 };

  private constructor(
    private readonly file: WordPackage,
    private readonly main: string,
    private readonly relationships: Relationships,
    private readonly styles: Styles,
  ) {}

  static async open(file: WordPackage): Promise<DocxReader> {
    const main = await file.mainPart();
    const relationships = await file.relationships(main);
    const related = (type: string) => file.part(partOf(relationships, type));
    const styles = new Styles(await related('styles'), new Numbering(await related('numbering')));
    return new DocxReader(file, main, relationships, styles);
  }

  async read(): Promise<TextDocument> {
    const body = childOf(await this.file.part(this.main), 'w:body');
    if (!body) throw refusals.missing(this.main);
    const items: FlowItem[] = [];
    const story = this.#story(this.main, 'body', items, this.relationships);
    story.read(body);
    items.push(...(await this.#readNotes('footnotes')), ...(await this.#readNotes('endnotes')));
    items.push(...marginItems(await this.#margins(story.sections)));
    return documentOf('docx', items, this.styles.language);
  }

  #story(part: string, story: Story, items: FlowItem[], relationships: Relationships): StoryReader {
    const context = { part, story, styles: this.styles, relationships, notes: this.#notes };
    return new StoryReader(context, items, this.#tables);
  }

  /** The notes that the text refers to, in that order. */
  async #readNotes(type: 'footnotes' | 'endnotes'): Promise<FlowItem[]> {
    const items: FlowItem[] = [];
    const part = partOf(this.relationships, type);
    if (part === undefined || this.#notes.size === 0) return items;
    const root = await this.file.part(part);
    const notes = new Map(childrenOf(root).map((note) => [`${type}:${note.attributes['w:id']}`, note]));
    const relationships = await this.file.relationships(part);
    for (const reference of this.#notes) {
      const note = notes.get(reference);
      if (note) this.#story(part, 'note', items, relationships).read(note, 'footnote');
    }
    return items;
  }

  /** The headers and footers that are shown; those of first and even pages only where they are in use. */
  async #margins(sections: readonly XmlElement[]): Promise<FlowItem[][]> {
    const settings = await this.file.part(partOf(this.relationships, 'settings'));
    const even = isOn(settings, 'w:evenAndOddHeaders') === true;
    const parts = new Set<string>();
    /** Of a first page, by what they are; a section without its own has those of the one before. */
    const first = new Map<string, string>();
    for (const section of sections) {
      for (const { name, attributes } of childrenOf(section)) {
        if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
        const target = this.relationships.get(attributes['r:id'] ?? '')?.target;
        if (!target) continue;
        if (attributes['w:type'] === 'first') first.set(name, target);
        else if (attributes['w:type'] !== 'even' || even) parts.add(target);
      }
      if (isOn(section, 'w:titlePg')) for (const target of first.values()) parts.add(target);
    }
    const margins: FlowItem[][] = [];
    for (const part of parts) {
      const items: FlowItem[] = [];
      const root = await this.file.part(part);
      if (root) this.#story(part, 'margin', items, await this.file.relationships(part)).read(root);
      margins.push(items);
    }
    return margins;
  }
}

function partOf(relationships: Relationships, type: string): string | undefined {
  return [...relationships.values()].find((relationship) => relationship.type === type)?.target;
}
