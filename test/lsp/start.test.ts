import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/cli.ts';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));

/** Fails a promise that nobody looks after when the process is told to. */
const UNLUCKY = `data:text/javascript,process.on('SIGUSR2', () => void Promise.reject(new Error('niemand keek ernaar')))`;

/** A plugin that throws when its check is over. */
const LATE = `export default () => () => {
  setTimeout(() => {
    throw new Error('te laat gevallen');
  }, 5);
};
`;

/** A server of which the editor said hello; the editor knows no request at all. @param node options of Node itself */
async function start(folder?: string, node: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, bin, 'lsp']);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const messages: string[] = [];
  const log: string[] = [];
  const published: { uri: string; diagnostics: { code: string }[] }[] = [];
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.onNotification('textDocument/publishDiagnostics', (one: (typeof published)[0]) => void published.push(one));
  client.listen();
  const rootUri = folder === undefined ? null : pathToFileURL(folder).href;
  await client.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: CAPABILITIES });
  await client.sendNotification('initialized', {});
  return { child, client, ended, messages, log, published };
}

type Server = Awaited<ReturnType<typeof start>>;

/** What an editor says that it can, and then does not. */
const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true } },
};

async function open({ client, published }: Server, uri: string): Promise<string[]> {
  const textDocument = { uri, languageId: 'markdown', version: 1, text: 'U bent derhalve welkom.\n' };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  await vi.waitFor(() => expect(published.some((one) => one.uri === uri)).toBe(true), 20_000);
  return published.find((one) => one.uri === uri)?.diagnostics.map(({ code }) => code) ?? [];
}

async function stop({ client, ended }: Server): Promise<number | null> {
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  return ended;
}

describe('klaretaal lsp', () => {
  it('stopt zonder fout als de editor dat vraagt', async () => {
    expect(await stop(await start())).toBe(0);
  });

  it('blijft niet achter als de editor verdwijnt', async () => {
    const { child, ended } = await start();
    child.stdin.end();
    expect(await ended).toBe(1);
  });

  it('leest na, en valt niet, waar de editor geen enkele vraag kent', async () => {
    const server = await start();
    expect(await open(server, 'untitled:a')).toEqual(['ambtelijk-woord']);
    expect(server.messages).toEqual([]);
    expect(await stop(server)).toBe(0);
  }, 30_000);

  it('meldt foute instellingen zonder op een antwoord te wachten', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'rules:\n  ambtelijk-wrd: off\n' });
    const server = await start(folder);
    expect(await open(server, pathToFileURL(join(folder, 'a.md')).href)).toEqual([]);
    expect(server.messages).toEqual([expect.stringContaining('Bedoelt u “ambtelijk-woord”?')]);
    expect(await open(server, 'file:///elders/a.md')).toEqual(['ambtelijk-woord']);
    expect(await stop(server)).toBe(0);
  }, 30_000);

  it('toont de uitleg als bericht op één regel, waar de editor geen pagina toont', async () => {
    const server = await start();
    await open(server, 'untitled:a');
    const command = { command: 'klaretaal.uitleg', arguments: ['untitled:a', 'ambtelijk-woord'] };
    await server.client.sendRequest('workspace/executeCommand', command);
    expect(server.messages).toEqual([
      expect.stringMatching(/^Ambtelijk woord\. Woorden als .* Schrijf het woord .*$/u),
    ]);
    expect(await stop(server)).toBe(0);
  }, 30_000);

  it.skipIf(process.platform === 'win32')(
    'schrijft in het logboek wat niemand opving, en gaat verder',
    async () => {
      const server = await start(undefined, ['--import', UNLUCKY]);
      await open(server, 'untitled:a');
      server.child.kill('SIGUSR2');
      await vi.waitFor(() => expect(server.log.join('\n')).toContain('niemand keek ernaar'), 20_000);
      expect(await open(server, 'untitled:b')).toEqual(['ambtelijk-woord']);
      expect(await stop(server)).toBe(0);
    },
    30_000,
  );

  it('gaat verder als een plugin na zijn controle nog valt, en schrijft dat in het logboek', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'retext: [retext-laat]\n',
      'node_modules/retext-laat/package.json': '{"name": "retext-laat", "type": "module", "main": "index.js"}',
      'node_modules/retext-laat/index.js': LATE,
    });
    const server = await start(folder);
    const [first, second] = ['a.md', 'b.md'].map((name) => pathToFileURL(join(folder, name)).href) as [string, string];
    expect(await open(server, first)).toEqual(['ambtelijk-woord']);
    await vi.waitFor(() => expect(server.log.join('\n')).toContain('te laat gevallen'), 20_000);
    expect(await open(server, second)).toEqual(['ambtelijk-woord']);
    expect(await stop(server)).toBe(0);
  }, 30_000);
});
