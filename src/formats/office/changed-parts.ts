import type { Archive, Parts } from './archive.ts';

/** The parts of a file with others in the place of some, and new ones beside them. */
export class ChangedParts implements Parts {
  readonly #changed: ReadonlyMap<string, Uint8Array>;

  /** @param changed the new bytes of parts, by name */
  constructor(
    private readonly archive: Archive,
    readonly changed: ReadonlyMap<string, Uint8Array>,
  ) {
    this.#changed = new Map([...changed].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  }

  has(name: string): boolean {
    return this.#changed.has(name.toLowerCase()) || this.archive.has(name);
  }

  async bytes(name: string): Promise<Uint8Array | undefined> {
    return this.#changed.get(name.toLowerCase()) ?? this.archive.bytes(name);
  }
}
