/**
 * Features as combinations of atoms. An atom is a small fact as a number (the tag of the next word); a template names
 * the atoms of which one feature is made.
 */
export class Templates<Name extends string> {
  /** The value of each atom; set before `compute`. */
  readonly atoms: Int32Array;
  /** 32-bit keys of the features that were computed, one for each template. */
  readonly keys: Int32Array;
  /** Numbers of the atoms of all templates, one template after the other, and where each ends. */
  readonly #parts: Uint8Array;
  readonly #ends: Uint16Array;

  /**
   * @param names of the atoms, in the order of their numbers
   * @param templates names of atoms, divided by spaces
   */
  constructor(names: readonly Name[], templates: readonly string[]) {
    const parts: number[] = [];
    const ends: number[] = [];
    for (const template of templates) {
      for (const name of template.split(' ')) {
        const number = names.indexOf(name as Name);
        if (number < 0) throw new Error(`No atom is called ${name}.`);
        parts.push(number);
      }
      ends.push(parts.length);
    }
    this.atoms = new Int32Array(names.length);
    this.keys = new Int32Array(templates.length);
    this.#parts = Uint8Array.from(parts);
    this.#ends = Uint16Array.from(ends);
  }

  /** Computes the keys from the atoms. */
  compute(): void {
    const { atoms, keys } = this;
    const parts = this.#parts;
    const ends = this.#ends;
    let part = 0;
    for (let template = 0; template < ends.length; template++) {
      const end = ends[template] as number;
      let key = Math.imul(template + 1, 0x27d4eb2f);
      for (; part < end; part++) {
        key = Math.imul(key ^ (atoms[parts[part] as number] as number), 0x85ebca6b);
        key ^= key >>> 15;
      }
      keys[template] = key;
    }
  }
}
