import type { Hit } from './hit.ts';

/** Behind a term they belong to it, so that brackets would stand between: "de concessie van uw graf", "beroep of bezwaar". */
const GOES_ON =
  /^(?:[-/("”’»:\d]| (?:van|voor|tot|om|op|uit|tegen|over|met|tussen|inzake|betreffende|aan|bij|door|naar|rond|namens|nr\.?|nummer|zelf|of|en|als bedoeld|bedoeld|zoals|(?:is|zijn) (?:als|zoals) bedoeld)(?!\p{L})| (?:\p{Lu}|\d|\())/u;
/** One more word, as in "het gezag uitoefent": brackets would part it from the rest. */
const ONE_MORE = /^ \p{L}+[.,;!?]/u;
/** A part of a row: "erkenning, afstamming, akte", "een boete en een dwangbevel". */
const IN_ROW = /(?:[:,/]|(?:^|\s)(?:en|of))\s*(?:\s(?:de|het|een|uw|je|elke?)\s+)?$/u;
/** The first of a row: "recht op inzage, verbetering en wissing", "de concessie, het plan en de foto’s". */
const OPENS_ROW =
  /^, (?!(?:die|dat|waar\p{L}*|als|maar|want|omdat|zodat|en|of)(?!\p{L}))(?:(?:de|het|een|uw|je) )?\p{L}+(?: \p{L}+)?(?:, | en | of )/u;
/** "Een afwezigheid zonder briefje is een problematische afwezigheid": the sentence tells what it is. */
const DEFINED =
  /(?:^|\s)(?:is|zijn|was|waren|heet|heten|noemen we|noemt men|geldt als|gelden als)\s+(?:(?:een|de|het|geen)\s+)?$/iu;
/** "Die woonstcontrole", "zo'n attest": it was told before what that is. */
const POINTED =
  /(?:^|\s)(?:die|dat|deze|dit|zo['’]n|zulke?|dergelijke?|voormelde?|bovenvermelde?|deze laatste|dat is de|dat is het|dat is een)\s+$/iu;
/** "1° vereniging: …", "Artikel 6. Controle": a definition or the title of an article. */
const NUMBERED = /^\s*(?:\d+\s?°|art(?:ikel|\.)\s?\d+)/iu;
/** What can be left of a sentence without a verb: a heading, a signature. */
const SHORTEST = 4;
/** Letters behind a term that show whether it goes on. */
const BEHIND = 60;

/** Whether a term closes its phrase, in a sentence of its own: what stands behind it does not belong to it. */
export function closesPhrase({ block, sentence, from, to }: Hit): boolean {
  const { text, turn } = block;
  const before = text.slice(sentence.from, from);
  const after = text.slice(to, Math.min(to + BEHIND, sentence.to));
  // A visitor is quoted as is.
  if (turn?.role === 'citizen' || sentence.words < SHORTEST || NUMBERED.test(text.slice(sentence.from, sentence.to)))
    return false;
  // A signature or a title.
  if (!/[.!?;:,]["”’)]*\s*$/u.test(text.slice(sentence.from, sentence.to)) && sentence.from === 0) return false;
  if (GOES_ON.test(after) || ONE_MORE.test(after) || OPENS_ROW.test(after)) return false;
  return !IN_ROW.test(before) && !POINTED.test(before) && !DEFINED.test(before);
}

/** Words that say little about what a term is. */
const COMMON =
  /^(?:gemeente|gemeenten|mensen|iemand|iemands|ander|andere|zonder|wordt|worden|betaalt|betalen|moeten|mogen|bepaalde|kunnen|krijgt|staat|samen|waarop|waarin|waarmee|waaruit|waarbij|heeft|hebben|overheid|persoon|document|voordat|tussen|volgens|zoals|alleen)$/u;
/** Letters of a word that show that it is about the same: "documenten" and "document". */
const STEM = 6;
/** How far around a sentence is looked, in UTF-16 code units. */
const WINDOW = 240;

/** Whether the text says around a term what its meaning says: "een graf (een gratis graf) is gratis". */
export function isTold({ block, sentence, from, to }: Hit, means: string): boolean {
  const words = stemsOf(means);
  const own = stemsOf(`${block.text.slice(sentence.from, from)} ${block.text.slice(to, sentence.to)}`);
  if ([...words].some((word) => own.has(word))) return true;
  const near = stemsOf(
    `${block.text.slice(Math.max(0, sentence.from - WINDOW), sentence.from)} ${block.text.slice(sentence.to, sentence.to + WINDOW)}`,
  );
  return [...words].filter((word) => near.has(word)).length > 1;
}

/** The first letters of the words that say something. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)));
}
