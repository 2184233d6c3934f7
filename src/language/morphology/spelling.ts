/** Endings of Dutch words: how a stem is written when an ending follows, and the other way round. */

const VOWELS = 'aeiouy';

/** A vowel that is written with two letters and stays so in a closed syllable. */
const DIGRAPH = /(?:aa|ee|oo|uu|oe|ie|eu|ui|ei|ij|au|ou)$/u;

/** Whether the letter is a vowel; y counts. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/**
 * All ways in which a word may be written before an ending that starts with a vowel: "groot" → "grot" (grote),
 * "stuk" → "stukk" (stukken), "brief" → "briev" (brieven). More than one where spelling alone can't tell; forms that
 * are no words do no harm where they are only looked for.
 */
export function openStems(word: string): string[] {
  const last = word.at(-1) as string;
  const before = word.at(-2);
  const twoBefore = word.at(-3);
  if (isVowel(last)) return [word];
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const stems = [word];
  if (isVowel(before) && before === twoBefore) stems.push(word.slice(0, -2) + last, word.slice(0, -2) + voiced);
  else if (isVowel(before) && !isVowel(twoBefore)) stems.push(word + last);
  if (voiced !== last) stems.push(word.slice(0, -1) + voiced);
  return [...new Set(stems)];
}

/** The stems that an infinitive can have: "maken" → "maak", "regelen" → "regel", "schrijven" → "schrijf". */
export function verbStems(infinitive: string): string[] {
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)];
  if (infinitive.endsWith('komen')) return [infinitive.replace(/komen$/u, 'kom')];
  const base = infinitive.replace(/en$/u, '');
  const last = base.at(-1) as string;
  if (last === base.at(-2) && !isVowel(last)) return [base.slice(0, -1)];
  const hardened = last === 'v' ? `${base.slice(0, -1)}f` : last === 'z' ? `${base.slice(0, -1)}s` : base;
  const vowel = base.at(-2);
  if (vowel === 'ë') return [`${base.slice(0, -2)}ee${hardened.at(-1)}`];
  if (isVowel(last) || !isVowel(vowel) || vowel === 'i' || DIGRAPH.test(base.slice(0, -1))) return [hardened];
  const long = base.slice(0, -1) + vowel + hardened.at(-1);
  return vowel === 'e' && /[aeiouy].*e[lnmrv]$/u.test(base) ? [hardened, long] : [long];
}

/** Whether the weak past of a verb has -te: its infinitive without -en ends in a voiceless sound ('t kofschip). */
export function hasVoicelessPast(infinitive: string): boolean {
  return /(?:[tkfspx]|ch)en$/u.test(infinitive);
}
