import { Worker } from 'node:worker_threads';
import type { Config } from '../../config/config.ts';
import { packConfig, type PortableConfig } from '../../config/portable.ts';
import type { Times } from '../../lint/timings.ts';
import type { Outcome, QuietTask } from '../../workspace/check-outcome.ts';
import { built, resources } from '../../workspace/resources.ts';

/** What a worker is told. A configuration is sent once, by a number. */
export type Order =
  | { readonly input: Uint8Array; readonly task: PortableTask; readonly config: number; readonly timed: boolean }
  | { readonly config: number; readonly settings: PortableConfig }
  | { readonly loaded: string; readonly bytes: Uint8Array };

/** What a worker says. */
export type Answer =
  { readonly outcome: Outcome; readonly times?: Times } | { readonly fault: string } | { readonly load: string };

type PortableTask = Omit<QuietTask, 'config' | 'timings'>;

/**
 * The stack of a worker, in MiB: what the main thread of Node has (984 KiB), with the 192 KiB that Node keeps apart in a
 * worker. So a text that is nested too deep for the one is too deep for the other.
 */
const STACK = (984 + 192) / 1024;

interface Job {
  readonly input: Uint8Array;
  readonly task: QuietTask;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that check texts at the same time. Each has its own readers of Dutch, over one copy of lists and models. */
export class Pool {
  readonly #idle: PoolWorker[] = [];
  readonly #all = new Set<PoolWorker>();
  readonly #queue: Job[] = [];
  readonly #bytes = new Map<string, Promise<Uint8Array>>();
  readonly #configs = new Map<Config, number>();

  /** @param size how many threads at most */
  constructor(private readonly size: number) {}

  /** Checks a text. @throws what went wrong in the worker */
  check(input: Uint8Array, task: QuietTask): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ input, task, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.end()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.size ? this.#start() : undefined);
    const job = worker && this.#queue.shift();
    if (job) worker.take(job, this.#numberOf(job.task.config));
  }

  #start(): PoolWorker {
    const worker = new PoolWorker((name) => this.#load(name));
    this.#all.add(worker);
    worker.onReady = () => {
      this.#idle.push(worker);
      this.#next();
    };
    worker.onGone = () => {
      this.#all.delete(worker);
      this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((one) => one !== worker));
      this.#next();
    };
    return worker;
  }

  #numberOf(config: Config): number {
    const number = this.#configs.get(config) ?? this.#configs.size;
    this.#configs.set(config, number);
    return number;
  }

  #load(name: string): Promise<Uint8Array> {
    const known = this.#bytes.get(name) ?? resources.load(name).then(shared);
    this.#bytes.set(name, known);
    return known;
  }
}

/** One thread, with the text that it has. */
class PoolWorker {
  onReady: () => void = () => {};
  onGone: () => void = () => {};
  readonly #worker = new Worker(built('worker.js'), { resourceLimits: { stackSizeMb: STACK } });
  readonly #known = new Set<number>();
  #job: Job | undefined;

  constructor(load: (name: string) => Promise<Uint8Array>) {
    this.#worker.on('message', (answer: Answer) => {
      if (!('load' in answer)) return this.#done(answer);
      load(answer.load).then(
        (bytes) => this.#tell({ loaded: answer.load, bytes }),
        (error: Error) => this.#lost(error),
      );
    });
    // Out of memory, most of all: the text that did it is told, and another thread takes the rest.
    this.#worker.on('error', (error) => this.#lost(error));
    this.#worker.on('exit', () => {
      if (this.#job) this.#lost(new Error('The thread that read this text stopped.'));
    });
  }

  take(job: Job, config: number): void {
    this.#job = job;
    const { config: settings, timings, ...task } = job.task;
    if (!this.#known.has(config)) this.#tell({ config, settings: packConfig(settings) });
    this.#known.add(config);
    this.#tell({ input: job.input, task, config, timed: timings !== undefined });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }

  #done(answer: Exclude<Answer, { readonly load: string }>): void {
    const job = this.#job;
    this.#job = undefined;
    if ('fault' in answer) job?.reject(Object.assign(new Error(answer.fault), { stack: answer.fault }));
    else {
      if (answer.times) job?.task.timings?.add(answer.times);
      job?.resolve(answer.outcome);
    }
    this.onReady();
  }

  #lost(error: Error): void {
    this.#job?.reject(error);
    this.#job = undefined;
    void this.#worker.terminate();
    this.onGone();
  }
}

/** The same bytes in memory that threads share. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
