import type { Analysis } from '../language/analysis.ts';
import { isNumbering } from '../language/part-marks.ts';
import { isQuoted } from '../language/quotes.ts';
import type { Hit } from './hit.ts';

/** Words before a word that is talked about, not used. */
const INTRODUCES =
  /(?:^|[^\p{L}])(?:(?:woord(?:en|je)?|term(?:en)?|begrip(?:pen)?|benaming|uitdrukking|afkorting|zoekterm(?:en)?|zoekwoord(?:en)?|letterwoord|uitspraak|slogan)|(?:betekent|betekenen|bedoelen we met|verstaan we onder|heet|heette|heten|noemen we|noemde men|genoemd|spreken we (?:liever )?van|spreekt men van|spreken (?:liever )?van|zeggen we|(?:gekend|bekend) als|zogenaamde?|zogeheten)(?: (?:een|de|het|dat))?)\s*[:"“‘']*\s*$/iu;
/** Questions after a meaning: "Wat is een retributie?" */
const ASKS =
  /(?:^|[^\p{L}])wat (?:is|zijn|houdt|betekent|betekenen)(?: (?:nu|dan|precies|eigenlijk))*(?: (?:een|de|het))?\s*["“‘']?$/iu;
/** The question of somebody who hears a term: "Apostille?". */
const ECHOES = /^\s*(?:een|de|het)?\s*$/iu;
/** Somebody else's word, with what the writer thinks of it: "de oudjes, zoals een raadslid ons noemde". */
const OF_OTHERS =
  /^["”’']?,? (?:zoals|gelijk) (?:\p{L}+ ){1,7}(?:noem(?:t|en|de|den)|zeg(?:t|gen)|zei(?:den)?)(?!\p{L})/u;
/** The name of a service or a day: "de dienst slachtofferbejegening", "de internationale dag tegen homofobie en …". */
const IN_NAME =
  /(?:^|\s)(?:(?:dienst|team|cel|afdeling|directie|vakgroep) |(?:(?:(?:inter)?nationale|europese|vlaamse) (?:dag|week)|werelddag) (?:van|voor|tegen|zonder) (?:de |het )?(?:\p{L}+,? (?:en )?){0,4})$/iu;
/** What follows a word that is being explained. */
const EXPLAINS =
  /^["”’']?\s*(?:\((?:=|d\.?w\.?z|dat (?:is|zijn|betekent|wil zeggen)|ook wel|of:)|=|(?:betekent|betekenen|wil zeggen|willen zeggen|staat voor|is een (?:ander|oud|moeilijk) woord)\b|: ?(?:dat (?:is|zijn|betekent))\b)/iu;
/** "Retributie: een vergoeding die …", as lists of terms have it. */
const DEFINES = /^["”’]?\s*:\s+(?:een|de|het|wie|wat|\p{Ll}{4,}(?: \p{Ll}+)? (?:voor|die|dat|van|waar\p{Ll}*))\s/iu;
/** What can stand before the term of such a line: "1° ", "a) ". */
const STARTS = /^[\s\d°.)a-z“"-]{0,6}$/u;
/** "een zienswijze (uw mening)": the plain word in brackets behind it. */
const GLOSSES = /^["”’']?\s+\(\p{Ll}[^()\d]{2,60}\)/u;
const GLOSSARY = /woordenlijst|begrippen|moeilijke woorden|verklarende|glossarium|lexicon|wat betekent/iu;
/** A law by its title: "de wet van 29 juli 1991 betreffende …", "het decreet houdende …". */
const LAW =
  /(?:^|[^\p{L}])(?:grondwet|wet|wetboek|decreet|besluit|koninklijk besluit|ministerieel besluit|KB|MB|BVR|ordonnantie|verordening|richtlijn|omzendbrief|reglement|politiereglement|belastingreglement)(?: van (?:de \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:\d{1,2} \p{Ll}+ )?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}))+(?: van \d{1,2} \p{Ll}+ \d{4})?/iu;
/** What no title of a law goes on with: the reader, a verb, a new part of the sentence. */
const TITLE_ENDS =
  /[:;]|,(?! (?:de|het|en) )|(?:^|\s)(?:u|we|wij|je|ik|kan|kunt|moet|mag|is|zijn|was|wordt|worden|werd|heeft|hebben|krijgt|dient)(?:\s|$)/iu;
const LAW_PREPOSITION = /^(?:betreffende|houdende|inzake|aangaande|omtrent|nopens|met betrekking tot)\b/iu;
/** How the title goes on behind the date of a law. */
const TITLE_STARTS =
  /^(?:betreffende|houdende|inzake|aangaande|omtrent|nopens|over|op|ter|tot|waarbij|met betrekking tot)\b/iu;
const LAW_NOUN =
  /(?:^|[^\p{L}])(?:wet|decreet|besluit|ordonnantie|verordening|richtlijn|omzendbrief|(?:\p{L}+)?reglement)(?: [\p{L}\d().,-]+){0,7}\s*$/iu;

/** Stands in every title of a law: a cheap test. */
const LAW_WORD =
  /[Ww]et|[Dd]ecreet|[Bb]esluit|[Oo]rdonnantie|[Vv]erordening|[Rr]ichtlijn|[Oo]mzendbrief|[Rr]eglement|KB|MB|BVR/;
/** "het decreet betreffende het …": what a law is about, right before the word. */
const LAW_SUBJECT =
  /(?:^|[^\p{L}])(?:wet|decreet|besluit|ordonnantie|verordening|richtlijn|omzendbrief|\p{L}*reglement) (?:betreffende|houdende|inzake|tot) (?:\p{L}+ ){0,3}$|(?:^|[^\p{L}])(?:wet|decreet|ordonnantie) (?:op|over|rond) (?:\p{L}+ ){0,6}$/iu;

/** How far around a word is looked, in UTF-16 code units: keeps the work linear in a text without full stops. */
const WINDOW = 240;

/** Why a word is not used: the text says what it means, or it is a name, a quote, part of a title. */
export type Mention = 'explained' | 'named';

/** Whether a word is mentioned and not used: explained, asked after, quoted, or part of the title of a law. */
export function mentionOf(hit: Hit, analysis: Analysis): Mention | undefined {
  const { block, sentence } = hit;
  if (block.kind === 'term' || block.heading.some(opensGlossary)) return 'explained';
  const before = block.text.slice(Math.max(sentence.from, hit.from - WINDOW), hit.from);
  const after = block.text.slice(hit.to, Math.min(sentence.to, hit.to + WINDOW));
  if (
    isInBrackets(before, after) ||
    (ASKS.test(before) && /^["”’]?\s*(?:\?|$|\()/u.test(after)) ||
    EXPLAINS.test(after) ||
    (isTerm(hit) &&
      ((ECHOES.test(before) && /^["”’]?\s?\?\s*$/u.test(after)) ||
        GLOSSES.test(after) ||
        ((STARTS.test(before) || isNumbering(before)) && DEFINES.test(after))))
  ) {
    return 'explained';
  }
  const isNamed =
    INTRODUCES.test(before) ||
    OF_OTHERS.test(after) ||
    (isNameOnly(hit) && IN_NAME.test(before)) ||
    isInLawTitle(hit, before) ||
    isTitled(hit, before, after) ||
    isQuoted(hit.from, hit.to, analysis);
  return isNamed ? 'named' : undefined;
}

/** Whether a heading says that what stands under it explains words. */
export function opensGlossary(heading: string): boolean {
  return GLOSSARY.test(heading);
}

/** What can be explained: a noun, or a term of which we know the meaning. */
function isTerm({ entry }: Hit): boolean {
  return entry.pos === 'noun' || (entry.means !== undefined && entry.pos !== 'abbr');
}

/** A noun that can be the name of a service or a day: not one that has plainer words and no meaning to explain. */
function isNameOnly({ entry }: Hit): boolean {
  return entry.pos === 'noun' && (entry.means !== undefined || entry.simpler === undefined);
}

/** "een vergoeding (retributie)": the word alone in brackets, behind the plain one. */
function isInBrackets(before: string, after: string): boolean {
  return /\p{L}["”’]?\s*\($/u.test(before) && after.startsWith(')');
}

/** The function of somebody with a name ("mevrouw An Maes, ombudsvrouw"), or a document by its year ("meerjarenplan 2026-2031"). */
function isTitled({ entry }: Hit, before: string, after: string): boolean {
  if (entry.means === undefined || entry.pos === 'abbr') return false;
  // "hulpverleningszone Kempenrand": a body by its name.
  if (/^ \p{Lu}\p{Ll}/u.test(after)) return true;
  return /\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+, $/u.test(before) || /^ (?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d/u.test(after);
}

function isInLawTitle(hit: Hit, before: string): boolean {
  if (!LAW_WORD.test(before)) return false;
  const law = LAW.exec(before);
  if (law) {
    const title = before.slice(law.index + law[0].length);
    const starts = TITLE_STARTS.test(title.trimStart() || hit.block.text.slice(hit.from));
    if (starts && !TITLE_ENDS.test(title)) return true;
  }
  const subject = LAW_SUBJECT.exec(before);
  if (subject && !TITLE_ENDS.test(subject[0])) return true;
  return LAW_PREPOSITION.test(hit.block.text.slice(hit.from, hit.from + 40)) && LAW_NOUN.test(before);
}
