import type { Frame } from './frame.ts';
import type { FoundFrame } from './frames.ts';
import { personNoun } from './lexicon.ts';

/** "De mannen aan het biljart, de vrouwen gezellig bij de koffie": each sex has its own place in one text. */

const WORD = /[\p{L}\p{M}’'-]+/gu;
const GENTLE =
  /^(?:schmink\p{L}*|geschminkt|koffie\p{L}*|thee|taart\p{L}*|gezellige?|knutsel\p{L}*|poppen\p{L}*|babbel\p{L}*|keuvel\p{L}*|klets\p{L}*|kletsen|tetteren|roddelen|breien|haken|borduren|naaien|koken|kokkerellen|bakken|serveren|afwas\p{L}*|poetsen|strijken|toekijken|kijken|supporter\p{L}*|moedigen|dansen|dansje|touwtje\p{L}*|prinses\p{L}*|vlecht\p{L}*|nagels|make-up|bloemschikken|bloemstukjes?|liefjes?|lieve?|braaf|giechelen|winkelen|shoppen|hapjes|slaatjes|salades?|juwelen|armbandjes)$/u;
const TOUGH =
  /^(?:stoere?|voetbal\p{L}*|biljart\p{L}*|kaarten|pint\p{L}*|bier\p{L}*|ravotten|stoeien|bouwen|timmeren|barbecue\p{L}*|sjouwen|sterke?|darts|worstelen|vechten|racen|toog|zagen|hakken|sleutel\p{L}*|klussen|klimmen|klimmuur|herstellen|repareren|boren|petanque|gamen|robots?|programmeren|machines|tractors?|tenten|vuur|gocarts?|brandweerauto|kampen|helden)$/u;
const JOINED = /^\s*(?:en|of|&|\/)\s*(?:de\s+)?$/u;

/** "Moeders wachten terwijl hun zonen voetballen": parents and their own children. */
const THEIR = /(?:hun|haar|zijn|onze)\s+$/u;

const PAIR: Frame = { kind: 'pair', pattern: WORD, when: 'always' };

interface Group {
  readonly gender: 'woman' | 'man';
  readonly from: number;
  readonly to: number;
}

/** Where a text gives women and men, or girls and boys, each what a cliché gives them. */
export function pairsIn(text: string): FoundFrame[] {
  const groups = groupsIn(text);
  if (groups.length !== 2) return [];
  const [first, second] = groups as [Group, Group];
  const between = text.slice(first.to, second.from);
  if (first.gender === second.gender || JOINED.test(between) || THEIR.test(between)) return [];
  const cliche = ({ gender }: Group) => (gender === 'woman' ? GENTLE : TOUGH);
  const opening = lastMatch(text, first.to, second.from, cliche(first));
  const to = lastMatch(text, second.to, text.length, cliche(second));
  return opening === undefined || to === undefined ? [] : [{ frame: PAIR, from: first.from, to }];
}

/** Only groups: what one girl and one boy do in a picture is simply so. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const noun = personNoun(written.toLowerCase());
    if (noun?.sort !== 'person' || !noun.gender || !/(?:en|s)$/u.test(written) || /^jongen$/iu.test(written)) continue;
    groups.push({ gender: noun.gender, from: index, to: index + written.length });
  }
  return groups;
}

/** The end of the last word that fits, in a stretch of one sentence or clause. */
function lastMatch(text: string, from: number, to: number, fits: RegExp): number | undefined {
  let end: number | undefined;
  for (const { 0: written, index } of text.slice(from, to).matchAll(WORD)) {
    if (fits.test(written.toLowerCase())) end = from + index + written.length;
  }
  return end;
}
