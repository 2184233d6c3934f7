import { primaryLanguage } from '../document/document.ts';
import { readsAsDutch } from '../language/detect.ts';
import type { FlowItem, TextPiece } from './flow.ts';

/** How much text per language is enough to judge by, in UTF-16 code units. */
const ENOUGH = 6_000;

/**
 * The language tags, other than Dutch, that a file uses rightly. Word processors mark Dutch text as English because of
 * a keyboard or a template: a tag whose text reads as Dutch is not believed.
 */
export function believedLanguages(items: readonly FlowItem[]): ReadonlySet<string> {
  const texts = new Map<string, string>();
  for (const item of items) {
    if (item.type !== 'paragraph') continue;
    for (const piece of item.pieces) {
      if (piece.type !== 'text' || piece.placeholder || primaryLanguage(piece.language) === 'nl') continue;
      const text = texts.get(piece.language) ?? '';
      if (text.length < ENOUGH) texts.set(piece.language, `${text} ${piece.text}`);
    }
  }
  return new Set([...texts].filter(([, text]) => !readsAsDutch(text)).map(([tag]) => tag));
}

/** The pieces of a line in stretches of one language. */
export interface LanguageStretch {
  /** Primary language subtag. */
  readonly language: string;
  readonly pieces: readonly TextPiece[];
}

/**
 * Divides the pieces of a line by language. Spaces, digits and placeholders go along with what stands before them, and
 * a stretch that reads as Dutch after all is Dutch.
 */
export function languageStretches(pieces: readonly TextPiece[], believed: ReadonlySet<string>): LanguageStretch[] {
  const stretches: { language: string; pieces: TextPiece[] }[] = [];
  for (const piece of pieces) {
    const language = believed.has(piece.language) ? primaryLanguage(piece.language) : 'nl';
    const last = stretches.at(-1);
    const neutral = piece.placeholder !== undefined || !/\p{L}/u.test(piece.text);
    if (last && (neutral || last.language === language)) last.pieces.push(piece);
    else stretches.push({ language: neutral ? 'nl' : language, pieces: [piece] });
  }
  return stretches.map((stretch) => {
    const foreign = stretch.language !== 'nl' && !readsAsDutch(stretch.pieces.map((piece) => piece.text).join(''));
    return foreign ? stretch : { ...stretch, language: 'nl' };
  });
}
