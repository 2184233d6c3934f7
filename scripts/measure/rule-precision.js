// How many findings of each rule are right, by the labels in measure/rules/: a file per draw, in order; of each rule the
// last draw that has it counts.
import { readdir, readFile } from 'node:fs/promises';
import { wilson } from './wilson.js';

/**
 * @typedef {{ file: string, row?: string, range: [number, number], rule: string, severity: string,
 *   verdict: 'right' | 'arguable' | 'wrong' }} RuleLabel
 * @typedef {{ draw: string, right: number, arguable: number, wrong: number, all: number, share: number, bound: number }} RuleFigures
 */

const FOLDER = new URL('../../measure/rules/', import.meta.url);

/** The figures of each rule, and of its errors under "id errors" where it has both. @returns {Promise<Map<string, RuleFigures>>} */
export async function ruleFigures() {
  const draws = (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl')).sort();
  /** @type {Map<string, RuleFigures>} */
  const figures = new Map();
  for (const draw of draws) {
    const lines = (await readFile(new URL(draw, FOLDER), 'utf8')).split('\n').filter(Boolean);
    const labels = lines.map((line) => /** @type {RuleLabel} */ (JSON.parse(line)));
    for (const rule of new Set(labels.map((label) => label.rule))) {
      figures.set(
        rule,
        figuresOf(
          draw,
          labels.filter((label) => label.rule === rule),
        ),
      );
    }
  }
  return figures;
}

/** @param {string} draw @param {readonly RuleLabel[]} labels @returns {RuleFigures} */
function figuresOf(draw, labels) {
  const count = (/** @type {RuleLabel['verdict']} */ verdict) =>
    labels.filter((label) => label.verdict === verdict).length;
  const [right, arguable, wrong] = [count('right'), count('arguable'), count('wrong')];
  return {
    draw,
    right,
    arguable,
    wrong,
    all: labels.length,
    share: right / labels.length,
    bound: wilson(right, labels.length),
  };
}

/** Prints a line per rule. */
export async function measureRulePrecision() {
  for (const [rule, { draw, right, arguable, wrong, share, bound }] of [...(await ruleFigures())].sort()) {
    process.stdout.write(
      `${rule.padEnd(28)}${right} right, ${arguable} arguable, ${wrong} wrong; ${share.toFixed(3)} (${bound.toFixed(3)}), ${draw}\n`,
    );
  }
}
