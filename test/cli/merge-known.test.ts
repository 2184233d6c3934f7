import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { partsOf } from '../support/shards.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const ALSO = 'U krijgt reeds post.\n';
const BASELINE = ['--baseline', 'klaretaal-baseline.json'];
const letter = (about: string) => `${FORMAL}\nAangaande uw ${about}: u krijgt reeds post over ${about}.\n`;

/** The report of one run over all, and that of all parts together. */
async function both(folder: string, options: readonly string[]) {
  const whole = await run(folder, ['.', '--format', 'json', ...options]);
  const merged = await run(folder, ['merge', ...(await partsOf(folder, 3, options)), '--format', 'json']);
  return { whole, merged };
}

/** In ms: many whole runs, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

describe('delen met een baseline', LONG, () => {
  it('geven samen hetzelfde rapport en dezelfde raad: nieuw, opgelost, verhuisd en weg', async () => {
    const topics = ['afval', 'rijbewijs', 'speelstraat', 'kinderopvang', 'parkeren', 'bibliotheek'];
    const folder = await folderWith(Object.fromEntries(topics.map((topic) => [`${topic}.md`, letter(topic)])));
    await run(folder, ['.', '--update-baseline']);
    await writeFile(join(folder, 'afval.md'), letter('afval') + `\nDit is reeds nieuw.\n`);
    await writeFile(join(folder, 'rijbewijs.md'), FORMAL);
    await rename(join(folder, 'speelstraat.md'), join(folder, 'straat-om-te-spelen.md'));
    await rm(join(folder, 'parkeren.md'));
    const { whole, merged } = await both(folder, [...BASELINE, '--fail-on', 'warning']);
    expect(merged).toEqual(whole);
    expect(whole.code).toBe(1);
    const stale = 'staan niet meer in de teksten: parkeren.md (3), rijbewijs.md (2).';
    expect(whole.err).toContain(stale);
  });

  it('weigeren te kiezen als twee delen een andere nieuwe naam van een tekst vinden', async () => {
    const folder = await folderWith({ 'oud.md': letter('afval') });
    await run(folder, ['.', '--update-baseline']);
    await rm(join(folder, 'oud.md'));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await writeFile(join(folder, `${name}.md`), letter('afval'));
    const { code, err } = await run(folder, ['merge', ...(await partsOf(folder, 3, BASELINE))]);
    expect(code).toBe(2);
    expect(err).toMatch(/^\w\.md en \w\.md lijken allebei op oud\.md uit de baseline\. Werk de baseline bij/u);
  });

  it('werken haar niet bij: een deel weet niet wat er in de andere staat', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, err } = await run(folder, ['.', '--shard', '1/2', '--update-baseline']);
    expect(code).toBe(2);
    expect(err).toContain('“--update-baseline” heeft alle teksten nodig');
  });
});

describe('delen', LONG, () => {
  it.each(['--progress', '--quiet', '--quiet --fail-on warning --max-warnings 1'])(
    'houden zich met %s aan het budget van een tekstsoort',
    async (options) => {
      const folder = await folderWith({
        '.klaretaal.yaml': 'kinds:\n  webpagina:\n    budget: { ambtelijk-woord: 1 }\n',
        'a.md': FORMAL,
        'b.md': FORMAL + ALSO,
        'c.md': ALSO,
      });
      const { whole, merged } = await both(folder, options.split(' '));
      expect(merged).toEqual(whole);
      expect(whole.code).toBe(1);
      expect(whole.err).toContain('b.md: Over het budget van “webpagina”');
    },
  );

  it('laten met --redact geen woord los, en geven samen hetzelfde', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml':
        'exceptions:\n  - rule: jargon\n    text: geheimwoord\nwords:\n  forbid:\n    - word: nergenswoord\n',
      'a.md': letter('verhuis'),
      'b.md': letter('huwelijk'),
    });
    const { whole, merged } = await both(folder, ['--redact']);
    expect(merged.out).toBe(whole.out);
    const [first] = await partsOf(folder, 1, ['--redact']);
    const part = (await run(folder, ['merge', first as string, '--format', 'json'])).out;
    const raw = (await run(folder, ['.', '--shard', '1/1', '--format', 'json', '--redact'])).out;
    expect(part + raw).not.toMatch(/geheimwoord|nergenswoord|verhuis|huwelijk/u);
  });

  it('lezen met --changed-since alleen wat veranderd is', async () => {
    const folder = await folderWith({ 'a.md': FORMAL, 'b.md': FORMAL, 'c.md': FORMAL });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Noor', '-c', 'user.email=noor@stad.example', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'Teksten');
    await writeFile(join(folder, 'a.md'), FORMAL + ALSO);
    await writeFile(join(folder, 'c.md'), `${FORMAL}\nDag.\n`);
    const { whole, merged } = await both(folder, ['--changed-since', 'main']);
    expect(merged).toEqual(whole);
    expect((JSON.parse(whole.out) as { files: object[] }).files).toHaveLength(2);
  });
});

describe('--stats', () => {
  it('staat op de foutuitvoer bij een vorm die er geen plaats voor heeft', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { out, err } = await run(folder, ['a.md', '--stats', '--format', 'checkstyle']);
    expect(out).not.toContain('Tijd:');
    expect(err).toMatch(/Tijd: \d+,\d s voor 1 bestand en 7 woorden/u);
  });
});
