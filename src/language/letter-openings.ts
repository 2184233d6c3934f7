import { MONTHS } from './notation/calendar.ts';

/** A first sentence that tells how something came about, and not what it means for the reader. */
export interface SlowOpening {
  /** The words that start it, `[from, to)` in the sentence: "Naar aanleiding van". */
  readonly from: number;
  readonly to: number;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|«[^»]{1,40}»|\\{\\{[^}]{1,40}\\}\\})`;

/** Law, session or decree: how a page of a town starts when it was copied from a decision. */
const LEGAL =
  /^(?:overeenkomstig|ingevolge|krachtens|conform|gelet op|op grond van|op basis van artikel|in (?:uitvoering|toepassing|navolging) van|bij toepassing van|bij besluit van|in (?:de )?zitting van|volgens artikel|het college (?:van burgemeester en schepenen )?heeft in zitting)(?!\p{L})/iu;
/** The history of a file: what the reader wrote, what the office did with it. */
const HISTORY: readonly RegExp[] = [
  /^(?:naar aanleiding van|als gevolg van|in aansluiting op|in vervolg op|in antwoord op|als antwoord op|onder verwijzing naar|met verwijzing naar|verwijzend naar|met betrekking tot|betreffende|inzake|na (?:nazicht|onderzoek|controle) van|bij nazicht van|bij controle van|niettegenstaande|uit (?:nazicht|onderzoek|controle) van)(?!\p{L})/iu,
  /^(?:wij|we|ik) (?:verwijzen|verwijs|refereren|refereer) (?:graag )?naar(?!\p{L})/iu,
  /^(?:wij|we|ik) (?:hebben|heb|ontvingen|ontving|namen|nam|kregen|kreeg) (?:(?:op|van u|kennis van|u) )*(?:uw|je|jouw) (?:\p{L}+ ){0,2}(?:aanvraag|brief|mail|e-mail|schrijven|bericht|vraag|melding|dossier|aangifte|bezwaar|klacht|verzoek)(?!\p{L})/iu,
  new RegExp(
    `^op (?:\\p{L}+dag )?${DAY}(?: om [\\d.:u ]+(?:uur)?)? (?:hebt|heeft|heb|hebben|had|diende|dienden|vroeg|ontving(?:en)?|werd|werden|stelde|stelden|bezorgde|stuurde|kreeg|kregen|meldde|deed)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:u|je) (?:vroeg|diende|bezorgde|stuurde|meldde|deed) (?:ons |bij ons |via [\\p{L} ]{1,30})?(?:op |in )?${DAY}?`,
    'iu',
  ),
];

/** Points to the letter itself, which is only slow where an announcement follows. */
const SELF =
  /^(?:hierbij|hiermee|bij deze|met (?:dit|deze|onderhavig|huidig) (?:schrijven|brief)|via (?:dit|deze) (?:schrijven|brief|weg))(?!\p{L})/iu;
/** What a sentence that points to the letter itself puts off; with "dat …" it says the news at once, in a formula. */
const PUTS_OFF = /(?<!\p{L})(?:(?:de )?volgende|onderstaande?|hieronder|als volgt)(?!\p{L})/iu;
const TELLS = /(?<!\p{L})(?:dat|waarbij|waarin|waardoor)(?!\p{L})/iu;
/** "Op 4 februari werd een aanvraag ingediend": what others did is history where it is about the reader or us. */
const BY_OTHERS = /^op .{4,40} (?:werd|werden)$/iu;
const ABOUT_READER = /(?<!\p{L})(?:u|uw|je|jouw|wij|we|ons|onze|mij|mijn|ik)(?!\p{L})/iu;
/** Says that something will be said: what follows is the message, behind the procedure. */
const ANNOUNCES =
  /(?<!\p{L})(?:(?:delen|deel|melden|meld) (?:wij|we|ik) u(?: hierbij| hiermee| graag)* (?:mee|mede)?|(?:kunnen|kan|willen|wil|wensen|wens) (?:wij|we|ik) u(?: hierbij| hiermee| graag)* (?:mee ?te ?delen|mee ?delen|mede ?delen|melden|laten weten|informeren)|(?:brengen|breng) (?:wij|we|ik) u|(?:laten|laat) (?:wij|we|ik) u|stellen (?:wij|we) u|stel ik u|informeren (?:wij|we) u|informeer ik u|betekenen (?:wij|we) u|(?:heeft|hebben) (?:[\p{L},]+ ){0,14}(?:beslist|besloten|beslissing genomen)|wordt u (?:in kennis gesteld|meegedeeld|medegedeeld|ter kennis gebracht))(?!\p{L})/iu;
/** What a reader wants to know: what he gets, may, must or pays, and whether it is yes or no. */
const MESSAGE: readonly RegExp[] = [
  /(?<!\p{L})(?:u|je|jullie|uw kind) (?:\p{L}+ ){0,2}?(?:krijgt|ontvangt|mag|moet|kan|kunt|hoeft|betaalt|dient|hebt|heeft|bent)(?!\p{L})/iu,
  /(?<!\p{L})(?:krijgt|krijg|ontvangt|mag|moet|kan|kunt|hoeft|betaalt|dient|bent) (?:u|je|jullie|uw kind)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?<!zoals )goedgekeurd(?! (?:door|in|op))|geweigerd|afgekeurd|toegekend|toe te kennen|aanvaard|verworpen|ingewilligd|(?:on)?ontvankelijk|(?:on)?volledig|(?:on)?gegrond|verleend|stopgezet|ingetrokken|uitgenodigd|verschuldigd|akkoord|helaas|weigeren|weigert|verplicht|verboden|ongeschikt|onbewoonbaar)(?!\p{L})/iu,
  /(?:€ ?\d|\d ?(?:euro|€))/iu,
  /(?<!\p{L})(?:(?:verzoeken|vragen|nodigen|verwachten|bieden) (?:wij|we) u|(?:verzoek|vraag|nodig|verwacht|bied) ik u|(?:wij|we|ik) (?:verzoeken?|vragen|vraag|nodigen|nodig|bieden|bied|kunnen|kan) u|gelieve|welkom)(?!\p{L})/iu,
  /(?<!\p{L})(?:uiterlijk|ten laatste|vóór|voor|tegen|vanaf) (?:op )?(?:\p{L}+dag )?\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iu,
  /^(?:dat (?:mag|kan|lukt|is|gaat)|betaal|breng|kom|stuur|vul|bel|maak|neem|schrijf|geef|bezorg|meld|vraag|lees|zet|haal)(?!\p{L})/iu,
];
/** A main verb in the present after the opening: it tells what happens, and the opening only why. */
const HAPPENS =
  /(?<!\p{L})(?:wordt uw straat|wordt de|worden de|organiseert|organiseren|start|starten|begint|beginnen|komt|komen|opent|openen|sluit|sluiten|verandert|veranderen|wijzigt|stijgt|daalt|stopt|verhuist|zal|zullen|gaat|gaan|krijgen|geldt|gelden|vindt|vinden|moeten|mogen|loopt|vernieuwt|vernieuwen|werken|halen|plannen|herinneren|zoeken|voert|voeren)(?!\p{L})/iu;

/** What a first sentence may not have to itself, in words of the second: then the message comes soon enough. */
const SHORT_START = 25;

/**
 * Tells whether a text starts with procedure or history while its message comes later.
 *
 * @param sentences the first ones of the running text, in order
 * @param legalOnly of a page, that answers nobody's letter: only laws and sessions count
 */
export function slowOpening(sentences: readonly string[], legalOnly: boolean): SlowOpening | undefined {
  const [first, second] = sentences;
  if (first === undefined) return undefined;
  const announces = ANNOUNCES.test(first);
  const start = openingOf(first, legalOnly) ?? (announces && !legalOnly ? announcingSelf(first) : undefined);
  if (start === undefined) return undefined;
  const rest = first.slice(start);
  if (!announces) {
    if (hasMessage(rest) || HAPPENS.test(rest)) return undefined;
    if (second === undefined) return undefined;
    if (hasMessage(second) && first.split(' ').length <= SHORT_START) return undefined;
  }
  return { from: 0, to: start };
}

/** Where "hierbij" ends in a sentence that only announces. */
function announcingSelf(sentence: string): number | undefined {
  return PUTS_OFF.test(sentence) || !TELLS.test(sentence) ? SELF.exec(sentence)?.[0].length : undefined;
}

function openingOf(sentence: string, legalOnly: boolean): number | undefined {
  for (const pattern of legalOnly ? [LEGAL] : [LEGAL, ...HISTORY]) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const words = match[0].trimEnd();
    return BY_OTHERS.test(words) && !ABOUT_READER.test(sentence) ? undefined : words.length;
  }
  return undefined;
}

function hasMessage(text: string): boolean {
  return MESSAGE.some((pattern) => pattern.test(text));
}
