import { spawn } from 'node:child_process';
import { cp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { workersFor } from '../../src/cli/options/jobs.ts';
import { folderWith, run } from '../support/cli.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const FORMAL = 'Indien u verhuist, laat u dat weten.\n';

/** In ms: many whole runs, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

describe('--jobs', LONG, () => {
  it('geeft met drie draden dezelfde bytes als met één: Word, webpagina’s, eigen woorden en wat niet te lezen is', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml':
        'words:\n  forbid:\n    - word: gemeente\n      simpler: [stad]\n    - word: knuffelambtenaar\nexceptions:\n  - rule: ambtelijk-woord\n    text: indien\n  - rule: jargon\n    text: nergens\n',
      'a.txt': FORMAL,
      'leeg.md': '',
      'kapot.docx': 'geen zip',
      'diep.html': `${'<div>'.repeat(20_000)}<p>Dag.</p>`,
      'nietig.md': `${'> '.repeat(3000)}Dag.\n`,
    });
    await cp(join(project, 'fixtures/word/brieven'), join(folder, 'word'), { recursive: true });
    const alone = await run(folder, ['.', '--format', 'json', '--jobs', '1']);
    const together = await run(folder, ['.', '--format', 'json', '--jobs', '3']);
    expect(together).toEqual(alone);
    expect(alone.code).toBe(2);
  });

  it('gaat samen met --cache', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.txt': 'Dag.\n', 'c.txt': 'Aangaande uw vraag.\n' });
    const plain = await run(folder, ['.', '--format', 'json']);
    const first = await run(folder, ['.', '--format', 'json', '--jobs', '2', '--cache']);
    expect(first).toEqual(plain);
    const second = await run(folder, ['.', '--format', 'json', '--jobs', '2', '--cache', '--stats']);
    expect((JSON.parse(second.out) as { stats: object }).stats).toMatchObject({ cacheHits: 3, jobs: 1 });
  });

  it.each(['0', '33', '-1', 'veel', '1.5', ''])('weigert “%s”', async (value) => {
    const folder = await folderWith({ 'a.txt': FORMAL });
    const { code, err } = await run(folder, ['.', `--jobs=${value}`]);
    expect(code).toBe(2);
    expect(err).toContain('Bij “--jobs” hoort een getal van 1 tot 32, of auto');
  });

  it('kiest zelf één draad voor weinig teksten, en anders een voor elke processor, tot vier', () => {
    expect(workersFor('auto', 1999, 8)).toBe(1);
    expect([1, 2, 4, 8].map((processors) => workersFor('auto', 2000, processors))).toEqual([1, 2, 4, 4]);
  });

  it('neemt nooit meer draden dan teksten', () => {
    expect(workersFor(8, 3)).toBe(3);
    expect(workersFor(8, 0)).toBe(1);
    expect(workersFor(1, 5000)).toBe(1);
  });

  it('verliest met een draad die stopt alleen de tekst die hij had', async () => {
    const folder = await folderWith({ 'a.txt': FORMAL, 'b.txt': 'Dag.\n', 'c.txt': 'Dag.\n', 'd.txt': 'Dag.\n' });
    const build = await folderWith({ 'package.json': '{"type": "module"}' });
    await cp(join(project, 'dist'), join(build, 'dist'), { recursive: true });
    await rename(join(build, 'dist/worker.js'), join(build, 'dist/whole.js'));
    await writeFile(
      join(build, 'dist/worker.js'),
      `import { parentPort } from 'node:worker_threads';
await import('./whole.js');
parentPort.on('message', ({ task }) => { if (task?.path === 'b.txt') process.exit(1); if (task?.path === 'c.txt') throw new Error('stuk'); });`,
    );
    const args = [join(build, 'dist/cli.js'), '.', '--jobs', '2', '--format', 'json'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    const { files } = JSON.parse(out) as { files: { path: string; fatal: { code: string } | null }[] };
    expect(files.map(({ path, fatal }) => [path, fatal?.code])).toEqual([
      ['a.txt', undefined],
      ['b.txt', 'fault'],
      ['c.txt', 'fault'],
      ['d.txt', undefined],
    ]);
    expect(code).toBe(2);
  });

  it('stopt met Ctrl-C meteen helemaal', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.txt`, FORMAL.repeat(200)]));
    const folder = await folderWith(many);
    const args = [join(project, 'bin/klaretaal.js'), '.', '--jobs', '2'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('close', (_, name) => resolve(name)));
    expect(signal).toBe('SIGINT');
  });
});

describe('--stats', LONG, () => {
  const FILES = { 'a.txt': FORMAL.repeat(5), 'b.txt': 'De speelstraat gaat door op 12 juli.\n' };

  it('staat in JSON onder stats, en verandert de rest van het rapport niet', async () => {
    const folder = await folderWith(FILES);
    const plain = await run(folder, ['.', '--format', 'json']);
    const timed = await run(folder, ['.', '--format', 'json', '--stats']);
    const { stats, ...rest } = JSON.parse(timed.out) as { stats: Record<string, never> };
    expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(plain.out);
    expect(stats).toMatchObject({ files: 2, words: 42, jobs: 1 });
    expect(Object.keys(stats.phases as object)).toEqual(['find', 'read', 'load', 'check']);
    const rules = stats.rules as unknown as { ruleId: string; ms: number }[];
    expect(rules).toHaveLength(10);
    expect(rules.map(({ ms }) => ms)).toEqual(rules.map(({ ms }) => ms).sort((a, b) => b - a));
    expect(plain.out).not.toContain('"stats"');
  });

  it.each(['1', '2'])('telt ook de tijd van elke regel met --jobs %s', async (jobs) => {
    const folder = await folderWith(FILES);
    const { out } = await run(folder, ['.', '--format', 'json', '--stats', '--jobs', jobs]);
    const { stats } = JSON.parse(out) as { stats: { phases: Record<string, number>; rules: { ms: number }[] } };
    expect(stats.phases.check).toBeGreaterThan(0);
    expect(stats.rules.reduce((sum, { ms }) => sum + ms, 0)).toBeGreaterThan(0);
    expect(stats.rules.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(stats.phases.check as number);
  });

  it('staat in gewone tekst onder het rapport', async () => {
    const folder = await folderWith(FILES);
    const plain = await run(folder, ['.']);
    const { out } = await run(folder, ['.', '--stats']);
    expect(out.startsWith(plain.out)).toBe(true);
    expect(out.slice(plain.out.length)).toMatch(
      /^\nTijd: \d+,\d s voor 2 bestanden en 42 woorden \([\d.]+ per seconde\)\.\n {2}teksten en instellingen zoeken +\d+ ms\n[^]*Regels die de meeste tijd vragen:\n/u,
    );
  });
});
