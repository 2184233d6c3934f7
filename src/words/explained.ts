import type { Analysis } from '../language/analysis.ts';
import { isData, isRunningText } from '../language/running-text.ts';
import type { Hit } from './hit.ts';

/** In its sentence, before or after it: the term is given as a name. */
const NAMES =
  /(?:^|[^\p{L}])(?:heet|heten|noemen we|noemt men|wordt genoemd|ook wel|met andere woorden)(?:[^\p{L}]|$)/iu;
/** Directly behind it: what it is. */
const SAYS =
  /^["”’]?(?::\s|,? (?:dat|dit) (?:is|zijn|betekent|wil zeggen)|,? (?:oftewel|ofwel|of:)|\s*[–—-]\s+(?:een|de|het|dat|wie)\s|, (?:een|de|het|iemand|mensen|geld|wie) \p{L}+)/u;
/** Behind the term as the subject: "Een concessie is het recht …". */
const DEFINES =
  /^["”’]? (?:is|zijn) (?:een (?!gegeven|feit|must|troef|kans|uitdaging|doel|probleem|vraag|optie)|(?:de|het|iemand|mensen|wie|geld|iets|elke?|alles?|wat) )|^["”’]? (?:bestaat|bestaan) uit /u;
/** An article and what sort it is ("Een gemeentelijke retributie is …"): no place, no owner, and nothing pointed at. */
const SUBJECT =
  /^(?:een|de|het|zo['’]n)?\s*(?:(?!(?:van|bij|met|in|op|aan|na|naast|volgens|zonder|over|die|deze|dit|dat|uw|je|jouw|onze?|mijn|zijn|haar|hun|elke?|geen|voor (?:de|het|een))\s)\p{L}+\s+){0,2}["“‘]?$/iu;
/** How the next sentence starts when it explains the one before. */
const GOES_ON =
  /^(?:(?:Dat|Dit) (?:is|zijn|betekent|wil zeggen)|Daar(?:in|mee|op|bij)|Hier(?:in|mee|op)|(?:Op|In|Met|Uit) (?:dat|dit|zo)|Zo['’]n)[ :]/u;

/** What a letter or a script is about, in a line of its own: it names, and the text tells. */
const SUBJECT_LINE = /^\s*(?:betreft|betr\.?|onderwerp|titel|re|inzake)\s*:/iu;

/** How far around a term is looked, in UTF-16 code units: keeps the work linear in a text without full stops. */
const WINDOW = 240;

/** Whether the sentence of a term, or the next one, says what it is. */
export function isExplainedHere({ block, sentence, from, to }: Hit): boolean {
  const before = block.text.slice(Math.max(sentence.from, from - WINDOW), from);
  const after = block.text.slice(to, Math.min(sentence.to, to + WINDOW));
  const next = block.text.slice(sentence.to, sentence.to + WINDOW).trimStart();
  if (SUBJECT.test(before) && DEFINES.test(after)) return true;
  return NAMES.test(before) || SAYS.test(after) || GOES_ON.test(next);
}

/**
 * Whether a term stands in a text that is read: not in a heading, a signature, an address or a list of links, where it
 * is the name of something.
 */
export function isInProse({ block, sentence, from }: Hit, analysis: Analysis): boolean {
  if (!isRunningText(block) || isData(sentence, analysis)) return false;
  if (SUBJECT_LINE.test(block.text.slice(sentence.from, Math.min(sentence.to, sentence.from + LABEL)))) return false;
  const end = block.text.slice(Math.max(sentence.from, sentence.to - 10), sentence.to).trimEnd();
  if (/[.?!;:…]["”’)]*$/u.test(end)) return true;
  // An item of a list has no full stop, and can be an instruction.
  return sentence.words >= SHORTEST_ITEM && from > sentence.from;
}

/** How long the label of such a line is at the most, in UTF-16 code units. */
const LABEL = 20;
/** Words of the shortest line without a full stop that says something. */
const SHORTEST_ITEM = 5;
