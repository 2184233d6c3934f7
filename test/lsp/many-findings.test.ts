import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { Engine } from '../../src/engine/engine.ts';
import { applied, LanguageClient } from '../support/language-client.ts';

const NEW = 'untitled:Untitled-1';
const SENTENCE = 'De stad schrijft u aangaande de speelstraat.';
const MANY = 40;
/** A finding in each paragraph. */
const paragraphs = (count: number) => `${SENTENCE}\n\n`.repeat(count);

/** The checks that are only there to try something: not all rules take part in them. */
function tries() {
  const examine = vi.spyOn(Engine.prototype, 'examine');
  return () => examine.mock.calls.filter(([, task]) => task.only).length;
}

/** Lets the first check that tries something wait, as if it took long. */
function slowTry() {
  const { examine } = Engine.prototype;
  let count = 0;
  let reached = () => {};
  let release = () => {};
  const isReached = new Promise<void>((done) => (reached = done));
  const isReleased = new Promise<void>((done) => (release = done));
  vi.spyOn(Engine.prototype, 'examine').mockImplementation(async function (this: Engine, text, task) {
    if (task.only) {
      count++;
      reached();
      await isReleased;
    }
    return examine.call(this, text, task);
  });
  return { isReached, release: () => release(), count: () => count };
}

/** What is offered for a whole text of so many findings. */
async function offered(count: number): Promise<CodeAction[]> {
  const { client } = await LanguageClient.start();
  await client.open(NEW, paragraphs(count));
  const found = await client.diagnostics(NEW, 1);
  expect(found).toHaveLength(count);
  return client.actions(NEW, found);
}

const starting = (actions: readonly CodeAction[], start: string) =>
  actions.filter(({ title }) => title.startsWith(start));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('voorstellen voor veel meldingen tegelijk', () => {
  it('zijn er voor elke melding: een andere schrijfwijze en de uitleg', async () => {
    const actions = await offered(MANY);
    expect(starting(actions, 'Schrijf: “over”')).toHaveLength(MANY);
    expect(starting(actions, 'Toon uitleg')).toHaveLength(MANY);
  });

  it('kosten geen enkele nieuwe controle van de tekst, en zetten dus niets uit', async () => {
    const count = tries();
    expect(starting(await offered(MANY), 'Zet')).toEqual([]);
    expect(count()).toBe(0);
  });

  it('zetten wel iets uit voor zoveel meldingen als er in een alinea staan', async () => {
    const text = `${SENTENCE} `.repeat(8);
    const { client } = await LanguageClient.start();
    await client.open(NEW, text);
    const found = await client.diagnostics(NEW, 1);
    expect(found.length).toBeGreaterThanOrEqual(8);
    const actions = await client.actions(NEW, found);
    expect(starting(actions, 'Zet').length).toBeGreaterThanOrEqual(2 * 8);
  });

  it('proberen een opmerking één keer, ook als ze voor meer meldingen dient', async () => {
    const count = tries();
    expect(starting(await offered(5), 'Zet')).toHaveLength(10);
    // One for each paragraph, and the same one for the whole text.
    expect(count()).toBe(6);
  });

  it('horen bij de meldingen die gevraagd zijn, ook waar de editor hun gegevens kwijt is', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, paragraphs(5));
    const [, second, third] = (await client.diagnostics(NEW, 1)) as [Diagnostic, Diagnostic, Diagnostic];
    const lost = { ...third, data: undefined };
    const actions = starting(await client.actions(NEW, [second, lost]), 'Schrijf');
    expect(actions.map((one) => one.diagnostics?.[0]?.range.start.line)).toEqual([2, 4]);
  });
});

describe('voorstellen die nog onderweg zijn', () => {
  it('stoppen als iemand verder typt', async () => {
    const { isReached, release, count } = slowTry();
    const { client } = await LanguageClient.start();
    await client.open(NEW, paragraphs(10));
    const asked = client.actions(NEW, await client.diagnostics(NEW, 1));
    await isReached;
    await client.change(NEW, 2, [{ text: `${paragraphs(10)}Bel ons.\n` }]);
    await client.diagnostics(NEW, 2);
    release();
    expect(await asked).toEqual([]);
    // Those of the finding that was under way.
    expect(count()).toBeLessThanOrEqual(2);
  });

  it('beginnen opnieuw als alleen de instellingen veranderden', async () => {
    const { isReached, release } = slowTry();
    const { client } = await LanguageClient.start();
    await client.open(NEW, paragraphs(2));
    const asked = client.actions(NEW, await client.diagnostics(NEW, 1));
    await isReached;
    const next = client.next();
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { address: 'je' } });
    await next;
    release();
    const [first] = starting(await asked, 'Schrijf: “over”');
    expect(applied(paragraphs(2), first ?? { title: '' })).toBe(paragraphs(2).replace('aangaande', 'over'));
  });
});
