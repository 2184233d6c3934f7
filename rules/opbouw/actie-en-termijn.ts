import type { Block, TextDocument } from '../../src/document/document.ts';
import { letterOf } from '../../src/document/letter.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { givesChoice, hasMoment, isCondition, type Request, requestIn, slotsOf } from '../../src/language/requests.ts';
import { defineRule, type PlacedSentence } from '../../src/rule/rule.ts';

/** "U kunt dat op twee manieren doen" holds for so many blocks. */
const CHOICE_REACH = 4;
/** A term so many blocks from a request belongs with it. */
const NEAR = 2;

export default defineRule({
  id: 'actie-en-termijn',
  category: 'opbouw',
  title: 'Wat, tegen wanneer, bij wie',
  description: 'Meldt brieven die de lezer iets vragen, en niet zeggen tegen wanneer, hoe, of wie hij kan bellen.',
  why: 'Een lezer die iets moet doen, wil weten tegen wanneer en hoe. Staat dat er niet, dan legt hij de brief weg. Lukt het niet en vindt hij geen nummer, dan doet hij niets.',
  how: 'Zeg in één zin wat de lezer doet en tegen wanneer: “Betaal 45 euro voor 30 juni.” Zet erbij hoe dat gaat, en wie hij kan bellen of mailen.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 7: actie, termijn en contact',
    'Direct Duidelijk, schrijfwijzer: zeg wat de lezer moet doen',
  ],
  criterion: 'HH 7',
  severity: { brief: 'info', webpagina: 'off', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Beste ouder\n\nUw kind gaat mee op uitstap. Vul het formulier in. Vragen? Bel de school op 051 00 00 00.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      matches: ['Vul'],
    },
    {
      text: 'Beste mevrouw Diallo\n\nUw dossier is bijna klaar. U moet ons het attest van uw dokter bezorgen.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      matches: ['U moet ons het attest van uw dokter bezorgen'],
    },
    {
      text: '<p>Beste meneer Aydin</p><p>Gelieve het bedrag van 45 euro te betalen.</p><p>Met vriendelijke groeten</p><p>An Peeters</p>',
      format: 'html',
      kind: 'brief',
      matches: ['Gelieve het bedrag van 45 euro te betalen'],
    },
    {
      text: 'Beste bewoner\n\nWij verzoeken u uw haag te snoeien voor 1 mei.\n\nMet vriendelijke groeten\nChidi Okafor',
      kind: 'brief',
      matches: ['Wij verzoeken u uw haag te snoeien'],
    },
  ],
  right: [
    {
      text: 'Beste meneer Aydin\n\nBetaal 45 euro voor 30 juni op BE00 0000 0000 0000. Lukt dat niet? Bel 051 00 00 00.\n\nMet vriendelijke groeten\nAn Peeters',
      kind: 'brief',
    },
    {
      text: 'Beste bewoner\n\nDe bib is in mei dicht. U kunt uw boeken in de bus leggen.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'een brief die alleen iets laat weten',
    },
    {
      text: 'Beste inwoner\n\nDe nieuwe kalender is er. Hebt u een andere wagen? Geef uw nummerplaat door.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'de vraag geldt alleen voor wie een andere wagen heeft',
    },
    {
      text: 'Beste inwoner\n\nDe premie is goedgekeurd. Als u verhuist, moet u dat bij ons indienen.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'een plicht die later misschien komt',
    },
    {
      text: 'Beste inwoner\n\nKom naar het feest. Kijk op onze site of stuur gerust een foto.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'een vrije uitnodiging, geen plicht',
    },
    {
      text: 'Beste ouder\n\nVul het formulier in. Geef het tegen vrijdag aan juf Fatima. Uw vragen kunt u stellen op info@hoogbeke.example.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'de termijn staat in de zin erna',
    },
    {
      text: 'Beste {{naam}}\n\nBetaal het bedrag voor {{vervaldag}} op rekening {{iban}}. Vragen? Bel {{telefoon}}.\n\nMet vriendelijke groeten\n{{behandelaar}}',
      kind: 'brief',
      trap: 'een sjabloon vult de termijn en het nummer later in',
    },
    {
      text: 'Beste meneer Aydin\n\nUw kaart is bijna oud. U kunt op twee manieren een nieuwe vragen.\n\nZelf, op de computer\n\nVul het formulier in met itsme. Vragen? Bel 051 00 00 00.\n\nMet vriendelijke groeten\nAn Peeters',
      kind: 'brief',
      trap: 'één van twee manieren: de lezer kiest',
    },
    {
      text: 'Beste meneer Aydin\n\nUw kaart vervalt op 30 juni 2026.\n\nHet gaat zo. Eerst leest u deze brief. Daarna belt u.\n\nWij helpen u graag.\n\nVul het formulier in. Bel 051 00 00 00.\n\nMet vriendelijke groeten\nAn Peeters',
      kind: 'brief',
      trap: 'de dag waarop iets vervalt, is de uiterste dag',
    },
    {
      text: 'Beste inwoner\n\nZet uw afval voor 7 uur buiten. U hoeft niets te betalen.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'niemand wacht op een antwoord',
    },
  ],
  start(context) {
    const { document, analysis } = context;
    const asked: Asked[] = [];
    return {
      sentence(sentence) {
        if (sentence.block.kind !== 'paragraph' && sentence.block.kind !== 'listItem') return;
        const request = requestIn(textOf(sentence), sentence.block.text.slice(0, sentence.from));
        if (!request || isQuote(sentence, analysis)) return;
        const from = sentence.from + request.from;
        const to = sentence.from + request.to;
        if (!isQuoted(from, to, analysis)) asked.push({ sentence, pays: request.pays, from, to });
      },
      finish() {
        const letter = letterOf(document);
        const inBody = new Set(letter.greeting.length > 0 ? letter.body : []);
        const requests = asked.filter(
          ({ sentence: { block } }) =>
            inBody.has(block) && !isCondition(leadIn(block, document)) && !isOneWay(block, document),
        );
        const request = requests.find(({ sentence }) => !hasMoment(textOf(sentence))) ?? requests[0];
        const missing = request ? missingOf(request, document) : [];
        if (!request || missing.length === 0) return;
        const { sentence, from, to } = request;
        context.report({
          at: { block: sentence.block, from, to, sentence },
          message: `Deze brief vraagt iets, maar zegt niet ${listed(missing)}. Zet dat erbij.`,
          data: { missing },
        });
      },
    };
  },
});

/** A request with its sentence, in the prose of its block. */
interface Asked extends Request {
  readonly sentence: PlacedSentence;
}

function missingOf({ sentence, pays }: Asked, { blocks }: TextDocument): string[] {
  const { index } = sentence.block;
  const lines = blocks.map(({ text }) => text);
  const slots = slotsOf(lines.slice(Math.max(0, index - NEAR), index + NEAR + 1), lines);
  return [
    ...(slots.deadline || hasMoment(textOf(sentence)) ? [] : ['tegen wanneer']),
    ...(pays && !slots.account ? ['hoe'] : []),
    ...(slots.contact ? [] : ['wie de lezer kan bellen of mailen']),
  ];
}

/** The line above a block; of a list item the line that leads its list in. */
function leadIn(block: Block, { blocks }: TextDocument): string {
  let at = block.index - 1;
  if (block.kind === 'listItem') while (blocks[at]?.kind === 'listItem' && !blocks[at]?.text.endsWith(':')) at--;
  return blocks[at]?.text ?? '';
}

/** Whether a block tells one of the ways to do something. */
function isOneWay({ index }: Block, { blocks }: TextDocument): boolean {
  return blocks.slice(Math.max(0, index - CHOICE_REACH), index).some(({ text }) => givesChoice(text));
}

function textOf({ block, from, to }: PlacedSentence): string {
  return block.text.slice(from, to);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
