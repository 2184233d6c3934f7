/** Where a language is spoken that a town here writes to; of others the region where most speak it. */
const REGIONS: Readonly<Record<string, string>> = { nl: 'BE', fr: 'BE', de: 'BE', en: 'GB' };
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|ur|ug|yi|ckb)\b/u;

/** The tag of a language with its region, without which Word has no dictionary; nothing for what is no language. */
export function languageTag(language: string): string | undefined {
  try {
    const { region } = new Intl.Locale(language).maximize();
    const known = REGIONS[language] ?? region;
    return known ? `${language}-${known}` : language;
  } catch {
    return undefined;
  }
}

export function isWrittenRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.test(tag);
}
