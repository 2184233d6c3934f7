import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTypeScript } from '../scripts/load-typescript.js';
import { manPage } from '../scripts/man-page.js';
import { folderWith } from './support/cli.ts';
import { runProgram } from './support/packed.ts';
import { has } from './support/shell.ts';

const { buildProgram } = await loadTypeScript('src/cli/program.ts');
const page = manPage(
  (buildProgram as (done: () => void) => Parameters<typeof manPage>[0])(() => {}),
  '2026-11-21',
);

describe('de man-pagina', () => {
  it('noemt elke opdracht, haar andere naam en haar opties', () => {
    for (const part of [
      'klaretaal compare',
      '\\fBvergelijk\\fR',
      '\\fB\\-\\-fix\\-suggestions\\fR',
      '\\fB\\-\\-git\\fR',
    ])
      expect(page).toContain(part);
  });

  it('heeft mandoc nodig', { skip: has('mandoc') || process.env.CI !== 'true' }, () => {
    expect(has('mandoc')).toBe(true);
  });

  it.skipIf(!has('mandoc'))('krijgt van mandoc geen waarschuwing', async () => {
    const folder = await folderWith({ 'klaretaal.1': page });
    const args = ['-T', 'lint', '-W', 'warning', join(folder, 'klaretaal.1')];
    expect(await runProgram('mandoc', args, folder)).toEqual({ code: 0, out: '', err: '' });
  });
});
