import { nounStylesOf } from '../../src/language/constructions/noun-style.ts';
import {
  isHeavy,
  type PrepositionChain,
  prepositionChainsOf,
} from '../../src/language/constructions/preposition-chains.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isData, isRunningText } from '../../src/language/running-text.ts';
import { type DutchReader, defineBlockRule } from '../../src/rule/rule.ts';

/** Of the nouns of a chain, how many must be abstract: things in places are easy to picture. */
const ABSTRACT = 3;
/** And how many must hide an action or a quality. */
const HEAVY = 2;
/** A chain of three phrases has seven words at the least; a sentence with one is longer. */
const SHORTEST = 9;
/** Titles of laws, plans and functions; fixed names of what a counter gives. */
const NAMES =
  /burgemeester en schepenen|comité voor|maatschappelijk welzijn|goed gedrag|raad van bestuur|raad voor|rechtbank van|wet(?:boek)? (?:van|op)|decreet|besluit (?:van|tot)|reglement (?:op|van|voor)|verklaring van|uittreksel uit|bewijs van|voorzitter van|minister van|dienst voor|agentschap voor|inname van/iu;

export default defineBlockRule({
  id: 'voorzetselketen',
  category: 'zin',
  title: 'Ketting van voorzetsels',
  description: 'Meldt naamwoorden die met drie of meer voorzetsels aan elkaar hangen.',
  why: 'Neem “de aanpassing van de voorwaarden voor de toekenning van de premie”. De lezer moet elk stuk onthouden voor hij weet waarover het gaat. Wie iets doet, staat er niet bij.',
  how: 'Breek de ketting met een werkwoord: “We passen de voorwaarden aan waaronder u de premie krijgt.” Vaak volstaat het laatste stuk.',
  sources: ['Onze Taal: een opeenstapeling van voorzetsels', 'Taaladvies.net: naamwoordstijl en voorzetselketens'],
  criterion: 'HH 17',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'never',
  options: {
    from: {
      type: 'integer',
      description: 'Vanaf zoveel voorzetsels na elkaar komt er een melding.',
      default: 3,
      minimum: 2,
    },
  },
  wrong: [
    {
      text: 'U leest hier meer over de aanpassing van de voorwaarden voor het recht op de premie.',
      matches: ['de aanpassing van de voorwaarden voor het recht op de premie'],
    },
    {
      text: 'De raad bespreekt het voorstel tot wijziging van de regels voor het gebruik van de zalen.',
      kind: 'brief',
      matches: ['het voorstel tot wijziging van de regels voor het gebruik van de zalen'],
    },
    {
      text: 'Ik help u met de vraag naar uitstel van de termijn voor de betaling van uw schuld.',
      kind: 'loketscript',
      matches: ['de vraag naar uitstel van de termijn voor de betaling van uw schuld'],
    },
  ],
  right: [
    { text: 'We passen de voorwaarden voor de premie aan. U leest hier wat er verandert.' },
    { text: 'Kom op maandag om 9 uur naar het loket in het stadhuis.', trap: 'een tijd en een plaats' },
    { text: 'Het loket is open van maandag tot vrijdag van 9 tot 12 uur op de Markt.', trap: 'openingsuren' },
    {
      text: 'De sleutel van de deur van de berging achter de school hangt aan de muur.',
      trap: 'dingen die de lezer voor zich ziet',
    },
    {
      text: 'U vindt Fatima aan het loket van de dienst Wonen in het stadhuis van Hoogbeke.',
      trap: 'namen en plaatsen',
    },
    {
      text: 'Het besluit van het college van burgemeester en schepenen over de aanvraag hangt aan het bord.',
      trap: 'de naam van een bestuur',
    },
    {
      text: 'De raad bespreekt in het kader van het beleid over wonen de aanvraag van de school.',
      trap: 'een vaste uitdrukking met een voorzetsel',
    },
    {
      text: 'In de brief stond: “De wijziging van de voorwaarden voor het recht op de premie volgt.”',
      trap: 'een citaat schreef iemand anders',
    },
  ],
  start(context) {
    const { analysis } = context;
    return {
      block(block, dutch) {
        if (!isRunningText(block)) return;
        for (const sentence of analysis.sentences) {
          if (sentence.words < SHORTEST || !/ van | voor | tot /u.test(block.text.slice(sentence.from, sentence.to)))
            continue;
          const grammar = dutch.grammars.of(sentence);
          const { words } = grammar;
          const chains = prepositionChainsOf(words, context.options.from);
          if (chains.length === 0 || isData(sentence, analysis) || isQuote(sentence, analysis)) continue;
          const styles = nounStylesOf(grammar);
          for (const chain of chains) {
            const { first, last, nouns, prepositions } = chain;
            const isReported = styles.some((style) => style.first <= last && style.last >= first);
            if (isReported || !isHard(nouns, words, dutch)) continue;
            const at = { block, from: words.from(first), to: words.to(last), sentence };
            if (isQuoted(at.from, at.to, analysis) || NAMES.test(block.text.slice(at.from, at.to))) continue;
            const data = { prepositions: prepositions.length, limit: context.options.from };
            context.report({ at, message: messageFor(chain, words), data });
          }
        }
      },
    };
  },
});

/** Whether enough nouns of a chain are abstract, and some of them hide an action or a quality. */
function isHard(nouns: readonly number[], words: Words, { nouns: classes }: DutchReader): boolean {
  const heavy = nouns.filter((at) => isHeavy(at, words));
  const abstract = nouns.filter((at) => heavy.includes(at) || classes.classOf(words.lemma(at)) === 'abstract');
  return heavy.length >= HEAVY && abstract.length >= ABSTRACT;
}

function messageFor({ prepositions }: PrepositionChain, words: Words): string {
  const quoted = [...new Set(prepositions.map((at) => `“${words.word(at)}”`))];
  const all = [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' en ');
  return `Hier hangen ${prepositions.length + 1} naamwoorden aan elkaar met ${all}. Breek de ketting met een werkwoord: zeg wie wat doet.`;
}
