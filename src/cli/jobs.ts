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
 * processors (2026-11-22): with 500 texts 4.7 against 4.5 s, with 1,000 7.2 against 7.6 s, with 2,000 13.8 against 18.3 s.
 */
const PAYS = 2000;

/** Reads `--jobs`. */
export function parseJobs(text: string): Jobs {
  if (text === 'auto') return 'auto';
  const jobs = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST) return jobs;
  throw new InvalidArgumentError(`Bij “--jobs” hoort een getal van 1 tot ${MOST}, of auto; niet “${text}”.`);
}

/** How many threads check a number of texts; 1 is the main thread alone. */
export function workersFor(jobs: Jobs, texts: number): number {
  if (jobs !== 'auto') return Math.max(1, Math.min(jobs, texts));
  return texts < PAYS ? 1 : Math.min(availableParallelism(), MOST_BY_ITSELF);
}
