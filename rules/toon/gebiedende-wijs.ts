import { formsOf, hasForm } from '../../src/language/constructions/candidates.ts';
import { imperativeOf, type Instruction, instructionsOf } from '../../src/language/constructions/imperatives.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { asImperative, asQuestion } from '../../src/rewrite/clauses/imperative.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

/** What a visitor does while he stands at the counter; of other things the script only tells. */
const AT_THE_COUNTER: ReadonlySet<string> = new Set(
  'ondertekenen tekenen invullen nakijken nalezen lezen tonen'.split(' '),
);
const FORMS = formsOf('moet moeten vraag vragen bedoeling');
/** What something costs is a fact: "u moet 15 euro betalen". */
const PAYS = /^(?:betalen|storten|overschrijven)$/u;
/** A duty with a reason or a penalty: there "moet" says that it is one. */
const REASON = /(?<!\p{L})(?:want|omdat|aangezien|gezien|anders|zo niet)(?!\p{L})/iu;
const PENALTY = /(?<!\p{L})(?:\p{L}*boetes?|straf(?:baar)?|gestraft|verplicht(?:ing)?|schorsing|geschorst)(?!\p{L})/iu;
const PRICE = /€|(?<!\p{L})euro(?!\p{L})/u;

export default defineBlockRule({
  id: 'gebiedende-wijs',
  category: 'toon',
  title: 'Gebiedende wijs',
  description: 'Meldt omwegen als “U moet het formulier invullen”, waar “Vul het formulier in” genoeg is.',
  why: 'De lezer wil weten wat hij doet. In “Vul het formulier in” staat dat vooraan. In “U moet het formulier invullen” komt de actie pas achteraan. “U moet” klinkt bovendien streng.',
  how: 'Begin met het werkwoord: “Vul in”, “Breng mee”, “Bel ons”. Dat is gewoon beleefd. Schrijf “u moet” alleen als u een plicht of een voorwaarde uitlegt. Aan het loket klinkt een vraag vriendelijker: “Wilt u dit invullen?”',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 5: zeg de lezer rechtstreeks wat hij doet',
    'Onze Taal: de gebiedende wijs is niet onbeleefd',
  ],
  criterion: 'HH 5',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'U moet het formulier invullen en ondertekenen.', matches: ['U moet'] },
    { text: 'Je moet je identiteitskaart meebrengen naar het loket.', matches: ['Je moet'] },
    { text: 'Daarna moet u de code invoeren op de website.', matches: ['moet u'] },
    { text: 'Het formulier moet u daarna ondertekenen.', matches: ['moet u'] },
    { text: 'We vragen u om uw telefoonnummer door te geven.', kind: 'brief', matches: ['We vragen u'] },
    { text: 'Het is de bedoeling dat u het strookje afgeeft aan de juf.', matches: ['Het is de bedoeling dat u'] },
    { text: 'U moet dit papier ondertekenen.', kind: 'loketscript', matches: ['U moet'] },
  ],
  right: [
    { text: 'Vul het formulier in en onderteken het. Breng uw identiteitskaart mee.' },
    { text: 'U moet 18 jaar zijn. U moet in Hoogbeke wonen.', trap: 'een voorwaarde, geen actie' },
    { text: 'U moet niets meebrengen. U moet het formulier niet invullen.', trap: 'geruststelling' },
    { text: 'U moet elk jaar 30 euro betalen voor de kaart.', trap: 'een prijs' },
    { text: 'Als u verhuist, moet u uw nieuwe adres doorgeven.', trap: 'een plicht die maar soms geldt' },
    { text: 'U moet uw hond registreren als hij ouder is dan acht weken.', trap: 'een voorwaarde achteraan in de zin' },
    { text: 'Wat moet u meebrengen? Hoe moet u de premie aanvragen?', trap: 'een vraag' },
    {
      text: 'U bent verplicht om uw adres door te geven. U moet dat zelf melden.',
      trap: 'een plicht die nadruk krijgt',
    },
    {
      text: 'U moet naar alle lessen komen. Komt u te weinig, dan krijgt u een boete.',
      trap: 'een plicht met een boete',
    },
    { text: 'U moet langskomen, want we nemen uw vingerafdrukken.', trap: 'een plicht met de reden erbij' },
    { text: 'Voor een nieuwe kaart moet u een pasfoto meebrengen.', trap: 'een voorwaarde vooraan in de zin' },
    { text: 'De verkoper moet het attest tonen. Chidi moet nog tekenen.', trap: 'iemand anders dan de lezer' },
    { text: 'Het formulier moet u bij de notaris laten invullen.', trap: 'iemand anders vult het in' },
    { text: 'Ze zei: “U moet het formulier invullen.”', trap: 'een citaat zegt iemand anders' },
  ],
  start(context) {
    const { analysis, kind } = context;
    return {
      mayConcern: (sentence) => hasForm(sentence, analysis, FORMS),
      grammar(sentence, grammar) {
        const { block } = sentence;
        const text = block.text.slice(sentence.from, sentence.to);
        if (text.endsWith('?') || REASON.test(text) || PENALTY.test(block.text) || isQuote(sentence, analysis)) return;
        const { words } = grammar;
        for (const instruction of instructionsOf(grammar, kind === 'loketscript' ? AT_THE_COUNTER : undefined)) {
          const at = { block, from: words.from(instruction.first), to: words.to(instruction.last), sentence };
          if (isQuoted(at.from, at.to, analysis) || (PAYS.test(instruction.lemma) && PRICE.test(text))) continue;
          // For readers who learn Dutch, a word list reports these words.
          if (instruction.kind === 'intended' && context.readers.audience === 'nt2') continue;
          const written = block.text.slice(at.from, at.to);
          const draft = new Draft(words, block.text, sentence.from, sentence.to);
          const rewrite =
            kind === 'loketscript'
              ? asQuestion(draft, instruction, grammar, block.text)
              : asImperative(draft, instruction, grammar);
          context.report({
            at,
            message: messageFor(instruction, written, words, kind === 'loketscript'),
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

function messageFor({ lemma }: Instruction, written: string, words: Words, isSpoken: boolean): string {
  const problem = `“${written}” is een omweg.`;
  const reader = /(?:^|\s)u$|^u /iu.test(written) ? 'Wilt u' : 'Wil je';
  if (isSpoken) return `${problem} Vraag het gewoon: “${reader} … ${lemma}?”`;
  const imperative = imperativeOf(lemma, words);
  if (!imperative) return `${problem} Begin met wat de lezer doet.`;
  return `${problem} Begin met wat de lezer doet: “${imperative.charAt(0).toUpperCase()}${imperative.slice(1)}${imperative.includes('…') ? '' : ' …'}”.`;
}
