import type { Palette } from '../../report/palette.ts';

const plain = (text: string) => text;
const PLAIN: Palette = {
  color: false,
  error: plain,
  warning: plain,
  info: plain,
  mark: plain,
  bold: plain,
  dim: plain,
  good: plain,
};

/** Colours where they are asked for, and else on a terminal that has them (and NO_COLOR is not set). */
export async function makePalette(wanted: boolean | undefined): Promise<Palette> {
  const use = wanted ?? (Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
  if (!use) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    color: true,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    mark: chalk.underline.bold,
    bold: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
  };
}
