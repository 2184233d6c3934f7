// All checks: types, linting, layout, generated files, tests. `npm test -- NAME` runs only the tests of that name.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run as generate } from './generate.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} name of a program that a dependency brings along
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
function tool(name, args) {
  const file = join(root, 'node_modules', ...name.split('/'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => resolve(code === 0));
  });
}

const vitest = (/** @type {string[]} */ args) => tool('vitest/vitest.mjs', ['run', ...args]);

/** What is checked, in this order. */
const NAMES = ['types', 'linting', 'layout', 'generated files', 'tests'];

/** @param {string[]} args */
export async function run(args) {
  if (args.length > 0) return (await vitest(args)) ? 0 : 1;
  const checks = await Promise.all([
    tool('typescript/bin/tsc', []),
    tool('eslint/bin/eslint.js', ['.']),
    tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    generate(['--check']).then((code) => code === 0),
  ]);
  const results = [...checks, await vitest([])];
  // The tests write so much that what failed before them is soon out of sight.
  const failed = NAMES.filter((_, index) => !results[index]);
  if (failed.length > 0) process.stderr.write(`\nFailed: ${failed.join(', ')}.\n`);
  return failed.length > 0 ? 1 : 0;
}
