import type { BaseKind, Block, TextDocument } from '../../src/document/document.ts';
import { letterOf } from '../../src/document/letter.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isComplete, namesSender, wesIn } from '../../src/language/we-form.ts';
import { defineRule, type PlacedSentence, type ProsePlace } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'wij-vorm',
  category: 'toon',
  title: 'Wie is “we”?',
  description: 'Meldt “we” en “ons” in een tekst die nergens zegt wie schrijft.',
  why: 'Wie via een zoekmachine op een pagina komt, weet niet wie “we” is: de gemeente, een dienst of iemand anders. Hij weet dan ook niet bij wie hij moet zijn.',
  how: 'Noem eerst wie schrijft: “De dienst Wonen beslist binnen 14 dagen.” Daarna mag u “we” schrijven. Wil uw bestuur nooit “we”? Zet dat dan in de instellingen.',
  sources: ['Schrijfafspraken Webplatform Vlaanderen: vermijd “we”', 'Heerlijk Helder (Vlaamse overheid), criterium 4'],
  criterion: 'Webplatform',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {
    we: {
      type: 'choice',
      description: 'Of een tekst “we” mag zeggen: altijd, nooit, of alleen als er staat wie schrijft.',
      default: 'met-antecedent',
      values: ['toegestaan', 'verboden', 'met-antecedent'],
    },
  },
  wrong: [
    {
      text: '<h1>Uw premie</h1><p>Vraag uw premie aan. Wij beslissen binnen 14 dagen.</p>',
      format: 'html',
      matches: ['Wij'],
    },
    {
      text: '# Een boom kappen\n\nOns reglement vindt u hier. We helpen u graag.',
      format: 'markdown',
      matches: ['Ons'],
    },
    { text: '<h1>Uw hond</h1><p>Is uw hond weg? Bel ons meteen.</p>', format: 'html', matches: ['ons'] },
    {
      text: 'Beste inwoner\n\nWe werken maandag in uw straat.\n\nMet vriendelijke groeten',
      kind: 'brief',
      matches: ['We'],
    },
  ],
  right: [
    { text: 'De dienst Wonen leest uw aanvraag. We beslissen binnen 14 dagen.' },
    {
      text: '# Premies\n\nWe beslissen binnen 14 dagen.\n\nStad Hoogbeke, Markt 1',
      format: 'markdown',
      trap: 'de stad staat onderaan de pagina',
    },
    {
      text: 'Beste inwoner\n\nWe werken maandag in uw straat.\n\nMet vriendelijke groeten\nMehmet Aydin',
      kind: 'brief',
      trap: 'wie de brief ondertekent, is “we”',
    },
    {
      text: '# Uw rug\n\nWe leven allemaal langer. Zorg dus goed voor uw rug.',
      format: 'markdown',
      trap: '“we” zijn hier alle mensen',
    },
    {
      text: '# Spelen\n\nOp het bord staat: “Wij spelen hier graag.” Rij dus traag.',
      format: 'markdown',
      trap: 'een citaat van iemand anders',
    },
    {
      text: '<h1>Afval</h1><p><img src="logo.png" alt="Oostmere"></p><p>We halen uw afval op maandag op.</p>',
      format: 'html',
      trap: 'het logo zegt wie schrijft',
    },
    {
      text: 'Beste inwoner\n\nIn deze brief vertellen wij u wat er verandert aan uw premie.',
      kind: 'brief',
      trap: 'een stuk van een brief: de afzender staat op een ander blad',
    },
    { text: 'Vraag uw premie aan. Wij beslissen binnen 14 dagen.', trap: 'een los stuk tekst, zonder titel of aanhef' },
    {
      text: '# Klachten\n\nWe antwoorden binnen een week. Mail naar info@oostmere.example.',
      format: 'markdown',
      trap: 'het mailadres zegt wie schrijft',
    },
  ],
  start(context) {
    const { we } = context.options;
    const found: ProsePlace[] = [];
    let last: Block | undefined;
    return {
      sentence(sentence) {
        const isEnough = we === 'toegestaan' || (we === 'verboden' ? last === sentence.block : found.length > 0);
        if (isEnough || sentence.block.kind === 'quote' || isQuote(sentence, context.analysis)) return;
        const place = firstWe(sentence);
        if (!place || isQuoted(place.from, place.to, context.analysis)) return;
        last = sentence.block;
        found.push(place);
      },
      finish() {
        if (we === 'met-antecedent' && !isUnclear(context.document, context.kind)) return;
        for (const at of found) {
          const word = at.block.text.slice(at.from, at.to);
          const message =
            we === 'verboden'
              ? `Hier staat “${word}”, maar volgens uw instellingen noemt u de gemeente of de dienst bij naam.`
              : `De tekst zegt nergens wie “${word}” is. Noem eerst de gemeente of de dienst.`;
          context.report({ at, message });
        }
      },
    };
  },
});

function isUnclear(document: TextDocument, kind: BaseKind): boolean {
  const letter = letterOf(document);
  if (kind === 'brief' && letter.greeting.length === 0) return false;
  return isComplete(document, letter) && !namesSender(document, letter);
}

function firstWe(sentence: PlacedSentence): ProsePlace | undefined {
  const { block, from, to } = sentence;
  const [we] = wesIn(block.text.slice(from, to));
  return we && { block, from: from + we[0], to: from + we[1], sentence };
}
