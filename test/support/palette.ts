import type { Palette } from '../../src/report/palette.ts';

const same = (text: string) => text;

/** No colours. */
export const plain: Palette = {
  color: false,
  error: same,
  warning: same,
  info: same,
  mark: same,
  bold: same,
  dim: same,
  good: same,
};
