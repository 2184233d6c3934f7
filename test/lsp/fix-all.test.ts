import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Engine } from '../../src/engine/engine.ts';
import { applied, LanguageClient } from '../support/language-client.ts';

const NEW = 'untitled:Untitled-1';
const TEXT = 'De speelstraat is open van 14u tot 18u30. Bel 09 / 210 10 10, of kom langs.\n';
const CORRECTED = 'De speelstraat is open van 14u tot 18u30. Bel 09 210 10 10, of kom langs.\n';
/** Editors that ask for the edit of an action when somebody chooses it. */
const RESOLVES = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

/** Lets the first check after that of the text itself wait, as if it took long. */
function slowCorrection() {
  const { examine } = Engine.prototype;
  let reached = () => {};
  let release = () => {};
  const isReached = new Promise<void>((done) => (reached = done));
  const isReleased = new Promise<void>((done) => (release = done));
  let count = 0;
  vi.spyOn(Engine.prototype, 'examine').mockImplementation(async function (this: Engine, text, task) {
    if (++count === 2) {
      reached();
      await isReleased;
    }
    return examine.call(this, text, task);
  });
  return { isReached, release: () => release(), count: () => count };
}

const titled = (actions: readonly CodeAction[]) => actions.find(({ title }) => title.includes('alle zekere'));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('alle zekere voorstellen samen', () => {
  it('worden één keer uitgewerkt voor een versie, hoe vaak de cursor ook langskomt', async () => {
    const examine = vi.spyOn(Engine.prototype, 'examine');
    const { client } = await LanguageClient.start();
    await client.open(NEW, TEXT);
    await client.diagnostics(NEW, 1);
    const first = titled(await client.actions(NEW, [], ['source']));
    expect(applied(TEXT, first ?? { title: '' })).toBe(CORRECTED);
    const before = examine.mock.calls.length;
    for (let move = 0; move < 3; move++) expect(titled(await client.actions(NEW, [], ['source']))).toEqual(first);
    expect(examine.mock.calls.length).toBe(before);
  });

  it('zijn na een wijziging die van de nieuwe tekst', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, TEXT);
    await client.actions(NEW, [], ['source']);
    const text = `Welkom.\n\n${TEXT}`;
    await client.change(NEW, 2, [{ text }]);
    const action = titled(await client.actions(NEW, [], ['source']));
    expect(applied(text, action ?? { title: '' })).toBe(`Welkom.\n\n${CORRECTED}`);
  });

  it('worden niet verder uitgewerkt als iemand verder typt', async () => {
    const { isReached, release, count } = slowCorrection();
    const { client } = await LanguageClient.start();
    await client.open(NEW, TEXT);
    const asked = client.actions(NEW, [], ['source']);
    await isReached;
    await client.change(NEW, 2, [{ text: `Welkom.\n\n${TEXT}` }]);
    await client.diagnostics(NEW, 2);
    const before = count();
    release();
    expect(await asked).toEqual([]);
    expect(count()).toBe(before);
  });

  it('geven niets voor een tekst die veranderde nadat ze gekozen waren', async () => {
    const { isReached, release } = slowCorrection();
    const { client } = await LanguageClient.start({ capabilities: RESOLVES });
    await client.open(NEW, TEXT);
    const action = titled(await client.actions(NEW, []));
    expect(action?.edit).toBeUndefined();
    const asked = client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    await isReached;
    await client.change(NEW, 2, [{ text: `Welkom.\n\n${TEXT}` }]);
    await client.diagnostics(NEW, 2);
    release();
    expect((await asked).edit).toBeUndefined();
  });

  it('komen voor wie ze kiest, waar de editor dan pas vraagt wat ze zijn', async () => {
    const { client } = await LanguageClient.start({ capabilities: RESOLVES });
    await client.open(NEW, TEXT);
    const action = titled(await client.actions(NEW, []));
    const chosen = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    expect(applied(TEXT, chosen)).toBe(CORRECTED);
  });
});
