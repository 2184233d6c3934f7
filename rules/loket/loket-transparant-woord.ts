import { defineBlockRule } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';

export default defineBlockRule({
  id: 'loket-transparant-woord',
  category: 'loket',
  title: 'Woord dat leerders herkennen',
  description:
    'Meldt in een loketscript voor wie Nederlands leert woorden waar een internationaal woord voor bestaat. Werkt alleen met “audience: nt2”.',
  why: 'Wie pas Nederlands leert, kent “annuleren” uit zijn eigen taal, maar “afzeggen” niet.',
  how: 'Zeg het woord dat op andere talen lijkt.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket taal',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'info' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    {
      text: 'Medewerker: U kunt de afspraak afzeggen.',
      kind: 'loketscript',
      audience: 'nt2',
      matches: ['afzeggen'],
    },
  ],
  right: [
    { text: 'Medewerker: U kunt de afspraak annuleren.', kind: 'loketscript', audience: 'nt2' },
    {
      text: 'Medewerker: U kunt de afspraak afzeggen.',
      kind: 'loketscript',
      trap: 'niet alle bezoekers leren Nederlands',
    },
    { text: 'U kunt de afspraak afzeggen.', kind: 'brief', trap: 'een brief aan iedereen' },
    {
      text: 'Medewerker: Dag mevrouw.\n\nBezoeker: Ik wil afzeggen.',
      kind: 'loketscript',
      audience: 'nt2',
      trap: 'de bezoeker zegt het',
    },
    {
      text: 'Medewerker: Wat betekent “afzeggen”?',
      kind: 'loketscript',
      audience: 'nt2',
      trap: 'een vraag over het woord',
    },
    {
      text: 'Medewerker: Dat is de dokter.',
      kind: 'loketscript',
      audience: 'nt2',
      trap: 'een woord dat leerders kennen',
    },
    { text: 'Medewerker: U bent bij team Afzeggen.', kind: 'loketscript', audience: 'nt2', trap: 'een naam' },
  ],
  start(context) {
    return {
      word(hit) {
        context.report(wordReport(hit, 'herkent wie Nederlands leert niet altijd'));
      },
    };
  },
});
