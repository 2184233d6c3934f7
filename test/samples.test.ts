import { execFile } from 'node:child_process';
import { access, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { parseConfig } from '../src/config/parse.ts';
import { folderWith } from './support/cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFile(join(root, path), 'utf8');

/** The samples of a page in one language, in order. */
const samplesOf = (page: string, language: string) =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu')), ([, code = '']) => code);

/** Runs the samples one after another, each as it is written, and tells what each came to. */
const RUNNER = `
import { readFile } from 'node:fs/promises';
globalThis.textarea = { value: 'Indien u verhuist, meldt u dat.' };
globalThis.fetch = async (address) => new Response(await readFile('resources/' + address.split('/').at(-1)));
console.log = console.error = () => {};
const outcomes = {};
for (const name of process.argv.slice(2)) {
  outcomes[name] = await import(name).then(() => 'loopt', (error) => String(error));
}
process.stdout.write(JSON.stringify(outcomes));
`;

/** Puts our package in a folder, as it is installed; with only the door for browsers where it is for one. */
async function install(folder: string, inBrowser: boolean): Promise<void> {
  const own = join(folder, 'node_modules/klaretaal');
  await mkdir(own, { recursive: true });
  await symlink(join(root, 'dist'), join(own, 'dist'));
  const exports = { '.': './dist/browser/index.js', './unified': './dist/browser/unified.js' };
  const manifest = JSON.stringify({ name: 'klaretaal', type: 'module', exports });
  await writeFile(join(own, 'package.json'), inBrowser ? manifest : await read('package.json'));
}

describe('de voorbeelden van het handboek', () => {
  let page = '';
  let outcomes: Record<string, string> = {};
  beforeAll(async () => {
    page = await read('docs/bibliotheek.md');
    const samples = [...samplesOf(page, 'js'), ...samplesOf(await read('README.md'), 'js')];
    const names = samples.map((code, index) => `./${code.includes('fetch(') ? 'browser' : 'node'}/${index}.js`);
    const folder = await folderWith({
      'package.json': '{"type": "module"}',
      'run.js': RUNNER,
      '.klaretaal.yaml': 'kind: brief\n',
      'brieven/verhuis.md': 'Indien u verhuist, meldt u dat.\n',
      'brief.md': 'Indien u verhuist, meldt u dat.\n',
      ...Object.fromEntries(samples.map((code, index) => [names[index] ?? '', code])),
    });
    await symlink(join(root, 'dist/resources'), join(folder, 'resources'));
    await install(join(folder, 'node'), false);
    await install(join(folder, 'browser'), true);
    const asked = Array.from(page.matchAll(/^npm install (.+)$/gmu), ([, list = '']) => list.split(' ')).flat();
    for (const name of asked.filter((one) => one !== 'klaretaal')) {
      await symlink(join(root, 'node_modules', name), join(folder, 'node/node_modules', name));
    }
    const { stdout } = await promisify(execFile)(process.execPath, ['run.js', ...names], { cwd: folder });
    outcomes = JSON.parse(stdout) as Record<string, string>;
  }, 60_000);

  it('lopen in JavaScript zoals ze er staan, met wat de pagina laat installeren', () => {
    expect(Object.keys(outcomes).length).toBeGreaterThanOrEqual(5);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'loopt')).toEqual([]);
  });

  it('noemen alleen wat ze gebruiken', () => {
    const unused = samplesOf(page, 'js').flatMap((code) => {
      const names = Array.from(code.matchAll(/^import \{ (.+?) \}/gmu), ([, list = '']) => list.split(', ')).flat();
      return names.filter((name) => code.split(new RegExp(`\\b${name}\\b`, 'u')).length < 3);
    });
    expect(unused).toEqual([]);
  });

  it('zijn in YAML instellingen die klaretaal aanvaardt', () => {
    const settings = samplesOf(page, 'yaml').filter((code) => !code.startsWith('#'));
    expect(settings.length).toBeGreaterThan(0);
    for (const code of settings) expect(() => parseConfig(code, 'voorbeeld', rules)).not.toThrow();
  });
});

describe('de verwijzingen van het handboek', () => {
  it('leiden naar een bestand in het npm-pakket, of zeggen erbij dat het in de broncode zit', async () => {
    const { files } = JSON.parse(await read('package.json')) as { files: readonly string[] };
    const pages = ['README.md', ...(await readdir(join(root, 'docs'))).flatMap((name) => pageOf(name))];
    const dead: string[] = [];
    for (const page of pages) {
      for (const paragraph of (await read(page)).split(/\n\n+/u)) {
        for (const [, link = ''] of paragraph.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)) {
          const target = normalize(join(dirname(page), link));
          const isThere = await access(join(root, target)).then(
            () => true,
            () => false,
          );
          const isPacked = ['README.md', ...files].some((one) => target === one || target.startsWith(`${one}/`));
          if (!isThere || !(isPacked || paragraph.includes('broncode'))) dead.push(`${page}: ${link}`);
        }
      }
    }
    expect(dead).toEqual([]);
  });
});

function pageOf(name: string): string[] {
  return name.endsWith('.md') ? [`docs/${name}`] : [];
}
