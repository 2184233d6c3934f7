import type { Letter, Stretch } from '../document/letter.ts';

/** A greeting or closing that keeps its distance. */
export interface StiffGreeting extends Stretch {
  /** `both`: "heer, mevrouw" for one reader; `pair`: "geachte mevrouw, geachte heer", who nobody knows the name of; `nameless`: a title without the name; `letters`: "L.S.", "Geachte,". */
  readonly kind: 'both' | 'pair' | 'nameless' | 'letters';
  /** All of it, also where it takes two lines: "Geachte heer, Geachte mevrouw". */
  readonly text: string;
  /** How to greet the person whose name stands above the letter: "mevrouw Verstuyft". */
  readonly reader?: string;
}

/** A closing that keeps its distance. */
export interface StiffClosing extends Stretch {
  /** Under a letter that punishes or threatens to, a formal closing is the custom. */
  readonly isFormalLetter?: boolean;
  /** `formula`: a sentence that says nothing ("In de hoop u hiermee …"); `regards`: "Hoogachtend". */
  readonly kind: 'formula' | 'regards';
}

const MAN = /\b(?:heer|mijnheer|meneer|dhr)\b/iu;
const WOMAN = /\b(?:mevrouw|mevr|juffrouw|mw)\b/iu;
/** All that a greeting has beside a name or a role. */
const TITLES =
  /\b(?:zeer|geachte|beste|waarde|mijnheer|meneer|de|heer|dhr|mevrouw|mevr|mw|juffrouw|en|of)\b|[\s,./!–-]/giu;
const NO_READER = /^(?:l\.? ?s\.?|(?:zeer )?geachte|lectori salutem|aan wie het (?:aan)?belangt)[,!]?$/iu;
const ADDRESSEE = /^(?:(?:aan|t\.a\.v\.) )?(?:de )?(heer|dhr\.?|meneer|mijnheer|mevrouw|mevr\.?|mw\.?) (\p{Lu}.*)$/iu;
/** The street behind a name, where the lines of an address run on. */
const ON_ONE_LINE =
  /[\s,]+(?:(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage) )?\p{Lu}[\p{L}-]*(?:straat|laan|weg|plein|dreef|lei|kaai|baan|markt|pad|hof|dijk|park)\s\d.*$/u;
const PARTICLE = /^(?:van|de|den|der|ten|ter|vanden|vander|el|al|ben|bin|abou|abu|da|di|dos|la|le|von|o['’])$/iu;
/** People who have a greeting of their own, by protocol. */
const DIGNITARY =
  /\b(?:burgemeester|schepenen?|minister|gouverneur|ambassadeur|consul|koning|koningin|majesteit|excellentie|rechter|vrederechter|procureur|bisschop|pastoor|imam|rector|generaal|deurwaarder|notaris|meester)\b/iu;
const SANCTION =
  /(?<!\p{L})(?:sanctionerend|sanctie(?:ambtenaar|s)?|GAS-\p{L}+|GAS(?=[/ ]?\d)|(?:administratieve )?geldboete|boete|dwangsom|stakingsbevel)(?!\p{L})/iu;
const MOURNING = /\b(?:overlijden|overleden|deelneming|medeleven|rouwbeklag|uitvaart|begrafenis)\b/iu;

const REGARDS =
  /^(?:hoogachtend|met (?:(?:de|onze|mijn) )?(?:(?:meeste|bijzondere|alle|verschuldigde|oprechte|volle|gevoelens van|uitdrukking van) )*(?:hoog)?achting)(?!\p{L})/iu;
/** Each is a whole sentence or the end of one; the first word starts it. */
const FORMULAS: readonly RegExp[] = [
  /(?:(?:in de hoop|hopende|ik hoop|(?:wij|we) hopen|erop vertrouwende?|(?:wij|we) vertrouwen erop),? (?:dat )?)?\bu (?:hiermee|hiermede|hierbij|hierdoor|alzo) (?:\p{L}+ ){0,3}(?:te hebben |te zijn )?(?:ingelicht|geïnformeerd|voorgelicht|van dienst|geholpen)(?: te hebben| te zijn)?\b/iu,
  /\b(?:steeds|geheel|volledig|immer) tot uw dienst\b/iu,
  /\b(?:ons|mij|zich) (?:steeds )?(?:te|ter) (?:uwer |uw )?beschikking houdend/iu,
  /\b(?:de )?uitdrukking van (?:onze|mijn) (?:\p{L}+ ){0,2}(?:hoogachting|achting|gevoelens)\b/iu,
  /\b(?:inmiddels|intussen|in afwachting(?: van \p{L}+(?: \p{L}+){0,3})?|dankend|bij voorbaat dankend),? (?:verblijven (?:wij|we)|verblijf ik|tekenen (?:wij|we)|teken ik)\b/iu,
  /^(?:(?:wij|we) verblijven|verblijven (?:wij|we)|verblijf ik)\b/iu,
];
/** Behind a formula a wish can be meant for this reader: "en wens u veel succes met uw zoektocht". */
const WISH = /(?<!\p{L})(?:succes|beterschap|sterkte|geluk|plezier)(?!\p{L})/iu;
/** A formula stands in one of so many blocks above the closing. */
const FORMULA_REACH = 3;

/** A greeting that does not say who is greeted, or says it twice; not for those who have a greeting by protocol. */
export function stiffGreetingOf(letter: Letter): StiffGreeting | undefined {
  const [first] = letter.greeting;
  if (!first || isForMourners(letter)) return undefined;
  const text = letter.greeting.map(({ block, from, to }) => block.text.slice(from, to).trim()).join(', ');
  const shown = text.replace(/[\s,!.]+$/u, '').replace(/,+/gu, ',');
  const at = { ...withoutComma(first), text: shown };
  const reader = readerAbove(letter);
  const known = reader === undefined ? {} : { reader };
  if (NO_READER.test(text)) return { ...at, kind: 'letters', ...known };
  if (text.replace(TITLES, '') !== '') return undefined;
  const man = MAN.test(text);
  const woman = WOMAN.test(text);
  if (man && woman) {
    if (isForCouple(letter)) return undefined;
    const isPair = reader === undefined && (text.match(/geachte|beste/giu)?.length ?? 0) > 1;
    return { ...at, kind: isPair ? 'pair' : 'both', ...known };
  }
  // A bare "Mevrouw," is distant to anyone; behind "Geachte" or "Beste" only a name that is known is missing.
  const isSame = reader !== undefined && (man ? MAN : WOMAN).test(reader);
  if (reader ? !isSame : /^(?:zeer )?(?:geachte|beste|waarde)/iu.test(text)) return undefined;
  return man || woman ? { ...at, kind: 'nameless', ...known } : undefined;
}

/** The closing, where it keeps its distance; the formula above it goes before it. */
export function stiffClosingOf(letter: Letter): StiffClosing | undefined {
  const { closing, greeting, body } = letter;
  if (!closing || isForMourners(letter) || greeting.some(({ block }) => DIGNITARY.test(block.text))) return undefined;
  for (const block of [closing.block, ...body.slice(-FORMULA_REACH).reverse()]) {
    const from = formulaIn(block.text);
    if (from !== undefined) return { ...withoutComma({ block, from, to: block.text.length }), kind: 'formula' };
  }
  const regards = REGARDS.exec(closing.block.text);
  if (!regards) return undefined;
  const isFormalLetter = isSanction(letter);
  return {
    block: closing.block,
    from: 0,
    to: regards[0].length,
    kind: 'regards',
    ...(isFormalLetter && { isFormalLetter }),
  };
}

/** Where a formula starts that goes on to the end of a text; a sentence with something to say behind it is none. */
function formulaIn(text: string): number | undefined {
  for (const formula of FORMULAS) {
    const match = formula.exec(text);
    if (match && !/[.?!;:]\s/u.test(text.slice(match.index)) && !WISH.test(text)) return match.index;
  }
  return undefined;
}

function withoutComma({ block, from, to }: Stretch): Stretch {
  return { block, from, to: from + block.text.slice(from, to).replace(/[\s,!.]+$/u, '').length };
}

/** Whether a letter is about a fine of the town, by its subject or by who signs. */
function isSanction({ subject, head, signature, body }: Letter): boolean {
  const lines = [
    ...head.map(({ block }) => block),
    ...(subject ? [subject.block] : []),
    ...signature,
    ...body.slice(0, 2),
  ];
  return lines.some(({ text }) => SANCTION.test(text));
}

function isForMourners({ subject, body }: Letter): boolean {
  const start = [subject?.block, ...body.slice(0, 2)];
  return start.some((block) => block !== undefined && MOURNING.test(block.text));
}

function isForCouple({ head }: Letter): boolean {
  const people = head.filter(({ kind }) => kind === 'addressee').map(({ block }) => block.text);
  return people.some((text) => MAN.test(text)) && people.some((text) => WOMAN.test(text));
}

/** "MARTENS Kevin": the family has the capitals, wherever it stands. */
function calm(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** The person to whom the letter is addressed, with the name of the family where it is sure which part that is. */
function readerAbove({ head }: Letter): string | undefined {
  const people = head.flatMap(({ kind, block }) => (kind === 'addressee' ? (ADDRESSEE.exec(block.text) ?? []) : []));
  const [, title, written] = people;
  const name = written?.replace(ON_ONE_LINE, '');
  if (!title || !name || people.length > 3 || !/^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}$/u.test(name))
    return undefined;
  const form = MAN.test(title) ? 'meneer' : 'mevrouw';
  const words = name.split(' ');
  const loud = words.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  if (loud.length > 0 && loud.length < words.length)
    return loud.length === 1 ? `${form} ${calm(loud[0] ?? '')}` : undefined;
  const sure = words.length < 3 || PARTICLE.test(words[1] ?? '');
  return `${form} ${(sure && words.length > 1 ? words.slice(1) : words).join(' ')}`;
}
