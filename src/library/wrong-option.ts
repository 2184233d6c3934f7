/** Options, or a configuration, that can't be used; the message, in Dutch, says what is wrong and what to do. */
export class WrongOption extends Error {}
