import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'vaag-woord',
  category: 'woord',
  title: 'Vaag woord',
  description: 'Meldt vage en wollige woorden, die de lezer laten raden wie wat doet, en wanneer.',
  why: 'Met “zo spoedig mogelijk” of “de nodige documenten” weet de lezer nog niets. Hij belt dan, of hij doet het verkeerd.',
  how: 'Noem de dag, het bedrag, het document of de dienst. Zegt het woord niets? Laat het weg.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 4: concreet', 'Schrijfwijzers van Mechelen en Antwerpen'],
  criterion: 'HH 14',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'U krijgt zo spoedig mogelijk een antwoord.', matches: ['zo spoedig mogelijk'] },
    { text: 'Breng de nodige documenten mee.', matches: ['de nodige documenten'] },
  ],
  right: [
    { text: 'U krijgt een antwoord voor 14 mei.' },
    { text: 'Breng uw identiteitskaart en uw huurcontract mee.' },
    { text: 'Schrijf nooit “zo spoedig mogelijk” in een brief.', trap: 'dit gaat over de woorden zelf' },
    { text: 'Neem zo veel mogelijk de fiets.', trap: 'een gewone uitdrukking' },
    { text: 'Een fiets is nodig voor deze tocht.', trap: '“nodig” is hier concreet' },
    { text: 'Vzw De Hefboom helpt bij het klussen.', trap: 'een naam' },
    {
      text: 'Het principe is eenvoudig: u brengt een boek en u neemt er een mee.',
      trap: 'een ander gebruik van het woord',
    },
    { text: 'Uw spaargeld staat op termijn van een jaar vast.', trap: 'een vaste term uit een ander vak' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is vaag of wollig'));
      },
    };
  },
});
