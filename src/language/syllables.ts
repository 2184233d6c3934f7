import { ENGLISH_ENDINGS, WHOLE_WORDS } from './syllable-exceptions.ts';

/** Vowels that are one sound together, the longest first: "eeuw", "mooi", "bureau". */
const TOGETHER = [
  ...['aai', 'ooi', 'oei', 'eeu', 'ieu', 'eau'],
  ...['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'au', 'ou', 'ai', 'oi', 'ay', 'ey', 'oy', 'uy'],
];
const VOWEL = /[aeiouy]/u;
/** Letters with a trema start a syllable. */
const TREMA = /[äëïöü]/u;
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };

/**
 * How many syllables a word has, as it is divided in writing ("so-ci-aal", "sta-tion"). At least 1. Letters that are
 * read one by one count as one syllable each only where they are a known word ("gsm"): leave acronyms and numbers out.
 */
export function syllables(word: string): number {
  const parts = word.toLowerCase().split(/[-‐‑]/u).filter(Boolean);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOfPart(part), 0),
  );
}

function syllablesOfPart(part: string): number {
  const known = WHOLE_WORDS.get(part) ?? WHOLE_WORDS.get(part.replace(/['’]?s$/u, ''));
  if (known !== undefined) return known;
  const stem = WHOLE_WORDS.get(part.replace(/['’]?(?:en|de|je|jes)$/u, ''));
  if (stem !== undefined) return stem + 1;
  for (const [ending, count] of ENGLISH_ENDINGS) {
    const rest = part.replace(/s$/u, '');
    if (!rest.endsWith(ending) || rest === ending) continue;
    return syllablesOfPart(rest.slice(0, -ending.length)) + count;
  }
  return Math.max(1, vowelGroups(spelled(part)));
}

/** A part with the spelling of French and Latin endings as they are divided: one letter for what is one syllable. */
function spelled(part: string): string {
  return part
    .replace(/[áâà]/gu, 'a')
    .replace(/[éèê]/gu, 'e')
    .replace(/[íî]/gu, 'i')
    .replace(/[óôò]/gu, 'o')
    .replace(/[úû]/gu, 'u')
    .replace(/qu(?=[aeiouy])/gu, 'q')
    .replace(/(?<=[st])ion(?=s?$)|(?<=stat)ion/gu, 'jon')
    .replace(/(?<=s)ioen/gu, 'joen')
    .replace(/oire(?=s?$)/gu, 'oir')
    .replace(/eum/gu, 'e-um')
    .replace(/(?<=r)ieur/gu, 'i-eur')
    .replace(/ieus/gu, 'i-eus')
    .replace(/eij/gu, 'e-ij')
    .replace(/^y(?=[aeiou])/u, 'j')
    .replace(/(?<=[aeiou])y(?=[aeiou])/gu, 'j');
}

/** Counts vowels, of which those that are one sound together count once. */
function vowelGroups(part: string): number {
  let count = 0;
  for (let at = 0; at < part.length;) {
    const letter = part[at] as string;
    if (!VOWEL.test(letter) && !TREMA.test(letter)) {
      at++;
      continue;
    }
    const rest = (PLAIN[letter] ?? letter) + part.slice(at + 1, at + 3);
    const group = TOGETHER.find((together) => rest.startsWith(together));
    count++;
    at += group?.length ?? 1;
  }
  return count;
}
