import { isQuote } from '../../src/language/quotes.ts';
import { isData } from '../../src/language/running-text.ts';
import { defineRule, type PlacedSentence } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'lange-zin',
  category: 'zin',
  title: 'Lange zin',
  description: 'Meldt zinnen die te veel woorden tellen.',
  why: 'Wie een lange zin leest, moet veel tegelijk onthouden. Wie moeilijk leest of nog Nederlands leert, haakt af voor het einde. Aan het loket is een lange zin nog moeilijker: de bezoeker kan niet teruglezen.',
  how: 'Zeg één ding per zin. Begin een nieuwe zin bij “en”, “maar”, “waarbij”, “zodat” of “die”. Maak van een reeks een lijst.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 17: korte zinnen',
    'Onze Taal: zinnen van 15 tot 20 woorden lezen vlot, tot 25 als ze goed zijn opgebouwd',
    'Redacteurs van Amsterdam brachten het aandeel zinnen boven 25 woorden terug van 12 naar 2,4 procent',
  ],
  criterion: 'HH 17',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {
    warnAbove: {
      type: 'integer',
      description: 'Een zin met meer woorden krijgt een waarschuwing.',
      default: 20,
      kinds: { loketscript: 15 },
      minimum: 5,
    },
    errorAbove: {
      type: 'integer',
      description: 'Een zin met meer woorden is een fout.',
      default: 25,
      kinds: { loketscript: 20 },
      minimum: 5,
      notBelow: 'warnAbove',
    },
  },
  wrong: [
    {
      text: 'Als u uw aanvraag na 1 mei indient en er geen attest van uw school bij zit, behandelen we uw dossier pas in september.',
      matches: [
        'Als u uw aanvraag na 1 mei indient en er geen attest van uw school bij zit, behandelen we uw dossier pas in september.',
      ],
    },
    {
      text: 'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden en fietsers kunnen de omleiding langs de kerk volgen.',
      matches: [
        'De straat is vanaf maandag dicht voor alle verkeer, maar bewoners mogen wel tot aan hun garage rijden en fietsers kunnen de omleiding langs de kerk volgen.',
      ],
      severity: 'error',
    },
    {
      text: 'Ik zoek eerst uw dossier op en daarna kijken we samen welke papieren u nog moet meebrengen.',
      kind: 'loketscript',
      matches: ['Ik zoek eerst uw dossier op en daarna kijken we samen welke papieren u nog moet meebrengen.'],
    },
  ],
  right: [
    {
      text: 'Dient u uw aanvraag in na 1 mei? En zit er geen attest van uw school bij? Dan behandelen we uw dossier in september.',
    },
    {
      text: 'Gemeente Hoogbeke – Markt 1 – 8999 Hoogbeke – tel. 051 00 00 00 – info@hoogbeke.example – www.hoogbeke.example – open van maandag tot vrijdag van 9 tot 12 uur',
      trap: 'een adresregel is geen zin',
    },
    {
      text: 'U brengt dit mee naar het loket: uw identiteitskaart; een recente pasfoto; het oude rijbewijs; het attest van uw dokter; en uw bankkaart om te betalen.',
      trap: 'in een opsomming met puntkomma’s telt elk deel apart',
    },
    {
      text: 'In een oude brief stond: “De bewoners van de voormelde straat worden vriendelijk verzocht om tijdens de werken hun wagens elders te plaatsen en de garages vrij te houden.”',
      trap: 'een citaat schreef iemand anders',
    },
    {
      text: 'Bel dr. J.P. Vermeulen, nr. 12 bv. om 14.30 uur. Dat kan t.e.m. vrijdag. De dokter geeft u dan een nieuwe afspraak en een attest.',
      trap: 'punten in afkortingen, uren en voorletters zijn geen einde, andere wel',
    },
    {
      text: '- een pasfoto die niet ouder is dan zes maanden en waarop u goed herkenbaar bent\n- uw identiteitskaart\n- het bewijs dat u de test voor het rijbewijs hebt afgelegd',
      format: 'markdown',
      trap: 'elk punt van een lijst staat apart',
    },
    {
      text: '<p>Dienst Burgerzaken<br>Markt 1<br>8999 Hoogbeke<br>Elke werkdag open van 9 tot 12 uur<br>Op woensdag ook van 13.30 tot 16 uur</p>',
      format: 'html',
      trap: 'regels die met een regeleinde gescheiden zijn, vormen samen geen zin',
    },
  ],
  start(context) {
    const { warnAbove } = context.options;
    // Whoever only allows longer sentences means that both limits move.
    const errorAbove = Math.max(warnAbove, context.options.errorAbove);
    return {
      sentence(sentence) {
        if (sentence.words <= warnAbove) return;
        if (isData(sentence, context.analysis) || isQuote(sentence, context.analysis)) return;
        for (const part of enumerationParts(sentence)) {
          const { words } = part;
          if (words <= warnAbove) continue;
          const isError = words > errorAbove;
          context.report({
            at: { block: sentence.block, from: part.from, to: part.to, sentence },
            severity: isError ? 'error' : 'warning',
            message: `Deze zin telt ${words} woorden; meer dan ${isError ? `${errorAbove} is te veel` : `${warnAbove} is moeilijk te volgen`}. Maak er ${words > 2 * warnAbove ? 'kortere zinnen' : 'twee zinnen'} van.`,
            data: { words, limit: isError ? errorAbove : warnAbove },
          });
        }
      },
    };
  },
});

interface Part {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** Two semicolons or more make an enumeration, of which every part is read on its own. */
function enumerationParts(sentence: PlacedSentence): readonly Part[] {
  const text = sentence.block.text.slice(sentence.from, sentence.to);
  const pieces = text.split(/(?<=;)\s/u);
  if (pieces.length < 3) return [sentence];
  let from = sentence.from;
  return pieces.map((piece) => {
    const part = {
      from,
      to: from + piece.length,
      words: piece.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length,
    };
    from = part.to + 1;
    return part;
  });
}
