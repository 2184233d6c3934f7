import type { BlockKind, Image, TextDocument } from '../../document/document.ts';
import { nameParts } from './file-names.ts';

/** Images that need more words: they hold figures, places, steps or text. */
const COMPLEX =
  /grafi|diagram|(?:kaart|plan|bord)(?!\p{L})|plattegrond|schema|tabel|infogra|organigram|tijdlijn|affiche|poster|flyer|folder|schermafbeelding|schermafdruk|screenshot|cartoon|\bstrip|formulier|uitnodiging|omleiding|tekst/iu;

/** Whether an image is one that a short text can't render: a chart, a map, a text. */
export function isComplex({ url }: Image, alt: string): boolean {
  if (COMPLEX.test(alt) || COMPLEX.test(url) || /[“"«]/u.test(alt)) return true;
  return (alt.match(/\d+/gu)?.length ?? 0) >= 3;
}

const POSTER_FILE = new Set(['affiche', 'flyer', 'poster', 'uitnodiging']);
const POSTER = /^(?:(?:de|onze|een) )?(?:affiche|flyer|poster|uitnodiging)\b/iu;
/** A date or an hour: what stands on nearly every poster. */
const MOMENT =
  /\b\d{1,2}(?:\/\d{1,2}\b|[.:]\d{2}\b| ?(?:uur|u\b|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/iu;
const TEXT = new Set<BlockKind>(['paragraph', 'listItem', 'tableCell', 'heading', 'caption', 'quote', 'address']);

/** A poster of an event, of which the date and hour stand nowhere on the page. */
export function isPosterWithoutText({ url }: Image, alt: string, { blocks }: TextDocument): boolean {
  const isPoster = POSTER.test(alt) || nameParts(url).some((part) => POSTER_FILE.has(part));
  if (!isPoster || /\d/u.test(alt) || alt.length > LONGEST_NAME) return false;
  return !blocks.some(({ kind, text }) => TEXT.has(kind) && MOMENT.test(text));
}

/** A longer text says more than what the poster is for. In UTF-16 code units. */
const LONGEST_NAME = 70;
