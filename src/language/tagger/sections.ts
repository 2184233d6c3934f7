/** Reads the sections of a model in order, in place. Sections of larger numbers come first, so that all are aligned. */
export class SectionReader {
  #at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  }

  /** Moves on to a place where 32-bit numbers can stand. */
  align(): void {
    this.#at = (this.#at + 3) & ~3;
  }

  u32(length: number): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.#take(length * 4), length);
  }

  f32(length: number): Float32Array {
    return new Float32Array(this.bytes.buffer, this.#take(length * 4), length);
  }

  u16(length: number): Uint16Array {
    return new Uint16Array(this.bytes.buffer, this.#take(length * 2), length);
  }

  u8(length: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.#take(length), length);
  }

  i8(length: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.#take(length), length);
  }

  #take(bytes: number): number {
    const at = this.bytes.byteOffset + this.#at;
    this.#at += bytes;
    if (this.#at > this.bytes.length) throw new Error('This model is not complete.');
    return at;
  }
}
