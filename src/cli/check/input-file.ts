import type { FoundConfig } from '../../workspace/config-finder.ts';

/** A file with its full name, also where it comes from standard input, and its configuration. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
  readonly name: string;
  readonly found: FoundConfig;
}
