import type { Block, Role } from '../document/document.ts';

/** Words that start a turn, in lower case. A town can add its own. */
export interface Speakers {
  readonly staff: readonly string[];
  readonly citizen: readonly string[];
}

export const DEFAULT_SPEAKERS: Speakers = {
  staff:
    'jij medewerker medewerkster loketmedewerker loketmedewerkster baliemedewerker baliemedewerkster onthaalmedewerker onthaalmedewerkster loketbediende bediende loket balie onthaal ambtenaar consulent consulente begeleider begeleidster collega gemeente stad dienst receptie receptionist receptioniste telefonist telefoniste agent bibliothecaris archivaris redder badmeester kassa vrijwilliger vrijwilligster stagiair stagiaire jobstudent jobstudente schoolhoofd directeur directrice juf leerkracht secretariaat secretaris secretaresse conciërge suppoost personeel personeelslid toezichter animator animatrice hoofdmonitor bib bibliotheek ocmw politie helpdesk infolijn hulplijn afvallijn infopunt meldpunt digipunt woonpunt stadhuis gemeentehuis recyclagepark containerpark burgerzaken woonwinkel parkeershop jeugdwerker straathoekwerker buurtwerker opbouwwerker chatbot bot wij m l'.split(
      ' ',
    ),
  citizen:
    'inwoner inwoonster klant klante burger bezoeker bezoekster cliënt cliënte beller ouder grootouder pleegouder vader moeder papa mama opa oma grootvader grootmoeder zoon dochter buur buurman buurvrouw student studente leerling cursist cursiste deelnemer deelneemster jongere jongen meisje kind aanvrager aanvraagster huurder huurster eigenaar eigenares bewoner bewoonster handelaar handelaarster uitbater uitbaatster verkoper verkoopster koper ondernemer onderneemster zelfstandige starter organisator melder nieuwkomer mantelzorger weduwe weduwnaar man vrouw persoon vrager gebruiker lezer i k b'.split(
      ' ',
    ),
};

/** What compounds end in: "archiefmedewerker", "jeugddienst", "cafébezoekster". */
const ENDINGS: Readonly<Record<Role, RegExp>> = {
  staff:
    /..(?:medewerk(?:er|ster)|bediende|dienst|loket|balie|onthaal|assistente?|consulente?|begeleid(?:er|ster)|adviseur|ambtenaar|agente?|wachter|controleur|coördinator|beheerder|vrijwillig(?:er|ster)|inspecteur|verpleegkundige|bemiddelaar(?:ster)?|hulpverle(?:ner|enster))$/u,
  citizen:
    /..(?:bezoek(?:er|ster)|klante?|inw(?:oner|oonster)|bew(?:oner|oonster)|aanvra(?:ger|agster)|huur(?:der|ster)|eigena(?:ar|res)|handelaar|uitba(?:ter|atster)|student|leerling|zoeker|zoekster|houder|houdster)$/u,
};
/** Alone they address or name a visitor; before a name they tell nothing: "Mevrouw Baert" may be staff. */
const ALONE_CITIZEN = new Set('mevrouw meneer mijnheer dame heer madame'.split(' '));
const OF_TWO_WORDS =
  /^(?:maatschappelijk werk(?:er|ster)|maatschappelijk assistente?|sociaal (?:huis|werk(?:er|ster)))/u;
/** An article or an adjective before the word that tells: "de medewerker", "boze klant", "sociale dienst". */
const BEFORE_ROLE = /^(?:de|het|een|eerste|tweede|\p{L}{2,}e)$/u;

const LABEL = /^(\p{L}[\p{L}\d.'’ -]{0,40}?)(?:\s*\(([^)]{1,60})\))?\s*:\s*/u;
/** "Medewerker – Goeiemorgen": only for speakers that are known, because a dash is mostly something else. */
const DASHED = /^(\p{Lu}[\p{L}\d.'’ ]{0,40}?)\s+[–—-]\s+/u;
/** What may stand behind the name: "Jij zegt:". */
const SAYS = /\s+(?:zegt|vraagt|antwoordt|zeg|vraag)$/iu;
/** "De klant vraagt een kaart. Zeg dan": a sentence ends here, and a name does not. "Mevr. Baert" is a name. */
const HOLDS_SENTENCE = /\p{Ll}{4}[.]\s/u;
/** In characters. */
export const LONGEST_SPEAKER = 40;

/** The name at the start of a block that speaks. */
export interface Label {
  readonly name: string;
  /** What stands in brackets behind the name: "boos", "jeugddienst". */
  readonly bracket: string | undefined;
  /** Number of characters of the block before what is said. */
  readonly length: number;
}

/** The name at the start of a block that speaks: "Medewerker: Goeiemorgen." A name in small letters must be known. */
export function labelOf(block: Block, speakers: Speakers): Label | undefined {
  // Looked at several times in every block of every text: most have neither mark.
  const label = block.text.includes(':') ? LABEL.exec(block.text) : null;
  if (label) {
    const name = label[1] as string;
    if (HOLDS_SENTENCE.test(name)) return undefined;
    const isLabel = /^\p{Lu}/u.test(name) || (name.length > 2 && isBare(name) && roleOf(name, speakers) !== undefined);
    return isLabel ? { name, bracket: label[2], length: label[0].length } : undefined;
  }
  const dashed = /[–—-]/u.test(block.text) ? DASHED.exec(block.text) : null;
  if (!dashed || !isBare(dashed[1] as string) || roleOf(dashed[1] as string, speakers) === undefined) return undefined;
  return { name: dashed[1] as string, bracket: undefined, length: dashed[0].length };
}

/** A speaker on a line, in a heading, term or cell of its own: what follows is what is said. */
export function aloneSpeaker(block: Block, speakers: Speakers): string | undefined {
  if (block.text.length > LONGEST_SPEAKER) return undefined;
  const name = block.text.replace(/\s*:$/u, '').trim();
  return (block.cell || isBare(name)) && roleOf(name, speakers) !== undefined ? name : undefined;
}

/** Outside a table, and without a colon, only the bare word: "Dienst Wonen" is a heading or an address like any other. */
function isBare(name: string): boolean {
  return /^\p{L}+(?: \d)?$/u.test(name.replace(SAYS, ''));
}

/** A name says the role by its first word: "Medewerker 2", "Loket Burgerzaken", "Boze klant". Unknown names have none. */
export function roleOf(name: string, speakers: Speakers): Role | undefined {
  const lower = name.toLowerCase().replace(SAYS, '').trim();
  if (ALONE_CITIZEN.has(lower)) return 'citizen';
  if (OF_TWO_WORDS.test(lower)) return 'staff';
  const listed = roleInList(lower, speakers);
  if (listed) return listed;
  const words = lower.split(/[\s.,]+/u);
  const [first = '', second] = words;
  const role = roleOfWord(first, speakers);
  return role === undefined && second !== undefined && BEFORE_ROLE.test(first) ? roleOfWord(second, speakers) : role;
}

function roleOfWord(word: string, speakers: Speakers): Role | undefined {
  const listed = roleInList(word, speakers);
  if (listed) return listed;
  return (['staff', 'citizen'] as const).find((role) => ENDINGS[role].test(word));
}

function roleInList(words: string, speakers: Speakers): Role | undefined {
  return (['staff', 'citizen'] as const).find((role) => speakers[role].some((own) => own.toLowerCase() === words));
}

/** Whether a name is a word for a speaker that a town added to ours. */
export function isOwnWord(name: string, speakers: Speakers): boolean {
  const lower = name.toLowerCase();
  return roleInList(lower, speakers) !== undefined && roleInList(lower, DEFAULT_SPEAKERS) === undefined;
}
