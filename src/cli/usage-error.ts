import { harmless } from '../report/harmless.ts';

/** Wrong use: the message, in Dutch, says what to do. Exit code 2. */
export class UsageError extends Error {
  /** @param file the file that it is about, as people know it */
  constructor(
    message: string,
    readonly file?: string,
  ) {
    super(message);
  }
}

/** Writes a message to standard error. Names in it can come from anywhere: control codes become visible. */
export function tellUser(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`${harmless(line)}\n`);
}
