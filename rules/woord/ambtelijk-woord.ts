import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'ambtelijk-woord',
  category: 'woord',
  title: 'Ambtelijk woord',
  description: 'Meldt formele woorden waar een gewoon woord voor bestaat.',
  why: 'Woorden als “indien” en “derhalve” staan alleen op papier. Niemand zegt ze aan tafel, en wie nog Nederlands leert, heeft ze nooit gehoord. Ze maken een brief afstandelijk.',
  how: 'Schrijf het woord dat u ook zou zeggen. Lees de zin daarna nog eens na: soms past er een andere woordvolgorde bij.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 14: gewone woorden',
    'Team Taaladvies',
    'Schrijfwijzers van Mechelen en Antwerpen',
  ],
  criterion: 'HH 14',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'Indien u verhuist, laat u dat binnen acht dagen weten.', matches: ['Indien'] },
    { text: 'U kunt derhalve geen premie krijgen.', matches: ['derhalve'] },
    { text: 'Wij schrijven u aangaande uw aanvraag.', matches: ['aangaande'] },
  ],
  right: [
    { text: 'Als u verhuist, laat u dat binnen acht dagen weten.' },
    { text: 'Het zwembad is nog steeds gesloten.', trap: '“nog steeds” is een gewone uitdrukking' },
    { text: 'Ze viel en verzwikte haar enkel.', trap: 'het lichaamsdeel' },
    { text: 'De oude kerk dient als feestzaal.', trap: '“dienen als” is iets anders dan “moeten”' },
    { text: 'Wat betekent “derhalve”?', trap: 'dit gaat over het woord zelf' },
    {
      text: 'We passen het decreet van 22 december 2017 betreffende het lokaal bestuur toe.',
      trap: 'de titel van een wet',
    },
    { text: 'Familie Steeds woont in de Reedsstraat.', trap: 'namen' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is ambtelijke taal'));
      },
    };
  },
});
