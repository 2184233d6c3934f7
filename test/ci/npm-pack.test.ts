import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWith } from '../support/cli.ts';
import { packed, root, runProgram } from '../support/packed.ts';

describe('het pakket, geïnstalleerd in een lege map', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await folderWith({ 'package.json': '{"private":true}', 'brief.txt': 'Indien u komt.\n' });
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', await packed()];
    const { code, err } = await runProgram('npm', args, folder);
    expect(err, `npm install gaf ${code}`).not.toContain('npm error');
  }, 240_000);

  const npx = (...args: string[]) => runProgram('npx', ['--no-install', 'klaretaal', ...args], folder);

  it('toont met npx de versie', async () => {
    expect((await npx('--version')).out).toBe(`${manifest.version}\n`);
  });

  it('leest met npx een tekst na', async () => {
    expect((await npx('brief.txt')).out).toContain('“Indien” is ambtelijke taal');
  });

  it('laat zich als bibliotheek inladen', async () => {
    const { out } = await runProgram(
      'node',
      ['-e', "import('klaretaal').then((all) => console.log(typeof all.lint))"],
      folder,
    );
    expect(out).toBe('function\n');
  });

  it('heeft de handleiding bij zich waar README.md en de man-pagina naar verwijzen', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const links = Array.from(readme.matchAll(/\]\((docs\/[^)#]+)/gu), ([, path]) => path ?? '');
    const missing = [...links, manifest.man].filter(
      (path) => !existsSync(join(folder, 'node_modules/klaretaal', path)),
    );
    expect(missing).toEqual([]);
  });
});
