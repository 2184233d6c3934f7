import { confusedInLaw } from './legal-terms.ts';
import type { ListProblem, PlacedEntry } from './problem.ts';

/** The rule whose words are about people. */
const PEOPLE = 'inclusieve-woorden';
/** The rule of abbreviations: what they stand for needs no guide. */
const ABBREVIATIONS = 'afkorting';

/** What an entry lacks that a report or a reviewer needs. */
export function incomplete(placed: readonly PlacedEntry[]): ListProblem[] {
  return placed.flatMap(({ list, entry }) => {
    const messages = [
      ...(entry.simpler?.length || entry.drop || entry.means || entry.note || entry.reason
        ? []
        : ['geeft geen raad. Vul “simpler”, “drop” of “means” in.']),
      ...(list.rule === PEOPLE ? lackingForPeople(entry) : []),
      ...legalFaults(entry),
      ...swapFaults(entry, list.rule),
      ...reversed(entry),
    ];
    return [
      ...messages.map((message) => ({ list, entry, message })),
      ...lacking(entry, list.rule).map((message) => ({ list, entry, message, hint: true as const })),
    ];
  });
}

/** What a list can do without, and ours can't. */
function lacking(entry: PlacedEntry['entry'], rule: string): string[] {
  const { pos, known, wrong, right, source, reason, owner } = entry;
  return [
    ...(pos ? [] : ['zegt niet welke woordsoort het is. Met “pos” vinden we ook de andere vormen.']),
    ...(known || wrong ? [] : ['heeft geen foute zin. Met “wrong” toetsen we of we het woord vinden.']),
    ...(known || right ? [] : ['heeft geen goede zin. Met “right” toetsen we de raad.']),
    ...(source || reason || owner || rule === ABBREVIATIONS
      ? []
      : ['zegt niet van wie de raad komt. Vul “source” in.']),
    ...((entry.unless || entry.when) && !entry.traps?.length
      ? ['heeft een uitzondering zonder zin die ze toetst. Vul “traps” in.']
      : []),
  ];
}

function lackingForPeople({ note, reviewed, swap }: PlacedEntry['entry']): string[] {
  return [
    ...(note ? [] : ['zegt niet waarom. Vul “note” in.']),
    ...(reviewed ? [] : ['zegt niet wanneer het is nagekeken. Vul “reviewed” in.']),
    ...(swap ? ['wil een woord over mensen vanzelf vervangen. Laat “swap” weg.'] : []),
  ];
}

function legalFaults({ word, legal, means, simpler = [] }: PlacedEntry['entry']): string[] {
  const confused = simpler.filter((wording) => confusedInLaw(word, wording));
  return [
    ...confused.map((wording) => `“${wording}” betekent voor de wet iets anders dan “${word}”. Kies een ander woord.`),
    ...(legal ? termFaults(means, simpler) : []),
  ];
}

/** What nobody looks at can't be about the law or about people, and has to fit. */
function swapFaults({ safe, swap, advice, legal, simpler = [] }: PlacedEntry['entry'], rule: string): string[] {
  return [
    ...(safe && !swap ? ['heeft “safe” zonder “swap”. Vul “swap” in, of laat “safe” weg.'] : []),
    ...(safe && legal ? ['is een term van de wet, die niemand vanzelf vervangt. Laat “safe” weg.'] : []),
    ...(safe && rule === PEOPLE ? ['wil een woord over mensen vanzelf vervangen. Laat “safe” weg.'] : []),
    ...(advice && swap
      ? ['past altijd (“swap”) en nooit (“advice”) op dezelfde plaats. Laat een van de twee weg.']
      : []),
    ...((safe || swap) && simpler.length === 0 ? ['heeft niets om in de plaats te zetten. Vul “simpler” in.'] : []),
  ];
}

/** A wording that denies what the entry says: its simpler words would turn the meaning round. */
function reversed({ word, also = [], simpler = [] }: PlacedEntry['entry']): string[] {
  if (NEGATION.test(word) || simpler.length === 0) return [];
  return also
    .filter((wording) => NEGATION.test(wording))
    .map(
      (wording) =>
        `“${wording}” ontkent wat “${word}” zegt, zodat de raad het omkeert. Laat het weg, of maak er een eigen woord van.`,
    );
}

const NEGATION = /(?<![\p{L}-])(?:niet|geen|nooit)(?![\p{L}-])/u;

function termFaults(means: string | undefined, simpler: readonly string[]): string[] {
  return [
    ...(means ? [] : ['is een term van de wet zonder uitleg. Vul “means” in.']),
    ...(simpler.length > 0 ? ['is een term van de wet: leg hem uit met “means”, en laat “simpler” weg.'] : []),
  ];
}
