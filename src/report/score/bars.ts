import type { Band } from '../../readability/bands.ts';
import type { Palette } from '../palette.ts';

/** Columns of a score that is drawn, and what fills them. */
const BAR = 10;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** Heights of a sentence; each is five words more. */
const HEIGHTS = '▁▂▃▄▅▆▇█';
const WORDS_PER_HEIGHT = 5;

const COLORS: Readonly<Record<Band, 'error' | 'warning' | 'info' | 'good'>> = {
  moeilijk: 'error',
  'eerder moeilijk': 'warning',
  'eerder gemakkelijk': 'info',
  gemakkelijk: 'good',
};

/** Columns that a score takes with its bar. */
export const SCORE_WIDTH = 18;

/** A score with how far it can be off, and a bar of ten columns: "54 ±9 █████▍". */
export function scoreBar(score: number, margin: number, band: Band | undefined, palette: Palette): string {
  const eighths = Math.round((score / 100) * BAR * 8);
  const bar = `${'█'.repeat(eighths >> 3)}${EIGHTHS[eighths & 7]}`.padEnd(BAR);
  const sure = `±${Math.round(margin)}`.padEnd(3);
  return `${String(Math.round(score)).padStart(3)} ${sure} ${band ? palette[COLORS[band]](bar) : bar}`;
}

/** The lengths of sentences, a sign each; of more sentences than there is room for, the longest of each stretch. */
export function lengthsDrawn(lengths: readonly number[], room: number): string {
  const stretch = Math.max(1, Math.ceil(lengths.length / room));
  let drawn = '';
  for (let from = 0; from < lengths.length; from += stretch) {
    const longest = Math.max(...lengths.slice(from, from + stretch));
    drawn += HEIGHTS[Math.min(HEIGHTS.length, Math.max(1, Math.ceil(longest / WORDS_PER_HEIGHT))) - 1];
  }
  return drawn;
}

/** A number with one decimal and a comma: "11,0". */
export function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
