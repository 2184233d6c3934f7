// What threads and kept results bring, as ratios in one run. A second thread only helps where a processor is idle.
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const RUNS = 3;

/**
 * @param {string} cli
 * @param {string} folder to work in
 * @param {string[]} pages texts in Markdown
 */
export async function benchScale(cli, folder, pages) {
  for (const count of [500, 2000]) {
    const texts = join(folder, `schaal-${count}`);
    await mkdir(texts);
    for (let at = 0; at < count; at++) {
      // No two texts alike: a kept result is one of this text.
      await writeFile(join(texts, `${at}.md`), `${pages[at % pages.length]}\nTekst ${at}.\n`);
    }
    /** @type {Record<string, number[]>} */
    const times = { one: [], two: [], cold: [], warm: [] };
    for (let run = 0; run < RUNS; run++) {
      times.one?.push(time(cli, texts, ['--jobs', '1']));
      times.two?.push(time(cli, texts, ['--jobs', '2']));
      await rm(join(texts, '.klaretaal-cache'), { recursive: true, force: true });
      times.cold?.push(time(cli, texts, ['--jobs', '1', '--cache']));
      times.warm?.push(time(cli, texts, ['--jobs', '1', '--cache']));
    }
    const {
      one = 0,
      two = 1,
      cold = 0,
      warm = 1,
    } = Object.fromEntries(
      Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[RUNS >> 1] ?? 0]),
    );
    line(`${count} teksten, --jobs 2`, two, one / two, '--jobs 1');
    line(`${count} teksten, --cache de eerste keer`, cold, one / cold, 'zonder');
    line(`${count} teksten, --cache de tweede keer`, warm, cold / warm, 'de eerste keer');
  }
}

/** @param {string} cli @param {string} texts the folder @param {string[]} options @returns ms */
function time(cli, texts, options) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [cli, '--no-config', '.', ...options], {
    cwd: texts,
    stdio: 'ignore',
  });
  if (status === null || status > 1) throw new Error(`Ended with ${status}: ${options.join(' ')}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** @param {string} name @param {number} ms @param {number} ratio @param {string} than */
function line(name, ms, ratio, than) {
  process.stdout.write(
    `${name.padEnd(44)}${ms.toFixed(0).padStart(8)} ms${ratio.toFixed(1).padStart(8)} × zo snel als ${than}\n`,
  );
}
