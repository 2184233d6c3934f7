import type { Block } from '../document/document.ts';

/** A line that says from where and when a text comes: "Uit het parochieblad, oktober 1987", "Verschenen in 1962". */
const OLD_SOURCE =
  /^[“"(]?(?:uit|(?:letterlijk )?overgenomen uit|(?:eerder )?verschenen in|(?:artikel|fragment) uit|bron:) [^.!?]{0,40}(?:blad|krant|tijdschrift|archief|boek|verslag|kroniek|gids|nieuws|weekblad)[^.!?]{0,40}?(?<!\d)1[5-9]\d\d\s*(?:$|[–—:)"“-])/iu;
/** A note that nobody changed the old words. */
const UNCHANGED =
  /(?:\bniet (?:aangepast|bewerkt|gewijzigd|hertaald|gemoderniseerd)\b|\bletterlijk (?:over(?:genomen|getikt|getypt)|weergegeven)\b|\bin de (?:taal|spelling|woorden) van toen\b|\bongewijzigd overgenomen\b)/iu;
/** What such a note speaks of. */
const OLD_TEXT =
  /\b(?:artikel|tekst|verslag|krantenartikel|bericht|brief|heemkring|archief|krant|parochieblad|taal|spelling|woorden|woordgebruik)\b/iu;
/** How long such a line or note is at the most, in UTF-16 code units. */
const LONGEST = 260;

/** The blocks of a text that reprint an old one: each section that says so of itself. */
export function reprintedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const sections = new Set<string>();
  for (const { kind, text, heading } of blocks) {
    if (text.length > LONGEST) continue;
    const isOld = OLD_SOURCE.test(text) || (UNCHANGED.test(text) && OLD_TEXT.test(text));
    if (isOld) sections.add((kind === 'heading' ? [...heading, text] : heading).join('\n'));
  }
  return new Set(sections.size === 0 ? [] : blocks.filter(({ heading }) => sections.has(heading.join('\n'))));
}
