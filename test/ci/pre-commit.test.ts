import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { READABLE_EXTENSIONS } from '../../src/formats/read.ts';
import { folderWith } from '../support/cli.ts';
import { git, repositoryWith, root, runProgram } from '../support/packed.ts';
import { has } from '../support/shell.ts';

interface Hook {
  readonly id: string;
  readonly files: string;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const known = has('pre-commit');

describe('.pre-commit-hooks.yaml', () => {
  it.each(hooks)('$id krijgt precies de bestanden die klaretaal leest', ({ files }) => {
    const pattern = new RegExp(files, 'u');
    expect(READABLE_EXTENSIONS.filter((extension) => !pattern.test(`brieven/afval.${extension}`))).toEqual([]);
    expect(['kaart.png', 'afval.csv', 'odt', 'md.zip'].filter((name) => pattern.test(name))).toEqual([]);
  });

  it('heeft pre-commit nodig', { skip: known || process.env.CI !== 'true' }, () => {
    expect(known).toBe(true);
  });

  it.skipIf(!known)('klopt volgens pre-commit', async () => {
    const args = ['validate-manifest', '.pre-commit-hooks.yaml'];
    expect(await runProgram('pre-commit', args, root)).toMatchObject({ code: 0 });
  });

  it.skipIf(!known)(
    'houdt een commit met een fout tegen, en laat een goede tekst door',
    async () => {
      const ours = await folderWith({});
      await git(ours, 'clone', '-q', '--no-hardlinks', root, 'klaretaal');
      const folder = await repositoryWith({ 'fout over afval.md': '![](kaart.png)\n', 'goed.md': 'U komt maandag.\n' });
      const env = { PRE_COMMIT_HOME: join(ours, 'cache') };
      const attempt = (file: string) => {
        return runProgram(
          'pre-commit',
          ['try-repo', join(ours, 'klaretaal'), 'klaretaal', '--files', file],
          folder,
          env,
        );
      };
      const good = await attempt('goed.md');
      expect(good.out + good.err).toContain('Passed');
      const wrong = await attempt('fout over afval.md');
      expect(wrong.code).toBe(1);
      expect(wrong.out).toContain('fout over afval.md');
      expect(wrong.out).toContain('alt-ontbreekt');
    },
    300_000,
  );
});
