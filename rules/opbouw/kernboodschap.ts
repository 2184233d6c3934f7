import type { BaseKind, TextDocument } from '../../src/document/document.ts';
import { letterOf } from '../../src/document/letter.ts';
import { slowOpening } from '../../src/language/letter-openings.ts';
import { isQuote } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { defineRule, type PlacedSentence } from '../../src/rule/rule.ts';

/** So many sentences are read to see where the message comes. */
const READ = 2;
/** A letter about a death starts with that; an invitation with its reason; a complaint with what happened. */
const OTHER_START =
  /(?<!\p{L})(?:overlijden|overleden|medeleven|deelneming|uitnodiging|uitgenodigd|nodigen|nodig ik|welkom|feest|klacht|excuses|verontschuldig\p{L}*|spijt|begrijp|begrijpen|bedankt|danken|dank u|proficiat|gefeliciteerd)(?!\p{L})/iu;

export default defineRule({
  id: 'kernboodschap',
  category: 'opbouw',
  title: 'Het nieuws komt te laat',
  description: 'Meldt brieven en pagina’s die beginnen met de procedure, terwijl het nieuws voor de lezer later komt.',
  why: 'De lezer wil meteen weten wat hij krijgt, moet doen of moet betalen. Begint u met de wet of met wat vooraf ging, dan moet hij zoeken. Wie snel leest, mist het.',
  how: 'Begin met het antwoord: “U krijgt de premie.” Vertel daarna hoe u beslist hebt. De wet kan onderaan.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 1: de boodschap vooraan',
    'Direct Duidelijk, schrijfwijzer: begin met het belangrijkste',
  ],
  criterion: 'HH 1',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Beste mevrouw Diallo\n\nNaar aanleiding van uw aanvraag van 3 mei delen wij u mee dat u de premie krijgt.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      matches: ['Naar aanleiding van'],
    },
    {
      text: 'Beste meneer Aydin\n\nOp 21 oktober diende u een aanvraag in voor een toelage. Uw dossier werd besproken in het comité. U krijgt 300 euro.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      matches: ['Op 21 oktober diende'],
    },
    {
      text: '<p>Beste mevrouw Kovalenko</p><p>In zitting van 4 juni heeft het college beslist dat u uw garage mag verbouwen.</p><p>Met vriendelijke groeten</p><p>An Peeters</p>',
      format: 'html',
      kind: 'brief',
      matches: ['In zitting van'],
    },
    {
      text: '# Belasting op leegstand\n\nOvereenkomstig het decreet van 27 maart 2009 stelt de gemeenteraad een reglement vast. Het reglement staat in het register. Staat uw huis leeg? Dan betaalt u een belasting.',
      format: 'markdown',
      matches: ['Overeenkomstig'],
    },
    {
      text: 'Beste ouder\n\nWe hebben uw brief over de opvang goed ontvangen. Die werd besproken met de school. Uw kind kan in mei starten.\n\nVriendelijke groeten\nLotte Claes',
      kind: 'brief',
      matches: ['We hebben uw brief'],
    },
  ],
  right: [
    {
      text: 'Beste mevrouw Diallo\n\nU krijgt de premie. U vroeg die aan op 3 mei.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
    },
    {
      text: 'Beste meneer Aydin\n\nU vroeg op 3 mei een parkeerkaart. Uw aanvraag is goedgekeurd.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      trap: 'de tweede zin geeft al het nieuws',
    },
    {
      text: 'Beste familie Haddad\n\nNaar aanleiding van het overlijden van uw vader schrijven we u. Hij was jarenlang onze collega. We leven met u mee.\n\nVeel sterkte\nAn Peeters',
      kind: 'brief',
      trap: 'een brief bij een overlijden',
    },
    {
      text: 'Beste bewoner\n\nNaar aanleiding van de nieuwe speeltuin houden we een klein feest. De burgemeester knipt het lint door. Kom ook.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'een uitnodiging noemt eerst de reden',
    },
    {
      text: 'Beste bewoner\n\nNaar aanleiding van vragen van ouders komt er een zebrapad in de Kerkstraat. De werken duren een week.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: 'de hoofdzin zegt meteen wat er gebeurt',
    },
    {
      text: 'Beste mevrouw Okafor\n\nIn antwoord op uw mail: u kunt uw kaart elke werkdag afhalen. Ze is gratis.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      trap: 'het antwoord staat in dezelfde zin',
    },
    {
      text: 'Beste bewoner\n\nHierbij melden wij u dat uw straat vanaf 4 mei dicht is. De bus rijdt om.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      trap: 'het nieuws staat al in de eerste zin, na een formule',
    },
    {
      text: 'Beste bewoner\n\nOp 4 februari werd een aanvraag ingediend voor een flat in de Kerkstraat. Het dossier ligt in het stadhuis.\n\nMet vriendelijke groeten\nWout Claes',
      kind: 'brief',
      trap: 'wat iemand anders deed, is hier zelf het nieuws',
    },
    {
      text: '# Een boom kappen\n\nU hebt een vergunning nodig. Overeenkomstig het decreet vraagt u die online aan.',
      format: 'markdown',
      trap: 'de wet komt pas na het nieuws',
    },
    {
      text: '# Geschiedenis van het kasteel\n\nOp 3 mei 1870 werd het kasteel verkocht. Later kwam er een school.',
      format: 'markdown',
      trap: 'een pagina die gewoon vertelt',
    },
  ],
  start(context) {
    const first: { sentence: PlacedSentence; from: number; text: string }[] = [];
    const startOf = sentenceStart(context.document, context.kind);
    return {
      sentence(sentence) {
        if (first.length >= READ) return;
        const from = startOf(sentence);
        if (from === undefined || isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        first.push({ sentence, from, text: sentence.block.text.slice(from, sentence.to) });
      },
      finish() {
        const [start] = first;
        if (!start) return;
        const texts = first.map(({ text }) => text);
        const { subject } = letterOf(context.document);
        if ([subject?.block.text ?? '', ...texts].some((text) => OTHER_START.test(text))) return;
        const opening = slowOpening(texts, context.kind === 'webpagina');
        if (!opening) return;
        const { sentence, from, text } = start;
        const what = context.kind === 'webpagina' ? 'Deze pagina' : 'Deze brief';
        context.report({
          at: { block: sentence.block, from: from + opening.from, to: from + opening.to, sentence },
          message: `${what} begint met “${text.slice(opening.from, opening.to)}”, en niet met het nieuws. Zeg eerst wat de lezer krijgt, mag of moet doen.`,
        });
      },
    };
  },
});

/** Where a sentence of the running text starts, behind a greeting on the same line; nothing for what stands elsewhere. */
function sentenceStart(document: TextDocument, kind: BaseKind): (sentence: PlacedSentence) => number | undefined {
  if (kind === 'webpagina') return ({ block, from }) => (block.kind === 'paragraph' ? from : undefined);
  const { body, greeting } = letterOf(document);
  const blocks = new Set(greeting.length > 0 ? body : []);
  const [line] = greeting;
  return ({ block, from, to }) => {
    if (!blocks.has(block)) return undefined;
    if (line?.block !== block || from >= line.to) return from;
    return to > line.to ? line.to + (block.text[line.to] === ' ' ? 1 : 0) : undefined;
  };
}
