import { defineRule } from '../../src/rule/rule.ts';
import { type LongCompound, longCompounds } from '../../src/words/long-compounds.ts';

/** Names of elections, insurances, rules, bodies, illnesses and things that a town can't take apart. */
const NAMES = /(?:verkiezing|verzekering|verordening|commissie|decreet|stoornis|verliesstroomschakelaar|certificaat)$/u;
/** "onze toegankelijkheidsambtenaar, An Maes": what somebody with a name is called. */
const FUNCTION = /^,? \p{Lu}\p{Ll}/u;
export default defineRule({
  id: 'lange-samenstelling',
  category: 'woord',
  title: 'Lange samenstelling',
  description: 'Meldt lange woorden die uit drie of meer woorden bestaan.',
  why: 'Wie “huisvuilophalingsreglementering” leest, moet zelf zien waar elk deel begint. Wie moeilijk leest, raadt dan maar wat. Een woord van meer dan twintig letters past ook slecht op een telefoon.',
  how: 'Haal het woord uit elkaar en begin achteraan: “de regels voor het ophalen van huisvuil”. Gebruikt u het woord vaak? Leg het dan één keer uit, of zet het in uw woordenlijst.',
  sources: [
    'Taaladvies.net: lange samenstellingen',
    'Onze Taal: haal een lang woord uit elkaar',
    'Heerlijk Helder (Vlaamse overheid), criterium 15: gewone woorden',
  ],
  criterion: 'HH 15',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'never',
  options: {
    moreThan: {
      type: 'integer',
      description: 'Een woord met meer letters telt als lang. Van twee woorden mag het vijf letters langer zijn.',
      default: 20,
      minimum: 12,
    },
  },
  wrong: [
    {
      text: 'De gemeenteraad keurt de huisvuilophalingsreglementering goed.',
      matches: ['huisvuilophalingsreglementering'],
    },
    { text: 'De raad voert daarna een benoemingsadviesgesprek met Chidi.', matches: ['benoemingsadviesgesprek'] },
    {
      text: 'Bel naar onze toegankelijkheidsambtenaar als u vragen hebt.',
      kind: 'brief',
      matches: ['toegankelijkheidsambtenaar'],
    },
  ],
  right: [
    { text: 'De gemeenteraad keurt de regels voor het ophalen van huisvuil goed.' },
    { text: 'Op 13 oktober zijn er gemeenteraadsverkiezingen in Hoogbeke.', trap: 'een lang woord dat iedereen kent' },
    { text: 'U vindt uw ontvangstbevestiging in het e-loket.', trap: 'twee gewone woorden' },
    { text: 'De huisvuil-ophalings-reglementering staat op de website.', trap: 'streepjes tonen de delen' },
    { text: 'Mehmet woont in de Burgemeestervandewallestraat in Oostmere.', trap: 'een naam' },
    { text: 'Lees meer op www.hoogbeke.example/huisvuilophalingsreglementering.', trap: 'een adres op het web' },
    {
      text: 'Chidi krijgt een benoemingsadviesgesprek (een gesprek met de raad over zijn nieuwe job).',
      trap: 'de tekst legt het woord uit',
    },
    { text: 'De gewestelijke hemelwaterverordening geldt ook hier.', trap: 'de officiële naam van regels' },
    { text: 'Bel onze toegankelijkheidsambtenaar, Marijke Thys.', trap: 'de functie van iemand met een naam' },
    { text: 'In het decreet staat het woord “benoemingsadviesgesprek”.', trap: 'dit gaat over het woord zelf' },
  ],
  start(context) {
    const seen = new Set<string>();
    const limit = context.options.moreThan;
    return {
      block(block, { grammars, frequency, isListed }) {
        if (block.text.length <= limit) return;
        for (const compound of longCompounds(context.analysis, grammars, frequency, limit)) {
          const { from, to, sentence, lemma } = compound;
          const word = block.text.slice(from, to);
          if (seen.has(lemma) || NAMES.test(lemma)) continue;
          if (FUNCTION.test(block.text.slice(to, to + 4))) continue;
          seen.add(lemma);
          // A word list explains or replaces it already: one finding for one cause.
          if (isListed(lemma) || isListed(word)) continue;
          const data = { letters: lemma.length, limit, parts: compound.pieces };
          const at = { block, from, to, sentence };
          context.report({ at, message: messageFor(word, compound), data, covers: ['moeilijk-woord'] });
        }
      },
    };
  },
});

function messageFor(word: string, { pieces }: LongCompound): string {
  const head = pieces.at(-1) as string;
  return `“${word}” is een lang woord van ${pieces.length} delen: ${pieces.join(' – ')}. Haal het uit elkaar en begin achteraan: “${head} van …”, “${head} voor …”.`;
}
