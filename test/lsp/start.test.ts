import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));

/** A server of which the editor said hello. */
async function start() {
  const child = spawn(process.execPath, [bin, 'lsp']);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.listen();
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  return { child, client, ended };
}

describe('klaretaal lsp', () => {
  it('stopt zonder fout als de editor dat vraagt', async () => {
    const { client, ended } = await start();
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await ended).toBe(0);
  });

  it('blijft niet achter als de editor verdwijnt', async () => {
    const { child, ended } = await start();
    child.stdin.end();
    expect(await ended).toBe(1);
  });
});
