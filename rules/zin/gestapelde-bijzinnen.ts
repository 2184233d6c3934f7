import { clauseStacksOf } from '../../src/language/constructions/clause-stack.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

/** With fewer words than this, clauses are so short that the sentence still reads well. */
const SHORT = 14;
/**
 * In longer sentences, one clause within another is too much: of those above 22 words, editors of Amsterdam left 3 of
 * 8. Who listens can't read again.
 */
const LONG = { written: 22, spoken: 17 };

export default defineBlockRule({
  id: 'gestapelde-bijzinnen',
  category: 'zin',
  title: 'Gestapelde bijzinnen',
  description: 'Meldt zinnen met drie of meer bijzinnen, en lange zinnen met een bijzin in een bijzin.',
  why: 'Elke bijzin legt een gedachte op de vorige. De lezer moet alles onthouden tot hij weet wat bij wat hoort. Na twee bijzinnen raakt hij de draad kwijt.',
  how: 'Zeg één ding per zin. Maak van een bijzin een eigen zin: “Is uw factuur fout? Meld dan wat er fout is.” Begint een bijzin met “waarbij”, “zodat” of “die”? Dan kunt u daar vaak knippen.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 17: eenvoudige zinnen',
    'Na het werk van redacteurs van Amsterdam vindt deze regel er twee derde minder',
  ],
  criterion: 'HH 17',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {
    from: {
      type: 'integer',
      description: 'Vanaf zoveel bijzinnen in één zin komt er een melding.',
      default: 3,
      minimum: 2,
    },
  },
  wrong: [
    {
      text: 'Wie vindt dat de factuur die hij kreeg fout is, moet melden waarom hij dat vindt.',
      matches: ['dat de factuur die hij kreeg fout is, moet melden waarom'],
    },
    {
      text: 'Indien u gehuwd bent, volstaat het dat één van u beiden langskomt, aangezien de vader dan al bekend is.',
      kind: 'loketscript',
      matches: ['Indien u gehuwd bent, volstaat het dat één van u beiden langskomt, aangezien'],
    },
    {
      text: 'Aanvragen die na 1 mei binnenkomen, behandelen we niet, omdat de middelen die de gemeenteraad gaf, op zijn.',
      kind: 'brief',
      matches: ['die na 1 mei binnenkomen, behandelen we niet, omdat de middelen die'],
    },
    {
      text: 'We wijzen u erop dat de termijn voor uw aanvraag pas begint te lopen op de dag waarop Fatima van onze dienst uw dossier volledig heeft verklaard.',
      kind: 'brief',
      matches: ['dat de termijn voor uw aanvraag pas begint te lopen op de dag waarop'],
    },
  ],
  right: [
    { text: 'Is uw factuur fout? Meld ons dan wat er fout is. Wij kijken het na.' },
    { text: 'U bent gehuwd. Dan volstaat het dat één van u beiden langskomt.' },
    {
      text: 'U vertelt hoe uw kind slaapt, wat het graag eet en of het een knuffel heeft.',
      trap: 'een reeks van drie vragen',
    },
    {
      text: 'We hopen dat de straat weer snel open is en dat de winkels veel klanten krijgen en dat u weer kunt parkeren.',
      trap: 'een reeks met “dat … en dat …”',
    },
    {
      text: 'Als u wilt dat we u bellen, laat dan weten wanneer u thuis bent.',
      trap: 'bijzinnen van drie of vier woorden',
    },
    {
      text: 'U krijgt een brief waarin staat wat u moet doen als u niet akkoord gaat.',
      trap: '“waarin staat” leidt alleen in',
    },
    {
      text: 'Breng dit mee: een kaart die nog geldig is; een foto die niet ouder is dan zes maanden; een attest dat de dokter u gaf.',
      trap: 'een opsomming met puntkomma’s: elk deel staat apart',
    },
    {
      text: 'Als voorzitter van de buurtraad vraagt u zelf de subsidie aan die u nodig hebt voor het feest.',
      trap: '“als voorzitter” is geen bijzin',
    },
    {
      text: 'U hebt al een garage, dat zou nog net binnen de regels vallen, op voorwaarde dat uw maten kloppen, want als het meer is, moet u het melden.',
      trap: '“dat zou nog” is een hoofdzin',
    },
    {
      text: 'Wanneer een stad in het begin van het jaar helder bepaalt wat het doel is, werken de andere partners van de stad daar graag mee aan.',
      trap: '“wat het doel is” leest als één woord',
    },
    {
      text: 'Olena zegt: “Ik weet dat de buur die boven mij woont, denkt dat ik het was omdat ik laat thuiskwam.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'Het is een oude klacht dat de bus te laat komt. Weet u dat de bus nu om het kwartier rijdt? Bel ons als u vragen hebt.',
      trap: 'elke bijzin staat in een eigen zin',
    },
  ],
  start(context) {
    const { from } = context.options;
    const longAbove = context.kind === 'loketscript' ? LONG.spoken : LONG.written;
    return {
      mayConcern: (sentence) => sentence.words >= SHORT,
      grammar(sentence, grammar) {
        const stacks = clauseStacksOf(grammar).filter(({ openers, nested, length }) => {
          return openers.length >= from || (nested !== undefined && length > longAbove);
        });
        if (stacks.length === 0 || isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        const { words } = grammar;
        const { block } = sentence;
        for (const { openers, nested = [], length } of stacks) {
          const isStack = openers.length >= from;
          const parts = (isStack ? openers : nested).map((at) => [words.from(at), words.to(at)] as const);
          if (parts.some(([start, end]) => isQuoted(start, end, context.analysis))) continue;
          const named = parts.map(([start, end]) => `“${block.text.slice(start, end)}”`);
          const [start, end] = [parts[0]?.[0] ?? sentence.from, parts.at(-1)?.[1] ?? sentence.to];
          context.report({
            at: { block, from: start, to: end, sentence, parts },
            message: isStack ? stackMessage(named) : nestedMessage(named, length),
            data: { clauses: openers.length, limit: from, words: length },
          });
        }
      },
    };
  },
});

function stackMessage(named: readonly string[]): string {
  return `Deze zin heeft ${named.length} bijzinnen: na ${named.slice(0, -1).join(', ')} en ${named.at(-1)}. Zo raakt de lezer de draad kwijt. Maak van minstens één bijzin een eigen zin.`;
}

function nestedMessage([outer, inner]: readonly string[], words: number): string {
  return `In de bijzin met ${outer} zit nog een bijzin met ${inner}, in een zin van ${words} woorden. Maak er twee zinnen van: eerst de kern, dan de rest.`;
}
