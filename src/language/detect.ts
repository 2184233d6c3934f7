import type { Block } from '../document/document.ts';

/** Function words that only one of these languages has, or that are far more common in it. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(`de het een van en dat die niet voor zijn met op te aan er maar om dan zou kan u uw wij deze door naar
    heeft hebben ook als bij wordt worden uit nog over onze ons meer moet kunt bent wat geen je jouw jij hun dit
    is tot of alle al ze hier wel na kunnen moeten`),
  en: words(`the of and to that it was for on are with as his they at be this have from or had by but what all were
    we when your can said there use an each which their if will how you do not is in our us please`),
  fr: words(`le la les des et du une un est que qui dans pour pas au sur ce il elle vous nous ne se avec par plus aux
    votre vos notre sont être ou mais cette ces leur`),
  de: words(`der die das und ist nicht ein eine zu den mit von sich auf für im dem es sie ich auch als an werden aus
    er hat dass wir oder sind bei einer um am sind noch nach wie wird ihre`),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** A block with fewer words says too little; unless it has a language tag it counts as Dutch. */
const FEWEST_WORDS = 6;
/** A text with this many Dutch function words at its start is Dutch, whatever follows. */
const CLEAR_DUTCH = 3;
/** What counts as its start, in words. */
const START = 8;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Whether a text is Dutch rather than the language that a file says it is: word processors often tag wrongly. */
export function readsAsDutch(text: string): boolean {
  const { scores } = scoreOf(text);
  const { nl = 0, ...others } = scores;
  return nl > Math.max(...Object.values(others));
}

/** The language of a block: as tagged, else by its function words, and Dutch when in doubt. */
export function languageOf(block: Block): string {
  if (block.language !== 'nl') return block.language;
  const { scores, count } = scoreOf(block.text, CLEAR_DUTCH);
  if (count < FEWEST_WORDS || (count <= START && (scores.nl ?? 0) >= CLEAR_DUTCH)) return 'nl';
  const [best, score] = Object.entries(scores).reduce((a, b) => (b[1] > a[1] ? b : a));
  return score >= 3 && score >= count * 0.2 && score >= 2 * (scores.nl ?? 0) ? best : 'nl';
}

/**
 * How many function words of each language a text has, and how many words were looked at.
 *
 * @param enough so many Dutch ones at its start make the rest superfluous
 */
function scoreOf(text: string, enough = Number.POSITIVE_INFINITY): { scores: Record<string, number>; count: number } {
  const scores: Record<string, number> = { nl: 0, en: 0, fr: 0, de: 0 };
  let count = 0;
  for (const match of text.matchAll(/[\p{L}'’]+/gu)) {
    const word = match[0].toLowerCase();
    count++;
    for (const language of LANGUAGES)
      if (FUNCTION_WORDS[language]?.has(word)) scores[language] = (scores[language] ?? 0) + 1;
    if (count >= 200 || (count <= START && (scores.nl ?? 0) >= enough)) break;
  }
  return { scores, count };
}
