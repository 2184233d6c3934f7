import { type DoubleNegation, doubleNegationsOf, mayNegateTwice } from '../../src/language/constructions/negation.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { positively } from '../../src/rewrite/clauses/negation.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'dubbele-ontkenning',
  category: 'zin',
  title: 'Dubbele ontkenning',
  description: 'Meldt twee ontkenningen die elkaar opheffen, of een verbod met een uitzondering.',
  why: 'Bij “niet zonder” of “geen toegang, tenzij” moet de lezer terugrekenen: mag het nu wel of niet? Wie snel leest, ziet één van de twee ontkenningen over het hoofd en onthoudt het omgekeerde.',
  how: 'Zeg wat wel zo is, of wat wel kan: “volledig” voor “niet onvolledig”, “alleen met een kaart” voor “niet zonder kaart”, “alleen als u betaalt” voor “niet, tenzij u betaalt”.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid): schrijf positief',
    'Onze Taal: twee ontkenningen in één zin zijn lastig te begrijpen',
    'Direct Duidelijk, schrijfwijzer: zeg wat wel kan',
  ],
  criterion: 'HH 18',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'Uw aanvraag is niet onvolledig.', matches: ['niet onvolledig'] },
    { text: 'De verhuizing van de markt is geen onbelangrijke wijziging.', matches: ['geen onbelangrijke'] },
    { text: 'U kunt niet deelnemen zonder inschrijving.', matches: ['niet deelnemen zonder'] },
    {
      text: 'U krijgt geen toegang tot de zalen op de tweede verdieping zonder badge.',
      matches: ['geen toegang tot de zalen op de tweede verdieping zonder'],
    },
    { text: 'U kunt niet deelnemen zonder in te schrijven.', matches: ['niet deelnemen zonder'] },
    {
      text: 'Zonder een attest van uw dokter of van het ziekenhuis kan Fatima u niet inschrijven.',
      matches: ['Zonder een attest van uw dokter of van het ziekenhuis kan Fatima u niet'],
    },
    {
      text: 'U krijgt geen toegang tot het park, tenzij u in Hoogbeke woont.',
      matches: ['geen toegang tot het park, tenzij'],
    },
    {
      text: 'Niemand mag in de kleedkamer, behalve de zwemmers van Amina.',
      matches: ['Niemand mag in de kleedkamer, behalve'],
    },
    { text: 'We zullen niet nalaten u op tijd te verwittigen.', matches: ['niet nalaten'] },
    { text: 'Het is niet verboden om op het plein te fietsen.', matches: ['niet verboden'] },
    { text: 'U mag evenmin geen glas in de container gooien.', matches: ['evenmin geen'] },
  ],
  right: [
    { text: 'Uw aanvraag is volledig.' },
    { text: 'U kunt alleen deelnemen als u inschrijft.' },
    { text: 'Hebt u geen rijbewijs? Dan hoeft u niets te doen.', trap: 'twee zinnen met elk één ontkenning' },
    {
      text: 'Als Youssef geen attest meebrengt, krijgt hij geen premie.',
      trap: 'een voorwaarde en haar gevolg: twee zinsdelen met elk één ontkenning',
    },
    { text: 'U betaalt niet alleen de huur, maar ook een waarborg.', trap: '“niet alleen … maar ook”' },
    { text: 'Er is op zaterdag geen of weinig plaats en niet of nauwelijks parking.', trap: 'een keuze met “of”' },
    { text: 'Dat is niets anders dan een kopie. Ze kost niet meer dan 2 euro.', trap: 'een vergelijking met “dan”' },
    { text: 'Zwem nooit zonder redder. Rijd niet zonder licht.', trap: 'een raad voor de veiligheid' },
    {
      text: 'Gezinnen zonder auto krijgen geen parkeerkaart.',
      trap: '“zonder auto” zegt om welke gezinnen het gaat',
    },
    {
      text: 'Wie niet komt opdagen zonder te verwittigen, betaalt 5 euro.',
      trap: '“zonder te” zegt hoe iemand wegbleef',
    },
    { text: 'Laat uw fiets niet onbeheerd achter. Bel niet onnodig naar 112.', trap: '“on-” als waarschuwing' },
    { text: 'Olena woont niet onder ons dak en is niet online.', trap: 'woorden die alleen met “on” beginnen' },
    { text: 'De sporthal is elke dag open, behalve op zondag.', trap: 'een uitzondering op iets wat wel kan' },
    {
      text: 'Parkeren is verboden, behalve voor bewoners. Uw kaart mag niet ontbreken.',
      trap: 'zo staat het op elk bord',
    },
    { text: 'Dat kan niet zonder meer. We doen het niet voor niets.', trap: 'een vaste uitdrukking' },
    { text: 'Kunt u niet komen zonder hulp?', trap: 'een vraag' },
    {
      text: 'Zonder kaart gaat de slagboom niet open. Kom niet langs zonder afspraak.',
      trap: 'een korte zin: de lezer ziet meteen beide woorden',
    },
    { text: 'Wij bellen niemand zonder uw toestemming.', trap: 'een belofte aan de lezer' },
    { text: 'We geven geen euro uit die we niet hebben.', trap: 'twee zinnen: de tweede zegt welke euro' },
    {
      text: 'Honden zijn niet toegelaten, uitgezonderd assistentiehonden.',
      trap: 'een korte uitzondering, zoals op een bord',
    },
    {
      text: 'Bram mag niet goed gesorteerd afval verbieden in de container.',
      trap: '“niet” hoort bij één woord voor een naamwoord',
    },
    { text: 'Op het bord stond: “Geen toegang, tenzij met vergunning.”', trap: 'een citaat schreef iemand anders' },
  ],
  start(context) {
    return {
      mayConcern: (sentence) => mayNegateTwice(sentence, context.analysis),
      grammar(sentence, grammar) {
        const { block } = sentence;
        const isQuestion = block.text[sentence.to - 1] === '?';
        if (isQuestion || isQuote(sentence, context.analysis)) return;
        for (const found of doubleNegationsOf(grammar)) {
          const at = { block, from: grammar.words.from(found.first), to: grammar.words.to(found.second), sentence };
          if (isQuoted(at.from, at.to, context.analysis)) continue;
          const rewrite = positively(new Draft(grammar.words, block.text, sentence.from, sentence.to), found, grammar);
          context.report({
            at,
            message: messageFor(found, grammar.words),
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

/** Names both negations, and says how to turn the sentence round. */
function messageFor(found: DoubleNegation, words: Words): string {
  const { kind, first, second } = found;
  if (kind === 'open')
    return 'Dubbele ontkenning “niet … uitsluiten dat”: de lezer moet terugrekenen. Schrijf “misschien” of “het kan zijn dat”.';
  const both = `“${words.word(first)}${second > first + 1 ? ' … ' : ' '}${words.word(second)}”`;
  return `Dubbele ontkenning ${both}: de lezer moet terugrekenen. ${adviceFor(found, words)}`;
}

function adviceFor({ kind, first, second, positive }: DoubleNegation, words: Words): string {
  if (kind === 'adjective') return `Schrijf “${positive}”.`;
  if (kind === 'unless') return 'Zeg wanneer het wel zo is: “alleen als …”.';
  if (kind === 'except') return 'Zeg wat wel kan: “alleen …”.';
  if (kind === 'pair') return 'Laat één ontkenning weg, of zeg wat wel zo is.';
  if (kind === 'claim') return 'Zeg wat de lezer moet bewijzen, of wat er wel zo is.';
  if (kind === 'verb') return `Zeg wat wel zo is${positive ? `, bijvoorbeeld met “${positive}”` : ''}.`;
  const without = words.word(first) === 'zonder' ? first : second;
  const isClause = words.word(without + 1) === 'dat' || [1, 2, 3].some((next) => words.isTe(without + next));
  return `Zeg wat wel kan: “${isClause ? 'alleen als …' : 'alleen met …'}”.`;
}
