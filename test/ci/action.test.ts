import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/cli.ts';
import { actionProblems } from '../support/github-schema.ts';
import { commit, git, packed, repositoryWith, root, runProgram } from '../support/packed.ts';
import { localRegistry } from '../support/registry.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const source = readFileSync(join(root, 'action.yml'), 'utf8');
const action = parse(source) as Action;
const EASY = 'U krijgt uw rijbewijs aan het loket.\n';
const ERROR = '![](kaart.png)\n';

/** The lines that a step wrote: `name=value`, or `name<<END`, the value and the end. */
function outputsOf(file: string): Record<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.+)\n([\s\S]*?)\n\3)$/gmu);
  return Object.fromEntries(Array.from(found, ([, name, line, , block]) => [name, line ?? block ?? '']));
}

/** Does what GitHub does with a composite action. @param base the commit that a pull request goes to @param npm settings of npm */
async function runAction(
  folder: string,
  inputs: Record<string, string>,
  { base = '', npm = {} }: { base?: string; npm?: Readonly<Record<string, string>> } = {},
) {
  const temp = await folderWith({});
  const values: Record<string, string> = { 'github.event.pull_request.base.sha': base };
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = inputs[name] ?? input.default;
  const fill = (text: string) => text.replace(/\$\{\{ *([\w.-]+) *\}\}/gu, (_, name: string) => values[name] ?? '');
  const summary = join(temp, 'samenvatting.md');
  let last = { code: 0 as number | null, out: '', err: '' };
  for (const [number, { id = '', run, env = {} }] of action.runs.steps.entries()) {
    if (run === undefined) continue;
    const script = join(temp, `stap-${number}.sh`);
    const output = join(temp, `uitvoer-${number}`);
    writeFileSync(script, run);
    last = await runProgram('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], folder, {
      ...npm,
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root.replace(/\/$/u, ''),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: temp,
    });
    for (const [name, value] of Object.entries(outputsOf(output))) values[`steps.${id}.outputs.${name}`] = value;
    if (last.code !== 0) break;
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value)]);
  const told = existsSync(summary) ? readFileSync(summary, 'utf8') : '';
  return { ...last, outputs: Object.fromEntries(outputs) as Record<string, string>, summary: told };
}

const plain = { format: 'pretty', sarif: '' };

describe('action.yml', () => {
  it('klopt met het schema van GitHub, dat een onbekende sleutel afkeurt', async () => {
    expect(await actionProblems(source)).toEqual([]);
    expect(await actionProblems(source.replace('using:', 'usign:'))).not.toEqual([]);
  });

  it('zet nooit een invoer in een opdracht', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('slaagt bij een tekst zonder fouten, met de versie van de actie zelf', async () => {
    const folder = await folderWith({ 'rijbewijs.md': EASY });
    expect(await runAction(folder, plain)).toMatchObject({ code: 0, outputs: { 'exit-code': '0', sarif: '' } });
  });

  it('mislukt bij een fout, en leest alle paden na, ook met een spatie', async () => {
    const folder = await folderWith({ 'brief over afval.md': ERROR, 'map/kaart.md': ERROR, 'niet.md': ERROR });
    const { code, out, outputs } = await runAction(folder, { ...plain, paths: 'brief over afval.md\nmap\n' });
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { 'exit-code': '1' } });
    expect(out).toContain('brief over afval.md');
    expect(out).toContain('map/kaart.md');
    expect(out).not.toContain('niet.md');
  });

  it('voert niets uit van wat in een invoer staat', async () => {
    const folder = await folderWith({ 'rijbewijs.md': EASY });
    for (const name of ['paths', 'config', 'changed-since', 'baseline', 'fail-on', 'format', 'sarif', 'version']) {
      const hostile = `"'; touch gekraakt; $(touch gekraakt) \`touch gekraakt\`\ntouch gekraakt #`;
      const { code } = await runAction(folder, { ...plain, [name]: hostile });
      expect.soft(existsSync(join(folder, 'gekraakt')), name).toBe(false);
      if (name !== 'sarif') expect.soft(code, name).not.toBe(0);
    }
  });

  it('laat een naam met een regeleinde geen eigen uitvoer toevoegen', async () => {
    const folder = await folderWith({ 'kaart.md': ERROR });
    const sarif = 'rapport\nexit-code=0\nsarif<<EINDE';
    const { outputs } = await runAction(folder, { ...plain, sarif });
    expect(outputs).toEqual({ 'exit-code': '1', sarif });
  });

  it('installeert de versie die u kiest', async () => {
    const folder = await folderWith({ 'kaart.md': ERROR });
    const { code, out } = await runAction(
      folder,
      { ...plain, version: await packed() },
      { npm: await localRegistry() },
    );
    expect(code).toBe(1);
    expect(out).toContain('kaart.md');
  });

  it('zet in een pull request alleen meldingen bij wat veranderde, met een samenvatting en een bestand voor code scanning', async () => {
    const folder = await repositoryWith({ 'oud.md': ERROR });
    const base = (await git(folder, 'rev-parse', 'HEAD')).trim();
    writeFileSync(join(folder, 'nieuw.md'), ERROR);
    await commit(folder, 'Een nieuwe pagina');
    const { code, out, outputs, summary } = await runAction(folder, {}, { base });
    expect(code).toBe(1);
    expect(out).toContain('::error file=nieuw.md');
    expect(out).not.toContain('oud.md');
    expect(summary).toContain('nieuw.md');
    const { runs } = JSON.parse(readFileSync(join(folder, outputs.sarif ?? ''), 'utf8'));
    expect(JSON.stringify(runs[0].results)).toContain('nieuw.md');
  });
});
