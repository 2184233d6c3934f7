import { FIRST_NAMES } from '../names/first-names.ts';
import type { Frame } from './frame.ts';
import type { FoundFrame } from './frames.ts';
import { personNoun } from './lexicon.ts';

/** What is said of how somebody looks, or that he is a man or a woman, before a name or a function. */

const CHARMS =
  'charmante|knappe|mooie|bevallige|bloedmooie|beeldschone|beeldige|aantrekkelijke|ravissante|sexy|elegante|blonde|slanke|rondborstige';
/** Capital letters matter here: "de knappe Chiara Conti". */
const BEFORE_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd]e|[Oo]nze|[Dd]ie|[Ee]en)(?: immer| altijd| steeds| nog altijd)? (${CHARMS}) (?=(\p{Lu}[\p{L}’'-]+)(?: (\p{Lu}[\p{L}’'-]+))?)`,
  'gu',
);
const BEFORE_FUNCTION = new RegExp(String.raw`(?<!\p{L})(?:${CHARMS}) (?=([\p{Ll}-]+))`, 'giu');
/** Streets, squares and buildings have capitals too. */
const NO_NAME =
  /^(?:villa|hotel|huize|hoeve|oude|nieuwe|grote|kleine|sint|onze|abdij|domein|hof)$|(?:straat|laan|plein|markt|kerk|kapel|dorp|hof|kasteel|park|bos|toren|berg|dal|beek|brug|poort|huis|kaai|kade|zaal|molen|steen|weg|dreef|stad|kunst|school)$/iu;
/** Of statues, streets and drinks as well: only before a first name and a family name. */
const OF_THINGS = /^(?:mooie|elegante|blonde|slanke)$/iu;
/** "Knappe winnaars" played well. */
const DOES_WELL = /(?:en|rs)$|^(?:winnaar|loper|speler|voetballer|kampioen)/u;

const BY_SEX =
  /(?<!\p{L})(?:(onze) )?(?:vrouwelijke|mannelijke) ([\p{Ll}-]{4,40})(?: (\p{Lu}[\p{L}’'-]+))?(?![\p{L}])/giu;
/** Who comes first or is alone, and who is counted, is told as a fact. */
const COUNTED = /(?<!\p{L})(?:eerste|enige|meer|minder|aantal|weinig|geen|of|en|beste|jongste|oudste) $/iu;
/** In matches and on stages, men and women often have their own place. */
const APART =
  /(?:loper|loopster|zwem|wielrenner|atle(?:et|te)|bal|judoka|turn|winna|kampioen|speler|speelster|zanger|danser|danseres|deelne|kandida|kiezer|renner|redder)/u;
/** The word says already that she is a woman. */
const FEMININE = /(?:agente|ambtenares|ster|esse|euse|trice|vrouw|juf)$/u;

const LOOKS_FRAME: Frame = {
  kind: 'looks',
  pattern: BEFORE_NAME,
  when: 'always',
  // Who was painted or played is shown by how he looks.
  unless: /beeld van|schilder|portret|tekening|museum|archief|sprookje|prinses|toneel/u,
};
const SEX_FRAME: Frame = { kind: 'gender', pattern: BY_SEX, when: 'always' };

/** The places where a text says that somebody with a name or a function is pretty, or is a man or a woman. */
export function looksIn(text: string): FoundFrame[] {
  return [...charmsIn(text), ...sexIn(text)];
}

function charmsIn(text: string): FoundFrame[] {
  const found: FoundFrame[] = [];
  for (const { 0: written, 1: charm = '', 2: first = '', 3: second = '', index } of text.matchAll(BEFORE_NAME)) {
    const isFullName = second !== '' && !/-\p{Ll}/u.test(second) && !NO_NAME.test(first) && !NO_NAME.test(second);
    const isPerson = OF_THINGS.test(charm)
      ? FIRST_NAMES.has(first) && isFullName
      : FIRST_NAMES.has(first) || isFullName;
    const to = index + written.length - 1;
    if (isPerson) found.push({ frame: LOOKS_FRAME, from: to - charm.length, to });
  }
  for (const { 0: written, 1: noun = '', index } of text.matchAll(BEFORE_FUNCTION)) {
    if (personNoun(noun.toLowerCase())?.sort !== 'function' || DOES_WELL.test(noun)) continue;
    found.push({ frame: LOOKS_FRAME, from: index, to: index + written.length - 1 });
  }
  return found;
}

function sexIn(text: string): FoundFrame[] {
  const found: FoundFrame[] = [];
  for (const { 0: written, 1: our, 2: noun = '', 3: name, index } of text.matchAll(BY_SEX)) {
    const lower = noun.toLowerCase();
    if (personNoun(lower)?.sort !== 'function' || APART.test(lower) || COUNTED.test(text.slice(0, index))) continue;
    const isOne = !/en$/u.test(lower);
    const isNamed = name !== undefined && /^\p{Lu}/u.test(name);
    if (!isOne || !(our || isNamed || FEMININE.test(lower))) continue;
    const to = index + written.length - (name === undefined ? 0 : name.length + 1);
    found.push({ frame: SEX_FRAME, from: index, to });
  }
  return found;
}
