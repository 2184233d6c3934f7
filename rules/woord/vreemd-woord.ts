import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'vreemd-woord',
  category: 'woord',
  title: 'Vreemd woord',
  description: 'Meldt Engelse, Franse, Latijnse en geleerde woorden waar een gewoon Nederlands woord voor bestaat.',
  why: 'Wie geen Engels, Frans of Latijn kent, haakt bij zulke woorden af. Ook wie ze wel kent, leest een Nederlands woord sneller.',
  how: 'Schrijf het Nederlandse woord. Is het vreemde woord een naam die de lezer moet herkennen? Zet dan de uitleg erbij.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 14: gewone woorden', 'VRT Taal', 'Team Taaladvies'],
  criterion: 'HH 14',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'We nodigen alle stakeholders uit.', matches: ['stakeholders'] },
    { text: 'U betaalt pro rata.', matches: ['pro rata'] },
    { text: 'De kick-off is op 3 mei.', matches: ['kick-off'] },
  ],
  right: [
    { text: 'We nodigen alle partners uit.' },
    { text: 'Stuur een e-mail of kijk op de website.', trap: 'woorden die iedereen gebruikt' },
    { text: 'Kom naar het festival Feel Good in het park.', trap: 'de naam van een evenement' },
    { text: 'De term “stakeholder” betekent: wie er belang bij heeft.', trap: 'dit gaat over het woord zelf' },
    { text: 'Een stakeholder (iemand met een belang) mag meepraten.', trap: 'de uitleg staat erachter' },
    { text: 'Op weekdagen is de bib open tot 18 uur.', trap: 'een woord dat al lang Nederlands is' },
    { text: 'De firma Toolbox levert de kasten.', trap: 'een naam' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is een vreemd woord'));
      },
    };
  },
});
