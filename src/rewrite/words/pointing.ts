import { type ProseEdit, replace } from '../../document/edit.ts';
import { agreeingWordsOf } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import type { Words } from '../../language/constructions/words.ts';
import type { Hit } from '../../words/hit.ts';
import { withCapitalsOf } from '../capitals.ts';
import type { NounKind } from './agreement.ts';

const DEMONSTRATIVES: Readonly<Record<string, Readonly<Record<NounKind, string>>>> = {
  die: { de: 'die', het: 'dat', plural: 'die' },
  dat: { de: 'die', het: 'dat', plural: 'die' },
  deze: { de: 'deze', het: 'dit', plural: 'deze' },
  dit: { de: 'deze', het: 'dit', plural: 'deze' },
};

export function isDemonstrative(wording: string): boolean {
  return wording in DEMONSTRATIVES;
}

/** Whether a wording takes the place of an adjective and of the article before it: "die dienst", "zo’n plan". */
export function isPointing(wording: string): boolean {
  return wording === 'zulke' || isDemonstrative(wording);
}

/** Points to a noun; nothing where nothing before it names what it points to. @param head the noun */
export function pointed(
  hit: Hit,
  wording: string,
  kind: NounKind,
  head: number,
  words: Words,
): ProseEdit[] | undefined {
  const { determiner } = agreeingWordsOf(head, words);
  const at = hit.tokenTo - 1 - hit.sentence.tokenFrom;
  const isBeside = determiner >= 0 && determiner === at - 1;
  const article = isBeside ? words.word(determiner) : '';
  const demonstrative = DEMONSTRATIVES[wording];
  if (demonstrative) {
    if (!isNamedBefore(hit, words.word(head))) return undefined;
    const isDefinite = /^(?:de|het)$/u.test(article);
    return determiner < 0 || isDefinite ? pointing(hit, demonstrative[kind], isDefinite, determiner, words) : undefined;
  }
  if (article === 'een') return pointing(hit, 'zo’n', true, determiner, words);
  return determiner < 0 && kind === 'plural' ? pointing(hit, 'zulke', false, determiner, words) : undefined;
}

/** "die termijn": the text before it names one, also in a compound or in the other number. */
export function isNamedBefore({ block, from }: Hit, noun: string): boolean {
  const stem = noun.replace(/(?:en|s|e)$/u, '');
  return block.text.slice(0, from).toLowerCase().includes(stem);
}

/** "die dienst" for "de desbetreffende dienst". */
function pointing(hit: Hit, word: string, takesDeterminer: boolean, determiner: number, words: Words): ProseEdit[] {
  const from = takesDeterminer ? words.from(determiner) : hit.from;
  return [replace(from, hit.to, withCapitalsOf(hit.block.text.slice(from, from + 1), word))];
}
