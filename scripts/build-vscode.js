// Builds the extension for VS Code: its code, the language server and the pages of the rules, in one .vsix. That is a zip
// archive with a manifest, made here: the tool for it needs libraries that are built for one system.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { build as esbuild } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'editors', 'vscode');
/** The same bytes on every day. */
const DATE = new Date(2026, 0, 1);
/** What of klaretaal itself goes along. */
const SERVER = [
  'bin',
  'dist/cli.js',
  'dist/LICENCES.txt',
  'dist/parts',
  'dist/resources',
  'docs',
  'LICENSE',
  'NOTICE',
  'README.md',
];

/** @param {string[]} args the file to write; editors/vscode/klaretaal.vsix where none is named */
export async function run([file = join(home, 'klaretaal.vsix')]) {
  const { version, type } = await readJson(join(root, 'package.json'));
  const manifest = { ...(await readJson(join(home, 'package.json'))), version };
  delete manifest.scripts;
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  files.set('extension.vsixmanifest', packageManifest(manifest));
  files.set('extension/package.json', JSON.stringify(manifest, null, 2));
  files.set('extension/README.md', await readFile(join(home, 'README.md')));
  files.set('extension/LICENSE.txt', await readFile(join(root, 'LICENSE')));
  files.set('extension/dist/extension.js', await extensionCode());
  files.set('extension/server/package.json', JSON.stringify({ name: 'klaretaal', version, type }, null, 2));
  for (const path of SERVER) {
    for (const one of await filesIn(path)) files.set(`extension/server/${one}`, await readFile(join(root, one)));
  }
  files.set('[Content_Types].xml', contentTypes([...files.keys()]));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await zip(files));
  process.stderr.write(`klaretaal: de extensie staat in ${file}\n`);
  return 0;
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The code of the extension in one file. VS Code itself gives the module `vscode`. */
async function extensionCode() {
  const { outputFiles } = await esbuild({
    entryPoints: [join(home, 'src', 'extension.mts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return /** @type {Uint8Array} */ (outputFiles[0]?.contents);
}

/** @param {string} path of a file or a folder, in the project @returns {Promise<string[]>} */
async function filesIn(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  const found = await Promise.all(
    entries
      .map(({ name }) => name)
      .sort()
      .map((name) => filesIn(`${path}/${name}`)),
  );
  return found.flat();
}

/** @param {Map<string, string | Uint8Array>} files */
async function zip(files) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: DATE,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const [name, content] of files) {
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content));
  }
  return writer.close();
}

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What VS Code asks of a package. @param {Record<string, any>} manifest */
function packageManifest({
  name,
  publisher,
  version,
  displayName,
  description,
  keywords,
  categories,
  engines,
  extensionKind,
}) {
  const asset = (/** @type {string} */ type, /** @type {string} */ path) =>
    `    <Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${path}" Addressable="true" />`;
  const property = (/** @type {string} */ id, /** @type {string} */ value) =>
    `      <Property Id="Microsoft.VisualStudio.Code.${id}" Value="${escaped(value)}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="nl" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}" />
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${property('Engine', engines.vscode)}
${property('ExtensionDependencies', '')}
${property('ExtensionPack', '')}
${property('ExtensionKind', extensionKind.join(','))}
${property('LocalizedLanguages', '')}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
${asset('Code.Manifest', 'package.json')}
${asset('Services.Content.Details', 'README.md')}
${asset('Services.Content.License', 'LICENSE.txt')}
  </Assets>
</PackageManifest>
`;
}

const TYPES = new Map([
  ['json', 'application/json'],
  ['js', 'application/javascript'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['vsixmanifest', 'text/xml'],
]);

/** The type of each file in a package; one without an extension is named itself. @param {string[]} names */
function contentTypes(names) {
  const extensions = new Set(names.flatMap((name) => /\.([^./]+)$/u.exec(name)?.[1] ?? []));
  const bare = names.filter((name) => !/\.[^./]+$/u.test(name));
  const defaults = [...extensions]
    .sort()
    .map((one) => `<Default Extension=".${one}" ContentType="${TYPES.get(one) ?? 'application/octet-stream'}"/>`);
  const overrides = bare.map((name) => `<Override PartName="/${escaped(name)}" ContentType="text/plain"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>
`;
}
