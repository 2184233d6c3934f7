import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './cli.ts';

const libraries = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Starts a registry on this machine that has the packages of node_modules, so that npm installs without internet.
 *
 * @returns the settings with which npm uses it, and a cache of its own
 */
export async function localRegistry(): Promise<Readonly<Record<string, string>>> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const [, file, name = file] = /^\/(?:tarball\/(.+)\.tgz|(.+))$/u.exec(path) ?? [];
    if (!name || !existsSync(join(libraries, name, 'package.json'))) response.writeHead(404).end();
    else if (file) void tarballOf(name).then((bytes) => response.end(bytes));
    else response.end(JSON.stringify(packument(name, `${url}/tarball/${name}.tgz`)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { npm_config_registry: url, npm_config_noproxy: '127.0.0.1', npm_config_cache: await folderWith({}) };
}

/** What a registry says of a package: here always one version. */
function packument(name: string, tarball: string) {
  const manifest = JSON.parse(readFileSync(join(libraries, name, 'package.json'), 'utf8')) as { version: string };
  const { version } = manifest;
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist: { tarball } } } };
}

async function tarballOf(name: string): Promise<Buffer> {
  const folder = await folderWith({});
  cpSync(join(libraries, name), join(folder, 'package'), { recursive: true });
  return spawnSync('tar', ['-czf', '-', 'package'], { cwd: folder, maxBuffer: 2 ** 26 }).stdout;
}
