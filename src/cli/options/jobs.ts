import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** How many threads may check texts: a number, or as many as pay. */
export type Jobs = number | 'auto';

/** Each thread has its own readers of Dutch, some 100 MB. */
const MOST = 32;
/** More than this brings little, and a machine has other work too. */
const MOST_BY_ITSELF = 4;
/**
 * From this many texts of some 450 words on, more threads pay. Each has to warm up for itself, and one thread already
 * uses more than one processor: Node collects garbage beside it. Measured with two threads against one, on two
 * processors (2026-11-22, `npm run bench`): with 500 texts they are 0.9 to 1.0 times as fast, with 1,000 1.0, with 2,000
 * 1.1 to 1.3.
 */
const PAYS = 2000;

/** Reads `--jobs`. */
export function parseJobs(text: string): Jobs {
  if (text === 'auto') return 'auto';
  const jobs = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new InvalidArgumentError(`Bij “--jobs” hoort een getal van 1 tot ${MOST}, of auto; niet “${text}”.`);
}

/** How many threads check a number of texts; 1 is the main thread alone. @param processors that there are */
export function workersFor(jobs: Jobs, texts: number, processors = availableParallelism()): number {
  if (jobs !== 'auto') return Math.max(1, Math.min(jobs, texts));
  return texts < PAYS ? 1 : Math.min(processors, MOST_BY_ITSELF);
}
