import { WEEKDAYS } from './calendar.ts';
import { datesIn } from './dates.ts';

/** Words for a time that only the day of writing explains. */
export interface RelativeTime {
  /** Offsets in the prose. */
  readonly from: number;
  readonly to: number;
  /**
   * `term`: so many days, and nobody says from when; `day`: "volgende week", "morgen"; `past`: "onlangs"; `year`:
   * "sinds dit jaar", from when something holds, clear where the text says which year it is of.
   */
  readonly kind: 'term' | 'day' | 'past' | 'year';
}

const NUMBER =
  '(?:\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|eenentwintig|dertig|veertig|vijfenveertig|achtenveertig|zestig|negentig)';
const PART = '(?:eind|begin|half|midden)';
const SEASON = '(?:voorjaar|najaar|schooljaar|werkjaar|lente|zomer|herfst|winter)';
const DAY = `(?:${WEEKDAYS.join('|')})`;

/** Each kind of expression; none of them is the end of a longer word. */
const EXPRESSIONS: Readonly<Record<RelativeTime['kind'], string>> = {
  term: `binnen (?:(?:de |een periode van |een termijn van )?${NUMBER} ?(?:(?:kalender|werk)?dagen|weken|maanden|uur|maand|week)|de (?:week|maand))`,
  day: [
    `(?:${PART} )?volgende (?:week|maand|${DAY})`,
    `(?:${PART} )?deze (?:week|maand)`,
    `(?:komende|aanstaande) (?:week|${DAY})`,
    `${DAY} aanstaande`,
    '(?:dit|volgend|komend) weekend',
    `over ${NUMBER} (?:dagen|weken|maanden|week|maand)`,
    'morgen(?:vroeg|ochtend|voormiddag|middag|namiddag|avond)?',
    'overmorgen',
    'vanavond',
    '(?:vanaf|tot) vandaag',
  ].join('|'),
  past: 'onlangs',
  year: `(?:begin |eind |half )?(?:dit|volgend) (?:jaar|${SEASON})|deze ${SEASON}`,
};
const KINDS = Object.keys(EXPRESSIONS) as RelativeTime['kind'][];
const ANY = new RegExp(
  `(?<![\\p{L}\\d-])(?:${KINDS.map((kind) => `(?<${kind}>${EXPRESSIONS[kind]})`).join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/** What every expression has; no flags, so that a sentence without it costs little. */
const CHEAP =
  /[Bb]innen|olgend|omend|anstaande|eekend|orgen|vanavond|vandaag|nlangs|jaar|zomer|winter|herfst|lente|eze (?:week|maand)|[Oo]ver \S{1,16} (?:dag|we+k|maand)/;

/** Where a term starts, or the event that it runs from. */
const START =
  /(?<!\p{L})(?:na|nadat|vanaf|sinds|sedert|volgend(?:e)? op|ingaand|te (?:rekenen|tellen)|daarna|nadien|hierna|vóór|voor(?:dat)?|voorafgaand|datum)(?!\p{L})|ontvangst|verzending|kennisgeving|betekening|dagtekening|aankomst|geboorte|bevalling|overlijden|levering|verhui[sz]|factuurdatum/iu;
/** What happens each time, or only if something else does: then the reader knows the start. */
const EACH_TIME =
  /(?<!\p{L})(?:als|indien|wanneer|zodra|ingeval|mocht|telkens|steeds|altijd|meestal|doorgaans|gewoonlijk|gemiddeld|elke?|iedere?|tenzij|nieuwe)(?!\p{L})/iu;
/** What the reader has to do, or may do against the letter; what we promise starts with what the reader asked. */
const DUTY =
  /(?<!\p{L})(?:gelieve|moet(?:en)?|dien(?:t|en)?|verzoeken|verzocht|vragen|betaal(?:t|d|baar)?|stort|bezorg|meld|mee?deelt|reageer|stuur|teken|contacteer|breng|laat|neem|bel|beroep|bezwaar|verhaal|verweer|betwisting|indien(?:en|t))(?!\p{L})/iu;
/** "Dat moet binnen 6 weken": an earlier sentence says from when. */
const CARRIES_ON = /(?<!\p{L})(?:dat|dit|die|hier)(?!\p{L})/iu;
/** Two sides of a dispute: who disagrees does so with the letter itself. */
const DISPUTE = /niet (?:akkoord|eens|verzoenen)|betwist/iu;

/** Words before an expression that make it a habit, a following week, a greeting. */
const NOT_RELATIVE_BEFORE: Readonly<Partial<Record<RelativeTime['kind'], RegExp>>> = {
  term: /(?<!\p{L})(?:niet|wel|nog)\s$/iu,
  day: /(?<!\p{L})(?:de|het|een|elke|iedere|goede|goeie|van|tijdens|gedurende|welke|of|ook|'s|’s)\s$|^tot\s$/iu,
  past: /(?<!\p{L})(?:nog|die|dat|wie|pas|zeer|heel)\s$/iu,
};
/** From when something holds; elsewhere a year or a season only tells. */
const SINCE = /(?<!\p{L})(?:sinds|sedert|vanaf|nieuw)\s$/iu;
/** A row of weeks, a subject: "gespreid over twee weken". */
const OVER =
  /gespreid|spreid|verdeel|verde[el]{2}|(?<!\p{L})loop|uitgesmeerd|(?<!\p{L})ga(?:at|an)(?!\p{L})|vertel|praat|info|beschikt|periode|gemiddelde/iu;
/** Something that can wait: nobody needs the day. */
const NO_HURRY = /(?<!\p{L})hoe(?:ft|ven|f)(?!\p{L})/iu;
const OURS = /(?<!\p{L})(?:u|uw|we|wij|ons|onze)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** How far before an expression its context is looked at, in UTF-16 code units. */
const NEAR = 16;

/**
 * The relative times of one sentence.
 *
 * @param text the prose of its block @param from @param to the sentence
 */
export function relativeTimes(text: string, from: number, to: number): RelativeTime[] {
  const sentence = text.slice(from, to);
  if (!CHEAP.test(sentence)) return [];
  const matches = [...sentence.matchAll(ANY)];
  if (matches.length === 0 || datesIn(text).length > 0) return [];
  const facts = factsOf(sentence, text.slice(Math.max(0, from - NEAR), from));
  return matches.flatMap((match) => {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (!kind || !isMeant(kind, match[0], match.index, facts, sentence)) return [];
    return [{ from: from + match.index, to: from + match.index + match[0].length, kind }];
  });
}

/** What a sentence says of all the times in it. */
interface Facts {
  readonly hasStart: boolean;
  readonly isDuty: boolean;
  readonly isEachTime: boolean;
  readonly namesYear: boolean;
  readonly isOurs: boolean;
  readonly canWait: boolean;
  /** Where it starts to speak of a stretch of time; behind its end where it does not. */
  readonly over: number;
}

/** @param before the end of the sentence before it */
function factsOf(sentence: string, before: string): Facts {
  const isQuestion = sentence.trimEnd().endsWith('?') || before.trimEnd().endsWith('?');
  const isDispute = DISPUTE.test(sentence);
  const isEachTime = EACH_TIME.test(sentence);
  const over = sentence.search(OVER);
  return {
    hasStart: isQuestion || (isEachTime && !isDispute) || START.test(sentence) || CARRIES_ON.test(sentence),
    isDuty: DUTY.test(sentence),
    isEachTime: isQuestion || isEachTime,
    namesYear: YEAR.test(sentence),
    isOurs: OURS.test(sentence),
    canWait: NO_HURRY.test(sentence),
    over: over < 0 ? sentence.length : over,
  };
}

function isMeant(kind: RelativeTime['kind'], words: string, at: number, facts: Facts, sentence: string): boolean {
  if (NOT_RELATIVE_BEFORE[kind]?.test(sentence.slice(Math.max(0, at - NEAR), at))) return false;
  // "De Morgen", "vzw Volgende Week": a name.
  if (at > 0 && /^\p{Lu}/u.test(words)) return false;
  switch (kind) {
    case 'term':
      return facts.isDuty && !facts.hasStart;
    case 'day':
      return !facts.isEachTime && !facts.canWait && !(facts.over < at && /^over /iu.test(words));
    case 'past':
      return facts.isOurs && !facts.isEachTime;
    case 'year':
      return !facts.namesYear && SINCE.test(sentence.slice(Math.max(0, at - NEAR), at));
  }
}
