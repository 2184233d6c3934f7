import { hasForm } from '../../src/language/constructions/candidates.ts';
import { saysWhen } from '../../src/language/constructions/future.ts';
import {
  type StackedModals,
  STACKING_FORMS,
  stackedModalsOf,
} from '../../src/language/constructions/stacked-modals.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { withoutStack } from '../../src/rewrite/clauses/modals.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'gestapelde-hulpwerkwoorden',
  category: 'zin',
  title: 'Gestapelde hulpwerkwoorden',
  description: 'Meldt woorden als “zal moeten”, “zou kunnen” en “kan mogelijk”, die twee keer hetzelfde zeggen.',
  why: 'De lezer wil weten of hij iets moet, mag of kan. Bij “zou eventueel kunnen” blijft hij twijfelen. Elk extra hulpwerkwoord maakt de zin ook zwaarder.',
  how: 'Kies één woord: “moet”, “mag” of “kunt”. Bent u niet zeker? Schrijf dan “misschien”, zonder “kunnen” erbij.',
  sources: [
    'Schrijfafspraken Webplatform Vlaanderen: actieve zinnen met werkwoorden die iets zeggen',
    'Onze Taal: “de mogelijkheid om te kunnen” is dubbelop',
  ],
  criterion: 'Webplatform',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'U zal het formulier moeten voorleggen aan het loket.', matches: ['zal het formulier moeten'] },
    {
      text: 'Vanaf mei zullen bewoners hun kaart online kunnen aanvragen.',
      matches: ['zullen bewoners hun kaart online kunnen'],
    },
    { text: 'U zou eventueel kunnen overwegen om te bellen.', kind: 'loketscript', matches: ['zou eventueel kunnen'] },
    {
      text: 'Beste bewoner, we zouden u willen vragen om uw wagen te verplaatsen.',
      kind: 'brief',
      matches: ['zouden u willen'],
    },
    {
      text: 'Het attest dient aan het loket te kunnen worden getoond.',
      kind: 'brief',
      matches: ['dient aan het loket te kunnen worden'],
    },
    { text: 'De werken kunnen mogelijk leiden tot hinder in uw straat.', matches: ['kunnen mogelijk'] },
    {
      text: 'Aan het loket hebt u de mogelijkheid om met uw kaart te kunnen betalen.',
      matches: ['mogelijkheid om met uw kaart te kunnen'],
    },
  ],
  right: [
    { text: 'U moet het formulier voorleggen aan het loket.' },
    { text: 'Vanaf mei kunnen bewoners hun kaart online aanvragen.' },
    { text: 'Zou u uw naam even kunnen spellen?', kind: 'loketscript', trap: 'een beleefde vraag' },
    {
      text: 'Als u later zou verhuizen, zou u een nieuwe kaart kunnen krijgen.',
      trap: 'de zin zegt waar het van afhangt',
    },
    { text: 'U moet uw kaart altijd kunnen tonen.', trap: '“moet kunnen” betekent iets anders dan “moet”' },
    { text: 'De dienst kan u misschien helpen met uw factuur.', trap: '“kan” betekent hier dat de dienst het vermag' },
    {
      text: 'Bel ons zo snel mogelijk. Dan kunnen we de schade nog herstellen.',
      trap: '“zo snel mogelijk” is een vaste uitdrukking',
    },
    {
      text: 'U kunt uw kaart en eventueel uw paspoort meebrengen.',
      trap: '“eventueel” hoort bij één deel van een reeks',
    },
    {
      text: 'Ik zal even moeten bellen met mijn collega.',
      kind: 'loketscript',
      trap: 'wie spreekt, ontdekt het net zelf',
    },
    { text: 'Denk mee over hoe het plein eruit zou kunnen zien.', trap: 'een idee dat nog niet bestaat' },
    { text: 'Zonder vrijwilligers zouden we dit feest niet kunnen organiseren.', trap: 'zo is het gelukkig niet' },
  ],
  start(context) {
    return {
      mayConcern: (sentence) => hasForm(sentence, context.analysis, STACKING_FORMS),
      grammar(sentence, grammar) {
        const { block } = sentence;
        if (block.text[sentence.to - 1] === '?' || isQuote(sentence, context.analysis)) return;
        const { words } = grammar;
        for (const stack of stackedModalsOf(grammar)) {
          const parts = stack.words.map((at) => [words.from(at), words.to(at)] as const);
          const [from, to] = [parts[0]?.[0] ?? sentence.from, parts.at(-1)?.[1] ?? sentence.to];
          if (isQuoted(from, to, context.analysis)) continue;
          const named = parts.map(([start, end]) => `“${block.text.slice(start, end)}”`);
          const rewrite = withoutStack(new Draft(words, block.text, sentence.from, sentence.to), stack, grammar);
          context.report({
            at: { block, from, to, sentence, parts },
            message: messageFor(stack, named, saysWhen(words)),
            covers: ['vaag-woord'],
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

function messageFor({ kind, keep }: StackedModals, named: readonly string[], isDated: boolean): string {
  const all = `${named.slice(0, -1).join(', ')} en ${named.at(-1)}`;
  switch (kind) {
    case 'future':
      return `${all} staan hier samen, maar één is genoeg. Schrijf alleen “${keep}”.${isDated ? '' : ' Geldt het pas later? Zeg dan wanneer.'}`;
    case 'conditional':
      return `Met ${all} samen blijft de lezer twijfelen. Schrijf alleen “${keep}”.`;
    case 'polite':
      return `${all} stellen uit wat u wilt zeggen. Zeg het meteen, met alleen “${keep}”: dat blijft beleefd.`;
    case 'passive':
      return `Voor “${keep}” staan drie hulpwerkwoorden: ${all}. Zeg wie het doet: “u moet … kunnen …”.`;
    case 'hedge':
      return `“${keep}” zegt al dat iets mogelijk is. Laat ${named.find((one) => one !== `“${keep}”`)} weg.`;
    case 'hedges':
      return `${all} zeggen hetzelfde. Schrijf er één.`;
    case 'noun':
      return `${all} zeggen twee keer hetzelfde. Laat ${named.at(-1)} weg.`;
  }
}
