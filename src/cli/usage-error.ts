/** Wrong use: the message, in Dutch, says what to do. Exit code 2. */
export class UsageError extends Error {}
