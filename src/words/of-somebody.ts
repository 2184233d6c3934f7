import type { Hit } from './hit.ts';

/** How far around a word is looked, in UTF-16 code units. */
const NEAR = 60;
/** "maatschappelijk werkster Greet De Cock": the name behind the word. */
const NAME_AFTER = /^,? \p{Lu}\p{Ll}/u;
/** "Lutgarde, een gepensioneerde verpleegster": the name before it. */
const NAME_BEFORE =
  /(?:^|[\s(])\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}-]+){0,3}(?:, | (?:is|was|werd|werkte? als) )(?:(?:een|de|onze|hun) )?(?:\p{Ll}+ ){0,2}$/u;
/** "poetsvrouw/poetsman": both are named. */
const PAIR_AFTER = /^(?: ?\/ ?\p{Ll}| \((?:m|v|x|man|vrouw)[/)])/u;
const PAIR_BEFORE = /\p{Ll} ?\/ ?$/u;

/** The start of a text of a picture: "Begeleidster leest voor". */
const NO_PLURAL = /(?:ster|esse?|man|vrouw)$/u;

/**
 * Whether a word is said of one person with a name or in a picture, who is a man or a woman, or stands beside its
 * counterpart.
 */
export function isOfSomebody({ block, sentence, from, to }: Hit): boolean {
  const before = block.text.slice(Math.max(sentence.from, from - NEAR), from);
  const after = block.text.slice(to, Math.min(sentence.to, to + NEAR));
  const isPictured = (block.kind === 'alt' || block.kind === 'caption') && NO_PLURAL.test(block.text.slice(from, to));
  return (
    isPictured ||
    NAME_AFTER.test(after) ||
    NAME_BEFORE.test(before) ||
    PAIR_AFTER.test(after) ||
    PAIR_BEFORE.test(before)
  );
}

/** "niet dement of achterlijk": a word that the text says of nobody. */
const DENIED = /(?:^|\s)(?:niet|noch|allesbehalve) (?:\p{L}+ (?:of|en|noch) )?$/iu;
/** "Gaat het om illegalen? Neen.": a prejudice that the answer takes away. */
const ASKED = /^\s*(?:gaat het|gaat dit|zijn (?:dat|het|dit)|is (?:dat|het|dit)|komen er|krijgen)\s/iu;
const ANSWERED = /^\s*ne{1,2}n?(?![\p{L}])/iu;

/** Whether a text uses a word to say that it is not true of anybody. */
export function isDenied({ block, sentence, from, to, entry }: Hit): boolean {
  const before = block.text.slice(Math.max(sentence.from, from - NEAR), from);
  if (entry.pos === 'adj' && DENIED.test(before)) return true;
  const question = block.text.slice(sentence.from, sentence.to).trimEnd();
  if (!question.endsWith('?') || to - sentence.from > NEAR * 2 || !ASKED.test(question)) return false;
  return ANSWERED.test(block.text.slice(sentence.to, sentence.to + NEAR));
}
