import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/cli.ts';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));
const missing = spawnSync('nvim', ['--version']).error !== undefined;

/** What the script of a letter saw. */
interface Seen {
  readonly problem?: string;
  readonly diagnostics: readonly { line: number; column: number; message: string; source: string }[];
  readonly codes: readonly string[];
  readonly actions: readonly string[];
  readonly corrected: string;
  readonly hover: string;
  readonly left: number;
}

/** Runs a script in Neovim, in a folder. @returns what it saw */
async function runIn<What>(folder: string, name: string): Promise<What> {
  const seen = join(folder, 'seen.json');
  const env = { ...process.env, NODE: process.execPath, BIN: bin, FOLDER: folder, SEEN: seen };
  const script = fileURLToPath(new URL(name, import.meta.url));
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script];
  const { status, stderr } = spawnSync('nvim', args, { cwd: folder, env, timeout: 90_000, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(await readFile(seen, 'utf8')) as What;
}

if (missing && !process.env.CI) process.stderr.write('Neovim is not installed: its tests are skipped.\n');

describe.skipIf(missing && !process.env.CI)('Neovim met de taalserver', () => {
  it('toont meldingen, past een voorstel toe, legt uit, en ziet de melding verdwijnen', async () => {
    const folder = await folderWith({
      'brief.md': '# Speelstraat\n\nWij schrijven u aangaande de speelstraat.\n',
      '.klaretaal.yaml': 'rules:\n  wij-vorm: off\n',
    });
    const saw = await runIn<Seen>(folder, 'neovim.lua');
    expect(saw.problem).toBeUndefined();
    expect(saw.diagnostics[0]).toMatchObject({ line: 2, column: 16, source: 'klaretaal' });
    expect(saw.diagnostics[0]?.message).toContain('“aangaande”');
    expect(saw.codes).toEqual(['ambtelijk-woord']);
    expect(saw.actions).toContain('Schrijf: “over”');
    expect(saw.actions.some((title) => title.startsWith('Toon uitleg'))).toBe(true);
    expect(saw.corrected).toBe('Wij schrijven u over de speelstraat.');
    expect(saw.hover).toContain('Ambtelijk woord');
    expect(saw.left).toBe(0);
  }, 120_000);

  it('zegt wat er fout is in de instellingen, houdt de schrijver niet op, en gaat verder als het beter is', async () => {
    const folder = await folderWith({
      'brief.md': '# Speelstraat\n\nWij schrijven u aangaande de speelstraat.\n',
      '.klaretaal.yaml': 'rules:\n  wij-vrm: off\n',
    });
    const saw = await runIn<{ problem?: string; messages: string[]; typed: string; found: number }>(
      folder,
      'neovim-wrong-config.lua',
    );
    expect(saw).toEqual({
      messages: [expect.stringMatching(/^Klaretaal: .*“wij-vrm” bestaat niet\. Bedoelt u “wij-vorm”\?$/u)],
      typed: 'Wij helpen u graag.',
      found: 1,
    });
  }, 120_000);
});
