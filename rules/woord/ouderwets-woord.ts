import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'ouderwets-woord',
  category: 'woord',
  title: 'Ouderwets woord',
  description: 'Meldt woorden en vormen die bijna niemand nog gebruikt.',
  why: 'Woorden als “doch” en “hetgeen” komen uit een andere tijd. Veel lezers kennen ze niet, en wie ze wel kent, vindt de brief stijf.',
  how: 'Schrijf het woord dat we vandaag gebruiken. Past het niet in de zin? Maak dan een nieuwe zin.',
  sources: ['Onze Taal, ouderwets taalgebruik', 'Heerlijk Helder (Vlaamse overheid), criterium 14: gewone woorden'],
  criterion: 'HH 14',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'U bent ingeschreven, doch we hebben uw foto nog niet.', matches: ['doch'] },
    { text: 'Hetgeen u vroeg, sturen we per post.', matches: ['Hetgeen'] },
    { text: 'De straat is thans open.', matches: ['thans'] },
  ],
  right: [
    { text: 'U bent ingeschreven, maar we hebben uw foto nog niet.' },
    { text: 'Hij is ten minste 18 jaar.', trap: 'een vaste uitdrukking van vandaag' },
    { text: 'Het huis in de Jan de Dochstraat staat te koop.', trap: 'een deel van een naam' },
    { text: 'Het woord “thans” betekent “nu”.', trap: 'dit gaat over het woord zelf' },
    { text: 'De brandweer was snel ter plaatse.', trap: '“ter” in een uitdrukking die iedereen zegt' },
    { text: 'Familie Thans opent een bakkerij.', trap: 'een naam' },
    { text: 'Het plein wordt nu heraangelegd.', trap: 'het gewone woord' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is ouderwets'));
      },
    };
  },
});
