import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of klaretaal itself; code may stand in src/lsp/, in dist/ or in dist/parts/. */
const root = new URL(/\/dist\/[^/]+$/u.test(import.meta.url) ? '..' : '../..', import.meta.url);

const known = new Map<string, string | undefined>();

/**
 * The address of the page that explains a rule, as it was installed; nothing where it is not there.
 *
 * @param url relative to the project, as in reports
 */
export function pageOf(url: string): string | undefined {
  if (!known.has(url)) {
    const page = new URL(url, root);
    known.set(url, existsSync(fileURLToPath(page)) ? page.href : undefined);
  }
  return known.get(url);
}
