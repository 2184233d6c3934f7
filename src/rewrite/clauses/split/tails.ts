import { type ProseEdit, replace } from '../../../document/edit.ts';
import { surePhraseFrom } from '../../../language/constructions/noun-phrases/sure-phrases.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is } from '../../../language/tagger/tags.ts';
import { isCommand, type LongSentence, startsWithClause } from './long-sentence.ts';
import { isMainClauseAt } from './main-clauses.ts';
import { capitalAt, endBefore } from './sentence-breaks.ts';

/** What is asked with a noun, as a command: how it begins, and the particle that closes it. */
const ASKED: Readonly<Record<string, readonly [string, string]>> = {
  vermelding: ['Vermeld daarbij', ''],
  toevoeging: ['Voeg daarbij', 'toe'],
  bijvoeging: ['Voeg daarbij', 'toe'],
  opgave: ['Geef daarbij', 'op'],
};
/** Limits of an amount, with their article and the word that anybody knows. */
const LIMITS: Readonly<Record<string, string>> = {
  maximum: 'Het maximum',
  max: 'Het maximum',
  plafond: 'Het maximum',
  minimum: 'Het minimum',
};
/** What stands in front of a colon when the clause behind it is what it announces. */
const ANNOUNCES = /^(?:het|dit|dat|zo|als|volgt|volgende|volgend|luidt|er|hierop|namelijk|regel|voorwaarde)$/u;

/** "…, met vermelding van uw nummer": "Vermeld daarbij uw nummer"; "…, met een maximum van 50 euro": "Het maximum is 50 euro". */
export function splitTail(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text } = sentence;
  const end = words.count - 1;
  if (words.word(at) !== 'met' || !/^,\s$/u.test(text.slice(words.to(at - 1), words.from(at)))) return undefined;
  for (let one = at + 1; one <= end; one++) if (words.gap(one) !== Gap.none) return undefined;
  const isLimit = words.word(at + 1) === 'een' && words.word(at + 3) === 'van' && /^\d/u.test(words.word(at + 4));
  const limit = isLimit ? LIMITS[words.word(at + 2)] : undefined;
  if (limit) return [endBefore(at, at, words), replace(words.from(at), words.to(at + 3), `${limit} is`)];
  const asked = words.word(at + 2) === 'van' ? ASKED[words.word(at + 1)] : undefined;
  const last = /^(?:hierboven|hieronder|bovenaan|onderaan)$/u.test(words.word(end)) ? end - 1 : end;
  if (!asked || !asksReader(sentence) || surePhraseFrom(at + 3, words)?.last !== last) return undefined;
  const [opening, particle] = asked;
  return [
    endBefore(at, at, words),
    replace(words.from(at), words.to(at + 2), opening),
    ...(particle ? [replace(words.to(end), words.to(end), ` ${particle}`)] : []),
  ];
}

/** A command, or "Gelieve …", or "U moet …". */
function asksReader(sentence: LongSentence): boolean {
  const { words } = sentence;
  if (words.word(0) === 'gelieve' || isCommand(0, words)) return true;
  return words.word(0) === 'u' && /^(?:moet|dient)$/u.test(words.word(1)) && !startsWithClause(sentence);
}

/** "Spreek ons aan: op vrijdag staan we …": a full stop in the place of the colon. */
export function splitColon(at: number, sentence: LongSentence): ProseEdit[] | undefined {
  const { words, text, first, grammar } = sentence;
  if (!/^:\s$/u.test(text.slice(words.to(at - 1), words.from(at))) || !isMainClauseAt(at, sentence)) return undefined;
  if (first.finite < 0 || first.finite >= at || startsWithClause(sentence)) return undefined;
  // "De stad doet drie dingen: ze …, ze … en ze …": more than one clause is announced.
  if (grammar.clauses.filter(({ kind, finite }) => kind === 'main' && finite >= at).length !== 1) return undefined;
  for (let one = 0; one < at; one++)
    if (ANNOUNCES.test(words.word(one)) && !words.is(one + 1, Is.noun)) return undefined;
  const isOpen = words.is(at - 1, Is.finite | Is.determiner | Is.adjective);
  return isOpen ? undefined : [endBefore(at, at, words), ...capitalAt(at, words)];
}
