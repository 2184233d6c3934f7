/**
 * A text, options or a configuration that can't be used; the message, in Dutch, says what is wrong and what to do. Its
 * `name` is "WrongOption", also where names of classes were made shorter.
 */
export class WrongOption extends Error {
  static {
    this.prototype.name = 'WrongOption';
  }
}
