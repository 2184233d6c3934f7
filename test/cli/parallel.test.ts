import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Another program has that name too: that of moreutils does not read `:::` as we mean it. */
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');

describe('GNU parallel', () => {
  if (!hasParallel) {
    it('is er niet: “apt-get install parallel” installeert het', { skip: process.env.CI !== 'true' }, () => {
      expect.fail('GNU parallel is missing; scripts/debian-packages.txt names what tests need.');
    });
    return;
  }

  it(
    'leest elke map na met een eigen opdracht, en merge maakt er het rapport van één opdracht van',
    { timeout: 90_000 },
    async () => {
      const folder = await folderWith({
        '.klaretaal.yaml': 'kind: brief\nwords:\n  forbid:\n    - word: gemeente\n      simpler: [stad]\n',
        'sites/met spatie/a.txt': 'Indien u verhuist, laat u dat weten aan de gemeente.\n',
        'sites/zonder/index.md': '# Speelstraat\n\nAangaande de speelstraat: de straat is dicht.\n',
      });
      await cp(join(project, 'fixtures/word/brieven'), join(folder, 'sites/brieven'), { recursive: true });
      await mkdir(join(folder, 'delen'));
      const sites = (await readdir(join(folder, 'sites'))).map((name) => `sites/${name}`);
      const command = `'${process.execPath}' '${join(project, 'bin/klaretaal.js')}' {} --fail-on never --output json=delen/{#}.json > /dev/null`;
      const parallel = spawn('parallel', ['--will-cite', '--jobs', '2', command, ':::', ...sites], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      expect(await new Promise((resolve) => parallel.on('close', resolve))).toBe(0);
      const parts = (await readdir(join(folder, 'delen'))).map((name) => `delen/${name}`);
      expect(parts).toHaveLength(3);
      const whole = await run(folder, ['sites', '--format', 'json']);
      const merged = await run(folder, ['merge', ...parts, '--format', 'json', '--fail-on', 'error']);
      expect(merged).toEqual(whole);
      expect(whole.out).toContain('huis/woord');
    },
  );
});
