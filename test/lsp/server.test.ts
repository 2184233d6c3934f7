import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { engine } from '../support/engine.ts';
import { applied, LanguageClient } from '../support/language-client.ts';

const NEW = 'untitled:Untitled-1';
const LETTER = '# Speelstraat\n\nDe stad schrijft u aangaande de speelstraat.\n';

const codes = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

describe('meldingen', () => {
  it('staan op hun plaats, met hun regel, uitleg en versie', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, LETTER, 'markdown', 7);
    const [first, ...others] = await client.diagnostics(NEW, 7);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      range: { start: { line: 2, character: 19 }, end: { line: 2, character: 28 } },
      severity: DiagnosticSeverity.Warning,
      code: 'ambtelijk-woord',
      source: 'klaretaal',
    });
    expect(first?.codeDescription?.href).toMatch(/^file:.*\/docs\/regels\/ambtelijk-woord\.md$/u);
  });

  it('verdwijnen als de tekst gesloten wordt', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, LETTER);
    await client.diagnostics(NEW, 1);
    const next = client.next();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: NEW } });
    await next;
    expect(client.published.at(-1)).toEqual({ uri: NEW, diagnostics: [] });
  });

  it('komen van een reeks wijzigingen alleen voor de laatste', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, '');
    for (let version = 2; version < 30; version++)
      await client.change(NEW, version, [{ text: LETTER.repeat(version) }]);
    await client.change(NEW, 30, [{ text: LETTER }]);
    expect(codes(await client.diagnostics(NEW, 30))).toEqual(['ambtelijk-woord']);
    expect(client.published.length).toBeLessThan(10);
  });

  it('tellen in UTF-8 waar de editor alleen dat kan', async () => {
    const { client, hello } = await LanguageClient.start({
      capabilities: { general: { positionEncodings: ['utf-8'] } },
    });
    expect(hello.capabilities.positionEncoding).toBe('utf-8');
    await client.open(NEW, 'Één café 🎉 schrijft u aangaande de speelstraat.\n', 'plaintext');
    const found = (await client.diagnostics(NEW, 1)).find(({ code }) => code === 'ambtelijk-woord');
    const from = Buffer.byteLength('Één café 🎉 schrijft u ');
    expect(found?.range).toEqual({ start: { line: 0, character: from }, end: { line: 0, character: from + 9 } });
  });

  it('tellen in UTF-16 waar de editor niets zegt, ook achter een byte order mark', async () => {
    const { client, hello } = await LanguageClient.start();
    expect(hello.capabilities.positionEncoding).toBe('utf-16');
    await client.open(NEW, '\uFEFF🎉 De stad schrijft u aangaande de speelstraat.\n', 'plaintext');
    const found = (await client.diagnostics(NEW, 1)).find(({ code }) => code === 'ambtelijk-woord');
    expect(found?.range.start).toEqual({ line: 0, character: 23 });
  });

  it('zijn na willekeurige wijzigingen die van een volledige controle', async () => {
    const { client } = await LanguageClient.start();
    const pieces = [
      'aangaande ',
      '\n\n',
      '# Kop\n\n',
      '- punt\n',
      'U kan je aanvraag indienen. ',
      '<!-- klaretaal-bestand-uit -->\n\n',
      'De afvalkalender wordt door de stad bezorgd. ',
      '\r\n',
      '`',
      '',
    ];
    const edit = fc.record({ at: fc.nat(), length: fc.nat(40), text: fc.constantFrom(...pieces) });
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const uri = `untitled:${documents++}`;
        const mirror = TextDocument.create(
          uri,
          'markdown',
          1,
          `${LETTER}\nUw afval halen wij op. Jij zet het buiten.\n`,
        );
        await client.open(uri, mirror.getText());
        for (const { at, length, text } of edits) {
          const from = at % (mirror.getText().length + 1);
          const range = { start: mirror.positionAt(from), end: mirror.positionAt(from + length) };
          TextDocument.update(mirror, [{ range, text }], mirror.version + 1);
          await client.change(uri, mirror.version, [{ range, text }]);
        }
        const shown = await client.diagnostics(uri, mirror.version);
        const { findings } = await engine.check(mirror.getText(), { path: 'tekst', format: 'markdown' });
        expect(shown.map(({ code, message, range }) => [code, message, mirror.offsetAt(range.start)])).toEqual(
          findings.map(({ ruleId, message, range }) => [ruleId, message, range[0]]),
        );
        await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      }),
      { numRuns: 30 },
    );
  });
});

describe('voorstellen', () => {
  it('vervangen het woord, voor de versie die nagelezen is', async () => {
    const { client } = await LanguageClient.start({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await client.open(NEW, LETTER, 'markdown', 4);
    const actions = await client.actions(NEW, await client.diagnostics(NEW, 4));
    const action = actions.find(({ title }) => title === 'Schrijf: “over”');
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri: NEW, version: 4 } });
    expect(applied(LETTER, action ?? { title: '' })).toBe(LETTER.replace('aangaande', 'over'));
  });

  it('zetten een regel uit met een commentaar dat werkt, in een alinea en in een lijst', async () => {
    const { client } = await LanguageClient.start();
    const text = '# Speelstraat\n\n- De stad schrijft u aangaande de speelstraat.\n- U antwoordt.\n';
    for (const [index, source] of [LETTER, text].entries()) {
      const uri = `untitled:uit-${index}`;
      await client.open(uri, source);
      const found = await client.diagnostics(uri, 1);
      const [next, whole] = (await client.actions(uri, found)).filter(({ title }) =>
        title.startsWith('Zet “ambtelijk'),
      );
      for (const [action, command] of [
        [next, 'klaretaal-volgende'],
        [whole, 'klaretaal-bestand-uit'],
      ] as const) {
        const after = applied(source, action ?? { title: '' });
        expect(after).toContain(`<!-- ${command} ambtelijk-woord: vul hier de reden in -->`);
        const report = await engine.check(after, { path: 'a.md' });
        expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('ambtelijk-woord');
        expect(report.suppressedFindings).toHaveLength(1);
      }
    }
  });

  it('zetten in gewone tekst niets in de tekst zelf uit', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, 'De stad schrijft u aangaande de speelstraat.\n', 'plaintext');
    const actions = await client.actions(NEW, await client.diagnostics(NEW, 1));
    expect(actions.some(({ title }) => title.startsWith('Zet'))).toBe(false);
  });

  it('voeren alle zekere voorstellen samen uit, zoals --fix', async () => {
    const source = '# Speelstraat\n\nDe speelstraat is open van 14u tot 18u30. Bel 09 / 210 10 10 , of kom langs.\n';
    const { client } = await LanguageClient.start();
    await client.open(NEW, source);
    await client.diagnostics(NEW, 1);
    const [action, ...others] = await client.actions(NEW, [], ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.klaretaal');
    const after = applied(source, action ?? { title: '' });
    const { fix } = await import('../../src/engine/fixer.ts');
    expect(after).toBe((await fix(engine, source, { path: 'a.md' }, 'safe')).text);
    expect(after).not.toBe(source);
  });

  it('tonen de uitleg van een regel', async () => {
    const { client } = await LanguageClient.start({
      capabilities: { window: { showDocument: { support: true } } },
    });
    await client.open(NEW, LETTER);
    const actions = await client.actions(NEW, await client.diagnostics(NEW, 1));
    const command = actions.find(({ title }) => title === 'Toon uitleg over “ambtelijk-woord”')?.command;
    await client.connection.sendRequest('workspace/executeCommand', command);
    expect(client.shown.map((uri) => uri.replace(/^.*\/docs/u, 'docs'))).toEqual(['docs/regels/ambtelijk-woord.md']);
  });
});

describe('de muis op een woord', () => {
  it('geeft de uitleg van de regel, en wat bekend is van het woord', async () => {
    const { client } = await LanguageClient.start({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    await client.open(NEW, LETTER);
    const hover = await client.hover(NEW, 2, 21);
    const { kind, value } = hover?.contents as { kind: string; value: string };
    expect(kind).toBe('markdown');
    expect(value).toContain('**Ambtelijk woord**');
    expect(value).toContain('Schrijf “over”.');
  });

  it('geeft niets bij een gewoon woord', async () => {
    const { client } = await LanguageClient.start();
    await client.open(NEW, LETTER);
    expect(await client.hover(NEW, 2, 4)).toBeNull();
  });
});

describe('wat vreemd is', () => {
  it('doet de server niet vallen', async () => {
    const { client } = await LanguageClient.start();
    const odd: readonly [uri: string, text: string, language: string][] = [
      ['untitled:leeg', '', 'markdown'],
      ['untitled:diep', '<div>'.repeat(20_000), 'html'],
      ['file:///%00/a.md', LETTER, 'markdown'],
      ['vscode-notebook-cell:/a/b.ipynb#W0', LETTER, '__proto__'],
      ['untitled:half', '\uD800 aangaande \uDFFF', 'plaintext'],
    ];
    for (const [uri, text, language] of odd) {
      await client.open(uri, text, language);
      await client.diagnostics(uri, 1);
      await client.actions(uri, []);
      await client.hover(uri, 10_000, 10_000);
    }
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'klaretaal.uitleg',
      arguments: [1, {}],
    });
    await client.open(NEW, LETTER);
    expect(codes(await client.diagnostics(NEW, 1))).toEqual(['ambtelijk-woord']);
    expect(client.messages).toEqual([]);
  });
});
