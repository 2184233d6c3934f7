import type { Block, BlockKind, Format } from '../../src/document/document.ts';
import type { Range } from '../../src/document/range.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { type Shouted, shoutedIn } from '../../src/language/capitals.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { Flag } from '../../src/language/tokens.ts';
import { defineRule, type ProsePlace, type Report } from '../../src/rule/rule.ts';

/** Blocks in which words stand out for the reader; what stands in a form or on a button belongs to another program. */
const KINDS = new Set<BlockKind>([
  'paragraph',
  'heading',
  'listItem',
  'footnote',
  'caption',
  'error',
  'tableCell',
  'quote',
]);
/** Who said it, at the end of a quotation. Without it, an indented block is a message of the town: a text message, a sign. */
const SAID_BY = /[–—-]\s?\p{Lu}[\p{L}'’ -]{1,40}(?:\([^)]{1,20}\))?[.,\d\s]{0,8}$/u;
const TWO_CAPITALS = /\p{Lu}{2}/u;
const EXCLAMATIONS = /[!?](?: ?[!?])+/gu;
/** One word that turns a sentence round: readers miss it easily, so that some stress helps. */
const NEGATION = /^(?:niet|geen|nee|neen|wel)$/iu;
/** The end of a message is a quote at the end of a line of this many characters. */
const LONGEST_QUOTE = 60;

export default defineRule({
  id: 'nadruk',
  category: 'opbouw',
  title: 'Schreeuwende nadruk',
  description: 'Meldt woorden in hoofdletters, onderstreepte woorden die geen link zijn, en rijen uitroeptekens.',
  why: 'Woorden in hoofdletters lijken op elkaar, dus lezers lezen ze trager. Ze klinken ook als roepen. Een onderstreept woord lijkt op een link. Wie overal nadruk legt, legt nergens nadruk.',
  how: 'Schrijf gewone letters. Zet hoogstens een paar woorden vet, of zet wat belangrijk is vooraan. Eén uitroepteken is genoeg.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 13: nadruk',
    'Schrijfafspraken Webplatform Vlaanderen',
    'AnySurfer: onderstreep alleen links',
  ],
  criterion: 'HH 13',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'BELANGRIJK: BETAAL VOOR 1 JUNI', matches: ['BELANGRIJK: BETAAL VOOR 1 JUNI'] },
    { text: 'U mag hier op zaterdag NIET parkeren.', kind: 'brief', matches: ['NIET'], severity: 'info' },
    { text: 'OPGELET: de markt begint vroeger.', matches: ['OPGELET'] },
    {
      text: '<h2>AANVRAGEN EN AFHALEN</h2><p>Dat kan aan het loket.</p><h2>OPENINGSUREN</h2><p>Elke dag.</p>',
      format: 'html',
      matches: ['AANVRAGEN EN AFHALEN'],
    },
    {
      text: '<p>Breng <u>altijd uw kaart</u> mee naar de <a href="park.html"><u>recyclagepark</u></a>.</p>',
      format: 'html',
      matches: ['altijd uw kaart'],
    },
    { text: 'Schrijf vandaag nog in!!!', matches: ['!!!'] },
    { text: '**Medewerker:** U moet VOORAF betalen.', format: 'markdown', kind: 'loketscript', matches: ['VOORAF'] },
  ],
  right: [
    { text: 'Belangrijk: betaal voor 1 juni.' },
    { text: 'Verlies uw kaart? Bel DOC STOP of het OCMW. De FOD en de VDAB helpen ook.', trap: 'namen en afkortingen' },
    { text: 'GEMEENTE HOOGBEKE – DIENST BURGERZAKEN\n\nMarkt 1', trap: 'de naam van de afzender' },
    { text: 'Aan de ingang hangt een bord met “VERBODEN TE ROKEN EN TE ETEN”.', trap: 'een citaat van een bord' },
    {
      text: 'AAN DE HEER WOUTER DESMEDT\nKOUTERSTRAAT 45\n9899 LINDEVELD\n\nUw kaart ligt klaar.',
      kind: 'brief',
      trap: 'de post vraagt hoofdletters in een adres',
    },
    { text: 'Stuur een sms met PARKEER naar 4411.', trap: 'een code die u zo moet typen' },
    {
      text: '<p>Lees het <a href="r.html" style="text-decoration: underline">reglement van de markt</a>.</p>',
      format: 'html',
      trap: 'de streep hoort bij een link',
    },
    { text: 'Beste [NAAM VAN DE KLANT], uw dossier {{ NUMMER }} is klaar.', trap: 'de tekst komt er later in' },
    {
      text: 'De brief is voor mevrouw Olena DE BAKKER en de heer VAN DEN BOSSCHE.',
      trap: 'familienamen in hoofdletters',
    },
    { text: '<button>MELD U AAN</button><label>NAAM EN VOORNAAM</label>', format: 'html', trap: 'knoppen en velden' },
    { text: 'Ik geef WEL / GEEN toelating voor foto’s.', trap: 'een keuze op een strookje: schrap wat niet past' },
    { text: 'Mijn kind komt WEL of NIET mee.', trap: 'een keuze op een strookje, met “of”' },
    { text: 'Wat een feest! Tot volgend jaar!', trap: 'telkens één uitroepteken' },
  ],
  start(context) {
    const headings: Record<'capitals' | 'underline', ProsePlace[]> = { capitals: [], underline: [] };
    return {
      block(block, dutch) {
        if (!KINDS.has(block.kind) || (block.kind === 'quote' && SAID_BY.test(block.text))) return;
        const { analysis } = context;
        const place = ([from, to]: Range): ProsePlace => {
          const sentence = analysis.sentenceAt(from);
          return { block, from, to, ...(sentence && { sentence }) };
        };
        if (TWO_CAPITALS.test(block.text)) {
          const shouted = shoutedIn(analysis, dutch).find(
            (row) => counts(row, block, context.document.format) && !isChoice(row, block, analysis),
          );
          if (shouted) {
            const at = place(rangeOf(shouted, analysis));
            if (block.kind === 'heading' && shouted.isWhole) headings.capitals.push(at);
            else context.report(capitalsReport(at, shouted));
            return;
          }
        }
        const underlined = block.underlined?.find((range) => isWords(range, analysis));
        if (underlined) {
          const at = place(underlined);
          if (block.kind === 'heading' && at.to - at.from === block.text.length) headings.underline.push(at);
          else context.report(underlineReport(at));
          return;
        }
        const marks = [...block.text.matchAll(EXCLAMATIONS)].find(
          ({ 0: row, index }) => row.includes('!') && !isQuoted(index, index + row.length, analysis),
        );
        if (marks) context.report(marksReport(place([marks.index, marks.index + marks[0].length]), marks[0]));
      },
      finish() {
        const [shouted] = headings.capitals;
        if (shouted) context.report(headingReport(shouted, headings.capitals.length, 'in hoofdletters', SHOUT));
        const [underlined] = headings.underline;
        if (underlined) {
          context.report(headingReport(underlined, headings.underline.length, 'onderstreept', UNDERLINE));
        }
      },
    };
  },
});

const SHOUT = 'Dat leest traag en klinkt als roepen. Schrijf gewone letters.';
const UNDERLINE = 'Lezers denken dan dat het een link is. Laat de streep weg.';

/**
 * The one word of a title ("UITNODIGING"), the first line of a plain text, where nothing else makes a title, and a field
 * of a table harm nobody, unless they warn.
 */
function counts({ tokenFrom, words, isWhole, isPlain }: Shouted, block: Block, format: Format): boolean {
  if (block.kind === 'tableCell') return words >= 3 && isPlain;
  if (WARNING.test(block.text)) return true;
  if (format === 'text' && block.index === 0 && tokenFrom === 0) return false;
  if (!isWhole || words >= 3) return true;
  return format !== 'text' && block.kind === 'heading' && block.index > 0;
}

/** "WEL / GEEN", "JA of NEEN": what a form lets somebody strike out. */
function isChoice(row: Shouted, { text }: Block, analysis: Analysis): boolean {
  const [from, to] = rangeOf(row, analysis);
  return (
    /\p{Lu}{2,}["”’)]?\s*(?:\/|\|| of )\s*["“‘(]?$/u.test(text.slice(Math.max(0, from - NEAR), from)) ||
    /^["”’)]?\s*(?:\/|\|| of )\s*["“‘(]?\p{Lu}{2,}/u.test(text.slice(to, to + NEAR)) ||
    /^\p{Lu}+\s*(?:\/|\|)\s*\p{Lu}+$/u.test(text.slice(from, to))
  );
}
/** How far the other half of a choice can stand, in UTF-16 code units. */
const NEAR = 24;

const WARNING = /^(?:aandacht|attentie|belangrijk|dringend|let op|opgelet|herinnering|waarschuwing|verboden|tip)\b/iu;

function rangeOf({ tokenFrom, tokenTo }: Shouted, { tokens }: Analysis): Range {
  return [tokens.start[tokenFrom] as number, tokens.end[tokenTo - 1] as number];
}

/** Whether an underlined stretch holds words of the writer, not a line to fill in or an address on the web. */
function isWords([from, to]: Range, analysis: Analysis): boolean {
  const { tokens } = analysis;
  if (isQuoted(from, to, analysis)) return false;
  for (let at = 0; at < tokens.count; at++) {
    const isWithin = (tokens.start[at] as number) >= from && (tokens.end[at] as number) <= to;
    if (isWithin && tokens.has(at, Flag.letter) && !tokens.has(at, Flag.opaque | Flag.aside)) return true;
  }
  return false;
}

function textAt({ block, from, to }: ProsePlace): string {
  const text = block.text.slice(from, to).trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …` : text;
}

function capitalsReport(at: ProsePlace, { words, isPlain, tokenFrom }: Shouted): Report {
  const text = textAt(at);
  const lower = text.toLowerCase();
  const plain = tokenFrom === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  const advice =
    words <= 2 && isPlain
      ? `Schrijf “${plain}”; zet het vet als het echt moet opvallen.`
      : 'Schrijf gewone letters, en zet hoogstens een paar woorden vet.';
  return {
    at,
    message: `“${text}” staat in hoofdletters. Dat leest traag en klinkt als roepen. ${advice}`,
    ...(NEGATION.test(text) && { severity: 'info' }),
    data: { words },
    covers: ['afkorting'],
  };
}

function marksReport(at: ProsePlace, marks: string): Report {
  if (marks.includes('?')) {
    return { at, message: `“${marks}” klinkt als roepen. Eén vraagteken is genoeg.` };
  }
  const count = marks.replaceAll(' ', '').length;
  return {
    at,
    message: `Hier staan ${count} uitroeptekens na elkaar. Dat klinkt als roepen. Eén is genoeg, of geen.`,
  };
}

function underlineReport(at: ProsePlace): Report {
  return {
    at,
    message: `“${textAt(at)}” is onderstreept, maar is geen link. ${UNDERLINE}${at.to - at.from === at.block.text.length ? ' Maak er een kop van, of zet het vet.' : ' Zet het vet als het echt moet opvallen.'}`,
  };
}

/** Headings get their look from one choice: one finding for all of them. */
function headingReport(at: ProsePlace, count: number, how: string, advice: string): Report {
  const others = count > 2 ? ` (en nog ${count - 1} andere)` : count === 2 ? ' (en nog een andere)' : '';
  return { at, message: `De kop “${textAt(at)}”${others} staat ${how}. ${advice}`, data: { headings: count } };
}
