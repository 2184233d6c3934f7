import type { Block } from '../../document/document.ts';
import { languageOf } from '../detect.ts';

/**
 * Words of short descriptions, as shops of photos give them, that Dutch has not. The detection of a block needs more
 * words than most alternative texts have.
 */
const DESCRIBING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`the and with at on from woman women people person child children boy girl girls young smiling holding
    sitting standing walking looking using wearing working talking reading playing riding happy hands black white green
    street building house city family his their outdoors together`),
  fr: wordSet(`le la les des du et une dans avec sur au aux femme femmes homme hommes enfant enfants rue maison ville
    jeune jeunes personne personnes fille garçon`),
  de: wordSet(`der das und mit ein eine einem einer auf im frau frauen kinder junge haus straße stadt menschen`),
};
/** Words that only Dutch has; “de” is French as well. */
const DUTCH =
  wordSet(`het een van en dat niet voor zijn met op te aan er maar om door naar ook als bij uit over onze ons meer
  zit staat loopt leest speelt`);
/** Fewer words of a language say too little. */
const FEWEST = 2;

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/**
 * The language of an alternative text other than Dutch, in a block that passes for Dutch: "young woman holding a baby".
 * Names and titles don't count: those have capitals.
 */
export function otherLanguageOf(block: Block): string | undefined {
  if (block.language !== 'nl' || /[“”"«»]/u.test(block.text)) return undefined;
  const long = languageOf(block);
  const words = block.text.match(/[\p{L}'’]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (words.length < 3 || small.length < words.length * 0.6) return undefined;
  if (long !== 'nl') return long;
  if (small.some((word) => DUTCH.has(word))) return undefined;
  const scores = Object.entries(DESCRIBING).map(([language, known]) => {
    return [language, new Set(words.map((word) => word.toLowerCase()).filter((word) => known.has(word))).size] as const;
  });
  const [best, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a));
  return score >= FEWEST ? best : undefined;
}
