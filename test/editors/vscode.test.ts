import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { unzipSync } from 'fflate';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InitializeResult } from 'vscode-languageserver';
import { run } from '../../scripts/build-vscode.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let files: Record<string, Uint8Array> = {};
const text = (name: string) => new TextDecoder().decode(files[name]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klaretaal-vsix-'));
  await run([join(folder, 'klaretaal.vsix')]);
  files = unzipSync(await readFile(join(folder, 'klaretaal.vsix')));
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The attributes of all elements of a name. */
function elements(name: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === wanted) found.push(tag.attributes as Record<string, string>);
  });
  parser.write(text(name)).close();
  return found;
}

describe('de extensie voor VS Code', () => {
  it('heeft een manifest dat zegt wat ze is, in de versie van klaretaal', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(elements('extension.vsixmanifest', 'Identity')).toMatchObject([{ Id: 'klaretaal', Version: version }]);
    expect(JSON.parse(text('extension/package.json'))).toMatchObject({ name: 'klaretaal', version });
  });

  it('bevat elk bestand dat haar manifest noemt', () => {
    const named = elements('extension.vsixmanifest', 'Asset').map(({ Path }) => Path as string);
    const { main } = JSON.parse(text('extension/package.json')) as { main: string };
    const wanted = [...named, join('extension', main)];
    expect(wanted.filter((name) => !files[name])).toEqual([]);
    expect(named.length).toBe(3);
  });

  it('noemt het type van elk bestand', () => {
    const types = elements('[Content_Types].xml', 'Default').map(({ Extension }) => Extension as string);
    const own = elements('[Content_Types].xml', 'Override').map(({ PartName }) => PartName as string);
    const untyped = Object.keys(files).filter((name) => {
      return name !== '[Content_Types].xml' && !types.some((type) => name.endsWith(type)) && !own.includes(`/${name}`);
    });
    expect(untyped).toEqual([]);
  });

  it('zet elke instelling en opdracht in het Nederlands, met een uitleg', () => {
    const { contributes } = JSON.parse(text('extension/package.json')) as {
      contributes: { configuration: { properties: Record<string, { description: string }> } };
    };
    const settings = Object.values(contributes.configuration.properties);
    expect(settings.length).toBeGreaterThan(0);
    expect(settings.every(({ description }) => /\.$/u.test(description))).toBe(true);
  });

  it('vraagt buiten VS Code en Node niets meer', () => {
    const code = text('extension/dist/extension.js');
    const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map((match) =>
      (match[1] ?? '').replace(/^node:/u, ''),
    );
    expect(asked).toContain('vscode');
    expect(asked.filter((name) => name !== 'vscode' && !builtinModules.includes(name))).toEqual([]);
  });

  it('heeft een server die start, antwoordt en stopt', async () => {
    const server = join(folder, 'extension', 'server', 'bin', 'klaretaal.js');
    // As vscode-languageclient starts it.
    const child = spawn(process.execPath, [server, 'lsp', '--stdio', '--clientProcessId=1'], { cwd: folder });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    client.listen();
    const hello = await client.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    expect(hello.serverInfo?.name).toBe('klaretaal');
    await client.sendNotification('initialized', {});
    const published = new Promise<{ diagnostics: { code: string; codeDescription: { href: string } }[] }>((done) =>
      client.onNotification('textDocument/publishDiagnostics', done),
    );
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: 'untitled:a',
        languageId: 'plaintext',
        version: 1,
        text: 'De stad schrijft u aangaande afval.',
      },
    });
    const [first] = (await published).diagnostics;
    expect(first?.code).toBe('ambtelijk-woord');
    expect(first?.codeDescription.href).toContain('/extension/server/docs/regels/');
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await ended).toBe(0);
  }, 30_000);
});
