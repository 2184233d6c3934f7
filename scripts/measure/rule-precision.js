// How many findings of each rule are right, by the labels in measure/rules/: a file per draw, in order; of each rule the
// last draw that has it counts.
import { readdir, readFile } from 'node:fs/promises';
import { wilson } from './wilson.js';

/**
 * @typedef {{ file: string, row?: string, range: [number, number], rule: string, severity: string,
 *   verdict: 'right' | 'arguable' | 'wrong', unseen?: true }} RuleLabel
 * @typedef {{ draw: string, right: number, arguable: number, wrong: number, all: number, share: number, bound: number }} RuleFigures
 */

const FOLDER = new URL('../../measure/rules/', import.meta.url);

/** The labels of each draw. @returns {Promise<[draw: string, labels: RuleLabel[]][]>} */
async function readDraws() {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl')).sort();
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(new URL(name, FOLDER), 'utf8')).split('\n').filter(Boolean);
      return /** @type {[string, RuleLabel[]]} */ ([name, lines.map((line) => JSON.parse(line))]);
    }),
  );
}

/**
 * The figures of each rule in the last draw that has it, of its hints apart from what is graver.
 *
 * @returns {Promise<Map<string, { grave?: RuleFigures, hints?: RuleFigures }>>}
 */
export async function ruleFigures() {
  /** @type {Map<string, { grave?: RuleFigures, hints?: RuleFigures }>} */
  const figures = new Map();
  for (const [draw, labels] of await readDraws()) {
    for (const rule of new Set(labels.map((label) => label.rule))) {
      const own = labels.filter((label) => label.rule === rule);
      const [grave, hints] = [own.filter((label) => !isHint(label)), own.filter(isHint)];
      figures.set(rule, {
        ...(grave.length > 0 && { grave: figuresOf(draw, grave) }),
        ...(hints.length > 0 && { hints: figuresOf(draw, hints) }),
      });
    }
  }
  return figures;
}

/** Fewer labels say too little. */
export const FEW = 10;

/**
 * The precision of a rule in the four words of SARIF: by the share of right findings that we are 95 percent sure of. That
 * of warnings and errors counts, if enough were judged; else that of hints. Nothing where that is not known.
 *
 * @param {{ grave?: RuleFigures, hints?: RuleFigures }} [figures]
 */
export function precisionOf({ grave, hints } = {}) {
  const known = [grave, hints].find((own) => own && own.all >= FEW);
  if (!known) return undefined;
  const { bound } = known;
  return bound >= 0.9 ? 'very-high' : bound >= 0.7 ? 'high' : bound >= 0.5 ? 'medium' : 'low';
}

/** @param {RuleLabel} label */
function isHint({ severity }) {
  return severity === 'info';
}

/** @param {string} draw @param {readonly RuleLabel[]} labels @returns {RuleFigures} */
function figuresOf(draw, labels) {
  const count = (/** @type {RuleLabel['verdict']} */ verdict) =>
    labels.filter((label) => label.verdict === verdict).length;
  const [right, arguable, wrong] = [count('right'), count('arguable'), count('wrong')];
  const all = labels.length;
  return { draw, right, arguable, wrong, all, share: right / all, bound: wilson(right, all) };
}

/** Prints a line per draw and kind of finding, then a line per rule and severity of the last draw that has it. */
export async function measureRulePrecision() {
  const draws = await readDraws();
  for (const [draw, labels] of draws) {
    const groups = /** @type {const} */ ([
      ['warnings and errors', labels.filter((label) => !isHint(label))],
      ['hints', labels.filter(isHint)],
      ['warnings and errors in texts that nobody tuned on', labels.filter((label) => label.unseen && !isHint(label))],
      ['hints in texts that nobody tuned on', labels.filter((label) => label.unseen && isHint(label))],
    ]);
    for (const [name, own] of groups) if (own.length > 0) print(`${draw}: ${name}`, figuresOf(draw, own));
  }
  const [last, labels] = /** @type {[string, RuleLabel[]]} */ (draws.at(-1));
  for (const rule of [...new Set(labels.map((label) => label.rule))].sort()) {
    for (const hints of [false, true]) {
      const own = labels.filter((label) => label.rule === rule && isHint(label) === hints);
      if (own.length > 0) print(`${rule}${hints ? ', hints' : ''}`, figuresOf(last, own));
    }
  }
}

/** @param {string} name @param {RuleFigures} figures */
function print(name, { right, arguable, wrong, all, share, bound }) {
  const sure = right + wrong;
  process.stdout.write(
    `${name.padEnd(72)}${all}: ${right} right, ${arguable} arguable, ${wrong} wrong; of all ${share.toFixed(3)} (${bound.toFixed(3)}), of right and wrong ${(right / Math.max(1, sure)).toFixed(3)} (${wilson(right, sure).toFixed(3)})\n`,
  );
}
