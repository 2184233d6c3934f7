import { isForLearners } from '../../src/language/learner-texts.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import type { Sentence } from '../../src/language/sentences.ts';
import { defineRule, type DutchReader } from '../../src/rule/rule.ts';
import type { Block } from '../../src/document/document.ts';

export default defineRule({
  id: 'zinsritme',
  category: 'zin',
  title: 'Zinsritme',
  description: 'Meldt een reeks van vier of meer heel korte zinnen in één alinea.',
  why: 'Korte zinnen zijn goed. Zijn ze allemaal heel kort, dan leest de tekst als een telegram. De lezer ziet niet meer wat bij wat hoort.',
  how: 'Voeg twee zinnen samen die bij elkaar horen, met “en”, “want” of “dan”. Zijn het stappen? Maak er dan een lijst van.',
  sources: ['Onze Taal: wissel korte en langere zinnen af', 'Heerlijk Helder (Vlaamse overheid), criterium 17'],
  criterion: 'HH 17',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {
    words: {
      type: 'integer',
      description: 'Een zin van zoveel woorden of minder is heel kort.',
      default: 6,
      minimum: 2,
    },
    sentences: {
      type: 'integer',
      description: 'Vanaf zoveel heel korte zinnen na elkaar komt er een melding.',
      default: 4,
      minimum: 3,
    },
  },
  wrong: [
    {
      text: 'U komt langs. U wacht even. U betaalt. U krijgt het document.',
      matches: ['U komt langs. U wacht even. U betaalt. U krijgt het document.'],
    },
    {
      text: 'De straat is dicht. De werken starten maandag. De bus rijdt om. De winkels blijven open. Parkeren kan op het plein achter de kerk.',
      kind: 'brief',
      matches: ['De straat is dicht. De werken starten maandag. De bus rijdt om. De winkels blijven open.'],
    },
    {
      text: '<p>Het kamp is volzet. Er is een wachtlijst. Uw kind staat erop. We bellen u nog.</p>',
      format: 'html',
      matches: ['Het kamp is volzet. Er is een wachtlijst. Uw kind staat erop. We bellen u nog.'],
    },
  ],
  right: [
    { text: 'U betaalt aan het loket en krijgt uw document meteen.' },
    {
      text: '- U komt langs.\n- U wacht even.\n- U betaalt.\n- U krijgt het document.',
      format: 'markdown',
      trap: 'een lijst met stappen',
    },
    { text: 'Kom langs. Neem een nummer. Wacht even. Ga naar het loket.', trap: 'opdrachten na elkaar zijn stappen' },
    { text: 'Het kamp is volzet. Wat nu? Er is een wachtlijst. We bellen u.', trap: 'een vraag breekt de reeks' },
    { text: 'Samen sterk. Samen proper. Samen naar een groene stad. Doe mee.', trap: 'een slogan zonder werkwoord' },
    {
      text: 'Lotte zegt: “Ik was bang. Ik kende niemand. Ik sprak geen Nederlands. Nu help ik zelf.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: '**Medewerker:** Ik kijk even. Ik zie het. Uw kaart is klaar. Ze ligt hier.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'aan het loket zijn korte zinnen goed',
    },
    {
      text: 'Nieuws voor wie Nederlands leert\n\nHet kamp start maandag. Mehmet is er. Hij kookt voor ons. Wij dansen samen.',
      trap: 'een tekst voor wie de taal leert',
    },
    { text: 'Het loket is open. U kunt bellen. De koffie is gratis.', trap: 'drie korte zinnen zijn geen probleem' },
  ],
  start(context) {
    // Whoever learns the language reads one thing at a time.
    if (context.readers.audience === 'nt2' || isForLearners(context.document.blocks)) return {};
    const { words: limit, sentences: from } = context.options;

    /** A short statement with a verb: not a question, a cry, a slogan, a command, a quote. */
    function isShort(sentence: Sentence, block: Block, { grammars }: DutchReader): boolean {
      if (sentence.words > limit || block.text[sentence.to - 1] !== '.') return false;
      const { analysis } = context;
      if (isData(sentence, analysis) || isQuoted(sentence.from, sentence.to, analysis)) return false;
      const [main] = grammars.of(sentence).clauses;
      return main !== undefined && main.kind === 'main' && main.finite > 0;
    }

    return {
      block(block, dutch) {
        if (block.kind !== 'paragraph' || block.turn) return;
        const { sentences } = context.analysis;
        if (sentences.length < from) return;
        let run: Sentence[] = [];
        const report = () => {
          const [first, last] = [run[0], run.at(-1)];
          if (first && last && run.length >= from)
            context.report({
              at: { block, from: first.from, to: last.to },
              message: `Hier staan ${run.length} zinnen na elkaar van hoogstens ${limit} woorden. Voeg er een paar samen: dan ziet de lezer wat bij wat hoort.`,
              data: { sentences: run.length, limit: from },
            });
          run = [];
        };
        for (const sentence of sentences) {
          if (isShort(sentence, block, dutch)) run.push(sentence);
          else report();
        }
        report();
      },
    };
  },
});
