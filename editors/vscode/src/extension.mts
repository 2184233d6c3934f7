import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The texts that are checked: files, and new texts that are no file yet. */
const LANGUAGES = ['markdown', 'html', 'plaintext'];
const SCHEMES = ['file', 'untitled'];

let client: LanguageClient | undefined;

/** Starts the language server. VS Code calls this when the first text is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('klaretaal.herstart', () => restart(context)),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('klaretaal.server')) await restart(context);
    }),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
  );
  await start(context);
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(context: ExtensionContext): Promise<void> {
  await deactivate();
  await start(context);
}

async function start(context: ExtensionContext): Promise<void> {
  const run = { module: serverOf(context), transport: TransportKind.stdio, args: ['lsp'] };
  client = new LanguageClient(
    'klaretaal',
    'Klaretaal',
    { run, debug: run },
    {
      documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
      diagnosticCollectionName: 'klaretaal',
    },
  );
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(
      `Klaretaal start niet (${reason}). Kijk de instelling klaretaal.server na, of installeer de extensie opnieuw.`,
    );
  }
}

/** The program to run: the one of the settings, that of the project, or our own. Only in folders that are trusted others. */
function serverOf(context: ExtensionContext): string {
  const own = context.asAbsolutePath(join('server', 'bin', 'klaretaal.js'));
  if (!workspace.isTrusted) return own;
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const wanted = workspace.getConfiguration('klaretaal').get<string>('server', '');
  if (wanted) return isAbsolute(wanted) ? wanted : join(folders[0] ?? '', wanted);
  const installed = folders.map((folder) => join(folder, 'node_modules', 'klaretaal', 'bin', 'klaretaal.js'));
  return installed.find((file) => existsSync(file) && knowsServer(file)) ?? own;
}

/** Whether a klaretaal that is installed has a language server: the first versions had none. */
function knowsServer(file: string): boolean {
  return existsSync(join(file, '..', '..', 'docs', 'editors.md'));
}
