import type { Fatal } from '../formats/decode.ts';

/** A plugin of somebody else that stopped while it read a text: the text has no findings then, and the report says why. */
export class PluginFailure extends Error {
  readonly fatal: Fatal;

  /** @param plugin its name; @param reason in its own words */
  constructor(plugin: string, reason: string) {
    const message = `De plugin “${plugin}” gaf een fout bij deze tekst: ${reason} Haal hem uit “retext” in uw instellingen, of meld het aan wie hem maakte.`;
    super(message);
    this.fatal = { code: 'plugin', message };
  }
}
