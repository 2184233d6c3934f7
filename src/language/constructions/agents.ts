import { Is, Tag } from '../tagger/tags.ts';
import type { Clause } from './clauses.ts';
import type { Words } from './words.ts';

/** Causes that do nothing by themselves: "door de regen". */
const CAUSES =
  /(?:regen|storm|weer|wind|sneeuw|vorst|droogte|hitte|brand|ziekte|werken|werkzaamheden|staking|ongeval|drukte|gebrek|tekort|fout|vergissing|vergetelheid|omstandigheden|overmacht|middel|verlof|ongeluk|schade|crisis|toedoen|lawaai|vervuiling|verkeer|wateroverlast|gladheid|problemen|probleem|vertraging|stijging|daling|panne|defect|gewicht|roest|schimmel|straat|laan|weg|park|tunnel|deur|virus|informatie|regeling|maatregel|maatregelen|wijziging|wet|decreet|besluit|gevolg|hoogte|breedte|muur|haag|gracht|rivier|spoor|wijk|buurt|bomen|water|licht|geluid)$/u;

/** Who does it: "door" with a noun or pronoun that can act, in the clause of the verb. */
export function agentOf(clause: Clause, words: Words): readonly [from: number, to: number] | undefined {
  for (const at of clause.words) {
    if (words.word(at) !== 'door' || words.tag(at) !== Tag.VZ) continue;
    const end = phraseEnd(at + 1, words);
    if (end <= at + 1) continue;
    const head = headOf(at + 1, end, words);
    if (head >= 0 && !CAUSES.test(words.word(head)) && !words.isTe(at + 1)) return [at, end - 1];
  }
  return undefined;
}

/** The end of a noun phrase that starts at a word; the same word where none starts. */
function phraseEnd(start: number, words: Words): number {
  let at = start;
  for (; at < words.count; at++) {
    const tag = words.tag(at);
    const inPhrase =
      words.is(at, Is.noun | Is.determiner | Is.adjective | Is.pronoun) ||
      tag === Tag.TW ||
      tag === Tag['TW.rang'] ||
      tag === Tag['V.vd.attr'] ||
      tag === Tag['V.od.attr'];
    const joins = tag === Tag.NEVEN && at > start && words.is(at + 1, Is.noun | Is.determiner);
    const ofPhrase = words.word(at) === 'van' && at > start && words.is(at + 1, Is.noun | Is.determiner);
    if (at > start && words.gap(at) !== 0) break;
    if (!inPhrase && !joins && !ofPhrase) break;
  }
  return at;
}

/** The first noun of a phrase behind which no other stands at once, or its pronoun. */
function headOf(start: number, end: number, words: Words): number {
  for (let at = start; at < end; at++) if (words.is(at, Is.noun) && !words.is(at + 1, Is.noun)) return at;
  return words.is(start, Is.pronoun) ? start : -1;
}
