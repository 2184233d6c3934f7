import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { folderWith, run } from '../support/cli.ts';

describe('--print-config', () => {
  const files = {
    'stad.yaml': 'address: u\nwords:\n  accept:\n    - MOB\n',
    '.klaretaal.yaml':
      'extends: [klaretaal/streng, ./stad.yaml]\nrules:\n  lange-zin:\n    warnAbove: 18\noverrides:\n  - files: [brieven]\n    kind: brief\n    rules: {afkorting: info}\n',
    'brieven/a.txt': 'Welkom.\n',
  };
  const lines = async (...args: string[]) => {
    const { code, out } = await run(await folderWith(files), ['--print-config', ...args]);
    expect(code).toBe(0);
    return out.split('\n').map((line) => line.replace(/ {2,}#/u, ' #'));
  };

  it('zegt bij elke waarde waar ze vandaan komt', async () => {
    const out = await lines('--rule', 'linktekst:off', '--audience', 'nt2', 'brieven/a.txt');
    expect(out.slice(0, 4)).toEqual([
      'kind: brief # .klaretaal.yaml:7',
      'audience: nt2 # --audience',
      'address: u # stad.yaml:1',
      'variant: be # standaard',
    ]);
    const valuesOf = (rule: string) => out.slice(out.indexOf(`  ${rule}:`) + 1, out.indexOf(`  ${rule}:`) + 4);
    expect(valuesOf('lange-zin')).toEqual([
      '    severity: warning # standaard',
      '    warnAbove: 18 # .klaretaal.yaml:4',
      '    errorAbove: 20 # streng',
    ]);
    expect(valuesOf('afkorting')[0]).toBe('    severity: info # .klaretaal.yaml:8');
    expect(valuesOf('linktekst')[0]).toBe('    severity: off # --rule');
    expect(valuesOf('aanspreking')[0]).toBe('    severity: error # streng');
    expect(out).toContain('    - MOB # stad.yaml:4');
  });

  it('zegt waaraan de tekstsoort te zien is, als niemand ze koos', async () => {
    const folder = await folderWith({ 'a.html': '<p>Welkom.</p>' });
    const { out } = await run(folder, ['--print-config', 'a.html']);
    expect(out).toMatch(/^kind: webpagina +# omdat het HTML is/u);
  });

  it('is geldige YAML', async () => {
    expect(parseDocument((await lines('brieven/a.txt')).join('\n')).errors).toEqual([]);
  });

  it.each([
    [[], 'Geef bij “--print-config” één bestand op'],
    [['brieven/a.txt', 'b.txt'], 'Geef bij “--print-config” één bestand op'],
    [['weg.txt'], 'bestaat niet'],
    [['brieven'], 'is een map'],
  ])('vraagt één bestand dat er is: %j', async (args, message) => {
    const { code, err } = await run(await folderWith(files), ['--print-config', ...args]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
