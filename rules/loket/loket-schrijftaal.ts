import { defineRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineRule({
  id: 'loket-schrijftaal',
  category: 'loket',
  title: 'Schrijftaal aan het loket',
  description: 'Meldt in een loketscript woorden die niemand uitspreekt.',
  why: 'Aan het loket luistert de bezoeker. Een woord dat alleen op papier bestaat, hoort hij misschien voor het eerst.',
  how: 'Zeg het zoals u het tegen uw buur zou zeggen.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket taal',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [{ text: 'Medewerker: Wij betreuren dat u moest wachten.', kind: 'loketscript', matches: ['Wij betreuren'] }],
  right: [
    { text: 'Medewerker: Het spijt me dat u moest wachten.', kind: 'loketscript' },
    { text: 'Medewerker: Dat is vzw Tijdstip.', kind: 'loketscript', trap: 'een naam' },
    {
      text: 'Medewerker: Dag mevrouw.\n\nBezoeker: Het tijdstip past niet.',
      kind: 'loketscript',
      trap: 'de bezoeker zegt het',
    },
    { text: 'Medewerker: Op het blad staat “tijdstip”.', kind: 'loketscript', trap: 'dit staat op een papier' },
    { text: 'Medewerker: Wat is een dossierstuk?', kind: 'loketscript', trap: 'een vraag over het woord' },
    {
      text: 'Medewerker: Een dossierstuk (een papier van de dokter) is genoeg.',
      kind: 'loketscript',
      trap: 'de uitleg volgt meteen',
    },
    {
      text: 'Medewerker: Dag mevrouw.\n\nBezoeker: Dag.\n\nZoek een ander tijdstip in de agenda.',
      kind: 'loketscript',
      trap: 'een nota voor de medewerker: niemand spreekt ze uit',
    },
    {
      text: 'Medewerker: U kunt uw aanvraag indienen, tenzij u momenteel geen papieren hebt.',
      kind: 'loketscript',
      trap: 'woorden die mensen ook aan het loket zeggen',
    },
    { text: 'Medewerker: Ik schrijf uw naam op.', kind: 'loketscript', trap: 'gewone spreektaal' },
  ],
  start(context) {
    return {
      word(hit) {
        // What stands between the turns tells the staff what to do: nobody says it.
        if (hit.block.turn || context.document.turns.length === 0) context.report(wordReport(hit, 'is schrijftaal'));
      },
    };
  },
});
