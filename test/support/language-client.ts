import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  Registration,
  RegistrationParams,
  TextEdit,
} from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../src/lsp/server.ts';
import { resources } from './engine.ts';

/** Diagnostics as they were published. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the editor of a test can do beside the least. */
export interface Editor {
  readonly capabilities?: ClientCapabilities;
  readonly folder?: string;
  /** Where several are open. */
  readonly folders?: readonly string[];
  /** The settings under `klaretaal`, asked for each time; a promise lets the server wait for them. */
  readonly settings?: () => unknown;
}

/** An editor that speaks the protocol over two streams, as a program of its own would. */
export class LanguageClient {
  readonly published: Published[] = [];
  readonly messages: string[] = [];
  readonly shown: string[] = [];
  readonly registered: Registration[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(readonly connection: MessageConnection) {
    connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.published.push(params);
      for (const look of this.#waiting) look();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations);
      return null;
    });
  }

  /** Starts a server and says hello. */
  static async start(editor: Editor = {}): Promise<{ client: LanguageClient; hello: InitializeResult }> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(
      createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      resources,
    );
    const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new LanguageClient(connection);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      Promise.all(items.map(async () => (await editor.settings?.()) ?? null)),
    );
    connection.listen();
    const { folder, folders = folder === undefined ? [] : [folder] } = editor;
    const uris = folders.map((one) => pathToFileURL(one).href);
    const hello = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: uris[0] ?? null,
      workspaceFolders: uris.length > 0 ? uris.map((uri) => ({ uri, name: 'map' })) : null,
      capabilities: editor.capabilities ?? {},
    });
    await connection.sendNotification('initialized', {});
    return { client, hello };
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The diagnostics of a version, when they come. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const find = () => this.published.findLast((one) => one.uri === uri && one.version === version);
    for (;;) {
      const found = find();
      if (found) return found.diagnostics;
      await this.next();
    }
  }

  /** Waits for whatever is published next. */
  next(): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
    });
  }

  async actions(uri: string, diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]> {
    const nothing = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]?.range ?? nothing,
      context: { diagnostics, ...(only && { only }) },
    });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  }
}

/** A text after the edit of an action, in UTF-16. */
export function applied(text: string, { edit }: CodeAction): string {
  const documents = (edit?.documentChanges ?? []) as { edits: TextEdit[] }[];
  const edits = [...Object.values(edit?.changes ?? {}).flat(), ...documents.flatMap((one) => one.edits)];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}
