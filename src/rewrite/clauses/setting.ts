import type { TextDocument } from '../../document/document.ts';

/** How a text speaks of its writer and its reader. */
export interface Setting {
  /** The town says "we". */
  readonly saysWe: boolean;
  /** What the reader is called; absent where the text does not address him. */
  readonly reader?: 'u' | 'je';
}

const WE = /(?<!\p{L})(?:we|wij|onze?)(?!\p{L})/iu;
const YOU = /(?<!\p{L}|\d ?)(?:u|uw)(?!\p{L})/iu;
const INFORMAL = /(?<!\p{L})(?:je|jij|jouw|jullie)(?!\p{L})/iu;

/** How a text speaks; worked out at the first question. */
export function settingOf({ blocks }: TextDocument): () => Setting {
  let known: Setting | undefined;
  return () => {
    if (known) return known;
    const has = (words: RegExp) => blocks.some(({ text }) => words.test(text));
    const [isFormal, isInformal] = [has(YOU), has(INFORMAL)];
    const reader = isFormal === isInformal ? undefined : isFormal ? 'u' : 'je';
    return (known = { saysWe: has(WE), ...(reader && { reader }) });
  };
}
