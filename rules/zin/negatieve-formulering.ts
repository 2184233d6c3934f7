import { formsOf, hasForm } from '../../src/language/constructions/candidates.ts';
import { imperativeOf } from '../../src/language/constructions/imperatives.ts';
import { doubleNegationsOf, mayNegateTwice } from '../../src/language/constructions/negation.ts';
import {
  type NegativeInstruction,
  negativeInstructionsOf,
} from '../../src/language/constructions/negative-instructions.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { asWhatToDo } from '../../src/rewrite/clauses/negation.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

/** Every negative instruction has one of them. */
const FORMS = formsOf('niet geen niets niemand nooit');

export default defineBlockRule({
  id: 'negatieve-formulering',
  category: 'zin',
  title: 'Negatieve formulering',
  description: 'Meldt zinnen die zeggen wat de lezer niet doet of niet mag, waar u kunt zeggen wat hij wel doet.',
  why: 'In “U krijgt geen premie als u het formulier niet invult” staat twee keer “nee”. De lezer moet zelf bedenken wat hij doet. Wie snel leest, onthoudt soms het omgekeerde.',
  how: 'Zeg wat de lezer wel doet: “Vul het formulier in. Dan krijgt u de premie.” Zeg vanaf wanneer iets kan: “Kom vanaf 9 uur.” Een echt verbod blijft een verbod: “U mag hier niet parkeren.”',
  sources: [
    'Heerlijk Helder (Vlaamse overheid): schrijf positief',
    'Onze Taal: een zin zonder ontkenning leest vlotter',
  ],
  criterion: 'HH 18',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'We behandelen uw vraag niet als u geen foto toevoegt.', matches: ['als u geen foto toevoegt'] },
    {
      text: 'Als u het formulier niet op tijd indient, krijgt u geen premie.',
      kind: 'brief',
      matches: ['Als u het formulier niet op tijd indient'],
    },
    { text: 'Kom niet voor 9 uur naar het loket.', matches: ['niet voor 9 uur'] },
    { text: 'U mag uw vuilniszak niet vroeger dan 20 uur buitenzetten.', matches: ['niet vroeger dan 20 uur'] },
    { text: 'Dien uw aanvraag niet later dan 1 juni in.', matches: ['niet later dan 1 juni'] },
    {
      text: 'U moet niet naar het stadhuis maar naar de bib.',
      kind: 'loketscript',
      matches: ['niet naar het stadhuis'],
    },
  ],
  right: [
    { text: 'Voeg een foto toe. Dan behandelen we uw vraag. Kom vanaf 9 uur.' },
    {
      text: 'U mag hier niet parkeren. Zwem niet voorbij de boeien.',
      trap: 'een verbod of een raad voor de veiligheid',
    },
    { text: 'We zijn op maandag niet open. De bus rijdt niet voor 9 uur.', trap: 'een feit' },
    { text: 'Als u niets ontvangt, hoeft u niet te bellen.', trap: 'geruststelling' },
    {
      text: 'Als u niet in Hoogbeke woont, krijgt u geen kaart.',
      trap: 'een voorwaarde waar de lezer niets aan verandert',
    },
    { text: 'Als Youssef geen attest meebrengt, krijgt hij geen premie.', trap: 'het gaat over iemand anders' },
    { text: 'Betaalt u niet? Dan krijgt u een herinnering.', trap: 'een vraag met één ontkenning' },
    { text: 'Als u niet komt, bel ons dan.', trap: 'het gevolg is iets wat de lezer wel doet' },
    { text: 'Als u geen bezwaar indient, verandert er niets.', trap: 'de lezer mag ook niets doen' },
    { text: 'U krijgt geen toegang, tenzij u een kaart toont.', trap: 'dat meldt al de regel over twee ontkenningen' },
    { text: 'U moet niet alleen naar de bib maar ook naar het loket.', trap: '“niet alleen … maar ook”' },
    { text: 'De film is niet voor kinderen.', trap: '“voor” zegt hier voor wie' },
  ],
  start(context) {
    const { analysis } = context;
    return {
      mayConcern: (sentence) => hasForm(sentence, analysis, FORMS),
      grammar(sentence, grammar) {
        const { block } = sentence;
        if (block.text[sentence.to - 1] === '?') return;
        const found = negativeInstructionsOf(grammar, block.text);
        if (found.length === 0 || isQuote(sentence, analysis)) return;
        if (mayNegateTwice(sentence, analysis) && doubleNegationsOf(grammar).length > 0) return;
        const { words } = grammar;
        for (const one of found) {
          const at = { block, from: words.from(one.first), to: words.to(one.last), sentence };
          if (isQuoted(at.from, at.to, analysis)) continue;
          const rewrite = asWhatToDo(new Draft(words, block.text, sentence.from, sentence.to), one, grammar);
          context.report({
            at,
            message: messageFor(one, block.text.slice(at.from, at.to), words),
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

function messageFor({ kind, word, first, last }: NegativeInstruction, written: string, words: Words): string {
  if (kind === 'condition') {
    const imperative = imperativeOf(word, words);
    if (!imperative) return 'Deze zin zegt twee keer wat niet gebeurt. Zeg wat de lezer wel doet.';
    const action = `${imperative.charAt(0).toUpperCase()}${imperative.slice(1)}${imperative.includes('…') ? '.' : ' …'}`;
    return `Deze zin zegt twee keer wat niet gebeurt. Zeg wat de lezer wel doet: “${action} Dan …”`;
  }
  if (kind === 'contrast') return `“${written}” stuurt de lezer eerst de foute kant op. Zeg alleen wat hij wel doet.`;
  const from = word === 'voor' ? first + 2 : first + 3;
  const time = written.slice(words.from(from) - words.from(first), words.to(last) - words.from(first));
  const isHour = /u(?:ur)?$/u.test(time);
  const plain = word === 'later' ? `uiterlijk ${isHour ? 'om' : 'op'} ${time}` : `vanaf ${time}`;
  return `“${written}” zegt wanneer iets niet kan. Zeg wanneer het wel kan: “${plain}”.`;
}
