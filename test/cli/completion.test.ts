import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderWith, run } from '../support/cli.ts';
import { completions, has, type Shell } from '../support/shell.ts';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

describe.each(SHELLS)('aanvullen in %s', (shell) => {
  const known = has(shell);

  it(`heeft ${shell} nodig`, { skip: known || process.env.CI !== 'true' }, () => {
    expect(known).toBe(true);
  });

  let folder = '';
  beforeAll(async () => {
    folder = await folderWith({
      'brief over afval.md': 'x',
      'brieven/rijbewijs.md': 'x',
      script: (await run('.', ['completion', shell])).out,
    });
    spawnSync('git', ['init', '-q', '-b', 'hoofdtak', '.'], { cwd: folder });
    const identity = ['-c', 'user.name=Noor Diallo', '-c', 'user.email=noor@voorbeeld.be'];
    spawnSync('git', [...identity, 'commit', '-q', '--allow-empty', '-m', 'begin'], { cwd: folder });
  });
  const complete = (line: string) => completions(shell, folder, line);

  it.skipIf(!known)('biedt opdrachten aan, ook met hun Nederlandse naam', () => {
    expect(complete('klaretaal ui')).toEqual(['uitleg']);
    expect(complete('klaretaal comp')).toEqual(expect.arrayContaining(['compare', 'completion']));
  });

  it.skipIf(!known)('biedt alleen de opties van de opdracht aan', () => {
    const options = complete('klaretaal score --');
    expect(options).toEqual(expect.arrayContaining(['--sort', '--format']));
    expect(options).not.toContain('--fix');
  });

  it.skipIf(!known)('biedt zonder opdracht de opties van check aan', () => {
    expect(complete('klaretaal --fix')).toEqual(expect.arrayContaining(['--fix', '--fix-suggestions']));
  });

  it.skipIf(!known)('biedt na --format de vormen van die opdracht aan', () => {
    expect(complete('klaretaal score --format ').sort()).toEqual(['csv', 'json', 'pretty']);
  });

  it.skipIf(!known)('biedt ernsten aan bij --fail-on, en tekstsoorten bij --kind', () => {
    expect(complete('klaretaal verbeter --fail-on ').sort()).toEqual(['error', 'info', 'never', 'warning']);
    expect(complete('klaretaal --kind l')).toEqual(['loketscript']);
  });

  it.skipIf(!known)('biedt regels aan bij explain, de optie die eraan voorafgaat niet meegeteld', () => {
    expect(complete('klaretaal uitleg ').sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(complete('klaretaal --kind brief --only lange-z')).toEqual(['lange-zin']);
  });

  it.skipIf(!known)('vult bij --only ook na een komma een regel aan', () => {
    const [found, ...others] = complete('klaretaal --only kop,lange-z');
    expect(others).toEqual([]);
    expect(found).toMatch(/^(?:kop,)?lange-zin$/u);
  });

  it.skipIf(!known)('vult bij --rule eerst de regel aan, en dan de ernst', () => {
    expect(complete('klaretaal --rule lange-z').join()).toMatch(/^lange-zin:?$/u);
    const severities = complete('klaretaal --rule lange-zin:');
    expect(severities.map((word) => word.replace('lange-zin:', '')).sort()).toEqual([
      'error',
      'info',
      'off',
      'warning',
    ]);
  });

  it.skipIf(!known)('vult bij --output na het gelijkteken een bestand aan', () => {
    const files = complete('klaretaal --output json=bri');
    expect(files.join(' ')).toContain('brieven');
    expect(complete('klaretaal --output sar').join()).toMatch(/^sarif=?$/u);
  });

  it.skipIf(!known)('vult bestanden aan, ook met een spatie in hun naam', () => {
    const files = complete('klaretaal check brie').map((file) => file.replaceAll('\\', '').replace(/\/$/u, ''));
    expect(files.sort()).toEqual(['brief over afval.md', 'brieven']);
  });

  it.skipIf(!known)('biedt bij compare --git de takken van git aan', () => {
    expect(complete('klaretaal vergelijk --git hoofd')).toEqual(['hoofdtak']);
  });
});

describe('klaretaal completion', () => {
  it('zegt bij een andere shell waaruit u kunt kiezen', async () => {
    const { code, err } = await run('.', ['completion', 'ksh']);
    expect({ code, err }).toEqual({ code: 2, err: 'Voor “ksh” is er geen script. Kies uit: bash, zsh, fish.\n' });
  });

  it('heet ook aanvullen', async () => {
    expect((await run('.', ['aanvullen', 'fish'])).out).toContain('complete -c klaretaal');
  });
});
