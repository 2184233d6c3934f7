import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { asText, explanationOf, shortExplanation } from '../../src/lsp/explanation.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { folderWith } from '../support/cli.ts';
import { LanguageClient } from '../support/language-client.ts';

const MARKDOWN = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };

/** An editor with a text in a folder with files, and what it shows at the first place of a word, or a later one. */
async function editorWith(text: string, files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith(files);
  const { client } = await LanguageClient.start({ folder, capabilities: MARKDOWN });
  const uri = pathToFileURL(join(folder, 'a.md')).href;
  await client.open(uri, text);
  const diagnostics = await client.diagnostics(uri, 1);
  const hover = async (word: string, nth = 1) => {
    let at = -1;
    for (let count = 0; count < nth; count++) at = text.indexOf(word, at + 1);
    const before = text.slice(0, at).split('\n');
    const found = await client.hover(uri, before.length - 1, before.at(-1)?.length ?? 0);
    return found === null ? undefined : (found.contents as { value: string }).value;
  };
  return { hover, codes: diagnostics.map(({ code }) => code) };
}

/** Sentences of a hover, without the marks of Markdown. */
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u).map((one) => one.replace(/[*-]/gu, '').trim());

describe('de muis op een melding', () => {
  it('toont wat er staat, waarom, wat u doet en één voorbeeld, en niets anders', async () => {
    const { hover } = await editorWith('Meld u aan, indien u verhuist.\n');
    const rule = rules.find(({ id }) => id === 'ambtelijk-woord') as Rule;
    const shown = (await hover('indien')) ?? '';
    expect(shown.split('\n\n')).toEqual([
      `**${rule.title}**`,
      expect.stringMatching(/^“indien” is ambtelijke taal\. Schrijf “als”\./u),
      rule.why,
      rule.how,
      `- ✗ ${rule.wrong[0]?.text}\n- ✓ ${rule.right[0]?.text}`,
    ]);
  });

  it.each(['sanctionerend', 'verweer', 'dient'])('zegt geen zin twee keer: %s', async (word) => {
    const { hover } = await editorWith('Uw verweer dient sanctionerend te zijn.\n');
    const said = sentences((await hover(word)) ?? '');
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said).size).toBe(said.length);
  });

  it('staat zonder opmaak in een editor die geen Markdown toont', async () => {
    const { client } = await LanguageClient.start();
    await client.open('untitled:a', '<img src="plein.jpg">\n');
    await client.diagnostics('untitled:a', 1);
    const { kind, value } = (await client.hover('untitled:a', 0, 3))?.contents as { kind: string; value: string };
    expect(kind).toBe('plaintext');
    expect(value).toContain('- ✓ <p><img src="plein.jpg" alt="Kinderen spelen op het Marktplein"></p>');
    expect(value).not.toMatch(/\*\*|\\/u);
  });

  it('legt de kortste melding uit, en noemt de andere', async () => {
    const long =
      'De aanvraag moet worden ingevuld door de aanvrager van het huis in de Kerkstraat en moet daarna met alle bewijzen aangaande het huis worden opgestuurd naar de dienst.\n';
    const { hover, codes } = await editorWith(long);
    expect(codes).toContain('lange-zin');
    const [own, others] = ((await hover('aangaande')) ?? '').split('\n\n---\n\n');
    expect(own).toContain('**Ambtelijk woord**');
    expect(others).toMatch(/^Ook hier:\n\n- .*\n- Deze zin telt \d+ woorden/u);
    expect(others).not.toContain('Wie een lange zin leest');
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('toont van %s geen valstrik als voorbeeld', (_, rule) => {
    const shown = explanationOf(['Melding.'], rule);
    const traps = rule.right.filter(({ trap }) => trap !== undefined).map(({ text }) => `- ✓ ${asText(text)}`);
    const right = shown.split('\n').filter((line) => line.startsWith('- ✓'));
    expect(right.length).toBeLessThanOrEqual(1);
    expect(traps).not.toContain(right[0]);
    expect(shown).not.toMatch(/`|klaretaal\.yaml|address:|audience:/u);
    expect(shortExplanation(rule)).not.toContain('\n');
  });
});

describe('de muis op een woord zonder melding', () => {
  const NOTHING: [text: string, word: string][] = [
    ['Zegt u het ons?\n', 'u'],
    ['De oude kerk dient als feestzaal.\n', 'dient'],
    ['U bent als inwoner van de gemeente welkom.\n', 'gemeente'],
    ['De cohesie in de wijk.\n', 'wijk'],
  ];
  it.each(NOTHING)('toont niets waar geen lijst raad heeft: %s', async (text, word) => {
    const { hover } = await editorWith(text);
    expect(await hover(word)).toBeUndefined();
  });

  it('herhaalt de raad waar een regel een woord maar één keer meldt', async () => {
    const { hover, codes } = await editorWith('U betaalt een retributie. Die retributie is laag.\n');
    expect(codes).toEqual(['jargon']);
    expect(await hover('retributie', 2)).toMatch(/^Niet iedereen kent “retributie”\. Leg het uit/u);
  });

  it('zegt wat een term van uw woordenlijst betekent', async () => {
    const { hover } = await editorWith('De cohesie in de wijk.\n', {
      '.klaretaal.yaml': 'glossary: termen.md\n',
      'termen.md': '- cohesie: hoe mensen samenhoren\n',
    });
    expect(await hover('cohesie')).toBe('**cohesie** staat in uw woordenlijst: hoe mensen samenhoren');
  });

  it('zegt waarom uw woordenlijst een woord aanvaardt', async () => {
    const { hover } = await editorWith('U bent derhalve welkom.\n', {
      '.klaretaal.yaml': 'words: {accept: [{word: derhalve, reason: zo staat het in het besluit}]}\n',
    });
    expect(await hover('derhalve')).toBe(
      '**derhalve** mag hier: uw woordenlijst aanvaardt het. Reden: zo staat het in het besluit',
    );
  });

  it('zegt waar een melding uit staat, en waarom', async () => {
    const { hover, codes } = await editorWith(
      '<!-- klaretaal-volgende ambtelijk-woord: citaat -->\n\nU bent derhalve welkom.\n',
    );
    expect(codes).toEqual([]);
    expect(await hover('derhalve')).toMatch(
      /“derhalve” is ambtelijke taal.*\n\nDeze melding staat uit in de tekst\. Reden: citaat$/su,
    );
  });
});
