import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderWith } from '../support/cli.ts';
import { LanguageClient } from '../support/language-client.ts';

const NEW = 'untitled:Untitled-1';
const LETTER = '# Speelstraat\n\nDe stad schrijft u aangaande de speelstraat.\n';

const codes = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

describe('instellingen', () => {
  const OFF = 'rules:\n  ambtelijk-woord: off\n';

  it('gelden per map', async () => {
    const folder = await folderWith({ 'aan/a.md': LETTER, 'uit/a.md': LETTER, 'uit/.klaretaal.yaml': OFF });
    const { client } = await LanguageClient.start({ folder });
    const [on, off] = ['aan', 'uit'].map((name) => pathToFileURL(join(folder, name, 'a.md')).href) as [string, string];
    await client.open(on, LETTER);
    await client.open(off, LETTER);
    expect(codes(await client.diagnostics(on, 1))).toEqual(['ambtelijk-woord']);
    expect(await client.diagnostics(off, 1)).toEqual([]);
  });

  it('worden opnieuw gelezen als hun bestand verandert', async () => {
    const folder = await folderWith({ 'a.md': LETTER });
    const { client } = await LanguageClient.start({
      folder,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const uri = pathToFileURL(join(folder, 'a.md')).href;
    await client.open(uri, LETTER);
    expect(await client.diagnostics(uri, 1)).toHaveLength(1);
    const config = join(folder, '.klaretaal.yaml');
    await writeFile(config, OFF);
    const next = client.next();
    const changes = [{ uri: pathToFileURL(config).href, type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await next;
    expect(client.published.at(-1)?.diagnostics).toEqual([]);
  });

  it('die fout zijn, worden één keer gemeld, in het Nederlands', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'rules:\n  ambtelijk-wordt: off\n' });
    const { client } = await LanguageClient.start({
      folder,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const uri = pathToFileURL(join(folder, 'a.md')).href;
    await client.open(uri, LETTER);
    expect(await client.diagnostics(uri, 1)).toEqual([]);
    await client.change(uri, 2, [{ text: `${LETTER}\n` }]);
    await client.diagnostics(uri, 2);
    expect(client.messages).toHaveLength(1);
    expect(client.messages[0]).toContain('ambtelijk-wordt');
  });

  it('van de editor gelden ook, en worden gevraagd per tekst', async () => {
    const { client } = await LanguageClient.start({
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ kind: 'loketscript', audience: 'iedereen' }),
    });
    await client.open(NEW, 'Medewerker: De stad schrijft u aangaande de speelstraat.\n', 'plaintext');
    expect(codes(await client.diagnostics(NEW, 1))).toContain('ambtelijk-woord');
    expect(client.messages).toEqual(['Klaretaal: de instelling klaretaal.audience klopt niet. Kies “breed” of “nt2”.']);
  });

  it.each([
    ['loketscript', true],
    ['webpagina', false],
  ])('zeggen van welke soort een tekst is, en dus hoe lang een zin mag zijn: %s', async (kind, isTooLong) => {
    const { client } = await LanguageClient.start({
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ kind }),
    });
    const sentence = 'U komt met uw kaart en uw foto naar het loket op de markt in het centrum.';
    await client.open(NEW, `Medewerker: ${sentence}\n`, 'plaintext');
    expect(codes(await client.diagnostics(NEW, 1)).includes('lange-zin')).toBe(isTooLong);
  });

  it('die de editor noemt, staan in de map van de tekst', async () => {
    const own = await folderWith({ 'eigen.yaml': OFF });
    const other = await folderWith({ 'eigen.yaml': 'rules:\n  lange-zin: off\n' });
    const { client } = await LanguageClient.start({
      folders: [other, own, join(own, 'deel')],
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ config: 'eigen.yaml' }),
    });
    const [mine, theirs] = [own, other].map((one) => pathToFileURL(join(one, 'a.md')).href) as [string, string];
    await client.open(mine, LETTER);
    await client.open(theirs, LETTER);
    expect(await client.diagnostics(mine, 1)).toEqual([]);
    expect(codes(await client.diagnostics(theirs, 1))).toEqual(['ambtelijk-woord']);
    expect(client.messages).toEqual([]);
  });

  it('die er niet zijn, geven een bericht dat zegt waar ze gezocht zijn', async () => {
    const folder = await folderWith({});
    const { client } = await LanguageClient.start({
      folder,
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ config: 'nee.yaml' }),
    });
    await client.open(NEW, LETTER);
    await client.diagnostics(NEW, 1);
    const file = join(folder, 'nee.yaml');
    expect(client.messages).toEqual([
      `Klaretaal: ${file} bestaat niet. Daar zoekt klaretaal uw instellingen. Kijk de naam en de map na.`,
    ]);
  });

  it.each([
    ['markdown', '---\ntitle: Afval\nkind: "zever"\n---\n\nBel ons.\n', '"zever"'],
    [
      'html',
      '<html><head><meta name="klaretaal-kind" content="zever"></head><body>Bel ons.</body></html>',
      '<meta name="klaretaal-kind" content="zever">',
    ],
  ])('die de tekst zelf fout geeft, staan onderlijnd waar ze staan: %s', async (language, text, marked) => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, text, language);
    const [found, ...others] = await client.diagnostics(NEW, 1);
    const document = TextDocument.create(NEW, language, 1, text);
    expect(found?.message).toContain('“zever” bestaat niet');
    expect(found && document.getText(found.range)).toBe(marked);
    expect(others).toEqual([]);
  });

  it('van de editor die een tekst onleesbaar maken, onderlijnen de eerste regel', async () => {
    const { client } = await LanguageClient.start({
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ kind: 'zever' }),
    });
    await client.open(NEW, '\n# Speelstraat\n\nBel ons.\n');
    const [found] = await client.diagnostics(NEW, 1);
    expect(found?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 13 } });
  });

  it('slaan over wat ze negeren', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'ignore: [oud/**]\n' });
    const { client } = await LanguageClient.start({ folder });
    const uri = pathToFileURL(join(folder, 'oud', 'a.md')).href;
    await client.open(uri, LETTER);
    expect(await client.diagnostics(uri, 1)).toEqual([]);
  });
});
