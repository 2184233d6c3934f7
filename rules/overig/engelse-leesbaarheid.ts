import type { Block } from '../../src/document/document.ts';
import { isRunningText } from '../../src/language/running-text.ts';
import { hardEnglishSentences } from '../../src/readability/english.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'engelse-leesbaarheid',
  category: 'overig',
  title: 'Moeilijke Engelse zin',
  description: 'Meldt moeilijke zinnen in Engelse stukken tekst.',
  why: 'Wie nog geen Nederlands leest, leest soms Engels, maar zelden als moedertaal. Ook Engels moet dus eenvoudig zijn. Voor Engels bestaan formules; bij Nederlands gebruiken we die nooit.',
  how: 'Maak de zin korter en gebruik kortere woorden.',
  sources: ['Zeven Engelse leesbaarheidsformules, samen toegepast (onder meer Flesch, Dale-Chall en SMOG)'],
  criterion: 'WCAG 3.1.5',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {
    age: {
      type: 'integer',
      description: 'De leeftijd waarop iemand de zin moet begrijpen, in jaren.',
      default: 16,
      minimum: 6,
    },
  },
  wrong: [
    {
      text: '<p lang="en">Notwithstanding the aforementioned administrative regulations concerning municipal taxation, applicants are required to demonstrate continuous residential eligibility throughout the preceding calendar year.</p>',
      format: 'html',
      matches: [
        'Notwithstanding the aforementioned administrative regulations concerning municipal taxation, applicants are required to demonstrate continuous residential eligibility throughout the preceding calendar year.',
      ],
    },
  ],
  right: [
    {
      text: '<p lang="en">Bring your identity card to the town hall. We are open from nine to twelve.</p>',
      format: 'html',
    },
    {
      text: 'Het gemeentelijk stedenbouwkundig verordeningsinstrumentarium verduidelijkt de toepasselijke bouwvoorschriften.',
      trap: 'Nederlands, hoe moeilijk ook, krijgt geen Engelse formule',
    },
    {
      text: '<p lang="fr">Les prescriptions administratives susmentionnées concernant la fiscalité communale demeurent intégralement applicables.</p>',
      format: 'html',
      trap: 'Frans',
    },
    {
      text: '<h2 lang="en">Environmental administration and municipal infrastructure</h2>',
      format: 'html',
      trap: 'een titel is geen zin',
    },
    {
      text: '<pre lang="en"><code>administrative regulations concerning municipal taxation are applicable notwithstanding</code></pre>',
      format: 'html',
      trap: 'code',
    },
    {
      text: 'Kom naar de workshop upcycling, met een meet-and-greet, livestreaming en een afterparty in het stationsgebouw.',
      trap: 'Nederlands met veel Engelse woorden',
    },
    {
      text: '<p lang="en">You can come to the town hall, or you can call us, or you can send us a mail, and we will help you find the right form and the right desk.</p>',
      format: 'html',
      trap: 'een lange Engelse zin met korte woorden',
    },
  ],
  start(context) {
    const blocks: Block[] = [];
    return {
      foreignBlock(block, language) {
        if (language === 'en' && isRunningText(block)) blocks.push(block);
      },
      async finish() {
        if (blocks.length === 0) return;
        for (const { block, from, to, formulas, of } of await hardEnglishSentences(blocks, context.options.age)) {
          context.report({
            at: { block, from, to, sentence: { from, to, tokenFrom: 0, tokenTo: 0, words: 0 } },
            message: `Deze Engelse zin is moeilijk: dat zeggen ${formulas} van de ${of} formules. Maak de zin korter.`,
            data: { formulas, of, age: context.options.age },
          });
        }
      },
    };
  },
});
