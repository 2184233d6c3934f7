import { defineRule } from '../../src/rule/rule.ts';
import { ExplainOrReplace } from '../../src/word-rules/explain-or-replace.ts';
import type { Hit } from '../../src/words/hit.ts';

export default defineRule({
  id: 'jargon',
  category: 'woord',
  title: 'Vakwoord',
  description: 'Meldt vakwoorden die de tekst niet uitlegt.',
  why: 'Voor wie bij de gemeente werkt, zijn “retributie” en “rooilijn” gewone woorden. De lezer weet er niet mee of hij moet betalen, of waar hij mag bouwen.',
  how: 'Heeft de lezer het woord niet nodig? Schrijf een gewoon woord. Komt hij het nog tegen? Leg het dan uit waar het voor het eerst staat.',
  sources: ['Heerlijk Helder (Vlaamse overheid), criterium 15: vaktermen', 'Team Taaladvies'],
  criterion: 'HH 15',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'De retributie bedraagt 25 euro.', matches: ['retributie'] },
    { text: 'Uw gevel staat over de rooilijn.', matches: ['rooilijn'] },
    { text: 'Uw perceel is 400 vierkante meter groot. Dat perceel mag u splitsen.', matches: ['perceel'] },
  ],
  right: [
    { text: 'U betaalt een retributie (een prijs voor een dienst van de stad).', trap: 'de uitleg staat erachter' },
    { text: 'Wat is een retributie? Dat is een prijs voor een dienst van de stad.', trap: 'de vraag legt het uit' },
    { text: 'Een retributie is een bedrag dat u betaalt voor een dienst.', trap: 'de zin legt het uit' },
    {
      text: '- Rooilijn: de grens tussen de straat en uw grond.',
      format: 'markdown',
      trap: 'een lijst met woorden en hun uitleg',
    },
    { text: 'Het agentschap Inburgering helpt u.', trap: 'de naam van een dienst' },
    { text: 'We wonen in de Rooilijnstraat.', trap: 'een straatnaam' },
    { text: 'Krijgt u een leefloon? Dan betaalt u de helft.', trap: 'wie het krijgt, kent de naam' },
    { text: 'Geacht raadslid\n\nWe innen de retributie vanaf 2027.', trap: 'een raadslid kent het woord' },
    { text: 'U betaalt 25 euro voor de zaal.' },
  ],
  start(context) {
    const terms = new ExplainOrReplace(context);
    const isForCouncil = context.document.blocks.some(({ text }) => TO_COUNCIL.test(text));
    return {
      word(hit) {
        if (isForCouncil) return;
        if (asksForBenefit(hit)) terms.explained(hit);
        else terms.note(hit);
      },
      explained(hit) {
        terms.explained(hit);
      },
      finish() {
        terms.report();
      },
    };
  },
});

/** A letter to who decides on these things: its reader knows their names. */
const TO_COUNCIL = /^(?:geachte?|beste) (?:(?:heer|mevrouw|dames en heren) )?(?:gemeente)?raadsl(?:id|eden)(?!\p{L})/iu;
/** "Krijgt u een leefloon?" */
const ASKS_FOR = /^(?:hebt|heeft|heb|krijgt|krijg|ontvangt|ontvang) (?:u|je|jij) [^?]*\?/iu;

/** Whether a benefit is named to whoever has it: he knows what it is called. */
function asksForBenefit({ entry, block, sentence }: Hit): boolean {
  return entry.theme === 'jargon-welzijn' && ASKS_FOR.test(block.text.slice(sentence.from, sentence.to));
}
