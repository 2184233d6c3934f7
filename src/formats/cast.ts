import type { Block, Role } from '../document/document.ts';
import { ASKS, dashedLines, isAtCounter, isCalledScript, isElsewhere, isStaffBeside, OFFERS } from './sides.ts';
import { type Label, labelOf, LONGEST_SPEAKER, roleOf, type Speakers } from './speakers.ts';

/** Who is who in a dialogue. */
export interface Cast {
  /** The known speakers, and the names of this text whose role it tells. */
  readonly speakers: Speakers;
  /** Blocks that only tell who is who, and that nobody says. */
  readonly aside: ReadonlySet<Block>;
  /** Lines without a speaker, of which their turn tells who says them. */
  readonly lines: ReadonlyMap<Block, Role>;
}

/** A block with a label, and what is said behind it. */
interface Labelled {
  readonly block: Block;
  readonly label: Label;
  readonly said: string;
}

/** Somebody's name, as it stands before a colon. */
const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:van|de|den|der|el|\p{Lu}\.?|\p{Lu}[\p{L}'’-]+)){0,2}$/u;
/** Labels that name nobody, or nobody at a counter: a question and its answer, a tip, a journalist, a meeting. */
const NO_SPEAKER =
  /^(?:vragen?|antwoord(?:en)?|v|a|q|tips?|nota|nb|let|opgelet|opmerking(?:en)?|voorbeeld(?:en)?|stap|fout|goed|beter|slecht|zo|niet|wel|tel|telefoon|e-mail|mail|adres|website|openingsuren|datum|uur|plaats|prijs|wie|wat|waar|wanneer|waarom|hoe|doel|actie|besluit|bespreking|redacti\p{L}*|redacteur|interview\p{L}*|journalist\p{L}*|reporter|presentator|moderator|voorzitter|verslag\p{L}*|burgemeester|schepen)(?:$|[ .-])/iu;
const GREETS = /\b(?:goe\p{L}*(?:dag|morgen|middag|avond)|goede (?:morgen|middag|avond)|dag|hallo|hey|welkom)\b/iu;
/** "Jesse (jeugddienst)", "Jesse, medewerker", "Youssef speelt de klant", before the dialogue starts. */
const INTRODUCES =
  /(\p{Lu}[\p{L}'’-]{1,30})(?: \(|, | is | = | [–-] | speelt )(?:de |het |een )?(\p{Ll}[\p{L} -]{2,40})/gu;
/** A letter, and the word for which it stands. */
const LETTER = /(?<![\p{L}\d])(\p{Lu})(?: ?[=:–-] ?| \(| is | staat voor )(?:de |het |een )?(\p{Ll}[\p{L} -]{2,40})/gu;
/** How many blocks from the start the letters are explained. */
const LEGEND = 8;
/** In characters. */
const LONGEST_LEGEND = 200;
/** From so many turns on, a label is one of the two that make the dialogue. */
const MAIN_TURNS = 3;

/** Who is who: by the words for a role, by what the text says of a name, and else by who does what. */
export function castOf(blocks: readonly Block[], speakers: Speakers): Cast {
  const labelled = labelledIn(blocks, speakers);
  const aside = new Set<Block>();
  const roles = new Map<string, Role>();
  const learn = (name: string, role: Role | undefined) => {
    const lower = name.toLowerCase();
    // A letter stands for another word in each text: what the text says of it goes before what it mostly means.
    if (role && !roles.has(lower) && (isLetter(name) || roleOf(name, speakers) === undefined)) roles.set(lower, role);
  };
  const names = new Set(labelled.map(({ label }) => label.name.toLowerCase()));
  for (const { label } of labelled) {
    if (label.bracket === undefined) continue;
    learn(label.name, roleOf(label.bracket, speakers));
    const [own] = label.bracket.split(',');
    if (own !== undefined && NAME.test(own)) learn(own, roleOf(label.name, speakers));
  }
  for (const [name, role, ...own] of introductions(blocks, labelled, speakers)) {
    if (!names.has(name.toLowerCase())) continue;
    learn(name, role);
    for (const block of own) aside.add(block);
  }
  const told: Speakers = withRoles(speakers, roles);
  for (const [name, role] of rolesByStructure(blocks, labelled, told)) learn(name, role);
  for (const name of staffBesideVisitors(blocks, withRoles(speakers, roles))) learn(name, 'staff');
  const lines = labelled.length === 0 ? dashedLines(blocks) : new Map<Block, Role>();
  return { speakers: withRoles(speakers, roles), aside, lines };
}

function isLetter(name: string): boolean {
  return name.length === 1;
}

function withRoles(speakers: Speakers, roles: ReadonlyMap<string, Role>): Speakers {
  const named = (role: Role) => {
    const own = [...roles].filter(([, given]) => given === role).map(([name]) => name);
    return [...speakers[role].filter((name) => !roles.has(name.toLowerCase())), ...own];
  };
  return { staff: named('staff'), citizen: named('citizen') };
}

function labelledIn(blocks: readonly Block[], speakers: Speakers): Labelled[] {
  const legend = new Set(lettersOf(blocks, speakers).map(([letter]) => letter));
  return blocks.flatMap((block) => {
    if (block.cell || block.kind === 'heading' || block.kind === 'title' || block.kind === 'alt') return [];
    const label = labelOf(block, speakers);
    if (!label || (NO_SPEAKER.test(label.name) && !legend.has(label.name))) return [];
    const mayBeName = NAME.test(label.name) || isLetter(label.name);
    if (roleOf(label.name, speakers) === undefined && !mayBeName) return [];
    return [{ block, label, said: block.text.slice(label.length) }];
  });
}

/** Names with the role that a table, a list or a sentence before the dialogue gives them, and the blocks that only do so. */
function* introductions(
  blocks: readonly Block[],
  labelled: readonly Labelled[],
  speakers: Speakers,
): Generator<[name: string, role: Role | undefined, ...own: Block[]]> {
  for (const row of rowsOfTwo(blocks)) {
    const [name, role] = row as [Block, Block];
    if (name.text.length > LONGEST_SPEAKER || /[.?!]$/u.test(role.text)) continue;
    yield [name.text, roleOf(role.text, speakers), name, role];
  }
  const first = new Map<string, Labelled>();
  const counts = new Map<string, number>();
  for (const one of labelled) {
    const { name } = one.label;
    if (!first.has(name)) first.set(name, one);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, { block, said }] of first) {
    const role = /^\p{Ll}[^.?!]{2,80}$/u.test(said) ? roleOf(said, speakers) : undefined;
    if (role && (counts.get(name) ?? 0) > 1) yield [name, role, block];
  }
  yield* lettersOf(blocks, speakers);
  // "Aanwezig: Hilde (medewerker), …" stands before a colon as well, but only once.
  const start = labelled.find(({ label }) => (counts.get(label.name) ?? 0) > 1)?.block.index ?? 0;
  for (const { text } of blocks.slice(0, start)) {
    for (const match of text.slice(0, 1000).matchAll(INTRODUCES)) {
      yield [match[1] as string, roleOf(match[2] as string, speakers)];
    }
  }
}

/** "B = bediende, K: klant": the letters that a line at the start explains, with their role. */
function lettersOf(
  blocks: readonly Block[],
  speakers: Speakers,
): [letter: string, role: Role | undefined, own: Block][] {
  return blocks.slice(0, LEGEND).flatMap((block) => {
    const found = [...block.text.slice(0, LONGEST_LEGEND).matchAll(LETTER)].map(
      (match) => [match[1] as string, roleOf(match[2] as string, speakers), block] as [string, Role | undefined, Block],
    );
    return found.length > 1 && found.every(([, role]) => role !== undefined) ? found : [];
  });
}

/** The rows of tables with two columns. */
function rowsOfTwo(blocks: readonly Block[]): Block[][] {
  const rows = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.cell?.columns !== 2) continue;
    const key = `${block.cell.table}/${block.cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), block]);
  }
  return [...rows.values()].filter(({ length }) => length === 2);
}

/**
 * Of a text that is plainly a dialogue of two: who is known tells the other's role, and of two names the one who
 * offers help is staff. Says nothing unless that is certain.
 */
function rolesByStructure(
  blocks: readonly Block[],
  labelled: readonly Labelled[],
  speakers: Speakers,
): [name: string, role: Role][] {
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const [one, other] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!one || !other) return [];
  if (other[1] < MAIN_TURNS || isWithMany(labelled, one[0])) return rolesAround(one[0], blocks, labelled, speakers);
  const [a, b] = [one[0], other[0]];
  const main = labelled.filter(({ label }) => label.name === a || label.name === b);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const switches = main.filter(({ label }, at) => at > 0 && label.name !== main[at - 1]?.label.name).length;
  if (main.length * 2 < paragraphs || switches * 3 < main.length * 2 || isElsewhere(blocks)) return [];
  const saidBy = (name: string) => main.filter(({ label }) => label.name === name).map(({ said }) => said);
  const says = (name: string, what: RegExp) => saidBy(name).some((text) => what.test(text));
  const setting = isAtCounter(blocks);
  const [knownA, knownB] = [roleOf(a, speakers), roleOf(b, speakers)];
  // "B" and "K" are both letters for a visitor: then they say nothing.
  const isVague = (name: string) => knownA === knownB && isLetter(name);
  const [roleA, roleB] = [isVague(a) ? undefined : knownA, isVague(b) ? undefined : knownB];
  const pairs = [
    [a, roleA, b, roleB],
    [b, roleB, a, roleA],
  ] as const;
  for (const [name, role, partner, roleOfPartner] of pairs) {
    if (role === undefined || roleOfPartner !== undefined) continue;
    const [staff, citizen] = role === 'staff' ? [name, partner] : [partner, name];
    const talks = isStaffBeside(saidBy(staff), saidBy(citizen), setting);
    const isSure = setting || talks || says(staff, OFFERS) || says(citizen, ASKS);
    return isSure && !says(citizen, OFFERS) ? [[partner, role === 'staff' ? 'citizen' : 'staff']] : [];
  }
  if (roleA !== undefined || roleB !== undefined) return [];
  const staff = pairs.find(([name, , partner]) => isStaffBeside(saidBy(name), saidBy(partner), setting));
  return staff
    ? [
        [staff[0], 'staff'],
        [staff[2], 'citizen'],
      ]
    : [];
}

/** More names than this before a colon are no speakers. */
const MOST_STAFF = 3;

/**
 * Who must be staff in a script in which nobody is known as such: whoever speaks beside a visitor, and the letters of
 * answers ("A:", "B (ja):"). Without staff all of it would count as what visitors say, and nothing would be read.
 */
function staffBesideVisitors(blocks: readonly Block[], speakers: Speakers): string[] {
  // A page about a counter has lines such as "Huurder: …" and "Voorwaarden: …" as well.
  if (!isCalledScript(blocks) || isElsewhere(blocks)) return [];
  const labels = blocks.flatMap((block) => {
    const isApart = block.cell || block.kind === 'heading' || block.kind === 'title' || block.kind === 'alt';
    return isApart ? [] : (labelOf(block, speakers)?.name ?? []);
  });
  const names = [...new Set(labels)];
  const words = names.filter((name) => !isLetter(name));
  const known = words.map((name) => roleOf(name, speakers));
  const letters = names.filter(isLetter);
  if (known.includes('staff') || letters.some((name) => roleOf(name, speakers) === 'staff')) return [];
  if (!known.includes('citizen')) return letters;
  const others = words.filter((name, at) => known[at] === undefined && NAME.test(name) && !NO_SPEAKER.test(name));
  return others.length <= MOST_STAFF ? [...letters, ...others] : letters;
}

/** Whether one speaker has every second turn of a text, and several others have the rest. */
function isWithMany(labelled: readonly Labelled[], main: string): boolean {
  const others = labelled.filter(({ label }) => label.name !== main);
  const names = new Set(others.map(({ label }) => label.name));
  return names.size >= MAIN_TURNS && others.length * 3 > labelled.length;
}

/**
 * Of a text in which one speaker talks with several others, one after the other, as a chatbot does: that one is staff
 * where what is said shows it, and the others are visitors.
 */
function rolesAround(
  main: string,
  blocks: readonly Block[],
  labelled: readonly Labelled[],
  speakers: Speakers,
): [name: string, role: Role][] {
  const own = labelled.filter(({ label }) => label.name === main);
  const others = labelled.filter(({ label }) => label.name !== main);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const switches = labelled.filter(({ label }, at) => {
    return at > 0 && (label.name === main) !== (labelled[at - 1]?.label.name === main);
  }).length;
  const isDialogue = labelled.length * 2 >= paragraphs && switches * 3 >= labelled.length * 2;
  if (own.length < MAIN_TURNS || others.length < 2 || !isDialogue || isElsewhere(blocks)) return [];
  const known = roleOf(main, speakers);
  if (known === 'citizen' || others.some(({ label }) => roleOf(label.name, speakers) === 'staff')) return [];
  const [said, heard] = [own.map((one) => one.said), others.map((one) => one.said)];
  const setting = isAtCounter(blocks);
  const offers = said.some((text) => OFFERS.test(text)) && !heard.some((text) => OFFERS.test(text));
  if (!(known === 'staff' && setting) && !offers && !isStaffBeside(said, heard, setting)) return [];
  const visitors = new Set(others.map(({ label }) => label.name));
  return [[main, 'staff'], ...[...visitors].map((name): [string, Role] => [name, 'citizen'])];
}

/** One thing that is said, and by which side. */
export interface Said {
  readonly role: Role;
  readonly text: string;
}

/**
 * Whether turns are a conversation, and no list of contacts, questions and answers or minutes in which the same words
 * stand before a colon: the sides take turns, somebody asks something, and it is said where this is or somebody greets,
 * offers help or says why he comes.
 */
export function isConversation(said: readonly Said[], blocks: readonly Block[]): boolean {
  const switches = said.filter(({ role }, at) => at > 0 && role !== said[at - 1]?.role).length;
  if (switches < 2 || isElsewhere(blocks) || !said.some(({ text }) => text.includes('?'))) return false;
  if (isAtCounter(blocks)) return true;
  return said.some(({ role, text }) => GREETS.test(text) || (role === 'staff' ? OFFERS : ASKS).test(text));
}
