import type { Block } from '../../src/document/document.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { isQuote } from '../../src/language/quotes.ts';
import { dataIn } from '../../src/language/running-text.ts';
import type { Sentence } from '../../src/language/sentences.ts';
import { defineBlockRule } from '../../src/rule/rule.ts';

/** First words of a sentence that turns to something else. */
const NEW_THOUGHT =
  /^(?:daarnaast|verder|ook|bovendien|tot slot|ten slotte|tot dan|daarna|nadien|let op|opgelet|hou er|houd er|(?:wilt|wil|hebt|heb|heeft|bent|ben|kunt|kan|moet|woont|woon|krijgt|krijg|gaat|ga|komt|kom|zit|vindt|vind|betaalt|betaal) (?:u|je|jij|uw|jouw)|als u|als je|wie|voor wie|vanaf|sinds|ondertussen|intussen|daarvoor|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))(?!\p{L})/iu;
/** The text of a law or a formal decision: its form is not the writer's to choose. */
const LEGAL = /^(?:["“„]?art(?:\.|ikel)\s*\d|§\s?\d|\d+°|gelet op|overwegende|gezien (?:de|het) )/iu;
/** A paragraph of fewer sentences is long because its sentences are. */
const FEWEST_SENTENCES = 3;
/** Sentences alone make no paragraph long: seven short ones are read in one look. In shares of the most words. */
const SHORT = 0.9;
/** Sentences of so few words on average are plain, and a paragraph of them may hold a few words more. */
const PLAIN_SENTENCE = 14;
const PLAIN_ALLOWANCE = 1.1;
/** "Gratis dus!": a sentence of fewer words counts for half a sentence. */
const SCRAP = 6;
/** A sentence with a larger share of figures and names is data. */
const MOST_DATA = 0.45;
/** Words of a sentence quoted as the start of a new paragraph. */
const QUOTED_WORDS = 4;

export default defineBlockRule({
  id: 'alinealengte',
  category: 'opbouw',
  title: 'Lange alinea',
  description: 'Meldt alinea’s met te veel woorden of te veel zinnen.',
  why: 'Een groot blok tekst schrikt af. Veel lezers slaan het over, of vinden niet wat ze zoeken. Wit tussen de alinea’s toont waar iets nieuws begint.',
  how: 'Zet één onderwerp in elke alinea. Begin een nieuwe alinea waar u over iets anders schrijft. Zet stappen of voorwaarden in een lijst.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 10: korte alinea’s',
    'Schrijfafspraken Webplatform Vlaanderen',
  ],
  criterion: 'HH 10',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {
    maxWords: {
      type: 'integer',
      description: 'Een alinea met meer woorden krijgt een melding.',
      default: 80,
      minimum: 20,
    },
    maxSentences: {
      type: 'integer',
      description: 'Een alinea met meer zinnen krijgt een melding, als het geen heel korte zinnen zijn.',
      default: 6,
      minimum: 2,
    },
  },
  wrong: [
    {
      text: 'Vanaf maandag werken we aan de riolering in de Molenstraat. De straat is dan dicht voor alle verkeer. U kunt met de wagen niet meer aan uw garage. Parkeren kan gratis op het Kerkplein en aan de sporthal. Te voet en met de fiets raakt u wel altijd thuis. Daarnaast verandert er iets aan de afvalophaling. U zet uw zakken en bakken op de hoek met de Dorpsstraat. De ophalers komen vroeger langs dan anders, dus zet alles de avond voordien klaar. De bus stopt tijdens de werken aan het station.',
      matches: ['Vanaf maandag werken we aan de riolering in de Molenstraat.'],
    },
    {
      text: 'We hebben uw aanvraag voor een premie goed ontvangen. Onze dienst kijkt nu eerst na of alle facturen in orde zijn. Een collega komt daarna bij u langs om de isolatie van het dak te bekijken. Zij neemt foto’s en meet hoe dik de isolatie is. Ze belt u een week vooraf om een dag af te spreken. Binnen de twee maanden krijgt u dan een brief met onze beslissing. Staat daarin dat u de premie krijgt, dan storten we het geld op uw rekening binnen de dertig dagen. U hoeft daar zelf niets meer voor te doen.',
      kind: 'brief',
      matches: ['We hebben uw aanvraag voor een premie goed ontvangen.'],
    },
    {
      text: '<p>Uw kind kan in de zomer op kamp bij onze sportdienst. Er zijn kampen voor kinderen van 6 tot 12 jaar. Elk kamp duurt vijf dagen, van maandag tot vrijdag. De kinderen komen om 9 uur toe en gaan om 16 uur naar huis. Vooraf en nadien is er opvang in de sporthal van Oostmere. Breng elke dag een lunch en een drankje mee. Wilt u inschrijven, doe dat dan online vanaf 1 maart. Betalen kan alleen met de bankkaart. Wie een verhoogde tegemoetkoming heeft, betaalt de helft.</p>',
      format: 'html',
      matches: ['Uw kind kan in de zomer op kamp bij onze sportdienst.'],
    },
  ],
  right: [
    {
      text: 'Vanaf maandag werken we aan de riolering in de Molenstraat. De straat is dan dicht voor alle verkeer.\n\nParkeren kan gratis op het Kerkplein. Te voet en met de fiets raakt u wel altijd thuis.',
    },
    {
      text: 'Hebt u vragen? Bel ons dan. We helpen u graag. Dat kan elke werkdag. Mailen kan ook. U krijgt snel antwoord. Tot dan!',
      trap: 'veel zinnen, maar heel korte',
    },
    {
      text: 'Hebt u een rijbewijs van een ander land van de Europese Unie? Dan mag u dat hier gewoon gebruiken zolang het geldig is. Een rijbewijs van buiten de Europese Unie wisselt u om. Breng het mee naar ons loket. We sturen het op voor controle. Dat duurt ongeveer twee maanden. In die tijd mag u niet rijden. Vraag dus op tijd een afspraak.',
      trap: 'korte, vlotte zinnen over één onderwerp',
    },
    {
      text: 'In een brief van de buren stond: “Wij wonen al dertig jaar in deze straat en we hebben nog nooit zoveel lawaai gehoord. Elke nacht rijden er vrachtwagens voorbij. De ramen trillen. Onze kinderen worden wakker. We hebben al vier keer gebeld naar de gemeente, en telkens zei iemand dat hij zou terugbellen. Dat is niet gebeurd. Wij vragen u nu om de straat te sluiten voor zwaar verkeer. Doe het voor iemand een ongeval krijgt. Wij willen rust en een veilige straat voor iedereen die hier woont of werkt.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'Artikel 5. De aanvrager dient de aanvraag in bij het college. Het college beslist binnen zestig dagen. De beslissing vermeldt de datum, het bedrag en de voorwaarden. Tegen de beslissing is beroep mogelijk bij de gouverneur. De gouverneur beslist binnen dertig dagen na de dag waarop hij het beroep ontvangt. Het college betaalt de premie uit binnen negentig dagen na de beslissing. Is de premie ten onrechte betaald, dan vordert het college het bedrag terug. De aanvrager betaalt dan terug binnen dertig dagen.',
      trap: 'een artikel van een reglement',
    },
    {
      text: '- Een pasfoto. Daarop staat alleen uw hoofd. De achtergrond is wit. De foto is niet ouder dan zes maanden. U draagt er geen pet of zonnebril op. Uw ogen zijn open en uw mond is dicht. Een foto uit de automaat in de hal is goed. Een kopie op gewoon papier nemen we niet aan.\n- Uw oude rijbewijs.',
      format: 'markdown',
      trap: 'een punt van een lijst is geen alinea',
    },
    {
      text: 'Dienst Burgerzaken, Markt 1, 8999 Hoogbeke. Tel. 051 00 00 00. Fax 051 00 00 01. Maandag 9 u. tot 12 u. Dinsdag 9 u. tot 12 u. en 13 u. tot 16 u. Woensdag 9 u. tot 12 u. en 13 u. tot 19 u. Donderdag gesloten. Vrijdag 9 u. tot 12 u. Zaterdag 10 u. tot 12 u. Zondag gesloten. Dienst Wonen, Markt 2, 8999 Hoogbeke. Tel. 051 00 00 02. Maandag 9 u. tot 12 u. Dinsdag 9 u. tot 12 u. Woensdag 9 u. tot 12 u. Donderdag gesloten. Vrijdag 9 u. tot 12 u.',
      trap: 'adressen en openingsuren zijn geen alinea',
    },
    {
      text: 'Als u de premie aanvraagt nadat de werken klaar zijn en u de facturen, de foto’s, het attest van de aannemer en het verslag van de keuring niet samen met het formulier bezorgt, dan kunnen we uw aanvraag pas behandelen nadat we alles hebben ontvangen, en dan begint de termijn ook pas te lopen op de dag waarop het laatste stuk bij onze dienst toekomt, wat betekent dat u langer op het geld moet wachten dan wie alles samen bezorgt.',
      trap: 'één lange zin: daar is de zin te lang, niet de alinea',
    },
  ],
  start(context) {
    const { maxWords, maxSentences } = context.options;
    return {
      block(block) {
        if (block.kind !== 'paragraph' || block.text.length < SHORT * maxWords * 4 || LEGAL.test(block.text)) return;
        const { analysis } = context;
        const sentences = analysis.sentences.filter((one) => isProse(one, analysis));
        const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
        const isPlain = words < PLAIN_SENTENCE * sentences.length;
        const isLong = words > maxWords * (isPlain ? PLAIN_ALLOWANCE : 1);
        const scraps = sentences.filter((one) => one.words < SCRAP).length;
        if (!isLong && (sentences.length - scraps / 2 <= maxSentences || words < SHORT * maxWords)) return;
        const [first] = sentences;
        if (!first || sentences.length < FEWEST_SENTENCES || isSeries(block.text)) return;
        const why = isLong ? `Meer dan ${maxWords} woorden` : `Meer dan ${maxSentences} zinnen`;
        context.report({
          at: { block, from: first.from, to: first.to, sentence: first },
          message: `Deze alinea telt ${words} woorden en ${sentences.length} zinnen. ${why} is veel in één blok. ${advice(block, sentences, analysis, words > 2 * maxWords)}`,
          data: {
            words,
            maxWords,
            sentences: sentences.length,
            maxSentences,
          },
        });
      },
    };
  },
});

/** Opening hours and addresses are no sentences, even where each of them ends in a stop; quotes are somebody else's. */
function isProse(sentence: Sentence, analysis: Analysis): boolean {
  const { numbers, names, dividers, contact } = dataIn(analysis, sentence);
  return numbers + names < MOST_DATA && dividers < 2 && contact < 2 && !isQuote(sentence, analysis);
}

/** A series with semicolons: that is a list, whatever its length. */
function isSeries(text: string): boolean {
  return (text.match(/;/gu)?.length ?? 0) >= 3;
}

function advice(block: Block, sentences: readonly Sentence[], analysis: Analysis, isVeryLong: boolean): string {
  if (isVeryLong) return 'Maak er drie of meer alinea’s van, met in elke alinea één onderwerp.';
  const cut = turningPoint(block, sentences);
  if (!cut) return 'Maak er twee alinea’s van, met in elke alinea één onderwerp.';
  const lastToken = Math.min(cut.tokenTo, cut.tokenFrom + QUOTED_WORDS) - 1;
  const words = block.text.slice(cut.from, analysis.tokens.end[lastToken]).replace(/["“”]/gu, '');
  return `Begin bijvoorbeeld een nieuwe alinea bij “${words} …”.`;
}

/** The sentence nearest to the middle that turns to something else, if it leaves two sentences on either side. */
function turningPoint(block: Block, sentences: readonly Sentence[]): Sentence | undefined {
  const middle = sentences.length / 2;
  let best: Sentence | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 2; at <= sentences.length - 2; at++) {
    const sentence = sentences[at] as Sentence;
    const text = block.text.slice(sentence.from, sentence.to);
    if (Math.abs(at - middle) >= distance || !(NEW_THOUGHT.test(text) || text.endsWith('?'))) continue;
    distance = Math.abs(at - middle);
    best = sentence;
  }
  return best;
}
