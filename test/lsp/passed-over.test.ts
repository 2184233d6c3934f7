import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { LanguageClient } from '../support/language-client.ts';

const TEXT = 'De stad schrijft u aangaande de speelstraat.\n';

/** Ignore files of all kinds, at several depths, and texts that they let through or not. */
const FILES = {
  '.gitignore': 'weg/\n*.oud.md\n',
  '.klaretaalignore': 'concept\n!concept/toch.md\n*.werk.md\n',
  'a.md': TEXT,
  'a.oud.md': TEXT,
  'a.werk.md': TEXT,
  'weg/a.md': TEXT,
  'concept/a.md': TEXT,
  'concept/toch.md': TEXT,
  'node_modules/x/a.md': TEXT,
  'a.nagelezen.md': TEXT,
  'map (1)/.klaretaalignore': '!a.werk.md\nprive\n',
  'map (1)/a.werk.md': TEXT,
  'map (1)/prive/a.md': TEXT,
  'map (1)/diep/.gitignore': '!a.oud.md\nb.md\n',
  'map (1)/diep/a.oud.md': TEXT,
  'map (1)/diep/b.md': TEXT,
  'map (1)/diep/c.md': TEXT,
};
const TEXTS = Object.keys(FILES).filter((name) => name.endsWith('.md'));

/** The texts in which an editor shows something. */
async function shownIn(folder: string, workspace: string): Promise<string[]> {
  const { client } = await LanguageClient.start({ folder: workspace });
  const shown: string[] = [];
  for (const name of TEXTS) {
    const uri = pathToFileURL(join(folder, name)).href;
    await client.open(uri, TEXT);
    if ((await client.diagnostics(uri, 1)).length > 0) shown.push(name);
  }
  return shown;
}

/** The texts that the command reads. */
async function readIn(folder: string, start: string): Promise<string[]> {
  const { out } = await run(start, ['.', '--format', 'json']);
  const { files } = JSON.parse(out) as { files: { path: string }[] };
  const all = files.map(({ path }) => path.replaceAll('\\', '/'));
  return TEXTS.filter((name) => all.includes(join(folder, name).slice(start.length + 1)));
}

describe('wat een map overslaat', () => {
  it.each([
    ['met git', true, ''],
    ['zonder git', false, ''],
    ['met git, in een map eronder', true, 'map (1)'],
    ['zonder git, in een map eronder', false, 'map (1)'],
  ])('slaat de editor ook over, zoals de opdracht: %s', async (_, hasGit, below) => {
    const folder = await folderWith(FILES);
    if (hasGit) await mkdir(join(folder, '.git'));
    const workspace = join(folder, below);
    const read = await readIn(folder, workspace.replace(/\/$/u, ''));
    const within = (await shownIn(folder, workspace)).filter((name) => name.startsWith(below));
    expect(read.length).toBeGreaterThan(0);
    expect(within).toEqual(read);
  });

  it('wordt opnieuw bekeken als een lijst verandert, en de editor houdt die lijsten in het oog', async () => {
    const folder = await folderWith({ 'brieven/a.md': TEXT });
    const { client } = await LanguageClient.start({
      folder,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const uri = pathToFileURL(join(folder, 'brieven', 'a.md')).href;
    await client.open(uri, TEXT);
    expect(await client.diagnostics(uri, 1)).toHaveLength(1);
    for (const name of ['.klaretaalignore', 'brieven/.gitignore']) {
      const list = join(folder, name);
      const tell = () =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(list).href, type: 2 }],
        });
      await writeFile(list, 'a.md\n');
      const [gone] = [client.next(), await tell()];
      await gone;
      expect(client.published.at(-1)?.diagnostics, name).toEqual([]);
      await rm(list);
      const [back] = [client.next(), await tell()];
      await back;
      expect(client.published.at(-1)?.diagnostics, name).toHaveLength(1);
    }
    expect(JSON.stringify(client.registered)).toContain('**/.klaretaalignore');
    expect(JSON.stringify(client.registered)).toContain('**/.gitignore');
  });

  it('geldt niet voor een nieuwe tekst zonder naam, en wel voor een die nog niet bewaard is', async () => {
    const folder = await folderWith({ '.klaretaalignore': '*\n' });
    const { client } = await LanguageClient.start({ folder });
    const named = pathToFileURL(join(folder, 'nieuw.md')).href;
    await client.open('untitled:Untitled-1', TEXT);
    await client.open(named, TEXT);
    expect(await client.diagnostics('untitled:Untitled-1', 1)).toHaveLength(1);
    expect(await client.diagnostics(named, 1)).toEqual([]);
  });

  it('is altijd node_modules, ook waar geen map openstaat', async () => {
    const folder = await folderWith({});
    const { client } = await LanguageClient.start();
    const uri = pathToFileURL(join(folder, 'node_modules', 'x', 'a.md')).href;
    await client.open(uri, TEXT);
    expect(await client.diagnostics(uri, 1)).toEqual([]);
  });
});

describe('een bestand dat geen tekst is', () => {
  it.each([
    ['brief.docx', 'PK\u0003\u0004 kapot', 'klaretaal brief.docx'],
    ['onze brief.odt', 'wat een editor ervan maakt', 'klaretaal "onze brief.odt"'],
    ['zonder-naam', 'PK\u0003\u0004 kapot', 'klaretaal zonder-naam'],
    ['folder.pdf', '%PDF-1.7', 'Dit is een pdf.'],
  ])('krijgt geen meldingen, en één bericht dat zegt wat te doen: %s', async (name, text, told) => {
    const folder = await folderWith({});
    const { client } = await LanguageClient.start({ folder });
    const uri = pathToFileURL(join(folder, name)).href;
    await client.open(uri, text, 'plaintext');
    expect(await client.diagnostics(uri, 1)).toEqual([]);
    await client.change(uri, 2, [{ text: `${text} en meer` }]);
    expect(await client.diagnostics(uri, 2)).toEqual([]);
    expect(client.messages).toHaveLength(1);
    expect(client.messages[0]).toContain(told);
  });
});
