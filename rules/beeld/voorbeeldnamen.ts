import { examplePassages } from '../../src/language/names/example-passages.ts';
import { distinctPeople, type ExamplePerson, peopleIn } from '../../src/language/names/people.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** So many first names say something; fewer are chance. */
const FEWEST_FIRST_NAMES = 4;
/** Or so many people, those with a family name only among them. */
const FEWEST_PEOPLE = 5;
/** A conversation at a counter has few people by itself, so that it takes more of them to say something. */
const FEWEST_IN_SCRIPT = 5;

export default defineRule({
  id: 'voorbeeldnamen',
  category: 'beeld',
  title: 'Voorbeeldnamen die op elkaar lijken',
  description:
    'Meldt teksten waarin alle verzonnen voorbeeldnamen uit één traditie komen, of alleen van mannen of vrouwen zijn.',
  why: 'In uw gemeente wonen mensen met veel soorten namen. Heet iedereen in uw voorbeelden Jan Peeters of An Claes? Dan denken sommige lezers: dit gaat niet over mij.',
  how: 'Wissel af in wat u zelf verzint: Fatima, Youssef, Olena, Chidi, Lotte en Wout. Geef namen van vrouwen en van mannen. Namen van echte mensen verandert u natuurlijk niet.',
  sources: ['CommunicatieRijk: herkenbare communicatie', 'Diversiteitspraktijk: hoe breng ik diversiteit in beeld'],
  criterion: 'Beeldvorming',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Voorbeeld: Jan Peeters huurt een huis met An Claes.\n\nVoorbeeld: Karel woont bij Greet.',
      matches: ['Jan Peeters'],
    },
    {
      text: '# Huurpremie\n\n## Voorbeelden\n\n- Luc Maes verdient 1.500 euro.\n- Els en Bart hebben twee kinderen.\n- Griet woont alleen.',
      format: 'markdown',
      matches: ['Luc Maes'],
    },
    {
      text: 'Medewerker: Dag mevrouw Peeters.\n\nInwoner: Dag. Ik kom met Leen, Jozef en Greet.\n\nMedewerker: Wie van u is Bart?',
      kind: 'loketscript',
      matches: ['Peeters'],
    },
    {
      text: 'Stel: Youssef verkoopt zijn huis aan Wout.\n\nStel: Mehmet huurt een kamer bij Chidi.',
      matches: ['Youssef'],
    },
  ],
  right: [
    { text: 'Voorbeeld: Fatima huurt een huis met Wout.\n\nVoorbeeld: Olena woont bij Youssef.' },
    {
      text: 'Jan Peeters is burgemeester. An Claes, Luc Maes, Griet Mertens en Els Wouters zijn schepen.',
      trap: 'echte mensen',
    },
    {
      text: 'Medewerker: Dag, met Greet.\n\nInwoner: Dag. Ik ben Jan, de buur van Els.\n\nMedewerker: En wie is Bart?',
      kind: 'loketscript',
      trap: 'een gesprek met maar een paar namen',
    },
    { text: 'Voorbeeld: Jan huurt een huis met An.', trap: 'te weinig namen om iets te zeggen' },
    {
      text: 'Voorbeeld: Jan woont met zijn vrouw An, zijn zoon Bart en zijn dochter Leen in Hoogbeke.',
      trap: 'in één gezin lijken namen vanzelf op elkaar',
    },
    {
      text: 'Voorbeeld: de Jan Breydelstraat, de Karel Rogierlaan, het Frans Masereelplein en de Emiel Clausdreef.',
      trap: 'namen van straten',
    },
    {
      text: '# Goede voorbeelden uit de praktijk\n\nJan Peeters, An Claes, Luc Maes en Els Wouters plantten een haag.',
      format: 'markdown',
      trap: 'een getuigenis over echte mensen',
    },
    {
      text: 'Voorbeeld: Jan en An huren een huis.\n\nVoorbeeld: Luc woont bij Oksana Hrytsenko. Els woont alleen.',
      trap: 'een naam uit een andere traditie is erbij',
    },
    {
      text: 'Voorbeeld: Jan en An huren een huis.\n\nVoorbeeld: Luc woont bij Noor. Els woont alleen.',
      trap: 'een naam die in veel tradities voorkomt',
    },
    {
      text: 'Contactpersoon: Jan Peeters. U kunt ook bellen met An Claes, Luc Maes of Els Wouters.',
      trap: 'medewerkers die u kunt bellen',
    },
    {
      text: 'Met vriendelijke groeten\n\nAn Claes, algemeen directeur\n\nJan Peeters, voorzitter\n\nLuc Maes\n\nEls Wouters',
      kind: 'brief',
      trap: 'handtekeningen onder een brief',
    },
  ],
  start(context) {
    return {
      finish() {
        const people = distinctPeople(examplePassages(context.document).flatMap(peopleIn));
        const chosen = people.filter(({ isRelative }) => !isRelative);
        const firstNames = chosen.filter(({ first }) => first !== undefined);
        const [person] = people;
        if (context.kind === 'loketscript' && people.length < FEWEST_IN_SCRIPT) return;
        if (!person || (firstNames.length < FEWEST_FIRST_NAMES && chosen.length < FEWEST_PEOPLE)) return;
        const message = messageFor(people, firstNames.length);
        if (!message) return;
        const { passage, from, to } = person;
        const names = people.map((one) => one.passage.block.text.slice(one.from, one.to));
        context.report({ at: { block: passage.block, from, to }, message, data: { names, people: people.length } });
      },
    };
  },
});

function messageFor(people: readonly ExamplePerson[], firstNames: number): string | undefined {
  if (people.every(({ isUsual }) => isUsual)) {
    return `Alle ${people.length} voorbeeldnamen komen uit één traditie. Wissel af, bijvoorbeeld met Fatima, Youssef, Olena en Chidi.`;
  }
  if (firstNames < FEWEST_FIRST_NAMES) return undefined;
  if (people.every(({ gender }) => gender === 'm')) {
    return `Alle ${people.length} voorbeeldnamen zijn namen van mannen. Wissel af, bijvoorbeeld met Amina en Lotte.`;
  }
  if (people.every(({ gender }) => gender === 'f')) {
    return `Alle ${people.length} voorbeeldnamen zijn namen van vrouwen. Wissel af, bijvoorbeeld met Youssef en Wout.`;
  }
  return undefined;
}
