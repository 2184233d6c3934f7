import { execFile, spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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
      const folder = await sites();
      const lines = await parallel(folder, []);
      expect(lines).toHaveLength(5);
      await expectSame(folder);
    },
  );

  it('doet dat ook op andere machines, met de opdracht uit de handleiding', { timeout: 90_000 }, async () => {
    const folder = await sites();
    const manual = await readFile(join(project, 'docs/veel-teksten.md'), 'utf8');
    const options = /^parallel (--sshlogin .*) \\$/mu.exec(manual)?.[1]?.split(' ') ?? [];
    const lines = await parallel(folder, options);
    expect(lines).toHaveLength(5);
    const hosts = await Promise.all(['server1', 'server2'].map((host) => readdir(join(folder, 'hosts', host))));
    expect(hosts).toEqual([['sites'], ['sites']]);
    await expectSame(folder);
  });
});

/**
 * Sites, and beside them the command of users and a remote shell whose machines are folders. Like the server of ssh, it
 * names the shell of the user there: GNU parallel reads it, and the environment of the tests may have none.
 */
async function sites(): Promise<string> {
  const folder = await folderWith({
    '.klaretaal.yaml': 'kind: brief\nwords:\n  forbid:\n    - word: gemeente\n      simpler: [stad]\n',
    'sites/met spatie/a.txt': 'Indien u verhuist, laat u dat weten aan de gemeente.\n',
    'sites/zonder/index.md': '# Speelstraat\n\nAangaande de speelstraat: de straat is dicht.\n',
    'sites/zonder/b.md': '# Rijbewijs\n\nMaak een afspraak.\n',
    'sites/derde/c.txt': 'Aangaande uw vraag: alles is goed.\n',
    'sites/derde/d.txt': 'De ophaling gaat door op dinsdag.\n',
    'bin/klaretaal': `#!/bin/sh\nexec '${process.execPath}' '${join(project, 'bin/klaretaal.js')}' "$@"\n`,
    'bin/ssh': `#!/bin/sh
while true; do case "$1" in -l | -o | -p | -S) shift 2 ;; -*) shift ;; *) break ;; esac; done
machine="$MACHINES/$1"
shift
[ "$1" = -- ] && shift
mkdir -p "$machine" && cd "$machine" && SHELL=/bin/sh exec sh -c "$*"
`,
  });
  await Promise.all(['klaretaal', 'ssh'].map((name) => chmod(join(folder, 'bin', name), 0o755)));
  return folder;
}

/** Runs the command of the manual over all sites. @returns the lines that it gave */
async function parallel(folder: string, options: readonly string[]): Promise<string[]> {
  const names = (await readdir(join(folder, 'sites'))).map((name) => `sites/${name}`);
  const command = ['klaretaal', '{}', '--fail-on', 'never', '--format', 'jsonl'];
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    MACHINES: join(folder, 'hosts'),
  };
  const { stdout } = await promisify(execFile)('parallel', ['--will-cite', ...options, ...command, ':::', ...names], {
    cwd: folder,
    env,
  });
  await writeFile(join(folder, 'alles.jsonl'), stdout);
  return stdout.trimEnd().split('\n');
}

async function expectSame(folder: string): Promise<void> {
  const whole = await run(folder, ['sites', '--format', 'json']);
  const merged = await run(folder, ['merge', 'alles.jsonl', '--format', 'json', '--fail-on', 'error']);
  expect(merged).toEqual(whole);
  expect(whole.out).toContain('huis/woord');
}
