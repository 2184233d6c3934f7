import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { commit, git, packed, repositoryWith, root, runProgram } from '../support/packed.ts';
import { localRegistry } from '../support/registry.ts';

interface Variable {
  readonly value: string;
  readonly expand: boolean;
}
interface Job {
  readonly variables: Readonly<Record<string, string | Variable>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

const documents = parseAllDocuments(readFileSync(join(root, 'templates/klaretaal.yml'), 'utf8'));
const header = documents[0]?.toJS() as { spec: { inputs: Record<string, { default: string; description: string }> } };
const { inputs } = header.spec;
const { klaretaal: job } = documents[1]?.toJS() as { klaretaal: Job };
const ERROR = '![](kaart.png)\n';

const npm = await localRegistry();

/** Does what a GitLab runner does with the job: all lines of the script in one shell. */
async function runJob(folder: string, given: Record<string, string>, env: Record<string, string> = {}) {
  const fill = (text: string) =>
    text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/gu, (_, name: string) => given[name] ?? inputs[name]?.default ?? '');
  const variables = Object.entries(job.variables).map(([name, variable]) => {
    return [name, fill(typeof variable === 'string' ? variable : variable.value)];
  });
  const script = ['set -eo pipefail', ...job.before_script, ...job.script].join('\n');
  return runProgram('bash', ['-c', script], folder, {
    ...(Object.fromEntries(variables) as Record<string, string>),
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: folder,
    ...npm,
    ...env,
  });
}

describe('templates/klaretaal.yml', () => {
  it('zegt bij elke invoer waarvoor ze dient, en gebruikt alleen invoer die bestaat', () => {
    const used = Array.from(JSON.stringify(job).matchAll(/inputs\.([\w-]+)/gu), ([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    expect(Object.values(inputs).filter(({ description }) => !description)).toEqual([]);
  });

  it('installeert de versie waar het bij hoort', () => {
    expect(inputs.version?.default).toBe(manifest.version);
  });

  it('zet nooit een invoer in een opdracht', () => {
    expect([...job.before_script, ...job.script].join('\n')).not.toContain('$[[');
  });

  it('mislukt bij een fout in een tekst, en bewaart een rapport voor de merge request en een voor de tests', async () => {
    const folder = await repositoryWith({ 'brief over afval.md': ERROR, 'niet.md': ERROR });
    const { code, out } = await runJob(folder, { version: await packed(), paths: 'brief over afval.md' });
    expect(code).toBe(1);
    expect(out).toContain('brief over afval.md');
    const quality = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality ?? ''), 'utf8'));
    expect(quality[0].location.path).toBe('brief over afval.md');
    expect(JSON.stringify(quality)).not.toContain('niet.md');
    expect(readFileSync(join(folder, job.artifacts.reports.junit ?? ''), 'utf8')).toContain('brief over afval.md');
  });

  it('leest in een merge request alleen na wat veranderde', async () => {
    const folder = await repositoryWith({ 'oud.md': ERROR, '.gitignore': '.klaretaal/\n' });
    const base = (await git(folder, 'rev-parse', 'HEAD')).trim();
    writeFileSync(join(folder, 'nieuw.md'), ERROR);
    await commit(folder, 'Een nieuwe pagina');
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const { code, out } = await runJob(folder, { version: await packed() }, env);
    expect(code).toBe(1);
    expect(out).toContain('nieuw.md');
    expect(out).not.toContain('oud.md');
  });

  it('voert niets uit van wat in een invoer staat', async () => {
    const folder = await repositoryWith({ 'oud.md': ERROR });
    for (const name of ['paths', 'config', 'baseline', 'fail-on', 'version']) {
      const hostile = `"'; touch gekraakt; $(touch gekraakt) \`touch gekraakt\`\nPATHS\ntouch gekraakt #`;
      const { code } = await runJob(folder, { version: await packed(), [name]: hostile });
      expect.soft(existsSync(join(folder, 'gekraakt')), name).toBe(false);
      expect.soft(code, name).not.toBe(0);
    }
  });
});
