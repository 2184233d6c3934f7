import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const hasGit = spawnSync('git', ['--version']).status === 0 && existsSync(join(root, '.git'));
const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

function start(folder: string) {
  const args = ['start', '--silent', '--', '--format', 'json', 'fixtures/brieven/speelstraat-lindelaan.md'];
  const result = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  return JSON.parse(result.stdout);
}

describe('een verse kloon', () => {
  it('heeft git nodig', { skip: hasGit || process.env.CI !== 'true' }, () => {
    expect(hasGit).toBe(true);
  });

  it.skipIf(!hasGit)(
    'leest met “npm start” meteen een brief na, twee keer met hetzelfde rapport op de standaarduitvoer',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'klaretaal-kloon-'));
      folders.push(folder);
      expect(spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder]).status).toBe(0);
      const first = start(folder);
      expect(first.files[0].kind).toBe('brief');
      const stamp = readFileSync(join(folder, 'dist', '.klaretaal-build'), 'utf8');
      expect(start(folder)).toEqual(first);
      expect(readFileSync(join(folder, 'dist', '.klaretaal-build'), 'utf8')).toBe(stamp);
    },
    240_000,
  );
});
