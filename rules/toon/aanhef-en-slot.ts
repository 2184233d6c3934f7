import type { Block, TextDocument } from '../../src/document/document.ts';
import { isOnPaper, type Letter, lettersOf, type Stretch } from '../../src/document/letter.ts';
import { isClosing, isName } from '../../src/document/letter-lines.ts';
import {
  type StiffClosing,
  stiffClosingOf,
  type StiffGreeting,
  stiffGreetingOf,
} from '../../src/language/letter-formulas.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** A name that signs a letter without closing stands in one of so many last blocks. */
const SIGNERS = 4;

/** Lines that the examples share. */
const PAPER =
  'Gemeente Hoogbeke\nMarkt 1\n8688 Hoogbeke\n\nMevrouw Fatima Diallo\nKerkstraat 4\n8688 Hoogbeke\n\nHoogbeke, 3 mei 2027\n\nBetreft: uw parkeerkaart ligt klaar';
const NEWS = 'U kunt uw parkeerkaart afhalen aan het loket.';

export default defineRule({
  id: 'aanhef-en-slot',
  category: 'toon',
  title: 'Stijve aanhef of stijf slot',
  description: 'Meldt een aanhef of slot die afstand schept, en brieven zonder aanhef, slot of naam.',
  why: 'De aanhef en het slot bepalen hoe een brief klinkt. “Geachte heer, mevrouw” en “Hoogachtend” klinken alsof u de lezer niet kent en niet wilt helpen. Ontbreekt de naam onder een brief, dan weet de lezer niet wie hem schrijft.',
  how: 'Begin met “Beste” en de naam van de lezer. Kent u die niet? Schrijf dan bijvoorbeeld “Beste inwoner” of “Beste ouder”. Sluit af met “Met vriendelijke groeten”, uw naam en wat u doet.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 4: aanspreking, aanhef en slot',
    'Team Taaladvies: aanhef en slot van een brief',
  ],
  criterion: 'HH 4',
  severity: { brief: 'warning', webpagina: 'off', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: `Geachte heer, mevrouw,\n\n${NEWS}\n\nMet vriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      matches: ['Geachte heer, mevrouw'],
    },
    { text: `Beste inwoner\n\n${NEWS}\n\nHoogachtend,\nWout Claes`, kind: 'brief', matches: ['Hoogachtend'] },
    {
      text: `Geachte mevrouw, geachte heer\n\n${NEWS}\n\nMet vriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      matches: ['Geachte mevrouw, geachte heer'],
      severity: 'info',
    },
    {
      text: `Betreft: boete voor sluikstort\n\nBeste meneer Aydin\n\nU krijgt een boete.\n\nHoogachtend\nAn Peeters, sanctionerend ambtenaar`,
      kind: 'brief',
      matches: ['Hoogachtend'],
      severity: 'info',
    },
    {
      text: `${PAPER}\n\nGeachte mevrouw\n\n${NEWS}\n\nMet de meeste hoogachting\nWout Claes`,
      kind: 'brief',
      matches: ['Geachte mevrouw', 'Met de meeste hoogachting'],
    },
    {
      text: `L.S.,\n\n${NEWS}\n\nSteeds tot uw dienst, verblijven wij hoogachtend,\n\nAn Peeters`,
      kind: 'brief',
      matches: ['L.S', 'Steeds tot uw dienst, verblijven wij hoogachtend'],
    },
    {
      text: `<p>Beste ouder</p><p>${NEWS}</p><p>In de hoop u hiermee voldoende te hebben ingelicht, groeten wij u.</p><p>Met vriendelijke groeten</p><p>Mehmet Aydin</p>`,
      format: 'html',
      kind: 'brief',
      matches: ['In de hoop u hiermee voldoende te hebben ingelicht, groeten wij u'],
    },
  ],
  right: [
    { text: `Beste inwoner\n\n${NEWS}\n\nMet vriendelijke groeten\nLotte Claes`, kind: 'brief' },
    {
      text: `Geachte mevrouw Peeters\n\n${NEWS}\n\nVriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      trap: 'een aanhef met een naam: wat vormelijk, maar persoonlijk',
    },
    {
      text: 'Beste familie Haddad\n\nWe vernamen het overlijden van uw vader. Onze oprechte deelneming.\n\nHoogachtend\nDe burgemeester',
      kind: 'brief',
      trap: 'bij een overlijden past een plechtig slot',
    },
    {
      text: 'Geachte heer burgemeester\n\nWe vragen u een bank voor het park.\n\nMet de meeste hoogachting\nChidi Okafor',
      kind: 'brief',
      trap: 'een brief aan een burgemeester volgt de regels van het protocol',
    },
    {
      text: `Geachte mevrouw\n\n${NEWS}\n\nMet vriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      trap: 'niemand zegt hoe de lezer heet',
    },
    {
      text: `Beste {{naam}}\n\n${NEWS}\n\nMet vriendelijke groeten`,
      kind: 'brief',
      trap: 'een mail op een sjabloon: de naam komt er later onder',
    },
    {
      text: 'Gemeente Hoogbeke\n\nUittreksel uit de notulen\n\nZitting van 4 mei 2027\n\nOnderwerp: reglement op de markt\n\nArtikel 1. De markt begint om 8 uur.\n\nNamens de gemeenteraad\nAn Peeters',
      kind: 'brief',
      trap: 'een besluit heeft geen aanhef en geen slot',
    },
    {
      text: `De heer en mevrouw Claes\nMarkt 3\n8688 Hoogbeke\n\nBetreft: uw premie\n\nGeachte mevrouw, geachte heer\n\n${NEWS}\n\nMet vriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      trap: 'de brief gaat naar een vrouw en een man samen',
    },
    {
      text: `Beste inwoner\n\n${NEWS} Ons team is steeds tot uw dienst. Kom gerust langs.\n\nMet vriendelijke groeten\nLotte Claes`,
      kind: 'brief',
      trap: 'een gewone zin in de brief, geen slot',
    },
  ],
  start(context) {
    return {
      finish() {
        const letters = lettersOf(context.document);
        for (const letter of letters) {
          const greeting = stiffGreetingOf(letter);
          if (greeting) {
            const proposal = `Beste ${greeting.reader ?? 'inwoner'}`;
            context.report({
              at: greeting,
              message: greetingMessage(greeting),
              ...(greeting.kind === 'pair' && { severity: 'info' }),
              ...(greeting.reader && { suggestions: [{ text: proposal }] }),
              covers: ['inclusieve-woorden', 'ouderwets-woord'],
            });
          }
          const closing = stiffClosingOf(letter);
          if (closing) {
            context.report({
              at: closing,
              message: closingMessage(closing),
              ...(closing.isFormalLetter && { severity: 'info' }),
              ...(closing.kind === 'regards' && { suggestions: [{ text: 'Met vriendelijke groeten' }] }),
              covers: ['vaag-woord', 'ouderwets-woord', 'ambtelijk-woord'],
            });
          }
        }
        // Of several mails the heads are mostly left out.
        const [letter] = letters;
        const isOne = letters.length === 1 && letter !== undefined && isOnPaper(letter);
        const missing = isOne ? missingPart(letter, context.document) : undefined;
        if (missing) context.report({ ...missing, scope: 'document' });
      },
    };
  },
});

function greetingMessage({ kind, reader, text }: StiffGreeting): string {
  if (reader) return `“${text}” klinkt afstandelijk, want u kent de naam van de lezer. Schrijf “Beste ${reader}”.`;
  if (kind === 'letters') return `“${text}” zegt niet wie u groet. Schrijf de naam, of bijvoorbeeld “Beste inwoner”.`;
  if (kind === 'both' || kind === 'pair')
    return `“${text}” klinkt alsof u de lezer niet kent. Schrijf de naam, of bijvoorbeeld “Beste inwoner”.`;
  return `“${text}” klinkt streng zonder naam. Schrijf “Beste” en de naam van de lezer.`;
}

function closingMessage({ kind, block, from, to }: StiffClosing): string {
  if (kind === 'formula')
    return 'Dit slot is een vaste formule en zegt de lezer niets. Schrijf alleen “Met vriendelijke groeten”.';
  return `“${block.text.slice(from, to)}” klinkt stijf en afstandelijk. Schrijf “Met vriendelijke groeten”.`;
}

/** What a letter on paper lacks: the first of greeting, closing and name. */
function missingPart(letter: Letter, document: TextDocument): { at: Stretch; message: string } | undefined {
  const { greeting, closing, subject, signature, mayGreet } = letter;
  if (closing && greeting.length === 0 && !mayGreet && subject?.label) {
    return { at: subject, message: 'Deze brief heeft geen aanhef. Begin met “Beste” en de naam van de lezer.' };
  }
  if (greeting.length > 0 && !closing && endsOpen(letter, document)) {
    const last = letter.body.at(-1);
    return (
      last && {
        at: lastWord(last),
        message: 'Deze brief heeft geen slot. Sluit af met “Met vriendelijke groeten” en uw naam.',
      }
    );
  }
  if (
    closing &&
    signature.length === 0 &&
    !/[\p{L}{«]/u.test(closing.block.text.slice(closing.to)) &&
    !hasImageAfter(closing.block, document)
  ) {
    return {
      at: closing,
      message: 'Onder deze brief staat geen naam. Zet erbij wie schrijft, en wat die persoon doet.',
    };
  }
  return undefined;
}

/** Whether a letter stops at a sentence of its body: nobody signs it, in words or with an image. */
function endsOpen({ body, maySignOff }: Letter, document: TextDocument): boolean {
  const last = body.at(-1);
  if (!last || maySignOff || !/[.?!]["”’)]?$/u.test(last.text)) return false;
  const signs = ({ text }: Block) => isClosing(text) || isName(text) || /[{«[]\s?\p{L}/u.test(text);
  return !body.slice(-SIGNERS).some(signs) && !hasImageAfter(last, document);
}

function hasImageAfter(block: Block, { images }: TextDocument): boolean {
  return images.some(({ index }) => index > block.index);
}

function lastWord(block: Block): Stretch {
  const word = /[\p{L}\d]+(?=[^\p{L}\d]*$)/u.exec(block.text);
  const from = word?.index ?? 0;
  return { block, from, to: from + (word?.[0].length ?? block.text.length) };
}
