import { describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/cli.ts';
import { LanguageClient } from '../support/language-client.ts';

const LETTER = '# Speelstraat\n\nDe stad schrijft u aangaande de speelstraat.\n';
const NEW = 'untitled:Untitled-1';
const OFF = 'rules:\n  ambtelijk-woord: off\n';

const codes = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

/**
 * A text of which the editor holds its first answer about settings, while they change. The next answers come at once.
 *
 * @param first what is said late
 * @param then what counts since
 */
async function heldBack(first: unknown, then: unknown) {
  const folder = await folderWith({ 'uit.yaml': OFF });
  let release = () => {};
  const held = new Promise((done) => (release = () => done(first)));
  const settings = vi.fn(() => (settings.mock.calls.length === 1 ? held : then));
  const { client } = await LanguageClient.start({
    folder,
    capabilities: { workspace: { configuration: true } },
    settings,
  });
  await client.open(NEW, LETTER);
  await vi.waitFor(() => expect(settings).toHaveBeenCalledOnce(), 10_000);
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const shown = await client.diagnostics(NEW, 1);
  /** Gives the late answer, and lets the server do what it would with it. */
  const answer = async () => {
    release();
    // Other texts are checked after it, one by one: what a late check does, it has done by then.
    for (const uri of ['untitled:2', 'untitled:3', 'untitled:4']) {
      await client.open(uri, LETTER);
      await client.diagnostics(uri, 1);
    }
  };
  return { client, shown, answer };
}

describe('instellingen die de editor te laat geeft', () => {
  it('komen niet in de plaats van nieuwere', async () => {
    const { client, shown, answer } = await heldBack(null, { config: 'uit.yaml' });
    expect(shown).toEqual([]);
    await answer();
    expect(client.published.filter(({ uri }) => uri === NEW)).toHaveLength(1);
    expect(await client.hover(NEW, 2, 21)).toBeNull();
  });

  it('nemen niets weg van een nieuwere versie als ze fout zijn, en worden niet gemeld', async () => {
    const { client, answer } = await heldBack({ config: 'nee.yaml', audience: 'iedereen' }, null);
    await client.change(NEW, 2, [{ text: `${LETTER}\nDe stad schrijft u inzake de speelstraat.\n` }]);
    expect(codes(await client.diagnostics(NEW, 2))).toEqual(['ambtelijk-woord', 'ambtelijk-woord']);
    await answer();
    expect(codes(await client.diagnostics(NEW, 2))).toEqual(['ambtelijk-woord', 'ambtelijk-woord']);
    expect(client.messages).toEqual([]);
    expect(await client.hover(NEW, 2, 21)).not.toBeNull();
  });
});
