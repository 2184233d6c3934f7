import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import { slashed } from '../workspace/paths.ts';
import type { Notices } from './notices.ts';
import type { Encoding } from './positions.ts';
import { pathOf } from './texts.ts';

/** What the editor is able to, and what it says: its folders, its settings. */
export class EditorClient {
  readonly encoding: Encoding;
  readonly capabilities: ClientCapabilities;
  #folders: readonly string[];
  #sent: unknown;
  readonly #settings = new Map<string, Promise<unknown>>();

  constructor(
    private readonly connection: Pick<Connection, 'workspace'>,
    { capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams,
    private readonly notices: Pick<Notices, 'log'>,
  ) {
    const encodings = capabilities.general?.positionEncodings ?? [];
    this.capabilities = capabilities;
    // Every client counts in UTF-16 unless it says that it can't.
    this.encoding = !encodings.includes('utf-16') && encodings.includes('utf-8') ? 'utf-8' : 'utf-16';
    this.#folders = pathsOf(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
    this.#sent = initializationOptions;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Folders were opened or closed. @param added and removed: addresses */
  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(pathsOf(removed));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
  }

  /** The settings under `klaretaal` for a text, as they come. */
  settings(uri: string): Promise<unknown> {
    if (!this.capabilities.workspace?.configuration) return Promise.resolve(this.#sent);
    const known = this.#settings.get(uri) ?? this.#ask(uri);
    this.#settings.set(uri, known);
    return known;
  }

  /** Where the editor has no answer after all, what it sent counts. */
  async #ask(uri: string): Promise<unknown> {
    try {
      return await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'klaretaal' });
    } catch (error) {
      this.notices.log(error);
      return this.#sent;
    }
  }

  /** Settings changed. @param sent with the notification: all there is from editors that can't be asked */
  settingsChanged(sent: unknown): void {
    this.#settings.clear();
    if (typeof sent !== 'object' || sent === null) return;
    this.#sent = 'klaretaal' in sent ? sent.klaretaal : sent;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** Whether it tells about files that change on disk. */
  get watchesFiles(): boolean {
    return this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** Whether edits can say for which version they are. */
  get takesVersions(): boolean {
    return this.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  /** Whether it asks for the edit of an action when somebody chooses it. */
  get resolvesEdits(): boolean {
    const action = this.capabilities.textDocument?.codeAction;
    return action?.dataSupport === true && (action.resolveSupport?.properties.includes('edit') ?? false);
  }

  get showsDocuments(): boolean {
    return this.capabilities.window?.showDocument?.support === true;
  }

  get showsMarkdown(): boolean {
    return this.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true;
  }
}

function pathsOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => pathOf(uri) ?? []).map(slashed);
}
