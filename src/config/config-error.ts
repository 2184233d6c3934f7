/** What is wrong in a configuration file; Dutch, with the line from 1. */
export interface ConfigProblem {
  readonly line: number;
  readonly message: string;
}

/** A configuration that can't be used. The message names the file, the line, and what to do. */
export class ConfigError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly ConfigProblem[],
  ) {
    super(problems.map(({ line, message }) => `${file}, regel ${line}: ${message}`).join('\n'));
  }
}
