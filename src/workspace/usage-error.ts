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
