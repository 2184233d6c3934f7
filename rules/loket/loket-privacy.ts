import type { TextDocument, Turn } from '../../src/document/document.ts';
import { allTurns } from '../../src/document/turns.ts';
import { type PrivateMatter, privateMatterIn } from '../../src/language/dialogue/private-matters.ts';
import { isByTelephone, speechOf, type SpokenSentence, type Stretch } from '../../src/language/dialogue/speech.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

interface Advice {
  readonly what: string;
  readonly advice: string;
}

const TALK_APART = 'Vraag: “Wilt u apart praten?”';
const ON_PAPER_OR_APART = 'Laat het invullen op papier, of vraag: “Wilt u apart praten?”';
/** How each matter is called, and what to do in its place. */
const MATTERS: Readonly<Record<PrivateMatter, Advice>> = {
  number: {
    what: 'het rijksregisternummer',
    advice: 'Vraag de kaart en lees het nummer zelf, of laat het opschrijven.',
  },
  debts: { what: 'schulden', advice: TALK_APART },
  income: { what: 'het inkomen', advice: ON_PAPER_OR_APART },
  poverty: { what: 'geldproblemen', advice: 'Neem de bezoeker apart, en zeg zulke woorden niet luidop.' },
  divorce: { what: 'een scheiding', advice: TALK_APART },
  residence: {
    what: 'de verblijfssituatie',
    advice: 'Vraag de verblijfskaart en lees ze zelf, of vraag: “Wilt u apart praten?”',
  },
  religion: { what: 'het geloof', advice: 'Vraag het alleen als u het nodig hebt, en laat het invullen op papier.' },
  health: { what: 'de gezondheid', advice: ON_PAPER_OR_APART },
  home: { what: 'problemen thuis', advice: 'Neem de bezoeker eerst mee naar een aparte ruimte.' },
  record: { what: 'een strafblad', advice: 'Vraag het op papier, of vraag: “Wilt u apart praten?”' },
};
/** Any of these says that it stays between the two: in a room of its own, or on paper. */
const APART =
  /\b(?:apart\p{L}*|aparte|privé|afgesloten|spreekkamer|gespreksruimte|gesprekslokaal|kantoortje|zijkamer|onder vier ogen|deur dicht|discreet|stil|stilletjes|zacht|luidop)\b|\b(?:kantoor|lokaal|bureau|kamer|ruimte) (?:hiernaast|achteraan)\b/iu;
const ON_PAPER =
  /\b(?:schrijf|schrijft|opschrijven|vul|vult|invullen|papier|formulier|blad|kruis|aankruisen|duid|aanduiden|wijs|wijst|tik|tikt|intikken|scherm|tablet|lees|lezen|inlezen)\b/iu;

/** Staff fill it in, so that the visitor has to say it: "Ik moet iets invullen." */
const STAFF_WRITE =
  /\bik (?:moet|wil|ga|kan) (?!(?:u|je)\b)[^.?!]{0,30}\b(?:invullen|noteren|opschrijven|intikken)\b/iu;

/** A room in which nobody else listens: in a direction, or in what the script says before it starts. */
const IN_PRIVATE =
  /\b(?:spreekkamer|gespreksruimte|gesprekslokaal|aparte? (?:ruimte|lokaal|kamer)|kantoortje|(?:klein|apart|eigen) (?:kantoor|bureau)|kleine kantoor|in (?:het|haar|zijn) (?:bureau|kantoor)|(?:gesloten|dichte) deur|deur (?:gaat |is )?(?:dicht|toe)|onder vier ogen|huisbezoek|bij de bezoeker thuis)\b/iu;
/** There is no such room, or not now. */
const NOT_PRIVATE = /\b(?:bezet|geen|niet|open)\b/iu;

export default defineRule({
  id: 'loket-privacy',
  category: 'loket',
  title: 'Privézaken luidop',
  description:
    'Meldt in een loketscript wat andere bezoekers niet moeten horen: een nummer, ziekte, schulden, een scheiding.',
  why: 'Aan het loket luisteren anderen mee. Wie zich schaamt, geeft geen eerlijk antwoord of komt niet meer terug.',
  how: 'Lees het van de kaart, laat het opschrijven, of vraag of de bezoeker apart wil praten.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket omgang',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: Wat is uw rijksregisternummer?',
      kind: 'loketscript',
      matches: ['Wat is uw rijksregisternummer?'],
    },
    {
      text: 'Loket: Dag mevrouw. Komt u voor uw schulden?',
      kind: 'loketscript',
      matches: ['Komt u voor uw schulden?'],
    },
    {
      text: '**Medewerker:** Heeft uw zoon een ziekte of een allergie?',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Heeft uw zoon een ziekte of een allergie?'],
    },
    { text: 'Onthaal: Zijn er problemen thuis?', kind: 'loketscript', matches: ['Zijn er problemen thuis?'] },
    {
      text: 'Balie: Ik zie dat u een leefloon krijgt.',
      kind: 'loketscript',
      matches: ['Ik zie dat u een leefloon krijgt.'],
    },
    {
      text: 'Balie: Gaat het over een huis, over schulden of over een rusthuis?',
      kind: 'loketscript',
      matches: ['Gaat het over een huis, over schulden of over een rusthuis?'],
    },
  ],
  right: [
    {
      text: 'Het gesprek is in spreekkamer 2.\n\nMedewerker: Dag meneer. Hebt u nog schulden?',
      kind: 'loketscript',
      trap: 'niemand anders hoort dit gesprek',
    },
    { text: 'Medewerker: Mag ik uw kaart? Dan lees ik het nummer.', kind: 'loketscript' },
    {
      text: 'Medewerker: Schrijf hier uw rijksregisternummer op, alstublieft.',
      kind: 'loketscript',
      trap: 'de bezoeker schrijft het op',
    },
    {
      text: 'Medewerker: Hebt u een handicap? (Wijs het vakje op het papier aan.)',
      kind: 'loketscript',
      trap: 'de vraag staat ook op papier',
    },
    {
      text: 'Medewerker: Hebt u een leefloon? Dan krijgt u korting.',
      kind: 'loketscript',
      trap: 'uitleg over een voorwaarde',
    },
    {
      text: 'Medewerker: We gaan even naar het kantoortje hiernaast.\n\nBezoeker: Goed.\n\nMedewerker: Hebt u nog andere schulden?',
      kind: 'loketscript',
      trap: 'het gesprek gaat apart verder',
    },
    {
      text: 'Medewerker: U vult uw inkomen in op het formulier.',
      kind: 'loketscript',
      trap: 'de bezoeker zegt het niet luidop',
    },
    {
      text: 'Medewerker: Hebt u zijn rijksregisternummer bij?',
      kind: 'loketscript',
      trap: 'de bezoeker moet het nummer niet zeggen',
    },
    { text: 'Bezoeker: Hebt u ook schulden?', kind: 'loketscript', trap: 'de bezoeker vraagt het' },
    {
      text: 'Telefoonscript\n\nMedewerker: Wat is uw rijksregisternummer?',
      kind: 'loketscript',
      trap: 'aan de telefoon luistert niemand mee',
    },
  ],
  start(context) {
    const speech = speechOf(context.document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        const { document } = context;
        if (isByTelephone(document) || startsInPrivate(document)) return;
        const apart = turnsApart(document);
        for (const stretch of speech.stretches) {
          // From here on the conversation goes on in a room of its own.
          if (apart.has(stretch.turn) || stretch.sentences.some(({ text }) => goesApart(text))) return;
          for (const report of reportsIn(stretch)) context.report(report);
        }
      },
    };
  },
});

function goesApart(text: string): boolean {
  return APART.test(text) && !/\bbezet\b/iu.test(text);
}

function isPrivate(text: string): boolean {
  return IN_PRIVATE.test(text) && !NOT_PRIVATE.test(text);
}

/** "Het gesprek vindt plaats in spreekkamer 2", before the first turn. */
function startsInPrivate({ blocks, turns }: TextDocument): boolean {
  const opening = turns[0]?.blocks[0]?.index ?? 0;
  return blocks.slice(0, opening).some(({ text }) => text.split(/[.!?]/u).some(isPrivate));
}

/** The turns from the one on in which a stage direction says that they go to a room of their own. */
function turnsApart(document: TextDocument): Set<Turn> {
  const turns = allTurns(document.turns);
  const from = turns.findIndex(({ directions }) => directions.some(isPrivate));
  return new Set(from < 0 ? [] : turns.slice(from + 1));
}

/** One report for each matter. */
function reportsIn({ sentences, turn }: Stretch): Report[] {
  const found = new Map<PrivateMatter, SpokenSentence>();
  sentences.forEach((spoken, index) => {
    const matter =
      spoken.quoted || isCondition(spoken, sentences[index + 1]) ? undefined : privateMatterIn(spoken.text);
    if (matter && !found.has(matter)) found.set(matter, spoken);
  });
  if (found.size === 0 || turn.directions.some((direction) => APART.test(direction) || ON_PAPER.test(direction)))
    return [];
  if (sentences.some(({ text }) => !text.endsWith('?') && ON_PAPER.test(text) && !STAFF_WRITE.test(text))) return [];
  return [...found].map(([matter, { block, sentence }]) => ({
    at: { block, from: sentence.from, to: sentence.to, sentence },
    message: `Dit gaat over ${MATTERS[matter].what}, en andere bezoekers horen mee. ${MATTERS[matter].advice}`,
  }));
}

/** "Hebt u een leefloon? Dan krijgt u korting": nobody has to answer. */
function isCondition({ text }: SpokenSentence, next: SpokenSentence | undefined): boolean {
  return (
    text.endsWith('?') &&
    next !== undefined &&
    !next.afterDirection &&
    /^(?:dan|zo ja|in dat geval|(?:u|je|ge) (?:krijgt|kunt|kan|mag|betaalt|hoeft|hebt recht)|(?:bel|vraag|kom|laat|meld|mail|breng) (?!mij|me))\b/iu.test(
      next.text,
    )
  );
}
