import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'beeldspraak',
  category: 'woord',
  title: 'Beeldspraak',
  description: 'Meldt uitdrukkingen die iets anders betekenen dan wat er staat.',
  why: 'Wie Nederlands leert of letterlijk leest, begrijpt “de knoop doorhakken” niet. Die lezer zoekt een knoop.',
  how: 'Schrijf gewoon wat u bedoelt.',
  sources: ['VDAB, klare taal aan het loket', 'CommunicatieRijk, inclusief schrijven', 'Wablieft'],
  criterion: 'HH 14',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'De gemeenteraad hakt in juni de knoop door.', matches: ['hakt in juni de knoop door'] },
    { text: 'Het buurtfeest is in het water gevallen.', matches: ['in het water gevallen'] },
  ],
  right: [
    { text: 'De gemeenteraad beslist in juni.' },
    { text: 'Mijn schoen zit los: de knoop is kapot.', trap: 'een echte knoop' },
    { text: 'Het kind viel in het water.', trap: 'het staat er letterlijk' },
    { text: 'Ons koor heet “In het water gevallen”.', trap: 'een naam' },
    { text: 'De uitdrukking “de knoop doorhakken” betekent: beslissen.', trap: 'dit gaat over de uitdrukking zelf' },
    { text: 'Het feest gaat niet door.', trap: 'het gewone woord' },
    { text: 'De bib geeft een boek over knopen.', trap: 'een deel van de uitdrukking' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is beeldspraak'));
      },
    };
  },
});
