/** What finds the plugins that a configuration names: only the door knows the system. */
export interface PluginFinder {
  /**
   * Finds an installed package from a folder on, without running anything of it.
   *
   * @returns what runs it, and gives its default export; nothing where it is not installed
   */
  find(folder: string, name: string): Promise<(() => Promise<unknown>) | undefined>;
}

/** A retext plugin that a configuration names. Nothing of it runs before it is loaded. */
export interface PluginReference {
  /** Its name as a package: "retext-repeated-words". */
  readonly name: string;
  /** The id of its rule: "retext/repeated-words". */
  readonly id: string;
  readonly options: readonly unknown[];
  /** Its default export, made sure that it is a function. @throws ConfigError with the line that names it */
  load(): Promise<RetextPlugin>;
}

/** Takes its options and gives what reads a tree. */
export type RetextPlugin = (this: unknown, ...options: unknown[]) => unknown;
