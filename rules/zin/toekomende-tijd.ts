import { hasForm } from '../../src/language/constructions/candidates.ts';
import { FUTURE_FORMS, needlessFuturesOf } from '../../src/language/constructions/future.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { inPresent } from '../../src/rewrite/clauses/future.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'toekomende-tijd',
  category: 'zin',
  title: 'Toekomende tijd',
  description: 'Meldt “zullen” in zinnen die al zeggen wanneer iets gebeurt.',
  why: 'Zegt de zin al wanneer? Dan is “zullen” een werkwoord te veel. De lezer moet bovendien wachten op het werkwoord dat telt.',
  how: 'Gebruik de gewone tijd: “De werken starten op maandag.” Houd “zullen” voor wat niet zeker is.',
  sources: ['Schrijfafspraken Webplatform Vlaanderen: actieve zinnen'],
  criterion: 'Webplatform',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'De werken zullen op maandag starten.', matches: ['zullen op maandag starten'] },
    { text: 'We zullen u volgende week opbellen.', kind: 'brief', matches: ['zullen u volgende week opbellen'] },
    { text: 'Na uw betaling zal de dienst de kaart opsturen.', matches: ['zal de dienst de kaart opsturen'] },
    {
      text: 'We delen u mee dat de bus vanaf 3 maart een andere weg zal nemen.',
      kind: 'brief',
      matches: ['zal nemen'],
    },
  ],
  right: [
    { text: 'De werken starten op maandag. We bellen u volgende week.' },
    { text: 'Zullen we morgen samen het formulier invullen?', kind: 'loketscript', trap: 'een aanbod' },
    { text: 'Het zal vrijdag wel druk zijn aan het loket.', trap: 'een vermoeden' },
    { text: 'Nu betaalt u niets. Na juni zult u 5 euro betalen, maar nu nog niet.', trap: 'anders dan nu' },
    { text: 'Op 1 mei zullen alle bewoners hun kaart hebben ontvangen.', trap: 'iets dat dan al voorbij is' },
    { text: 'Het aantal ouderen zal na 2030 sterk stijgen.', trap: 'een voorspelling, geen plan' },
    { text: 'Als de prijs zou stijgen, zou de premie volgend jaar ook stijgen.', trap: '“zou” is een voorwaarde' },
    { text: 'Ik zal het volgende week voor u nakijken.', kind: 'loketscript', trap: 'een belofte van wie spreekt' },
    { text: 'De burgemeester zei: “We zullen het plein in mei openen.”', trap: 'een citaat schreef iemand anders' },
    {
      text: 'U vindt het verslag op het loket. Deze regeling zal niet iedereen blij maken.',
      trap: 'de zin zegt niet wanneer',
    },
    { text: 'Lotte zal u vanaf de Kerkstraat begeleiden.', trap: '“vanaf” met een plaats' },
    {
      text: 'Het geld zal binnen zes weken worden gestort.',
      trap: 'een lijdende vorm: die krijgt een andere melding',
    },
  ],
  start(context) {
    return {
      mayConcern: (sentence) => hasForm(sentence, context.analysis, FUTURE_FORMS),
      grammar(sentence, grammar) {
        const { block } = sentence;
        if (block.text[sentence.to - 1] === '?' || isQuote(sentence, context.analysis)) return;
        const { words } = grammar;
        const written = (at: number) => block.text.slice(words.from(at), words.to(at));
        for (const future of needlessFuturesOf(grammar)) {
          const { finite, verbs, present } = future;
          const all = [finite, ...verbs].sort((a, b) => a - b);
          const from = words.from(all[0] as number);
          const to = words.to(all.at(-1) as number);
          if (isQuoted(from, to, context.analysis)) continue;
          const together = all
            .map((at, index) => (index > 0 && all[index - 1] !== at - 1 ? `… ${written(at)}` : written(at)))
            .join(' ');
          const rewrite = inPresent(new Draft(words, block.text, sentence.from, sentence.to), future, grammar);
          const instead = present ? `Schrijf “${present}”` : 'Schrijf de tegenwoordige tijd';
          context.report({
            at: { block, from, to, sentence, parts: all.map((at) => [words.from(at), words.to(at)]) },
            message: `De zin zegt al wanneer het gebeurt, dus “${written(finite)}” is niet nodig. ${instead} in plaats van “${together}”.`,
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});
