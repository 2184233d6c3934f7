import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'voorzetseluitdrukking',
  category: 'woord',
  title: 'Voorzetseluitdrukking',
  description: 'Meldt lange uitdrukkingen die de plaats van een kort voorzetsel innemen.',
  why: '“In het kader van”, “met betrekking tot”: drie of vier woorden die niets zeggen voor het echte woord komt. Redacteurs van Amsterdam schrapten er vier van de vijf.',
  how: 'Schrijf het korte voorzetsel: over, door, met, voor, bij, na. Of maak er een eigen zin van.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 14: gewone woorden', 'Onze Taal: voorzetseluitdrukkingen'],
  criterion: 'HH 14',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'We schrijven u naar aanleiding van uw vraag.', matches: ['naar aanleiding van'] },
    { text: 'Met betrekking tot uw premie hebben we nog een vraag.', matches: ['Met betrekking tot'] },
    { text: 'Vraag de kaart aan door middel van dit formulier.', matches: ['door middel van'] },
  ],
  right: [
    { text: 'We schrijven u over uw vraag.' },
    { text: 'De werken zijn ter hoogte van nummer 3.', trap: 'een plaats, letterlijk bedoeld' },
    { text: 'Neem een herbruikbare zak in plaats van een plastic zak.', trap: '“in plaats van” is gewone taal' },
    { text: 'De wagen reed in de richting van Gent.', trap: 'een richting, letterlijk bedoeld' },
    { text: 'De term “in het kader van” zegt weinig.', trap: 'dit gaat over de uitdrukking zelf' },
    { text: 'Noor wandelt aan de hand van haar opa naar de kleuterschool.', trap: 'een echte hand' },
    { text: 'In het houten kader van de deur zit een barst.', trap: 'een echt kader' },
    { text: 'U leest dit in de wet van 29 juli 1991 met betrekking tot de motivering.', trap: 'de titel van een wet' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'is een omweg'));
      },
    };
  },
});
