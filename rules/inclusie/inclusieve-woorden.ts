import { reprintedBlocks } from '../../src/language/reprints.ts';
import { defineRule, type Report, type Severity, type Suggestion } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/word-rules/word-report.ts';
import type { Hit } from '../../src/words/hit.ts';
import { isDenied, isOfSomebody } from '../../src/words/of-somebody.ts';
import { isOfOneFamily } from '../../src/words/of-one-family.ts';
import { isOfThing } from '../../src/words/of-things.ts';

/** "Normale bezoekers" puts people aside only beside others who are set apart; "normale gebruikers" pay a normal price. */
const NEEDS_CONTRAST = 'normale bezoekers';
const CONTRAST =
  /handicap|beperking|rolstoel|autis|abnorma|(?<!\p{L})(?:blinde?n?|slechtziend\p{L}*|dove?n?|doof|slechthorend\p{L}*|mindervalid\p{L}*|invalid\p{L}*|g-sport\p{L}*|syndroom|prikkel\p{L}*)(?!\p{L})/iu;
/** Words for who somebody loves or is: a name beside them makes them no function. */
const IDENTITY =
  /^(?:transseksueel|transgenders|homofiel|lesbo|hermafrodiet|mietje|travestiet|andersgeaard|vroeger een .+)$/u;
const PARENTS = 'vader en moeder';
/** The list of words that say whether somebody is a man or a woman. */
const GENDER = 'gender';

const VERDICTS: Readonly<Record<Severity, string>> = {
  error: 'kwetst',
  warning: 'kan mensen kwetsen of uitsluiten',
  info: 'kan gevoelig liggen',
};

/** By what a town chose: wordings that it does not use, and what it says instead. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, readonly [unused: RegExp, instead: string]>>>> = {
  handicap: {
    handicap: [/\bbeperking(?=\b|en\b)/u, 'handicap'],
    beperking: [/\bhandicap(?=\b|s\b)/u, 'beperking'],
  },
  autisme: {
    'persoon-eerst': [/\bautistisch persoon\b/u, 'persoon met autisme'],
    'kenmerk-eerst': [/\bpersoon met autisme\b/u, 'autistisch persoon'],
  },
  armoede: {
    'mensen-in-armoede': [/\barme mensen\b/u, 'mensen in armoede'],
    'arme-mensen': [/\bmensen in armoede\b/u, 'arme mensen'],
  },
};

/** A hit whose suggestions say what the town chose. */
function inChosenWords(hit: Hit, options: Readonly<Record<string, string>>): Hit {
  const chosen = Object.entries(options).flatMap(([name, value]) => {
    const choice = CHOSEN[name]?.[value];
    return choice ? [choice] : [];
  });
  const wordings = hit.simpler ?? hit.entry.simpler;
  if (chosen.length === 0 || !wordings) return hit;
  const inTheirs = wordings.map((wording) =>
    chosen.reduce((text, [unused, instead]) => text.replace(unused, instead), wording),
  );
  return { ...hit, simpler: [...new Set(inTheirs)] };
}

export default defineRule({
  id: 'inclusieve-woorden',
  category: 'inclusie',
  title: 'Woorden over mensen',
  description: 'Meldt woorden die mensen kwetsen, uitsluiten of herleiden tot één kenmerk.',
  why: 'Een gemeente schrijft aan al haar inwoners. Wie een woord leest dat hem wegzet, voelt zich niet welkom. Gidsen raden aan om eerst de mens te noemen, en een kenmerk alleen als het ertoe doet.',
  how: 'Vraag u af of het kenmerk nodig is. Zo ja: noem eerst de persoon. Weet u welk woord de mensen zelf kiezen? Gebruik dat. De suggesties zijn voorstellen: het programma past ze nooit zelf toe.',
  sources: [
    'Unia, woordenlijst (2024)',
    'VRT Taal, diverse woordenlijst',
    'çavaria, woordenlijst',
    'GRIP, handboek voor mediamakers',
    'Vlaamse overheid, genderbewust taalgebruik',
  ],
  criterion: 'Woordgebruik',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {
    handicap: {
      type: 'choice',
      description: 'Welk woord uw organisatie kiest: gidsen verschillen. Het andere woord krijgt dan een melding.',
      values: ['vrij', 'handicap', 'beperking'],
      default: 'vrij',
    },
    autisme: {
      type: 'choice',
      description: 'Eerst de persoon (“persoon met autisme”) of eerst het kenmerk (“autistische persoon”).',
      values: ['vrij', 'persoon-eerst', 'kenmerk-eerst'],
      default: 'vrij',
    },
    zintuig: {
      type: 'choice',
      description: '“Blind” en “doof”, of “visuele beperking” en “auditieve beperking”.',
      values: ['vrij', 'blind-doof', 'beperking'],
      default: 'vrij',
    },
    groepsnaam: {
      type: 'choice',
      description:
        'Of een groep mag heten naar één kenmerk (“blinden”, “nieuwkomers”), of altijd eerst de mens (“blinde mensen”).',
      values: ['vrij', 'mens-eerst'],
      default: 'vrij',
    },
    paren: {
      type: 'choice',
      description: 'Of “hij of zij” en “zijn of haar” mogen, of altijd neutraal (“die”, een meervoud, “u”).',
      values: ['vrij', 'neutraal'],
      default: 'vrij',
    },
    armoede: {
      type: 'choice',
      description: '“Mensen in armoede” of “arme mensen”.',
      values: ['vrij', 'mensen-in-armoede', 'arme-mensen'],
      default: 'vrij',
    },
  },
  wrong: [
    { text: 'De gemeente helpt gehandicapten bij het stemmen.', matches: ['gehandicapten'] },
    { text: 'Veel allochtonen kennen het aanbod niet.', matches: ['allochtonen'] },
    { text: 'De busrit is gratis voor bejaarden.', matches: ['bejaarden'] },
  ],
  right: [
    { text: 'De gemeente helpt personen met een handicap bij het stemmen.' },
    { text: 'De Zigeunerstraat is maandag dicht.', trap: 'een deel van een straatnaam' },
    { text: 'U vraagt het document aan bij de Dienst Vreemdelingenzaken.', trap: 'de naam van een dienst' },
    { text: 'We feliciteren familie De Blinde.', trap: 'een familienaam' },
    { text: 'Schrijf niet “allochtonen”.', trap: 'dit gaat over het woord zelf' },
    { text: 'Illegaal storten kost 250 euro.', trap: 'het gaat over een daad, niet over een persoon' },
    { text: 'Greet De Cock, poetsvrouw, gaat met pensioen.', trap: 'één vrouw met een naam' },
    { text: 'We zoeken een poetsvrouw/poetsman.', trap: 'de man staat ernaast' },
    { text: 'De buren zijn niet dement.', trap: 'de tekst zegt dat het niet zo is' },
    { text: 'Gaat het om illegalen? Neen.', trap: 'de vraag krijgt een neen' },
    { text: 'De “oudjes”, of de oudjes, zoals een raadslid ons noemde.', trap: 'het woord van een ander' },
    {
      text: 'Uit het parochieblad van oktober 1987\n\nDe gehandicapten dansten tot middernacht.',
      trap: 'een oude tekst, die niemand herschrijft',
    },
    { text: 'Normale gebruikers betalen 5 euro, leden 3 euro.', trap: 'een gewone prijs, geen gewone mens' },
    { text: 'De vader en moeder van Elif komen kijken.', trap: 'deze ouders zijn een vader en een moeder' },
    { text: 'De bejaarde beuk in het park krijgt een stok.', trap: 'een boom, geen mens' },
    { text: 'Ze brak haar arm op het speelplein.', trap: 'het lichaamsdeel' },
  ],
  start(context) {
    const reprinted = reprintedBlocks(context.document.blocks);
    return {
      word(hit) {
        if (isDenied(hit) || isOfThing(hit) || reprinted.has(hit.block)) return;
        const { entry, block } = hit;
        if (entry.theme === GENDER && !IDENTITY.test(entry.word) && isOfSomebody(hit)) return;
        if (entry.word === PARENTS && isOfOneFamily(hit)) return;
        if (entry.word === NEEDS_CONTRAST && !CONTRAST.test(block.text)) return;
        const { suggestions = [], ...report }: Report = wordReport(
          inChosenWords(hit, context.options),
          VERDICTS[hit.entry.severity ?? 'warning'],
        );
        // Never made unseen: only who writes knows whom the text is about.
        const proposals = entry.advice ? [] : suggestions.map((one) => asProposal(one, hit));
        context.report({ ...report, suggestions: proposals });
      },
    };
  },
});

/** Wordings that name people by what they have or live in: they take the place of a noun for people wherever it stands. */
const NAMES_PEOPLE =
  /(?<!\p{L})(?:mensen|personen|persoon|ouderen|oudere|inwoners?|jongeren?|kinderen|kind|gezin(?:nen)?) (?:met|in|zonder|uit) /u;

/** A suggestion to look at; with its changes only where the wording names people in so many words, for a noun. */
function asProposal({ text, edits }: Suggestion, { entry }: Hit): Suggestion {
  return edits && entry.pos === 'noun' && NAMES_PEOPLE.test(text) ? { text, safety: 'suggestion', edits } : { text };
}
