/** Where the compiled word lists and models come from: each door to the engine provides it. */
export interface Resources {
  /** @param name of a file among the built resources: "words.bin" */
  load(name: string): Promise<Uint8Array>;
}
