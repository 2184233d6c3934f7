import { DEFAULT_FURNITURE } from './html/furniture.ts';

/** What a reader may be told. */
export interface ReadOptions {
  /** CSS selectors of page furniture: navigation, banners, cookie notices. It is no text of the writer. */
  readonly furniture: readonly string[];
}

export const DEFAULT_READ_OPTIONS: ReadOptions = { furniture: DEFAULT_FURNITURE };
