import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const bin = fileURLToPath(new URL('../../bin/klaretaal.js', import.meta.url));
const WRONG = 'De stad schrijft u aangaande de speelstraat.\n';
const RIGHT = 'De stad schrijft u over de speelstraat.\n';

const started: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A run that waits; `reports` are what it wrote between two waits. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #out = '';
  #waits = 0;
  #look = () => {};

  constructor(folder: string, args: readonly string[]) {
    this.#child = spawn(process.execPath, [bin, 'check', '--watch', ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    });
    started.push(this.#child);
    this.#ended = new Promise((done) => this.#child.on('close', done));
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#out += text;
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#out += text;
      this.#waits += text.split('kijkt verder mee').length - 1;
      this.#look();
    });
  }

  /** The first report for which a test holds: a file that is written in two steps can give one too many. */
  async report(isWanted: (report: string) => boolean = () => true): Promise<string> {
    for (;;) {
      while (this.#waits === 0) await new Promise<void>((done) => (this.#look = done));
      this.#waits--;
      const report = this.#out;
      this.#out = '';
      if (isWanted(report)) return report;
    }
  }

  /** Whether nothing was checked again in some time, in ms. */
  async isQuietFor(ms: number): Promise<boolean> {
    await new Promise((done) => setTimeout(done, ms));
    return this.#waits === 0;
  }

  async stop(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.#ended;
  }
}

describe('check --watch', () => {
  it('kijkt niet naar zijn eigen rapport', async () => {
    const folder = await folderWith({ 'a.md': WRONG });
    const watching = new Watching(folder, ['.', '--output', 'markdown=rapport.md']);
    await watching.report();
    expect(await watching.isQuietFor(700)).toBe(true);
  });

  it('ziet ook wat boven de map genegeerd wordt', async () => {
    const folder = await folderWith({ 'map/a.md': WRONG, 'map/b.md': RIGHT });
    const watching = new Watching(join(folder, 'map'), ['.']);
    await watching.report();
    await writeFile(join(folder, '.klaretaalignore'), 'a.md\n');
    expect(await watching.report()).toContain('niets te melden');
  });

  it.each([
    [['--update-baseline'], 'Laat --update-baseline weg.'],
    [['--baseline', 'nergens.json'], 'nergens.json bestaat niet.'],
  ])('begint niet met %j', async (options, message) => {
    const folder = await folderWith({ 'a.md': WRONG });
    const { code, err } = await run(folder, ['--watch', 'a.md', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('gaat niet samen met de opdracht fix, want die verandert teksten', async () => {
    const folder = await folderWith({ 'a.md': WRONG });
    const { code, err } = await run(folder, ['fix', '--watch', 'a.md']);
    expect(code).toBe(2);
    expect(err).toContain('“--watch” verandert geen teksten.');
  });

  it('leest een tekst opnieuw na als hij verandert, en stopt met de laatste uitkomst', async () => {
    const folder = await folderWith({ 'a.md': WRONG, 'b.md': RIGHT });
    const watching = new Watching(folder, ['--fail-on', 'warning', '.']);
    expect(await watching.report()).toContain('aangaande');
    await writeFile(join(folder, 'a.md'), RIGHT);
    await watching.report((report) => report.includes('2 teksten nagelezen') && !report.includes('aangaande'));
    await appendFile(join(folder, 'b.md'), `\n${WRONG}`);
    await watching.report((report) => report.includes('b.md') && !report.includes('a.md'));
    expect(await watching.stop()).toBe(1);
  });

  it('ziet een nieuwe tekst, en een tekst die weg is', async () => {
    const folder = await folderWith({ 'a.md': RIGHT });
    const watching = new Watching(folder, []);
    await watching.report();
    await writeFile(join(folder, 'nieuw.md'), WRONG);
    await watching.report((report) => report.includes('nieuw.md') && report.includes('aangaande'));
    await rm(join(folder, 'nieuw.md'));
    await watching.report((report) => report.includes('1 tekst nagelezen') && !report.includes('nieuw.md'));
    expect(await watching.stop()).toBe(0);
  });

  it('leest alles opnieuw na als de instellingen veranderen, ook die in een map erboven', async () => {
    const folder = await folderWith({ 'teksten/a.md': WRONG });
    const watching = new Watching(folder, ['teksten']);
    expect(await watching.report()).toContain('aangaande');
    await writeFile(join(folder, '.klaretaal.yaml'), 'rules:\n  ambtelijk-woord: off\n');
    await watching.report((report) => report.includes('1 tekst nagelezen') && !report.includes('aangaande'));
  });

  it('zegt wat er fout is in de instellingen, en gaat verder als dat hersteld is', async () => {
    const folder = await folderWith({ 'a.md': WRONG, '.klaretaal.yaml': 'rules:\n  bestaat-niet: off\n' });
    const watching = new Watching(folder, ['a.md']);
    expect(await watching.report()).toContain('bestaat-niet');
    await writeFile(join(folder, '.klaretaal.yaml'), 'rules: {}\n');
    await watching.report((report) => report.includes('aangaande'));
  });

  it.each([['--fix'], ['--diff'], ['--show-files'], ['-']])('gaat niet samen met %s', async (option) => {
    const { code, err } = await run(await folderWith({ 'a.md': RIGHT }), ['check', '--watch', option, 'a.md']);
    expect(code).toBe(2);
    expect(err).toContain('--watch');
  });
});
