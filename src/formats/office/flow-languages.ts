import { primaryLanguage } from '../../document/document.ts';
import { readsAsDutch } from '../../language/detect.ts';
import { type FlowItem, type TextPiece, textOfPieces } from './flow.ts';

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

/** Pieces of a line, one after the other, in one language. */
export interface LanguageStretch {
  /** Primary language subtag. */
  readonly language: string;
  readonly pieces: readonly TextPiece[];
}

/** Divides the pieces of a line by language. A stretch that reads as Dutch after all is Dutch. */
export function languageStretches(pieces: readonly TextPiece[], believed: ReadonlySet<string>): LanguageStretch[] {
  const stretches: { language: string; pieces: TextPiece[] }[] = [];
  for (const piece of pieces) {
    const foreign = believed.has(piece.language) && !piece.placeholder;
    const language = foreign ? primaryLanguage(piece.language) : 'nl';
    const last = stretches.at(-1);
    if (last?.language === language) last.pieces.push(piece);
    else stretches.push({ language, pieces: [piece] });
  }
  return stretches.map((stretch) => {
    const foreign = stretch.language !== 'nl' && !readsAsDutch(textOfPieces(stretch.pieces));
    return foreign ? stretch : { ...stretch, language: 'nl' };
  });
}

/** The language of a whole line: that of all its words, or Dutch where they differ. Signs and placeholders don't count. */
export function lineLanguage(stretches: readonly LanguageStretch[]): string {
  const words = stretches.filter(({ pieces }) => {
    return pieces.some((piece) => !piece.placeholder && /\p{L}/u.test(piece.text));
  });
  const languages = new Set(words.map((stretch) => stretch.language));
  return languages.size === 1 ? (words[0]?.language ?? 'nl') : 'nl';
}
