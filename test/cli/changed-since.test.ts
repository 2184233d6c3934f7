import { execFileSync } from 'node:child_process';
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { docx, p } from '../support/word.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const ALSO = 'U krijgt reeds post.\n';
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Mina',
  GIT_AUTHOR_EMAIL: 'mina@stad.example',
  GIT_COMMITTER_NAME: 'Mina',
  GIT_COMMITTER_EMAIL: 'mina@stad.example',
};
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, stdio: 'pipe', env: { ...process.env, ...AUTHOR } }).toString();

/** A repository whose branch main holds some files; the current branch is another. */
async function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await folderWith(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  git(folder, 'checkout', '-q', '-b', 'werk');
  return folder;
}
function commit(folder: string) {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Teksten');
}
async function found(folder: string, ...args: string[]) {
  const { out, err } = await run(folder, ['--changed-since', 'main', '--format', 'json', ...args]);
  if (!out) throw new Error(err);
  const { files } = JSON.parse(out) as { files: { path: string; findings: { match?: string }[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ match }) => match)]));
}

describe('--changed-since', () => {
  it.each([
    ['komt er een bij', 'Het loket is open op maandag. U kunt dan langskomen.\n\n', ''],
    ['gaat er een weg', '', 'Uw kaart is klaar. '],
  ])('zwijgt over een zin die bleef, ook als de melding zinnen telt: %s', async (_, added, removed) => {
    const text = `U krijgt een premie van de stad. U belt ons team Wonen. Uw kaart is klaar. U komt langs.\n\nNeem je kaart mee.\n`;
    const folder = await repositoryWith({ 'a.md': text });
    await writeFile(join(folder, 'a.md'), `${text.replace(removed, '')}\n${added}`);
    const messages = await run(folder, ['a.md', '--only', 'aanspreking', '--format', 'json']);
    expect(messages.out).toContain('Neem je kaart mee.');
    expect(await found(folder, '--only', 'aanspreking')).toEqual({ 'a.md': [] });
  });

  it('leest alleen wat veranderd is: zinnen, nieuwe teksten, en wat git nog niet kent', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL, 'b.md': FORMAL, 'c.md': FORMAL });
    await writeFile(join(folder, 'a.md'), FORMAL + ALSO);
    await writeFile(join(folder, 'nieuw.md'), ALSO);
    commit(folder);
    await writeFile(join(folder, 'b.md'), `${FORMAL}\nWij sturen tevens een kaart.\n`);
    await writeFile(join(folder, 'onbekend.md'), FORMAL);
    expect(await found(folder)).toEqual({
      'a.md': ['reeds'],
      'b.md': ['tevens'],
      'nieuw.md': ['reeds'],
      'onbekend.md': ['Indien'],
    });
  });

  it('toont met --show-files welke teksten dat zijn', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL, 'b.md': FORMAL });
    await writeFile(join(folder, 'b.md'), ALSO);
    expect((await run(folder, ['--changed-since', 'main', '--show-files'])).out).toBe('b.md\n');
  });

  it('zegt dat er niets veranderd is, en eindigt met 0', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL });
    expect(await run(folder, ['--changed-since', 'main', '--fail-on', 'info'])).toEqual({
      code: 0,
      out: '',
      err: 'Geen van deze teksten is veranderd.\n',
    });
  });

  it('volgt een tekst met een nieuwe naam', async () => {
    const folder = await repositoryWith({ 'a.md': `${FORMAL}\n${'De bus rijdt elke dag naar de markt.\n'.repeat(9)}` });
    await rename(join(folder, 'a.md'), join(folder, 'één kaart.md'));
    git(folder, 'add', '-A');
    expect(await found(folder, '--only', 'ambtelijk-woord')).toEqual({ 'één kaart.md': [] });
  });

  it('leest Word zin per zin', async () => {
    const folder = await repositoryWith({ 'a.docx': docx(p(r(FORMAL.trim()))) });
    await writeFile(join(folder, 'a.docx'), docx(p(r(FORMAL.trim())) + p(r(ALSO.trim()))));
    expect(await found(folder)).toEqual({ 'a.docx': ['reeds'] });
  });

  it.each(['main', 'main...'])(
    'vergelijkt bij %s met waar uw tak afsplitste, niet met wat er later bijkwam',
    async (ref) => {
      const folder = await repositoryWith({ 'a.md': FORMAL, 'b.md': FORMAL });
      await writeFile(join(folder, 'a.md'), FORMAL + ALSO);
      commit(folder);
      git(folder, 'checkout', '-q', 'main');
      await writeFile(join(folder, 'b.md'), 'Welkom.\n');
      commit(folder);
      git(folder, 'checkout', '-q', 'werk');
      const { out } = await run(folder, ['--changed-since', ref, '--show-files']);
      expect(out).toBe('a.md\n');
    },
  );

  it('werkt vanuit een map onder die van git', async () => {
    const folder = await repositoryWith({ 'brieven/a.md': FORMAL });
    await writeFile(join(folder, 'brieven/a.md'), FORMAL + ALSO);
    expect(await found(join(folder, 'brieven'))).toEqual({ 'a.md': ['reeds'] });
  });

  it('leest wat een editor doorgeeft tegen wat er in git staat', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL });
    const args = ['--changed-since', 'main', '--stdin-filename', 'a.md', '--format', 'json', '-'];
    const { out } = await run(folder, args, FORMAL + ALSO);
    expect(JSON.parse(out).files[0].findings).toMatchObject([{ match: 'reeds' }]);
  });

  it('verbetert alleen zinnen die veranderd zijn', async () => {
    const folder = await repositoryWith({ 'a.md': ALSO });
    await writeFile(join(folder, 'a.md'), `${ALSO}\nWij sturen tevens een kaart.\n`);
    await run(folder, ['--changed-since', 'main', '--fix']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(`${ALSO}\nWij sturen ook een kaart.\n`);
  });

  it('gaat samen met een baseline, ook voor het budget van de hele tekst', async () => {
    const settings = 'kinds:\n  webpagina:\n    budget: { ambtelijk-woord: 1 }\n';
    const folder = await repositoryWith({ '.klaretaal.yaml': settings, 'a.md': `${FORMAL}\n${ALSO}` });
    await run(folder, ['--update-baseline']);
    await writeFile(join(folder, 'a.md'), `${FORMAL}\n${ALSO}\nWij sturen tevens een kaart.\n`);
    const args = ['--changed-since', 'main', '--baseline', 'klaretaal-baseline.json', '--format', 'json'];
    const { code, out, err } = await run(folder, args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).files[0].budgets).toEqual([{ of: 'ambtelijk-woord', limit: 1, found: 1 }]);
  });

  it('leest een tekst helemaal na als de oude niet te lezen is, en zegt dat', async () => {
    const folder = await repositoryWith({ 'a.docx': 'geen Word' });
    await writeFile(join(folder, 'a.docx'), docx(p(r(ALSO.trim()))));
    expect(await found(folder)).toEqual({ 'a.docx': ['reeds'] });
    const { err } = await run(folder, ['--changed-since', 'main']);
    expect(err).toContain('de oude tekst van a.docx is niet te lezen');
  });

  it('zegt niets over eigen woorden en patronen die nergens op passen', async () => {
    const folder = await repositoryWith({ '.klaretaal.yaml': 'ignore: [archief]\n', 'a.md': FORMAL });
    await writeFile(join(folder, 'a.md'), ALSO);
    expect((await run(folder, ['--changed-since', 'main', '.'])).err).toBe('');
  });
});

describe('--changed-since zegt wat te doen', () => {
  it.each([
    ['bestaatniet', 'Git kent “bestaatniet” niet'],
    ['--output=/tmp/x', 'Git kent “--output=/tmp/x” niet'],
    ['', 'Git kent “” niet'],
  ])('bij de ref %j', async (ref, message) => {
    const folder = await repositoryWith({ 'a.md': FORMAL });
    const { code, out, err } = await run(folder, [`--changed-since=${ref}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('buiten git', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    const { code, err } = await run(folder, ['--changed-since', 'main']);
    expect(code).toBe(2);
    expect(err).toContain('a.md staat niet in een map die git bijhoudt');
  });

  it('bij een tak die alleen op de server staat', async () => {
    const server = await repositoryWith({ 'a.md': FORMAL });
    const folder = await folderWith({});
    git(folder, 'clone', '-q', server, 'kloon');
    const { code, err } = await run(join(folder, 'kloon'), ['--changed-since', 'main']);
    expect(code).toBe(2);
    expect(err).toContain('Git kent “main” hier niet. Bedoelt u “origin/main”?');
  });

  it('in een kloon zonder geschiedenis', async () => {
    const server = await repositoryWith({ 'a.md': FORMAL });
    await writeFile(join(server, 'a.md'), ALSO);
    commit(server);
    const folder = await folderWith({});
    git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${server}`, 'kloon');
    for (const ref of ['main', 'origin/main']) {
      const { code, err } = await run(join(folder, 'kloon'), ['--changed-since', ref]);
      expect(code).toBe(2);
      expect(err).toContain('zet “fetch-depth: 0” bij actions/checkout');
    }
  });

  it('bij takken zonder gemeenschappelijke geschiedenis', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL });
    git(folder, 'checkout', '-q', '--orphan', 'los');
    // Else it could be the same commit, made in the same second.
    await writeFile(join(folder, 'b.md'), FORMAL);
    commit(folder);
    const { code, err } = await run(folder, ['--changed-since', 'main']);
    expect(code).toBe(2);
    expect(err).toContain('hebben in git niets gemeen');
  });

  it('in een map van git zonder commit', async () => {
    const folder = await folderWith({ 'a.md': FORMAL });
    git(folder, 'init', '-q');
    const { code, err } = await run(folder, ['--changed-since', 'HEAD']);
    expect(code).toBe(2);
    expect(err).toContain('Git kent “HEAD” niet');
    await rm(join(folder, '.git'), { recursive: true });
  });

  it('geeft de geschiedenis niet de schuld als git iets anders heeft', async () => {
    const folder = await repositoryWith({ 'a.md': FORMAL });
    const own = await folderWith({
      git: '#!/bin/sh\ncase "$*" in *ls-tree*) echo "fatal: out of memory" >&2; exit 128 ;; esac\nPATH=${PATH#*:} exec git "$@"\n',
    });
    await chmod(join(own, 'git'), 0o755);
    const before = process.env['PATH'];
    process.env['PATH'] = `${own}:${before}`;
    const { code, err } = await run(folder, ['--changed-since', 'main']);
    process.env['PATH'] = before;
    expect(code).toBe(2);
    expect(err).toContain('(fatal: out of memory)');
    expect(err).not.toContain('fetch-depth');
  });
});
