import { clauseStacksOf } from '../../src/language/constructions/clause-stack.ts';
import { runUpOf } from '../../src/language/constructions/run-up.ts';
import { tornPartsOf } from '../../src/language/constructions/torn-parts.ts';
import { isQuote } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'late-persoonsvorm',
  category: 'zin',
  title: 'Lange aanloop',
  description: 'Meldt zinnen met een lange aanloop voor het eerste werkwoord.',
  why: 'Neem “In het kader van de heraanleg van de riolering in de Kerkstraat sluiten we …”. De lezer onthoudt tien woorden en weet nog niet wie iets doet. Wie luistert, is het begin dan al kwijt.',
  how: 'Begin met wie iets doet: “We sluiten de Kerkstraat.” Zeg de rest erachter, of in een nieuwe zin: “We vernieuwen er de riolering.”',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 17: eenvoudige zinnen',
    'LiNT: woorden die ver uit elkaar staan, voorspellen hoe moeilijk een zin is',
  ],
  criterion: 'HH 17',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'warning' },
  fixable: 'never',
  options: {
    above: {
      type: 'integer',
      description:
        'Staan er meer woorden voor het werkwoord, dan komt er een melding. Een aanloop in gewone woorden mag drie woorden langer zijn.',
      default: 7,
      minimum: 3,
    },
    clauseAbove: {
      type: 'integer',
      description: 'Hetzelfde, als de zin begint met “als”, “omdat” of een andere bijzin.',
      default: 12,
      minimum: 3,
      notBelow: 'above',
    },
  },
  wrong: [
    {
      text: 'In het kader van de heraanleg van de riolering in de Kerkstraat sluiten we de weg.',
      matches: ['In het kader van de heraanleg van de riolering in de Kerkstraat sluiten'],
    },
    {
      text: 'Naar aanleiding van de vraag van een groep ouders wordt uw straat een speelstraat.',
      kind: 'brief',
      matches: ['Naar aanleiding van de vraag van een groep ouders wordt'],
    },
    {
      text: 'Bij gebrek aan een antwoord binnen de termijn van de brief stopt de dienst uw dossier.',
      kind: 'loketscript',
      severity: 'warning',
      matches: ['Bij gebrek aan een antwoord binnen de termijn van de brief stopt'],
    },
    {
      text: 'Indien u problemen hebt om het bedrag van de factuur in één keer te betalen, kunt u bellen.',
      matches: ['Indien u problemen hebt om het bedrag van de factuur in één keer te betalen, kunt'],
    },
  ],
  right: [
    { text: 'We sluiten de Kerkstraat. We vernieuwen er de riolering.' },
    { text: 'Op maandag sluiten we de Kerkstraat.' },
    {
      text: 'Als u naar een andere straat verhuist, vraagt u een nieuwe kaart aan.',
      trap: 'een korte voorwaarde vooraan is gewoon',
    },
    {
      text: 'Op dinsdag 3 maart en op woensdag 4 maart van 9 tot 12 uur is het loket open.',
      trap: 'dagen en uren leest iedereen als één geheel',
    },
    {
      text: 'Voor mensen met dyslexie, afasie of een visuele beperking bestaan er speciale boeken.',
      trap: 'de zin zegt eerst voor wie iets is',
    },
    {
      text: 'Te voet of met de fiets aan de hand kunt u altijd door.',
      trap: 'de zin zegt eerst hoe u er komt',
    },
    {
      text: 'Met wie kunt u praten over de zorg voor uw kind, uw ouders of uw buren?',
      trap: 'een vraag',
    },
    {
      text: 'De dienst Burgerzaken van de gemeente Hoogbeke en het OCMW van Oostmere werken samen.',
      trap: 'de zin begint met wie iets doet',
    },
    {
      text: 'Na de termijn van drie maanden uit artikel 4 kan de raad ons schrijven.',
      trap: 'een tijdsbepaling in gewone woorden mag wat langer zijn',
    },
    {
      text: 'Gesloten op feestdagen, tussen Kerst en Nieuwjaar en drie weken in de zomer (zie de kalender).',
      trap: '“zie” tussen haakjes is niet het werkwoord van de zin',
    },
    {
      text: 'Als u eens niet thuis bent, verwittigen voor 9 uur de dag ervoor, anders wordt de maaltijd aangerekend.',
      trap: '“anders” begint een nieuwe zin',
    },
    {
      text: 'Naast een kaart, een recente pasfoto en het oude rijbewijs brengt u ook geld mee.',
      trap: 'een korte reeks zonder keten van voorzetsels',
    },
  ],
  start(context) {
    const { above } = context.options;
    const clauseAbove = Math.max(above, context.options.clauseAbove);
    return {
      mayConcern: (sentence) => sentence.words > above + 2,
      grammar(sentence, grammar) {
        const { block } = sentence;
        if (block.text[sentence.to - 1] === '?') return;
        const runUp = runUpOf(grammar);
        const limit = runUp?.isClause ? clauseAbove : above;
        if (!runUp || runUp.length <= limit) return;
        const isHeavy = runUp.isClause || (runUp.isFormal && runUp.prepositions >= CHAIN);
        if (!isHeavy && runUp.length <= limit + LENIENCE) return;
        if (isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        const { first, finite, length, isClause } = runUp;
        // Other rules say what is wrong with it.
        if (tornPartsOf(grammar, TANG).some(({ first: start, last }) => start < finite && last <= finite)) return;
        if (isClause && clauseStacksOf(grammar).some(({ openers, nested }) => nested || openers.length >= STACK))
          return;
        const { words } = grammar;
        const verb = block.text.slice(words.from(finite), words.to(finite));
        const advice = isClause
          ? 'Maak er twee zinnen van, of zet het belangrijkste vooraan.'
          : 'Begin met wie iets doet, en zeg de rest erachter of in een nieuwe zin.';
        context.report({
          at: { block, from: words.from(first), to: words.to(finite), sentence },
          message: `Voor het werkwoord “${verb}” staan al ${words.between(first, finite)} woorden. ${advice}`,
          data: { words: length, limit },
        });
      },
    };
  },
});

/** From these limits on, tangconstructie and gestapelde-bijzinnen speak. */
const TANG = 9;
const STACK = 3;
/** A run-up in everyday words, or with fewer prepositions, reads well up to some words above the limit: "Na een gratis herinnering en een tweede brief". */
const CHAIN = 3;
const LENIENCE = 3;
