import type { Block, Role } from '../document/document.ts';
import { type Label, labelOf, LONGEST_SPEAKER, roleOf, type Speakers } from './speakers.ts';

/** Who is who in a dialogue. */
export interface Cast {
  /** The known speakers, and the names of this text whose role it tells. */
  readonly speakers: Speakers;
  /** Blocks that only tell who is who, and that nobody says. */
  readonly aside: ReadonlySet<Block>;
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
/** Texts in which people speak in turns, but not at a counter. */
const NO_COUNTER =
  /\b(?:interviews?|verslag|notulen|agenda|aan het woord|in gesprek met|portret|getuigenis\p{L}*|recept(?:en)?|inspraak\p{L}*|participatie\p{L}*|bewonersvergadering|gemeenteraad)\b/iu;
const SETTING =
  /\b(?:\p{L}*(?:loket|balie|onthaal|script)|telefoon\p{L}*|telefonisch\p{L}*|(?:voorbeeld|oefen|rollen)(?:gesprek|spel)\p{L}*|infolijn)\b/iu;
const PRACTICE = /script|(?:voorbeeld|oefen)gesprek|rollenspel/iu;
/** What only somebody behind a counter says. */
const OFFERS =
  /\b(?:waarmee|hoe|wat) (?:kan|mag) ik (?:u |je |jou |jullie |voor )|\bkan ik (?:u|je|jou|jullie|nog iets)\b[^.?!]{0,30}\b(?:helpen|doen)\b|\bvan dienst zijn\b|\bwie is (?:er )?(?:aan de beurt|(?:de )?volgende)\b|\bmag ik (?:even )?(?:uw|je|jouw) (?:naam|\p{L}*kaart|paspoort|\p{L}*nummer|adres)\b|\b(?:hebt|heeft|heb) (?:u|je) een afspraak\b|\b(?:\p{L}*dienst|loket|stad|gemeente|ocmw|bib\p{L}*|infolijn)\b[^.?!]{0,40}, (?:u spreekt )?met\b/iu;
/** What only a visitor says. */
const ASKS =
  /\bik (?:kom|bel) (?:voor|om|over|omdat)\b|\bik heb (?:een|uw|jullie) (?:brief|boete|factuur|mail)\b|\bik (?:zou|wil|had) graag\b|\b(?:wat|hoeveel) kost\b|\b(?:wat|waar|wanneer|hoe) moet ik\b|\bmoet ik (?:dan|ook|nog|daarvoor)\b|\bkunt u mij\b/iu;
const GREETS = /\b(?:goe\p{L}*(?:dag|morgen|middag|avond)|goede (?:morgen|middag|avond)|dag|hallo|hey|welkom)\b/iu;
/** "Jesse (jeugddienst)", "Jesse, medewerker", "Youssef speelt de klant", before the dialogue starts. */
const INTRODUCES =
  /(\p{Lu}[\p{L}'’-]{1,30})(?: \(|, | is | = | [–-] | speelt )(?:de |het |een )?(\p{Ll}[\p{L} -]{2,40})/gu;
/** From so many turns on, a label is one of the two that make the dialogue. */
const MAIN_TURNS = 3;
/** How many blocks from the start a title or an introduction can stand. */
const HEAD = 6;
const LONGEST_HEAD = 160;

/** Who is who: by the words for a role, by what the text says of a name, and else by who does what. */
export function castOf(blocks: readonly Block[], speakers: Speakers): Cast {
  const labelled = labelledIn(blocks, speakers);
  const aside = new Set<Block>();
  const roles = new Map<string, Role>();
  const learn = (name: string, role: Role | undefined) => {
    const lower = name.toLowerCase();
    if (role && !roles.has(lower) && roleOf(name, speakers) === undefined) roles.set(lower, role);
  };
  const names = new Set(labelled.map(({ label }) => label.name.toLowerCase()));
  for (const { label } of labelled) if (label.bracket !== undefined) learn(label.name, roleOf(label.bracket, speakers));
  for (const [name, role, ...own] of introductions(blocks, labelled, speakers)) {
    if (!names.has(name.toLowerCase())) continue;
    learn(name, role);
    for (const block of own) aside.add(block);
  }
  const told: Speakers = withRoles(speakers, roles);
  for (const [name, role] of rolesByStructure(blocks, labelled, told)) learn(name, role);
  return { speakers: withRoles(speakers, roles), aside };
}

function withRoles(speakers: Speakers, roles: ReadonlyMap<string, Role>): Speakers {
  const named = (role: Role) => [...roles].filter(([, own]) => own === role).map(([name]) => name);
  return { staff: [...speakers.staff, ...named('staff')], citizen: [...speakers.citizen, ...named('citizen')] };
}

function labelledIn(blocks: readonly Block[], speakers: Speakers): Labelled[] {
  return blocks.flatMap((block) => {
    if (block.cell || block.kind === 'heading' || block.kind === 'title' || block.kind === 'alt') return [];
    const label = labelOf(block, speakers);
    if (!label || NO_SPEAKER.test(label.name)) return [];
    if (roleOf(label.name, speakers) === undefined && !NAME.test(label.name)) return [];
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
  const start = labelled[0]?.block.index ?? 0;
  for (const { text } of blocks.slice(0, start)) {
    for (const match of text.slice(0, 1000).matchAll(INTRODUCES)) {
      yield [match[1] as string, roleOf(match[2] as string, speakers)];
    }
  }
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
  if (!one || !other || other[1] < MAIN_TURNS) return [];
  const [a, b] = [one[0], other[0]];
  const main = labelled.filter(({ label }) => label.name === a || label.name === b);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const switches = main.filter(({ label }, at) => at > 0 && label.name !== main[at - 1]?.label.name).length;
  if (main.length * 2 < paragraphs || switches * 3 < main.length * 2 || isElsewhere(blocks)) return [];
  const says = (name: string, what: RegExp) => main.some(({ label, said }) => label.name === name && what.test(said));
  const setting = headOf(blocks).some((text) => SETTING.test(text));
  const [roleA, roleB] = [roleOf(a, speakers), roleOf(b, speakers)];
  const pairs = [
    [a, roleA, b, roleB],
    [b, roleB, a, roleA],
  ] as const;
  for (const [name, role, partner, roleOfPartner] of pairs) {
    if (role === undefined || roleOfPartner !== undefined) continue;
    const [staff, citizen] = role === 'staff' ? [name, partner] : [partner, name];
    const isSure = setting || says(staff, OFFERS) || says(citizen, ASKS);
    return isSure && !says(citizen, OFFERS) ? [[partner, role === 'staff' ? 'citizen' : 'staff']] : [];
  }
  if (roleA !== undefined || roleB !== undefined) return [];
  const staff = pairs.find(([name, , partner]) => {
    return says(name, OFFERS) && !says(partner, OFFERS) && !says(name, ASKS) && (setting || says(partner, ASKS));
  });
  return staff
    ? [
        [staff[0], 'staff'],
        [staff[2], 'citizen'],
      ]
    : [];
}

/** Short blocks at the start: titles, and what the text says of itself. */
function headOf(blocks: readonly Block[]): string[] {
  return blocks
    .slice(0, HEAD)
    .map(({ text }) => text)
    .filter(({ length }) => length < LONGEST_HEAD);
}

function isElsewhere(blocks: readonly Block[]): boolean {
  const head = headOf(blocks);
  return head.some((text) => NO_COUNTER.test(text)) && !head.some((text) => PRACTICE.test(text));
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
  if (headOf(blocks).some((text) => SETTING.test(text))) return true;
  return said.some(({ role, text }) => GREETS.test(text) || (role === 'staff' ? OFFERS : ASKS).test(text));
}
