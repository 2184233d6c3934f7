import type { Block, BlockKind } from '../../src/document/document.ts';
import type { Safety } from '../../src/document/edit.ts';
import { accountsIn, type WrittenAccount } from '../../src/language/notation/accounts.ts';
import { hasCents, wrongAmounts } from '../../src/language/notation/amounts.ts';
import * as calendar from '../../src/language/notation/calendar.ts';
import { datesIn, type WrittenDate } from '../../src/language/notation/dates.ts';
import { hasUsualHour, isTimetable, wrongHours } from '../../src/language/notation/hours.ts';
import { letterDate } from '../../src/language/notation/letter-date.ts';
import type { Misnotation } from '../../src/language/notation/misnotation.ts';
import { haveDayInFront } from '../../src/language/notation/sure-dates.ts';
import { wrongTelephones } from '../../src/language/notation/telephone.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import type { Sentence } from '../../src/language/sentences.ts';
import { type Renotation, renotation, safetyOfMeasure, safetyOfNumber } from '../../src/rewrite/notation.ts';
import { defineRule, type ProsePlace, type RuleContext } from '../../src/rule/rule.ts';

type Kind = 'datum' | 'uur' | 'bedrag' | 'telefoonnummer' | 'rekeningnummer';

/** Why, or how, behind the right notation. */
const HOW: Readonly<Record<Kind, string>> = {
  datum: 'Met de maand in letters leest iedereen dezelfde dag.',
  uur: 'Zet een spatie voor “uur”, en een punt voor de minuten.',
  bedrag: 'Zo leest een bedrag het vlotst.',
  telefoonnummer: 'Met spaties is een nummer makkelijker te lezen en in te tikken.',
  rekeningnummer: 'In groepen van vier is het makkelijker over te schrijven.',
};
/** Parts of a form or a program, where space is short. */
const NO_PROSE = new Set<BlockKind>(['button', 'option', 'label', 'title', 'speaker', 'address']);
/** A line with so few words is a heading or a label, not a sentence: "Hoogbeke, 04/05/2026". */
const SHORTEST_SENTENCE = 4;
/** Behind these a date says where a law was published, and nobody plans his day by it. */
const PUBLISHED = /(?<!\p{L})(?:B\.?\s?S\.?|Staatsblad)\s(?:van\s|d\.?d\.?\s)?$/u;

interface Found extends Renotation {
  readonly place: ProsePlace;
}

export default defineRule({
  id: 'notatie',
  category: 'opbouw',
  title: 'Datums, uren, bedragen en nummers',
  description:
    'Meldt datums die niet kunnen, en datums, uren, bedragen, telefoonnummers en rekeningnummers die moeilijk te lezen zijn.',
  why: 'Een datum, een uur of een bedrag is vaak het belangrijkste van een brief. Wie “04/05/26” leest, weet niet zeker of dat in mei of in april is. Klopt de weekdag niet, dan komt de lezer op de verkeerde dag.',
  how: 'Schrijf “maandag 4 mei 2026”, “9.30 uur”, “12,50 euro”, “051 33 73 00” en “BE68 5390 0754 7034”. Kijk weekdagen na op de kalender.',
  sources: [
    'Team Taaladvies (Vlaamse overheid): datum, uur, euro, telefoonnummer en rekeningnummer',
    'NBN Z 01-002: schikken en typen van documenten',
  ],
  criterion: 'Taaladvies',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'safe',
  options: {},
  wrong: [
    { text: 'U bent welkom op woensdag 3 mei 2026.', matches: ['woensdag 3 mei 2026'], severity: 'warning' },
    { text: 'Dien uw aanvraag in voor 31 april.', matches: ['31 april'] },
    { text: 'De nieuwe prijzen gelden vanaf 29 februari 2027.', matches: ['29 februari 2027'] },
    { text: 'Uw afspraak is op 04/05/26 in het stadhuis.', matches: ['04/05/26'] },
    { text: 'De werken starten op maandag 10/08 in de Dorpsstraat.', matches: ['10/08'] },
    { text: 'Kom om 9u30 naar loket 3. Om 10u15 bent u klaar.', matches: ['9u30'], severity: 'info' },
    { text: 'Kom om 9u30 naar loket 3. Om 10.15 uur bent u klaar.', matches: ['9u30'], severity: 'warning' },
    { text: 'De balie gaat elke dag dicht om 12h, behalve op zondag.', matches: ['12h'], severity: 'warning' },
    { text: 'Een nieuwe kaart kost 25€ en u betaalt meteen.', matches: ['25€'], severity: 'warning' },
    { text: 'U krijgt een premie van maximaal 12500 euro voor uw dak.', matches: ['12500 euro'] },
    { text: 'De boete bedraagt 75,00 euro voor elke zak.', matches: ['75,00 euro'], severity: 'info' },
    { text: 'Bel de dienst Wonen op 051/33.73.00 tijdens de werkdagen.', matches: ['051/33.73.00'] },
    {
      text: '<p>Mehmet helpt u verder: <b>0475/12.34.56</b></p>',
      format: 'html',
      kind: 'brief',
      matches: ['0475/12.34.56'],
    },
    { text: 'Stort het bedrag op rekening BE68539007547034 van de stad.', matches: ['BE68539007547034'] },
    { text: 'Stort het bedrag op BE68 5390 0754 7043 van Gemeente Hoogbeke.', matches: ['BE68 5390 0754 7043'] },
    {
      text: '**Medewerker:** Ik zet u op donderdag om 14h30. Past dat?',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['14h30'],
    },
    {
      text: 'Oostmere, 4 mei 2026\n\nBeste mevrouw Okafor\n\nWe verwachten u op vrijdag 16 mei in het Huis van het Kind.',
      kind: 'brief',
      matches: ['vrijdag 16 mei'],
    },
  ],
  right: [
    {
      text: 'U hebt een afspraak op maandag 4 mei 2026 om 9.30 uur. Breng 12,50 euro mee. Vragen? Bel 051 33 73 00 of 02 555 12 34.',
    },
    { text: 'De balie is open van 9 u. tot 12 u. en om 13:30 uur opnieuw.', trap: 'ook “u.” en een dubbelpunt mogen' },
    { text: 'De kaart kost € 25 en het duplicaat € 12,50.', trap: 'het euroteken mag ook voor het bedrag staan' },
    {
      text: '| Dag | Uren | Prijs |\n| --- | --- | --- |\n| 04/05/2026 | 9u-12u | €25 |\n| 05/05/2026 | 13u-16u | €30 |',
      format: 'markdown',
      trap: 'in een tabel is weinig plaats',
    },
    {
      text: 'Bel ons op 051/33 73 00 of 0475/12 34 56.',
      trap: 'na de schuine streep staat het nummer in nette groepjes',
    },
    {
      text: '- De opvang is er vanaf 7u30.\n- We spelen van 9u tot 16u30.',
      format: 'markdown',
      trap: 'in een lijst met uren leest “7u30” vlot',
    },
    {
      text: '**Medewerker:** De leeszaal sluit vandaag om 16u30, mevrouw.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'wie het zegt, hoort geen verschil',
    },
    {
      text: '# Kermis\n\n## Vrijdag 6/9\n\nDe burgemeester opent de kermis.',
      format: 'markdown',
      trap: 'de dagen van een programma als kop',
    },
    {
      text: 'Dat staat in de wet van 24 juni 2013 op de boetes (B.S. 01.07.2013).',
      trap: 'waar een wet verscheen, zoekt alleen een jurist op',
    },
    {
      text: 'Stort het bedrag op BE00 3333 0000 5555 of op BE12 4444 0000 6666.',
      trap: 'verzonnen nummers, met groepjes van één cijfer',
    },
    {
      text: 'Zie artikel 9.30 en punt 3.5.26 van het dossier 12/05/26 bij ons.',
      trap: 'nummers van artikels en dossiers zijn geen datums of uren',
    },
    {
      text: 'Vermeld +++090/9337/55493+++ en ons nummer 0207.494.678 bij de betaling.',
      trap: 'een mededeling en een ondernemingsnummer hebben hun eigen vorm',
    },
    {
      text: 'Uw rijksregisternummer ziet eruit als 00.00.00-000.00 en staat op de kaart.',
      trap: 'een rijksregisternummer is geen datum en geen telefoonnummer',
    },
    {
      text: 'Laatst bijgewerkt: 04/05/2026',
      trap: 'achter een label leest een datum in cijfers vlot',
    },
    {
      text: 'Een kwart van de bewoners, 1/4 dus, betaalt tot 1/3 minder.',
      trap: 'een breuk is geen datum',
    },
    {
      text: 'U mag hier max. 2u parkeren. De wandeling duurt 1u30.',
      trap: 'een duur is geen uur van de dag',
    },
    {
      text: 'In haar mail schreef An: “Ik kom om 9u30 en breng 25€ mee.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'De markt is er elke woensdag, 24/7 bent u welkom in het park en er is elke dinsdag en donderdag 5 mei een les.',
      trap: 'een vaste weekdag hoort niet bij de datum erachter',
    },
    {
      text: 'Stort op BE12 3456 7890 1234. Vervang dat door uw eigen nummer.',
      trap: 'een verzonnen nummer dat iedereen herkent',
    },
    {
      text: 'Elektriciteit kost er 0,283 euro per kWh en de werken 1,5 miljoen euro.',
      trap: 'drie cijfers na de komma, en miljoenen',
    },
    {
      text: 'We vroegen in 2026 om raad. Kerkstraat 9h en bus 12u zijn adressen.',
      trap: 'letters achter een huisnummer',
    },
    {
      text: 'De opvang loopt van maandag 28 december 2026 tot en met zondag 3 januari 2027, en op 29 februari 2028.',
      trap: 'een reeks over het nieuwe jaar en een schrikkeljaar',
    },
  ],
  start(context) {
    const found = new Map<Kind, Found[]>();
    const undated: { readonly place: ProsePlace; readonly written: WrittenDate }[] = [];
    const note = (kind: Kind, place: ProsePlace, misnotation: Misnotation, safety: Safety | undefined) => {
      const one = { ...misnotation, ...(safety && { safety }), place };
      const list = found.get(kind);
      if (list) list.push(one);
      else found.set(kind, [one]);
    };
    const hours = new Map<Block, Renotation[]>();
    const noteHoursAndAmounts = (block: Block, places: Places) => {
      for (const [kind, misnotations] of [
        ['uur', wrongHours(block.text)],
        ['bedrag', wrongAmounts(block.text, context.readers.variant)],
      ] as const) {
        for (const misnotation of misnotations) {
          const place = places.at(misnotation.from, misnotation.to);
          if (!place) continue;
          const safety = safetyOfMeasure(misnotation, block.text, kind);
          const one = { ...misnotation, ...(safety && { safety }) };
          if (kind === 'uur') hours.set(block, [...(hours.get(block) ?? []), one]);
          if (!places.isSentence(place, misnotation.isAllowed)) continue;
          if (kind === 'uur' && misnotation.isAllowed && !isReadAsText(place, context)) continue;
          note(kind, place, misnotation, safety);
        }
      }
    };
    return {
      block(block) {
        if (!/\d/u.test(block.text) || block.kind === 'button' || block.kind === 'option') return;
        const places = new Places(block, context);
        const dates = datesIn(block.text);
        const isDayInFront = haveDayInFront(dates);
        for (const written of dates) {
          const place = places.at(written.weekday?.from ?? written.from, written.to);
          if (!place) continue;
          if (!calendar.exists(written.date)) context.report({ at: place, message: impossible(place, written) });
          else if (written.weekday && written.date.year === undefined) undated.push({ place, written });
          else reportWeekday(context, place, written, written.date.year);
          if (isUnclearDate(written, block, context) && places.isSentence(place, written.yearDigits === 4)) {
            const misnotation = { ...written, right: [calendar.writeDate(written.date)] };
            note('datum', { ...place, from: written.from }, misnotation, isDayInFront ? 'suggestion' : undefined);
          }
        }
        noteHoursAndAmounts(block, places);
        if (context.readers.variant === 'be') {
          for (const misnotation of wrongTelephones(block.text)) {
            const place = places.at(misnotation.from, misnotation.to);
            if (place) note('telefoonnummer', place, misnotation, safetyOfNumber(misnotation, block.text));
          }
        }
        for (const account of accountsIn(block.text)) {
          const place = places.at(account.from, account.to);
          if (!place || account.isPlaceholder) continue;
          if (!account.isValid) context.report({ at: place, message: invalid(place) });
          else if (!isGrouped(place, account)) {
            const misnotation = { ...account, right: [account.right] };
            note('rekeningnummer', place, misnotation, safetyOfNumber(misnotation, block.text));
          }
        }
      },
      finish() {
        const written = context.kind === 'brief' && undated.length > 0 && letterDate(context.document.blocks);
        if (written) {
          for (const { place, written: date } of undated) {
            reportWeekday(context, place, date, calendar.nearestYear(date.date, written));
          }
        }
        for (const [kind, list] of found) reportKind(context, kind, list, kind === 'uur' ? hours : undefined);
      },
    };
  },
});

/** The places of one block where numbers are ours to judge. */
class Places {
  /** Whether a sentence is data; a sentence can hold many numbers. */
  readonly #data = new Map<Sentence, boolean>();

  constructor(
    private readonly block: Block,
    private readonly context: RuleContext,
  ) {}

  /** Nothing in a quote, a code, a stage direction. */
  at(from: number, to: number): ProsePlace | undefined {
    const { block } = this;
    const { analysis } = this.context;
    if (block.spans.some((span) => span.from < to && from < span.to) || isQuoted(from, to, analysis)) return undefined;
    const sentence = analysis.sentenceAt(from);
    return { block, from, to, ...(sentence && { sentence }) };
  }

  /**
   * Whether a place is in running text, and not in a table or a line of data.
   *
   * @param isClear it can be read beside a label: "Datum: 04/05/2026"
   */
  isSentence({ from, to, sentence }: ProsePlace, isClear?: boolean): boolean {
    const { block } = this;
    if ((block.cell && !block.turn) || NO_PROSE.has(block.kind) || !sentence) return false;
    if (isClear) {
      const isLabelled = block.text[to] === ':' || block.text.slice(0, from).trimEnd().endsWith(':');
      if (isLabelled || sentence.words < SHORTEST_SENTENCE) return false;
    }
    return block.kind === 'heading' || !this.#isData(sentence);
  }

  #isData(sentence: Sentence): boolean {
    let data = this.#data.get(sentence);
    if (data === undefined) this.#data.set(sentence, (data = isData(sentence, this.context.analysis)));
    return data;
  }
}

/** All in digits: a date whose month is read with care, if at all. */
function isUnclearDate(written: WrittenDate, { kind, text }: Block, context: RuleContext): boolean {
  const { form, date, weekday } = written;
  if (form !== 'digits' || !calendar.exists(date) || PUBLISHED.test(text.slice(0, written.from))) return false;
  // Who says "3/6" aloud says a month; and in a program the days stand below each other.
  return date.year !== undefined || !(context.kind === 'loketscript' || (kind === 'heading' && weekday));
}

/** Whether "9u30" stands where it is read in a sentence; what is said aloud, and a timetable, have it as they like. */
function isReadAsText({ block, sentence }: ProsePlace, context: RuleContext): boolean {
  if (context.kind === 'loketscript' || block.kind === 'listItem') return false;
  return !isTimetable(sentence ? block.text.slice(sentence.from, sentence.to) : block.text);
}

function isGrouped({ block, from, to }: ProsePlace, { right }: WrittenAccount): boolean {
  return block.text.slice(from, to).replace(/\s/gu, ' ') === right;
}

function reportWeekday(context: RuleContext, at: ProsePlace, written: WrittenDate, year: number | undefined): void {
  const { weekday, date } = written;
  if (!weekday || year === undefined) return;
  const full = { ...date, year };
  const real = calendar.weekdayOf(full);
  if (real === weekday.day) return;
  const [right, wrong] = [calendar.WEEKDAYS[real], calendar.WEEKDAYS[weekday.day]] as const;
  context.report({
    at,
    message: `${calendar.writeDate(full)} is een ${right}, geen ${wrong}. Kijk na welke dag u bedoelt.`,
    data: { weekday: right ?? '', written: wrong ?? '' },
  });
}

function impossible({ block, from, to }: ProsePlace, { date }: WrittenDate): string {
  const { month, year } = date;
  const name = `${calendar.MONTHS[month - 1]}${month === 2 && year !== undefined ? ` ${year}` : ''}`;
  return `“${block.text.slice(from, to)}” bestaat niet: ${name} telt ${calendar.daysIn(month, year)} dagen. Kijk de datum na.`;
}

function invalid({ block, from, to }: ProsePlace): string {
  return `Het rekeningnummer “${block.text.slice(from, to)}” klopt niet: de cijfers passen niet bij elkaar. Neem het opnieuw over.`;
}

/**
 * One finding for one kind of notation: a writer who has twelve telephone numbers to mend does so at once.
 *
 * @param inBlocks all that changes together, also what is reported nowhere: "van 9u tot 16u30" keeps one notation
 */
function reportKind(
  context: RuleContext,
  kind: Kind,
  list: readonly Found[],
  inBlocks: ReadonlyMap<Block, readonly Renotation[]> | undefined,
): void {
  const { blocks } = context.document;
  const wrong = list.filter(({ isAllowed }) => !isAllowed);
  if (wrong.length === 0 && kind === 'bedrag' && blocks.some(({ text }) => hasCents(text))) return;
  const mixed =
    wrong.length === 0 && kind === 'uur' ? list.find(({ place }) => hasUsualHour(place.block.text)) : undefined;
  const shown = wrong.length > 0 ? wrong : list;
  const first = mixed ?? shown[0];
  if (!first) return;
  const others = shown.filter((one) => one !== first);
  const { place, right } = first;
  const alike = inBlocks?.get(place.block) ?? others.filter((other) => other.place.block === place.block);
  const rest = alike.filter(({ from }) => from !== place.from);
  const text = place.block.text.slice(place.from, place.to);
  const ways = right.map((way) => `“${way}”`).join(' of ');
  const more = others.length === 0 ? '' : ` (Nog ${others.length} keer in deze tekst.)`;
  context.report({
    at: place,
    message: `Schrijf ${ways} in plaats van “${text}”. ${mixed ? 'Even verder schrijft u uren wel zo.' : HOW[kind]}${more}`,
    ...(first.isAllowed && !mixed && { severity: 'info' }),
    data: { kind, count: others.length + 1 },
    suggestions: right.map((way, index) => renotation(first, rest, index) ?? { text: way }),
    related: others.map((other) => ({ message: `Ook hier: “${other.right[0]}”.`, at: other.place })),
  });
}
