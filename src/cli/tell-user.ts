import { harmless } from '../report/harmless.ts';

/** Writes a message to standard error. Names in it can come from anywhere: control codes become visible. */
export function tellUser(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`${harmless(line)}\n`);
}
