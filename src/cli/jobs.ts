import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** How many threads may check texts: a number, or as many as pay. */
export type Jobs = number | 'auto';

/** Each thread has its own readers of Dutch, some 100 MB. */
const MOST = 32;
/** More than this brings little, and a machine has other work too. */
const MOST_BY_ITSELF = 4;
/**
 * From this many texts of some 450 words on, more threads pay. Each has to warm up for itself: that takes about as long
 * as 100 texts. Measured with two threads against one, on two processors: with 200 texts 2.4 against 2.1 s, so slower;
 * with 2,000 texts, while others used the machine too, 12.0 against 16.7 s.
 */
const PAYS = 500;

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
