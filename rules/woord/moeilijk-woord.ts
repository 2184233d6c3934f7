import { defineRule } from '../../src/rule/rule.ts';
import type { RareWord } from '../../src/words/rare-words.ts';

/** Names of illnesses, treatments and fears: there is no plainer word for them. */
const NAMES = /(?:fobie|algie|itis|(?:scler|por|fibr|tromb|artr)ose|plegie|trofie|syndroom|dialyse|therapie)$/u;
/** Behind a name that is written in full: the rule for abbreviations asks for just that. */
const SPELLED_OUT = /^(?: [\p{Ll}-]+){0,3} \(\p{Lu}[\p{L}-]{0,6}\p{Lu}\)/u;
const REACH = 60;
/** How people in Flanders say a word: "moogt", "formulierke". */
const SPOKEN = /^moogt$|(?:[kprst]ke|erke)s?$/u;

export default defineRule({
  id: 'moeilijk-woord',
  category: 'woord',
  title: 'Moeilijk woord',
  description: 'Meldt enkele woorden die bijna niemand elke dag hoort of leest.',
  why: 'Een zeldzaam woord houdt de lezer tegen. Kent hij het niet, dan raadt hij, of hij stopt met lezen.',
  how: 'Kies een woord dat u ook aan de keukentafel zou gebruiken. Is er geen ander woord? Leg het dan meteen uit.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 14: gewone woorden',
    'LiNT: hoe vaak een woord voorkomt, voorspelt hoe goed mensen een tekst begrijpen',
    'Hoe vaak een woord voorkomt, schatten we met lijsten van @zxcvbn-ts/language-nl-be en met SUBTLEX-NL',
  ],
  criterion: 'HH 15',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'info' },
  fixable: 'never',
  options: {
    most: {
      type: 'integer',
      description: 'Zoveel woorden per tekst krijgen een melding. De zeldzaamste gaan voor.',
      default: 3,
      minimum: 1,
    },
  },
  wrong: [
    { text: 'De sociale cohesie in de wijk neemt toe.', matches: ['cohesie'] },
    { text: 'We organiseren een intersectionele werking voor jongeren.', matches: ['intersectionele'] },
    { text: 'De school wil het probleem remediëren.', matches: ['remediëren'] },
  ],
  right: [
    { text: 'De buren in de wijk helpen elkaar meer.' },
    {
      text: 'Zet uw huisvuil voor 7 uur op de stoep.',
      trap: 'een woord dat in films ontbreekt, en dat hier iedereen kent',
    },
    {
      text: 'U vindt het reglement voor de fietsenstalling op onze website.',
      trap: 'een lang woord van twee gewone woorden',
    },
    { text: 'De haalbaarheid van uw plan bekijken we samen.', trap: 'een gewoon woord met een gewone uitgang' },
    { text: 'Cohesie is het gevoel dat mensen bij elkaar horen.', trap: 'de tekst legt het woord uit' },
    { text: 'De term “cohesie” vindt u in onze woordenlijst.', trap: 'dit gaat over het woord zelf' },
    { text: 'Vrijdag is de dag tegen homofobie.', trap: 'de naam van iets waarvoor geen gewoner woord bestaat' },
    { text: 'Wout heeft multiple sclerose.', trap: 'zo heet die ziekte, ook voor wie ze heeft' },
    {
      text: 'De brandweer meet koolstofmonoxide (CO) in uw huis.',
      trap: 'de voluit geschreven naam van wat tussen haakjes staat',
    },
    { text: 'Daar moogt ge niet mee op reis.', trap: 'spreektaal' },
    { text: 'Gebruik de fiche met pictogrammen.', trap: 'een gewoon woord dat onze lijsten amper hebben' },
    { text: 'Onze dienst slachtofferbejegening luistert naar u.', trap: 'de naam van een dienst' },
    { text: 'Mevrouw Vandeperre en meneer Oyelaran helpen u.', trap: 'namen' },
    { text: 'De huisarts en de kinesist van de wijk werken samen.', trap: 'een Vlaams woord dat iedereen gebruikt' },
  ],
  start(context) {
    const first = new Map<string, RareWord>();
    return {
      rareWord(word) {
        const { block, from, to } = word;
        const written = block.text.slice(from, to);
        if (NAMES.test(word.lemma) || NAMES.test(written) || SPOKEN.test(written)) return;
        if (SPELLED_OUT.test(block.text.slice(to, to + REACH))) return;
        if (!first.has(word.lemma)) first.set(word.lemma, word);
      },
      finish() {
        const rarest = [...first.values()].sort((a, b) => a.zipf - b.zipf).slice(0, context.options.most);
        for (const { block, from, to, sentence, zipf } of rarest) {
          const word = block.text.slice(from, to);
          context.report({
            at: { block, from, to, sentence },
            message: `“${word}” is een zeldzaam woord. Niet iedereen kent het. Kies een gewoner woord, of leg het uit.`,
            data: { zipf: Math.round(zipf * 10) / 10 },
          });
        }
      },
    };
  },
});
