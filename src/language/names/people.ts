import type { ExamplePassage } from './example-passages.ts';
import { FIRST_NAMES, type FirstName, type NameGender } from './first-names.ts';
import { traditionOfSurname } from './surnames.ts';

/** A person in an example, as far as the name says it. */
export interface ExamplePerson {
  readonly passage: ExamplePassage;
  /** Where the name stands, in the prose of the block. */
  readonly from: number;
  readonly to: number;
  readonly first?: string;
  readonly surname?: string;
  /** Whether the name is one of those that examples in Flanders mostly have; undefined where nothing tells. */
  readonly isUsual: boolean | undefined;
  readonly gender: NameGender | undefined;
  /** Named as family of another ("mijn dochter Leen"): names within a family go together by themselves. */
  readonly isRelative: boolean;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}’'-]*\p{L}`;
const PARTICLES = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Aa]l|Ben|’t|'t) ){0,3}`;
/** "mevrouw Fatima El Idrissi", "Jan Peeters", "An": a title perhaps, and a row of words with capitals. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<title>[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Jj]uffrouw|[Mm]eneer|[Mm]ijnheer|[Dd]e heer|[Hh]eer|[Ff]amilie|[Gg]ezin) )?(?<name>${PARTICLES}${CAPITAL}(?: ${PARTICLES}${CAPITAL}){0,2})(?![\p{L}\d-])`,
  'gu',
);
const WOMAN = /^(?:mevrouw|mevr\.|mw\.|juffrouw)$/iu;
const MAN = /^(?:meneer|mijnheer|de heer|heer)$/iu;
/** Streets, schools and saints bear names as well. */
const PLACE = /(?:straat|laan|plein|weg|dreef|kaai|lei|school|hof|park|huis|zaal|steenweg)$/iu;
/** What only people do: the word before it is a name, known or not. */
const DOES =
  /^ (?:en \p{Lu}\p{Ll}+ )?(?:woont|wonen|heet|verdient|verhuist|verhuizen|trouwt|trouwen|bevalt|huurt|huren|werkt|werken|is \d+ jaar|\(\d+\))(?!\p{L})/u;
/** "Hoe heet u?", "Ze woont alleen." */
const NO_NAME =
  /^(?:hoe|wie|wat|waar|dat|die|deze|hij|ze|zij|ik|we|wij|je|jij|men|iedereen|iemand|niemand|hier|daar|er|een|de|het|als|mijn|uw|haar|zijn|hun|onze?)$/iu;
const KIN =
  /(?<!\p{L})(?:vrouw|man|zoon|zoontje|dochter|dochtertje|kind(?:eren)?|broers?|zus(?:sen)?|moeder|vader|mama|papa|oma|opa|oom|tante|partner|gezin)(?: heten?| is| zijn)?:? (?:\p{Lu}\p{Ll}+,? (?:en )?){0,2}$/u;
const SAYS_NAME = /(?:^|[\s,])(?:[Ii]k ben|[Ii]k heet|[Nn]aam is|[Nn]aam:|[Mm]ijn naam:) $/u;

/** How far from a name we read what tells of it. In UTF-16 code units. */
const FARTHEST = 60;

/** The people in a passage: everyone with a known first name or a title, and whoever is said to live, work, be called. */
export function peopleIn(passage: ExamplePassage): ExamplePerson[] {
  const { block, from, to } = passage;
  const text = block.text.slice(from, to);
  const people: ExamplePerson[] = [];
  for (const match of text.matchAll(NAME)) {
    const { title } = match.groups ?? {};
    const name = withoutPreposition(match.groups?.name ?? '');
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - FARTHEST), match.index);
    const person = personOf(name, title, SAYS_NAME.test(before), DOES.test(text.slice(end, end + FARTHEST)));
    if (!person) continue;
    people.push({ ...person, passage, from: from + end - name.length, to: from + end, isRelative: KIN.test(before) });
  }
  return people;
}

/** "van An Claes" is no family name: "van" stands before somebody's first name. */
function withoutPreposition(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => FIRST_NAMES.has(word));
  const particles = words.slice(0, Math.max(0, first));
  return particles.every((word) => /^\p{Ll}/u.test(word)) ? words.slice(particles.length).join(' ') : name;
}

function personOf(
  name: string,
  title: string | undefined,
  isIntroduced: boolean,
  acts: boolean,
): Pick<ExamplePerson, 'first' | 'surname' | 'isUsual' | 'gender'> | undefined {
  if (PLACE.test(name) || /^(?:Sint|Heilige)(?!\p{L})/u.test(name)) return undefined;
  const [head = '', ...others] = name.split(' ');
  const known = FIRST_NAMES.get(head);
  if (known) {
    const surname = others.join(' ');
    const isUsual = isUsualName(known.tradition, surname);
    return { first: head, ...(surname && { surname }), isUsual, gender: known.gender };
  }
  if (NO_NAME.test(head) || (!title && !isIntroduced && !acts)) return undefined;
  const hasFirst = others.length > 0 && /^\p{Lu}/u.test(head) && !/^(?:Van|De|Den|Der|Ter|Ten|El|Al|Ben)$/u.test(head);
  if (hasFirst || !title) return { first: head, surname: others.join(' '), isUsual: undefined, gender: undefined };
  const tradition = traditionOfSurname(name);
  return { surname: name, isUsual: tradition && tradition === 'lowCountries', gender: genderOf(title) };
}

/** A name of several traditions counts as usual here with a Dutch family name: "Emma Claes". */
function isUsualName(tradition: FirstName['tradition'], surname: string): boolean {
  if (tradition === 'elsewhere') return false;
  return surname ? traditionOfSurname(surname) === 'lowCountries' : tradition === 'lowCountries';
}

function genderOf(title: string): NameGender | undefined {
  if (WOMAN.test(title)) return 'f';
  return MAN.test(title) ? 'm' : undefined;
}

/** One of each: "mevrouw Peeters" is An Peeters of before, and An is An again. */
export function distinctPeople(people: readonly ExamplePerson[]): ExamplePerson[] {
  const distinct: ExamplePerson[] = [];
  for (const person of people) {
    const isKnown = distinct.some(({ first, surname }) => {
      if (person.first !== undefined && first !== undefined) return first === person.first;
      return surname !== undefined && surname === person.surname;
    });
    if (!isKnown) distinct.push(person);
  }
  return distinct;
}
