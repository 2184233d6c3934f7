import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { ruleUrl } from '../report/build.ts';
import type { Resources } from '../resources.ts';
import { concernsConfig, concernsIgnoring, IGNORE_NAMES } from '../workspace/config-change.ts';
import { slashed } from '../workspace/paths.ts';
import { Workspace } from '../workspace/workspace.ts';
import { actionsFor, type ActionSupport, EXPLAIN, FIX_ALL, type FixAllData, fixAllEdit } from './actions.ts';
import { type CheckedText, CheckedTexts } from './checked-texts.ts';
import { EditorClient } from './client.ts';
import { ruleOf, shortExplanation } from './explanation.ts';
import { hoverAt } from './hover.ts';
import { Notices } from './notices.ts';
import { pageOf } from './rule-page.ts';
import { pathOf } from './texts.ts';

/** Files that a configuration can be made of (itself, what it builds on, its lists), and those that say what to pass over. */
const WATCHED = ['**/*.{yaml,yml,json}', ...IGNORE_NAMES.map((name) => `**/${name}`)];

/** Serves one editor over a connection, until that closes. */
export function serve(connection: Connection, resources: Resources): void {
  new LanguageServer(connection, new Workspace(resources)).listen();
}

class LanguageServer {
  readonly #notices: Notices;
  readonly #open = new TextDocuments(TextDocument);
  readonly #texts: CheckedTexts;
  #client: EditorClient | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
  ) {
    this.#notices = new Notices(connection);
    this.#texts = new CheckedTexts(
      workspace,
      this.#notices,
      () => this.#editor,
      (uri) => this.#open.get(uri),
      ({ uri, version, diagnostics }) => {
        void this.#publish({ uri, version, diagnostics: [...diagnostics] });
      },
    );
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#answer(() => this.#initialized()));
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#editor.settingsChanged(settings);
      this.#checkAgain();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const read = this.workspace.configFiles;
      const paths = changes.flatMap(({ uri }) => pathOf(uri) ?? []).map(slashed);
      if (paths.some((path) => concernsConfig(path, read) || concernsIgnoring(path))) this.#checkAgain();
    });
    connection.onCodeAction((params, token) => this.#actions(params, token));
    connection.onCodeActionResolve((action) => this.#resolve(action));
    connection.onHover((params) => this.#hover(params));
    connection.onExecuteCommand((params) => this.#execute(params));
    this.#open.onDidOpen(({ document }) => this.#refreshConfiguration(document.uri));
    this.#open.onDidSave(({ document }) => this.#refreshConfiguration(document.uri));
    this.#open.onDidChangeContent(({ document }) => this.#texts.changed(document.uri));
    this.#open.onDidClose(({ document: { uri } }) => {
      this.#texts.closed(uri);
      this.#client?.forget(uri);
      void this.#publish({ uri, diagnostics: [] });
    });
    this.#open.listen(connection);
    connection.listen();
  }

  get #editor(): EditorClient {
    if (!this.#client) throw new Error('The client has not said hello.');
    return this.#client;
  }

  get #support(): ActionSupport {
    return { versions: this.#editor.takesVersions, resolves: this.#editor.resolvesEdits };
  }

  #initialize(params: InitializeParams): InitializeResult {
    const client = new EditorClient(this.connection, params, this.#notices);
    this.#client = client;
    // Offsets in UTF-8 only mean something beside the text that they are of: such clients send the whole text.
    const change = client.encoding === 'utf-16' ? TextDocumentSyncKind.Incremental : TextDocumentSyncKind.Full;
    return {
      serverInfo: { name: 'klaretaal', version: manifest.version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL], resolveProvider: true },
        hoverProvider: true,
        executeCommandProvider: { commands: [EXPLAIN] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  async #initialized(): Promise<void> {
    const { capabilities, watchesFiles } = this.#editor;
    // The models are there by the time that somebody types.
    void Promise.all([this.workspace.engine.words(), this.workspace.engine.models()]).catch((error: unknown) =>
      this.#notices.fault(error),
    );
    if (capabilities.workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: readonly { readonly uri: string }[]) => folders.map(({ uri }) => uri);
        this.#editor.foldersChanged(uris(added), uris(removed));
        this.#checkAgain();
      });
    }
    const { client } = this.connection;
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      await this.#register(client.register(DidChangeConfigurationNotification.type, { section: 'klaretaal' }));
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    if (watchesFiles) await this.#register(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** An editor may refuse what it said that it can: then it tells us less. */
  async #register(registered: Promise<unknown>): Promise<void> {
    await registered.catch((error: unknown) => this.#notices.log(error));
  }

  async #publish(diagnostics: PublishDiagnosticsParams): Promise<void> {
    try {
      await this.connection.sendDiagnostics(diagnostics);
    } catch {
      // The editor is gone: nothing is shown any more.
    }
  }

  /** An editor that does not tell of files that change: what was read may be old by now. */
  #refreshConfiguration(uri: string): void {
    if (this.#editor.watchesFiles) return;
    this.#notices.forget();
    this.workspace.reload();
    this.#texts.changed(uri);
  }

  /** Configuration or settings changed. */
  #checkAgain(): void {
    this.#notices.forget();
    this.workspace.reload();
    for (const { uri } of this.#open.all()) this.#texts.changed(uri);
  }

  /** The answer to a request; nothing, and a message, where we fail. */
  async #answer<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#notices.fault(error);
      return undefined;
    }
  }

  /**
   * Works out the edits of a text as it is now; again where it was checked again meanwhile. Nothing where somebody typed
   * on: the edits would be of a text that is no more, and the work for them would hold up the check of the new one.
   *
   * @param work is told whether its text is still the latest
   */
  async #editing<Answer>(
    uri: string,
    work: (checked: CheckedText, isLatest: () => boolean) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const first = await this.#texts.latest(uri);
    for (let checked = first; checked && checked.version === first?.version; checked = await this.#texts.latest(uri)) {
      const about = checked;
      const isLatest = () => this.#texts.isLatest(about);
      const answer = await work(about, isLatest);
      if (isLatest()) return answer;
    }
    return undefined;
  }

  async #actions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const actions = await this.#answer(() =>
      this.#editing(params.textDocument.uri, (checked, isLatest) =>
        actionsFor(this.workspace.engine, checked, params, this.#support, { isLatest, token }),
      ),
    );
    return actions ?? [];
  }

  async #resolve(action: CodeAction): Promise<CodeAction> {
    const { uri, version } = (action.data ?? {}) as Partial<FixAllData>;
    if (uri === undefined) return action;
    const edit = await this.#answer(() =>
      this.#editing(uri, async (checked, isLatest) =>
        checked.version === version ? fixAllEdit(this.workspace.engine, checked, this.#support, isLatest) : undefined,
      ),
    );
    return edit ? { ...action, edit } : action;
  }

  async #hover({ textDocument, position }: HoverParams): Promise<Hover | undefined> {
    return this.#answer(async () => {
      const checked = await this.#texts.latest(textDocument.uri);
      const format = this.#editor.showsMarkdown ? 'markdown' : 'plaintext';
      return checked && hoverAt(this.workspace.engine, checked, checked.positions.offset(position), format);
    });
  }

  async #execute({ command, arguments: given = [] }: ExecuteCommandParams): Promise<void> {
    const [uri, id] = given as readonly unknown[];
    if (command !== EXPLAIN || typeof uri !== 'string' || typeof id !== 'string') return;
    await this.#answer(async () => {
      const rule = ruleOf(id, (await this.#texts.latest(uri))?.house);
      const page = pageOf(ruleUrl(id).replace(/#.*$/u, ''));
      if (page && (await this.#shows(page))) return;
      if (rule) this.#notices.show(shortExplanation(rule));
    });
  }

  /** Whether the editor shows a page. */
  async #shows(uri: string): Promise<boolean> {
    if (!this.#editor.showsDocuments) return false;
    try {
      return (await this.connection.window.showDocument({ uri, external: false })).success;
    } catch (error) {
      this.#notices.log(error);
      return false;
    }
  }
}
