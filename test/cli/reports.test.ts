import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../src/cli/options/check-options.ts';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run } from '../support/cli.ts';
import { partsOf } from '../support/shards.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const GOOD = 'Laat ons weten dat u verhuist.\n';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A repository in which one folder has settings of its own: two texts have the same path. */
const repository = (git: Readonly<Record<string, string>> = { '.git/HEAD': '' }) =>
  folderWith({ ...git, 'a.md': FORMAL, 'docs/a.md': FORMAL, 'docs/.klaretaal.yaml': 'rules:\n  lange-zin: off\n' });

const pathsIn = (json: string) =>
  (JSON.parse(json) as Report).files.map(({ path, workspacePath }) => [path, workspacePath]);

describe('github', () => {
  it('zegt ook waarom er niets nagelezen is, als de opdracht niet klopt', async () => {
    const folder = await folderWith({ 'a.md': 'Dag.\n' });
    const { code, out } = await run(folder, ['a.md', '--format', 'github', '--baseline', '50%.json']);
    expect(code).toBe(2);
    expect(out).toMatch(/^::error title=Klaretaal::50%25\.json bestaat niet\./u);
  });
});

describe('het pad van een tekst', () => {
  it('telt in JSON vanaf de instellingen, en staat er ook vanaf de top van git', async () => {
    const { out } = await run(await repository(), ['.', '--format', 'json']);
    expect(pathsIn(out)).toEqual([
      ['a.md', undefined],
      ['a.md', 'docs/a.md'],
    ]);
  });

  it.each([{ '.git/HEAD': '' }, { '.git': 'gitdir: ../ergens\n' }])(
    'telt in GitHub vanaf de top van git, waar u ook staat: %o',
    async (git) => {
      const folder = await repository(git);
      const { out } = await run(join(folder, 'docs'), ['a.md', '../a.md', '--format', 'github']);
      expect(out).toContain('::warning file=docs/a.md,');
      expect(out).toContain('::warning file=a.md,');
    },
  );

  it('telt zonder git vanaf de map waar u staat, en alleen van wat daarin staat', async () => {
    const folder = await repository({});
    expect(pathsIn((await run(folder, ['.', '--format', 'json'])).out)[1]).toEqual(['a.md', 'docs/a.md']);
    const { out } = await run(join(folder, 'docs'), ['../a.md', '--format', 'json']);
    expect(pathsIn(out)).toEqual([['../a.md', undefined]]);
  });

  it('hoort ook bij een bestand met instellingen waarover iets te melden is', async () => {
    const config = 'exceptions:\n  - rule: jargon\n    text: bestaat nergens\n';
    const folder = await folderWith({ '.git/HEAD': '', 'docs/a.md': GOOD, 'docs/.klaretaal.yaml': config });
    const { out } = await run(join(folder, 'docs'), ['.', '--format', 'rdjson']);
    expect(out).toContain('"path": "docs/.klaretaal.yaml"');
  });

  it('hoort ook bij een tekst van de standaardinvoer met een naam, en niet bij een zonder', async () => {
    const folder = join(await repository(), 'docs');
    const named = await run(folder, ['-', '--stdin-filename', 'b.md', '--format', 'json'], FORMAL);
    expect(pathsIn(named.out)).toEqual([['b.md', 'docs/b.md']]);
    const unnamed = await run(folder, ['-', '--format', 'json'], FORMAL);
    expect(pathsIn(unnamed.out)).toEqual([['standaardinvoer', undefined]]);
  });

  it('blijft bij --redact, en houdt twee teksten uit elkaar die merge samenvoegt', async () => {
    const folder = await repository();
    await run(folder, ['.', '--redact', '--output', 'jsonl=alles.jsonl']);
    const { code, out } = await run(folder, ['merge', 'alles.jsonl', '--format', 'sarif']);
    expect(code).toBe(0);
    expect(out).toContain('"uri": "docs/a.md"');
  });
});

describe('--quiet', () => {
  const text = { 'a.md': 'Indien u reeds belt.\n' };

  it('zegt hoeveel het niet toont', async () => {
    const { out, code } = await run(await folderWith(text), ['.', '--quiet']);
    expect(out).toBe('✔ 1 tekst nagelezen: geen fouten. Niet getoond door --quiet: 2 waarschuwingen.\n');
    expect(code).toBe(0);
  });

  it('zegt op het scherm waarom de run mislukt, zonder vinkje', async () => {
    const { out, err, code } = await run(await folderWith(text), ['.', '--quiet', '--fail-on', 'warning']);
    expect(code).toBe(1);
    expect(out).toBe('✖ 1 tekst nagelezen: geen fouten. Niet getoond door --quiet: 2 waarschuwingen.\n');
    expect(err).toBe('De controle mislukt op 2 waarschuwingen, door --fail-on warning.\n');
  });

  it('zegt dat in GitHub als fout, en in markdown onder de eerste regel', async () => {
    const options = ['--quiet', '--max-warnings', '1', '--format', 'github', '--output', 'markdown=rapport.txt'];
    const folder = await folderWith(text);
    const { out } = await run(folder, ['a.md', ...options]);
    const reason = 'Er zijn 2 waarschuwingen; --max-warnings laat er 1 toe.';
    expect(out).toBe(
      `::error title=Klaretaal::1 tekst nagelezen: geen fouten. Niet getoond door --quiet: 2 waarschuwingen. ${reason}\n`,
    );
    expect(await readFile(join(folder, 'rapport.txt'), 'utf8')).toContain(`**\n\n${reason}\n`);
  });

  it('zegt na merge hetzelfde als één keer alles', async () => {
    const folder = await folderWith({ ...text, 'b.md': FORMAL, 'c.md': GOOD });
    const options = ['--quiet', '--fail-on', 'warning'];
    const whole = await run(folder, ['.', ...options]);
    expect(whole.out).toContain('3 teksten nagelezen: geen fouten. Niet getoond door --quiet: 3 waarschuwingen.');
    expect(await run(folder, ['merge', ...(await partsOf(folder, 2, options))])).toEqual(whole);
  });
});

describe('een bestand dat er niet is', () => {
  it('staat in elk rapport, naast de teksten die er wel zijn', async () => {
    const folder = await folderWith({ 'goed.md': GOOD });
    const outputs = FORMATS.flatMap((form) => ['--output', `${form}=uit/${form}`]);
    const { code, out, err } = await run(folder, ['weg.md', 'goed.md', ...outputs]);
    expect(code).toBe(2);
    for (const form of FORMATS) {
      expect([form, await readFile(join(folder, 'uit', form), 'utf8')]).toEqual([
        form,
        expect.stringMatching(/weg\.md[\s\S]*bestaat niet/u),
      ]);
    }
    expect(out).toBe('✖ 1 tekst nagelezen: niets te melden. Klaretaal kan 1 bestand niet lezen.\n');
    expect(err).toBe('weg.md bestaat niet. Kijk de naam en de map na.\n');
  });

  it('laat SARIF en GitHub zeggen dat de controle mislukte', async () => {
    const folder = await folderWith({ 'goed.md': GOOD });
    const { out } = await run(folder, ['weg.md', '--format', 'sarif', '--output', 'github=github']);
    expect(JSON.parse(out).runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(await readFile(join(folder, 'github'), 'utf8')).toMatch(
      /^::error file=weg\.md,title=Niet te lezen::weg\.md/u,
    );
  });

  it('staat na merge één keer in het rapport, zoals na één keer alles', async () => {
    const folder = await folderWith({ 'a.md': FORMAL, 'b.md': GOOD, 'c.md': FORMAL });
    const names: string[] = [];
    for (const part of ['1/2', '2/2']) {
      const { out } = await run(folder, ['.', 'weg.md', '--format', 'json', '--shard', part]);
      names.push(`deel${part.slice(0, 1)}.json`);
      await writeFile(join(folder, names.at(-1) as string), out);
    }
    const whole = await run(folder, ['.', 'weg.md', '--format', 'json']);
    expect((await run(folder, ['merge', ...names, '--format', 'json'])).out).toBe(whole.out);
    expect(pathsIn(whole.out).flat()).toContain('weg.md');
  });

  it('is een map zonder teksten, en die telt niet als bestand', async () => {
    const folder = await folderWith({ 'goed.md': GOOD, 'leeg/foto.png': '' });
    const { out, code } = await run(folder, ['leeg', 'goed.md', '--format', 'github']);
    expect(code).toBe(2);
    expect(out).toContain('::error file=leeg,title=Niet te lezen::In de map leeg staan geen teksten');
    expect(out).toContain('::notice title=Klaretaal::1 tekst nagelezen: niets te melden.\n');
  });

  it('is een opdracht met een tikfout: GitHub krijgt die als fout', async () => {
    const { out, code } = await run(await folderWith({}), ['chekc', '--format', 'github']);
    expect(code).toBe(2);
    expect(out).toBe(
      '::error title=Klaretaal::chekc bestaat niet. Bedoelt u de opdracht “check”? Schrijf dan: klaretaal check\n',
    );
  });

  it('zijn instellingen die niet kloppen', async () => {
    const folder = await folderWith({ 'goed.md': GOOD, 'map/.klaretaal.yaml': 'adress: u\n', 'map/a.md': FORMAL });
    const { out, code } = await run(folder, ['.', '--format', 'gitlab']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      { check_name: 'klaretaal/config', severity: 'critical', location: { path: 'map/.klaretaal.yaml' } },
    ]);
  });
});

describe('een rapport zonder teksten', () => {
  it('zegt waarom, en heeft in junit één geval dat slaagt', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'ignore: [a.md]\n', 'a.md': FORMAL });
    const outputs = ['junit', 'markdown', 'jsonl'].flatMap((form) => ['--output', `${form}=${form}`]);
    const { out, code } = await run(folder, ['.', '--format', 'github', ...outputs]);
    const why = 'Geen tekst nagelezen. Uw instellingen slaan al deze teksten over (“ignore”).';
    expect(code).toBe(0);
    expect(out).toBe(`::notice title=Klaretaal::${why}\n`);
    expect(await readFile(join(folder, 'markdown'), 'utf8')).toContain(`**${why}**`);
    expect(await readFile(join(folder, 'jsonl'), 'utf8')).toBe('');
    const tree = xmlTree(await readFile(join(folder, 'junit'), 'utf8'));
    expect(tree.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(elementsOf(tree, 'testcase')).toHaveLength(1);
  });
});

describe('de laatste regel in GitHub', () => {
  const many = { 'a.md': 'Indien u belt.\n\n'.repeat(30) };

  it('verwijst alleen naar een samenvatting die er is', async () => {
    const folder = await folderWith(many);
    vi.stubEnv('GITHUB_STEP_SUMMARY', '');
    const without = await run(folder, ['a.md', '--format', 'github']);
    expect(without.out).toMatch(/Hier ontbreken 20 meldingen\. Bewaar alles met --output pretty=rapport\.txt\.\n$/u);
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'samenvatting.md'));
    const summarised = await run(folder, ['a.md', '--format', 'github']);
    expect(summarised.out).toMatch(/Hier ontbreken 20 meldingen: zie de samenvatting\.\n$/u);
  });

  it('zegt hoeveel er in de samenvatting staan als niet alles past, en GitHub ze nog aanneemt', async () => {
    const texts = Array.from({ length: 50 }, (_, at) => [`map/${at}.md`, 'Indien u belt.\n\n'.repeat(60)]);
    const folder = await folderWith(Object.fromEntries(texts) as Record<string, string>);
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'samenvatting'));
    const { out } = await run(folder, ['.', '--format', 'github']);
    const [, shown = ''] = /In de samenvatting staan er ([\d.]+)\.\n$/u.exec(out) ?? [];
    const summary = await readFile(join(folder, 'samenvatting'), 'utf8');
    expect(summary.split('\n').filter((line) => line.endsWith('| ambtelijk-woord |'))).toHaveLength(
      Number(shown.replace('.', '')),
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });
});

describe('--max-warnings met een budget', () => {
  it('zegt dat alleen waarschuwingen buiten het budget tellen', async () => {
    const config = 'kinds:\n  webpagina:\n    budget: { ambtelijk-woord: 5 }\n';
    const folder = await folderWith({
      '.klaretaal.yaml': config,
      'a.md': 'Indien u reeds belt. O.a. zo, en i.p.v. zus.\n',
    });
    const { err, code } = await run(folder, ['.', '--max-warnings', '1']);
    expect(code).toBe(1);
    expect(err).toBe('Er zijn 2 waarschuwingen buiten het budget; --max-warnings laat er 1 toe.\n');
  });
});

describe('--redact', () => {
  it('geeft de raad van de regel, in hele zinnen en niets dubbel', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const outputs = ['junit', 'markdown'].flatMap((form) => ['--output', `${form}=${form}`]);
    const { out } = await run(folder, ['a.md', '--redact', '--format', 'github', ...outputs]);
    expect(out).toContain('title=Ambtelijk woord (ambtelijk-woord)::Schrijf het woord dat u ook zou zeggen.');
    expect(await readFile(join(folder, 'junit'), 'utf8')).toMatch(
      />a\.md:1:1: Ambtelijk woord\. Schrijf het woord [^<]*\. Uitleg: klaretaal explain ambtelijk-woord</u,
    );
    expect(await readFile(join(folder, 'markdown'), 'utf8')).toContain('| plaats | ernst | melding | regel |');
  });
});
