import { everything, type Node, nodesIn, parseXml, twice } from '../validity/tree.ts';
import { readZip, type Zip } from '../validity/zip.ts';

const MANIFEST = 'META-INF/manifest.xml';
const TEXT = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/u;
/** The root of each part that these checks read. */
const ROOTS: Readonly<Record<string, string>> = {
  'content.xml': 'office:document-content',
  'styles.xml': 'office:document-styles',
};

export interface OdtPackage {
  readonly parts: ReadonlyMap<string, Node>;
  readonly problems: readonly string[];
}

/** Reads an OpenDocument as a package (ODF 1.3, part 2), and the parts with text in it. */
export function readOdtPackage(bytes: Uint8Array): OdtPackage {
  const zip = readZip(bytes);
  const names = new Set(zip.entries.map(({ name }) => name));
  const problems = [...zip.problems, ...problemsOfMimetype(zip)];
  const parts = new Map<string, Node>();
  let manifest: Node | undefined;
  for (const { name, bytes: content } of zip.entries) {
    if (!content || !/\.(?:xml|rdf)$/u.test(name)) continue;
    try {
      const root = parseXml(content);
      if (name === MANIFEST) manifest = root;
      if (ROOTS[name]) parts.set(name, root);
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (!manifest) problems.push(`${MANIFEST}: is not there`);
  else problems.push(...problemsOfManifest(manifest, zip).map((each) => `${MANIFEST}: ${each}`));
  if (!names.has('content.xml')) problems.push('content.xml: is not there');
  for (const [path, root] of parts)
    problems.push(...problemsOfPart(root, names, path).map((each) => `${path}: ${each}`));
  return { parts, problems };
}

/** The first entry tells what the file is to programs that only look at its first bytes: not packed, nothing before it. */
function problemsOfMimetype({ entries }: Zip): string[] {
  const first = entries.find(({ name }) => name === 'mimetype');
  if (!first) return ['mimetype: is not there'];
  const problems: string[] = [];
  if (first.offset !== 0) problems.push('mimetype: is not the first entry');
  if (first.method !== 0) problems.push('mimetype: is packed');
  if (first.extra > 0) problems.push('mimetype: has an extra field');
  const type = new TextDecoder().decode(first.bytes ?? new Uint8Array());
  if (!TEXT.test(type)) problems.push(`mimetype: is no text: “${type}”`);
  return problems;
}

function problemsOfManifest(manifest: Node, { entries }: Zip): string[] {
  const problems: string[] = [];
  const listed = nodesIn(manifest).filter(({ name }) => name === 'manifest:file-entry');
  const paths = listed.map(({ attributes }) => attributes['manifest:full-path'] ?? '');
  for (const path of twice(paths)) problems.push(`lists ${path} twice`);
  const names = new Set(entries.map(({ name }) => name));
  for (const { attributes } of listed) {
    const path = attributes['manifest:full-path'] ?? '';
    if (attributes['manifest:media-type'] === undefined) problems.push(`gives no type of ${path}`);
    if (!path.endsWith('/') && !names.has(path)) problems.push(`lists ${path}, which is not there`);
  }
  for (const name of names) {
    const isOwn = name === 'mimetype' || name.startsWith('META-INF/') || name.endsWith('/');
    if (!isOwn && !paths.includes(name)) problems.push(`does not list ${name}`);
  }
  const root = listed.find(({ attributes }) => attributes['manifest:full-path'] === '/');
  const bytes = entries.find(({ name }) => name === 'mimetype')?.bytes;
  const type = bytes && new TextDecoder().decode(bytes);
  if (root?.attributes['manifest:media-type'] !== type) problems.push('gives the file another type than mimetype does');
  if (!manifest.attributes['manifest:version']) problems.push('has no version');
  return problems;
}

function problemsOfPart(root: Node, names: ReadonlySet<string>, path: string): string[] {
  const problems: string[] = [];
  if (root.name !== ROOTS[path]) problems.push(`starts with ${root.name}`);
  if (!root.attributes['office:version']) problems.push('has no office:version');
  const ids = [...everything(root)].map(({ attributes }) => attributes['xml:id']).filter((id) => id !== undefined);
  for (const id of twice(ids)) problems.push(`two elements have xml:id ${id}`);
  for (const id of ids) if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)) problems.push(`“${id}” is no identifier`);
  for (const { attributes } of everything(root)) {
    const target = attributes['xlink:href'] ?? '';
    if (/^(?:\.\/)?Pictures\//u.test(target) && !names.has(target.replace(/^\.\//u, ''))) {
      problems.push(`${target} is not there`);
    }
  }
  return problems;
}
