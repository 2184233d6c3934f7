import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manPage } from '../scripts/man-page.js';
import { buildProgram } from '../src/cli/program.ts';
import { folderWith } from './support/cli.ts';
import { runProgram } from './support/packed.ts';
import { has } from './support/shell.ts';

const program = buildProgram(() => {});
const page = manPage(program, '2026-11-21');
const bold = (name: string) => `\\fB${name.replaceAll('-', '\\-')}\\fR`;

describe('de man-pagina', () => {
  it('noemt elke opdracht, haar andere naam en haar opties', () => {
    for (const command of program.commands) {
      expect(page).toContain(`.SS "klaretaal ${command.name().replaceAll('-', '\\-')}`);
      for (const alias of command.aliases()) expect(page).toContain(`Heet ook: ${bold(alias)}.`);
      for (const { long, hidden } of command.options) if (long && !hidden) expect(page).toContain(bold(long));
    }
  });

  it('herhaalt de opties niet van een opdracht die dezelfde heeft', () => {
    expect(page).toContain('.SS "klaretaal fix');
    expect(page.split(bold('--fix-suggestions'))).toHaveLength(2);
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
