import { isFromTheNetherlands } from '../../src/language/netherlands.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';
import type { Hit } from '../../src/words/hit.ts';

/** By the country whose readers the entry is for. */
const VERDICTS = {
  be: 'hoort vooral bij Nederland',
  nl: 'hoort vooral bij België',
  both: 'is geen neutrale standaardtaal',
} as const;

export default defineRule({
  id: 'belgisch-nederlands',
  category: 'woord',
  title: 'Belgisch of Nederlands woord',
  description:
    'Meldt woorden die in geschreven standaardtaal niet passen, of die vooral aan de andere kant van de grens leven.',
  why: 'Een woord uit de spreektaal of uit het andere land leidt af. De lezer kijkt naar het woord, en niet naar de boodschap.',
  how: 'Schrijf het neutrale woord. Woorden die in België standaardtaal zijn (“schepen”, “mutualiteit”) blijven gewoon staan.',
  sources: ['Team Taaladvies', 'VRT Taal'],
  criterion: 'Taalunie',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'Van zodra u betaalt, sturen we de kaart op.', matches: ['Van zodra'] },
    { text: 'De stad gaat de straat kuisen.', matches: ['kuisen'] },
  ],
  right: [
    { text: 'Zodra u betaalt, sturen we de kaart op.' },
    { text: 'De schepen van Jeugd opent het plein.', trap: 'Belgische standaardtaal' },
    { text: 'Vraag een attest aan uw mutualiteit.', trap: 'een Belgisch woord zonder betere buur' },
    { text: 'De Kuiserstraat is dicht.', trap: 'een deel van een straatnaam' },
    { text: 'Wat betekent “van zodra”?', trap: 'dit gaat over de woorden zelf' },
    { text: 'De bus rijdt langs het kanaal.', trap: 'het gewone woord' },
    { text: 'Wij verwittigen u met een sms.', trap: 'in België een gewoon woord' },
    {
      text: 'De gemeente Amsterdam stuurt u een stempas. Log in met uw DigiD.',
      trap: 'een tekst uit Nederland, met de woorden van daar',
    },
  ],
  start(context) {
    const fromOverTheBorder: Hit[] = [];
    const report = (hit: Hit) => context.report(wordReport(hit, VERDICTS[hit.entry.variant ?? 'both']));
    return {
      word(hit) {
        if (hit.entry.variant === 'be') fromOverTheBorder.push(hit);
        else report(hit);
      },
      finish() {
        if (fromOverTheBorder.length === 0) return;
        if (isFromTheNetherlands(context.document.blocks.map(({ text }) => text))) return;
        for (const hit of fromOverTheBorder) report(hit);
      },
    };
  },
});
