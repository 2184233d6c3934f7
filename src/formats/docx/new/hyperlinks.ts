import { escapeXml } from './text.ts';

/** What a link in a reviewed text may open. Anything else is written as plain text. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Word opens no file with a longer address. */
const LONGEST = 2_000;
/** Characters that an address in a file of Word may have. */
const WELL_FORMED = /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/u;
/** A percent sign that encodes nothing. */
const STRAY_PERCENT = /%(?![\da-f]{2})/giu;

/** The addresses that a part refers to, each with one relationship. */
export class Hyperlinks {
  readonly #ids = new Map<string, string>();

  /** The identifier of an address; nothing for one that is not opened. */
  idOf(url: string): string | undefined {
    const address = safeAddress(url);
    if (address === undefined) return undefined;
    const id = this.#ids.get(address) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  /** The relationships, as XML. */
  get relationships(): string {
    return [...this.#ids]
      .map(([address, id]) => {
        const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
        return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(address)}" TargetMode="External"/>`;
      })
      .join('');
  }
}

function safeAddress(url: string): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    return undefined;
  }
  const address = parsed.href.replaceAll(' ', '%20').replace(STRAY_PERCENT, '%25');
  const isSafe = SCHEMES.has(parsed.protocol) && address.length <= LONGEST && WELL_FORMED.test(address);
  return isSafe ? address : undefined;
}
