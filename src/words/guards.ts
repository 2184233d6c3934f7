import type { Analysis } from '../language/analysis.ts';
import { Flag } from '../language/tokens.ts';
import { ANY_COMPARATIVE, ANY_DURATION, ANY_NAME, ANY_TE, type Conditions } from './entry.ts';
import type { Hit } from './hit.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isName } from './name.ts';

/** Whether a word is used, and in the sense that its entry means: not as a name, a homograph, a quote or a mention. */
export function isMeant(hit: Hit, analysis: Analysis): boolean {
  return useOf(hit, analysis) === 'used';
}

/** How a word stands there: used as its entry means, or mentioned; nothing in another sense and in a name. */
export function useOf(hit: Hit, analysis: Analysis): 'used' | Mention | undefined {
  const { entry } = hit;
  if (entry.spellings && !isSpelledSo(hit, entry.spellings)) return undefined;
  if (entry.when && !allHold(entry.when, hit, analysis)) return undefined;
  if (entry.unless && someHolds(entry.unless, hit, analysis)) return undefined;
  if (entry.cells && hit.block.kind === 'tableCell' && !hit.block.turn) return undefined;
  if (isName(hit, analysis)) return undefined;
  return mentionOf(hit, analysis) ?? 'used';
}

/** How many words "earlier" and "later" look: more than a sentence should have. */
const REACH = 40;

function isSpelledSo(hit: Hit, spellings: readonly string[]): boolean {
  return spellings.includes(hit.block.text.slice(hit.from, hit.to));
}

function allHold(conditions: Conditions, hit: Hit, analysis: Analysis): boolean {
  return (Object.keys(conditions) as (keyof Conditions)[]).every((name) => {
    return holds(name, conditions[name] ?? [], hit, analysis);
  });
}

function someHolds(conditions: Conditions, hit: Hit, analysis: Analysis): boolean {
  return (Object.keys(conditions) as (keyof Conditions)[]).some((name) => {
    return holds(name, conditions[name] ?? [], hit, analysis);
  });
}

function holds(name: keyof Conditions, words: readonly string[], hit: Hit, analysis: Analysis): boolean {
  const { sentence, tokenFrom, tokenTo, parts } = hit;
  switch (name) {
    case 'before':
      return tokenFrom > sentence.tokenFrom && hasWord(words, tokenFrom - 1, tokenFrom, analysis, sentence.tokenFrom);
    case 'after':
      return tokenTo < sentence.tokenTo && hasWord(words, tokenTo, tokenTo + 1, analysis, sentence.tokenFrom);
    case 'earlier':
      // Between the parts of what stands apart is both.
      return hasWord(
        words,
        Math.max(sentence.tokenFrom, tokenFrom - REACH),
        parts ? tokenTo : tokenFrom,
        analysis,
        sentence.tokenFrom,
      );
    case 'near':
      return holds('earlier', words, hit, analysis) || holds('later', words, hit, analysis);
    case 'later':
      return hasWord(
        words,
        parts ? tokenFrom : tokenTo,
        Math.min(sentence.tokenTo, tokenTo + REACH),
        analysis,
        sentence.tokenFrom,
      );
  }
}

/** @param first token of the sentence, whose capital says nothing */
function hasWord(words: readonly string[], from: number, to: number, analysis: Analysis, first: number): boolean {
  const wanted = wantedOf(words);
  for (let at = from; at < to; at++) {
    if (analysis.tokens.has(at, Flag.opaque)) continue;
    const word = analysis.word(at).toLowerCase();
    if (wanted.has(word)) return true;
    if (wanted.has(ANY_COMPARATIVE) && isComparative(word)) return true;
    if (wanted.has(ANY_NAME) && at > first && analysis.tokens.has(at, Flag.capital)) return true;
    if (wanted.has(ANY_DURATION) && isDuration(at, analysis)) return true;
    if (wanted.has(ANY_TE)) {
      if (word === 'te') return true;
      const isOwn = OWN_TE.has(word) && !(word === 'om' && isHour(at + 1, analysis));
      if (isOwn && !(word === 'door' && at > from && PARTICIPLE.test(analysis.word(at - 1).toLowerCase())))
        return false;
    }
  }
  return false;
}

/** The words of conditions in lower case: an entry is read once, and asked many times. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function wantedOf(words: readonly string[]): ReadonlySet<string> {
  const wanted = known.get(words) ?? new Set(words.map((word) => word.toLowerCase()));
  known.set(words, wanted);
  return wanted;
}

/** Words that start a clause with a "te" of its own. */
const OWN_TE = new Set(['om', 'door', 'zonder', 'teneinde', 'alvorens', 'na', 'als']);

/** Before "door" it says who did it: "ingevuld door de arts". */
const PARTICIPLE = /^(?:\p{L}{0,6}ge|be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)$/u;

/** "om 11 uur", "om 9.30 uur", "om half tien": when, and not why. */
function isHour(at: number, analysis: Analysis): boolean {
  const word = (one: number) => (one < analysis.tokens.count ? analysis.word(one).toLowerCase() : '');
  if (/^(?:half|kwart|\d{1,2}(?:u\d{0,2}|[.:]\d\d))$/u.test(word(at))) return true;
  return (
    /^(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/u.test(word(at)) && word(at + 1) === 'uur'
  );
}

const AMOUNT =
  /^(?:\d[\d.,]*|één|een|anderhalf|anderhalve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|dertig|veertig|vijftig|zestig|negentig|honderd|enkele|enige|meerdere|verschillende|minstens|minimaal|minimum|maximaal|maximum|hoogstens|ongeveer|ten|meer|minder|minste|hoogste|dan)$/u;
const UNIT =
  /^(?:minuut|minuten|kwartier|uur|uren|dag|dagen|(?:werk|kalender|school)dagen|week|weken|weekends?|maand|maanden|kwartaal|jaar|jaren|schooljaar|schooljaren|nacht|nachten|seconden)$/u;
/** Words between the amount and its unit: "een volledig jaar", "dertig opeenvolgende dagen". */
const LONGEST_DURATION = 5;

/** "dertig dagen", "minstens twee volle weken"; "30 september" is none. */
function isDuration(first: number, analysis: Analysis): boolean {
  const word = (at: number) => (at < analysis.tokens.count ? analysis.word(at).toLowerCase() : '');
  if (!AMOUNT.test(word(first))) return false;
  let isAmount = true;
  for (let at = first + 1; at < first + LONGEST_DURATION; at++) {
    if (UNIT.test(word(at))) return true;
    const goesOn: boolean = isAmount && AMOUNT.test(word(at));
    isAmount = goesOn;
    if (!goesOn && !/^(?:vol|volle|volledige?|hele?|heel|opeenvolgende|aaneengesloten|lange?)$/u.test(word(at)))
      return false;
  }
  return false;
}

/** Words in -er that compare nothing. */
const NO_COMPARATIVE = new Set(
  'onder over achter zonder buiten tegenover hier daar waar weer door voor ander andere achterover'.split(' '),
);

/** A comparative by its form, "groter" or "grotere", and "meer" and "minder". */
function isComparative(word: string): boolean {
  return word === 'meer' || (/^\p{L}{3,}ere?$/u.test(word) && !NO_COMPARATIVE.has(word));
}
