import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { READABLE_EXTENSIONS } from '../../src/formats/format.ts';
import { folderWith } from '../support/cli.ts';
import { commit, git, packed, repositoryWith, root, runProgram } from '../support/packed.ts';
import { localRegistry } from '../support/registry.ts';
import { has } from '../support/shell.ts';

interface Hook {
  readonly id: string;
  readonly files: string;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const known = has('pre-commit');

const AUTHOR = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Noor Diallo'],
    [`GIT_${role}_EMAIL`, 'noor@voorbeeld.be'],
  ]),
);

/**
 * A repository with our hooks and the package as it goes to npm. What pre-commit does with ours before that, installing
 * and packing, other tests do: for that it would need internet.
 */
async function hookRepository(): Promise<{ hooks: string; rev: string }> {
  const folder = await folderWith({});
  const { code, err } = await runProgram('tar', ['-xzf', await packed(), '--strip-components=1'], folder);
  expect(code, err).toBe(0);
  const { scripts: _, devDependencies: __, ...rest } = manifest;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(rest));
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(folder, '.pre-commit-hooks.yaml'));
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  await git(folder, 'init', '-q', '-b', 'hoofdtak', '.');
  return { hooks: folder, rev: await commit(folder, 'Pakket') };
}

describe('.pre-commit-hooks.yaml', () => {
  it.each(hooks)('$id krijgt precies de bestanden die klaretaal leest', ({ files }) => {
    // What Python writes in front of a pattern: capitals are alike.
    const pattern = new RegExp(files.replace('(?i)', ''), 'iu');
    expect(READABLE_EXTENSIONS.filter((extension) => !pattern.test(`brieven/afval.${extension}`))).toEqual([]);
    expect(['kaart.png', 'docx.png', 'afval.csv', 'odt', 'md.zip'].filter((name) => pattern.test(name))).toEqual([]);
  });

  it('heeft pre-commit nodig', { skip: known || process.env.CI !== 'true' }, () => {
    expect(known).toBe(true);
  });

  it.skipIf(!known)('klopt volgens pre-commit', async () => {
    const args = ['validate-manifest', '.pre-commit-hooks.yaml'];
    expect(await runProgram('pre-commit', args, root)).toMatchObject({ code: 0 });
  });

  it.skipIf(!known)('houdt een commit met een fout tegen, en laat een goede tekst door', async () => {
    const { hooks: source, rev } = await hookRepository();
    const config = `repos: [{ repo: '${source}', rev: '${rev}', hooks: [{ id: klaretaal }] }]\n`;
    const folder = await repositoryWith({ '.pre-commit-config.yaml': config });
    const env = { ...(await localRegistry()), ...AUTHOR, PRE_COMMIT_HOME: await folderWith({}) };
    const installed = await runProgram('pre-commit', ['install'], folder, env);
    expect(installed, installed.err).toMatchObject({ code: 0 });
    const attempt = async (file: string, text: string) => {
      writeFileSync(join(folder, file), text);
      await git(folder, 'add', file);
      return runProgram('git', ['commit', '-m', file], folder, env);
    };
    const good = await attempt('goed.md', 'U komt maandag.\n');
    expect(good.out + good.err).toMatch(/klare taal\.+Passed/u);
    expect(good.code).toBe(0);
    const wrong = await attempt('fout over afval.MD', '![](kaart.png)\n');
    expect(wrong.code).not.toBe(0);
    expect(wrong.err + wrong.out).toContain('fout over afval.MD');
    expect(wrong.err + wrong.out).toContain('alt-ontbreekt');
    expect(await git(folder, 'log', '--format=%s')).toBe('goed.md\nBegin\n');
  });
});
