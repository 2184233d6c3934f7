import type { Block } from '../../src/document/document.ts';
import { allTurns } from '../../src/document/turns.ts';
import {
  isByTelephone,
  ownTextOf,
  Speech,
  type SpokenSentence,
  type Stretch,
} from '../../src/language/dialogue/speech.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** Somewhere else, without a name or a number. */
const ELSEWHERE =
  /\b(?:(?:een|de|het) andere? (?:dienst|loket|balie|kassa|gebouw|afdeling|bureau|kantoor|verdieping|instantie|organisatie)|ergens anders|elders|aan de overkant)\b/iu;
/** The visitor is sent there. */
const SENDS =
  /(?:^|[,;] |\b(?:en|dan|daarvoor|voor die vraag) )(?:ga|gaat u|kom|wend|vraag|vraagt u|probeer|informeer|bel|loop)\b|\b(?:u moet|moet u|ge moet|moet ge|u dient|dient u|kunt u|u kunt|u kan|kan u|terecht|doorverwijzen|dat is (?:niet hier|in|aan|bij|op))\b/iu;
/** "Elsewhere" sends nobody away where he does something else there: "U kunt ook elders parkeren." */
const TO_GET_HELP =
  /^(?:dan )?(?:ga|kom|vraag|probeer|informeer)\b|\b(?:terecht|zijn|vragen|gaan|proberen|aankloppen|aanvragen|regelen)\b/iu;
/** What says where: a number, a direction, or that somebody goes along. */
const PLACE =
  /\d|\b(?:links|rechts|hiernaast|verdieping|eerste|tweede|derde|gang|trap|lift|ik (?:breng|wijs|toon|bel|loop|schrijf)|loop mee|volg|kom mee|plan|kaartje|folder|adres)\b/iu;
/** A word in capitals that does not start a sentence: a name. */
const NAME = /(?<![.?!…:]["”’]? |^)(?<=[\p{Ll},] )\p{Lu}\p{Ll}/u;
/** A condition or a question about the visitor: nobody is sent. */
const CONDITION = /\b(?:als|indien|wie|wanneer)\b|\?["”’\s]*$/iu;

/** What helps when words are not enough. */
const WAYS_OUT =
  /\b(?:tolk\p{L}*|telefoontolk|vertaal\p{L}*|vertaling\p{L}*|pictogram\p{L}*|tekening\p{L}*|prent\p{L}*|stappenplan|andere taal|talen|engels\p{L}*|frans\p{L}*|arabisch|toon\p{L}*|wijs|wijst|aanwijzen|scherm|herhaal\p{L}*|herhalen|opnieuw|nog eens|nog een keer|anders gezegd|andere woorden|dat wil zeggen|dat betekent|trager|traag|langzaam|eenvoudig\p{L}*|simpel\p{L}*|collega\p{L}*|afspraak|schrijf|schrijft|opschrijven|kaartje|papier\p{L}*|folder|blad\p{L}*|brochure|foto|samen|help u|helpt u|begrijpt|begrijpen|verstaat|uitleg\p{L}*|leg\p{L}* [^.?!]{0,40}\buit)\b/iu;
/** Amounts, hours, dates and telephone numbers. */
const NUMBER =
  /\b\d+(?:,\d+)? euro\b|€ ?\d|\b\d{1,2}(?:[.:u]\d{2})? ?(?:u\b|uur\b)|\b\d{1,2}[.:u]\d{2}\b|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b\d{1,2}\/\d{1,2}\b|\b0\d{1,3}[ /.]\d{2,3}[ .]?\d{2}/iu;
/** What shows or writes a number. */
const SHOWN =
  /\b(?:toon\p{L}*|schrijf\p{L}*|opschrijven|noteer|print\p{L}*|druk\p{L}* af|afdruk\p{L}*|kaartje|papier\p{L}*|blad\p{L}*|scherm|folder|brochure|wijs\p{L}*|bordje|affiche|mail\p{L}*|e-mail\p{L}*|sms\p{L}*|brief|kalender|meegeven|geef\p{L}* mee|lijst|ticket|bewijs)\b/iu;
/** Shorter scripts are fragments, in turns. */
const WHOLE_SCRIPT = 6;
/** One number is easy to keep in mind. */
const MANY_NUMBERS = 2;

export default defineRule({
  id: 'loket-hulp',
  category: 'loket',
  title: 'Hulp bij het begrijpen',
  description:
    'Meldt doorverwijzingen zonder plaats, getallen die niemand toont, en scripts zonder uitweg als de bezoeker niet kan volgen.',
  why: 'Wie weinig Nederlands spreekt, vindt “een andere dienst” niet. Een bedrag of een datum die hij alleen hoort, is hij zo weer kwijt.',
  how: 'Noem het loket, en wie er zit. Schrijf bedragen, datums en uren op. Zet in het script ook wat u doet als de bezoeker u niet begrijpt. Herhaal het traag, toon iets, of bel een tolk.',
  sources: ['Communicatiegids', 'Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket hulp',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'info' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'Medewerker: Ga naar de andere dienst.', kind: 'loketscript', matches: ['de andere dienst'] },
    { text: 'Loket: Daarvoor moet u ergens anders zijn.', kind: 'loketscript', matches: ['ergens anders'] },
    {
      text: '**Medewerker:** Dat is niet hier. Dat is in het andere gebouw.',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['het andere gebouw'],
    },
  ],
  right: [
    { text: 'Medewerker: Ga naar loket 3. Mevrouw Baert helpt u daar.', kind: 'loketscript' },
    {
      text: 'Medewerker: Ga naar het andere loket, rechts naast de deur.',
      kind: 'loketscript',
      trap: 'de plaats staat erbij',
    },
    {
      text: 'Medewerker: Dat is een andere dienst. Ik bel hen even voor u.',
      kind: 'loketscript',
      trap: 'de medewerker helpt zelf',
    },
    { text: 'Medewerker: Bent u elders geboren?', kind: 'loketscript', trap: 'een vraag over de bezoeker' },
    { text: 'Medewerker: Als u elders woont, betaalt u 5 euro.', kind: 'loketscript', trap: 'een voorwaarde' },
    { text: 'Bezoeker: Moet ik naar een andere dienst gaan?', kind: 'loketscript', trap: 'de bezoeker vraagt het' },
    {
      text: 'Medewerker: U moet bij een andere dienst zijn. Die heet Ruimte, en zit op de markt.',
      kind: 'loketscript',
      trap: 'de naam volgt meteen',
    },
    {
      text: 'Medewerker: Die kaart kost 5 euro. Ik schrijf het op.',
      kind: 'loketscript',
      trap: 'het bedrag komt op papier',
    },
  ],
  start(context) {
    const { document } = context;
    const speech = new Speech(document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        const { stretches } = speech;
        for (const { spoken, from, to } of stretches.flatMap(referrals)) {
          const { block, sentence, text } = spoken;
          context.report({
            at: { block, from: sentence.from + from, to: sentence.from + to, sentence },
            message: `“${text.slice(from, to)}” vindt de bezoeker niet. Zeg welk loket, waar het is en wie er zit.`,
          });
        }
        const whole = allTurns(document.turns).length >= WHOLE_SCRIPT;
        const last = stretches.at(-1)?.sentences.at(-1);
        if (!whole || !last || isByTelephone(document)) return;
        const own = ownTextOf(document);
        const numbers = stretches.flatMap(({ sentences }) => sentences.filter(({ text }) => NUMBER.test(text)));
        const [first] = numbers;
        if (first && numbers.length >= MANY_NUMBERS && !SHOWN.test(own)) {
          context.report({
            at: placeOf(first),
            message:
              'Dit script noemt bedragen, datums of uren, maar toont ze nergens. Schrijf ze op, of toon ze op het scherm.',
            data: { numbers: numbers.length, limit: MANY_NUMBERS - 1 },
          });
        }
        if (WAYS_OUT.test(own)) return;
        context.report({
          at: placeOf(last),
          message:
            'Dit script zegt niet wat u doet als de bezoeker u niet begrijpt. Herhaal traag, toon iets, of bel een tolk.',
          scope: 'document',
        });
      },
    };
  },
});

function placeOf({ block, sentence }: SpokenSentence): {
  block: Block;
  from: number;
  to: number;
  sentence: SpokenSentence['sentence'];
} {
  return { block, from: sentence.from, to: sentence.to, sentence };
}

/** Where a visitor is sent to a place that nothing in the same turn names. */
function referrals({ sentences }: Stretch): { spoken: SpokenSentence; from: number; to: number }[] {
  return sentences.flatMap((spoken, index) => {
    const { text, quoted } = spoken;
    const match = ELSEWHERE.exec(text);
    if (!match || quoted || !SENDS.test(text) || CONDITION.test(text)) return [];
    if (/^(?:elders|ergens)/iu.test(match[0]) && !TO_GET_HELP.test(text)) return [];
    const rest = sentences.slice(index).map((next) => next.text);
    if (rest.some((next) => PLACE.test(next) || NAME.test(next))) return [];
    return [{ spoken, from: match.index, to: match.index + match[0].length }];
  });
}
