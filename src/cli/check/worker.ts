import { parentPort } from 'node:worker_threads';
import type { Config } from '../../config/config.ts';
import { unpackConfig } from '../../config/portable.ts';
import { Engine } from '../../engine/engine.ts';
import { Timings } from '../../lint/timings.ts';
import { outcomeOf } from '../../workspace/check-outcome.ts';
import type { Answer, Order } from './pool.ts';

const port = parentPort;
if (!port) throw new Error('This is the code of a worker, and no program of its own.');

const configs = new Map<number, Config>();
const waiting = new Map<string, (bytes: Uint8Array) => void>();
const answer = (message: Answer) => port.postMessage(message);

/** The lists and models are those of the main thread: one copy in memory for all. */
const engine = new Engine({
  load: (name) =>
    new Promise((resolve) => {
      waiting.set(name, resolve);
      answer({ load: name });
    }),
});

port.on('message', (order: Order) => {
  if ('loaded' in order) waiting.get(order.loaded)?.(order.bytes);
  else if ('settings' in order) configs.set(order.config, unpackConfig(order.settings));
  else void work(order);
});

async function work({ input, task, config, timed }: Extract<Order, { readonly input: Uint8Array }>): Promise<void> {
  const timings = timed ? new Timings() : undefined;
  try {
    const own = { ...task, config: configs.get(config) ?? {}, ...(timings && { timings }) };
    const outcome = await outcomeOf(engine, input, own);
    answer({ outcome, ...(timings && { times: timings.times }) });
  } catch (error) {
    answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
