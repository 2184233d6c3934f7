import type { Block } from '../../src/document/document.ts';
import { isAbbreviation } from '../../src/language/abbreviations.ts';
import { isRunningText } from '../../src/language/running-text.ts';
import { defineRule, type ProsePlace, type Report, type RuleContext } from '../../src/rule/rule.ts';

/** What to write in the place of a heading that says nothing. */
const ADVICE = {
  subject: 'Schrijf wat de lezer er vindt, bijvoorbeeld “Wat kost het?” of “Wie kan dit vragen?”.',
  more: 'Zeg waarover het gaat, bijvoorbeeld “Meer over de premie”, of schrijf “Contact”.',
  start: 'Laat hem weg, of zeg waarover de tekst gaat.',
};
/** Headings that say nothing of what stands below them, in lower case. */
const VAGUE = new Set([
  'algemeen',
  'algemene info',
  'algemene informatie',
  'algemene inlichtingen',
  'andere',
  'andere info',
  'andere informatie',
  'allerlei',
  'bijkomende info',
  'bijkomende informatie',
  'bijkomende inlichtingen',
  'diversen',
  'extra',
  'extra info',
  'extra informatie',
  'info',
  'informatie',
  'inleiding',
  'inlichtingen',
  'introductie',
  'meer info',
  'meer informatie',
  'nog meer info',
  'nog meer informatie',
  'info allerlei',
  'allerlei info',
  'nuttige info',
  'nuttige informatie',
  'overige',
  'overige info',
  'overige informatie',
  'varia',
  'verdere info',
  'verdere informatie',
]);
/** Of those, the ones that announce where to ask. */
const MORE = /^(?:nog )?meer |^(?:verdere|bijkomende) (?:info|inlichtingen)/u;
/** The number that a heading of a report, an agenda or a regulation has. */
const NUMBERED =
  /^(?:\d+(?:\.\d+)*[.)°]?|[IVX]+\.|[A-Za-z][.)]|(?:art\.?|artikel|hoofdstuk|deel|afdeling|stap|fase|vraag|bijlage)\s+[\dIVX]+)(?=\s|[.:–-])/iu;
/** The official title of a regulation is not the writer's to shorten. */
const OFFICIAL =
  /(?:reglement|verordening|besluit|decreet|wet|ordonnantie|omzendbrief|richtlijn|overeenkomst|uitvoeringsplan)\b/iu;
/** More words than this in running text ask for headings. */
const LONG_TEXT = 300;
/** Reports and policy notes have an introduction by custom. */
const REPORT = /(?<!\p{L})\p{L}*(?:nota|plan|verslag|rapport|studie|reglement|beleid|strategie|visie)(?!\p{L})/iu;
/** How a reader reaches somebody: a telephone number, a mail address. "Meer info" above it is as good as "Contact". */
const CONTACT =
  /^(?:Dienst|Team|Loket|Afdeling|Cel|Stadhuis|Gemeentehuis|Contactpersoon)(?!\p{L})|@|www\.|(?<!\d)0\d{1,3}[\s./-]\d{2,3}|(?<!\p{L})(?:tel|gsm|telefoon|bel|contacteer|wenden tot)(?!\p{L})/iu;
/** So many blocks below a heading are looked at for that. */
const BELOW = 5;
/** A question may be longer, by so many words: it is in the words of the reader. */
const LONGER_QUESTION = 3;
/** A short line without a stop does what a heading does. Number of words. */
const SHORT_LINE = 8;

export default defineRule({
  id: 'kop',
  category: 'opbouw',
  title: 'Kop die niet helpt',
  description:
    'Meldt koppen die niets zeggen, te lang zijn of op een punt eindigen. Ook een overgeslagen niveau en een lange pagina zonder koppen.',
  why: 'Veel lezers springen van kop naar kop tot ze vinden wat ze zoeken. Wie een schermlezer gebruikt, hoort de koppen na elkaar, met hun niveau. Een kop als “Algemeen” helpt dan niet.',
  how: 'Zet in de kop wat de lezer eronder vindt, of zijn vraag: “Wat kost een paspoort?”. Houd de kop kort en zet er geen punt achter. Gebruik de niveaus op volgorde.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 11: tussenkoppen',
    'Schrijfafspraken Webplatform Vlaanderen',
    'WCAG 2.2, succescriteria 1.3.1 en 2.4.6: koppen',
  ],
  criterion: 'HH 11',
  severity: { brief: 'info', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {
    maxWords: {
      type: 'integer',
      description: 'Een kop met meer woorden krijgt een melding.',
      default: 12,
      minimum: 4,
    },
  },
  wrong: [
    {
      text: '## Algemene informatie\n\nEen paspoort kost 75 euro. U hebt het na een week.',
      format: 'markdown',
      matches: ['Algemene informatie'],
    },
    { text: '<h2>Varia</h2><p>Het zwembad is dicht op 1 mei.</p>', format: 'html', matches: ['Varia'] },
    {
      text: '# Speelstraat aanvragen\n\n### Wie kan het vragen?\n\nAlle bewoners van de straat.',
      format: 'markdown',
      matches: ['Wie kan het vragen?'],
    },
    {
      text: '## Zo vraagt u een speelstraat aan.\n\nU doet dat online.',
      format: 'markdown',
      severity: 'info',
      matches: ['.'],
    },
    {
      text: '<h2>Wat u moet doen als u uw identiteitskaart in het buitenland bent verloren of als iemand ze gestolen heeft</h2>',
      format: 'html',
      matches: [
        'Wat u moet doen als u uw identiteitskaart in het buitenland bent verloren of als iemand ze gestolen heeft',
      ],
    },
  ],
  right: [
    { text: '## Wat kost een paspoort?\n\nEen paspoort kost 75 euro.', format: 'markdown' },
    {
      text: '## Algemene voorwaarden\n\nU bent ouder dan 18 jaar.\n\n## Info over de parkeerkaart\n\nU krijgt ze thuis.',
      format: 'markdown',
      trap: '“algemeen” of “info” met een onderwerp erbij',
    },
    { text: '## 5. Varia\n\nHet volgende overleg is op 3 mei.', format: 'markdown', trap: 'een punt van een agenda' },
    {
      text: '## Artikel 1.\n\nDit reglement gaat over de markt.\n\n## Vul het formulier in enz.\n\nDat kan online.',
      format: 'markdown',
      trap: 'de punt van een nummer of een afkorting',
    },
    {
      text: '## Meer info\n\nDienst Vrije Tijd, Dorp 14, 051 00 19 84',
      format: 'markdown',
      trap: '“Meer info” boven een nummer of een mailadres',
    },
    {
      text: '# Beleidsnota wonen\n\n## Inleiding\n\nHoogbeke groeit.',
      format: 'markdown',
      trap: 'in een nota is een inleiding gewoon',
    },
    {
      text: '## Niet thuis? Bel ons. We komen terug.\n\nDat kan elke werkdag.',
      format: 'markdown',
      trap: 'meer dan één zin: de punten zijn nodig',
    },
    {
      text: '#### Openingsuren\n\nElke werkdag van 9 tot 12 uur.',
      format: 'markdown',
      trap: 'een stuk van een pagina mag op elk niveau beginnen',
    },
    {
      text: 'Fatima en Wout nodigen u uit op zaterdag 3 mei om 15 uur op het plein\n\nEr is taart en koffie.',
      trap: 'in tekst zonder opmaak kan een losse regel ook een zin zijn',
    },
    {
      text: '## Retributiereglement voor het innemen van het openbaar domein door kermissen, markten en andere ambulante handel in Hoogbeke\n\nU vindt de tekst hieronder.',
      format: 'markdown',
      trap: 'de titel van een reglement',
    },
    {
      text: '<h1>Rijbewijs</h1><h2>Kosten</h2><h3>Betalen</h3><p>Met de kaart.</p><h2>Afhalen</h2><p>Na een week.</p>',
      format: 'html',
      trap: 'terug naar een hoger niveau slaat niets over',
    },
  ],
  start(context) {
    const { maxWords } = context.options;
    const { document } = context;
    const headings: ProsePlace[] = [];
    let words = 0;
    let isDivided = false;
    let start: ProsePlace | undefined;
    return {
      block(block) {
        const { analysis } = context;
        const [first] = analysis.sentences;
        if (!first) return;
        const count = analysis.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
        // "Uw kaart is weg. Wat nu?": each sentence is read at a glance.
        const longest = Math.max(...analysis.sentences.map((sentence) => sentence.words));
        const most = block.text.endsWith('?') ? maxWords + LONGER_QUESTION : maxWords;
        if (block.kind !== 'heading') {
          if (!isRunningText(block)) return;
          words += count;
          if (isLine(block, count)) isDivided = true;
          start ??= { block, from: first.from, to: first.to, sentence: first };
          return;
        }
        const at: ProsePlace = { block, from: 0, to: block.text.length, sentence: first };
        headings.push(at);
        const vague = vagueProblem(block, context);
        const problem =
          vague?.message ??
          // What a plain text has for a heading is a guess: a long line can also be a sentence.
          (document.format !== 'text' && longest > most && !OFFICIAL.test(block.text)
            ? `Deze kop telt ${count} woorden. Wie zoekt, leest dat niet in één blik. Maak er hoogstens ${maxWords} van.`
            : undefined);
        if (problem) {
          const severity = vague?.severity && { severity: vague.severity };
          context.report({ at, message: problem, ...severity, data: { words: count, limit: maxWords } });
        } else if (analysis.sentences.length === 1 && endsInStop(block.text)) {
          const to = block.text.length;
          context.report({
            at: { block, from: to - 1, to, sentence: first },
            severity: 'info',
            message: 'Achter een kop staat geen punt. Laat de punt weg.',
          });
        }
      },
      finish() {
        reportSkips(headings);
        if (context.kind !== 'webpagina' || headings.length > 0 || isDivided || !start || words <= LONG_TEXT) return;
        context.report({
          at: start,
          severity: 'info',
          scope: 'document',
          message: `Deze pagina telt ${words} woorden en heeft geen koppen. Zet boven elk onderwerp een kop, dan vindt de lezer sneller wat hij zoekt.`,
          data: { words, limit: LONG_TEXT },
        });
      },
    };

    /** Each jump once: the same one elsewhere is the same habit. */
    function reportSkips(found: readonly ProsePlace[]): void {
      const told = new Set<string>();
      found.forEach((at, index) => {
        const before = found[index - 1]?.block.level;
        const { level } = at.block;
        if (before === undefined || level === undefined || level <= before + 1) return;
        const jump = `${before}>${level}`;
        if (told.has(jump)) return;
        told.add(jump);
        context.report({
          at,
          message: `Na een kop van niveau ${before} komt hier meteen niveau ${level}. Maak er niveau ${before + 1} van: dan volgt ook wie de tekst hoort de opbouw.`,
          data: { level, before },
        });
      });
    }
  },
});

/** A short introduction under its name is a habit of reports: only information. */
function vagueProblem(
  { text, index }: Block,
  { document, kind }: Pick<RuleContext, 'document' | 'kind'>,
): Pick<Report, 'message' | 'severity'> | undefined {
  if (NUMBERED.test(text)) return undefined;
  const name = text.toLowerCase().replace(/[\s:.?!…]+$/u, '');
  if (!VAGUE.has(name)) return undefined;
  const isStart = /^(?:inleiding|introductie)$/u.test(name);
  if (isStart && (kind !== 'webpagina' || document.blocks.slice(0, BELOW).some((one) => REPORT.test(one.text)))) {
    return undefined;
  }
  const isMore = MORE.test(name);
  if (isMore && document.blocks.slice(index + 1, index + 1 + BELOW).some((below) => CONTACT.test(below.text))) {
    return undefined;
  }
  const advice = isStart ? ADVICE.start : isMore ? ADVICE.more : ADVICE.subject;
  const message = `De kop “${text}” zegt niet wat eronder staat. ${advice}`;
  return isStart ? { message, severity: 'info' } : { message };
}

/** One full stop that is neither that of an abbreviation nor of a number. */
function endsInStop(text: string): boolean {
  if (!text.endsWith('.') || text.endsWith('..')) return false;
  const last = /(\S+)\.$/u.exec(text)?.[1] ?? '';
  return /^\p{L}{3,}$/u.test(last) && /\s/u.test(text) && !isAbbreviation(last.toLowerCase()) && !NUMBERED.test(text);
}

/** A short line that stands apart: a title, though it was not marked as one. */
function isLine({ kind, text }: Block, words: number): boolean {
  return kind === 'paragraph' && words <= SHORT_LINE && !/[.!…;,]["”’)]*$/u.test(text);
}
