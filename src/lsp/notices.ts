import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/**
 * Tells the user something, in Dutch: what is wrong each time once, until it is put right. All of it goes as a
 * notification: a request waits for an answer, and editors stop for that, or don't know it.
 */
export class Notices {
  readonly #told = new Set<string>();

  constructor(private readonly connection: Pick<Connection, 'sendNotification' | 'console'>) {}

  /** What the user can put right: a wrong configuration, a wrong setting. */
  tell(message: string): void {
    this.#once(MessageType.Warning, message);
  }

  /** What the user asked for. */
  show(message: string): void {
    void this.#send(MessageType.Info, message);
  }

  /** A fault of ours: the technical text goes to the log. */
  fault(error: unknown): void {
    this.log(error);
    this.#once(
      MessageType.Error,
      'er ging iets mis in het programma zelf. Meld het ons, met de technische tekst uit het logboek erbij.',
    );
  }

  /** What the user has no trouble of. */
  log(error: unknown): void {
    try {
      this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } catch {
      // The editor is gone, and its log with it.
    }
  }

  /** Something changed: what is still wrong is told again. */
  forget(): void {
    this.#told.clear();
  }

  #once(type: MessageType, message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    // Behind our name the sentence goes on; names of files stay as they are.
    const rest = message.replace(/^\p{Lu}\p{Ll}*(?=\s)/u, (word) => word.toLowerCase());
    void this.#send(type, `Klaretaal: ${rest}`);
  }

  async #send(type: MessageType, message: string): Promise<void> {
    try {
      await this.connection.sendNotification(ShowMessageNotification.type, { type, message });
    } catch {
      // The editor is gone: there is nobody to tell.
    }
  }
}
