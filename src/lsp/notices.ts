import type { Connection } from 'vscode-languageserver';

/** Tells the user what is wrong, in Dutch: each thing once, until it is put right. */
export class Notices {
  readonly #told = new Set<string>();

  constructor(private readonly connection: Pick<Connection, 'window' | 'console'>) {}

  /** What the user can put right: a wrong configuration, a wrong setting. */
  tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.connection.window.showErrorMessage(`Klaretaal: ${message}`);
  }

  /** A fault of ours: the technical text goes to the log. */
  fault(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    this.tell('er ging iets mis in het programma zelf. Meld het ons, met de technische tekst uit het logboek erbij.');
  }

  /** Something changed: what is still wrong is told again. */
  forget(): void {
    this.#told.clear();
  }
}
