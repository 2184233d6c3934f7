import { isChatbot } from '../../src/language/dialogue/courtesy.ts';
import { ownTextOf, speechOf, type SpokenSentence } from '../../src/language/dialogue/speech.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** Questions to which everybody says yes. */
const CLOSED =
  /^(?:en |dus |oké |goed |allez,? |awel,? )?(?:(?:hebt|heeft|heb) (?:u|je|jij|ge|gij|jullie) (?:dat|dit|het|'t|alles|mij|me|de uitleg)(?: (?:nu|al|allemaal|goed|zo|een beetje|wel|helemaal))* (?:begrepen|verstaan|gesnapt)|(?:begrijpt|begrijp|snapt|snap|verstaat|versta|volgt|volg) (?:u|je|jij|ge|gij|jullie)(?: (?:dat|dit|het|'t|mij|me|alles|wat ik (?:zeg|bedoel)))?(?: (?:nu|nog|allemaal|goed|een beetje|wel))*|(?:is|was) (?:dat|dit|het|'t|alles|de uitleg|mijn uitleg)(?: (?:nu|zo|allemaal|wel|een beetje|voor u|voor jou|voor iedereen))* (?:duidelijk|helder|begrepen)(?: voor (?:u|jou|jullie))?|(?:is )?(?:alles )?(?:duidelijk|helder|begrepen|begrijpen|verstaan|gesnapt|gesnopen)(?: voor u)?|(?:kunt|kan) (?:u|je|jij|ge) (?:dat |mij |me )?(?:nog )?(?:een beetje )?volgen|(?:bent|ben|zijt) (?:u|je|jij|ge) (?:nog )?mee)(?:,? (?:mevrouw|meneer|mijnheer|madame|zo|nu|hè|hé))? ?\?/iu;
/** The same, behind a sentence: "Afspraak altijd op internet, begrijpen?" */
const CLOSED_TAG =
  /, ((?:begrijpt u|verstaat u|snapt u|verstaat ge|snapt ge|snap je|begrijp je|(?:u|jij) (?:begrijpen|verstaan|snappen)|begrepen|begrijpen|verstaan|gesnapt|gesnopen|duidelijk) ?\?)$/iu;
/** "Oké?" checks behind an explanation; behind what staff will do it asks whether that is all right. */
const ALL_RIGHT = /^(?:oké|ok|okee|okay|ja|goed)(?:,? (?:mevrouw|meneer|madame))? ?\?$/iu;
const OWN_DEED =
  /^(?:dan )?(?:ik|we|wij|zal ik|zullen we|mijn collega)\b|\b(?:zal ik|doe ik|bel ik|stuur ik|maak ik|doen we)\b/iu;
/** Shorter than this, what comes before "Oké?" explains nothing. In words. */
const SHORTEST_EXPLANATION = 5;
/** Questions that the visitor can only answer with words of his own. */
const OPEN =
  /^(?:[^?]{0,40}[,:] |en |dus |dan )?(?:(?:aan|bij|in|met|naar|op|tot|vanaf|voor) )?(?:wat|wanneer|waar\p{L}*|welke?|hoe\p{L}*|wie)\b[^?]*\b(?:u|uw|je|jij|we)\b[^?]*\?/iu;
/** A task for later: "Breng … mee", "U moet … opsturen". */
const TASK =
  /^(?:(?:eerst|dan|daarna|nadien|vervolgens|ten slotte|tot slot|later|en) )?(?:breng|bel|kom|stuur|vraag|vul|betaal|maak|ga|dien|bezorg|voeg|laat|zet|meld|mail|download|druk|stop|doe)\b|\b(?:u moet|moet u|moeten we|u (?:brengt|vult|betaalt|belt|komt|stuurt|maakt|vraagt|gaat|dient|bezorgt|voegt|meldt|mailt)|(?:brengt|vult|betaalt|belt|komt|stuurt|maakt|vraagt|gaat|dient|bezorgt|voegt|meldt|mailt) u)\b/iu;
/** What the visitor does at once, at the counter, or need not do. */
const AT_ONCE = /\b(?:niet|niets|geen|hier|nu|even|eens|alstublieft|aub|mij|me|gerust|mag)\b/iu;
/** A script that says in a note how to check. */
const CHECKS =
  /\b(?:controle|controleer of|herhaal|herhaalt|herhalen|samenvat\p{L}*|in (?:eigen|zijn|haar) woorden|vraag (?:of|wat|wanneer|altijd)|begrepen heeft|begrijpt|terugvertel\p{L}*)\b/iu;
/** From so many tasks on, an explanation is hard to keep in mind. */
const MANY_TASKS = 3;
/** Shorter scripts are fragments. Number of stretches in which staff speak. */
const FEWEST_STRETCHES = 4;

export default defineRule({
  id: 'loket-controlevraag',
  category: 'loket',
  title: 'Controlevraag',
  description:
    'Meldt vragen als “Hebt u dat begrepen?”, en scripts die veel uitleggen zonder te vragen wat de bezoeker onthoudt.',
  why: 'Op “Is dat duidelijk?” zegt bijna iedereen ja, ook wie niet kan volgen. Pas als de bezoeker het zelf zegt, weet u wat hij begrijpt.',
  how: 'Vraag iets met “wat”, “wanneer”, “waar” of “welke”: “Wanneer komt u terug?” of “Wat brengt u mee?”',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket hulp',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'info' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: Breng morgen een pasfoto mee. Hebt u dat goed begrepen?',
      kind: 'loketscript',
      matches: ['Hebt u dat goed begrepen?'],
    },
    {
      text: 'Loket: U krijgt een brief met een code. Is dat duidelijk voor u, mevrouw?',
      kind: 'loketscript',
      matches: ['Is dat duidelijk voor u, mevrouw?'],
    },
    {
      text: '**Medewerker:** U betaalt voor 1 mei. Begrepen?',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Begrepen?'],
    },
    {
      text: 'Balie: U brengt morgen het attest en de foto mee. Oké?',
      kind: 'loketscript',
      matches: ['Oké?'],
    },
  ],
  right: [
    { text: 'Medewerker: Breng morgen een pasfoto mee. Wanneer komt u terug?', kind: 'loketscript' },
    {
      text: 'Medewerker: Is de foto op uw kaart nog duidelijk?',
      kind: 'loketscript',
      trap: 'de vraag gaat over een foto',
    },
    {
      text: 'Medewerker: Ik bel u morgen terug op dit nummer. Oké?',
      kind: 'loketscript',
      trap: 'de medewerker vraagt of iets mag',
    },
    {
      text: 'Medewerker: Begrijpt u Nederlands, of zal ik een tolk bellen?',
      kind: 'loketscript',
      trap: 'de vraag gaat over een taal',
    },
    {
      text: 'Medewerker: Is dat duidelijk? Wat brengt u morgen dus mee?',
      kind: 'loketscript',
      trap: 'een open vraag volgt meteen',
    },
    {
      text: 'Bezoeker: Heb ik dat goed begrepen?\n\nMedewerker: Ja, dat klopt.',
      kind: 'loketscript',
      trap: 'de bezoeker vraagt het',
    },
    {
      text: 'Medewerker: Ik lees de brief voor: “Is alles duidelijk? Bel dan niet.”',
      kind: 'loketscript',
      trap: 'de vraag staat in een brief',
    },
    {
      text: 'Medewerker: Hebt u nog vragen?',
      kind: 'loketscript',
      trap: 'zo kan de bezoeker zelf iets vragen',
    },
    {
      text: [
        'Medewerker: Goedemorgen. Ga zitten.',
        'Bezoeker: Ik kom mijn kaart halen.',
        'Medewerker: Geef mij uw oude kaart, alstublieft.',
        'Bezoeker: Hier.',
        'Medewerker: Tik hier uw code in. Zet nu uw handtekening.',
        'Bezoeker: Klaar.',
        'Medewerker: Dank u. Dit is uw kaart. Tot ziens.',
      ].join('\n\n'),
      kind: 'loketscript',
      trap: 'de bezoeker doet alles aan het loket zelf',
    },
  ],
  start(context) {
    const speech = speechOf(context.document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        const { stretches } = speech;
        let closed = 0;
        for (const { sentences } of stretches) {
          const checks = sentences.some(({ text }) => OPEN.test(text));
          for (const [index, { block, sentence, text, quoted }] of sentences.entries()) {
            const from = quoted ? undefined : closedCheckFrom(text, sentences[index - 1]);
            if (from === undefined) continue;
            closed++;
            if (checks) continue;
            context.report({
              at: { block, from: sentence.from + from, to: sentence.to, sentence },
              message: `Op “${text.slice(from)}” zegt bijna iedereen ja. Laat de bezoeker het zelf zeggen, zoals bij “Wat brengt u mee?”.`,
            });
          }
        }
        const explanations = stretches.map(({ sentences }) => sentences.filter(isTask));
        const tasks = explanations.flat();
        const last = isChatbot(context.document) ? undefined : tasks.at(-1);
        const isExplained = tasks.length >= MANY_TASKS && explanations.some(({ length }) => length > 1);
        if (!last || closed > 0 || !isExplained || stretches.length < FEWEST_STRETCHES) return;
        const all = stretches.flatMap(({ sentences }) => sentences);
        const explained = all.slice(all.indexOf(tasks[1] as SpokenSentence) + 1);
        if (explained.some(({ text }) => OPEN.test(text)) || CHECKS.test(ownTextOf(context.document))) return;
        const { block, sentence } = last;
        context.report({
          at: { block, from: sentence.from, to: sentence.to, sentence },
          message:
            'Dit script legt veel uit, maar vraagt niet wat de bezoeker onthoudt. Vraag op het einde: “Wat doet u eerst?”',
          data: { tasks: tasks.length, limit: MANY_TASKS - 1 },
          scope: 'document',
        });
      },
    };
  },
});

/** Where in a sentence a check stands to which everybody says yes. */
function closedCheckFrom(text: string, before: SpokenSentence | undefined): number | undefined {
  if (CLOSED.test(text)) return 0;
  const tag = CLOSED_TAG.exec(text);
  if (tag) return text.length - (tag[1] as string).length;
  if (!before || before.text.endsWith('?') || !ALL_RIGHT.test(text)) return undefined;
  return before.sentence.words >= SHORTEST_EXPLANATION && !OWN_DEED.test(before.text) ? 0 : undefined;
}

function isTask({ text, quoted }: SpokenSentence): boolean {
  return !quoted && !text.endsWith('?') && TASK.test(text) && !AT_ONCE.test(text);
}
