/** A bar for long work. */
export interface Progress {
  increment(): void;
  stop(): void;
}

/** From this many files on the work is long. */
const LONG = 50;

/** A bar on standard error, when that is a terminal and the work is long. */
export async function progressBar(total: number, wanted: boolean): Promise<Progress | undefined> {
  if (!wanted || total < LONG || !process.stderr.isTTY) return undefined;
  const { default: bars } = await import('cli-progress');
  const bar = new bars.SingleBar(
    {
      format: 'Nalezen {bar} {value} van {total}',
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    bars.Presets.shades_classic,
  );
  bar.start(total, 0);
  return bar;
}
