import type { Asked } from '../config/settings.ts';
import type { Address, Audience } from '../language/readers.ts';
import { oneOf } from '../word-rules/word-report.ts';

/** What the settings of an editor say of a text. */
export interface ClientSettings {
  /** A configuration file in place of the one that is found by itself; full or relative to the workspace folder. */
  readonly config?: string;
  readonly asked: Asked & { readonly kind?: string };
}

const AUDIENCES: readonly string[] = ['breed', 'nt2'] satisfies Audience[];
const ADDRESSES: readonly string[] = ['u', 'je', 'auto'] satisfies Address[];

/**
 * Reads the settings of an editor, whatever it sends. Empty texts count as not set.
 *
 * @param tell gets a Dutch sentence for each setting that can't be used; such a one is passed over
 */
export function readSettings(sent: unknown, tell: (message: string) => void): ClientSettings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Readonly<Record<string, unknown>>) : {};
  const text = (name: string, allowed?: readonly string[]): string | undefined => {
    const value = given[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && (!allowed || allowed.includes(value))) return value;
    const choices = allowed ? `Kies ${oneOf(allowed)}.` : 'Geef een tekst op.';
    tell(`de instelling klaretaal.${name} klopt niet. ${choices}`);
    return undefined;
  };
  const config = text('config');
  const kind = text('kind');
  const audience = text('audience', AUDIENCES) as Audience | undefined;
  const address = text('address', ADDRESSES) as Address | undefined;
  return {
    ...(config !== undefined && { config }),
    asked: {
      ...(kind !== undefined && kind !== 'auto' && { kind }),
      ...(audience !== undefined && { audience }),
      ...(address !== undefined && { address }),
    },
  };
}
