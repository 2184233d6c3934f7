import { type ProseEdit, replace } from '../../document/edit.ts';
import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import type { AgreeingWords } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Tag, type TagName, TAGS } from '../../language/tagger/tags.ts';
import { withCapitalsOf } from '../capitals.ts';

/** What a noun asks of the words around it. */
export type NounKind = 'de' | 'het' | 'plural';

/** Determiners by what their noun is; all of a row are one word. */
const ROWS: readonly Readonly<Record<NounKind, string>>[] = [
  { de: 'de', het: 'het', plural: 'de' },
  { de: 'deze', het: 'dit', plural: 'deze' },
  { de: 'die', het: 'dat', plural: 'die' },
  { de: 'onze', het: 'ons', plural: 'onze' },
  { de: 'elke', het: 'elk', plural: '' },
  { de: 'iedere', het: 'ieder', plural: '' },
  { de: 'welke', het: 'welk', plural: 'welke' },
  { de: 'dezelfde', het: 'hetzelfde', plural: 'dezelfde' },
];
/** With a noun in the singular and in the plural, of any article. */
const ANY = new Set('uw mijn jouw je zijn haar hun jullie geen'.split(' '));
/** With a noun in the singular, of any article. */
const SINGULAR = new Set(['een', 'zo’n', "zo'n"]);
/** Behind these an adjective before a "het" word has no ending: "een groot huis", "elk nieuw huis". */
const BARE = new Set(['een', 'geen', 'elk', 'ieder', 'welk', 'zo’n', "zo'n", '']);
const PLURAL_ONLY = new Set('alle beide sommige enkele veel weinig'.split(' '));

/** The determiner that a noun of some kind asks for; nothing where it is not sure. */
function determinerFor(written: string, was: NounKind, kind: NounKind): string | undefined {
  const row = ROWS.find((one) => Object.values(one).includes(written));
  if (row) return row[kind] || undefined;
  if (ANY.has(written)) return written;
  if (SINGULAR.has(written)) return kind === 'plural' ? undefined : written;
  // A number, "enkele": the noun stays in the plural.
  return (PLURAL_ONLY.has(written) || was === 'plural') && kind === 'plural' ? written : undefined;
}

/** What an attribute is made of, and how it ends before a noun. */
interface Attribute {
  readonly bare: string;
  readonly inflected: string;
}

function attributeOf(at: number, words: Words, grammars: SentenceGrammars): Attribute | undefined {
  const written = words.word(at);
  if (/(?:en|gratis|i|[^e]a|o|extra)$/u.test(written)) return { bare: written, inflected: written };
  const tag = TAGS[words.tag(at)] as TagName;
  const bareTag: Partial<Record<TagName, TagName>> = { 'V.vd.attr': 'V.vd', 'V.od.attr': 'V.od' };
  const base = bareTag[tag] ? grammars.form(words.lemma(at), bareTag[tag]) : words.lemma(at);
  if (tag === 'A.sup' || tag === 'TW.rang') return { bare: written, inflected: written };
  for (const bare of [base, written.endsWith('e') ? written.slice(0, -1) : written]) {
    const inflected = grammars.form(bare, 'A.attr');
    if (bare === written || inflected === written) return { bare, inflected };
  }
  return undefined;
}

/**
 * The changes around a noun that another one takes the place of: its determiner, the endings of its attributes and its
 * relative pronoun. Nothing where one of them is not sure.
 *
 * @param was what the noun is that goes; @param kind what the noun is that comes
 */
export function agree(
  phrase: AgreeingWords,
  was: NounKind,
  kind: NounKind,
  words: Words,
  grammars: SentenceGrammars,
): ProseEdit[] | undefined {
  const edits: ProseEdit[] = [];
  const { determiner, adjectives, relative } = phrase;
  const put = (at: number, word: string) => {
    if (word !== words.word(at)) edits.push(replace(words.from(at), words.to(at), withCapital(at, word, words)));
  };
  const written = words.word(determiner);
  const wanted = determiner < 0 ? '' : determinerFor(written, was, kind);
  if (wanted === undefined) return undefined;
  if (determiner >= 0) put(determiner, wanted);
  for (const at of adjectives) {
    const attribute = attributeOf(at, words, grammars);
    if (!attribute) return undefined;
    // Of "uw volledig dossier" and "uw volledige dossier" both are right: what fits stays.
    if (kind === 'het') {
      if (BARE.has(wanted)) put(at, attribute.bare);
    } else put(at, attribute.inflected);
  }
  if (relative >= 0) put(relative, kind === 'het' ? 'dat' : 'die');
  return edits;
}

/** A word with the capital of the one that it takes the place of. */
function withCapital(at: number, word: string, words: Words): string {
  return words.isCapital(at) ? withCapitalsOf('X', word) : word;
}

/** Later words of the sentence that point back to a noun: "hij", "het", "zijn" before a noun. */
export function isPointedAt(head: number, words: Words): boolean {
  for (let at = head + 1; at < words.count; at++) {
    const tag = words.tag(at);
    if ((tag === Tag['PRON.nom'] || tag === Tag['PRON.pers']) && /^(?:hij|hem|ze|zij)$/u.test(words.word(at)))
      return true;
    if (tag === Tag['PRON.betr'] && /^(?:die|dat)$/u.test(words.word(at)) && at !== head + 1) return true;
    if (tag === Tag['PRON.bez'] && /^(?:zijn|haar)$/u.test(words.word(at))) return true;
  }
  return false;
}
