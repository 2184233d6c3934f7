import { existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { folderWith, run } from '../support/cli.ts';

const written = async (folder: string) => readFile(join(folder, '.klaretaal.yaml'), 'utf8');
const configOf = async (folder: string) => parseConfig(await written(folder), '.klaretaal.yaml', rules);

describe('klaretaal init', () => {
  it.each(['init', 'begin'])('%s stelt vier vragen en schrijft een bestand met uitleg', async (command) => {
    const folder = await folderWith({});
    const answers = 'u\nbrief=brieven/, loketscript=aan het loket\nstreng\nMOB, een "moeilijk" woord\n';
    const { code, out } = await run(folder, [command], answers);
    expect(code).toBe(0);
    expect(out.match(/^(?:> )?\d\. /gmu)).toHaveLength(4);
    expect(out).toContain('.klaretaal.yaml staat klaar. Lees nu uw teksten na: klaretaal .');
    expect(await configOf(folder)).toEqual({
      extends: 'klaretaal/streng',
      address: 'u',
      audience: 'breed',
      overrides: [
        { files: ['brieven'], kind: 'brief' },
        { files: ['aan het loket'], kind: 'loketscript' },
      ],
      words: { accept: ['MOB', 'een "moeilijk" woord'] },
    });
  });

  it('zegt op de eerste regel waar editors het schema vinden', async () => {
    const folder = await folderWith({});
    await run(folder, ['init', '--yes']);
    const [, address = ''] = /^# yaml-language-server: \$schema=(file:\S+)\n/u.exec(await written(folder)) ?? [];
    expect(JSON.parse(await readFile(new URL(address), 'utf8'))).toMatchObject({ type: 'object' });
  });

  it('noemt het schema vanaf de map zelf waar klaretaal in het project geïnstalleerd is', async () => {
    const folder = await folderWith({ 'teksten/a.txt': 'Dag.' });
    const own = new URL('../../', import.meta.url);
    for (const part of ['dist', 'bin', 'package.json'])
      await cp(new URL(part, own), join(folder, 'node_modules/klaretaal', part), { recursive: true });
    const bin = join(folder, 'node_modules/klaretaal/bin/klaretaal.js');
    await promisify(execFile)(process.execPath, [bin, 'init', '--yes'], { cwd: join(folder, 'teksten') });
    expect(await written(join(folder, 'teksten'))).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/klaretaal\/schema\/config\.schema\.json\n/u,
    );
  });

  it('neemt lege antwoorden aan', async () => {
    const folder = await folderWith({});
    await run(folder, ['init'], '\n\n\n\n');
    expect(await configOf(folder)).toEqual({ extends: 'klaretaal/aanbevolen', address: 'auto', audience: 'breed' });
  });

  it('vraagt opnieuw na een antwoord dat niet kan, en zegt wat wel kan', async () => {
    const folder = await folderWith({});
    const { code, out } = await run(folder, ['init'], 'jullie\nje\nbrieven\nbrieff=a\nbrief=a\nhard\nstreng\n!\n\n');
    expect(code).toBe(0);
    expect(out).toContain('Antwoord met u of je, of laat leeg.');
    expect(out).toContain('Schrijf “brieven” als soort=map');
    expect(out).toContain('De soort “brieff” bestaat niet. Bedoelt u “brief”?');
    expect(out).toContain('Antwoord met een van deze: aanbevolen, streng, enkel-inclusie.');
    expect(out).toContain('In “!” staat geen woord.');
    expect(await configOf(folder)).toMatchObject({ address: 'je', extends: 'klaretaal/streng' });
  });

  it('met --yes stelt het geen vragen, en wat als voorbeeld in het bestand staat klopt', async () => {
    const folder = await folderWith({ 'a.txt': 'Welkom.\n' });
    expect((await run(folder, ['init', '--yes'])).out).not.toContain('1.');
    expect((await run(folder, ['a.txt'])).code).toBe(0);
    const examples = (await written(folder)).replace(/^# (?=(?:\w+:| ))/gmu, '');
    expect(parseConfig(examples, 'voorbeelden', rules)).toMatchObject({
      rules: { 'lange-zin': { warnAbove: 18 } },
      words: { accept: ['OCMW'], forbid: [{ word: 'klant' }] },
      overrides: [{ files: ['brieven'], kind: 'brief' }],
      ignore: ['archief'],
    });
  });

  it.each([
    ['.klaretaal.yaml', '{}'],
    ['.klaretaal.json', '{}'],
    ['package.json', '{"klaretaal": {}}'],
  ])('schrijft nooit over instellingen heen die er al zijn (%s)', async (name, content) => {
    const folder = await folderWith({ [name]: content });
    const { code, err } = await run(folder, ['init', '--yes']);
    expect(err).toBe(
      `In deze map staan al instellingen, in ${name}. Pas dat bestand aan, of haal het weg en begin opnieuw.\n`,
    );
    expect(code).toBe(2);
    expect(await readFile(join(folder, name), 'utf8')).toBe(content);
  });

  it('bewaart niets als de antwoorden halverwege stoppen', async () => {
    const folder = await folderWith({});
    const { code, err } = await run(folder, ['init'], 'u\n');
    expect(code).toBe(2);
    expect(err).toContain('Zonder vragen: klaretaal init --yes');
    expect(existsSync(join(folder, '.klaretaal.yaml'))).toBe(false);
  });
});
