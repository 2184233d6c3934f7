import type { Block, TextDocument } from '../../src/document/document.ts';
import { allTurns } from '../../src/document/turns.ts';
import {
  isByTelephone,
  ownTextOf,
  speechOf,
  type SpokenSentence,
  type Stretch,
} from '../../src/language/dialogue/speech.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

/** Somewhere else, without a name or a number. */
const ELSEWHERE =
  /\b(?:(?:een|de|het) andere? (?:dienst|loket|balie|kassa|gebouw|afdeling|bureau|kantoor|verdieping|instantie|organisatie)|ergens anders|elders|aan de overkant)\b/iu;
/** The visitor is sent there. */
const SENDS =
  /(?:^|[,;] |\b(?:en|dan|daarvoor|voor die vraag) )(?:ga|gaat u|kom|wend|vraag|vraagt u|probeer|informeer|bel|loop)\b|\b(?:u moet|moet u|ge moet|moet ge|u dient|dient u|kunt u|u kunt|u kan|kan u|terecht|doorverwijzen|(?:stuur|verwijs) (?:ik )?(?:u|je) door|dat is (?:niet hier|in|aan|bij|op))\b/iu;
/** "Elsewhere" sends nobody away where he does something else there: "U kunt ook elders parkeren." */
const TO_GET_HELP =
  /^(?:dan )?(?:ga|kom|vraag|probeer|informeer)\b|\b(?:terecht|zijn|vragen|gaan|proberen|aankloppen|aanvragen|regelen)\b/iu;
/** What says where: a number, a direction, or that somebody goes along. */
const PLACE =
  /\d|\b(?:links|rechts|hiernaast|verdieping|eerste|tweede|derde|gang|trap|lift|ik (?:breng|wijs|toon|bel|loop|schrijf)|loop mee|volg|kom mee|plan|kaartje|folder|adres)\b/iu;
/** A service by its name, but not where it is: "daarvoor moet u bij het OCMW zijn". */
const SERVICE =
  /\b(?:u moet|moet u|je moet|moet je|ge moet|moet ge|moeten jullie|u gaat|gaat u|u kunt|kunt u|kan u|u kan)(?: (?:daarvoor|dan|eerst|beter|best|hiervoor|ook|wel|weer|terug|eigenlijk))* (?:bij|naar|langs|tot) ((?:de |het |een )?(?:(?:bevoegde|juiste|betrokken|sociale|technische) dienst|dienst \p{L}+|ocmw|sociaal huis|burgerzaken|bevolking|jeugddienst|sportdienst|milieudienst|politie|vredegerecht|huis van het kind|woonwinkel|woonmaatschappij)) (?:[^\s,.;]+ ){0,4}?(?:zijn|gaan|terecht|langsgaan|aankloppen)\b/iu;
/** "Bel dan naar de bevoegde dienst." */
const CALL =
  /\b(?:bel|belt u|contacteer|contacteert u|neem(?:t u)? contact op met|mail|mailt u)(?: (?:dan|eerst|best|beter|gerust|maar|even|eens))* (?:naar )?((?:de|een|het) (?:bevoegde|juiste|betrokken|verantwoordelijke) (?:dienst|diensten|instantie|instanties|persoon|loket))\b/iu;
/** An answer that sends whoever stands at the counter to a computer. */
const ON_SITE =
  /^(?:(?:dat|het|alles|die) )?(?:staat|staan|vindt u|vind je|vindt ge)(?: (?:ook|allemaal|gewoon|wel|dat|het))* op (?:de|onze) (?:web)?site\b[^.?!]{0,20}[.!]?$/iu;
/** Words in a turn that is no more than that answer. */
const LONGEST_SHORT_ANSWER = 12;
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
/** From so many amounts, hours or dates in one turn on, nobody remembers them all. */
const MANY_IN_TURN = 3;
/** “48 uur” is a time that passes, and not an hour of the day. */
const HOURS_OF_DAY = 24;

export default defineRule({
  id: 'loket-hulp',
  category: 'loket',
  title: 'Hulp bij het begrijpen',
  description:
    'Meldt doorverwijzingen zonder plaats, getallen die niemand toont, en scripts zonder uitweg als de bezoeker niet kan volgen.',
  why: 'Wie weinig Nederlands spreekt, vindt “een andere dienst” niet. Een bedrag of een datum die hij alleen hoort, is hij zo weer kwijt.',
  how: 'Noem het loket, en wie er zit. Schrijf bedragen, datums en uren op. Zet in het script ook wat u doet als de bezoeker u niet begrijpt. Zeg het met andere woorden, toon iets op papier, of bel een tolk.',
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
    { text: 'Balie: Dan moet u bij het OCMW zijn.', kind: 'loketscript', matches: ['het OCMW'] },
    {
      text: 'Loket: Een kaart kost 5 euro. Voor een kind betaalt u 3 euro, en na 1 mei 4 euro.',
      kind: 'loketscript',
      matches: ['Een kaart kost 5 euro.'],
    },
  ],
  right: [
    {
      text: 'Medewerker: We zijn open van 9 tot 12 uur en van 13 tot 16 uur.',
      kind: 'loketscript',
      trap: 'twee keer van en tot',
    },
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
    const speech = speechOf(document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        const { stretches } = speech;
        const head = headOf(document);
        for (const { spoken, from, to, message } of stretches.flatMap((stretch, at) =>
          referrals(stretch, stretches.slice(0, at), head),
        )) {
          const { block, sentence } = spoken;
          context.report({ at: { block, from: sentence.from + from, to: sentence.from + to, sentence }, message });
        }
        const isCalled = isByTelephone(document);
        const crowded = stretches.flatMap((stretch, at) => crowdedReport(stretch, stretches[at + 1], isCalled));
        for (const report of crowded) context.report(report);
        const whole = allTurns(document.turns).length >= WHOLE_SCRIPT;
        const last = stretches.at(-1)?.sentences.at(-1);
        if (!whole || !last || isCalled) return;
        const own = ownTextOf(document);
        const numbers = stretches.flatMap(({ sentences }) => sentences.filter(({ text }) => NUMBER.test(text)));
        const [first] = numbers;
        if (first && crowded.length === 0 && numbers.length >= MANY_NUMBERS && !SHOWN.test(own)) {
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
            'Dit script zegt niet wat u doet als de bezoeker u niet begrijpt. Zeg het met andere woorden, toon iets op papier, of bel een tolk.',
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

interface Referral {
  readonly spoken: SpokenSentence;
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** Where a visitor is sent to a place that nothing in the same turn names, or to a computer. */
function referrals(stretch: Stretch, before: readonly Stretch[], head: string): Referral[] {
  const { sentences } = stretch;
  return sentences.flatMap((spoken, index): Referral[] => {
    if (spoken.quoted || CONDITION.test(spoken.text)) return [];
    const { text } = spoken;
    const words = sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
    if (ON_SITE.test(text) && words <= LONGEST_SHORT_ANSWER) {
      const message = `“${bare(text)}” helpt niet wie nu voor u staat. Geef zelf het antwoord, of toon het op het scherm.`;
      return [{ spoken, from: 0, to: text.length, message }];
    }
    const rest = sentences.slice(index).map((next) => next.text);
    if (rest.some((next) => PLACE.test(next))) return [];
    return [elsewhere(spoken, rest) ?? calls(spoken) ?? service(spoken, before, head)].flatMap((found) => found ?? []);
  });
}

function elsewhere(spoken: SpokenSentence, rest: readonly string[]): Referral | undefined {
  const { text } = spoken;
  const match = ELSEWHERE.exec(text);
  if (!match || !SENDS.test(text) || rest.some((next) => NAME.test(next))) return undefined;
  if (/^(?:elders|ergens)/iu.test(match[0]) && !TO_GET_HELP.test(text)) return undefined;
  return {
    spoken,
    from: match.index,
    to: match.index + match[0].length,
    message: `“${match[0]}” vindt de bezoeker niet. Zeg welk loket, waar het is en wie er zit.`,
  };
}

function calls(spoken: SpokenSentence): Referral | undefined {
  const match = CALL.exec(spoken.text);
  if (!match) return undefined;
  const [, whom = ''] = match;
  const from = match.index + match[0].lastIndexOf(whom);
  const message = `De bezoeker weet niet wie “${whom}” is. Zeg welke dienst, en geef het nummer.`;
  return { spoken, from, to: from + whom.length, message };
}

/** What stands above the dialogue, in small letters: the service that speaks is here. */
function headOf({ blocks, turns }: TextDocument): string {
  const opening = turns[0]?.blocks[0]?.index ?? 0;
  return blocks
    .slice(0, opening)
    .map(({ text }) => text.toLowerCase())
    .join('\n');
}

/** A service that the script has not yet said the place of. */
function service(spoken: SpokenSentence, before: readonly Stretch[], head: string): Referral | undefined {
  const match = SERVICE.exec(spoken.text);
  if (!match) return undefined;
  const [, name = ''] = match;
  const bareName = name.replace(/^(?:de|het|een) /iu, '').toLowerCase();
  const isPlaced = before.some(({ sentences }) => {
    return sentences.some(({ text }) => text.toLowerCase().includes(bareName) && PLACE.test(text));
  });
  if (isPlaced || head.includes(bareName)) return undefined;
  const from = match.index + match[0].indexOf(` ${name}`) + 1;
  const message = `U stuurt de bezoeker naar “${name}”, maar zegt niet waar dat is. Geef het adres mee, of wijs de weg.`;
  return { spoken, from, to: from + name.length, message };
}

/** Places of time stand for one where they make a range: "van 9 tot 12 uur", "1 april - 31 oktober". */
function countNumbers(text: string): number {
  const found = [...text.matchAll(new RegExp(NUMBER, 'giu'))];
  return found.filter((match, at) => {
    const before = found[at - 1];
    if (Number.parseInt(match[0], 10) > HOURS_OF_DAY && /u(?:ur)?$/u.test(match[0])) return false;
    return (
      !before ||
      !/^ ?(?:-|–|tot|en|t\/m)(?: en met)? ?$/u.test(text.slice(before.index + before[0].length, match.index))
    );
  }).length;
}

function bare(text: string): string {
  return text.replace(/[.!]+$/u, '');
}

/** A turn with more amounts, hours and dates than anybody remembers, that nobody writes down. */
function crowdedReport({ sentences, turn }: Stretch, next: Stretch | undefined, isCalled: boolean): Report[] {
  const first = sentences.find(({ text, quoted }) => !quoted && NUMBER.test(text));
  if (!first) return [];
  const said = sentences.map(({ text }) => text).join(' ');
  const stated = sentences.filter(({ text, quoted }) => !quoted && !text.endsWith('?')).map(({ text }) => text);
  const numbers = countNumbers(stated.join(' '));
  const around = [said, ...turn.directions, ...(next?.sentences ?? []).map(({ text }) => text)].join(' ');
  if (numbers < MANY_IN_TURN || SHOWN.test(around)) return [];
  const advice = isCalled ? 'Stuur ze ook in een mail of een sms.' : 'Schrijf ze op, of toon ze op het scherm.';
  return [
    {
      at: placeOf(first),
      message: `In deze beurt staan ${numbers} bedragen, datums of uren. Wie ze alleen hoort, vergeet ze. ${advice}`,
      data: { numbers, limit: MANY_IN_TURN - 1 },
    },
  ];
}
