// How long a writer waits: from a change to its diagnostics, with a language server of its own over standard streams.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const cli = fileURLToPath(new URL(join('..', 'bin', 'klaretaal.js'), import.meta.url));
const WORDS = 2_000;
/** Changes, after those that warm the server up. */
const RUNS = 60;
const WARM = 40;

/** @param {readonly string[]} paragraphs of prose */
export async function benchTyping(paragraphs) {
  const text = textOf(paragraphs);
  const child = spawn(process.execPath, [cli, 'lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.listen();
  try {
    await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await client.sendNotification('initialized', {});
    const uri = 'untitled:tekst';
    const textDocument = { uri, languageId: 'markdown', version: 0, text };
    const first = await timed(client, () => client.sendNotification('textDocument/didOpen', { textDocument }));
    /** @type {number[]} */
    const times = [];
    for (let version = 1; version <= WARM + RUNS; version++) {
      // A letter somewhere in the middle, as typing does.
      const place = { line: 2 * (version % Math.floor(text.split('\n').length / 2)), character: 0 };
      const contentChanges = [{ range: { start: place, end: place }, text: 'U ' }];
      const params = { textDocument: { uri, version }, contentChanges };
      times.push(await timed(client, () => client.sendNotification('textDocument/didChange', params)));
    }
    const sorted = times.slice(WARM).sort((a, b) => a - b);
    const at = (/** @type {number} */ part) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
    process.stdout.write(
      `typing in ${WORDS} words, from change to diagnostics: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms; from opening, models included: ${first.toFixed(0)} ms\n`,
    );
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
  } finally {
    client.dispose();
    child.kill();
  }
}

/** @param {readonly string[]} paragraphs */
function textOf(paragraphs) {
  const parts = [];
  for (let at = 0, words = 0; words < WORDS; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    parts.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return parts.join('\n\n');
}

/** How long diagnostics take to come, in ms. @param {import('vscode-jsonrpc').MessageConnection} client @param {() => Promise<void>} change */
async function timed(client, change) {
  /** @type {Promise<void>} */
  const published = new Promise((done) => {
    const listener = client.onNotification('textDocument/publishDiagnostics', () => {
      listener.dispose();
      done();
    });
  });
  const started = performance.now();
  await change();
  await published;
  return performance.now() - started;
}
