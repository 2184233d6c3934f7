import { applied, proseOf, type ProseEdit } from '../document/edit.ts';

/** Prepositions that have their object right behind them: none of these is a particle of a verb. */
const ALWAYS_BOUND = /^(?:van|met|naar|tot|volgens|wegens|tijdens|sinds|ondanks|per)$/u;
/** Prepositions that can also close a clause as a particle: "vraagt … aan". */
const BOUND = /^(?:aan|achter|bij|binnen|boven|buiten|door|in|na|om|onder|op|over|tegen|tussen|uit|voor|zonder)$/u;
/** What begins the object of a preposition. */
const OPENS_OBJECT =
  /^(?:de|het|een|deze|dit|die|dat|dezelfde|elke?|alle|geen|enkele|sommige|uw|je|jouw|mijn|ons|onze|hun|zijn|haar|\d[\d.,]*)$/u;
/** Prepositions that another one can stand before: "van bij het begin", "tot op de dag". */
const PAIRS =
  /^(?:van (?:aan|achter|bij|boven|buiten|binnen|in|na|om|onder|op|over|tussen|uit|voor)|tot (?:aan|achter|bij|in|na|onder|op|over|voor)|met (?:aan|in|om|onder|op|tussen|zonder)|naar (?:achter|binnen|boven|buiten|onder|voor)|(?:sinds|tijdens|per) in)$/u;

/** The end of a clause. */
const CLOSES = /^\s*(?:[.,;?!)”"]|$)/u;

/** How much prose on either side of a change is looked at, in UTF-16 code units. */
const AROUND = 40;

/**
 * Whether changes leave a preposition without its object: at the end of a clause ("de dag na."), or before another
 * preposition ("door van het hof"), where it had one before.
 *
 * @param text of the block
 */
export function strandsPreposition(edits: readonly ProseEdit[], text: string): boolean {
  return edits.some((edit) => isKeptAlone(edit, edits, text) || isPutAlone(edit, edits, text));
}

/** A preposition that stays, right before a change that takes what stood behind it. */
function isKeptAlone(edit: ProseEdit, edits: readonly ProseEdit[], text: string): boolean {
  const start = startOfWord(text, edit.from);
  // "streven ernaar": the preposition became half of another word.
  if (edits.some(({ to, pieces }) => to === start && /\p{L}$/u.test(proseOf(pieces, text)))) return false;
  const before = text.slice(Math.max(0, edit.from - AROUND), edit.from);
  return losesObject(before, text.slice(edit.from, edit.to + AROUND), behind(edit.from, edits, text));
}

/** A preposition that a change ends in, with no object behind it. */
function isPutAlone({ from, to, pieces }: ProseEdit, edits: readonly ProseEdit[], text: string): boolean {
  const preposition = lastWord(proseOf(pieces, text));
  if (!ALWAYS_BOUND.test(preposition) || lastWord(text.slice(from, to)) === preposition) return false;
  const now = behind(
    to,
    edits.filter((one) => one.from >= to && one.from !== from),
    text,
  );
  const next = nextWord(now);
  return next === undefined ? CLOSES.test(now) : isPreposition(next) && !PAIRS.test(`${preposition} ${next}`);
}

/** What stands from an offset on after all changes. */
function behind(from: number, edits: readonly ProseEdit[], text: string): string {
  const own = edits.filter((one) => one.from >= from && one.from <= from + AROUND);
  const last = Math.max(from, own.at(-1)?.to ?? 0);
  return applied(own, text, from, Math.min(text.length, last + AROUND));
}

function lastWord(text: string): string {
  return /(?:^|[^\p{L}-])(\p{L}+)\s*$/u.exec(text.slice(-AROUND))?.[1]?.toLowerCase() ?? '';
}

/** Where the word begins that stands right before an offset. */
function startOfWord(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] === ' ') at--;
  while (at > Math.max(0, offset - AROUND) && /\p{L}/u.test(text[at - 1] as string)) at--;
  return at;
}

/** A preposition right before a change, with what stood behind it and what stands there now. */
function losesObject(before: string, old: string, now: string): boolean {
  const preposition = lastWord(before);
  const isSure = ALWAYS_BOUND.test(preposition);
  if (!isSure && !BOUND.test(preposition)) return false;
  const [first, next] = [nextWord(old), nextWord(now)];
  if (first === undefined || first === next) return false;
  if (!isSure && !OPENS_OBJECT.test(first)) return false;
  if (isPreposition(first)) return false;
  if (next === undefined) return CLOSES.test(now);
  return isPreposition(next) && !PAIRS.test(`${preposition} ${next}`);
}

function isPreposition(word: string): boolean {
  return ALWAYS_BOUND.test(word) || BOUND.test(word);
}

/** The word that a stretch begins with, in lower case; nothing where a mark or the end comes first. */
function nextWord(text: string): string | undefined {
  return /^\s*[("“‘*_]*([\p{L}\d][\p{L}\d.,'’-]*)/u.exec(text)?.[1]?.toLowerCase();
}
