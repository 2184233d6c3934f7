import { type DoubleNegation, doubleNegationsOf, mayNegateTwice } from '../../src/language/constructions/negation.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'dubbele-ontkenning',
  category: 'zin',
  title: 'Dubbele ontkenning',
  description: 'Meldt twee ontkenningen die elkaar opheffen of tegenhouden.',
  why: 'x',
  how: 'x',
  sources: [],
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [],
  right: [],
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
          context.report({ at, message: found.kind + (found.positive ?? '') });
        }
      },
    };
  },
});
