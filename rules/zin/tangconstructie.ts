import { HARD_TO_HOLD, type TornParts, tornPartsOf } from '../../src/language/constructions/torn-parts.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { defineBlockRule, type PlacedSentence } from '../../src/rule/rule.ts';

export default defineBlockRule({
  id: 'tangconstructie',
  category: 'zin',
  title: 'Tangconstructie',
  description:
    'Meldt woorden die bij elkaar horen, maar ver uit elkaar staan. Dat zijn twee werkwoorden, een onderwerp en zijn werkwoord, of een lidwoord en zijn naamwoord.',
  why: 'Neem “We hebben uw vraag over … ontvangen”. De lezer weet pas bij het laatste woord wat er gebeurt. Alles ertussen moet hij onthouden. Hoe meer woorden, hoe moeilijker.',
  how: 'Zet de twee delen dichter bij elkaar. Zeg de rest erachter, of in een nieuwe zin. Schrijf dus: “We hebben uw vraag ontvangen. Ze gaat over …”',
  sources: [
    'Heerlijk Helder (Vlaamse overheid): zet bij elkaar wat bij elkaar hoort',
    'Onze Taal: tangconstructie',
    'LiNT: de langste afstand tussen woorden die bij elkaar horen, voorspelt hoe moeilijk een zin is',
  ],
  criterion: 'HH 17',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {
    from: {
      type: 'integer',
      description:
        'Vanaf zoveel woorden tussen de twee delen komt er een melding. Een datum of een naam telt als één woord. Het onderwerp naast zijn werkwoord en wat tussen haakjes staat, tellen niet mee. Kan de volgorde niet anders, zoals bij “schrijf … in” of achteraan in een bijzin? Dan mag er één woord meer tussen staan. Bij “er” en bij een lang onderwerp mogen het er drie meer zijn.',
      default: HARD_TO_HOLD,
      minimum: 4,
    },
  },
  wrong: [
    {
      text: 'We hebben uw vraag over de parkeerplaats voor bewoners in de Dorpsstraat ontvangen.',
      matches: ['hebben uw vraag over de parkeerplaats voor bewoners in de Dorpsstraat ontvangen'],
    },
    {
      text: 'U moet voor 1 juni via de website of aan het loket met uw kaart betalen.',
      matches: ['moet voor 1 juni via de website of aan het loket met uw kaart betalen'],
    },
    {
      text: 'De subsidie die u vorig jaar in mei voor het grote buurtfeest van uw straat kreeg, stopt dit jaar.',
      matches: ['subsidie die u vorig jaar in mei voor het grote buurtfeest van uw straat kreeg, stopt'],
    },
    {
      text: 'U krijgt geen premie omdat uw buurman vorige maand voor de gemeenschappelijke muur aan de straatkant al een premie kreeg.',
      matches: ['omdat uw buurman vorige maand voor de gemeenschappelijke muur aan de straatkant al een premie kreeg'],
    },
    {
      text: 'Schrijf uw kind voor het einde van de maand via de website van de school in.',
      matches: ['Schrijf uw kind voor het einde van de maand via de website van de school in'],
    },
  ],
  right: [
    { text: 'We hebben uw vraag ontvangen. Ze gaat over de parkeerplaats in de Dorpsstraat.' },
    { text: 'U moet voor 1 juni betalen. Dat kan via de website of aan het loket.' },
    { text: 'De subsidie voor uw buurtfeest stopt in mei. U kreeg ze vorig jaar.' },
    {
      text: 'U kunt de sleutel halen bij Yusuf Demir, die elke ochtend aan het onthaal zit en al uw vragen graag beantwoordt.',
      trap: 'wat achteraan komt, staat niet in de tang',
    },
    {
      text: 'We helpen u graag met uw aanvraag, en daarna kunt u meteen met uw kaart aan het loket betalen.',
      trap: 'twee zinnen met elk hun eigen werkwoord',
    },
    {
      text: 'U moet dit meebrengen: uw identiteitskaart, een pasfoto, het attest van uw dokter en uw oude rijbewijs.',
      trap: 'een opsomming achter een dubbelepunt',
    },
    {
      text: 'Wie komt op zaterdag naar het park om mee met de kinderen van de wijk te spelen?',
      trap: '“op” is hier een voorzetsel, en “te spelen” heeft zijn eigen zin',
    },
    {
      text: 'De wet zegt: “De houder moet de vergunning op elke plaats waar hij werkt steeds bij de hand houden.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'We zijn open op maandag, dinsdag, woensdag en donderdag van 9 tot 12 uur en van 13 tot 16 uur, gesloten op vrijdag.',
      trap: '“zijn” en “gesloten” horen hier niet bij elkaar',
    },
    {
      text: 'Olena heeft een bakfiets met plaats voor vier kinderen en een overdekte laadbak van meer dan een meter.',
      trap: '“heeft” is hier het enige werkwoord',
    },
    {
      text: 'Een plek waar kinderen van alle leeftijden zich goed voelen en alles aan de begeleiders durven vragen.',
      trap: 'geen hele zin: alle werkwoorden horen bij “waar”',
    },
    {
      text: 'U krijgt geen premie omdat er op dit ogenblik in uw straat nog een aanvraag van de buren loopt.',
      trap: 'het onderwerp staat vlak voor zijn werkwoord',
    },
    {
      text: 'Vanaf mei kan de nieuwe dienst van de stad en het OCMW u elke dag om 9 uur helpen.',
      trap: 'het onderwerp staat vlak achter zijn werkwoord',
    },
    {
      text: 'De visie van de stad en het OCMW op wonen in het centrum staat in bijlage 1.',
      trap: 'wat bij het onderwerp hoort, leest de burger als één geheel',
    },
    {
      text: 'Het feest wordt op zaterdag 14 maart 2026 van 14 tot 17 uur in het park gehouden.',
      trap: 'een datum en een uur leest iedereen als één geheel',
    },
    {
      text: 'Dan kunt u een tent, een podium, een koelwagen, twintig tafels of honderd stoelen lenen.',
      trap: 'een reeks leest vlot',
    },
    {
      text: 'Het project heeft als doel de jongeren van de wijk aan een eerste baan te helpen.',
      trap: 'het werkwoord “heeft” is met zijn doel al af',
    },
    {
      text: 'De sporthal (de zaal achter de school, niet de zaal op het oude plein) is open.',
      trap: 'wat tussen haakjes staat, mag de lezer overslaan',
    },
    {
      text: 'Stuurt u het attest even door naar het adres op de brief, dan vul ik het formulier in.',
      trap: 'twee zinnen met een komma',
    },
  ],
  start(context) {
    const { from } = context.options;
    return {
      mayConcern: (sentence) => sentence.words > from + 1,
      grammar(sentence, grammar) {
        const tangs = tornPartsOf(grammar, from);
        if (tangs.length === 0 || isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        for (const tang of tangs) {
          const { words } = grammar;
          const at = { block: sentence.block, from: words.from(tang.first), to: words.to(tang.last), sentence };
          if (isQuoted(at.from, at.to, context.analysis)) continue;
          const data = { words: tang.load, limit: from };
          context.report({ at, message: messageFor(tang, words, sentence), data });
        }
      },
    };
  },
});

/** What belongs to a verb group and stands together is named as one: “in beroep gaan”. Number of words. */
const LONGEST_GROUP = 4;

function messageFor(
  { kind, before, behind, between, last }: TornParts,
  words: Words,
  { block }: PlacedSentence,
): string {
  const written = (at: number, end = at) => `“${block.text.slice(words.from(at), words.to(end))}”`;
  const isShort = kind === 'verbs' && last >= behind && last - behind < LONGEST_GROUP;
  const distance = `Tussen ${written(before)} en ${written(behind, isShort ? last : behind)} staan ${between} woorden.`;
  switch (kind) {
    case 'verbs':
      return `${distance} Zet de werkwoorden dichter bij elkaar, en zeg de rest in een nieuwe zin.`;
    case 'subject':
      return `${distance} Zet het werkwoord dichter bij waar het over gaat, of maak er twee zinnen van.`;
    case 'conjunction':
      return `${distance} Het werkwoord komt daardoor laat. Maak dit deel korter, of maak er een nieuwe zin van.`;
    case 'noun':
      return `${distance} Zet het naamwoord voorop, en zeg de rest erachter.`;
  }
}
