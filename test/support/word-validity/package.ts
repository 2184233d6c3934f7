import { isNode, nodesIn, type Node, parseXml, twice } from '../validity/tree.ts';
import { readZip } from '../validity/zip.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'application/vnd.openxmlformats-package';
/** What a part must be, by the last step of the relation that leads to it. */
const TYPES: Readonly<Record<string, RegExp>> = {
  officeDocument:
    /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/u,
  'core-properties': exactly(`${PACKAGE}.core-properties+xml`),
  'extended-properties': exactly('application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  'custom-properties': exactly('application/vnd.openxmlformats-officedocument.custom-properties+xml'),
  theme: exactly('application/vnd.openxmlformats-officedocument.theme+xml'),
  ...Object.fromEntries(
    [
      'styles',
      'settings',
      'webSettings',
      'numbering',
      'fontTable',
      'header',
      'footer',
      'footnotes',
      'endnotes',
      'comments',
      'commentsExtended',
      'commentsIds',
      'commentsExtensible',
      'people',
    ].map((name) => [name, exactly(`${TYPE}.${name}+xml`)]),
  ),
};
/** Relations that one part may have more than once; of the others of `TYPES` Word takes the first, or refuses. */
const REPEATED: ReadonlySet<string> = new Set(['header', 'footer']);
const CONTENT_TYPES = '[Content_Types].xml';
/** What no address may hold unescaped (RFC 3986), but for the backslash, which Word writes in paths of templates. */
const NO_ADDRESS = /[\s<>"{}|^`\p{Cc}]/u;

function exactly(type: string): RegExp {
  return new RegExp(`^${type.replace(/[.+]/gu, '\\$&')}$`, 'u');
}

export interface Relation {
  readonly kind: string;
  /** Path of a part; nothing for an address outside the file. */
  readonly target: string | undefined;
}

export interface Part {
  readonly path: string;
  readonly root: Node;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface WordPackage {
  /** The XML parts that can be read, without relations and content types. */
  readonly parts: readonly Part[];
  readonly main: Part | undefined;
  readonly problems: readonly string[];
}

/** Reads a Word file as a package: archive, content types, relations, and every XML part. */
export function readPackage(bytes: Uint8Array): WordPackage {
  const zip = readZip(bytes);
  const problems = [...zip.problems];
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes: content } of zip.entries) if (content && !name.endsWith('/')) files.set(name, content);
  const roots = parseAll(files, problems);
  const types = readTypes(roots.get(CONTENT_TYPES), files, problems);
  const relations = new Map<string, ReadonlyMap<string, Relation>>();
  for (const [path, root] of roots) {
    if (path.endsWith('.rels')) relations.set(sourceOf(path), readRelations(path, root, files, types, problems));
  }
  problems.push(...unreachable(files, relations));
  const parts = [...roots]
    .filter(([path]) => path !== CONTENT_TYPES && !path.endsWith('.rels'))
    .map(([path, root]) => ({ path, root, relations: relations.get(path) ?? new Map<string, Relation>() }));
  const start = [...(relations.get('')?.values() ?? [])].find(({ kind }) => kind === 'officeDocument')?.target;
  const main = parts.find(({ path }) => path === start);
  if (!main) problems.push('_rels/.rels: leads to no document');
  return { parts, main, problems: [...problems, ...parts.flatMap(danglingIds)] };
}

function parseAll(files: ReadonlyMap<string, Uint8Array>, problems: string[]): Map<string, Node> {
  const roots = new Map<string, Node>();
  for (const [path, content] of files) {
    if (!/\.(?:xml|rels)$/iu.test(path)) continue;
    try {
      roots.set(path, parseXml(content));
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return roots;
}

function readTypes(
  root: Node | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  problems: string[],
): (path: string) => string | undefined {
  if (!root) problems.push(`${CONTENT_TYPES}: is not there`);
  const extensions = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of root ? nodesIn(root) : []) {
    const [list, key] =
      name === 'ct:Default'
        ? [extensions, (attributes.Extension ?? '').toLowerCase()]
        : [overrides, (attributes.PartName ?? '').replace(/^\//u, '').toLowerCase()];
    if (list.has(key)) problems.push(`${CONTENT_TYPES}: names ${key} twice`);
    list.set(key, attributes.ContentType ?? '');
  }
  const typeOf = (path: string) =>
    overrides.get(path.toLowerCase()) ?? extensions.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  for (const path of files.keys()) {
    if (root && path !== CONTENT_TYPES && !typeOf(path)) problems.push(`${CONTENT_TYPES}: has no type for ${path}`);
  }
  const names = new Set([...files.keys()].map((path) => path.toLowerCase()));
  for (const path of overrides.keys()) {
    if (!names.has(path)) problems.push(`${CONTENT_TYPES}: names ${path}, which is not there`);
  }
  return typeOf;
}

/** The part that a file with relations is about; empty for those of the package. */
function sourceOf(path: string): string {
  return path.replace(/(^|\/)_rels\/([^/]*)\.rels$/u, '$1$2');
}

function readRelations(
  path: string,
  root: Node,
  files: ReadonlyMap<string, Uint8Array>,
  typeOf: (path: string) => string | undefined,
  problems: string[],
): Map<string, Relation> {
  const source = sourceOf(path);
  if (source && !files.has(source)) problems.push(`${path}: belongs to no part`);
  const found = new Map<string, Relation>();
  for (const { attributes } of nodesIn(root)) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)) problems.push(`${path}: “${id}” is no identifier`);
    if (found.has(id)) problems.push(`${path}: has ${id} twice`);
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (NO_ADDRESS.test(target)) problems.push(`${path}: ${id} has no valid address: ${target}`);
    const part = mode === 'External' ? undefined : resolve(source, target);
    found.set(id, { kind, target: part });
    if (part === undefined) continue;
    if (!files.has(part)) problems.push(`${path}: ${id} leads to ${part}, which is not there`);
    else if (TYPES[kind] && !TYPES[kind].test(typeOf(part) ?? '')) {
      problems.push(`${CONTENT_TYPES}: ${part} is no ${kind}: ${typeOf(part)}`);
    }
  }
  const kinds = [...found.values()].map(({ kind }) => kind).filter((kind) => TYPES[kind] && !REPEATED.has(kind));
  for (const kind of twice(kinds)) problems.push(`${path}: has two relations for ${kind}`);
  return found;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Parts that no relation leads to: Word never reads them, and loses them when it saves. */
function unreachable(
  files: ReadonlyMap<string, Uint8Array>,
  relations: ReadonlyMap<string, ReadonlyMap<string, Relation>>,
): string[] {
  const targets = new Set([...relations.values()].flatMap((list) => [...list.values()].map(({ target }) => target)));
  return [...files.keys()]
    .filter((path) => path !== CONTENT_TYPES && !path.endsWith('.rels') && !targets.has(path))
    .map((path) => `${path}: no relation leads to it`);
}

/** Attributes that name a relation which the part does not have. */
function danglingIds({ path, root, relations }: Part): string[] {
  const problems: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const [name, value] of Object.entries(node.attributes)) {
      if (name.startsWith('r:') && value && !relations.has(value)) {
        problems.push(`${path}: ${node.name} names relation ${value}, which is not there`);
      }
    }
    stack.push(...node.children.filter(isNode));
  }
  return problems;
}
