import type { Parts } from '../office/archive.ts';
import { refusals } from '../office/unreadable.ts';
import { childrenOf, type XmlElement, XmlReader } from '../office/xml.ts';

/** What a part of a Word file refers to. */
export interface Relationship {
  /** Last part of its type: "footnotes", "header", "hyperlink". */
  readonly type: string;
  /** A part of the file, or an address outside it, which is never opened. */
  readonly target: string;
}

/** A Word file as its parts and how they hang together. */
export class WordPackage {
  readonly #xml = new XmlReader();

  constructor(private readonly archive: Parts) {}

  /** The part that holds the text. Throws `Unreadable` when there is none. */
  async mainPart(): Promise<string> {
    const named = [...(await this.relationships('')).values()].find(({ type }) => type === 'officeDocument')?.target;
    const part = named ?? 'word/document.xml';
    if (!this.archive.has(part)) throw refusals.missing(part);
    return part;
  }

  /** A part, parsed; nothing without a name, or when the file has no such part. */
  async part(name: string | undefined): Promise<XmlElement | undefined> {
    if (name === undefined) return undefined;
    const bytes = await this.archive.bytes(name);
    return bytes && this.#xml.parse(bytes, name);
  }

  /** What a part refers to, by identifier; '' stands for the file itself. */
  async relationships(part: string): Promise<ReadonlyMap<string, Relationship>> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const root = await this.part(`${folder}_rels/${part.slice(slash)}.rels`);
    return new Map(
      childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const target = TargetMode === 'External' ? Target : resolvePart(folder, Target);
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target }];
      }),
    );
  }
}

/** A part by its path relative to a folder of the file. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
