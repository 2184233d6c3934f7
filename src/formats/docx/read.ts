import type { TextDocument } from '../../document/document.ts';
import type { Archive } from '../office/archive.ts';
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
export function readDocx(archive: Archive): TextDocument {
  return new DocxReader(new WordPackage(archive)).read();
}

class DocxReader {
  readonly #main: string;
  readonly #relationships: ReadonlyMap<string, Relationship>;
  readonly #styles: Styles;
  readonly #notes = new Set<string>();
  readonly #tables = { count: 0 };

  constructor(private readonly file: WordPackage) {
    this.#main = file.mainPart();
    this.#relationships = file.relationships(this.#main);
    this.#styles = new Styles(this.#related('styles'), new Numbering(this.#related('numbering')));
  }

  read(): TextDocument {
    const body = childOf(this.file.part(this.#main), 'w:body');
    if (!body) throw refusals.missing(this.#main);
    const items: FlowItem[] = [];
    const story = this.#story(this.#main, 'body', items, this.#relationships);
    story.read(body);
    items.push(...this.#readNotes('footnotes'), ...this.#readNotes('endnotes'));
    items.push(...marginItems(this.#margins(story.sections)));
    return documentOf('docx', items, this.#styles.language);
  }

  #story(part: string, story: Story, items: FlowItem[], relationships: ReadonlyMap<string, Relationship>): StoryReader {
    const context = { part, story, styles: this.#styles, relationships, notes: this.#notes };
    return new StoryReader(context, items, this.#tables);
  }

  /** The notes that the text refers to, in that order. */
  #readNotes(type: 'footnotes' | 'endnotes'): FlowItem[] {
    const items: FlowItem[] = [];
    const part = this.#partOf(type);
    if (part === undefined || this.#notes.size === 0) return items;
    const notes = new Map(childrenOf(this.file.part(part)).map((note) => [`${type}:${note.attributes['w:id']}`, note]));
    const relationships = this.file.relationships(part);
    for (const reference of this.#notes) {
      const note = notes.get(reference);
      if (note) this.#story(part, 'note', items, relationships).read(note, 'footnote');
    }
    return items;
  }

  /** The headers and footers that are shown; those of first and even pages only where they are in use. */
  #margins(sections: readonly XmlElement[]): FlowItem[][] {
    const even = isOn(this.#related('settings'), 'w:evenAndOddHeaders') === true;
    const parts = new Set<string>();
    /** Of a first page, by what they are; a section without its own has those of the one before. */
    const first = new Map<string, string>();
    for (const section of sections) {
      for (const { name, attributes } of childrenOf(section)) {
        if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
        const target = this.#relationships.get(attributes['r:id'] ?? '')?.target;
        if (!target) continue;
        if (attributes['w:type'] === 'first') first.set(name, target);
        else if (attributes['w:type'] !== 'even' || even) parts.add(target);
      }
      if (isOn(section, 'w:titlePg')) for (const target of first.values()) parts.add(target);
    }
    return [...parts].map((part) => {
      const items: FlowItem[] = [];
      const root = this.file.part(part);
      if (root) this.#story(part, 'margin', items, this.file.relationships(part)).read(root);
      return items;
    });
  }

  #related(type: string): XmlElement | undefined {
    const part = this.#partOf(type);
    return part === undefined ? undefined : this.file.part(part);
  }

  #partOf(type: string): string | undefined {
    return [...this.#relationships.values()].find((relationship) => relationship.type === type)?.target;
  }
}
